// What stands around the text of a page: heads, feet, watermark, numbers.
#include <catch2/catch.hpp>

#include "docx/xml_text.h"
#include "sample.h"

using namespace gidspers;
using namespace gidspers::docx;
using namespace gidspers::docx::sample;

TEST_CASE("a concept carries its watermark behind every page, and over the ground of its cover; a final document none") {
    const std::string concept_document = build("<cover title=\"x\"/><p>x</p>", "watermark=\"CONCEPT\" running-left=\"l\"");
    const std::string head = read_part(concept_document, "word/header1.xml"), of_cover = body(concept_document);
    CHECK(count(head, "string=\"CONCEPT\"") == 1);
    CHECK(count(of_cover, "string=\"CONCEPT\"") == 1);
    CHECK(count(head, "id=\"PowerPlusWaterMarkObject1\" o:spid=\"_x0000_s2049\"") == 1);
    CHECK(count(head, "z-index:-251658752") == 1);
    CHECK(count(of_cover, "id=\"PowerPlusWaterMarkObject2\" o:spid=\"_x0000_s2050\"") == 1);
    CHECK(count(of_cover, "z-index:251658752") == 1);
    CHECK(of_cover.find("string=\"CONCEPT\"") < of_cover.find("BandTitle"));
    CHECK(count(body(concept_document), "<w:titlePg/>") == 1);
    CHECK(read_part(build("<p>x</p>"), "word/header1.xml").find("v:shape") == std::string::npos);
    CHECK(count(body(build("<cover title=\"x\"/><p>x</p>")), "v:shape") == 0);
    CHECK(count(body(build("<p>x</p>", "watermark=\"CONCEPT\"")), "v:shape") == 0);
}

TEST_CASE("a poster's mark of a draft stands over its grounds, in the body, and only its line is drawn") {
    const auto poster = [](const std::string& attributes) {
        return body(write_docx(sample::document("<document kind=\"ouderposter\" title=\"x\"" + attributes + "><poster><masthead title=\"x\"/><panel title=\"x\"><p>x</p></panel></poster></document>"),
                               sample::theme(true, Paper::a3)));
    };
    const std::string draft = poster(" watermark=\"CONCEPT\"");
    CHECK(count(draft, "string=\"CONCEPT\"") == 1);
    CHECK(count(draft, "alt=\"CONCEPT\"") == 1);  // the body's pictures all have words or are marked as decoration
    CHECK(draft.find("z-index:251658752") != std::string::npos);
    CHECK(draft.find("filled=\"f\"") != std::string::npos);
    CHECK(draft.find("string=\"CONCEPT\"") < draft.find("<w:t>x</w:t>"));
    CHECK(count(poster(""), "v:shape") == 0);
}

TEST_CASE("headers and footers are there when something stands in them, and are declared") {
    const auto parts = [](const std::string& docx) {
        std::string found;
        for (const char* name : {"header1", "footer1"}) {
            const std::string file = std::string(name) + ".xml";
            const bool there = !read_part(docx, "word/" + file).empty();
            CHECK((read_part(docx, "[Content_Types].xml").find("/word/" + file) != std::string::npos) == there);
            CHECK((read_part(docx, "word/_rels/document.xml.rels").find('"' + file) != std::string::npos) == there);
            CHECK((body(docx).find("r:id=\"" + std::string(name)) != std::string::npos) == there);
            if (there) found += std::string(name) + " ";
        }
        return found;
    };
    CHECK(parts(build("<cover title=\"x\"/><p>x</p>", "running-left=\"l\"")) == "header1 footer1 ");
    CHECK(parts(build("<cover title=\"x\"/><p>x</p>", "watermark=\"CONCEPT\"")) == "header1 footer1 ");
    CHECK(parts(build("<p>x</p>", "running-left=\"l\"")) == "header1 footer1 ");
    CHECK(parts(build("<p>x</p>")) == "footer1 ");
    const auto poster = [](const std::string& attributes) {
        return write_docx(sample::document("<document kind=\"ouderposter\" title=\"x\"" + attributes +
                                           "><poster><masthead title=\"x\"/><panel title=\"x\"><p>x</p></panel>"
                                           "</poster></document>"),
                          sample::theme(true, Paper::a3));
    };
    CHECK(parts(poster("")) == "");
    CHECK(parts(poster(" watermark=\"CONCEPT\"")) == "");
}

