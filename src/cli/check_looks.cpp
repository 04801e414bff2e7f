#include "cli/check_looks.h"

#include "drawing/icons.h"
#include "drawing/picture.h"

namespace gidspers::cli {

namespace {

template <class Things>
void check_icons(const Things& things, Diagnostics& problems) {
    for (const auto& one : things)
        if (!one.icoon.empty() && !drawing::has_icon(one.icoon)) drawing::report_unknown_icon(one.icoon, one.at, problems);
}

void check_part_icons(const std::vector<input::Onderdeel>& parts, Diagnostics& problems) {
    check_icons(parts, problems);
    for (const input::Onderdeel& part : parts) {
        check_icons(part.items, problems);
        check_part_icons(part.onderdelen, problems);
    }
}

}  // namespace

bool LooksCheck::house_style(const input::HouseStyle& style, Diagnostics& problems) {
    for (const std::string& family : {style.kop, style.tekst == style.kop ? std::string() : style.tekst})
        if (!family.empty()) fonts_.check(family, style.letters_at, problems);
    return picture(style.logo, problems);
}

void LooksCheck::norm(const std::shared_ptr<const input::Norm>& norm, Diagnostics& problems) {
    if (norm != checked_norm_) {
        Diagnostics found;
        for (const input::Codelijst& list : norm->codelijsten) check_icons(list.codes, found);
        check_part_icons(norm->onderdelen, found);
        check_icons(norm->beloftes, found);
        for (const input::Picture& one : norm->beelden) picture(one, found);
        of_norm_ = std::move(found), checked_norm_ = norm;
    }
    problems.append(of_norm_);
}

void LooksCheck::profile(const input::Profile& profile, Diagnostics& problems) {
    check_icons(profile.extra, problems);
    check_icons(profile.ruimten, problems);
}

bool LooksCheck::picture(const input::Picture& picture, Diagnostics& problems) {
    if (picture.format == input::Picture::Format::svg) return !drawing::scene_of(picture, problems)->shapes.empty();
    if (picture) {
        const std::string wrong = pdf::image_problem(pdf_cache_, picture.bytes, picture.format);
        if (!wrong.empty()) problems.add(wrong, picture.at);
    }
    return true;
}

}  // namespace gidspers::cli
