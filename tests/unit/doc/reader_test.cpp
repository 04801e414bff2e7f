#include "doc/reader.h"

#include <catch2/catch.hpp>

#include "base/limits.h"
#include "base/messages.h"
#include "doc/schema.h"

using namespace gidspers;
using doc::Key;
using doc::Kind;

namespace {

std::optional<doc::Document> read(const std::string& body, Diagnostics& problems) {
    return doc::read("<document kind=\"sop\" title=\"T\">" + body + "</document>", problems);
}

doc::Document good(const std::string& body) {
    Diagnostics problems;
    auto document = read(body, problems);
    for (const auto& problem : problems.all()) UNSCOPED_INFO(to_text(problem, Language::nl));
    REQUIRE(document);
    return std::move(*document);
}

/// The codes of all problems, in order, with a space between.
std::string codes_of(const std::optional<doc::Document>& document, const Diagnostics& problems) {
    CHECK(document.has_value() == !problems.has_errors());
    std::string result;
    for (const auto& problem : problems.all()) result += (result.empty() ? "" : " ") + problem.code;
    return result;
}

std::string codes(const std::string& body) {
    Diagnostics problems;
    const auto document = read(body, problems);
    return codes_of(document, problems);
}

std::string poster_codes(const std::string& bands) {
    Diagnostics problems;
    const auto document = doc::read("<document kind=\"ouderposter\" title=\"T\"><poster>" + bands + "</poster></document>", problems);
    return codes_of(document, problems);
}

std::string body_dump(const std::string& body) {
    const std::string all = doc::dump(good(body));
    return all.substr(all.find('\n') + 1);
}

}  // namespace

TEST_CASE("white space folds as in HTML") {
    CHECK(body_dump("<p>\n  een   <strong> twee</strong>\t drie <br/> vier \n</p>") ==
          "  p\n    \"een \"\n    strong\n      \"twee\"\n    \" drie\"\n    br\n    \"vier\"\n");
    CHECK(body_dump("<p><strong>een </strong> twee <em> </em></p>") == "  p\n    strong\n      \"een \"\n    \"twee\"\n");
    CHECK(body_dump("<p>een <strong>twee </strong></p>") == "  p\n    \"een \"\n    strong\n      \"twee\"\n");
    CHECK(body_dump("<p>een<strong> </strong></p>") == "  p\n    \"een\"\n");
    CHECK(body_dump("<p>een <!-- tussendoor -->twee</p>") == "  p\n    \"een twee\"\n");
    CHECK(body_dump("<p>a\u00a0b &amp; &lt;c&gt; &#233;&#x20AC;</p>") == "  p\n    \"a\u00a0b & <c> é€\"\n");
    CHECK(body_dump("<p>norm: <status value=\"ja\" label=\"ja\"/> hier</p>") ==
          "  p\n    \"norm: \"\n    status value=\"ja\" label=\"ja\"\n    \" hier\"\n");
}

TEST_CASE("loose words beside blocks become a paragraph") {
    CHECK(body_dump("<ul><li>een <em>twee</em> <ul><li>drie</li></ul> vier</li></ul>") ==
          "  ul\n    li\n      p\n        \"een \"\n        em\n          \"twee\"\n      ul\n        li\n          \"drie\"\n"
          "      p\n        \"vier\"\n");
}

TEST_CASE("what says nothing is left out") {
    CHECK(body_dump("<ul></ul><p> </p><facts/><box title=\"leeg\"> <p/> </box>"
                    "<table cols=\"1\" header-rows=\"1\"><tr><th>kop</th></tr></table><p>wel</p>") == "  p\n    \"wel\"\n");
    CHECK(body_dump("<figure kind=\"bars\" alt=\"a\"><band from=\"0\" to=\"50\" label=\"b\"/></figure><figure kind=\"logo\" alt=\"a\"/>") ==
          "  figure kind=\"logo\" alt=\"a\"\n");
    CHECK(body_dump("<h level=\"1\" id=\"\" number=\"\">Kop</h>") == "  h level=\"1\"\n    \"Kop\"\n");
}

TEST_CASE("a cell with nothing in it says so") {
    CHECK(body_dump("<table cols=\"1 1\"><tr><th scope=\"row\">a</th><td> </td></tr></table>").find("td\n        \"–\"") != std::string::npos);
}

