#include <catch2/catch.hpp>

#include "doc/dutch_text.h"
#include "doc/reader.h"

using gidspers::doc::dutch_text;

static std::string set(std::string_view text, char32_t previous = 0) {
    std::string changed;
    return dutch_text(text, previous, changed) ? changed : std::string(text);
}

TEST_CASE("apostrophes and quotes turn to the side they belong on") {
    CHECK(set("'s ochtends in 't lokaal") == "’s ochtends in ’t lokaal");
    CHECK(set("foto's van 'Ons huis' (in '90)") == "foto’s van ‘Ons huis’ (in ’90)");
    CHECK(set("Zij zegt: \"Kom maar.\"") == "Zij zegt: “Kom maar.”");
    CHECK(set("Een motto (\"Samen\")") == "Een motto (“Samen”)");
    CHECK(set("('s avonds)") == "(’s avonds)");
    CHECK(set("ib'er, zzp'ers") == "ib’er, zzp’ers");
}

TEST_CASE("a quote after an inline element knows what came before") {
    CHECK(set("\" zei ze", 'd') == "” zei ze");
}

TEST_CASE("a quote that begins a line of its own is an opening quote") {
    gidspers::Diagnostics problems;
    const auto read = gidspers::doc::read("<document kind=\"sop\" title=\"T\"><p>Motto:<br/>\"Samen\"</p></document>", problems);
    REQUIRE(read);
    CHECK(read->root.children[0].children.back().text == "“Samen”");
}

TEST_CASE("dashes: between words and in ranges, not in codes and numbers") {
    CHECK(set("klein - maar fijn") == "klein\u00a0– maar fijn");
    CHECK(set("schooljaar 2026-2027, groep 1-2") == "schooljaar 2026–2027, groep\u00a01–2");
    CHECK(set("bij (1-5%). Of 75-100%, en 100-150 (80-90%)") == "bij (1–5%). Of 75–100%, en 100–150 (80–90%)");
    CHECK(set("PO 30-05, bel 116-111, art. 8a-2") == "PO 30-05, bel 116-111, art.\u00a08a-2");
    CHECK(set("98AB-00 en 0555-123456 op 2026-04-01") == "98AB-00 en 0555-123456 op 2026-04-01");
    CHECK(set("bel 06-12 34 56 78 of 06-12345678") == "bel 06-12 34 56 78 of 06-12345678");
    CHECK(set("e-mail, 3-jarigen") == "e-mail, 3-jarigen");
    CHECK(set("wacht...") == "wacht…");
    CHECK(set("wacht…. Dan…, en....") == "wacht… Dan…, en…");
    CHECK(set("Niet tevreden?.") == "Niet tevreden?");
    CHECK(set("Wie zit erin?. Dat ook.. En dit!.") == "Wie zit erin? Dat ook. En dit!");
}

TEST_CASE("no line begins with a dash, nor behind an inline element") {
    CHECK(set("lezen – rekenen") == "lezen\u00a0– rekenen");
    CHECK(set(" – Die zijn er.", ')') == "\u00a0– Die zijn er.");
    CHECK(set(" – Die zijn er.") == " – Die zijn er.");
    CHECK(set(" Die zijn er.", ')') == " Die zijn er.");
}

