// Spaces, lines and columns in Word: as in the PDF.
#include <catch2/catch.hpp>

#include <cmath>

#include "docx/package.h"
#include "docx/xml_text.h"
#include "sample.h"

using namespace gidspers;
using namespace gidspers::docx;
using namespace gidspers::docx::sample;

TEST_CASE("lines are as high as in the PDF, as a part of the font's own; on a poster just so high") {
    const auto line_of = [](const std::string& docx) {
        const std::string styles = read_part(docx, "word/styles.xml");
        const size_t normal = styles.find("w:styleId=\"Normal\""), at = styles.find("w:line=", normal);
        return styles.substr(at, styles.find("/>", at) - at);
    };
    const Widths tall(sample::advance, [](std::string_view) { return 1600.0f; }, sample::has_serifs);
    const Options options(tall);
    const style::Theme theme = sample::theme();
    const style::TextStyle& body_text = theme.text(style::Text::body);
    const auto line = std::lround(240 * body_text.leading / (1.6f * std::round(body_text.size * 2) / 2));
    CHECK(line_of(build("<p>x</p>", "", options)) == "w:line=\"" + std::to_string(line) + "\" w:lineRule=\"auto\"");
    const std::string poster = write_docx(
        sample::document("<document kind=\"ouderposter\" title=\"x\"><poster><masthead title=\"x\"/></poster></document>"), sample::theme());
    CHECK(line_of(poster).ends_with("w:lineRule=\"exact\""));
}

TEST_CASE("a program without a serif face is told to take another with serifs") {
    for (const bool serifs : {false, true}) {
        const Widths widths(sample::advance, sample::line_height, [&](std::string_view) { return serifs; });
        const Options options(widths);
        const std::string fonts = read_part(build("<p>x</p>", "", options), "word/fontTable.xml");
        CHECK((fonts.find("<w:altName w:val=\"Cambria\"/>") != std::string::npos) == serifs);
    }
}

TEST_CASE("what the PDF sets closer stands closer in Word") {
    const auto space_after = [](float air) {
        Options options = sample::options();
        options.air = air;
        const std::string styles = read_part(build("<p>x</p>", "", options), "word/styles.xml");
        return std::stof(styles.substr(styles.find("w:after=\"", styles.find("w:styleId=\"Normal\"")) + 9));
    };
    CHECK(space_after(0.8f) == Approx(space_after(1) * 0.8f).margin(0.6));
}

TEST_CASE("a table's columns are those of the PDF when it has them") {
    const doc::Document document =
        sample::document(start() + "<table cols=\"1 1\"><tr><td>een</td><td>twee</td></tr></table></document>");
    Options options = sample::options();
    options.table_columns[&document.root.children[0]] = {300, 100};
    const std::string xml = body(write_docx(document, sample::theme(), options));
    const auto column = [&](size_t from) { return std::stof(xml.substr(xml.find("w:gridCol w:w=\"", from) + 15)); };
    const float first = column(0), second = column(xml.find("w:gridCol") + 1);
    CHECK(first / second == Approx(3).epsilon(0.01));
}

TEST_CASE("a row that names the rows below it stays with them") {
    const std::string rows = "<tr><th scope=\"row\" colspan=\"2\">Naam</th></tr><tr><td>a</td><td>b</td></tr>";
    const std::string xml = body(build("<table cols=\"1 1\">" + rows + rows + rows + rows + "</table>"));
    CHECK(count(xml, "<w:keepNext/>") == 4);
}

TEST_CASE("a card's words stand beside its icon, all at one edge; lists stand below it") {
    const auto indents = [](const std::string& card) {
        const std::string xml = body(build("<cards cols=\"2\">" + card + "</cards>"));
        std::vector<std::string> all;
        const size_t start = xml.find("<w:pPr><w:pStyle w:val=\"CardTitle\""), end = xml.find("</w:tc>", start);
        for (size_t at = start; at < end; at = xml.find("<w:p>", at)) {
            const std::string properties = xml.substr(at, xml.find("</w:pPr>", at) - at);
            const size_t indent = properties.find("w:left=\"");
            all.push_back(indent == std::string::npos ? "" : properties.substr(indent + 8, properties.find('"', indent + 8) - indent - 8));
            at += properties.size();
        }
        return all;
    };
    const std::vector<std::string> words = indents("<card title=\"Leraar\" icon=\"leraar\" subtitle=\"ma, di\"><p>Sanne</p></card>");
    REQUIRE(words.size() == 3);
    CHECK(!words[0].empty());
    CHECK(words == std::vector<std::string>(3, words[0]));
    CHECK(indents("<card title=\"Leraar\" subtitle=\"ma, di\"><p>Sanne</p></card>") == std::vector<std::string>(3));
    CHECK(indents("<card title=\"Leraar\" icon=\"leraar\"><ul><li>Sanne</li></ul></card>").front().empty());
}

