#include "base/escape.h"

#include <catch2/catch.hpp>

using namespace gidspers;

TEST_CASE("what XML cannot hold is left out, the words around it stay") {
    CHECK(escaped(std::string("a\x01\x1f\0b", 5)) == "ab");
    CHECK(escaped("a\tb\nc") == "a b c");
    CHECK(escaped("a\xff\xc0z") == "a\xef\xbf\xbd\xef\xbf\xbdz");
    CHECK(escaped("\xef\xbf\xbf") == "\xef\xbf\xbd");
    CHECK(escaped("<&\">") == "&lt;&amp;&quot;&gt;");
}

TEST_CASE("text that needs nothing stays as it is, and escaping adds to what stands there") {
    std::string out = "<p>";
    append_escaped(out, "één zin – ’s middags €5 \xF0\x9F\x98\x80");
    CHECK(out == "<p>één zin – ’s middags €5 \xF0\x9F\x98\x80");
    append_escaped(out, "");
    append_escaped(out, "&&");
    CHECK(out.ends_with("\x80&amp;&amp;"));
}

TEST_CASE("a character is escaped wherever it stands in a long text, and no other is") {
    for (int c = 0; c < 128; ++c)
        for (size_t place = 0; place < 20; ++place) {
            const std::string one = escaped(std::string(1, static_cast<char>(c)));
            std::string text(20, 'a');
            text[place] = static_cast<char>(c);
            INFO(c << " at " << place);
            CHECK(escaped(text) == std::string(place, 'a') + one + std::string(19 - place, 'a'));
        }
}

TEST_CASE("a web address holds visible ASCII only, and what is encoded stays so") {
    CHECK(percent_encoded("https://a.nl/één twee?x=%20&y=~") == "https://a.nl/%C3%A9%C3%A9n%20twee?x=%20&y=~");
    CHECK(percent_encoded("100%zz%2a%2%") == "100%25zz%2a%252%25");
    CHECK(percent_encoded("a<b>\x7f/", "<>") == "a%3Cb%3E%7F/");
    CHECK(uri_encoded("https://a.nl/één?f[]=a|b&h=1%&i=%20#één#2") == "https://a.nl/%C3%A9%C3%A9n?f%5B%5D=a%7Cb&h=1%25&i=%20#%C3%A9%C3%A9n%232");
    CHECK(uri_encoded("https://a.nl/#") == "https://a.nl/#");
}
