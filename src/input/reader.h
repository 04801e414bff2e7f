// Reading values out of XML elements, with a diagnostic for each value that has not its form.
// In: nodes of one XML document. Out: values; what is wrong goes to the diagnostics. Only input/*.cpp include this.
// The Reader borrows document and diagnostics; one a file.
#pragma once

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "input/norm.h"
#include "input/rich_text.h"
#include "xml/node.h"

namespace gidspers::input {

/// The line on which each id, or other thing that may stand once, stood first.
class FirstLines {
  public:
    /// The line of the first of this id, or 0 when this is it.
    int before(const std::string& id, int line) {
        const auto [first, fresh] = lines_.emplace(id, line);
        return fresh ? 0 : first->second;
    }

  private:
    std::unordered_map<std::string, int> lines_;
};

class Reader {
  public:
    /// `own_words`: the text is a school's own: phrases that are a legal risk and texts that nobody will read are reported.
    Reader(const xml::Document& document, Diagnostics& diagnostics, bool own_words)
        : document_(document), diagnostics_(diagnostics), own_words_(own_words) {}

    void add(const char* code, const xml::Node& node, std::initializer_list<std::string_view> args = {});
    Location at(const xml::Node& node) const { return document_.at(node); }
    Diagnostics& diagnostics() { return diagnostics_; }

    /// White space folded and trimmed; "" when absent, and for words that only say that there is nothing (N320).
    std::string text(const xml::Node& node, std::string_view attribute) const;
    /// Must be filled in; N001 (error) when it stands there empty. An absent one is the schema's business.
    std::string needed(const xml::Node& node, std::string_view attribute);
    /// N010 when it is none; N138 when that is for a sign that looks like a hyphen. What a profile refers to is held against the
    /// norm, which knows what is meant: N201 and N202 say it there, or X041 when nothing is.
    std::string id(const xml::Node& node, std::string_view attribute = "id");
    /// Its words, each once. X058 when they stand there as in a sentence.
    std::vector<std::string> list(const xml::Node& node, std::string_view attribute);
    std::optional<bool> yes_no(const xml::Node& node, std::string_view attribute) const;
    bool yes(const xml::Node& node, std::string_view attribute) const {
        return yes_no(node, attribute).value_or(false);
    }
    std::optional<Date> date(const xml::Node& node, std::string_view attribute);
    std::optional<Date> date_text(const xml::Node& node);  ///< the element's content
    std::optional<Schooljaar> schooljaar(const xml::Node& node, std::string_view attribute);
    std::optional<Number> number(const xml::Node& node, std::string_view attribute);
    std::optional<Number> percentage(const xml::Node& node, std::string_view attribute);
    std::optional<int> count(const xml::Node& node, std::string_view attribute);
    std::vector<Schooltype> schooltypen(std::string_view words) const;
    std::string phone(const xml::Node& node, std::string_view attribute = "telefoon");
    std::string email(const xml::Node& node, std::string_view attribute = "email");
    std::string url(const xml::Node& node, std::string_view attribute = "website");
    /// A value that must pass `good`; `code` else. "" when absent or empty.
    std::string checked(const xml::Node& node, std::string_view attribute, bool (*good)(std::string_view),
                        const char* code);
    /// A file name relative to this file: no absolute path, no backslash (N026).
    std::string file_name(const xml::Node& node, std::string_view attribute);

    /// N245 (error) when `lines` has a node with this `of` already.
    void once(const xml::Node& node, const std::string& of, FirstLines& lines) {
        if (const int first = of.empty() ? 0 : lines.before(of, node.line)) add("N245", node, {node.name, of, std::to_string(first)});
    }

    /// Empty, with N320, when its words only say that there is nothing, and with N142 when it has none that can be seen.
    RichText rich(const xml::Node& node, std::string_view part = {});
    std::vector<RichText> riches(const xml::Node& parent, std::string_view element);
    Texts texts(const xml::Node& parent);
    Rol rol(const xml::Node& node);
    /// For elements that may stand once in a free order: the first; N032 for each further one.
    const xml::Node* single(const xml::Node& parent, std::string_view element);
    /// Calls `f` for each child element with this name.
    template <class F>
    void each(const xml::Node& parent, std::string_view element, F f) const {
        for (const xml::Node& n : parent.children)
            if (n.name == element) f(n);
    }

    /// The same for those in the parent's one child with the name `group`, which may be absent.
    template <class F>
    void in(const xml::Node& parent, std::string_view group, std::string_view element, F f) const {
        if (const xml::Node* const node = parent.child(group)) each(*node, element, f);
    }

    /// A <begrip ref>, to be held against the norm's terms later.
    void refer(const xml::Node& begrip) { references_.push_back({std::string(begrip.get("ref")), at(begrip)}); }
    const std::vector<Reference>& references() const { return references_; }

  private:
    /// What may not be said, or should not: N034, N340, N341, N373. `part`: the element that the text is a part of.
    void report_risks(const RichText& text, const xml::Node& node, std::string_view part);
    /// N141 when it is written in another way, N011 when it is no date.
    std::optional<Date> date_of(std::string_view words, const xml::Node& node, std::string_view name);

    const xml::Document& document_;
    Diagnostics& diagnostics_;
    bool own_words_;
    std::vector<Reference> references_;
};

/// Adds what was found in the file at `path`; when that is of another kind (X036) than who names it at `named_at` with this attribute
/// wants, nothing is wrong with the file, and N143 there is all.
void add_found(const Diagnostics& found, const std::string& path, const Location& named_at, std::string_view attribute,
               Diagnostics& diagnostics);

/// Where so much is wrong already, looking for what is meant costs more than it tells.
bool tells_enough(const Diagnostics& found);
/// The known one that is nearest to a wrong one, or ""; also when `found` tells enough.
std::string nearest(const Diagnostics& found, const std::string& wrong, const std::vector<std::string>& known);

/// N103 or N104 (warning, in a norm) / N201 or N202 (error, in a profile): "{id} is not known", with the nearest known
/// one.
void report_unknown(Diagnostics& diagnostics, const char* plain, const char* with_hint, const Location& at,
                    const std::string& id, const std::vector<std::string>& known, const std::string& where);

/// Moves what libxml2 found into the diagnostics when neither our table nor a reader had anything to say about that
/// line.
void report_schema_problems(const xml::Document& document, Diagnostics& diagnostics);

}  // namespace gidspers::input
