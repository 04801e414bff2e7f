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

/// A file as its words reach a document: without comments, references to characters resolved, white space as one space.
class PlainText {
  public:
    explicit PlainText(std::string_view bytes) {
        for (size_t at = 0; at < bytes.size();) {
            const std::string_view rest = bytes.substr(at);
            size_t size = 1;
            if (rest.starts_with("<!--")) {
                size = std::min(rest.find("-->", 4), rest.size());
            } else if (is_space(rest[0])) {
                size = std::min(rest.find_first_not_of(" \t\r\n"), rest.size());
                add(at, " ");
            } else if (std::string character; rest[0] == '&' && doc::append_decoded(character, rest.substr(0, rest.find(';') + 1))) {
                size = rest.find(';') + 1;
                add(at, character);
            } else {
                add(at, rest.substr(0, 1));
            }
            at += size;
        }
    }

    /// Where in the file the first `text` begins; npos when it is nowhere.
    size_t find(std::string_view text) const {
        const size_t at = text_.find(text);
        if (at == std::string::npos) return at;
        const auto run = std::prev(std::upper_bound(runs_.begin(), runs_.end(), std::pair{at, std::string::npos}));
        return run->second + (at - run->first);
    }

  private:
    void add(size_t at, std::string_view piece) {
        if (runs_.empty() || at - runs_.back().second != text_.size() - runs_.back().first) runs_.emplace_back(text_.size(), at);
        text_ += piece;
    }

    std::string text_;
    std::vector<std::pair<size_t, size_t>> runs_;  ///< where in text_, and where in the file, a run of equal bytes begins
};

/// The place of the first `text` in the file; line 0 when it is not there.
Location find(const std::string& text, const std::string& file) {
    const std::string bytes = read_file(file, limits::xml_bytes);
    const size_t at = PlainText(bytes).find(text);
    return at == std::string::npos ? Location{} : locate(bytes, at, file);
}

/// What of a diagnostic to look for, first things first.
struct Search {
    std::string_view code;
    size_t arg;
    std::string_view before = {}, after = {};
};
constexpr size_t nothing = std::string::npos;
constexpr Search searches[] = {
    {"L001", 2}, {"L001", 0},  // the whole word first: a character may stand in other words too
    {"L002", 0}, {"L010", 3}, {"L011", 1},
    {"G001", 0, "icoon=\"", "\""}, {"G002", 0, "icoon=\"", "\""},
    {"D010", nothing},
};

/// Whether a place is in a template of the program, where the user has nothing to look for.
bool is_builtin(const Location& at, const std::string& own_templates) {
    const std::string& file = at.file.str();
    return file.starts_with("templates/") && (own_templates.empty() || !file.starts_with(own_templates));
}

}  // namespace

Diagnostics at_their_source(const Diagnostics& problems, std::span<const std::string> files, const std::string& own_templates) {
    Diagnostics out;
    for (const Diagnostic& problem : problems.all()) {
        Location at;
        bool is_text = false;
        for (const Search& search : searches) {
            if (problem.code != search.code) continue;
            is_text = true;
            if (search.arg >= problem.args.size() || problem.args[search.arg].empty()) continue;
            const std::string text = std::string(search.before) + problem.args[search.arg] + std::string(search.after);
            for (const std::string& file : files)
                if (at.line == 0) at = find(text, file);
        }
        if (at.line == 0) at = is_text && is_builtin(problem.at, own_templates) ? Location{files.front(), 0, 0} : problem.at;
        Diagnostics one;  // a word or icon may be met at several places of a document
        one.add(problem.code, at, problem.args);
        out.append_new(one);
    }
    return out;
}

}  // namespace gidspers::cli
