#include <catch2/catch.hpp>

#include "input/reader.h"
#include "xml/parse.h"

using namespace gidspers;
using namespace gidspers::input;

namespace {

std::string told;

RichText rich(const std::string& inner) {
    Diagnostics d, reader;
    const auto document = xml::parse("<tekst>" + inner + "</tekst>", "x.xml", nullptr, d);
    REQUIRE(document);
    Reader r(*document, reader, true);
    RichText out = r.rich(document->root);
    told.clear();
    for (const Diagnostic& one : reader.all()) told += one.code + (one.args.empty() ? "" : " " + one.args[0]) + ";";
    // What comes out is always well-formed.
    CHECK(xml::parse("<x>" + out + "</x>", "y.xml", nullptr, d));
    return out;
}

}  // namespace

TEST_CASE("plain text is inline, folded and escaped") {
    CHECK(rich("\n   Jip &amp; Janneke  \n zijn &lt;3  \"vrienden\" ") ==
          "Jip &amp; Janneke zijn &lt;3 &quot;vrienden&quot;");
    CHECK(rich("  \n ") == "");
    CHECK(rich("tien\u00a0uur") == "tien\u00a0uur");
    CHECK(rich("{{naam}} {TOC \\o}") == "{{naam}} {TOC \\o}");
    CHECK(is_inline(rich("x")));
}

TEST_CASE("marks become block markup, with single spaces outside them") {
    CHECK(rich("een <em> heel </em> <sterk>groot</sterk>  huis") == "een <em>heel</em> <strong>groot</strong> huis");
    CHECK(rich("zie <link href='https://a.nl/?x=1&amp;y=2'>de site</link>.") ==
          "zie <a href=\"https://a.nl/?x=1&amp;y=2\">de site</a>.");
    CHECK(rich("<taal code='en'>shadow</taal>-uren") == "<span lang=\"en\">shadow</span>-uren");
    CHECK(rich("een <begrip ref='opp'>plan</begrip>") == "een <a href=\"#begrip-opp\">plan</a>");
    CHECK(rich("a <br/>  b") == "a<br/>b");
    // One link is enough: within it another is its words.
    CHECK(rich("<link href='https://a.nl'>het <begrip ref='opp'>plan</begrip></link> <begrip ref='opp'>b</begrip>") ==
          "<a href=\"https://a.nl\">het plan</a> <a href=\"#begrip-opp\">b</a>");
    CHECK(told == "");
    rich("<link href='www.a.nl'>x</link> <link href='mailto:a'>x</link> <link href='tel:0485-571434'>x</link>");
    CHECK(told == "N028 www.a.nl;N017 a;");
    rich("<link href='https://x.nl/a b'>x</link> <link href='tel:0612'>x</link> <taal code='klingon'>nuq</taal> <taal code='pt-BR'>oi</taal>");
    CHECK(told == "N018 https://x.nl/a b;N016 0612;X052 klingon;");
}

TEST_CASE("paragraphs and nested lists stay, empty ones go") {
    CHECK(rich("<p>a</p>\n <p> </p> <ul><li>b</li><li>c <ol><li>d</li></ol></li><li/></ul>") ==
          "<p>a</p><ul><li>b</li><li><p>c</p><ol><li>d</li></ol></li></ul>");
    CHECK(rich("<ul><li>Voor<ul><li>b</li></ul>Erna komt dit.</li></ul>") == "<ul><li><p>Voor</p><ul><li>b</li></ul><p>Erna komt dit.</p></li></ul>");
    CHECK(told == "");
    const RichText mixed = rich("los <em>x</em><p>a</p>");
    CHECK(told == "N030 tekst;");
    CHECK(plain_text(mixed) == "los x a");  // reported, but nothing of the text is lost
    rich("<p>a</p><h>Kop</h><table/><p>b</p>");
    CHECK(told == "");  // but for the schema, which tells of what does not belong here
    CHECK_FALSE(is_inline(mixed));
}

TEST_CASE("a text of which nothing can be seen is none, and so is such a paragraph or point") {
    for (const char* text : {"\u00a0", "<p>&#160;</p>", "<ul><li>\u00ad</li><li><em>\u200b</em></li></ul>", "<p><br/></p><p>\u00a0</p>"}) {
        CHECK(rich(text) == "");
        CHECK(told == "N142 tekst;");
    }
    CHECK(rich("<p>a</p><p>\u00a0</p><ul><li>b<ul><li>&#xfeff;</li></ul></li><li>&#160;</li></ul><ul><li>\u00a0</li></ul>") ==
          "<p>a</p><ul><li><p>b</p></li></ul>");
    CHECK(told == "");
    CHECK(rich("<p></p><ul><li/></ul>") == "");
    CHECK(told == "");
    CHECK(rich("<p>&lt;</p>") == "<p>&lt;</p>");
}

TEST_CASE("plain text has the words and no markup") {
    CHECK(plain_text("<p>a &amp; b</p><ul><li>c<br/>d</li></ul>") == "a & b c d");
    CHECK(plain_text("x <em>y</em>&lt;z&gt; &quot;") == "x y<z> \"");
    CHECK(as_blocks("x") == "<p>x</p>");
    CHECK(as_blocks("<p>x</p>") == "<p>x</p>");
    CHECK(as_blocks("") == "");
}

TEST_CASE("refusals are heard through marks and capitals") {
    rich("WIJ NEMEN <em>geen</em> kinderen");
    CHECK(told == "N034 NEMEN geen kinderen;");
    rich("Wij nemen geen besluit zonder u.");
    CHECK(told == "");
    rich("Wie te laat komt, wordt niet\n  toegelaten of geweigerd; wij nemen &amp; geen, niet plaatsbaa");
    CHECK(told == "N034 niet toegelaten;");
    rich("Samen kijken wij wat past.");
    CHECK(told == "");
}

TEST_CASE("a title that is a sentence is one to which words may be added") {
    CHECK(as_heading("Wij volgen elke leerling.") == "Wij volgen elke leerling");
    CHECK(as_heading("Plusklas:") == "Plusklas");
    CHECK(as_heading("Vuurwerk e.d.") == "Vuurwerk e.d.");
    CHECK(as_heading("Lezen enz.") == "Lezen enz.");
    CHECK(as_heading("Lezen, bijv.") == "Lezen, bijv.");
    CHECK(as_heading("Kijk op www.school.nl.") == "Kijk op www.school.nl");
    CHECK(as_heading("Groep 1.2.") == "Groep 1.2");
    CHECK(as_heading("En toen...") == "En toen...");
    CHECK(as_heading("Wat nu?") == "Wat nu?");
    CHECK(as_heading(".") == ".");
    CHECK(as_heading("").empty());
}
