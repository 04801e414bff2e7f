#include "base/compose.h"

#include <catch2/catch.hpp>

using namespace gidspers;

TEST_CASE("a letter and the loose marks behind it become the letter that is both") {
    CHECK(composed("e\u0301e\u0301n leerling") == "één leerling");
    CHECK(composed("Coo\u0308peratieve zuiderzee\u0308n, C\u0327ig\u0306dem, Łukasz S\u030Cimi\u0107") == "Coöperatieve zuiderzeën, Çiğdem, Łukasz Šimić");
    CHECK(composed("Vie\u0323\u0302t, Vie\u0302\u0323t?") == "Việt, Viê\u0323t?");  // only in the order that Unicode gives marks
    CHECK(composed("H\u0323asan") == "Ḥasan");
}

TEST_CASE("a mark that makes no letter with the one before it stays as it is") {
    for (const char* text : {"", "\u0301a", "j\u0301", "x\u0301e", "a \u0301", "é\u0307", "и\u0306", "e\u0338\u0301"}) CHECK(composed(text) == text);
    CHECK(composed("e\u0301\u0307") == "é\u0307");
}

TEST_CASE("a text without such bytes is told at once") {
    CHECK(may_have_loose_marks("e\u0301"));
    CHECK(may_have_loose_marks("o\u0345"));
    CHECK_FALSE(may_have_loose_marks("één, Łukasz, العربية, Київ’s"));
}
