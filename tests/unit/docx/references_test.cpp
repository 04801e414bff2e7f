// Links, bookmarks and the contents.
#include <catch2/catch.hpp>

#include <cctype>
#include <set>

#include "dump.h"
#include "sample.h"

using namespace gidspers;
using namespace gidspers::docx;
using namespace gidspers::docx::sample;

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
    CHECK(count(text, "<#punt>") == 1);
}

TEST_CASE("a link with a port that no computer has stays plain text: Word would refuse the file") {
    for (const char* url : {"https://www.school.nl:65536/", "https://www.school.nl:99999/a", "https://www.school.nl:/"}) {
        const std::string docx = build("<p><a href=\"" + std::string(url) + "\">tekst</a></p>");
        CHECK(read_part(docx, "word/_rels/document.xml.rels").find(url) == std::string::npos);
    }
}

TEST_CASE("a link with a port or an underscore in its host is a link in Word too") {
    for (const char* url : {"https://portaal.school.nl:8443/ouders", "https://a_b.school.nl/"}) {
        const std::string docx = build("<p><a href=\"" + std::string(url) + "\">tekst</a></p>");
        CHECK(read_part(docx, "word/_rels/document.xml.rels").find(url) != std::string::npos);
    }
}

TEST_CASE("a link says nothing that may not stand in an address") {
    const std::string docx = build("<p><a href=\"https://x.nl/a%20b/100%zz?q=[1]#c#d\">tekst</a></p>");
    CHECK(read_part(docx, "word/_rels/document.xml.rels").find("\"https://x.nl/a%20b/100%25zz?q=%5B1%5D#c%23d\"") != std::string::npos);
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
                   "1\">C</h><h level=\"1\" id=\"" + longest + "2\">D</h><h level=\"1\" id=\"a-b\">E</h>"
                   "<h level=\"1\" id=\"a_b\">F</h><h level=\"1\" id=\"a_b__2\">G</h>"));
    std::set<std::string> names;
    for (size_t at = xml.find("w:name=\""); at != std::string::npos; at = xml.find("w:name=\"", at + 1)) {
        std::string name = xml.substr(at + 8, xml.find('"', at + 8) - at - 8);
        CHECK(name.size() <= 40);
        for (char& c : name) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
        CHECK(names.insert(name).second);
    }
    CHECK(names.size() == 14);
    CHECK(count(xml, "<w:bookmarkStart ") == count(xml, "<w:bookmarkEnd "));
    for (int id = 1; id <= 14; ++id) CHECK(count(xml, "<w:bookmarkStart w:id=\"" + std::to_string(id) + "\"") == 1);
}

TEST_CASE("the contents stand in the file already and never make Word ask a question") {
    Options options = sample::options();
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
