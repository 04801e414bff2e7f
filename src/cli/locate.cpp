#include "cli/locate.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "base/ascii.h"
#include "base/check_text.h"
#include "base/io.h"
#include "base/limits.h"
#include "doc/scanner.h"

namespace gidspers::cli {

namespace {

/// What documents may have in place of what was typed.
struct Typographic {
    std::string_view set, typed;
};
constexpr Typographic typographic[] = {{"\u00a0", " "}, {"\u202f", " "}, {"\u2018", "'"}, {"\u2019", "'"}, {"\u201c", "\""}, {"\u201d", "\""}};

/// What of it the text begins with; may be nothing.
const Typographic* typographic_at(std::string_view text) {
    const auto* const found = std::ranges::find_if(typographic, [&](const Typographic& one) { return text.starts_with(one.set); });
    return found == std::end(typographic) ? nullptr : found;
}

std::string as_typed(std::string_view text) {
    std::string out;
    while (!text.empty()) {
        const Typographic* const one = typographic_at(text);
        out += one ? one->typed : text.substr(0, 1);
        text.remove_prefix(one ? one->set.size() : 1);
    }
    return out;
}

/// A file as its words reach a document: texts and values without the names of elements and attributes, without comments,
/// references to characters resolved, white space as one space, quotation marks as they are typed.
class PlainText {
  public:
    explicit PlainText(std::string_view bytes) {
        bool is_literal = false;  // in a CDATA section
        bool is_tag = false;
        char quote = 0;  // of the value in a tag
        for (size_t at = 0; at < bytes.size();) {
            const std::string_view rest = bytes.substr(at);
            size_t size = 1;
            if (is_tag && !quote) {
                if (rest[0] == '"' || rest[0] == '\'') {
                    quote = rest[0];
                    add(at, " ");
                }
                is_tag = rest[0] != '>';
            } else if (is_tag && rest[0] == quote) {
                quote = 0;
                add(at, " ");
            } else if (is_space(rest[0])) {
                size = std::min(rest.find_first_not_of(" \t\r\n"), rest.size());
                add(at, " ");
            } else if (const Typographic* const one = typographic_at(rest)) {
                size = one->set.size();
                add(at, one->typed);
            } else if (is_literal && rest.starts_with("]]>")) {
                size = 3;
                is_literal = false;
            } else if (is_literal) {
                add(at, rest.substr(0, 1));
            } else if (rest.starts_with("<![CDATA[")) {
                size = 9;
                is_literal = true;
            } else if (rest.starts_with("<!--")) {
                const size_t end = rest.find("-->", 4);
                size = end == std::string_view::npos ? rest.size() : end + 3;
            } else if (rest[0] == '<' && !quote) {
                is_tag = true;
            } else if (std::string character; const size_t reference = decode(rest, character)) {
                size = reference;
                add(at, as_typed(character));
            } else {
                add(at, rest.substr(0, 1));
            }
            at += size;
        }
    }

    /// Where in the file the first `text` begins; npos when it is nowhere.
    size_t find(std::string_view text) const {
        const size_t at = text_.find(as_typed(text));
        if (at == std::string::npos) return at;
        const auto run = std::prev(std::upper_bound(runs_.begin(), runs_.end(), std::pair{at, std::string::npos}));
        return run->second + (at - run->first);
    }

  private:
    /// The bytes of the reference to a character that `rest` begins with; 0 when it begins with none.
    static size_t decode(std::string_view rest, std::string& character) {
        const size_t end = rest[0] == '&' ? rest.find(';') : std::string_view::npos;
        return end != std::string_view::npos && doc::append_decoded(character, rest.substr(0, end + 1)) == std::string_view::npos ? end + 1 : 0;
    }

    void add(size_t at, std::string_view piece) {
        if (runs_.empty() || at - runs_.back().second != text_.size() - runs_.back().first) runs_.emplace_back(text_.size(), at);
        text_ += piece;
    }

    std::string text_;
    std::vector<std::pair<size_t, size_t>> runs_;  ///< where in text_, and where in the file, a run of equal bytes begins
};

}  // namespace

struct Sources::File {
    explicit File(const std::string& p) : path(p), bytes(read(p)), text(bytes) {}

