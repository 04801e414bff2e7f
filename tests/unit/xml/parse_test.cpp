#include <catch2/catch.hpp>

#include <filesystem>
#include <thread>

#include "base/io.h"
#include "base/limits.h"
#include "base/messages.h"
#include "xml/parse.h"
#include "temp_folder.h"

using namespace gidspers;
using namespace std::string_literals;

namespace {

/// The first diagnostic of a parse as "code line:column arg arg".
std::string first(std::string_view bytes) {
    Diagnostics d;
    const auto document = xml::parse(bytes, "x.xml", nullptr, d);
    if (d.empty()) return document ? "ok" : "nothing";
    CHECK_FALSE(document);
    CHECK(d.all().size() == 1);
    const Diagnostic& one = d.all().front();
    CHECK(one.at.file == "x.xml");
    std::string out = one.code + " " + std::to_string(one.at.line) + ":" + std::to_string(one.at.column);
    for (const std::string& a : one.args) out += " " + a;
    return out;
}

}  // namespace

TEST_CASE("a parse gives elements, attributes, text and their places") {
    Diagnostics d;
    const auto document = xml::parse(
        "\xef\xbb\xbf<?xml version=\"1.0\" encoding=\"utf-8\"?>\r\n<!-- <a> -->\n<a b=\"x &amp; é &amp;#38;\"\n   "
        "c='1'>t1<b\n/> <b>&#65;<![CDATA[<c>]]></b>"
        "\n\t<c/></a>",
        "f.xml", nullptr, d);
    REQUIRE(document);
    CHECK(d.empty());
    const xml::Node& root = document->root;
    CHECK(root.name == "a");
    CHECK(root.line == 3);
    CHECK(root.column == 1);
    CHECK(root.get("b") == "x & é &#38;");
    CHECK(root.get("c") == "1");
    CHECK_FALSE(root.has("d"));
    REQUIRE(root.children.size() == 6);
    CHECK(root.children[0].text == "t1");
    CHECK(root.children[1].line == 4);
    CHECK(root.children[1].column == 12);
    CHECK(root.children[3].all_text() == "A<c>");
    CHECK(root.children[3].line == 5);
    CHECK(root.children[3].column == 4);
    CHECK(root.children[5].line == 6);
    CHECK(root.children[5].column == 2);
    CHECK(document->at(root).file == "f.xml");
}

TEST_CASE("a file that is not well-formed gets one message with its place") {
    CHECK(first("<a>\n<b></a>") == "X011 2:8 b a 2");
    CHECK(first("<a>\n<b>") == "X012 2:4 b 2");
    CHECK(first("gewoon tekst").substr(0, 4) == "X013");
    CHECK(first("<a/><b/>").substr(0, 4) == "X014");
    CHECK(first("<a x='1' x='2'/>").substr(0, 12) == "X015 1:15 x ");
    CHECK(first("<a x='1'y='2'/>").substr(0, 4) == "X016");
    CHECK(first("<a x=1/>").substr(0, 4) == "X016");
    CHECK(first("<a>Jip & Janneke</a>") == "X017 1:8");
    CHECK(first("<a>3 < 4</a>") == "X017 1:6");
    CHECK(first("<a>&nbsp;</a>") == "X018 1:4 nbsp");
    CHECK(first("<a>\n<b x=“één” y='=“'/></a>") == "X056 2:6 “");
    CHECK(first("<a>\n<b x='=“een”' y/></a>").substr(0, 6) == "X016 2");
    CHECK(first("<a>\n<b x='’t Hof” y='1'/></a>") == "X056 2:15 ”");
    CHECK(first("<a>\n<b x='een y='1'\nz='2'/>’t\n<c d='’s'/></a>") == "X062 2:4 x y= '");
    CHECK(first("<a>\n<b x=\"’t Hof y=\"1\"/></a>") == "X062 2:4 x y= \"");
    CHECK(first("<a>\n<b\n x=\"een>\nJip\n’s</b><c d=\"1\"/></a>") == "X062 3:2 x > \"");
    CHECK(first("<a>\n<b x=\"een/>\n</a>") == "X062 2:4 x /> \"");
    CHECK(first("<a>\n<b x=\"a > b < c\" d=\"1\"/></a>").substr(0, 6) == "X016 2");
    CHECK(first("<a>\n<b x=98\" y=\"’s\"/>’t\n<c d=\"’s\"/></a>").substr(0, 6) == "X016 2");
    CHECK(first("<a>\n <!-- open\n<b/>\n</a>") == "X051 2:2");
    CHECK(first("<a>\n <!-- open\n<b/> <!-- dicht -->\n</a>") == "X051 2:2");
    CHECK(first("<a><!-- een --><b/><!-- a -- b --></a>").substr(0, 6) == "X019 1");
    CHECK(first("<a>\n<b x='1'\u00a0y='2'/></a>") == "X060 2:9 U+00A0");
    CHECK(first("<a>\n<b\u00a0y='2'/></a>") == "X060 2:3 U+00A0");
    CHECK(first("<a>\n<b x='1'\u200b y='2'/></a>") == "X060 2:9 U+200B");
    CHECK(first("<a>\n <!– hoi –>\n<b/></a>") == "X061 2:2 –");
    CHECK(first("<!— hoi —>\n<a/>") == "X061 1:1 —");
    CHECK(first("") == "X001 0:0");
    CHECK(first(" \n") == "X001 0:0");
}

