#include <catch2/catch.hpp>

#include "docx/column_widths.h"
#include "dump.h"
#include "sample.h"

using namespace gidspers;
using namespace gidspers::docx;
using namespace gidspers::docx::sample;

TEST_CASE("tables repeat their header rows, keep the grid under spans, and every cell ends with a paragraph") {
    const std::string docx = build(
        "<table cols=\"1 1 1\" header-rows=\"1\" caption=\"Wie &amp; wat\"><tr><th>A</th><th>B</th><th>C</th></tr>"
        "<tr><th scope=\"row\" rowspan=\"2\">r</th><td "
        "colspan=\"2\">breed</td></tr><tr><td>1</td><td><ul><li>p</li></ul></td></tr>"
        "</table>");
    const std::string xml = body(docx);
    CHECK(count(xml, "<w:tblHeader/>") == 1);
    CHECK(count(xml, "<w:vMerge w:val=\"restart\"/>") == 1);
    CHECK(count(xml, "<w:vMerge/>") == 1);
    CHECK(count(xml, "<w:gridSpan w:val=\"2\"/>") == 1);
    CHECK(count(xml, "</w:p></w:tc>") + count(xml, "<w:p/></w:tc>") == count(xml, "<w:tc>"));
    CHECK(xml.find("<w:tblCaption w:val=\"Wie &amp; wat\"/>") != std::string::npos);
    CHECK(xml.find("<w:tblLook w:val=\"0020\"/>") != std::string::npos);
}

TEST_CASE("a row's head is bold only where the markup makes it so, as in the PDF") {
    const std::string xml =
        body(build("<table cols=\"1 1\"><tr><th scope=\"row\">Meldcode</th><td>ja</td></tr><tr><th scope=\"row\"><strong>Verzuim</strong></th>"
                   "<td>nee</td></tr></table>"));
    CHECK(count(xml, "<w:b/>") == 1);
}

TEST_CASE("a row too tall for a page may split, others may not") {
    const std::string tall(4000, 'x');
    const std::string xml =
        body(build("<table cols=\"1\"><tr><td>kort</td></tr><tr><td>" + tall + "</td></tr></table>"));
    CHECK(count(xml, "<w:cantSplit/>") == 1);
}

TEST_CASE("each row has all columns, below a cell of several rows and columns too") {
    const std::string xml = body(build(
        "<table cols=\"1 1 1\"><tr><td rowspan=\"2\" colspan=\"2\">a</td><td>b</td></tr><tr><td>c</td></tr></table>"));
    CHECK(count(xml, "<w:tr>") == 2);
    for (size_t row = xml.find("<w:tr>"); row != std::string::npos; row = xml.find("<w:tr>", row + 1)) {
        int sum = 0;
        for (size_t cell = row; (cell = xml.find("<w:tcW w:w=\"", cell)) < xml.find("</w:tr>", row); ++cell) sum += std::stoi(xml.substr(cell + 12));
        CHECK(sum == 5000);
    }
}

TEST_CASE("a cell that ends with a table has a paragraph below it: without one Word cannot open the file") {
    const std::string facts = "<facts><fact label=\"a\">b</fact></facts>", items = "<li>x</li><li>x</li><li>x</li><li><p>x</p>" + facts + "</li>";
    const std::string cell = body(build("<table cols=\"1\"><tr><td><p>x</p>" + facts + "</td></tr></table>"));
    const std::string poster = body(write_docx(
        sample::document("<document kind=\"ouderposter\" title=\"x\"><poster><masthead title=\"m\"/><panel title=\"p\"><ul>" + items + "</ul></panel></poster></document>"),
        sample::theme(true, Paper::a3)));
    for (const std::string& xml : {cell, poster}) {
        CHECK(count(xml, "<w:tbl>") >= 2);
        CHECK(count(xml, "</w:tbl></w:tc>") == 0);
    }
}

TEST_CASE("a link finds a table that has no caption") {
    const std::string text = dump(build("<p><a href=\"#doel\">x</a></p><table id=\"doel\" cols=\"1\"><tr><td>cel</td></tr></table>"));
    CHECK(text.find("<#doel>cel") != std::string::npos);
}