TEST_CASE("misuse is reported by its own code") {
    CHECK(codes("<xyzzy>x</xyzzy>") == "D002");
    CHECK(codes("<tabel/>") == "D001");
    CHECK(codes("<li>x</li>") == "D004");
    CHECK(codes("los<ul>los</ul>") == "D005 D005");
    CHECK(codes("<p stijl=\"x\">x</p>") == "D007");
    CHECK(codes("<p styl=\"lead\">x</p>") == "D006");
    CHECK(codes("<p style=\"leed\">x</p>") == "D008");
    CHECK(codes("<h level=\"7\">x</h>") == "D008");
    CHECK(codes("<p id=\"twee woorden\">x</p>") == "D021");
    CHECK(codes("<cards cols=\"0\"><card title=\"a\"/></cards>") == "D008");
    CHECK(codes("<table cols=\"1\" header-rows=\"0\"><tr><th scope=\"row\">a</th></tr></table>").empty());
    CHECK(codes("<h>x</h>") == "D009");
    CHECK(codes("<p><a href=\"javascript:x\">x</a></p>") == "D008");
    CHECK(codes("<p><a href=\"\">x</a></p>") == "D009");
    CHECK(codes("<h level=\"1\">a</h><h level=\"3\">b</h>") == "D011");
    CHECK(codes("<h level=\"1\">a</h><box level=\"3\" title=\"b\"><p>c</p></box>") == "D011");
    CHECK(codes("<h level=\"2\">a</h><box level=\"2\" title=\"b\"><p>c</p></box>") == "");
    CHECK(codes("<p id=\"a\">a</p><p id=\"a\">b</p>") == "D017");
    CHECK(codes("<p><a href=\"#weg\">a</a></p>") == "D019");
    CHECK(codes("<poster><panel title=\"a\">b</panel></poster>") == "D018");
    CHECK(poster_codes("<panel title=\"a\">b</panel>") == "D028");
    CHECK(poster_codes("<masthead title=\"a\"/><panel title=\"b\">c</panel>").empty());
    CHECK(poster_codes("<masthead title=\"a\"/><panel title=\"b\"> </panel><foot><p>c</p></foot>") == "D024");
    CHECK(poster_codes("<masthead title=\"a\"/><masthead title=\"b\"/><foot><p>c</p></foot><foot><p>d</p></foot>") == "D022 D022");
    CHECK(poster_codes("<masthead title=\"a\"/><panel title=\"b\"><p>c</p><panel title=\"d\">e</panel><panel title=\"f\">g</panel>") == "D027");
    CHECK(codes("<ul><li>a<li>b</li><li>c</li></ul>") == "D027");
    CHECK(codes("<h level=\"1\"> <em/></h><p>a</p><h level=\"1\" number=\"2\"><br/></h>") == "D023 D023");
    CHECK(codes("<figure kind=\"chart\" alt=\"a\"><bar label=\"b\" value=\"1\"/></figure>") == "D015");
    CHECK(codes("<figure kind=\"bars\" alt=\"a\"/>") == "D016");
    CHECK(codes("<figure kind=\"qr\" alt=\"a\"/>") == "D009");
    CHECK(codes("<p>a & b</p>") == "D108");
    CHECK(codes("<p>a &onbekend; b</p>") == "D108");
    CHECK(codes("<p>a&#x202E;b</p>") == "D108");  // shows what follows in another order
    CHECK(codes("<p>a") == "D025");
    CHECK(codes("<p><em>a</p></em>") == "D025");
    CHECK(codes("<p>a<br>b</p>") == "D026");
    CHECK(codes("<page-break><p>b</p>") == "D026");
    CHECK(codes("<p>a<p>b</p><p>c</p>") == "D027");
    CHECK(codes("<ul><p>a</ul>") == "D004");  // what was refused need not be closed well
    CHECK(codes("<p style=lead>a</p>") == "D106");
    CHECK(codes("<p style=\"lead\" style=\"lead\">a</p>") == "D107");
    CHECK(codes("<!-- open") == "D105");
    CHECK(codes("<p>a < b</p>") == "D101");
    CHECK(codes("<p>3<5 en</p>") == "D101");
    CHECK(codes("<p>a <!- b -></p>") == "D030");
}

