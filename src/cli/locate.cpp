#include "cli/locate.h"

#include <algorithm>

#include "base/io.h"
#include "base/limits.h"

namespace gidspers::cli {

namespace {

/// The place of the first `text` in the file, line 0 when it is not there.
Location find(const std::string& text, const std::string& file) {
    const std::string bytes = read_file(file, limits::xml_bytes);
    const size_t at = bytes.find(text);
    if (at == std::string::npos) return {};
    const auto begin = bytes.begin(), end = begin + static_cast<std::ptrdiff_t>(at);
    const size_t line_start = bytes.rfind('\n', at) + 1;  // npos + 1 is 0: the first line
    return {file, static_cast<int>(std::count(begin, end, '\n')) + 1, static_cast<int>(at - line_start) + 1};
}

}  // namespace

Diagnostics at_their_source(const Diagnostics& problems, std::span<const std::string> files) {
    Diagnostics out;
    for (const Diagnostic& problem : problems.all()) {
        Location at = problem.at;
        if (problem.code == "L001" && !problem.args.empty() && !problem.args[0].empty()) {
            for (const std::string& file : files) {
                const Location found = find(problem.args[0], file);
                if (found.line == 0) continue;
                at = found;
                break;
            }
        }
        out.add(problem.code, std::move(at), problem.args);
    }
    return out;
}

}  // namespace gidspers::cli