TEST_CASE("two tables in a row stay two, and a document may end with one") {
    const std::string table = "<table cols=\"1\"><tr><td>x</td></tr></table>";
    const std::string xml = body(build(table + table));
    CHECK(xml.find("</w:tbl><w:tbl>") == std::string::npos);
    CHECK(xml.find("</w:tbl><w:sectPr>") == std::string::npos);
}

TEST_CASE("what somebody adds below the last table is seen; on a poster, what follows it is") {
    const std::string table = "<table cols=\"1\"><tr><td>x</td></tr></table>";
    Options tight = sample::options();
    tight.air = 0.9f;
    for (const Options& options : {sample::options(), tight}) CHECK(body(build(table, "", options)).find("</w:tbl><w:p/><w:sectPr>") != std::string::npos);
    const std::string poster = write_docx(
        sample::document("<document kind=\"ouderposter\" title=\"x\"><poster><masthead title=\"x\"/><foot><p>x</p></foot></poster></document>"),
        sample::theme(true));
    CHECK(dump(poster).find("end\n[TableEnd] \n") != std::string::npos);
    const std::string styles = read_part(poster, "word/styles.xml"), end = styles.substr(styles.find("w:styleId=\"TableEnd\""));
    CHECK(end.find("<w:next w:val=\"Normal\"/>") < end.find("</w:style>"));
}

TEST_CASE("column widths fill the width; a long word gets room") {
    const doc::Document document = sample::document(
        start() +
        "<table cols=\"1 1 "
        "auto\"><tr><td>ja</td><td>Schoolondersteuningsprofiel</td><td>3</td></tr></table></document>");
    const std::vector<int> widths = column_widths(texts_of(document.root.children[0]), 220, 9, 8);
    REQUIRE(widths.size() == 3);
    CHECK(widths[0] + widths[1] + widths[2] == 4400);
    CHECK(widths[1] > widths[0]);
    CHECK(widths[2] < widths[0]);
}

TEST_CASE("a column that has all on one line gives what it has more to a head that would break") {
    const doc::Document document = sample::document(
        start() + "<table cols=\"9 2\" header-rows=\"1\"><tr><th>Specialist</th><th>Dagdelen per week</th></tr><tr><td>Rekencoach</td><td>2</td></tr></table></document>");
    const std::vector<int> widths = column_widths(texts_of(document.root.children[0]), 260, 9, 4);
    CHECK(widths[0] + widths[1] == 5200);
    CHECK(widths[1] > 20 * 17 * 9 / 2);  // seventeen letters of half their height
    CHECK(widths[0] > 20 * 10 * 9 / 2);
}

TEST_CASE("tables and panels are as wide as the text that they are pasted into; on a poster their width is set") {
    const std::string table = "<table cols=\"2 1 1\"><tr><td>een</td><td colspan=\"2\">twee</td></tr><tr><td>1</td><td>2</td><td>3</td></tr></table>";
    const std::string xml = body(build(table + "<box tone=\"good\"><ul><li>x</li></ul></box><facts><fact label=\"a\">b</fact></facts>"));
    CHECK(count(xml, "<w:tblW w:w=\"5000\" w:type=\"pct\"/>") == 3);
    for (size_t row = xml.find("<w:tr>"); row != std::string::npos; row = xml.find("<w:tr>", row + 1)) {
        int sum = 0;
        for (size_t cell = row; (cell = xml.find("<w:tcW w:w=\"", cell)) < xml.find("</w:tr>", row); ++cell) sum += std::stoi(xml.substr(cell + 12));
        CHECK(sum == 5000);
    }
    const std::string poster = body(write_docx(
        sample::document("<document kind=\"ouderposter\" title=\"x\"><poster><masthead title=\"m\"/><panel title=\"p\">" + table + "</panel></poster></document>"), sample::theme(true)));
    CHECK(count(poster, "pct") == 0);
    CHECK(count(poster, "<w:tblW ") == 2);
}

TEST_CASE("a box of paragraphs is paragraphs; a box with a list is a table of one cell") {
    const std::string of_words = build("<box tone=\"good\" title=\"Let op\"><p>een</p><p>twee</p></box>");
    CHECK(dump(of_words).find("[BoxGoodTitle] Let op\n[BoxGood] een\n[BoxGood] twee\n") == 0);
    const std::string with_list = build("<box tone=\"good\"><p>een</p><ul><li>twee</li></ul></box>");
    CHECK(dump(with_list).find("table\n") == 0);
}

