#include "docx/docx.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <locale>
#include <set>

#include "docx/column_widths.h"
#include "docx/drawing_ml.h"
#include "docx/package.h"
#include "docx/xml_text.h"
#include "drawing/icons.h"
#include "dump.h"
#include "sample.h"

using namespace gidspers;
using namespace gidspers::docx;
using namespace gidspers::docx::sample;

namespace {

/// Every start tag has its end tag, in order; text holds no raw markup.
bool well_formed(const std::string& xml) {
    std::vector<std::string> open;
    for (size_t at = xml.find('<'); at != std::string::npos; at = xml.find('<', at + 1)) {
        const size_t end = xml.find('>', at);
        if (end == std::string::npos) return false;
        const std::string tag = xml.substr(at + 1, end - at - 1);
        if (tag[0] == '?' || tag.back() == '/') continue;
        if (tag[0] == '/') {
            if (open.empty() || open.back() != tag.substr(1)) return false;
            open.pop_back();
        } else {
            open.push_back(tag.substr(0, tag.find(' ')));
        }
    }
    return open.empty();
}

}  // namespace

TEST_CASE("text that looks like markup, fields or templates stays text") {
    const std::string docx = build(
        "<h level=\"1\">&lt;w:p&gt; &amp;amp; \"kop\"</h>"
        "<p>{ HYPERLINK \"http://x\" } {{naam}} ]]&gt; &amp; ’s IJ ë 日 \xF0\x9F\x98\x80</p>");
    CHECK(well_formed(body(docx)));
    CHECK(dump(docx).find("<w:p> &amp; “kop”") != std::string::npos);
    CHECK(dump(docx).find("{ HYPERLINK \"http://x\" } {{naam}} ]]> & ’s IJ ë 日 \xF0\x9F\x98\x80") !=
          std::string::npos);
    CHECK(body(docx).find("instrText") == std::string::npos);
}

TEST_CASE("hostile document properties are escaped in every part") {
    const std::string docx =
        build("<p>x</p>",
              "subject=\"&lt;&amp;\" keywords=\"a&lt;b\" running-left=\"&lt;l&gt;\" running-right=\"r&amp;r\" "
              "footer=\"&quot;v&quot;\" watermark=\"CON&amp;CEPT\"");
    for (const char* part :
         {"docProps/core.xml", "docProps/app.xml", "word/header1.xml", "word/footer1.xml", "word/styles.xml",
          "word/numbering.xml", "word/theme/theme1.xml", "word/fontTable.xml"}) {
        INFO(part);
        CHECK(well_formed(read_part(docx, part)));
    }
    CHECK(read_part(docx, "word/header1.xml").find("r&amp;r") != std::string::npos);
}

TEST_CASE("equal input gives equal bytes, whatever the locale") {
    struct Dutch : std::numpunct<char> {
        char do_decimal_point() const override { return ','; }
        char do_thousands_sep() const override { return '.'; }
        std::string do_grouping() const override { return "\3"; }
    };
    const doc::Document document = sample::golden("sop");
    const std::string once = write_docx(document, sample::theme());
    const std::locale before = std::locale::global(std::locale(std::locale::classic(), new Dutch));
    const std::string again = write_docx(document, sample::theme());
    std::locale::global(before);
    CHECK(once == again);
}

TEST_CASE("the properties carry title, author, language and the date that was given") {
    Options options;
    options.date = 951'827'696;  // a leap day
    const std::string core = read_part(build("<p>x</p>", "lang=\"nl-NL\"", options), "docProps/core.xml");
    CHECK(core.find("<dc:title>Proef</dc:title>") != std::string::npos);
    CHECK(core.find("<dc:creator>School</dc:creator>") != std::string::npos);
    CHECK(core.find("<dc:language>nl-NL</dc:language>") != std::string::npos);
    CHECK(core.find(">2000-02-29T12:34:56Z</dcterms:created>") != std::string::npos);
}

