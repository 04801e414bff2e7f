// The styles of templates/docx, as Word takes them.
#include <catch2/catch.hpp>

#include <set>
#include <vector>

#include "sample.h"

using namespace gidspers;
using namespace gidspers::docx;
using namespace gidspers::docx::sample;

namespace {

std::string value_after(const std::string& xml, const std::string& tag, size_t from = 0) {
    const size_t at = xml.find("<" + tag + " w:val=\"", from);
    if (at == std::string::npos) return {};
    const size_t start = xml.find('"', at) + 1;
    return xml.substr(start, xml.find('"', start) - start);
}

/// A style's element, from its id on; "" when there is none.
std::string style_of(const std::string& styles, const std::string& id) {
    const size_t at = styles.find("w:styleId=\"" + id + "\"");
    return at == std::string::npos ? std::string() : styles.substr(at, styles.find("</w:style>", at) - at);
}

/// The toggle properties (ISO 29500-1, 17.7.3) that a style or one it is based on has.
std::set<std::string> toggles_of(const std::string& styles, const std::string& id) {
    std::set<std::string> found;
    const std::string style = style_of(styles, id);
    for (const char* one : {"b", "bCs", "i", "iCs", "caps", "smallCaps", "strike", "outline", "shadow", "emboss", "imprint", "vanish"})
        if (style.find("<w:" + std::string(one) + "/>") != std::string::npos) found.insert(one);
    if (const std::string base = value_after(style, "w:basedOn"); !base.empty()) found.merge(toggles_of(styles, base));
    return found;
}

/// What cancels itself out: "TableRows and TableHead: b".
std::set<std::string> cancelled(const std::string& docx) {
    const std::string styles = read_part(docx, "word/styles.xml"), xml = body(docx);
    std::set<std::string> found;
    const auto meet = [&](const std::string& outer, const std::string& inner) {
        const std::set<std::string> others = toggles_of(styles, inner);
        for (const std::string& one : toggles_of(styles, outer))
            if (others.contains(one)) found.insert(outer + " and " + inner + ": " + one);
    };
    std::vector<std::string> tables;
    std::string paragraph;
    for (size_t at = xml.find('<'); at != std::string::npos; at = xml.find('<', at + 1)) {
        const auto is = [&](std::string_view tag) { return std::string_view(xml).substr(at).starts_with(tag); };
        if (is("<w:tbl>")) tables.emplace_back();
        if (is("<w:tblStyle ")) tables.back() = value_after(xml, "w:tblStyle", at);
        if (is("</w:tbl>")) tables.pop_back();
        if (is("<w:p>")) paragraph = "Normal";
        if (is("<w:pStyle ")) paragraph = value_after(xml, "w:pStyle", at);
        if (is("</w:p>") && !tables.empty()) meet(tables.back(), paragraph);
        if (is("<w:rStyle ")) meet(paragraph, value_after(xml, "w:rStyle", at));
    }
    return found;
}

}  // namespace

TEST_CASE("no style takes back what another has made bold or italic: to Word twice on is off") {
    for (const std::string name : {"sop", "schoolgids", "ouderposter", "lerarenposter"}) {
        INFO(name);
        CHECK(cancelled(write_docx(sample::golden(name), sample::theme(doc::is_poster(name)))) == std::set<std::string>());
    }
}

TEST_CASE("a style has no letters and no colour that are Normal's: pasted into another document, it takes those of that one") {
    const std::string styles = read_part(build("<p>x</p>"), "word/styles.xml");
    for (const char* name : {"TableText", "Lead", "TableHead", "CardTitle", "BoxTitle"}) {
        INFO(name);
        CHECK(style_of(styles, name).find("<w:rFonts") == std::string::npos);
        CHECK(style_of(styles, name).find("<w:color") == std::string::npos);
    }
    CHECK(value_after(style_of(styles, "Small"), "w:color") == "4F5B63");
    CHECK(style_of(styles, "Heading1").find("majorHAnsi") != std::string::npos);
    for (const char* own : {"<w:rFonts", "<w:color"}) CHECK(style_of(styles, "Normal").find(own) != std::string::npos);
}