TEST_CASE("a name of HTML is known") {
    CHECK(doc::meant_element("b") == "strong");
    CHECK(doc::meant_element("H2") == "h level=\"2\"");
    CHECK(doc::meant_element("P") == "p");
    CHECK(doc::meant_element("tabel") == "table");
    CHECK(doc::meant_element("q").empty());
}

TEST_CASE("rows are not lost in the head of a table, and a document says something") {
    const auto table = [](const std::string& head, const std::string& rows) {
        return codes("<p>a</p><table cols=\"1\" header-rows=\"" + head + "\">" + rows + "</table>");
    };
    CHECK(table("5", "<tr><td>aap</td></tr>") == "D109");
    CHECK(table("2", "<tr><th>noot</th></tr>") == "D109");
    CHECK(table("1", "<tr><td>aap</td></tr>") == "D109");
    CHECK(table("1", "<tr><th>noot</th></tr>").empty());  // its body is left out, and so is the table
    CHECK(table("2", "<tr><th>noot</th></tr><tr><td>aap</td></tr>") == "D109");
    CHECK(table("1", "").empty());
    CHECK(table("1", "<tr><th>noot</th></tr><tr><td>aap</td></tr>").empty());
    CHECK(codes("") == "D110");
    CHECK(codes("<p> </p>") == "D110");
}

TEST_CASE("many problems come in one go, a loop's problem once") {
    Diagnostics problems;
    const std::vector<std::string> files{"sop/sop.mustache", "gedeeld/rij.mustache"};
    const std::string line = "<p _=\"1:7:3\" stile=\"lead\">a</p>";
    const auto document = doc::read("<document _=\"0:1:1\" kind=\"sop\" title=\"T\">" + line + line +
                                        "<kop _=\"0:9:2\"/></document>",
                                    problems, {"uitvoer", files});
    CHECK_FALSE(document);
    REQUIRE(problems.all().size() == 2);
    CHECK(problems.all()[0].at.file == "gedeeld/rij.mustache");
    CHECK(problems.all()[0].at.line == 7);
    CHECK(problems.all()[0].at.column == 3);
    CHECK(problems.all()[1].at.file == "sop/sop.mustache");
}

TEST_CASE("what stands outside the document is told at the last element of the template") {
    for (const char* after : {"<p _=\"0:9:2\">na</p>", "los", "<!-- open"}) {
        Diagnostics problems;
        CHECK_FALSE(doc::read(std::string("<document _=\"0:1:1\" kind=\"sop\" title=\"T\"><p _=\"0:7:3\">a</p></document>") + after, problems,
                              {"uitvoer", std::vector<std::string>{"sop/sop.mustache"}}));
        REQUIRE(problems.all().size() == 1);
        CHECK(problems.all()[0].at == Location{"sop/sop.mustache", 7, 3});
    }
}

TEST_CASE("a slip in the writing is told where it stands, not where its parent begins") {
    const std::vector<std::string> files{"sop/sop.mustache", "sop/deel.mustache"};
    const auto said = [&](const std::string& body, bool closes = true) {
        Diagnostics problems;
        CHECK_FALSE(doc::read("<document _=\"0:1:1\" kind=\"sop\" title=\"T\"><p _=\"0:4:1\">a</p>" + body + (closes ? "</document>" : ""),
                              problems, doc::Source{"sop/sop.mustache", files}));
        std::string all;
        for (const auto& one : problems.all())
            all += one.code + ' ' + one.at.file.str() + ':' + std::to_string(one.at.line) + ' ' +
                   (one.args.empty() ? std::string() : one.args.back()) + '\n';
        return all;
    };
    CHECK(said("<box _=\"1:7:3\" title=x><p _=\"1:8:1\">b</p></box>") == "D106 sop/deel.mustache:7 box\n");
    CHECK(said("<box _=\"1:7:3\" title=\"x\" title=\"y\"/>") == "D107 sop/deel.mustache:7 box\n");
    CHECK(said("<p _=\"1:7:3\">b</p") == "D106 sop/deel.mustache:7 p\n");
    CHECK(said("<p _=\"1:7:3\">a < b</p> <ul _=\"1:8:1\"/>") == "D101 sop/deel.mustache:7 < b\n");  // not what the loader adds
    CHECK(said("<p _=\"1:7:3\">x <!x> </p>") == "D030 sop/deel.mustache:7 <!x>\n");
    CHECK(said("<p _=\"1:7:3\">b</p>los") == "D005 sop/deel.mustache:7 los\n");
    CHECK(said("<p _=\"1:7:3\">b</p></p>") == "D029 sop/deel.mustache:7 p\n");
    CHECK(said("<p _=\"1:7:3\">b <em _=\"1:8:3\">c</p>") == "D025 sop/deel.mustache:8 8\n");
    CHECK(said("<p _=\"1:7:3\">b", false) == "D102 sop/deel.mustache:7 p\n");
    CHECK(said("<p _=\"0:7:3\">b <p _=\"0:9:3\">c</p></p>") == "D027 sop/sop.mustache:7 <strong>, <em>, <a>, <span>, <br>, <page-ref>, <status>, <icon>\n");
    CHECK(said("<p _=\"0:7:3\">R&amp;D kost &euro; 5</p>") == "D108 sop/sop.mustache:7 &euro; 5\n");
}