    /// What cannot be read any more holds no words.
    static std::string read(const std::string& path) {
        try {
            return read_file(path, limits::xml_bytes);
        } catch (const IoError&) {
            return {};
        }
    }

    std::string path, bytes;
    PlainText text;
};

Sources::Sources(std::vector<std::string> paths) : paths_(std::move(paths)) {}
Sources::~Sources() = default;

Location Sources::find(std::string_view text) {
    for (size_t i = 0; i < paths_.size(); ++i) {
        if (i == files_.size()) files_.push_back(std::make_unique<const File>(paths_[i]));
        const File& file = *files_[i];
        if (const size_t at = file.text.find(text); at != std::string::npos) return locate(file.bytes, at, file.path);
    }
    return {};
}

namespace {

/// What of a diagnostic to look for, first things first.
struct Search {
    std::string_view code;
    size_t arg;
};
constexpr size_t nothing = std::string::npos;
constexpr Search searches[] = {
    {"L001", 2}, {"L001", 0},  // the whole word first: a character may stand in other words too
    {"L040", 2}, {"L040", 0}, {"L002", 0}, {"L010", 3}, {"L011", 2}, {"L046", 2}, {"L041", 0},
    {"D010", nothing},
};

/// Whether a place is in a template of the program, where the user has nothing to look for.
bool is_builtin(const Location& at, const std::string& own_templates) {
    const std::string& file = at.file.str();
    return file.starts_with("templates/") && (own_templates.empty() || !file.starts_with(own_templates));
}

/// The first that is found of texts on a line each.
Location find_any(std::string_view texts, Sources& sources) {
    Location at;
    while (at.line == 0 && !texts.empty()) {
        const size_t end = std::min(texts.find('\n'), texts.size());
        if (end > 0) at = sources.find(texts.substr(0, end));
        texts.remove_prefix(std::min(end + 1, texts.size()));
    }
    return at;
}

/// A block that is too long and not the school's own makes way for the longest that is (L047), if any of those that the message
/// lists behind it can give as much. Once, and then not also for what is too long in that block itself.
void ask_the_school(std::vector<Diagnostic>& problems, Sources& sources) {
    constexpr size_t paper = 0, title = 1, first = 4, each = 3;  // title, number of characters, texts
    std::vector<Location> asked;
    for (Diagnostic& problem : problems) {
        if (problem.code != "L010" || !sources.is_shared(problem.at.file)) continue;
        for (size_t i = first; i + each <= problem.args.size(); i += each) {
            const Location at = find_any(problem.args[i + 2], sources);
            if (at.line == 0 || at.file != sources.first()) continue;
            problem = {"L047", at, {problem.args[paper], problem.args[i], problem.args[i + 1], problem.args[title]}};
            asked.push_back(at);
            break;
        }
    }
    std::erase_if(problems, [&](const Diagnostic& one) { return one.code == "L010" && std::ranges::find(asked, one.at) != asked.end(); });
    size_t told = 0;
    std::erase_if(problems, [&](const Diagnostic& one) { return one.code == "L047" && told++ > 0; });
}

}  // namespace

Diagnostics at_their_source(const Diagnostics& problems, Sources& sources, const std::string& own_templates) {
    std::vector<Diagnostic> found;
    for (const Diagnostic& problem : problems.all()) {
        Location at;
        bool is_text = false;
        for (const Search& search : searches) {
            if (problem.code != search.code) continue;
            is_text = true;
            if (search.arg >= problem.args.size() || problem.args[search.arg].empty()) continue;
            if (at.line == 0) at = find_any(problem.args[search.arg], sources);
        }
        if (at.line == 0) at = is_text && is_builtin(problem.at, own_templates) ? Location{sources.first(), 0, 0} : problem.at;
        found.push_back({problem.code, at, problem.args});
    }
    ask_the_school(found, sources);
    Diagnostics all, each_once;
    for (Diagnostic& one : found) all.add(one.code, one.at, std::move(one.args));
    each_once.append_new(all);  // a word may be met at several places of a document
    return each_once;
}

}  // namespace gidspers::cli
