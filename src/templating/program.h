// A template file, compiled: a flat list of instructions that render.h runs over a view.
// In: Mustache source (parsed by kainjow). Out: instructions, or diagnostics T… with line and column.
// A Program owns its text; names in instructions point into it, so a Program does not move after compile().
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "merge/view.h"

namespace gidspers::templating {

/// How tight a document must be, from 0 (roomy) to `most`: in its texts (`{{#is-ruim}}`, `{{^is-krap}}`), and in its lists
/// (`lijst.eerste-8-6-4-3`).
struct Tightness {
    static constexpr int most = 3;
    static constexpr int over = 4;  ///< of texts, where `most` still leaves a document with more pages than it wants (`{{#is-te-lang}}`)
    int texts, lists;
    constexpr Tightness(int both = 0) : texts(both), lists(both) {}
    constexpr Tightness(int of_texts, int of_lists) : texts(of_texts), lists(of_lists) {}
};

struct Instruction {
    enum class Op : uint8_t {
        text,      ///< `first`, `count`: a piece of Program::text
        value,     ///< {{name}}
        section,   ///< {{#name}}: once, for each, or skip to `end`
        inverted,  ///< {{^name}}
        partial,   ///< {{> name}}: `first` = index into the partials of the template set
    } op = Op::text;
    bool in_attribute = false;  ///< value: stands between the quotes of an attribute
    uint32_t first = 0, count = 0;  ///< text: a range of Program::text; others: a range of Program::path
    /// What of a list is meant: `lijst.eerste-6`, `lijst.na-6`, `lijst.aantal`, `lijst.aantal-na-6`. Posters show the top of a list.
    /// `lijst.helft-1` and `lijst.helft-2` are its two columns; of an odd count the first has one more.
    enum class Slice : uint8_t { all, first, after, count, count_after, first_half, second_half } slice = Slice::all;
    /// A name that is no value of the view. `is_first` and `is_last` ({{is-eerste}}, {{is-laatste}}) ask the innermost list that is being
    /// gone through, the others how tight the document must be: {{is-ruim}}, {{is-krap}}, {{is-heel-krap}}, {{is-te-lang}}, and of its
    /// lists {{zijn-lijsten-kort}}.
    enum class Question : uint8_t { none, is_first, is_last, is_roomy, is_tight, is_tightest, is_over, are_lists_short } question = Question::none;
    uint16_t limits[4] = {0, 0, 0, 0};  ///< by tightness: `eerste-8-6-4-3`; `eerste-6` is the same for all
    uint32_t end = 0;               ///< section, inverted: the instruction after the section
    uint32_t line = 0, column = 0;  ///< of the tag, from 1; column in bytes
};

struct Program {
    Program() = default;
    Program(const Program&) = delete;
    Program& operator=(const Program&) = delete;

    std::string file;                ///< name of the file, as messages show it
    std::string text;                ///< all literal text, with the place of each element put in
    std::vector<std::string> names;  ///< the parts of dotted names, in the order of `path`
    std::vector<merge::Key> path;    ///< the same with their hashes
    size_t first_key = 0;            ///< how many keys the programs before it in the set have
    std::vector<Instruction> code;
};

/// A partial that a program calls, as it was written.
struct PartialUse {
    std::string name;
    uint32_t line = 0, column = 0;
    size_t instruction = 0;
};

/// Compiles `source`. `file_index` is what goes into `_="file:line:column"` of every element that the template writes.
/// Comments disappear and white space shrinks to one character: the reader folds it anyway. None is left at the file's beginning
/// and end, so that a partial can stand in a sentence. Partials are not looked up here: they come back in `partials`. Nothing
/// when there was an error.
std::unique_ptr<Program> compile(std::string file, size_t file_index, std::string source, std::vector<PartialUse>& partials,
                                 Diagnostics& problems);

}  // namespace gidspers::templating
