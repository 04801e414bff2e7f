#include "cli/locate.h"

#include "base/check_text.h"
#include "base/escape.h"
#include "base/io.h"
#include "base/limits.h"

namespace gidspers::cli {

namespace {

/// The place of the first `text` in the file, as it is or as XML writes it; line 0 when it is not there.
Location find(const std::string& text, const std::string& file) {
    const std::string bytes = read_file(file, limits::xml_bytes);
    for (const std::string& form : {text, escaped(text)})
        if (const size_t at = bytes.find(form); at != std::string::npos) return locate(bytes, at, file);
    return {};
}

/// What of a diagnostic to look for, first things first.
struct Search {
    std::string_view code;
    size_t arg;
    std::string_view before = {}, after = {};
};
constexpr Search searches[] = {
    {"L001", 2}, {"L001", 0},  // the whole word first: a character may stand in other words too
    {"L002", 0}, {"L010", 3}, {"L011", 1},
    {"G001", 0, "icoon=\"", "\""}, {"G002", 0, "icoon=\"", "\""},
};

}  // namespace

Diagnostics at_their_source(const Diagnostics& problems, std::span<const std::string> files) {
    Diagnostics out;
    for (const Diagnostic& problem : problems.all()) {
        Location at;
        for (const Search& search : searches) {
            if (problem.code != search.code || search.arg >= problem.args.size() || problem.args[search.arg].empty()) continue;
            const std::string text = std::string(search.before) + problem.args[search.arg] + std::string(search.after);
            for (const std::string& file : files)
                if (at.line == 0) at = find(text, file);
        }
        Diagnostics one;  // a word or icon may be met at several places of a document
        one.add(problem.code, at.line != 0 ? at : problem.at, problem.args);
        out.append_new(one);
    }
    return out;
}

}  // namespace gidspers::cli