TEST_CASE("elements without a place of their own stand where their parent stands") {
    Diagnostics problems;
    const auto document = doc::read("<document kind=\"sop\" title=\"T\" _=\"a.mustache:1:1\"><p _=\"a.mustache:4:9\">x <em>y</em></p></document>",
                                    problems);
    REQUIRE(document);
    const auto& emphasis = document->root.children[0].children[1];
    CHECK(emphasis.at.line == 4);
    CHECK(document->files[emphasis.at.file] == "a.mustache");
    CHECK_FALSE(emphasis.has(Key::id));
}

TEST_CASE("without places the line and column of the markup are named") {
    Diagnostics problems;
    CHECK_FALSE(doc::read("<document kind=\"sop\" title=\"T\">\n<p>a</p>\n  <q/></document>", problems, {"proef.markup", {}}));
    REQUIRE(problems.all().size() == 1);
    CHECK(problems.all()[0].at.file == "proef.markup");
    CHECK(problems.all()[0].at.line == 3);
    CHECK(problems.all()[0].at.column == 3);
}

TEST_CASE("tables must be regular") {
    const auto table = [](const std::string& rows, const std::string& more = "") {
        return codes("<table cols=\"1 1 1\" " + more + ">" + rows + "</table>");
    };
    CHECK(table("<tr><td>a</td><td>b</td><td>c</td></tr>").empty());
    CHECK(table("<tr><td colspan=\"2\">a</td><td>c</td></tr>").empty());
    CHECK(table("<tr><td rowspan=\"2\">a</td><td>b</td><td>c</td></tr><tr><td>b</td><td>c</td></tr>").empty());
    CHECK(table("<tr><td>a</td><td rowspan=\"2\" colspan=\"2\">b</td></tr><tr><td>a</td></tr>").empty());
    CHECK(table("<tr><td>a</td><td>b</td></tr>") == "D012");
    CHECK(table("<tr><td>a</td><td>b</td><td>c</td><td>d</td></tr>") == "D012");
    CHECK(table("<tr><td>a</td><td rowspan=\"2\">b</td><td>c</td></tr><tr><td colspan=\"2\">a</td><td>c</td></tr>") == "D012");  // cells overlap
    CHECK(table("<tr><td rowspan=\"2\">a</td><td>b</td><td>c</td></tr>") == "D014");
    CHECK(table("<tr><td>a</td><td>b</td><td>c</td></tr><tr><td>a</td><td>b</td><td>c</td></tr>", "header-rows=\"1\"").empty());
    CHECK(codes("<table cols=\"een\"><tr><td>a</td></tr></table>") == "D008");
}

TEST_CASE("a decimal may have a comma; the document has a point") {
    const auto document = good("<figure kind=\"bars\" alt=\"a\"><bar label=\"b\" value=\"76,5\"/></figure>");
    CHECK(document.root.children[0].children[0].get(Key::value) == "76.5");
}