TEST_CASE("the cover's band stands behind its first words, on the page: in a header Word would show it pale") {
    const std::string xml = body(build("<cover kicker=\"k\" title=\"t\"/><p>x</p>"));
    const size_t band = xml.find("behindDoc=\"1\"");
    REQUIRE(band != std::string::npos);
    CHECK(band < xml.find(">k<"));
    CHECK(count(xml, "relativeFrom=\"page\"") == 2);
}

TEST_CASE("on a cover without a ground, titles that reach into the motif stand on its plain form") {
    style::Theme theme = sample::theme();
    theme.shapes.filled_masthead = false;
    theme.shapes.motif = "waves";
    const auto shapes = [&](const std::string& title) {
        return count(body(write_docx(sample::document(sample::start() + "<cover title=\"" + title + "\"/></document>"), theme)), "<wps:wsp>");
    };
    std::string name;
    for (int i = 0; i < 5; ++i) name += "Protestants-Christelijke Samenwerkingsschool ";
    CHECK(shapes(name) < shapes("Profiel"));
}

TEST_CASE("a cover's titles are of one colour, as in the PDF, with a ground behind them or without") {
    style::Theme plain = sample::theme();
    plain.shapes.filled_masthead = false;
    const doc::Document document = sample::document(sample::start() + "<cover kicker=\"k\" title=\"t\" subtitle=\"s\"/></document>");
    CHECK(count(read_part(write_docx(document, plain), "word/styles.xml"), "</w:pPr><w:rPr><w:color w:val=\"0B5D7A\" w:themeColor=\"text2\"/></w:rPr></w:style>") == 3);
}

TEST_CASE("more lines of a cover's title grow upwards: they stand at the foot of a cell as high as the band leaves them") {
    const std::string xml = body(build("<cover kicker=\"k\" title=\"t\"/><p>x</p>"));
    const size_t cell = xml.find("<w:vAlign w:val=\"bottom\"/>");
    REQUIRE(cell != std::string::npos);
    CHECK(cell < xml.find(">k<"));
    CHECK(xml.find("w:hRule=\"atLeast\"") < cell);
    CHECK(xml.find(">t<") < xml.find("</w:tc>"));
}

TEST_CASE("a poster's margins and what runs along its edges keep to where printers print") {
    const std::string xml = body(write_docx(
        sample::document("<document kind=\"ouderposter\" title=\"x\"><poster><masthead title=\"x\"/><panel title=\"x\"><p>x</p></panel></poster></document>"),
        sample::theme(true, Paper::a3)));
    size_t found = 0;
    for (const char* side : {"top", "bottom", "header", "footer"})
        for (size_t at = 0; (at = xml.find(" w:" + std::string(side) + "=\"", at)) != std::string::npos; ++at, ++found)
            CHECK(std::stoi(xml.substr(xml.find('"', at) + 1)) >= 360);  // 6.35 mm
    CHECK(found >= 4);
}

TEST_CASE("a running head keeps to its line") {
    std::string name = "Openbare basisschool";
    while (name.size() < 200) name += " aan de waterkant";
    const std::string head = read_part(build("<p>x</p>", "running-left=\"" + name + "\" running-right=\"Profiel\""), "word/header1.xml");
    CHECK(head.find("Openbare basisschool aan de waterkant") != std::string::npos);
    CHECK(head.find("…</w:t>") != std::string::npos);
    CHECK(head.find(">Profiel</w:t>") != std::string::npos);
}

TEST_CASE("a part of somebody else's guide starts at its page and does not count pages") {
    const std::string docx = build("<p>x</p>", "first-page=\"31\"");
    CHECK(body(docx).find("<w:pgNumType w:start=\"31\"/>") != std::string::npos);
    const style::Theme theme = sample::theme();
    const float line = theme.text(style::Text::body).leading;
    CHECK(body(docx).find("w:bottom=\"" + std::to_string(twips(theme.margins.bottom - line)) + "\"") != std::string::npos);
    CHECK(read_part(docx, "word/footer1.xml").find(" PAGE ") != std::string::npos);
    CHECK(read_part(docx, "word/footer1.xml").find("NUMPAGES") == std::string::npos);
    CHECK(read_part(build("<p>x</p>"), "word/footer1.xml").find("NUMPAGES") != std::string::npos);
}