TEST_CASE("headings are Word's own, and links find their bookmarks") {
    const std::string docx = build(
        "<p><a href=\"#doel\">vooruit</a> <a href=\"https://www.school.example/a b\">weg</a></p>"
        "<h level=\"1\" number=\"1\">Een</h><h level=\"2\" id=\"doel\">Twee</h>");
    const std::string text = dump(docx);
    CHECK(text.find("[Heading1] <#_Toc100000001>1\u2002Een") != std::string::npos);
    CHECK(text.find("[Heading2] <#doel><#_Toc100000002>Twee") != std::string::npos);
    CHECK(text.find("<link #doel>vooruit</link> <link outside>weg</link>") != std::string::npos);
    CHECK(read_part(docx, "word/_rels/document.xml.rels").find("https://www.school.example/a%20b") !=
          std::string::npos);
}

TEST_CASE("a link finds items, facts and head cells; what no link points to gets no bookmark") {
    const std::string text = dump(build(
        "<p><a href=\"#punt\">a</a> <a href=\"#stap\">b</a> <a href=\"#feit\">c</a> <a href=\"#vak\">d</a> <a href=\"#kop\">e</a></p>"
        "<ul><li id=\"vrij\">x</li><li id=\"punt\">punt</li></ul><ol style=\"steps\"><li id=\"stap\"><p>stap</p></li></ol>"
        "<facts><fact id=\"feit\" label=\"feit\">x</fact></facts><facts style=\"grid\"><fact id=\"vak\" label=\"vak\">x</fact></facts>"
        "<table cols=\"1 1\"><tr><th scope=\"row\" id=\"kop\">kop</th><td>x</td></tr></table>"));
    for (const char* name : {"punt", "stap", "feit", "vak", "kop"}) {
        INFO(text);
        CHECK(text.find("<#" + std::string(name) + ">" + name) != std::string::npos);
    }
    CHECK(text.find("<#vrij>") == std::string::npos);
}

TEST_CASE("a link with a port or an underscore in its host is a link in Word too") {
    for (const char* url : {"https://portaal.school.nl:8443/ouders", "https://a_b.school.nl/"}) {
        const std::string docx = build("<p><a href=\"" + std::string(url) + "\">tekst</a></p>");
        CHECK(read_part(docx, "word/_rels/document.xml.rels").find(url) != std::string::npos);
    }
}

TEST_CASE("a link that Word would refuse to open stays plain text") {
    for (const char* url : {"https://", "https://[kapot", "https://a b.nl/", "https://-x.nl", "https://x{y}.nl", "https://x.nl:80a/"}) {
        doc::Document document = sample::document(start() + "<p><a href=\"https://goed.nl\">tekst</a></p></document>");
        document.root.children[0].children[0].attributes[0].value = url;
        const std::string docx = write_docx(document, sample::theme());
        INFO(url);
        CHECK(dump(docx).find("<link") == std::string::npos);
        CHECK(dump(docx).find("tekst") != std::string::npos);
    }
}

TEST_CASE("bookmarks are unique without regard to case, and at most 40 characters") {
    const std::string longest(60, 'a');
    const std::string xml =
        body(build("<h level=\"1\" id=\"Twee\">A</h><h level=\"1\" id=\"twee\">B</h><h level=\"1\" id=\"" + longest +
                   "1\">C</h><h level=\"1\" id=\"" + longest + "2\">D</h>"));
    std::set<std::string> names;
    for (size_t at = xml.find("w:name=\""); at != std::string::npos; at = xml.find("w:name=\"", at + 1)) {
        std::string name = xml.substr(at + 8, xml.find('"', at + 8) - at - 8);
        CHECK(name.size() <= 40);
        for (char& c : name) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
        CHECK(names.insert(name).second);
    }
    CHECK(names.size() == 8);
    CHECK(count(xml, "<w:bookmarkStart ") == count(xml, "<w:bookmarkEnd "));
}

