#include "cli/locate.h"

#include <algorithm>

#include "base/io.h"
#include "base/limits.h"

namespace gidspers::cli {

namespace {

/// The place of the first `text` in the file, line 0 when it is not there.
Location find(std::string_view text, const std::string& file) {
    const std::string bytes = read_file(file, limits::xml_bytes);
    const size_t at = bytes.find(text);
    if (at == std::string::npos) return {};
    const auto begin = bytes.begin(), end = begin + static_cast<std::ptrdiff_t>(at);
    const size_t line_start = bytes.rfind('\n', at) + 1;  // npos + 1 is 0: the first line
    return {file, static_cast<int>(std::count(begin, end, '\n')) + 1, static_cast<int>(at - line_start) + 1};
}

}  // namespace

Diagnostics at_their_source(const Diagnostics& problems, std::span<const std::string> files) {
    // The whole word first: a character may stand in other words too.
    const auto place = [&](std::initializer_list<std::string_view> wanted) -> Location {
        for (const std::string_view text : wanted)
            for (const std::string& file : files)
                if (Location found = text.empty() ? Location{} : find(text, file); found.line != 0) return found;
        return {};
    };
    Diagnostics out;
    for (const Diagnostic& problem : problems.all()) {
        Location at;
        if (problem.code == "L001" && problem.args.size() > 2) at = place({problem.args[2], problem.args[0]});
        if (problem.code == "L002" && !problem.args.empty()) at = place({problem.args[0]});
        if (problem.code == "G001" || problem.code == "G002") at = place({"icoon=\"" + problem.args[0] + '"'});
        Diagnostics one;  // a word or icon may be met at several places of a document
        one.add(problem.code, at.line != 0 ? at : problem.at, problem.args);
        out.append_new(one);
    }
    return out;
}

}  // namespace gidspers::cli