TEST_CASE("a word in the title of a card that is wider than the card is divided, and no other") {
    const Widths widths(sample::advance, sample::line_height, sample::has_serifs, [](std::string_view word) { return std::string(word).insert(14, "\u00ad"); });
    const auto divides = [&](const std::string& title) {
        const std::string card = "<card icon=\"team\" title=\"" + title + "\"/>";
        return count(body(build("<cards cols=\"3\">" + card + card + card + "</cards>", "", Options(widths))), "<w:softHyphen/>");
    };
    CHECK(divides("De ondersteuningscoördinatorenvergadering van allen") == 3);
    CHECK(divides("Zorg van allen") == 0);
}

TEST_CASE("the words of a card are of the text's size, and on a poster of a table's") {
    const std::string cards = "<cards cols=\"2\"><card title=\"a\"><p>x</p></card></cards>";
    CHECK(count(body(build(cards)), "\"TableText\"") == 0);
    const std::string poster = "<document kind=\"ouderposter\" title=\"x\"><poster><masthead title=\"x\"/><panel title=\"x\">" + cards + "</panel></poster></document>";
    CHECK(count(body(write_docx(sample::document(poster), sample::theme(true, Paper::a3))), "\"TableText\"") == 1);
}

TEST_CASE("charts in cards beside each other stand on one line, whatever their titles take") {
    const std::string figure =
        "<figure kind=\"chart\" alt=\"a\"><series label=\"s\"><point label=\"2024\" value=\"3\"/><point label=\"2025\" "
        "value=\"4\"/></series></figure>";
    const auto spaces_after_titles = [&](const std::string& content) {
        const std::string xml =
            body(build("<cards cols=\"2\"><card title=\"Leerlingen met een ontwikkelingsperspectief en veel hulp\">" + content +
                       "</card><card title=\"Leerlingen\">" + content + "</card></cards>"));
        std::vector<float> spaces;
        for (size_t at = 0; (at = xml.find("\"CardTitle\"", at)) != std::string::npos; ++at) {
            const std::string properties = xml.substr(at, xml.find("</w:pPr>", at) - at);
            const size_t after = properties.find("w:after=\"");
            spaces.push_back(after == std::string::npos ? 0 : std::stof(properties.substr(after + 9)) / 20);
        }
        return spaces;
    };
    const style::TextStyle title = sample::theme().text(style::Text::card_title);
    const std::vector<float> spaces = spaces_after_titles(figure);
    REQUIRE(spaces.size() == 2);
    CHECK(spaces[0] == 0);  // as its style has it
    // Between title and chart counts the larger of the space after the one and before the other.
    const float between = std::max(title.after, 3 * sample::theme().unit);
    CHECK(spaces[1] == Approx(between + title.leading).margin(0.1));
    CHECK(spaces_after_titles("<p>x</p>") == std::vector<float>{0, 0});
}

TEST_CASE("a poster's title stays on one line, however much room there is") {
    style::Theme theme = sample::theme();
    theme.least_scale = 0.6f;
    theme.most_scale = 1;
    const auto title_size = [&](const std::string& title) {
        const std::string styles = read_part(
            write_docx(sample::document("<document kind=\"ouderposter\" title=\"x\"><poster><masthead title=\"" + title +
                                        "\"/><panel title=\"x\"><p>x</p></panel></poster></document>"),
                       theme),
            "word/styles.xml");
        const size_t at = styles.find("w:sz w:val=\"", styles.find("w:styleId=\"Heading1\""));
        return std::stof(styles.substr(at + 12)) / 2;
    };
    const Widths& widths = sample::widths();
    const std::string title = "Zo helpen wij uw kind op school en thuis";
    float width = 0;
    for (const char c : title) width += widths.face(theme.heading_family, true).of(static_cast<char32_t>(c));
    CHECK(title_size("x") > title_size(title));
    CHECK(width * title_size(title) / 1000 < 595);
}