TEST_CASE("the contents stand in the file already and never make Word ask a question") {
    Options options;
    options.pages = {{"kop-1", "3"}, {"kop-2", "3"}, {"kop-3", "iv"}, {"twee", "7"}};
    const std::string docx =
        build("<toc title=\"Inhoud\" depth=\"1\"/><h level=\"1\">Een</h><h level=\"2\">Een-een</h>", "", options);
    CHECK(
        dump(docx).find(
            "[TOC1] { TOC \\o \"1-1\" \\h \\z }<link #_Toc100000001>Een\t{ PAGEREF _Toc100000001 \\h }3</link>") !=
        std::string::npos);
    CHECK(dump(docx).find("[TOC2]") == std::string::npos);
    // Headings in boxes and groups count like others.
    const std::string boxed = build(
        "<toc depth=\"1\"/><box><h level=\"2\">kader</h><p>x</p></box><group><h level=\"3\">lager</h><h level=\"2\">Drie</h></group>"
        "<h level=\"2\" id=\"twee\">Twee</h>",
        "", options);
    CHECK(dump(boxed).find("[TOC1] { TOC \\o \"2-2\" \\h \\z }<link #_Toc100000001>kader\t{ PAGEREF _Toc100000001 \\h }3</link>\n"
                           "[TOC1] <link #_Toc100000003>Drie\t{ PAGEREF _Toc100000003 \\h }iv</link>\n"
                           "[TOC1] <link #_Toc100000004>Twee\t{ PAGEREF _Toc100000004 \\h }7</link>\n") != std::string::npos);
    // Word makes them anew from its heading styles: what is not to be in them has another.
    const std::string outside = build("<toc/><h level=\"1\">Een</h><h level=\"2\" in-toc=\"no\">Weg</h><h level=\"2\">Erin</h>");
    CHECK(dump(outside).find("[Heading2Outside] Weg\n") != std::string::npos);
    CHECK(dump(outside).find("[Heading2] ") != std::string::npos);
    CHECK(read_part(outside, "word/styles.xml").find("w:styleId=\"Heading2Outside\"") != std::string::npos);
    CHECK(body(docx).find("w:dirty") == std::string::npos);
    CHECK(read_part(docx, "word/settings.xml").find("updateFields") == std::string::npos);
}

TEST_CASE("ordered lists are numbered by Word and each starts anew") {
    const std::string docx = build("<ol><li>a</li><li>b</li></ol><ol start=\"4\"><li>c</li></ol>");
    CHECK(dump(docx).find("[ListNumber 7/0] a\n[ListNumber 7/0] b\n[ListNumber 8/0] c") != std::string::npos);
    const std::string numbering = read_part(docx, "word/numbering.xml");
    CHECK(numbering.find(
              "<w:num w:numId=\"8\"><w:abstractNumId w:val=\"4\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride "
              "w:val=\"4\"/>") != std::string::npos);
}

TEST_CASE("a list nested twelve deep keeps all its items; Word's deepest level is the ninth") {
    std::string markup = "<p>x</p>";
    for (int i = 0; i < 12; ++i) markup += "<ul><li><p>niveau " + std::to_string(i) + "</p>";
    for (int i = 0; i < 12; ++i) markup += "</li></ul>";
    const std::string text = dump(build(markup));
    CHECK(text.find("[ListBullet 1/0] niveau\u00a00") != std::string::npos);
    CHECK(text.find("[ListBullet 1/8] niveau\u00a08") != std::string::npos);
    CHECK(text.find("[ListBullet 1/8] niveau\u00a011") != std::string::npos);
    CHECK(text.find("/9]") == std::string::npos);
}

TEST_CASE("an item whose bullet is the mark of its status runs on under its words") {
    const std::string xml = body(build("<ul style=\"plain\"><li><status value=\"voldoet\" label=\"a\"/> b</li><li>c</li></ul>"));
    CHECK(count(xml, "w:hanging=") == 1);
}

TEST_CASE("what ends with a colon stays with what it announces; in a cell it would hold on to the next row") {
    const std::string words = "<p>uit <strong>drie delen:</strong></p><ul><li>a</li></ul>";
    CHECK(count(body(build(words)), "<w:keepNext/>") == 1);
    CHECK(count(body(build("<table cols=\"1\"><tr><td>" + words + "</td></tr></table>")), "<w:keepNext/>") == 0);
    CHECK(count(body(build("<p>Kort.</p><table cols=\"1\"><tr><td>a</td></tr></table>")), "<w:keepNext/>") == 1);
}

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

