#include "cli/check_looks.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "drawing/geometry.h"
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

/// How much of what is `size` long and begins at 0 lies between these; a line has no width of its own.
float part_between(float from, float to, float size) {
    return from > to ? 0 : std::max((std::min(to, size) - std::max(from, 0.0f)) / size, 0.001f);
}

}  // namespace

bool LooksCheck::house_style(input::HouseStyle& style, Diagnostics& problems) {
    for (std::string* family : {&style.kop, &style.tekst}) *family = std::string(fonts_.as_named(*family));
    for (const std::string& family : {style.kop, style.tekst == style.kop ? std::string() : style.tekst})
        if (!family.empty()) fonts_.check(family, style.letters_at, problems);
    return logo(style.logo, problems);
}

void LooksCheck::running_text(const input::HouseStyle& style, Diagnostics& problems) const {
    if (!style.tekst.empty()) fonts_.check_italic(style.tekst, style.letters_at, problems);
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

LooksCheck::Shown LooksCheck::picture(const input::Picture& picture, Diagnostics& problems) {
    if (picture.format == input::Picture::Format::svg) {
        const drawing::SharedScene shared = drawing::scene_of(picture, problems);
        const drawing::Scene& scene = *shared;
        if (scene.shapes.empty()) return {0, 0, true};
        const style::Rgb paper{255, 255, 255};
        drawing::Extent frame;
        for (const drawing::Shape& shape : scene.shapes) {
            const bool shows = (shape.filled && shape.fill != paper) || (shape.stroked && shape.stroke != paper);
            if (shows) frame.take(shape.path);
        }
        return {part_between(frame.left, frame.right, scene.width), part_between(frame.top, frame.bottom, scene.height)};
    }
    if (!picture) return {};
    const pdf::ImageFacts facts = pdf::image_facts(pdf_cache_, picture.bytes, picture.format);
    // input/ has not unpacked it. Its text is what is known of it here.
    if (facts.problem == "U003" && !picture.alt.empty()) problems.add("N306", picture.at, {picture.alt});
    else if (!facts.problem.empty()) problems.add(facts.problem, picture.at);
    return {facts.width, facts.height};
}

bool LooksCheck::logo(const input::Picture& logo, Diagnostics& problems) {
    const Shown shown = picture(logo, problems);
    if (shown.width == 0 && !shown.is_told) problems.add("G025", logo.at);
    if (shown.width == 0) return false;
    constexpr float dot = 0.5f;
    if (shown.width < dot && shown.height < dot) {
        const auto percent = [](float part) { return std::to_string(std::max(std::lround(part * 100), 1L)); };
        problems.add("G026", logo.at, {percent(shown.width), percent(shown.height)});
    }
    return true;
}

}  // namespace gidspers::cli
