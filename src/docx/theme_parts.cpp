#include "docx/theme_parts.h"

#include <algorithm>
#include <cassert>
#include <cmath>

#include "base/number.h"
#include "docx/frame_styles.h"
#include "docx/spacing.h"
#include "docx/template_part.h"
#include "docx/xml_text.h"
#include "style/color.h"

namespace gidspers::docx {
namespace {

using style::Color;
using style::Text;

Color color_of(std::string_view name) {
    const auto color = named<Color>(style::color_names, name);
    assert(color && "unknown colour in templates/docx");
    return color.value_or(Color::ink);
}

/// "heading1" and "title" depend on the document: a poster's title is its heading 1, a panel's title its heading 2.
Text text_of(std::string_view name, const Dress& dress) {
    if (name == "cover_subtitle" && dress.poster) return Text::poster_subtitle;
    if (name.substr(0, 7) == "heading") {
        const int level = name[7] - '1';
        if (dress.poster && level == 0) return Text::poster_title;
        if (dress.poster && level == 1) return Text::panel_title;
        return style::heading_text(level + 1);
    }
    const auto text = named<Text>(style::text_names, name);
    assert(text && "unknown text style in templates/docx");
    return text.value_or(Text::body);
}

/// The theme1.xml slot that holds this colour: words follow when the user changes theme colours in Word. Grounds, borders and
/// drawings stay, since the tints among them are in no theme: a whole document changes by its house style.
std::string_view theme_slot(Color color) {
    switch (color) {
        case Color::ink:
            return "text1";
        case Color::paper:
            return "background1";
        case Color::primary_ink:
            return "text2";
        case Color::primary:
            return "accent1";
        case Color::accent:
            return "accent2";
        default:
            return {};
    }
}

/// On a poster, which must fit its page, where another face may stand in.
bool is_exact(const Dress& dress, Text text) {
    if (!dress.poster) return false;
    const style::Face& face = dress.text(text).face;
    const std::string& family = face.heading_family ? dress.theme.heading_family : dress.theme.body_family;
    return dress.fonts == nullptr || dress.fonts->face(family, face.weight, false) == nullptr;
}

std::string exact_line_spacing(const Dress& dress, Text text) {
    std::string out;
    add(out, "w:line=\"", twips(dress.points(dress.text(text).leading)), "\" w:lineRule=\"exact\"");
    return out;
}

std::string line_spacing(const Dress& dress, Text text) {
    if (is_exact(dress, text)) return exact_line_spacing(dress, text);
    return relative_line_spacing(dress, text, dress.text(text).face.heading_family);
}

std::string list_spacing(const Dress& dress) {
    const style::TextStyle& body = dress.text(Text::body);
    std::string out;
    add(out, "<w:spacing w:before=\"0\" w:after=\"", twips(dress.points(body.after) * item_share), "\"/>");
    return out;
}

/// Lists in cells stand as close as in the PDF.
std::string table_list_spacing(const Dress& dress) {
    const style::TextStyle& table = dress.text(Text::table);
    std::string out;
    add(out, "<w:spacing w:after=\"", twips(dress.poster ? dress.points(table.after) : dress.size(Text::table) * style::close_items), "\"/>");
    return out;
}

/// Rows of facts stand as close as in the PDF.
std::string fact_spacing(const Dress& dress) {
    std::string out;
    add(out, "<w:spacing w:after=\"", twips(std::max(dress.points(dress.text(Text::body).after) * 0.6f, dress.units(1.25f))), "\"/>");
    return out;
}

/// Of a fact's label: its line is as high as that of the words beside it.
std::string label_spacing(const Dress& dress) {
    std::string out;
    add(out, "<w:spacing ", is_exact(dress, Text::label) ? exact_line_spacing(dress, Text::body) : relative_line_spacing(dress, Text::label, false, Text::body), "/>");
    return out;
}

/// How a font table calls a face, in the order that CT_Font wants them.
struct Slot {
    std::string_view name;
    style::Weight weight;
    bool italic;
};
constexpr Slot slots[] = {{"Regular", style::Weight::regular, false},
                          {"Bold", style::Weight::bold, false},
                          {"Italic", style::Weight::regular, true},
                          {"BoldItalic", style::Weight::bold, true}};

/// Whether documents of this kind have such words. The deepest headings are too rare for a face of their own: Word slants another.
bool is_set(Text text, bool poster) {
    switch (text) {
        case Text::h5:
        case Text::h6:
            return false;
        case Text::poster_title:
        case Text::poster_subtitle:
        case Text::panel_title:
            return poster;
        case Text::cover_title:
        case Text::cover_subtitle:
            return !poster;
        default:
            return true;
    }
}

/// Some style asks for it, or somebody who makes words of the running text bold or italic.
bool is_used(const Dress& dress, const std::string& family, const Slot& slot) {
    const style::Theme& theme = dress.theme;
    if (family == theme.body_family && (slot.weight == style::Weight::regular || !slot.italic)) return true;
    for (size_t i = 0; i < theme.texts.size(); ++i) {
        const style::Face& face = theme.texts[i].face;
        const std::string& its_family = face.heading_family ? theme.heading_family : theme.body_family;
        if (its_family == family && face.weight == slot.weight && face.italic == slot.italic && is_set(static_cast<Text>(i), dress.poster)) return true;
    }
    return false;
}

std::vector<std::string> families_of(const style::Theme& theme) {
    if (theme.heading_family == theme.body_family) return {theme.body_family};
    return {theme.body_family, theme.heading_family};
}

std::string font_table(const Dress& dress) {
    std::string out;
    const std::vector<UsedFace> used = used_faces(dress);
    for (const std::string& family : families_of(dress.theme)) {
        // Where the face can be neither found nor embedded Calibri or Cambria stands in, not Times New Roman.
        const bool serif = dress.widths.has_serifs(family);
        add(out, "<w:font w:name=\"", escaped(family), "\"><w:altName w:val=\"", serif ? "Cambria" : "Calibri",
            "\"/><w:charset w:val=\"00\"/><w:family w:val=\"", serif ? "roman" : "swiss", "\"/><w:pitch w:val=\"variable\"/>");
        for (const UsedFace& one : used)
            if (one.family == family) add(out, "<w:embed", one.slot, " r:id=\"", one.relationship, "\" w:fontKey=\"", one.face->key, "\"/>");
        out += "</w:font>";
    }
    return out;
}

std::string_view fonts_property(const style::TextStyle& style) {
    return style.face.heading_family ? "<w:rFonts w:asciiTheme=\"majorHAnsi\" w:eastAsiaTheme=\"majorEastAsia\" "
                                       "w:hAnsiTheme=\"majorHAnsi\" w:cstheme=\"majorBidi\"/>"
                                     : "<w:rFonts w:asciiTheme=\"minorHAnsi\" w:eastAsiaTheme=\"minorHAnsi\" "
                                       "w:hAnsiTheme=\"minorHAnsi\" w:cstheme=\"minorBidi\"/>";
}

std::string properties(const Dress& dress, Text text, std::string_view fonts, std::string_view color, float size) {
    const style::TextStyle& style = dress.text(text);
    std::string out(fonts);
    if (style.face.weight == style::Weight::bold) out += "<w:b/><w:bCs/>";
    if (style.face.italic) out += "<w:i/><w:iCs/>";
    if (style.upper) out += "<w:caps/>";
    out += color;
    if (style.tracking != 0) add(out, "<w:spacing w:val=\"", twips(style.tracking * size / 1000), "\"/>");
    add(out, "<w:sz w:val=\"", half_points(size), "\"/><w:szCs w:val=\"", half_points(size), "\"/>");
    return out;
}

/// The head's text is light or dark by the theme's choice; its ground follows.
Color table_head_fill(const style::Theme& theme) {
    const bool light = style::luminance(theme.color(theme.text(Text::table_head).color)) > 0.5f;
    return light ? Color::primary : Color::primary_soft;
}

bool is_text(std::string_view what) {
    const bool is_heading = what.size() == 8 && what.starts_with("heading") && what[7] >= '1' && what[7] <= '6';
    return is_heading || named<Text>(style::text_names, what);
}
bool is_color(std::string_view what) { return named<Color>(style::color_names, what).has_value(); }
bool is_number(std::string_view what) { return number_of<float>(what).has_value(); }
bool is_table(std::string_view what) { return what == "rows" || what == "compact" || what == "plain"; }
bool is_family(std::string_view what) { return what == "heading" || what == "body"; }
bool is_nothing(std::string_view what) { return what.empty(); }

/// Of a place, "units 2": the verb, which words it takes, and what it puts there.
struct Verb {
    std::string_view name;
    bool (*takes)(std::string_view what);
    void (*put)(std::string& out, std::string_view what, const Dress& dress);
};
using What = std::string_view;
constexpr Verb verbs[] = {
    {"color", is_color, [](std::string& out, What what, const Dress& dress) { out += hex(dress.theme.color(color_of(what))); }},
    {"rpr", is_text, [](std::string& out, What what, const Dress& dress) { out += style_properties(dress, text_of(what, dress)); }},
    {"ppr", is_text, [](std::string& out, What what, const Dress& dress) { out += paragraph_properties(dress, text_of(what, dress)); }},
    {"size", is_text, [](std::string& out, What what, const Dress& dress) { add(out, half_points(dress.size(text_of(what, dress)))); }},
    {"units", is_number, [](std::string& out, What what, const Dress& dress) { add(out, twips(dress.units(number_of<float>(what).value_or(0)))); }},
    {"cell_top", is_table, [](std::string& out, What what, const Dress& dress) { add(out, twips(cell_space(dress, what).top)); }},
    {"cell_bottom", is_table, [](std::string& out, What what, const Dress& dress) { add(out, twips(cell_space(dress, what).bottom)); }},
    {"font", is_family, [](std::string& out, What what, const Dress& dress) {
         append_escaped(out, what == "heading" ? dress.theme.heading_family : dress.theme.body_family);
     }},
    {"rule", is_nothing, [](std::string& out, What, const Dress& dress) { add(out, std::max(2, eighths(dress.theme.shapes.rule))); }},
    {"fonts", is_nothing, [](std::string& out, What, const Dress& dress) { out += font_table(dress); }},
    {"lang", is_nothing, [](std::string& out, What, const Dress& dress) { append_escaped(out, dress.lang); }},
    {"width", is_nothing, [](std::string& out, What, const Dress& dress) { add(out, twips(dress.text_width)); }},
    {"frames", is_nothing, [](std::string& out, What, const Dress& dress) { out += frame_styles(dress); }},
    {"list_spacing", is_nothing, [](std::string& out, What, const Dress& dress) { out += list_spacing(dress); }},
    {"table_list_spacing", is_nothing, [](std::string& out, What, const Dress& dress) { out += table_list_spacing(dress); }},
    {"fact_spacing", is_nothing, [](std::string& out, What, const Dress& dress) { out += fact_spacing(dress); }},
    {"label_spacing", is_nothing, [](std::string& out, What, const Dress& dress) { out += label_spacing(dress); }},
    // The first line is as tall as the step's number, but on a poster no taller than the others.
    {"step_spacing", is_nothing, [](std::string& out, What, const Dress& dress) {
         add(out, "<w:spacing ", dress.poster ? exact_line_spacing(dress, Text::body) : line_spacing(dress, Text::body), "/>");
     }},
    {"table_head_fill", is_nothing, [](std::string& out, What, const Dress& dress) { out += hex(dress.theme.color(table_head_fill(dress.theme))); }},
    {"table_head_color", is_nothing, [](std::string& out, What, const Dress& dress) { out += color_property(dress.theme, dress.text(Text::table_head).color); }},
};

/// The verb of a place and its word; null when nothing fills such a place.
std::pair<const Verb*, std::string_view> parts_of(std::string_view place) {
    const size_t space = place.find(' ');
    const std::string_view what = space == std::string_view::npos ? std::string_view() : place.substr(space + 1);
    const Verb* const verb = std::ranges::find(verbs, place.substr(0, space), &Verb::name);
    return {verb != std::end(verbs) && verb->takes(what) ? verb : nullptr, what};
}

}  // namespace

std::string paragraph_properties(const Dress& dress, Text text) {
    const style::TextStyle& style = dress.text(text);
    std::string out;
    if (!style.hyphenate)
        out += "<w:suppressAutoHyphens/>";
    else if (!dress.text(Text::body).hyphenate)
        out += "<w:suppressAutoHyphens w:val=\"0\"/>";  // what all styles are based on says otherwise
    // Cells count on the space after what they hold (cell_space), heads of columns too.
    const float after = text == Text::table_head && !dress.poster ? dress.text(Text::table).after : style.after;
    add(out, "<w:spacing w:before=\"", twips(dress.points(style.before)), "\" w:after=\"", twips(dress.points(after)),
        "\" ", line_spacing(dress, text), "/>");
    return out;
}

std::string style_properties(const Dress& dress, Text text) {
    const style::TextStyle &style = dress.text(text), &normal = dress.text(Text::body);
    const bool own_fonts = text == Text::body || style.face.heading_family != normal.face.heading_family;
    const bool own_color = text == Text::body || style.color != normal.color;
    // A style is for paper; what stands on a band in the brand's colour says so itself.
    const Color color = style.color == Color::on_primary ? Color::primary_ink : style.color;
    return properties(dress, text, own_fonts ? fonts_property(style) : "", own_color ? color_property(dress.theme, color) : "", dress.size(text));
}

std::string relative_line_spacing(const Dress& dress, Text text, bool heading_family, std::optional<Text> beside) {
    const std::string& family = heading_family ? dress.theme.heading_family : dress.theme.body_family;
    const float single = half_points(dress.size(text)) / 2.0f * dress.widths.line_height(family) / 1000;
    std::string out;
    add(out, "w:line=\"", std::lround(240 * dress.points(dress.text(beside.value_or(text)).leading) / single), "\" w:lineRule=\"auto\"");
    return out;
}

std::vector<UsedFace> used_faces(const Dress& dress) {
    std::vector<UsedFace> used;
    if (dress.fonts == nullptr) return used;
    for (const std::string& family : families_of(dress.theme))
        for (const Slot& slot : slots) {
            const EmbeddedFace* const face = is_used(dress, family, slot) ? dress.fonts->face(family, slot.weight, slot.italic) : nullptr;
            const std::string_view of = family == dress.theme.body_family ? "rBody" : "rHeading";
            if (face != nullptr) used.push_back({family, slot.name, std::string(of).append(slot.name), face});
        }
    return used;
}

bool is_place(std::string_view place) { return parts_of(place).first != nullptr; }

std::string fill(std::string_view part, const Dress& dress) {
    return filled(part, [&](std::string& out, std::string_view place) {
        const auto [verb, what] = parts_of(place);
        assert(verb != nullptr && "unknown place in templates/docx");
        if (verb != nullptr) verb->put(out, what, dress);
    });
}

std::string ground_property(const style::Theme& theme, Color color) {
    return "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"" + hex(theme.color(color)) + "\"/>";
}

std::string color_property(const style::Theme& theme, Color color) {
    std::string out;
    add(out, "<w:color w:val=\"", hex(theme.color(color)), "\"");
    if (const std::string_view slot = theme_slot(color); !slot.empty()) add(out, " w:themeColor=\"", slot, "\"");
    out += "/>";
    return out;
}

std::string run_properties(const Dress& dress, Text text, Color color, float size) {
    return properties(dress, text, fonts_property(dress.text(text)), color_property(dress.theme, color), size);
}

}  // namespace gidspers::docx