TEST_CASE("an end tag that closes nothing is no reason to close what is open") {
    CHECK(first("<over>\n<p>x</p></p></over>") == "X063 2:9 p");                // one too many
    CHECK(first("<over><p>\nem>x</em></p></over>") == "X063 2:5 em");           // its < is lost
    CHECK(first("<over>\n</p><ul/>x</p></over>") == "X063 2:1 p");              // </p> for <p>
    CHECK(first("<over></p><ul><p></p><!-- </x> --></ul></over>") == "X063 1:7 p");
    CHECK(first("<a>\n<bede>x</beden>\n</a>") == "X011 2:16 bede beden 2");  // a slip in the name
    CHECK(first("<a><a>x</ah></a></a>") == "X011 1:13 a ah 1");
    CHECK(first("<a>\n<b>x</cc></a>") == "X011 2:10 b cc 2");                 // closed by the name of something else
    CHECK(first("<a>\n<b>x</cc>") == "X011 2:10 b cc 2");
}

TEST_CASE("a tag that is not as it should be is told what it lacks") {
    CHECK(first("<a>\n<b c:\"00\"/></a>") == "X064 2:4 c");
    CHECK(first("<a>\n<b c : '00'/></a>") == "X064 2:4 c");
    CHECK(first("<a>\n<b c;\"00\"/></a>") == "X064 2:4 c");
    CHECK(first("<a>\n<b c \"00\"/></a>") == "X064 2:4 c");
    CHECK(first("<a>\n<b c=De Proef\"/></a>").substr(0, 6) == "X016 2");
    CHECK(first("<a>\n<b>x</ b></a>") == "X065 2:5 </ b> b");
    CHECK(first("<a>\n<b>x</b c='1'></a>") == "X065 2:5 </b c='1'> b");
    CHECK(first("<a>\n<b>x</></a>") == "X065 2:5 </> b");
    CHECK(first("<a><b>x</ b " + std::string(100, '-') + "></a>") == "X065 1:8 </ b …> b");
    CHECK(first("<a>\n<b>x</b\n<c/></a>") == "X066 2:5 </b");
    CHECK(first("<a>\n<b c='1'\n<c/></a>") == "X066 2:1 <b");
    CHECK(first("<a>\n<b\n<c/></a>") == "X066 2:1 <b");
    CHECK(first("<a>\n<b c='1'") == "X067 2:1 <b");
    CHECK(first("<a>\n<b c='1") == "X067 2:1 <b");
    CHECK(first("<a>\n<b c=\n") == "X067 2:1 <b");
    CHECK(first("<a>\n<b></b") == "X067 2:4 </b");
    CHECK(first("<a>\n</") == "X067 2:1 </");
    CHECK(first("<a>\n<b>x").substr(0, 6) == "X012 2");
}

TEST_CASE("all loose signs of a file are told of at once") {
    Diagnostics d;
    xml::parse("<a x='R&D &amp; &#233; &#xe9; &euro;'>\n<!-- & -->\n<![CDATA[ & \n < ]]>Jip & Janneke, 3 < 4 &; &#; &é;</a>", "x.xml", nullptr, d);
    std::string all;
    for (const Diagnostic& one : d.all())
        all += one.code + " " + std::to_string(one.at.line) + ":" + std::to_string(one.at.column) + (one.args.empty() ? "" : " " + one.args[0]) + "; ";
    CHECK(all == "X017 1:8; X018 1:31 euro; X017 4:11; X017 4:24; X017 4:28; X017 4:31; X018 4:35 é; ");
    Diagnostics many;
    xml::parse("<a>" + std::string(1000, '&') + "</a>", "x.xml", nullptr, many);
    CHECK(many.all().size() == limits::profile_problems);
}

TEST_CASE("bytes that are no UTF-8 text are refused before the parser") {
    CHECK(first("<a>\n caf\xe9</a>") == "X003 2:5 E9");
    CHECK(first("\x89PNG\r\n") == "X057 1:1 PNG");
    CHECK(first("PK\x03\x04\x14") == "X057 1:1 ZIP / DOCX / XLSX / ODT");
    CHECK(first("<a>\n \x01</a>") == "X004 2:2 U+0001");
    CHECK(first("<a>"s + '\0' + "</a>") == "X004 1:4 U+0000");
    CHECK(first("<a>\xc2\x92</a>") == "X004 1:4 U+0092");
    CHECK(first("<a>&#1;</a>").substr(0, 6) == "X004 1");
    CHECK(first("\xff\xfe<\0a\0/\0>\0"s) == "X002 1:1 UTF-16");
    CHECK(first("\0<\0a\0/\0>"s) == "X002 1:1 UTF-16");
    CHECK(first("<?xml version='1.0' encoding='ISO-8859-1'?><a/>") == "X002 1:1 iso-8859-1");
    CHECK(first("<?xml version='1.0' encoding='UTF-8'?><a/>") == "ok");
}

