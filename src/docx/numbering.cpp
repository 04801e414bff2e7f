#include "docx/numbering.h"

#include <algorithm>

#include "docx/theme_parts.h"
#include "docx/xml_text.h"

namespace gidspers::docx {
namespace {

using style::Color;
using style::Text;

constexpr int designs = 6;
using Design = Numbering::Design;

struct ListMark {
    std::string_view format, text;
    bool symbol = false;  // drawn from a symbol face
};

ListMark list_mark(Design design, int level) {
    static constexpr std::string_view bullets[] = {"•", "–", "◦"};
    static constexpr std::string_view places[] = {"%1.", "%2.", "%3.", "%4.", "%5.", "%6.", "%7.", "%8.", "%9."};
    switch (design) {
        case Design::check:
            if (level == 0) return {"bullet", "✓", true};
            break;
        case Design::cross:
            if (level == 0) return {"bullet", "✗", true};
            break;
        case Design::plain:
            return {"none", ""};
        case Design::steps:
            if (level == 0) return {"decimal", "%1"};
            [[fallthrough]];
        case Design::number:
            return {"decimal", places[level]};
        case Design::bullet:
            break;
    }
    return {"bullet", bullets[level % 3]};
}

}  // namespace

Color Numbering::mark_color(Design design) {
    return design == Design::check ? Color::good : design == Design::cross ? Color::attention : Color::accent_ink;
}

int Numbering::numbered(Design design, int level, int start) {
    instances_.push_back({design, level, start});
    return designs + static_cast<int>(instances_.size());
}

float Numbering::hanging(Design design, int level) const {
    if (design == Design::plain) return 0;
    if (design == Design::steps && level == 0) return std::max(dress_.units(6), dress_.step_size() * 1.25f);
    return dress_.size(Text::body) * (design == Design::number || design == Design::steps ? 1.9f : 1.5f);
}

float Numbering::indent(Design design, int level) const {
    float left = hanging(design, 0);
    if (design == Design::plain) left = 0;
    for (int i = 1; i <= level; ++i) left += design == Design::plain ? dress_.units(4) : hanging(design, i);
    return left;
}

std::string Numbering::xml(std::string_view list_designs) const {
    std::string out =
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
        "<w:numbering xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">";
    out.reserve(out.size() + list_designs.size() + 1024);
    out += list_designs;
    for (int n = 1; n <= designs; ++n)
        add(out, "<w:num w:numId=\"", n, "\"><w:abstractNumId w:val=\"", n, "\"/></w:num>");
    for (size_t i = 0; i < instances_.size(); ++i) {
        const Instance& one = instances_[i];
        add(out, "<w:num w:numId=\"", designs + 1 + i, "\"><w:abstractNumId w:val=\"", static_cast<int>(one.design),
            "\"/><w:lvlOverride w:ilvl=\"", one.level, "\"><w:startOverride w:val=\"", one.start,
            "\"/></w:lvlOverride></w:num>");
    }
    out += "</w:numbering>";
    return out;
}

std::string list_designs(const Dress& dress) {
    const Numbering numbering(dress);
    std::string out;
    for (int n = 1; n <= designs; ++n) {
        const auto design = static_cast<Design>(n);
        // By the two hexadecimal numbers Word tells lists apart where a section is pasted.
        add(out, "<w:abstractNum w:abstractNumId=\"", n, "\"><w:nsid w:val=\"4751000", n,
            "\"/><w:multiLevelType w:val=\"hybridMultilevel\"/><w:tmpl w:val=\"4752000", n, "\"/>");
        for (int level = 0; level <= Numbering::deepest; ++level) {
            const ListMark mark = list_mark(design, level);
            add(out, "<w:lvl w:ilvl=\"", level, "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"", mark.format, "\"/>");
            if (design == Design::plain) out += "<w:suff w:val=\"nothing\"/>";
            add(out, "<w:lvlText w:val=\"", mark.text, "\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"",
                twips(numbering.indent(design, level)), "\" w:hanging=\"", twips(numbering.hanging(design, level)),
                "\"/></w:pPr>");
            if (design == Design::steps && level == 0) {
                // The theme's colour is for a number in a filled circle; Word's numbers stand on paper.
                add(out, "<w:rPr>", run_properties(dress, Text::step_number, Color::primary_ink, dress.step_size()),
                    "</w:rPr>");
            } else if (design != Design::plain) {
                out += "<w:rPr>";
                if (mark.symbol)
                    out +=
                        "<w:rFonts w:ascii=\"Segoe UI Symbol\" w:hAnsi=\"Segoe UI Symbol\" w:cs=\"Segoe UI Symbol\"/>";
                add(out, color_property(dress.theme, Numbering::mark_color(design)), "</w:rPr>");
            }
            out += "</w:lvl>";
        }
        out += "</w:abstractNum>";
    }
    return out;
}

}  // namespace gidspers::docx
