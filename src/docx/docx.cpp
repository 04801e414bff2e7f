#include "docx/docx.h"

#include <algorithm>

#include "base/escape.h"
#include "base/moment.h"
#include "base/units.h"
#include "docx/house_parts.h"
#include "docx/package.h"
#include "docx/poster_plan.h"
#include "docx/sections.h"
#include "docx/writer.h"

namespace gidspers::docx {
namespace {

using doc::Key;

/// The document properties: a template whose places are attributes of the document.
std::string properties(std::string_view name, const doc::Document& document, const std::string& date) {
    std::string out;
    const std::string& part = template_part(std::string(name));
    for (size_t at = 0;;) {
        const size_t open = part.find("{{", at);
        out += part.substr(at, open - at);
        if (open == std::string::npos) return out;
        const size_t close = part.find("}}", open);
        const std::string_view place = std::string_view(part).substr(open + 2, close - open - 2);
        const auto value = [&]() -> std::string_view {
            if (place == "title") return document.root.get(Key::title);
            if (place == "subject") return document.root.get(Key::subject);
            if (place == "author" || place == "company") return document.root.get(Key::author);
            if (place == "keywords") return document.root.get(Key::keywords);
            if (place == "lang") return document.root.has(Key::lang) ? document.root.get(Key::lang) : "nl-NL";
            return date;
        };
        append_escaped(out, value());
        at = close + 2;
    }
}

/// The theme for a poster that is too full: margins, lines, spaces and titles give way before type becomes smaller than
/// the design allows. `much`: 0 is not at all, 1 as far as it goes.
style::Theme tightened(style::Theme theme, float much) {
    const auto less = [&](float least) { return 1 - (1 - least) * much; };
    theme.unit *= less(0.4f);
    theme.gutter *= less(0.65f);
    constexpr float edge = 26;  // pt: what office printers leave white, with a little more
    for (float* margin : {&theme.margins.top, &theme.margins.bottom, &theme.margins.left, &theme.margins.right})
        *margin = std::min(*margin, std::max(edge, *margin * less(0.75f)));
    using style::Text;
    for (const Text large : {Text::panel_title, Text::poster_subtitle, Text::slogan, Text::lead}) {
        style::TextStyle& text = theme.texts[static_cast<size_t>(large)];
        text.size *= less(0.86f);
        text.leading *= less(0.86f);
    }
    for (style::TextStyle& text : theme.texts) {
        text.leading = std::max(text.leading * less(0.88f), text.size * 1.16f);
        text.before *= less(0.4f);
        text.after *= less(0.4f);
    }
    return theme;
}

}  // namespace

bool poster_fits(const doc::Document& document, const style::Theme& given, const Widths& widths) {
    const style::Theme theme = tightened(given, 1);
    const Size page = page_size(document, theme);
    Dress dress{theme, true, theme.least_scale, page.width - theme.margins.left - theme.margins.right};
    dress.widths = &widths;
    return plan_fits(document.root.children.front(), dress, poster_room(page, theme));
}

std::string write_docx(const doc::Document& document, const style::Theme& given, const Options& options) {
    style::Theme theme = given;
    const bool poster = !document.root.children.empty() && document.root.children.front().kind == doc::Kind::poster;
    const Size page = page_size(document, theme);
    Dress dress{theme, poster, 1.0f, page.width - theme.margins.left - theme.margins.right};
    dress.widths = options.widths;
    if (document.root.has(Key::lang)) dress.lang = document.root.get(Key::lang);
    if (poster) {
        const doc::Node& root = document.root.children.front();
        const float most = options.scale > 0 ? options.scale : theme.most_scale;
        const auto room = [&] { return poster_room(page, theme); };
        if (const auto scale = fit_poster(root, dress, room(), theme.least_scale, most)) {
            dress.scale = *scale;
        } else {
            // As little as makes the least type fit.
            const auto tighten = [&](float much) {
                theme = tightened(given, much);
                dress.text_width = page.width - theme.margins.left - theme.margins.right;
                dress.scale = theme.least_scale;
            };
            float low = 0, high = 1;
            for (int i = 0; i < 4; ++i) {
                tighten((low + high) / 2);
                (plan_fits(root, dress, room()) ? high : low) = (low + high) / 2;
            }
            tighten(high);
            if (high == 1 && !plan_fits(root, dress, room()))
                dress.scale = squeeze_poster(root, dress, room(), theme.least_scale);
        }
    }

    Writer writer(document, dress, options);
    const std::string body = writer.document_xml();
    const std::string date = w3c_date(options.date);

    // These never change; they are compressed once for all documents of a run.
    static const CompressedPart content_types =
        compress_part("[Content_Types].xml", template_part("[Content_Types].xml"));
    static const CompressedPart root_rels = compress_part("_rels/.rels", template_part("_rels/.rels"));
    static const CompressedPart settings = compress_part("word/settings.xml", template_part("word/settings.xml"));

    Package package;
    package.add(content_types);
    package.add(root_rels);
    package.add("word/document.xml", body);
    package.add("word/_rels/document.xml.rels", writer.relationships_xml());
    const HouseParts& house = house_parts(dress);
    package.add(house.styles);
    package.add(compress_once("word/numbering.xml", writer.numbering_xml(house.list_designs)));
    package.add(settings);
    package.add(house.font_table);
    package.add(house.theme);
    // Nothing runs along a poster, nor below a first page.
    const auto running = [&](const std::string& name, const std::string& xml) {
        poster ? package.add(compress_once(name, xml)) : package.add(name, xml);
    };
    running("word/header1.xml", header_xml(document, dress, false));
    running("word/header2.xml", header_xml(document, dress, true));
    running("word/footer1.xml", footer_xml(document, dress, false));
    package.add(compress_once("word/footer2.xml", footer_xml(document, dress, true)));
    package.add("docProps/core.xml", properties("docProps/core.xml", document, date));
    package.add("docProps/app.xml", properties("docProps/app.xml", document, date));
    if (writer.has_logo_image())
        package.add(theme.logo.format == style::Logo::Format::png ? "word/media/logo.png" : "word/media/logo.jpeg",
                    *theme.logo.bytes, true);
    return package.finish();
}

}  // namespace gidspers::docx