TEST_CASE("what stands before a table keeps its distance, and nothing else does") {
    const auto gaps = [](const std::string& blocks) {
        const std::string after = "w:after=\"" + std::to_string(twips(sample::theme().unit * 3)) + "\"";
        return count(body(build(blocks)), after);
    };
    const std::string table = "<table cols=\"1\"><tr><td><p>a</p><p>b</p></td></tr></table>";
    CHECK(gaps("<p>x</p>" + table) == 1);
    CHECK(gaps("<group><h level=\"2\">x</h>" + table + "</group>") == 1);
    CHECK(gaps("<figure kind=\"qr\" value=\"x\" alt=\"x\"/>" + table) == 1);
    CHECK(gaps("<p>x</p><ul><li>a</li></ul>" + table + table) == 0);
    CHECK(gaps("<group><p>x</p></group>" + table) == 0);
    CHECK(gaps("<p>x</p><box><ul><li>a</li></ul></box>") == 1);
    CHECK(gaps("<h level=\"2\">x</h><box><ul><li>a</li></ul></box>") == 0);  // a heading is near to what it names
    CHECK(gaps("<p>x</p><box><p>a</p></box>") == 0);  // shaded paragraphs have a space of their own
}

TEST_CASE("the items of a list are alike, so that one can be added; below the list stands its space") {
    const float after = sample::theme().text(style::Text::body).after;
    const std::string below = "w:before=\"" + std::to_string(twips(after * 0.6f)) + "\"";
    const std::string inner = "<li><p>b</p><ul><li>c</li><li>d</li></ul></li>";
    const std::string xml = body(build("<ul><li>a</li>" + inner + "</ul><p>x</p><p>y</p>"));
    CHECK(count(xml, "w:after=") == 0);
    CHECK(count(xml, below) == 1);
    CHECK(xml.find(below) > xml.find(">d<"));
    CHECK(xml.find(below) < xml.find(">x<"));
    CHECK(count(body(build("<ul><li>a</li></ul><h level=\"2\">x</h><p>y</p>")), below) == 0);
    CHECK(count(body(build("<ul><li>a</li></ul><table cols=\"1\"><tr><td>x</td></tr></table>")), below) == 1);
    const std::string cells = body(build("<table cols=\"1 1\"><tr><td><ul><li>a</li><li>b</li></ul></td><td><p>x</p></td></tr></table>"));
    CHECK(count(cells, "<w:pStyle w:val=\"TableList\"/>") == 2);
    CHECK(count(cells, "<w:spacing") == 0);
}

TEST_CASE("the head and the panels of a poster have their ground and colour from their styles") {
    const std::string docx = write_docx(
        sample::document("<document kind=\"ouderposter\" title=\"x\"><poster><masthead kicker=\"k\" title=\"t\" subtitle=\"s\"/>"
                         "<panel title=\"a\"><p>x</p></panel><panel title=\"b\" tone=\"good\" style=\"filled\"><p>x</p></panel></poster></document>"),
        sample::theme(true, Paper::a3));
    const std::string xml = body(docx), styles = read_part(docx, "word/styles.xml");
    for (const char* direct : {"<w:pBdr>", "<w:ind ", "<w:color "}) CHECK(count(xml, direct) == 0);
    for (const char* style : {"BandKicker", "BandTitle", "BandSubtitle", "PanelNeutral", "PanelGoodFilled"}) {
        INFO(style);
        CHECK(count(xml, "<w:pStyle w:val=\"" + std::string(style) + "\"/>") == 1);
        CHECK(count(styles, "w:styleId=\"" + std::string(style) + "\"") == 1);
    }
    // They follow heading 2 in colour where theirs is no other.
    style::Theme theme = sample::theme(true);
    theme.text(style::Text::panel_title).color = style::Color::primary_ink;
    const std::string own = read_part(write_docx(sample::golden("ouderposter"), theme), "word/styles.xml");
    const auto has_color = [&](const std::string& style) {
        const size_t at = own.find("w:styleId=\"" + style + "\"");
        return own.substr(at, own.find("</w:style>", at) - at).find("<w:color ") != std::string::npos;
    };
    CHECK_FALSE(has_color("PanelPrimary"));
    CHECK(has_color("PanelAccent"));
}

TEST_CASE("a box of paragraphs has its frame from its styles, so that all boxes change with these") {
    const std::string xml = body(build("<box tone=\"primary\" title=\"t\"><p>a</p><p style=\"small\">b</p></box>"));
    CHECK(count(xml, "<w:pBdr>") == 0);
    CHECK(count(xml, "<w:ind ") == 0);
    for (const char* style : {"BoxPrimaryTitle", "BoxPrimary", "BoxPrimarySmall"}) CHECK(count(xml, "<w:pStyle w:val=\"" + std::string(style) + "\"/>") == 1);
    CHECK(count(body(build("<box><p style=\"lead\">a</p></box>")), "<w:pBdr>") == 1);  // it has no such style
}