TEST_CASE("the label of a fact is bold by its style, so that a row that somebody adds has one too") {
    const std::string docx = build("<facts><fact label=\"Adres\">Kade 1</fact></facts>");
    CHECK(count(body(docx), "<w:b/>") == 0);
    CHECK(count(body(docx), "<w:pStyle w:val=\"TableLabel\"/>") == 1);
    CHECK(count(body(docx), "TableText") == 0);  // its words are as large as those of a paragraph
    CHECK(toggles_of(read_part(docx, "word/styles.xml"), "TableLabel") == std::set<std::string>{"b", "bCs"});
}

TEST_CASE("no style is white on paper; the styles of what stands on a band have its ground and colour, and what is typed there too") {
    const style::Theme theme = sample::theme(true);
    const std::string poster = write_docx(
        sample::document("<document kind=\"ouderposter\" title=\"x\"><poster><masthead title=\"Titel\" subtitle=\"Onder\"/></poster></document>"), theme);
    REQUIRE(theme.text(style::Text::poster_title).color == style::Color::on_primary);
    for (const std::string& docx : {poster, build("<cover title=\"Titel\" subtitle=\"Onder\"/>")}) {
        const std::string styles = read_part(docx, "word/styles.xml");
        for (const char* name : {"Heading1", "Subtitle"}) CHECK(value_after(style_of(styles, name), "w:color") != "FFFFFF");
        for (const char* name : {"BandTitle", "BandSubtitle"}) {
            CHECK(value_after(style_of(styles, name), "w:color") == "FFFFFF");
            CHECK(style_of(styles, name).find("w:fill=\"0B5D7A\"") != std::string::npos);
            CHECK(count(body(docx), "<w:pStyle w:val=\"" + std::string(name) + "\"/>") == 1);
        }
        CHECK(count(body(docx), "<w:color ") == 0);
    }
}

TEST_CASE("Word's own styles stand first in its lists, and what only the program needs is not in the gallery") {
    const std::string styles = read_part(build("<p>x</p>"), "word/styles.xml");
    size_t own = 0;
    for (size_t at = 0; (at = styles.find(" w:customStyle=\"1\"", at)) != std::string::npos; ++at) {
        const std::string style = styles.substr(at, styles.find("</w:style>", at) - at);
        CHECK(std::stoi("0" + value_after(style, "w:uiPriority")) >= 9);
        own += style.find("<w:qFormat/>") != std::string::npos;
    }
    CHECK(own == 29);
    for (const char* name : {"FigureText", "FactText", "TableLabel", "TableList", "BoxGoodSmall", "BandTitle"})
        CHECK(style_of(styles, name).find("<w:qFormat/>") == std::string::npos);
}

TEST_CASE("the head of a table that somebody adds has the colour of the others by the table's style") {
    const std::string styles = read_part(build("<p>x</p>"), "word/styles.xml");
    for (const char* name : {"TableRows", "TableCompact"}) CHECK(count(style_of(styles, name), "<w:rPr><w:color w:val=\"1D2429\"") == 1);
}

TEST_CASE("a word that is longer than the column of labels is hyphenated, not broken anywhere") {
    CHECK(style_of(read_part(build("<p>x</p>"), "word/styles.xml"), "TableLabel").find("suppressAutoHyphens/>") == std::string::npos);
}

TEST_CASE("a document has its own colours, language and width, whichever document was written before it") {
    const auto styles = [](const style::Theme& theme, const std::string& attributes = "") {
        return read_part(write_docx(sample::document(start(attributes) + "<p>x</p></document>"), theme), "word/styles.xml");
    };
    const std::string plain = styles(sample::theme());
    style::Theme red = sample::theme(), narrow = sample::theme();
    red.colors[static_cast<size_t>(style::Color::primary_ink)] = {0xab, 0x00, 0x01};
    narrow.margins.right += 20;
    CHECK(plain.find("AB0001") == std::string::npos);
    CHECK(styles(red).find("AB0001") != std::string::npos);
    CHECK(styles(sample::theme(), "lang=\"en\"").find("<w:lang w:val=\"en") != std::string::npos);
    CHECK(styles(narrow) != plain);
    CHECK(styles(sample::theme()) == plain);
}

TEST_CASE("figures are as tall as capitals, as in the PDF, whatever the face does by itself") {
    const std::string styles = read_part(build("<p>1</p>"), "word/styles.xml");
    CHECK(styles.find("<w14:numForm w14:val=\"lining\"/></w:rPr></w:rPrDefault>") != std::string::npos);
    CHECK(styles.find(" mc:Ignorable=\"w14\"") != std::string::npos);
}
