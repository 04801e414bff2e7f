#include "docx/docx.h"

#include <memory>

#include "base/escape.h"
#include "base/moment.h"
#include "base/units.h"
#include "docx/house_parts.h"
#include "docx/package.h"
#include "docx/poster_air.h"
#include "docx/poster_fit.h"
#include "docx/sections.h"
#include "docx/template_part.h"
#include "docx/writer.h"
#include "docx/xml_text.h"

namespace gidspers::docx {
namespace {

using doc::Key;

std::string dates_of(const Options& options) {
    if (!options.date) return {};
    const std::string date = w3c_date(*options.date);
    return "<dcterms:created xsi:type=\"dcterms:W3CDTF\">" + date + "</dcterms:created><dcterms:modified xsi:type=\"dcterms:W3CDTF\">" + date +
           "</dcterms:modified>";
}

std::string keywords_of(const doc::Document& document) {
    const std::string_view keywords = document.root.get(Key::keywords);
    return keywords.empty() ? std::string() : "<cp:keywords>" + escaped(keywords) + "</cp:keywords>";
}

/// The document properties: the places are attributes of the document.
std::string properties(const std::string& name, const doc::Document& document, const std::string& dates) {
    return filled(template_part(name), [&](std::string& out, std::string_view place) {
        if (place == "dates") return void(out += dates);
        if (place == "keywords") return void(out += keywords_of(document));
        const auto value = [&]() -> std::string_view {
            if (place == "title") return document.root.get(Key::title);
            if (place == "subject") return document.root.get(Key::subject);
            if (place == "author" || place == "company") return document.root.get(Key::author);
            return doc::language_of(document);
        };
        append_escaped(out, value());
    });
}

std::string content_types(const std::vector<RunningPart>& running) {
    return filled(template_part("[Content_Types].xml"), [&](std::string& out, std::string_view) {
        for (const RunningPart& part : running)
            add(out, "<Override PartName=\"/word/", part.name,
                ".xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.", part.element,
                "+xml\"/>");
    });
}

}  // namespace

bool poster_fits(const doc::Document& document, const style::Theme& theme, const Widths& widths) {
    Tables tables;
    const Dress dress{theme, widths, &tables, true};
    return least_fits(document.root.children.front(), dress, paper_size(theme.paper));
}

std::string write_docx(const doc::Document& document, const style::Theme& given, const Options& options) {
    const bool poster = !document.root.children.empty() && document.root.children.front().kind == doc::Kind::poster;
    const Size page = paper_size(given.paper);
    Tables tables;
    const std::string lang(doc::language_of(document));
    FittedPoster fitted{given, 1, {}};
    if (poster) {
        const Dress first{given, options.widths, &tables, true, 1, 0, lang};
        fitted = fit_poster(document.root.children.front(), first, page, given.most_scale);
    }
    for (style::TextStyle& text : fitted.theme.texts) {
        text.before *= options.air;
        text.after *= options.air;
    }
    const style::Theme& theme = fitted.theme;
    const float text_width = page.width - theme.margins.left - theme.margins.right;
    const Dress dress{theme, options.widths, &tables, poster, fitted.scale, text_width, lang, options.fonts};
    if (poster) spread(fitted.plan, dress, poster_room(page, theme));

    const std::vector<RunningPart> running = running_parts(document, dress);
    Writer writer(document, dress, options, fitted.plan, running);
    const std::string body = writer.document_xml();

    // These never change; they are compressed once for all documents of a run.
    static const CompressedPart root_rels = compress_part("_rels/.rels", template_part("_rels/.rels"));
    static const CompressedPart settings = compress_part("word/settings.xml", template_part("word/settings.xml"));

    Package package;
    package.add(compress_once("[Content_Types].xml", content_types(running)));
    package.add(root_rels);
    package.add("word/document.xml", body);
    package.add("word/_rels/document.xml.rels", writer.relationships_xml());
    const std::shared_ptr<const HouseParts> house = house_parts(dress);
    package.add(house->styles);
    package.add(compress_once("word/numbering.xml", writer.numbering_xml(house->list_designs)));
    package.add(settings);
    package.add(house->font_table);
    if (!house->faces.empty()) package.add(house->face_relationships);
    for (const UsedFace& used : house->faces) package.add(used.face->part);
    package.add(house->theme);
    for (const RunningPart& part : running) package.add("word/" + std::string(part.name) + ".xml", part.xml);
    package.add("docProps/core.xml", properties("docProps/core.xml", document, dates_of(options)));
    package.add("docProps/app.xml", properties("docProps/app.xml", document, {}));
    for (const Picture& picture : writer.pictures()) package.add("word/media/" + picture.name, *picture.bytes, true);
    return package.finish();
}

}  // namespace gidspers::docx