TEST_CASE("a figure's numbers stay within what can be drawn") {
    const auto bars = [](const std::string& band, const std::string& bar) {
        return codes("<figure kind=\"bars\" alt=\"a\"><band from=\"0\" to=\"" + band + "\" label=\"b\"/><bar label=\"c\" " + bar + "/></figure>");
    };
    CHECK(bars("100", "value=\"100,0\" norm=\"0\"").empty());
    CHECK(bars("101", "value=\"1\"") == "D008");
    CHECK(bars("100000000000000000000", "value=\"1\"") == "D008");
    CHECK(bars("100", "value=\"176\"") == "D008");
    CHECK(bars("100", "value=\"76\" norm=\"100,5\"") == "D008");
    const auto chart = [](const std::string& value) {
        return codes("<figure kind=\"chart\" alt=\"a\"><series label=\"b\"><point label=\"c\" value=\"" + value + "\"/></series></figure>");
    };
    CHECK(chart("1250000,50").empty());
    CHECK(chart("").empty());  // of that year there is none
    CHECK(chart("1000000000000") == "D008");
}

TEST_CASE("figures with a number are counted where they have a caption") {
    const auto document = good("<figure kind=\"picture\" value=\"1\" alt=\"a\" number=\"Figuur\" caption=\"De kring\"/>"
                               "<figure kind=\"picture\" value=\"2\" alt=\"a\" number=\"Figuur\" caption=\"\"/>"
                               "<figure kind=\"icon\" icon=\"hart\" alt=\"a\" caption=\"Een hart\"/>"
                               "<box><figure kind=\"picture\" value=\"3\" alt=\"a\" number=\"Figuur\" caption=\"De route\"/></box>");
    const auto& blocks = document.root.children;
    CHECK(blocks[0].get(Key::caption) == "Figuur\u00a01. De kring");
    CHECK_FALSE(blocks[1].has(Key::caption));
    CHECK(blocks[2].get(Key::caption) == "Een hart");
    CHECK(blocks[3].children[0].get(Key::caption) == "Figuur\u00a02. De route");
    CHECK(codes("<figure kind=\"picture\" alt=\"a\"/>") == "D009");
}

TEST_CASE("a skipped heading level is mended") {
    const auto document = good("<h level=\"2\">a</h><h level=\"5\">b</h><h level=\"6\">c</h><h level=\"1\">d</h>");
    std::string levels;
    for (const auto& node : document.root.children) levels += node.get(Key::level);
    CHECK(levels == "2341");
}

TEST_CASE("a link of rich text to an absent id becomes plain words; one of the template is an error") {
    Diagnostics problems;
    const auto document = doc::read("<document kind=\"sop\" title=\"T\" _=\"a:1:1\"><p _=\"a:2:1\">Een <a href=\"#opp\"><em>plan</em> OPP</a> en "
                                    "<a href=\"#tlv\">TLV</a> <a href=\"#tlv\">.</a></p></document>",
                                    problems);
    REQUIRE(document);
    CHECK(doc::plain_text(document->root) == "Een plan OPP en TLV .");
    CHECK(doc::dump(*document).find("href") == std::string::npos);
    CHECK_FALSE(doc::read("<document kind=\"sop\" title=\"T\" _=\"a:1:1\"><p _=\"a:2:1\"><a _=\"a:2:5\" href=\"#x\">x</a></p></document>",
                          problems));
}

TEST_CASE("depth is bounded") {
    std::string open, close;
    // The document itself is one level.
    for (size_t i = 1; i + 2 <= limits::block_depth; i += 2) open += "<ul><li>", close += "</li></ul>";
    CHECK(codes(open + "x" + close) == "");
    CHECK(codes(open + "<p>x<em>x</em></p>" + close) == "D010");
}

TEST_CASE("plain text holds the words of text, labels and titles") {
    const auto document = good("<box title=\"Let op\"><p>een<br/>twee</p><facts><fact label=\"Adres\">Dorp</fact></facts></box>"
                               "<p><status value=\"ja\" label=\"voldoet\"/></p>");
    CHECK(doc::plain_text(document.root) == "Let op een twee Adres Dorp voldoet");
    std::string buffer;
    for (const auto& block : document.root.children) CHECK(doc::plain_text(block, buffer) == doc::plain_text(block));
    const auto single = good("<p><strong>een </strong></p>");
    buffer.clear();
    CHECK(doc::plain_text(single.root.children.front(), buffer) == "een");
    CHECK(buffer.empty());  // no copy
}

