#include <catch2/catch.hpp>

#include "input/values.h"

using namespace gidspers::input;

TEST_CASE("dates exist or are no dates") {
    CHECK(parse_date("2028-02-29"));
    CHECK_FALSE(parse_date("2026-02-29"));
    CHECK_FALSE(parse_date("2100-02-29"));
    CHECK(parse_date("2000-02-29"));
    for (const char* bad : {"", "0026-09-14", "2126-09-14", "2026-4-14", "14-04-2026", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00",
                            "2026-01-01Z", "２026-01-01"})
        CHECK_FALSE(parse_date(bad));
    CHECK(*parse_date("2026-04-14") < *parse_date("2026-05-01"));
    CHECK(parse_date("2026-04-04")->iso() == "2026-04-04");
}

TEST_CASE("months as Dutch shortens them") {
    CHECK(parse_dutch_date("1 mrt 2026")->iso() == "2026-03-01");
    CHECK(parse_dutch_date("1 sept. 2026")->iso() == "2026-09-01");
    CHECK(parse_dutch_date("1-okt-2026")->iso() == "2026-10-01");
    for (const char* bad : {"1 ma 2026", "1 augu 2026", "1 x 2026", "20261301"}) CHECK_FALSE(parse_dutch_date(bad));
}

TEST_CASE("school years are two years in a row") {
    CHECK(parse_schooljaar("2026-2027")->text() == "2026-2027");
    for (const char* bad : {"2026", "2026-2028", "2026/2027", "26-27", "2027-2026", " 2026-2027", "0001-0002"})
        CHECK_FALSE(parse_schooljaar(bad));
}

TEST_CASE("numbers take a comma or a dot, whatever the locale") {
    CHECK(parse_number("96,5")->value == 96.5);
    CHECK(parse_number("96.5")->text == "96,5");
    CHECK(parse_number("0")->value == 0);
    CHECK(parse_number("999999999,25")->value == 999999999.25);
    CHECK(parse_number("0.125")->value == 0.125);
    CHECK(parse_number("1,163")->value == 1.163);
    for (const char* bad : {"", "-1", "1,", ",5", "1.000,5", "1.163", "1e3", "12 %", "nan", "0x10", "7400000000"})
        CHECK_FALSE(parse_number(bad));
    CHECK(parse_count("12") == 12);
    for (const char* bad : {"", "-1", "1,5", "123456789"}) CHECK_FALSE(parse_count(bad));
}

TEST_CASE("the forms of Dutch schools") {
    CHECK(is_brin("07NU"));
    for (const char* bad : {"", "7NU", "07nu", "07NUU", "0NUX", "07NU00"}) CHECK_FALSE(is_brin(bad));
    CHECK(is_vestiging("00"));
    CHECK_FALSE(is_vestiging("0"));
    CHECK(is_postcode("9901 AB"));
    for (const char* bad : {"9901AB", "0901 AB", "9901 ab", "9901 SA", "9901 SD", "9901 SS", "9901  AB"})
        CHECK_FALSE(is_postcode(bad));
    CHECK(is_swv_code("PO3006"));
    CHECK(is_swv_code("VO0001"));
    for (const char* bad : {"PO-30-06", "SO3006", "PO306", "po3006"}) CHECK_FALSE(is_swv_code(bad));
    CHECK(is_bestuursnummer("40235"));
    CHECK_FALSE(is_bestuursnummer("4023"));
}

TEST_CASE("phone numbers, addresses and links") {
    for (const char* good : {"0485-571434", "010-1234567", "06-12345678", "06 12 34 56 78", "+31 485 571434", "+31 (0)485 571434",
                             "(0485) 571434", "0800-5010", "0900-1131131", "14 020", "112", "+32 2 123 45 67"}) {
        INFO(good);
        CHECK(is_phone(good));
    }
    for (const char* bad : {"0485-57143", "485571434", "bel ons", "0485-571434 (school)", "+31 0485 571434",
                            "00485571434", "1234567890"}) {
        INFO(bad);
        CHECK_FALSE(is_phone(bad));
    }
    CHECK(is_email("ib@de-zeemeeuw.example"));
    for (const char* bad : {"ib(at)school.nl", "ib@school", "@school.nl", "ib@@school.nl", "ib @school.nl",
                            "ib@school..nl", "Ib <ib@school.nl>", ".ib@school.nl", "i..b@school.nl", "ib@schóól.nl", "coördinator@school.nl", "ib@-school.nl"})
        CHECK_FALSE(is_email(bad));
    CHECK(is_url("https://www.school.nl/gids?p=1#x"));
    CHECK(is_url("https://ouder_portaal.school.nl:8443/é"));
    for (const char* bad :
         {"www.school.nl", "https://", "https://school", "https://school .nl", "javascript:alert(1)", "ftp://a.nl",
          "https://www,school.nl", "https://www.café.nl/", "https://-school.nl", "https://school.nl:poort/",
          "https://school.nl:65536/"})
        CHECK_FALSE(is_url(bad));
    CHECK(is_color("#0b5D7A"));
    CHECK_FALSE(is_color("#fff"));
    CHECK(is_id("spec-autisme.2"));
    for (const char* bad : {"", "Spec", "-a", "a b", "é"}) CHECK_FALSE(is_id(bad));
}
