#include <catch2/catch.hpp>

#include "merge/rich.h"
#include "merge/words.h"

using namespace gidspers::merge;
namespace input = gidspers::input;

TEST_CASE("a double surname has a hyphen without spaces; a dash before what somebody does stays") {
    CHECK(joined_surname("Ilse van 't Hof - de Vries") == "Ilse van 't Hof-de Vries");
    CHECK(joined_surname("Ilse Hof - Bakker") == "Ilse Hof-Bakker");
    for (const char* name : {"Ilse Hof - intern begeleider", "Ilse Hof - Directeur", "Ilse Hof - IB", "Ilse Hof-Bakker"})
        CHECK(joined_surname(name) == name);
}

TEST_CASE("dates and numbers as Dutch writes them") {
    CHECK(written({2026, 3, 12}) == "12 maart 2026");
    CHECK(dutch_number(96.5) == "96,5");
    CHECK(dutch_number(3) == "3");
    CHECK(dutch_number(0.126) == "0,13");
    CHECK(dutch_number(2.10) == "2,1");
    CHECK(dutch_number(12000) == "12000");
    CHECK(plain_number(96.5) == "96.5");
    CHECK(with_unit("96,5", "%") == "96,5\xC2\xA0%");
    CHECK(with_unit("1080", "uren per jaar") == "1.080\xC2\xA0uur per jaar");
    CHECK(with_unit("20", "keren per jaar") == "20\xC2\xA0keer per jaar");
    CHECK(with_unit("3", "jaren") == "3\xC2\xA0jaar");
    CHECK(with_unit("1", "leerlingen per groep") == "1\xC2\xA0leerling per groep");
    CHECK(with_unit("1", "lesuren per week") == "1\xC2\xA0lesuur per week");
    CHECK(with_unit("2", "lesuren") == "2\xC2\xA0lesuren");
    CHECK(with_unit("1", "bijeenkomsten") == "1\xC2\xA0""bijeenkomst");
    CHECK(with_unit("0,5", "dagen per week") == "0,5\xC2\xA0""dag per week");
    CHECK(with_unit("1", "punten") == "1\xC2\xA0punten");
    CHECK(with_unit("3", "") == "3");
    CHECK(with_unit("", "%").empty());
    CHECK(counted(1, "afspraak", "afspraken") == "1\xC2\xA0""afspraak");
    CHECK(counted(0, "afspraak", "afspraken") == "0\xC2\xA0""afspraken");
}

TEST_CASE("small numbers are words") {
    CHECK(in_words(1) == "één");
    CHECK(in_words(12) == "twaalf");
    CHECK(in_words(13) == "13");
}

TEST_CASE("a sentence says a number with what is counted") {
    CHECK(says_amount("Twee keer per jaar.", "2", "keer per jaar"));
    CHECK(says_amount("Minstens 12 keer.", "12", "keer"));
    CHECK(says_amount("Samen 1.080 uur.", "1080", "uren per jaar"));
    CHECK(says_amount("Eén keer, niet meer.", "1", "keer per jaar"));
    CHECK_FALSE(says_amount("Een keer in het jaar.", "1", "keer per jaar"));
    CHECK_FALSE(says_amount("Drie keer per jaar.", "2", "keer per jaar"));
    CHECK_FALSE(says_amount("Wel 12 keer.", "2", "keer"));
    CHECK_FALSE(says_amount("In groep 2.", "2", ""));
}

TEST_CASE("what is known not to be pupils is counted in the open, in one or more, whatever follows") {
    for (const char* unit : {"", "leerlingen", "leerling per groep", "Kinderen", "aanmeldingen"}) CHECK(counts_pupils(unit));
    for (const char* unit : {"gesprekken", "gesprek per jaar", "groep", "Groepen", "keer", "euro", "fte"}) CHECK_FALSE(counts_pupils(unit));
}

TEST_CASE("enumerations") {
    const std::vector<std::string_view> words = {"a", "b", "c"};
    CHECK(joined(std::span(words).first(0)).empty());
    CHECK(joined(std::span(words).first(1)) == "a");
    CHECK(joined(std::span(words).first(2), "of") == "a of b");
    CHECK(joined(words) == "a, b en c");
    const std::vector<std::string_view> own_comma = {"ib", "directie, team- of afdelingsleider", "leraar"};
    CHECK(joined(own_comma) == "ib; directie, team- of afdelingsleider; en leraar");
    const std::vector<std::string_view> in_brackets = {"ib (ma, di)", "leraar"};
    CHECK(joined(in_brackets) == "ib (ma, di) en leraar");
}

