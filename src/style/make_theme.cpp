#include "style/make_theme.h"

#include <algorithm>

#include <fmt/format.h>

#include "base/io.h"
#include "style/color.h"
#include "style/design.h"
#include "style/palette.h"

namespace gidspers::style {
namespace {

constexpr std::string_view fallback_style = "helder";

const DefaultStyle& default_style(const input::HouseStyle* house, Diagnostics& problems) {
    const auto& styles = design().styles;
    const auto named = [&](std::string_view id) {
        return std::find_if(styles.begin(), styles.end(), [&](const DefaultStyle& s) { return s.id == id; });
    };
    if (house && !house->basis.empty()) {
        if (const auto found = named(house->basis); found != styles.end()) return *found;
        std::vector<std::string> known;
        for (const DefaultStyle& s : styles) known.push_back(s.id);
        problems.add("S001", house->at, {house->basis, fmt::format("{}", fmt::join(known, ", "))});
    }
    return *named(fallback_style);
}

Rgb brand_color(const std::string& hex, Rgb otherwise, const Location& at, Diagnostics& problems) {
    if (hex.empty()) return otherwise;
    if (const auto c = parse_color(hex)) return *c;
    problems.add("S002", at, {hex});
    return otherwise;
}

/// The contrast with white, before and after the decimal sign, which is the message's own. Rounded down: 4.46 is not the 4.5 that is needed.
struct Ratio {
    std::string whole, tenths;
    explicit Ratio(Rgb color) {
        const int in_tenths = static_cast<int>(contrast(color, {255, 255, 255}) * 10);
        whole = std::to_string(in_tenths / 10), tenths = std::to_string(in_tenths % 10);
    }
};

/// What became of a brand colour that the house style names itself; our own default styles are known to be well.
void report(const char* role, const std::string& hex, Rgb surface, Rgb ink, const Location& at, Diagnostics& problems) {
    const auto named = parse_color(hex);
    if (!named) return;
    const Rgb brand = *named;
    const Rgb paper{255, 255, 255};
    const Ratio ratio(brand);
    if (surface != brand) problems.add("S010", at, {role, to_hex(brand), to_hex(surface), ratio.whole, ratio.tenths});
    else if (contrast(surface, paper) < 4.5f) problems.add("S011", at, {role, to_hex(brand), to_hex(ink), ratio.whole, ratio.tenths});
}

void apply(const TextRule& rule, const Sheet& sheet, const DefaultStyle& base, TextStyle& out) {
    if (rule.size) {
        // Keeps whatever leading it had, as a factor of its size.
        const float factor = out.leading / out.size;
        out.size = *rule.size * sheet.body;
        out.leading = out.size * factor;
    }
    if (rule.leading) out.leading = out.size * *rule.leading;
    if (rule.before) out.before = *rule.before * sheet.unit;
    if (rule.after) out.after = *rule.after * sheet.unit;
    if (rule.tracking) out.tracking = *rule.tracking;
    if (rule.heading_family) out.face.heading_family = *rule.heading_family;
    if (rule.italic) out.face.italic = *rule.italic;
    if (rule.hyphenate) out.hyphenate = *rule.hyphenate;
    if (rule.upper) out.upper = *rule.upper;
    if (rule.weight) out.face.weight = *rule.weight;
    if (rule.heading_weight) out.face.weight = base.heading_weight;
    if (rule.color) out.color = *rule.color;
    if (rule.masthead_color) out.color = base.shapes.filled_masthead ? Color::on_primary : Color::primary_ink;
}

struct Place {
    const Design::File* file;
    const Sheet* sheet;
};

Place find_sheet(std::string_view kind, Paper paper) {
    for (const Design::File& file : design().files)
        for (const Sheet& sheet : file.sheets)
            if (sheet.kind == kind && sheet.paper == paper) return {&file, &sheet};
    throw IoError("I022", data_file("assets/design"), fmt::format("<sheet kind=\"{}\" paper=\"{}\">", kind, paper == Paper::a3 ? "a3" : "a4"));
}

}  // namespace

Theme make_theme(const input::HouseStyle* house, std::string_view kind, Paper paper, Diagnostics& problems) {
    const DefaultStyle& base = default_style(house, problems);
    const auto [file, sheet] = find_sheet(kind, paper);

    Theme theme;
    theme.paper = paper;
    theme.margins = sheet->margins;
    theme.gutter = sheet->gutter;
    theme.unit = sheet->unit;
    theme.least_scale = sheet->least;
    theme.most_scale = sheet->most;
    theme.least_text = sheet->least_text;
    theme.least_title = sheet->least_title;
    theme.least_column = sheet->least_column;
    theme.speaks_up = sheet->speaks_up;
    theme.shapes = base.shapes;
    theme.shapes.corner *= sheet->unit / 4;
    theme.heading_family = house && !house->kop.empty() ? house->kop : base.heading_family;
    theme.body_family = house && !house->tekst.empty() ? house->tekst : base.body_family;

    const Rgb primary = house ? brand_color(house->primair, base.primary, house->primair_at, problems) : base.primary;
    const Rgb accent = house ? brand_color(house->accent, base.accent, house->accent_at, problems) : base.accent;
    const Palette palette = make_palette(primary, accent, base.tint);
    theme.colors = palette.colors;
    if (house) {
        report("primair", house->primair, palette[Color::primary], palette[Color::primary_ink], house->primair_at, problems);
        report("accent", house->accent, palette[Color::accent], palette[Color::accent_ink], house->accent_at, problems);
    }

    for (TextStyle& text : theme.texts) text = {{}, sheet->body, sheet->body * 1.4f, Color::ink, 0, 0, false, false, 0};
    for (const bool refining : {false, true})
        for (const TextRule& rule : file->texts)
            if (refining ? rule.kind == kind : rule.kind.empty())
                apply(rule, *sheet, base, theme.text(rule.text));
    // No text may fall under the least size, not even when a poster is scaled down.
    const float least = sheet->least_text / sheet->least;
    for (TextStyle& text : theme.texts)
        if (text.size < least) {
            text.leading *= least / text.size;
            text.size = least;
        }

    if (house) theme.logo = house->logo;
    return theme;
}

Theme enlarged(const Theme& theme, float by) {
    Theme out = theme;
    for (size_t i = 0; i < out.texts.size(); ++i) {
        if (static_cast<Text>(i) == Text::running) continue;
        out.texts[i].size *= by;
        out.texts[i].leading *= by;
    }
    return out;
}

}  // namespace gidspers::style