TEST_CASE("characters that put others in another order are refused, also by reference") {
    CHECK(first("<a>\n \u202e</a>") == "X055 2:2 U+202E");
    CHECK(first("<a>\n<b>x&#x2066;</b></a>") == "X055 2:1 U+2066");
    CHECK(first("<a>\n<b x='&#8238;'/></a>") == "X055 2:1 U+202E");
    CHECK(first("<a x='&#x202f;'>\u200f\u2065\u2029</a>") == "ok");
}

TEST_CASE("a DTD is refused, whatever is in it") {
    CHECK(first("<!DOCTYPE a><a/>") == "X005 1:1");
    CHECK(first("<?xml version='1.0'?>\n<!DOCTYPE a SYSTEM 'http://example.com/x.dtd'><a/>") == "X005 2:1");
    CHECK(first("<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>") == "X005 1:1");
    std::string bomb = "<!DOCTYPE a [<!ENTITY e0 \"aaaaaaaaaa\">";
    for (int i = 1; i < 12; ++i) {
        bomb += "<!ENTITY e" + std::to_string(i) + " \"";
        for (int j = 0; j < 10; ++j) bomb += "&e" + std::to_string(i - 1) + ";";
        bomb += "\">";
    }
    CHECK(first(bomb + "]><a>&e11;</a>") == "X005 1:1");
}

TEST_CASE("deep, broad and long input is read or refused at its limits") {
    const auto nested = [](size_t depth) {
        std::string open, close;
        for (size_t i = 0; i < depth; ++i) open += "<a>", close += "</a>";
        return open + close;
    };
    CHECK(first(nested(limits::xml_depth)) == "ok");
    CHECK(first(nested(limits::xml_depth + 1)) == "X020 1:301 100");
    CHECK(first(nested(100000)) == "X020 1:301 100");
    std::string broad = "<a>";
    for (size_t i = 1; i < limits::xml_elements; ++i) broad += "<b/>\n";
    CHECK(first(broad + "</a>") == "ok");
    CHECK(first(broad + "<b/></a>") == "X042 100000:1 100000");
    std::string attributes;
    const auto grow = [&](size_t many) {
        for (size_t i = 0; i < many; ++i) attributes += " b" + std::to_string(attributes.size()) + "='=\"=> '";
    };
    grow(limits::xml_attributes);
    const std::string around = "<a><!--<b" + attributes + attributes + "--><![CDATA[<b" + attributes + attributes + "]]>\n";
    CHECK(first(around + "<b" + attributes + "/></a>") == "ok");
    CHECK(first(around + "<b" + attributes + " c=\"\"/></a>") == "X050 2:1 b 100");
    grow(100'000);
    CHECK(first("<a" + attributes + "/>") == "X050 1:1 a 100");
    CHECK(first("<a" + attributes + "<b/></a>") == "X050 1:1 a 100");
    const std::string longest(limits::text_bytes, 'x');
    CHECK(first("<a b='" + longest + "'/>") == "ok");
    CHECK(first("<a b='" + longest + "x'/>") == "X043 1:1 b 100000");
    CHECK(first("<a>" + longest + "</a>") == "ok");
    CHECK(first("<a>\n<b>" + longest + "x</b></a>") == "X043 2:1 <b> 100000");
    CHECK(first("<a>" + longest + "<![CDATA[x]]></a>") == "X043 1:1 <a> 100000");
    const std::string shell = "<a><!----></a>";
    CHECK(first("<a><!--" + std::string(limits::xml_bytes - shell.size(), 'x') + "--></a>") == "ok");
    CHECK(first("<a><!--" + std::string(limits::xml_bytes - shell.size() + 1, 'x') + "--></a>") == "I003 0:0 x.xml 4001 kB > 4000 kB");
}

TEST_CASE("a file of 500 MB is refused without being read") {
    const test::TempFolder folder;
    const auto path = folder / "groot.xml";
    write_file(path, "<a/>");
    std::filesystem::resize_file(path, 500'000'000);
    Diagnostics d;
    CHECK_FALSE(xml::parse_file(path, nullptr, d));
    REQUIRE(d.all().size() == 1);
    CHECK(d.all()[0].code == "I003");
}

TEST_CASE("a missing file is told where it was named") {
    Diagnostics d;
    CHECK_FALSE(xml::parse_file("/nergens/norm.xml", nullptr, d, {"school.xml", 2, 1}));
    REQUIRE(d.all().size() == 1);
    CHECK(d.all()[0].code == "I001");
    CHECK(d.all()[0].at.file == "school.xml");
}
