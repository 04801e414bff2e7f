#include <catch2/catch.hpp>

#include "base/safe_name.h"

using gidspers::safe_name;

TEST_CASE("a safe name is readable, short and stays where it is put") {
    CHECK(safe_name("De Zeemeeuw") == "de-zeemeeuw");
    CHECK(safe_name("’t IJsbeertje & Zoë") == "t-ijsbeertje-zoe");
    CHECK(safe_name("Ĳsvogel van ’s-Gravenwater") == "ijsvogel-van-s-gravenwater");
    CHECK(safe_name("Škofja Łódź Ñandú Straße") == "skofja-lodz-nandu-strasse");
    CHECK(safe_name("e\u0301e\u0301n") == "een");
    CHECK(safe_name("De Zee\u00admeeuw\u200b \ufeffAan\u200d Zee") == "de-zeemeeuw-aan-zee");
    CHECK(safe_name("../../../etc/passwd") == "etc-passwd");
    CHECK(safe_name("..\\x:y*?\"<>|") == "x-y");
    CHECK(safe_name("a\nb\tc\x01") == "a-b-c");
    CHECK(safe_name("..") == "naamloos");
    CHECK(safe_name("") == "naamloos");
    CHECK(safe_name("مدرسة") == "naamloos");
    CHECK(safe_name("NUL") == "school-nul");
    CHECK(safe_name("com1") == "school-com1");
    CHECK(safe_name("\xff\xfe") == "naamloos");
    CHECK(safe_name(std::string(500, 'x')).size() == 60);
    CHECK(safe_name(std::string(59, 'x') + " yz") == std::string(59, 'x'));
}
