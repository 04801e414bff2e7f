#include "cli/check_icons.h"

#include "drawing/icons.h"

namespace gidspers::cli {

namespace {

template <class Things>
void check(const Things& things, Diagnostics& problems) {
    for (const auto& one : things)
        if (!one.icoon.empty() && !drawing::has_icon(one.icoon)) drawing::report_unknown_icon(one.icoon, one.at, problems);
}

void check_parts(const std::vector<input::Onderdeel>& parts, Diagnostics& problems) {
    check(parts, problems);
    for (const input::Onderdeel& part : parts) {
        check(part.items, problems);
        check_parts(part.onderdelen, problems);
    }
}

}  // namespace

void check_icons(const input::Norm& norm, Diagnostics& problems) {
    for (const input::Codelijst& list : norm.codelijsten) check(list.codes, problems);
    check_parts(norm.onderdelen, problems);
    check(norm.beloftes, problems);
}

void check_icons(const input::Profile& profile, Diagnostics& problems) {
    check(profile.extra, problems);
    check(profile.ruimten, problems);
}

}  // namespace gidspers::cli
