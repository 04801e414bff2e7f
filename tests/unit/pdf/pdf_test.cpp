#include "pdf/pdf.h"
#include "pdf/syntax.h"

#include <catch2/catch.hpp>
#include <locale>
#include <regex>
#include <thread>

#include "builder.h"
#include "inspector.h"

using namespace gidspers;
using gidspers::testing::Builder;
using gidspers::testing::Inspector;
using layout::Role;

namespace {

bool has(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

size_t count(std::string_view text, std::string_view part) {
    size_t n = 0;
    for (size_t at = text.find(part); at != std::string_view::npos; at = text.find(part, at + part.size())) ++n;
    return n;
}

}  // namespace

TEST_CASE("every file says that it is PDF/UA-1 and PDF/A-2a, the same in XMP and information", "[pdf]") {
    Builder b;
    fill_with_everything(b);
    const Inspector pdf(b.write(1781395200));
    const std::string& xmp = pdf.only("/Subtype/XML").stream;
    for (const auto part : {"<pdfuaid:part>1<", "<pdfaid:part>2<", "<pdfaid:conformance>A<", "<pdfaProperty:name>part<",
                            "‘De Zeemeeuw’ &amp; co</rdf:li>", "Ondersteuning &lt;2026-2027&gt;", "<rdf:li>nl-NL<",
                            "<xmp:CreateDate>2026-06-14T00:00:00Z<", "<pdf:Producer>Haru Free PDF Library 2.3.0<"})
        CHECK(has(xmp, part));
    const std::string& info = pdf.only("/CreationDate").text;
    CHECK(has(info, "/CreationDate(D:20260614000000Z)/ModDate(D:20260614000000Z)"));
    CHECK(has(info, "/Author(Stichting Duinrand)"));
    CHECK(has(info, "/Keywords(SOP, basisondersteuning)"));
    CHECK(has(info, "\x8f""De Zeemeeuw\x90 & co)"));  // PDFDocEncoding
    const std::string& catalog = pdf.only("/MarkInfo").text;
    for (const auto part : {"/Marked true", "/Lang(nl-NL)", "/DisplayDocTitle true", "/StructTreeRoot ", "/S/GTS_PDFA1"})
        CHECK(has(catalog, part));
    CHECK(pdf.only("/N 3/Alternate").stream.substr(36, 4) == "acsp");  // an ICC profile's signature
    CHECK(b.problems.empty());
}

TEST_CASE("a name with an ampersand leaves the metadata well-formed", "[pdf]") {
    Builder b;
    fill_with_everything(b);
    b.pages.meta.author = "Stichting Zee & Duin";
    CHECK(has(Inspector(b.write()).only("/Subtype/XML").stream, "<rdf:li>Stichting Zee &amp; Duin</rdf:li>"));
}

TEST_CASE("the file's ID is of all that it says, also of what is seen on no page", "[pdf]") {
    const auto id = [](std::string_view alt) {
        Builder b;
        fill_with_everything(b);
        for (layout::Tag& tag : b.pages.tags)
            if (tag.alt == "Logo") tag.alt = alt;
        const Inspector pdf(b.write(1));
        std::smatch found;
        const std::string trailer = pdf.trailer();
        REQUIRE(std::regex_search(trailer, found, std::regex("/ID\\[<([0-9a-f]{32})><\\1>\\]")));
        return found.str(1);
    };
    CHECK(id("Logo") == id("Logo"));
    CHECK(id("Logo") != id("Beeldmerk"));
}

TEST_CASE("a document without a date says none", "[pdf]") {
    Builder b;
    fill_with_everything(b);
    const Inspector pdf(b.write(std::nullopt));
    for (const std::string& text : {pdf.only("/Subtype/XML").stream, pdf.only("/Creator").text})
        for (const auto part : {"CreateDate", "CreationDate", "ModifyDate", "ModDate", "1970"}) CHECK_FALSE(has(text, part));
}

TEST_CASE("the same input gives the same bytes, whatever the locale, on any thread and after other documents", "[pdf]") {
    Builder first;
    fill_with_everything(first);
    const std::string bytes = first.write(1);
    CHECK(first.write(1) == bytes);
    CHECK(first.write(2) != bytes);
    struct Dutch : std::numpunct<char> {
        char do_decimal_point() const override { return ','; }
        char do_thousands_sep() const override { return '.'; }
        std::string do_grouping() const override { return "\3"; }
    };
    const std::locale before = std::locale::global(std::locale(std::locale::classic(), new Dutch));
    Builder dutch;
    fill_with_everything(dutch);
    const std::string in_dutch = dutch.write(1);
    std::locale::global(before);
    CHECK(in_dutch == bytes);
    std::vector<std::string> others(3);
    std::vector<std::thread> threads;
    for (size_t i = 0; i < others.size(); ++i)
        threads.emplace_back([&, i] {
            Builder report, again;
            fill_with_report(report, i + 1);
            report.write();
            fill_with_everything(again);
            others[i] = again.write(1);
        });
    for (std::thread& thread : threads) thread.join();
    for (const std::string& other : others) CHECK(other == bytes);
}

TEST_CASE("a file that another program saved or wrote on is told from one of ours", "[pdf]") {
    Builder b;
    fill_with_everything(b);
    const std::string file = b.write();
    CHECK(pdf::is_as_written(file));
    CHECK_FALSE(pdf::is_as_written(""));
    CHECK_FALSE(pdf::is_as_written(file.substr(0, file.size() - 1)));
    CHECK_FALSE(pdf::is_as_written(file + "9 0 obj\n<<>>\nendobj\nxref\n0 1\ntrailer\n<</Size 9/Prev 9>>\nstartxref\n9\n%%EOF\n"));
    CHECK_FALSE(pdf::is_as_written(file.substr(0, file.rfind("startxref")) + "startxref\n99999999999999999999\n%%EOF\n"));
    std::string copied = file;  // with a table like ours, but one that goes on from an earlier one
    copied.insert(copied.rfind("/ID["), "/Prev 15");
    CHECK_FALSE(pdf::is_as_written(copied));
}

TEST_CASE("tags become structure elements with their attributes", "[pdf][tags]") {
    Builder b;
    fill_with_everything(b);
    const Inspector pdf(b.write());
    CHECK(has(pdf.only("/S/Document").text, "/K["));
    CHECK(has(pdf.only("/ListNumbering/Disc").text, "/S/L/"));
    CHECK(has(pdf.only("/ColSpan 2").text, "/A<</O/Table/Scope/Column/ColSpan 2>>"));
    CHECK(pdf.with("/Scope/Row").size() == 2);
    const auto row_head = std::ranges::find(b.pages.tags, layout::Scope::row, &layout::Tag::scope);
    row_head->rowspan = 3;
    CHECK(Inspector(b.write()).with("/Scope/Row/RowSpan 3").size() == 1);
    CHECK(has(pdf.only("/Alt(Grafiek: 3 van de 4 scholen)").text, "/Placement/Block/BBox[60 481.89 160 541.89]"));
    CHECK(has(pdf.only("/Alt(Logo)").text, "/Placement/Inline/BBox["));
    CHECK(has(pdf.only("/Lang(en)").text, "/S/Span"));
    // An empty cell stays a cell, without kids.
    size_t empty = 0;
    for (const int id : pdf.with("/S/TD")) empty += !has(pdf.objects().at(id).text, "/K");
    CHECK(empty == pdf.with("/S/TD").size() / 2);  // one in each row
}

TEST_CASE("a text is in PDFDocEncoding when that has all of it, else in UTF-16", "[pdf]") {
    const auto text = [](std::string_view utf8) {
        std::string out;
        pdf::put_text(out, utf8);
        return out;
    };
    CHECK(text("één – ‘twee’ (€ 3) š") == "(\xe9\xe9n \x85 \x8ftwee\x90 \\(\xa0 3\\) \x9d)");
    CHECK(text("C:\\school") == "(C:\\\\school)");
    CHECK(text("Łódź") == "<FEFF014100F30064017A>");
    CHECK(text("þÿ") == "<FEFF00FE00FF>");  // not a byte order mark
    CHECK(text("a\nb") == "<FEFF0061000A0062>");
    CHECK(text("a\u00adb") == "<FEFF006100AD0062>");
    CHECK(text("") == "()");
}

TEST_CASE("each marked content number leads to its tag, and back", "[pdf][tags]") {
    Builder b;
    fill_with_everything(b);
    const Inspector pdf(b.write());
    const std::string& tree = pdf.only("<</Nums[0 ").text;
    size_t numbers = 0;
    const auto contents = pdf.contents();
    REQUIRE(contents.size() == 2);
    for (const std::string& content : contents) {
        const size_t marks = count(content, "/MCID ");
        for (size_t i = 0; i < marks; ++i) CHECK(has(content, "/MCID " + std::to_string(i) + ">>BDC"));
        CHECK(count(content, "BDC\n") + count(content, "BMC\n") == count(content, "EMC\n"));
        CHECK(count(content, "BT\n") == count(content, "ET\n"));
        numbers += marks;
    }
    size_t parents = 0;
    for (const auto& [id, object] : pdf.objects())
        if (object.text.starts_with("[")) parents += count(object.text, " 0 R");
    CHECK(parents == numbers);
    CHECK(count(tree, " 0 R") == 2 + b.pages.links.size());
}

TEST_CASE("a mark that others interrupt gets a number for each part; one without content gets none", "[pdf][tags]") {
    Builder b;
    b.page();
    const layout::TagId p = b.tag(Role::p);
    const layout::MarkId text = b.mark(p), unused = b.mark(b.tag(Role::p));
    REQUIRE(unused == text + 1);
    b.text(text, 60, 100, "voor", b.regular);
    b.rect(layout::artifact, {0, 0, 10, 10}, {1, 2, 3});
    b.text(text, 60, 120, "na", b.regular);
    const Inspector pdf(b.write());
    std::vector<int> found = pdf.with("/S/P");
    REQUIRE(found.size() == 2);
    CHECK(has(pdf.objects().at(found[0]).text, "/K[0 1]"));
    CHECK_FALSE(has(pdf.objects().at(found[1]).text, "/K"));
    CHECK(count(pdf.contents()[0], "/Artifact BMC\n") == 1);
}

TEST_CASE("content on another page than the tag's first is reached through MCR", "[pdf][tags]") {
    Builder b;
    b.page();
    const layout::TagId p = b.tag(Role::p);
    b.text(b.mark(p), 60, 800, "begin", b.regular);
    b.page();
    b.text(b.mark(p), 60, 60, "einde", b.regular);
    const Inspector pdf(b.write());
    CHECK(std::regex_search(pdf.only("/S/P/").text, std::regex("/K\\[0 <</Type/MCR/Pg \\d+ 0 R/MCID 0>>\\]")));
}

TEST_CASE("links: annotation, object reference, contents, destination", "[pdf][links]") {
    Builder b;
    fill_with_everything(b);
    b.pages.links.push_back(b.pages.links[1]);
    b.pages.links.back().anchor = "bestaat-niet";
    const Inspector pdf(b.write());
    const std::string& out = pdf.only("/S/URI").text;
    for (const auto part : {"/F 4", "/Border[0 0 0]", "/Contents(Website van De Zeemeeuw)", "/Rect[200 679.89 320 693.89]",
                            "/URI(https://www.dezeemeeuw.example/%C3%A9%C3%A9n?a=\\(b\\))"})
        CHECK(has(out, part));
    CHECK(has(pdf.only("/Dest(ondersteuning)").text, "/StructParent 3"));
    CHECK(pdf.with("/Subtype/Link").size() == 2);  // none for the anchor that is not there
    CHECK(pdf.with("/Type/OBJR").size() == 2);
    const std::string& names = pdf.only("<</Names[(ondersteuning)").text;
    CHECK(std::regex_search(names, std::regex("\\(ondersteuning\\)\\[\\d+ 0 R/XYZ null 761\\.89 null\\]\n\\(zz\\)\\[\\d+ 0 R/XYZ null 751\\.89 null\\]")));
    b.pages.anchors.push_back({"zz", 0, 10});  // the first of one name counts
    CHECK(Inspector(b.write()).only("<</Names[(ondersteuning)").text == names);
    for (const int id : pdf.with("/Annots[")) CHECK(has(pdf.objects().at(id).text, "/Tabs/S"));
}

TEST_CASE("a link that runs on to another page says on which its annotation stands", "[pdf][links]") {
    Builder b;
    b.page();
    const layout::TagId link = b.tag(Role::link);
    b.text(b.mark(link), 60, 800, "een lang", b.regular);
    b.page();
    b.text(b.mark(link), 60, 60, "adres", b.regular);
    b.link(link, {60, 50, 80, 14}, "https://a.example/", "", "Adres");
    const Inspector pdf(b.write());
    CHECK(std::regex_search(pdf.only("/S/Link/").text, std::regex("/Type/OBJR/Obj \\d+ 0 R/Pg \\d+ 0 R")));
}

TEST_CASE("outline and page labels", "[pdf][links]") {
    Builder b;
    fill_with_everything(b);
    const Inspector pdf(b.write());
    CHECK(has(pdf.only("/Type/Outlines").text, "/Count 2"));
    const std::string& first = pdf.only("/Title(Onze ondersteuning)").text;
    CHECK(has(first, "/Count -1"));
    CHECK(has(first, "/Next "));
    CHECK_FALSE(has(first, "/Prev "));
    CHECK(has(pdf.only("/Title(Verwijzing)").text, "/Prev "));
    CHECK(has(pdf.only("/PageLabels").text, "/PageLabels<</Nums[0<</S/D/St 31>>]>>"));
}

TEST_CASE("text is shown in one-byte codes with kerning and a space that stretches", "[pdf][text]") {
    Builder b;
    b.page();
    b.text(b.mark(b.tag(Role::p)), 60, 100, "Van Veen (IB)", b.regular);
    b.last_text().extra_space = 1.5f;
    b.last_text().tracking = 0.25f;
    const Inspector pdf(b.write());
    const std::string content = pdf.contents()[0];
    CHECK(std::regex_search(content, std::regex("60 741\\.89 Td\n/F0 10 Tf\n\\[\\(V\\)\\d+\\(an V\\)\\d+\\(een ")));
    CHECK(has(content, "1.5 Tw\n.25 Tc\n"));
    CHECK_FALSE(has(content, "(("));  // parentheses have codes of their own, so nothing is escaped
    CHECK(pdf.only("/Type/CMap").stream.find("<00><FF>") != std::string::npos);
    const std::string& unicode = pdf.objects().at(pdf.with("/Encoding ").at(0)).text;
    CHECK(has(unicode, "/ToUnicode "));
}

TEST_CASE("a page does not count on what the page before it has set", "[pdf][text]") {
    Builder b;
    for (int page = 0; page < 2; ++page) {
        b.page();
        b.text(b.mark(b.tag(Role::p)), 60, 100, "een twee", b.regular);
        b.last_text().extra_space = 1.5f;
        b.last_text().color = {11, 93, 122};
    }
    const auto contents = Inspector(b.write()).contents();
    for (const auto part : {"/F0 10 Tf\n", "1.5 Tw\n", " rg\n"}) CHECK(has(contents.at(0), part));
    CHECK(contents.at(1) == contents.at(0));
}

TEST_CASE("the hyphen of a line break is read as a soft hyphen, also in a two-byte font", "[pdf][text]") {
    Builder b;
    b.page();
    const layout::MarkId mark = b.mark(b.tag(Role::p));
    b.text(mark, 60, 100, "onder-", b.regular);
    b.last_text().soft_hyphen = true;
    b.last_text().space_after = false;
    b.text(mark, 60, 120, "ie-der", b.regular);
    b.text(mark, 60, 140, "Їжа-", b.regular);
    b.last_text().soft_hyphen = true;
    const std::string content = Inspector(b.write()).contents()[0];
    CHECK(has(content, "onder\xad)]TJ"));
    CHECK(has(content, "ie-der )]TJ"));
    CHECK(has(content, "/Span<</ActualText<FEFF04070436043000AD>>>BDC"));
}

TEST_CASE("glyphs outside the base font go in a two-byte font; text that glyphs do not tell gets ActualText", "[pdf][text]") {
    Builder b;
    b.page();
    const layout::MarkId mark = b.mark(b.tag(Role::p));
    b.text(mark, 60, 100, "gewoon Їжак klaar", b.regular);
    const Inspector one(b.write());
    CHECK(one.with("/Subtype/Type0").size() == 2);
    CHECK(one.only("/Identity-H").text.find("+OpenSans") != std::string::npos);
    CHECK_FALSE(has(one.contents()[0], "ActualText"));
    b.text(mark, 60, 120, "مدرسة", b.regular, 10, "ar");
    const Inspector two(b.write());
    CHECK(two.with("/Subtype/Type0").size() == 3);
    CHECK(count(two.contents()[0], "/ActualText<FEFF0645062F063106330629>") == 1);
}

TEST_CASE("a character that no face has is never shown as .notdef", "[pdf][text]") {
    Builder b;
    b.page();
    b.text(b.mark(b.tag(Role::p)), 60, 100, "a𓀀b", b.regular);
    const std::string content = Inspector(b.write()).contents()[0];
    CHECK_FALSE(has(content, "0000>"));
    CHECK(has(content, "/ActualText<FEFF0061D80CDC000062>"));
}

TEST_CASE("a word of which nothing can be shown selects no font", "[pdf][text]") {
    Builder b;
    b.page();
    b.text(b.mark(b.tag(Role::p)), 60, 100, "𓀀 gewoon 𓀀", b.regular);
    const Inspector pdf(b.write());
    CHECK(pdf.with("/Subtype/Type0").size() == 1);
    CHECK_FALSE(has(pdf.contents()[0], "/G"));
}

TEST_CASE("paths, opacity and pictures", "[pdf][graphics]") {
    Builder b;
    fill_with_everything(b);
    const Inspector pdf(b.write());
    const std::string content = pdf.contents()[0];
    CHECK(has(content, "q /A20 gs\n"));
    CHECK(has(content, "300 441.89 m\n340 441.89 l\n340 431.89 330 411.89 300 401.89 c\nh\nB\nQ\n"));
    CHECK(has(content, "q 50 0 0 50 400 491.89 cm /I0 Do Q\n"));
    CHECK(has(pdf.only("/SMask").text, "/Width 20/Height 20/ColorSpace/DeviceRGB/BitsPerComponent 8"));
    CHECK(has(pdf.only("/ExtGState").text, "/A20<</Type/ExtGState/CA .2/ca .2>>"));
}

TEST_CASE("a document without text, one of many pages, and a very long word", "[pdf][hard]") {
    Builder empty;
    empty.page();
    empty.rect(layout::artifact, {0, 0, 10, 10}, {0, 0, 0});
    CHECK(Inspector(empty.write()).with("/Type/Font").empty());

    Builder many;
    fill_with_report(many, 200);
    const Inspector pdf(many.write());
    CHECK(pdf.contents().size() == 200);
    CHECK(pdf.with("/S/TR/").size() == 200 * 14);

    Builder lengthy;
    lengthy.page();
    lengthy.text(lengthy.mark(lengthy.tag(Role::p)), 60, 100, std::string(70000, 'w'), lengthy.regular);
    lengthy.text(lengthy.mark(lengthy.tag(Role::p)), -1e30f, 1e30f, "ver", lengthy.regular, 1e9f);
    const std::string shown = Inspector(lengthy.write()).contents()[0];
    CHECK(std::count(shown.begin(), shown.end(), 'w') == 70000);
    CHECK_FALSE(has(shown, std::string(32768, 'w')));  // PDF/A-2, 6.1.13: no longer string
}

TEST_CASE("when the Shaper forgets its words, the cache forgets them too", "[pdf][hard]") {
    Builder b;
    b.page();
    b.text(b.mark(b.tag(Role::p)), 60, 100, "eerste woord", b.regular);
    b.write();
    b.shaper.next_school(0);
    b.pages.pages[0] = {};
    b.pages.pages[0].width = b.pages.pages[0].height = 500;
    b.text(1, 60, 100, "tweede keer", b.regular);
    CHECK(has(Inspector(b.write()).contents()[0], "tweede"));
}