TEST_CASE("a table that only places is in Word's Normal Table, of which its accessibility checker asks no heads, and has all four margins") {
    const std::string boxes = "<box><ul><li>x</li></ul></box><facts><fact label=\"a\">b</fact></facts><p>x</p><table cols=\"1 1\" style=\"plain\"><tr><td>a</td><td>b</td></tr></table>", kinds[] = {
        build(boxes + "<facts style=\"grid\"><fact label=\"a\">b</fact></facts><cards><card title=\"x\"/></cards>"),
        write_docx(sample::document("<document kind=\"ouderposter\" title=\"x\"><poster><masthead title=\"m\"/><panel title=\"p\">" + boxes +
                                    "</panel><foot><p>x</p></foot></poster></document>"), sample::theme(true))};
    for (const std::string& docx : kinds) {
        const std::string xml = body(docx);
        CHECK(count(xml, "<w:tbl>") >= 5);
        CHECK(count(xml, "<w:tblStyle ") == 0);
        for (const char* side : {"top", "left", "bottom", "right"})
            CHECK(count(xml, "<w:" + std::string(side) + " w:w=\"") == count(xml, "<w:tbl>"));
    }
}

TEST_CASE("a table without lines that has heads in a row or a column has a style, and says so") {
    const std::string rest = "<td>b</td></tr></table>";
    CHECK(count(body(build("<table cols=\"1 1\" style=\"plain\"><tr><th scope=\"row\">a</th>" + rest)), "<w:tblStyle w:val=\"TablePlain\"/>") == 1);
    CHECK(count(body(build("<table cols=\"1 1\" style=\"plain\" header-rows=\"1\"><tr><th>a</th><th>b</th></tr><tr><td>a</td>" + rest)), "w:val=\"0020\"") == 1);
}

TEST_CASE("a box's title is in the outline below the last heading, but on posters") {
    const auto outline = [](const std::string& blocks) { return count(body(build(blocks)), "<w:outlineLvl w:val=\"1\"/>"); };
    const std::string simple = "<box title=\"t\"><p>a</p></box>", cell = "<box title=\"t\"><ul><li>a</li></ul></box>";
    CHECK(outline("<h level=\"1\">K</h>" + simple + cell) == 2);
    CHECK(outline(simple + "<h level=\"1\">K</h>") == 0);
    for (const char* inside : {"<p>a</p>", "<ul><li>a</li></ul>"})
        CHECK(outline("<h level=\"1\">K</h><h level=\"2\">L</h><h level=\"3\">M</h><box level=\"2\" title=\"t\">" + std::string(inside) + "</box>") == 1);
    CHECK(count(body(build("<h level=\"1\">K</h><h level=\"2\">L</h>" + simple)), "<w:outlineLvl w:val=\"2\"/>") == 1);
}

TEST_CASE("a telephone number keeps a column wide enough for it") {
    const doc::Document document = sample::document(
        "<document kind=\"sop\" title=\"T\"><table cols=\"3 1\"><tr><th>Partner</th><th>Telefoon</th></tr><tr><td>Een "
        "partner met een heel lange naam die de rest van de breedte wel kan gebruiken</td><td>099-5550104</td></tr>"
        "</table></document>");
    const std::vector<int> widths = column_widths(texts_of(document.root.children[0]), 150, 10, 4);
    REQUIRE(widths.size() == 2);
    CHECK(widths[1] >= static_cast<int>(11 * 10 * 0.5f * 20));
}

TEST_CASE("where not every long word fits, words are hyphenated and telephone numbers are not") {
    const doc::Document document = sample::document(
        "<document kind=\"sop\" title=\"T\"><table cols=\"auto auto\"><tr><th>Partner</th><th>Telefoon</th></tr><tr>"
        "<td>Werkleerbedrijf De Ondersteuningsschakel</td><td>099-5550391</td></tr></table></document>");
    const std::vector<int> widths = column_widths(texts_of(document.root.children[0]), 110, 10, 4);
    REQUIRE(widths.size() == 2);
    CHECK(widths[0] + widths[1] == 2200);
    CHECK(widths[1] >= static_cast<int>((11 * 10 * 0.55f + 8) * 20));
}