TEST_CASE("a word of nothing but signs is set like any other") {
    const auto many = [](std::string_view text, size_t times = 24'000) {
        std::string out;
        for (size_t i = 0; i < times; ++i) out += text;
        return out;
    };
    CHECK((set(many("'")) == many("‘")));
    CHECK((set("a" + many("'b")) == "a" + many("’b")));
    CHECK((set(many("1-")) == many("1-")));
    const std::string address = "jan@duinrand.example";
    CHECK((set(many("'a.nl@") + address) == "‘" + many("a.nl@'", 23'999) + "a.nl@" + address));
    CHECK((set(address + many("'")) == address + "’" + many("'", 23'999)));
}

TEST_CASE("numbers stay with their words") {
    CHECK(set("art. 8 lid 3") == "art.\u00a08 lid\u00a03");
    CHECK(set("Groep 3 en € 50") == "Groep\u00a03 en €\u00a050");
    CHECK(set("Dat duurt 10 weken.") == "Dat duurt 10\u00a0weken.");
    CHECK(set("10 weken, 5 % en 12 mei 2026") == "10\u00a0weken, 5\u00a0% en 12\u00a0mei\u00a02026");
    CHECK(set("binnen 2 schoolweken; 142 leerlingen, 12 plekken") == "binnen 2\u00a0schoolweken; 142\u00a0leerlingen, 12\u00a0plekken");
    CHECK(set("op 6 oktober, 3 november 2026") == "op 6\u00a0oktober, 3\u00a0november\u00a02026");
    CHECK(set("in 2026 keer op keer") == "in 2026\u00a0keer op keer");
    CHECK(set("dhr. de Boer, mw. van Dam, mevr. den Uyl en A. ter Horst, niet dr. en") ==
          "dhr.\u00a0de Boer, mw.\u00a0van Dam, mevr.\u00a0den Uyl en A.\u00a0ter Horst, niet dr. en");
    CHECK(set("J.P. de Boer en mevr. Jansen") == "J.P.\u00a0de Boer en mevr.\u00a0Jansen");
    CHECK(set("Dat is goed. Kom") == "Dat is goed. Kom");
}

TEST_CASE("what a bracket or colon ends is not tied to the number after it") {
    CHECK(set("Overleg (elke week): 4 september") == "Overleg (elke week): 4\u00a0september");
    CHECK(set("Het team (5 keer per week): 10 september") == "Het team (5\u00a0keer per week): 10\u00a0september");
    CHECK(set("de groep (week 3) 5 weken") == "de groep (week\u00a03) 5\u00a0weken");
}

TEST_CASE("signs of a path do not begin a line") {
    CHECK(set("(SharePoint > Kindcentrum > Taal)") == "(SharePoint\u00a0> Kindcentrum\u00a0> Taal)");
    CHECK(set("Team → Zorg / Taal") == "Team\u00a0→ Zorg\u00a0/ Taal");
}

TEST_CASE("days in a bracket stay together") {
    CHECK(set("Sanne Hoogland (ma, di, do, vr) en Bo (wo)") == "Sanne Hoogland (ma,\u00a0di,\u00a0do,\u00a0vr) en Bo (wo)");
    CHECK(set("Bo (ma t/m do), Jo (ma en vr)") == "Bo (ma\u00a0t/m\u00a0do), Jo (ma\u00a0en\u00a0vr)");
    CHECK(set("Bo (ma, di en wat u zelf wilt, vr") == "Bo (ma, di en wat u zelf wilt, vr");
    CHECK(set("Bo (ma, di, 's ochtends)") == "Bo (ma, di, ’s ochtends)");
    CHECK(set("ma, di (en do") == "ma, di (en do");
}

TEST_CASE("addresses are left alone") {
    CHECK(set("https://x.example/a-b...'c'") == "https://x.example/a-b...'c'");
    CHECK(set("o'neil@x.example") == "o'neil@x.example");
    CHECK(set("op www.x.example/o'neil/1-2/a.") == "op www.x.example/o'neil/1-2/a.");
    CHECK(set("\"kijk op school.example\" of ('www.x.example')..") == "“kijk op school.example” of (‘www.x.example’).");
}

TEST_CASE("a mark does not stay behind with a short word") {
    gidspers::Diagnostics problems;
    const auto read = gidspers::doc::read("<document kind=\"sop\" title=\"T\"><p><status value=\"ja\"/>&#160;Een rekenspecialist helpt."
                                          "<status value=\"ja\"/>&#160;Leraren helpen.<status value=\"ja\" label=\"Een\"/> twee drie.</p></document>", problems);
    REQUIRE(read);
    const auto& inlines = read->root.children[0].children;
    CHECK(inlines[1].text == "\u00a0Een\u00a0rekenspecialist helpt.");
    CHECK(inlines[3].text == "\u00a0Leraren helpen.");
    CHECK(inlines[5].text == " twee drie.");
}

TEST_CASE("a sentence ends once, also after words that stand beside a sign") {
    gidspers::Diagnostics problems;
    const auto read = gidspers::doc::read("<document kind=\"sop\" title=\"T\"><p><status value=\"ja\" label=\"Wie belt u?\"/>. Dan"
                                          "<status value=\"ja\" label=\"Uw plan\"/>.</p></document>", problems);
    REQUIRE(read);
    const auto& inlines = read->root.children[0].children;
    REQUIRE(inlines.size() == 4);
    CHECK(inlines[1].text == " Dan");
    CHECK(inlines[3].text == ".");
}

TEST_CASE("the wrong quote of an editor before a word of one letter") {
    CHECK(set("‘s Ochtends en op ‘t plein, van ‘t Hof (‘n beetje)") == "’s Ochtends en op ’t plein, van ’t Hof (’n beetje)");
    CHECK(set("de letters ‘s’ en 's', en ‘samen’ – ‘t Hof’") == "de letters ‘s’ en ‘s’, en ‘samen’\u00a0– ’t Hof’");
}

TEST_CASE("a spaced hyphen in a telephone number is no dash") {
    CHECK(set("Bel 06 - 12345678 of 099 - 555 02 20.") == "Bel 06\u00a0- 12345678 of 099\u00a0- 555 02 20.");
    CHECK(set("van 0 - 4 jaar, en 08 - 12 uur") == "van 0\u00a0– 4\u00a0jaar, en 08\u00a0– 12\u00a0uur");
}
