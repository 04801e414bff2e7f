#include "docx/docx.h"

#include <catch2/catch.hpp>

#include <locale>

#include "dump.h"
#include "sample.h"
#include "well_formed.h"

using namespace gidspers;
using namespace gidspers::docx;
using namespace gidspers::docx::sample;

TEST_CASE("text that looks like markup, fields or templates stays text") {
    const std::string docx = build(
        "<h level=\"1\">&lt;w:p&gt; &amp;amp; \"kop\"</h>"
        "<p>{ HYPERLINK \"http://x\" } {{naam}} ]]&gt; &amp; ’s IJ ë 日 \xF0\x9F\x98\x80</p>");
    CHECK(well_formed(body(docx)));
    CHECK(dump(docx).find("<w:p> &amp; “kop”") != std::string::npos);
    CHECK(dump(docx).find("{ HYPERLINK “http://x” } {{naam}} ]]> & ’s IJ ë 日 \xF0\x9F\x98\x80") !=
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
    CHECK(read_part(docx, "word/header1.xml").find("string=\"CON&amp;CEPT\"") != std::string::npos);
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
    Options options = sample::options();
    options.date = 951'827'696;  // a leap day
    const std::string core = read_part(build("<p>x</p>", "lang=\"nl-NL\"", options), "docProps/core.xml");
    CHECK(core.find("<dc:title>Proef</dc:title>") != std::string::npos);
    CHECK(core.find("<dc:creator>School</dc:creator>") != std::string::npos);
    CHECK(core.find("<dc:language>nl-NL</dc:language>") != std::string::npos);
    CHECK(core.find(">2000-02-29T12:34:56Z</dcterms:created>") != std::string::npos);
    options.date.reset();
    CHECK(read_part(build("<p>x</p>", "lang=\"nl-NL\"", options), "docProps/core.xml").find("<dcterms:") == std::string::npos);
}

TEST_CASE("ordered lists are numbered by Word and each starts anew") {
    const std::string docx = build("<ol><li>a</li><li>b</li></ol><ol start=\"4\"><li>c</li></ol>");
    CHECK(dump(docx).find("[ListNumber 7/0] a\n[ListNumber 7/0] b\n[ListNumber 8/0] c") != std::string::npos);
    const std::string numbering = read_part(docx, "word/numbering.xml");
    CHECK(numbering.find(
              "<w:num w:numId=\"8\"><w:abstractNumId w:val=\"4\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride "
              "w:val=\"4\"/>") != std::string::npos);
    for (const char* design : {"1", "2", "3", "4", "5", "6"}) CHECK(count(numbering, "<w:nsid w:val=\"4751000" + std::string(design) + "\"/>") == 1);
    CHECK(count(numbering, "<w:color w:val=\"8A5200\"/>") == 9 + 9 + 8);  // of bullets and numbers
    CHECK(count(numbering, "w:numFmt w:val=\"decimal\"") == 18);  // nested lists too, as in the PDF
}

TEST_CASE("a list within another begins where it says, and what is not done has crosses") {
    const std::string numbering = read_part(build("<ul style=\"cross\"><li><p>a</p><ol start=\"3\"><li>b</li></ol></li></ul>"), "word/numbering.xml");
    CHECK(numbering.find("<w:lvlOverride w:ilvl=\"1\"><w:startOverride w:val=\"3\"/>") != std::string::npos);
    CHECK(count(numbering, "<w:lvlText w:val=\"✗\"/>") == 1);
    CHECK(count(numbering, "<w:lvlText w:val=\"✓\"/>") == 1);
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

TEST_CASE("no line ends inside a name that begins with ’s or ’t; other hyphens are found as they are typed") {
    const std::string xml = body(build("<p>Van 's-Gravenwater, van 't-Zand en auto's-en; e-mail, 098AB-00, 099-5550334</p>"));
    CHECK(xml.find("Van \u2019s</w:t><w:noBreakHyphen/><w:t>Gravenwater, van \u2019t</w:t><w:noBreakHyphen/><w:t>Zand en auto\u2019s-en; e-mail, 098AB-00, 099-5550334") != std::string::npos);
}

TEST_CASE("the month of a date is not hyphenated: its spaces do not break, so that Word would break it there") {
    const std::string xml = body(build("<p>Vastgesteld op 27 november 2025 en in <strong>2 februari</strong>. In november 2025 niet meer.</p>"));
    CHECK(xml.find("op 27\u00a0</w:t></w:r><w:r><w:rPr><w:noProof/></w:rPr><w:t>november</w:t></w:r><w:r><w:t xml:space=\"preserve\">\u00a02025 en in ") != std::string::npos);
    CHECK(xml.find("<w:b/><w:bCs/><w:noProof/></w:rPr><w:t>februari</w:t></w:r><w:r><w:t>.") != std::string::npos);
    CHECK(count(xml, "<w:noProof/>") == 2);
    CHECK(count(body(build("<p>Voor 12\u00a0meiden en 3\u00a0jongens.</p>")), "<w:noProof/>") == 0);  // "mei" begins it
}