TEST_CASE("links and names") {
    CHECK(phone_link("099-555 01 00") == "tel:0995550100");
    CHECK(phone_link("+31 (0)99 5550100") == "tel:+31995550100");
    CHECK(phone_link("+31 (70) 123 45 67") == "tel:+31701234567");
    CHECK(phone_link("(020) 123 45 67") == "tel:0201234567");
    CHECK(phone_link("").empty());
    CHECK(input::short_url("https://www.school.example/") == "www.school.example");
    CHECK(input::short_url("https://school.example/sop") == "school.example/sop");
    CHECK(capitalised("ijsclub") == "IJsclub");
    CHECK(capitalised("zorg") == "Zorg");
    CHECK(as_title("de intern begeleider") == "Intern begeleider");
    CHECK(as_title("het ijsteam") == "IJsteam");
    CHECK(as_title("denker") == "Denker");
    CHECK(as_title("").empty());
}

TEST_CASE("a text as a part of a sentence has none of the marks it ended with") {
    CHECK(without_full_stop("elke zes weken.") == "elke zes weken");
    CHECK(without_full_stop("elke zes weken;") == "elke zes weken");
    CHECK(without_full_stop("elke zes weken: ") == "elke zes weken");
    CHECK(without_full_stop("pennen, papier enz.") == "pennen, papier enz.");
    CHECK(without_full_stop(";").empty());
}

TEST_CASE("rich text as blocks and as one line") {
    Values values;
    CHECK(blocks(values, "los <em>woord</em>").str() == "<p>los <em>woord</em></p>");
    CHECK(blocks(values, "<p>a</p><p>b</p>").str() == "<p>a</p><p>b</p>");
    CHECK(blocks(values, "").str().empty());
    CHECK(line(values, "los &amp; vast").str() == "los &amp; vast");
    CHECK(line(values, "<p>a <strong>b</strong></p>").str() == "a <strong>b</strong>");
    CHECK(line(values, "<p>a</p><p>b</p>").str() == "a. b");
    CHECK(line(values, "<p>Is a <strong>waar?</strong></p><p>(Ja.)</p><p>b</p>").str() == "Is a <strong>waar?</strong> (Ja.) b");
    CHECK(line(values, "<p>Wij doen:</p><ul><li>x &amp;</li><li>y<ul><li>z</li></ul></li></ul><p>Klaar.</p>").str() == "Wij doen: x &amp;; y (z). Klaar.");
    CHECK(line(values, "<ul><li><p>lezen</p><ul><li>hardop</li><li>stil;</li></ul></li><li>rekenen</li></ul>").str() == "lezen (hardop, stil); rekenen");
    CHECK(line(values, "<p>Wij doen</p><ul><li><p>samen:</p><ol><li>a</li><li>b<ul><li>c</li></ul></li></ol></li><li>d</li></ul>").str() ==
          "Wij doen: samen: (1) a, (2) b (c); d");
    CHECK(line(values, "<ol><li><p>Eerst kijken</p></li><li>dan kiezen<ol><li>x</li><li>y</li></ol></li></ol><p>Klaar</p>").str() ==
          "(1) Eerst kijken; (2) dan kiezen: (1) x, (2) y. Klaar");
    CHECK(line(values, "<ul><li><p>Elke dag.</p><ul><li>Stil.</li></ul><p>Ook buiten</p></li></ul>").str() == "Elke dag. Stil. Ook buiten");
    CHECK(line(values, "<ul><li><p>x</p></li><li>y</li></ul>").str() == "x; y");
    CHECK(line(values, "<ul><li>x;</li><li>y.</li><li>z &lt;</li><li>slot</li></ul>").str() == "x; y. z &lt;; slot");
    CHECK(line(values, "").str().empty());
    CHECK(sentence(values, line(values, "<p>los</p><p>vast</p>")).str() == "los. vast.");
    CHECK(sentence(values, line(values, "‘Echt waar!’")).str() == "‘Echt waar!’");
    CHECK(sentence(values, line(values, "<em>Tot slot …</em>")).str() == "<em>Tot slot …</em>");
    CHECK(sentence(values, line(values, "x &lt;")).str() == "x &lt;.");
    CHECK(sentence(values, line(values, "uit een lijst;")).str() == "uit een lijst.");
    CHECK(sentence(values, line(values, "uit een zin,")).str() == "uit een zin.");
    CHECK(sentence(values, line(values, "")).str().empty());
}