TEST_CASE("two tables in a row stay two, and a document may end with one") {
    const std::string table = "<table cols=\"1\"><tr><td>x</td></tr></table>";
    const std::string xml = body(build(table + table));
    CHECK(xml.find("</w:tbl><w:tbl>") == std::string::npos);
    CHECK(xml.find("</w:tbl><w:sectPr>") == std::string::npos);
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

TEST_CASE("spans of another language are marked, right to left too") {
    const std::string xml = body(build("<p>Een <span lang=\"en\">test</span> en <span lang=\"ar\">س</span></p>"));
    CHECK(xml.find("<w:lang w:val=\"en-GB\"/>") != std::string::npos);
    CHECK(xml.find("<w:rtl/><w:lang w:bidi=\"ar-SA\"/>") != std::string::npos);
}

TEST_CASE("soft and no-break hyphens become Word's own") {
    const std::string xml = body(build("<p>onder\u00adsteuning \u2011x</p>"));
    CHECK(xml.find("<w:t>onder</w:t><w:softHyphen/><w:t xml:space=\"preserve\">steuning "
                   "</w:t><w:noBreakHyphen/><w:t>x</w:t>") != std::string::npos);
}

TEST_CASE("a concept carries its watermark behind every page but the cover, a final document none") {
    const std::string concept_document = build("<cover title=\"x\"/><p>x</p>", "watermark=\"CONCEPT\"");
    CHECK(read_part(concept_document, "word/header1.xml").find("string=\"CONCEPT\"") != std::string::npos);
    CHECK(read_part(concept_document, "word/header2.xml").find("v:shape") == std::string::npos);
    CHECK(read_part(build("<p>x</p>"), "word/header1.xml").find("v:shape") == std::string::npos);
}

TEST_CASE("headers and footers are there when something stands in them, and are declared") {
    const auto parts = [](const std::string& docx) {
        std::string found;
        for (const char* name : {"header1", "header2", "footer1"}) {
            const std::string file = std::string(name) + ".xml";
            const bool there = !read_part(docx, "word/" + file).empty();
            CHECK((read_part(docx, "[Content_Types].xml").find("/word/" + file) != std::string::npos) == there);
            CHECK((read_part(docx, "word/_rels/document.xml.rels").find('"' + file) != std::string::npos) == there);
            CHECK((body(docx).find("r:id=\"" + std::string(name)) != std::string::npos) == there);
            if (there) found += std::string(name) + " ";
        }
        return found;
    };
    CHECK(parts(build("<cover title=\"x\"/><p>x</p>", "running-left=\"l\"")) == "header1 header2 footer1 ");
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
    CHECK(read_part(docx, "word/footer1.xml").find(" PAGE ") != std::string::npos);
    CHECK(read_part(docx, "word/footer1.xml").find("NUMPAGES") == std::string::npos);
    CHECK(read_part(build("<p>x</p>"), "word/footer1.xml").find("NUMPAGES") != std::string::npos);
}

TEST_CASE("a box of paragraphs is paragraphs; a box with a list is a table of one cell") {
    const std::string of_words = build("<box tone=\"good\" title=\"Let op\"><p>een</p><p>twee</p></box>");
    CHECK(dump(of_words).find("[BoxTitle] Let op\n[BoxGood] een\n[BoxGood] twee\n") == 0);
    const std::string with_list = build("<box tone=\"good\"><p>een</p><ul><li>twee</li></ul></box>");
    CHECK(dump(with_list).find("table TableLayout") == 0);
}

TEST_CASE("a figure is one drawing with its alternative text; icons and marks are decoration beside words") {
    const std::string xml = body(build(
        "<figure kind=\"qr\" value=\"https://www.school.example\" alt=\"QR-code &amp; adres\"/>"
        "<p icon=\"hart\">tekst <status value=\"deels\" label=\"deels\"/> <icon icon=\"info\" alt=\"Let op\"/></p>"));
    CHECK(count(xml, "<wp:docPr ") == 4);
    CHECK(count(xml, "descr=\"QR-code &amp; adres\"") == 1);
    CHECK(count(xml, "descr=\"Let op\"") == 1);
    CHECK(count(xml, "adec:decorative ") == 2);
    CHECK(xml.find("deels</w:t>") != std::string::npos);
    CHECK(well_formed(xml));
    std::set<std::string> ids;
    const std::string key = "<wp:docPr id=\"";
    for (size_t at = xml.find(key); at != std::string::npos; at = xml.find(key, at + 1))
        CHECK(ids.insert(xml.substr(at + key.size(), xml.find('"', at + key.size()) - at - key.size())).second);
}

TEST_CASE("a mark of a fill and a line is one shape of Word's, and its circle an arc") {
    const std::string xml = body(build("<p><status value=\"ja\" label=\"ja\"/></p>"));
    CHECK(count(xml, "<wps:wsp>") == 1);
    CHECK(count(xml, "<wpg:wgp>") == 0);
    CHECK(count(xml, "<a:path ") == 2);
    CHECK(count(xml, "stAng=\"0\" swAng=\"21600000\"/><a:close/>") == 1);
    CHECK(count(xml, "<a:cubicBezTo>") == 0);
}

TEST_CASE("all icons can be marks: one shape, whose paths stay on their grid") {
    for (const std::string& name : drawing::icon_names()) {
        INFO(name);
        const Mark& mark = mark_of(name, [&] { return drawing::icon(name, 24, {}); });
        CHECK(mark.paths.find("<a:path w=\"2400\" h=\"2400\"") != std::string::npos);
        CHECK((mark.filled || mark.stroked));
        CHECK_FALSE(mark.two_colors);
    }
    const auto size_in = [](float scale, const Mark& mark) {
        std::string out;
        add_mark(out, 1, mark, {scale, 0, {}, {}}, {"Icoon", "alt"});
        const size_t at = out.find("<a:ln w=\"") + 9;
        return std::stoi(out.substr(at));
    };
    const Mark& mark = mark_of("info", [] { return drawing::icon("info", 24, {}); });
    CHECK(size_in(20, mark) == Approx(2 * size_in(10, mark)).margin(1));
}

TEST_CASE("an SVG logo becomes shapes, a PNG a part of the package, no logo nothing") {
    const std::string cover = "<cover title=\"School\"><figure kind=\"logo\" alt=\"Logo\"/></cover><p>x</p>";
    style::Theme theme = sample::theme();
    const doc::Document document = sample::document(start() + cover + "</document>");
    CHECK(body(write_docx(document, theme)).find("<wp:docPr") == std::string::npos);
    const auto with = [&](bool svg) {
        const input::Logo logo = sample::logo(svg);
        theme.logo = {svg ? style::Logo::Format::svg : style::Logo::Format::png, logo.width, logo.height, logo.alt,
                      logo.bytes};
        return write_docx(document, theme);
    };
    const std::string svg = with(true), png = with(false);
    CHECK(body(svg).find("descr=\"Logo\"") != std::string::npos);
    CHECK(body(svg).find("a:custGeom") != std::string::npos);
    CHECK(read_part(svg, "word/media/picture1.png").empty());
    CHECK(body(png).find("<a:blip r:embed=\"rPicture1\"/>") != std::string::npos);
    CHECK(read_part(png, "word/media/picture1.png") == *theme.logo.bytes);
}

TEST_CASE("a telephone number of three digits is a link") {
    CHECK(read_part(build("<p><a href=\"tel:112\">112</a></p>"), "word/_rels/document.xml.rels").find("\"tel:112\"") != std::string::npos);
    CHECK(read_part(build("<p><a href=\"tel:\">leeg</a></p>"), "word/_rels/document.xml.rels").find("tel:") == std::string::npos);
}

TEST_CASE("telephone numbers and addresses are not hyphenated, and are found as they are printed") {
    const std::string docx = build(
        "<p><a href=\"tel:+31555123456\">0555-123456</a> <a href=\"https://www.x.nl\">www.x.nl</a> "
        "<a href=\"https://www.x.nl\">onze website</a></p>");
    CHECK(body(docx).find(">0555-123456<") != std::string::npos);
    CHECK(count(body(docx), "<w:noProof/><w:lang w:val=\"zxx\"/>") == 2);
}