TEST_CASE("every kind but text has a rule, and every name finds its rule") {
    for (int i = 0; i <= static_cast<int>(Kind::icon); ++i) {
        const auto kind = static_cast<Kind>(i);
        if (kind == Kind::text) continue;
        CHECK(doc::rule_of(kind).kind == kind);
        CHECK(doc::find_element(doc::rule_of(kind).name) == &doc::rule_of(kind));
    }
    CHECK(doc::find_element("") == nullptr);
    for (int i = 0; i <= static_cast<int>(Key::mentioned); ++i) {
        CHECK(doc::find_key(doc::key_name(static_cast<Key>(i))) == static_cast<Key>(i));
    }
}

TEST_CASE("of a glossary only the words stay that stand above it, and nothing is left of one without any") {
    const auto kept = [](const std::string& text, const std::string& terms) {
        std::string items;
        for (size_t from = 0; from < terms.size();) {
            const size_t end = std::min(terms.find('|', from), terms.size());
            items += "<li><strong>" + terms.substr(from, end - from) + "</strong>: uitleg protocol</li>";
            from = end + 1;
        }
        std::string names;
        const doc::Document document = good(text + "<box title=\"Woorden\"><ul style=\"plain\" mentioned=\"yes\">" + items + "</ul></box>");
        const doc::Node& last = document.root.children.back();
        if (last.kind != Kind::box) return names;
        for (const doc::Node& item : last.children.front().children) names += doc::plain_text(item.children.front()) + "|";
        return names;
    };
    CHECK(kept("<p>Wij maken <em>plannen</em>.</p>", "plan (P)|protocol") == "plan (P)|");
    CHECK(kept("<p>Het OPP is klaar.</p><ul><li>Een PLAN.</li></ul>", "ontwikkelingsperspectief (OPP)|plan") == "ontwikkelingsperspectief (OPP)|plan|");
    CHECK(kept("<table cols=\"1\"><tr><td><status value=\"ja\" label=\"Protocol\"/></td></tr></table>", "protocol") == "protocol|");
    const std::string glossary = "<ul mentioned=\"yes\"><li><strong>a</strong></li></ul>";
    CHECK(codes("<p>a</p>" + glossary + glossary) == "D020");
    // Not inside a word, and an abbreviation only as it is written.
    CHECK(kept("<p>Het bankplan en de opp.</p>", "plan|ontwikkelingsperspectief (OPP)").empty());
    CHECK(kept("<p>Het SOP.</p>", "speciaal onderwijs (SO)").empty());
}

TEST_CASE("a list that runs on is one small paragraph, without bold words; one of blocks stays a list") {
    const auto first = [](const std::string& items) {
        const doc::Document document = good("<ul style=\"run\">" + items + "</ul>");
        const doc::Node& node = document.root.children.front();
        return std::string(doc::rule_of(node.kind).name) + "." + std::string(node.get(Key::style)) + ": " + doc::plain_text(node) + "/" +
               std::to_string(std::ranges::count(node.children, Kind::strong, &doc::Node::kind));
    };
    CHECK(first("<li><strong>plan (P)</strong></li><li>een <em>twee</em></li>") == "p.small: plan (P), een twee/0");
    CHECK(first("<li><p>a</p></li>") == "ul.run: a/0");
    CHECK(good("<p>x</p><ul style=\"run\" mentioned=\"yes\"><li><strong>a</strong></li></ul>").root.children.size() == 1);
}

TEST_CASE("icons that tell no item of a panel from another are left out") {
    const auto icons = [](const std::string& names) {
        std::string items;
        for (const char name : names) items += std::string("<li") + (name == '-' ? "" : std::string(" icon=\"") + name + "\"") + ">x</li>";
        Diagnostics problems;
        const auto document = doc::read("<document kind=\"ouderposter\" title=\"T\"><poster><masthead title=\"T\"/><panel title=\"P\" icon=\"p\"><ul>" +
                                            items + "</ul></panel></poster></document>", problems);
        REQUIRE(document);
        std::string left;
        for (const doc::Node& item : document->root.children.front().children.back().children.front().children)
            left += item.has(doc::Key::icon) ? item.get(doc::Key::icon) : "-";
        return left;
    };
    CHECK(icons("aba-c") == "aba-c");
    CHECK(icons("abaca") == "-----");
    CHECK(icons("apb") == "apb");
    CHECK(icons("ap-b") == "ap-b");
    CHECK(icons("ap-p") == "a---");
}
