#include "docx/house_parts.h"

#include <array>
#include <string_view>
#include <utility>
#include <vector>

#include "docx/numbering.h"
#include "docx/relationships.h"
#include "docx/template_part.h"

namespace gidspers::docx {
namespace {

/// All of a Dress that fill() and the list designs look at, what differs most often first.
struct Look {
    float scale, text_width, unit, rule, heading_line, body_line;
    bool heading_serifs, body_serifs, filled_masthead, poster;
    std::array<style::Rgb, static_cast<size_t>(style::Color::count)> colors;
    std::array<style::TextStyle, static_cast<size_t>(style::Text::count)> texts;
    std::string heading_family, body_family, lang;
    size_t fonts;

    bool operator==(const Look&) const = default;
};

Look look_of(const Dress& dress) {
    const style::Theme& theme = dress.theme;
    return {dress.scale,
            dress.text_width,
            theme.unit,
            theme.shapes.rule,
            dress.widths.line_height(theme.heading_family),
            dress.widths.line_height(theme.body_family),
            dress.widths.has_serifs(theme.heading_family),
            dress.widths.has_serifs(theme.body_family),
            theme.shapes.filled_masthead,
            dress.poster,
            theme.colors,
            theme.texts,
            theme.heading_family,
            theme.body_family,
            dress.lang,
            dress.fonts ? dress.fonts->id() : 0};
}

/// On a poster nothing has to be kept together (see Writer::open).
const std::string& styles_template(bool poster) {
    static const std::string poster_styles = [] {
        std::string xml = template_part("word/styles.xml");
        for (const std::string_view keep : {"<w:keepNext/>", "<w:keepLines/>"})
            for (size_t at = xml.find(keep); at != std::string::npos; at = xml.find(keep, at))
                xml.erase(at, keep.size());
        return xml;
    }();
    return poster ? poster_styles : template_part("word/styles.xml");
}

std::string relationships_xml(const std::vector<UsedFace>& faces) {
    Relationships all;
    for (const UsedFace& used : faces) all.part(used.relationship, "font", "/" + used.face->part.name);
    return all.xml();
}

HouseParts made(const Dress& dress) {
    const auto made_once = [&](const std::string& name) { return compress_once(name, fill(template_part(name), dress)); };
    std::vector<UsedFace> faces = used_faces(dress);
    CompressedPart relationships = compress_once("word/_rels/fontTable.xml.rels", relationships_xml(faces));
    return {compress_part("word/styles.xml", fill(styles_template(dress.poster), dress)), made_once("word/fontTable.xml"),
            made_once("word/theme/theme1.xml"), std::move(faces), std::move(relationships), list_designs(dress)};
}

}  // namespace

std::shared_ptr<const HouseParts> house_parts(const Dress& dress) {
    // Schools without a house style of their own share a handful of looks. A poster's scale may be its own.
    constexpr size_t most = 48;
    static thread_local std::vector<std::pair<Look, std::shared_ptr<const HouseParts>>> known;
    static thread_local size_t oldest = 0;
    Look look = look_of(dress);
    for (const auto& [its_look, parts] : known)
        if (its_look == look) return parts;
    auto parts = std::make_shared<const HouseParts>(made(dress));
    if (known.size() < most) {
        known.emplace_back(std::move(look), parts);
    } else {
        known[oldest] = {std::move(look), parts};
        oldest = (oldest + 1) % most;
    }
    return parts;
}

}  // namespace gidspers::docx
