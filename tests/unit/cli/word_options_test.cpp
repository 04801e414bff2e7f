#include "cli/word_options.h"

#include <catch2/catch.hpp>

#include "doc/reader.h"

using namespace gidspers;

TEST_CASE("a Word file carries whole faces when one of its families has a character that is not Latin") {
    Diagnostics problems;
    const auto fonts = layout::FontSet::load(problems);
    const cli::WordFonts word(*fonts);
    style::Theme theme;
    theme.body_family = theme.heading_family = "Open Sans";
    const auto faces = [&](const std::string& title, const std::string& words) {
        const auto document = doc::read("<document kind=\"sop\" title=\"" + title + "\" lang=\"nl-NL\"><p>" + words + "</p></document>", problems, {"x", {}});
        REQUIRE(document);
        return &word.of(*document, theme);
    };
    const docx::EmbeddedFonts* const latin = faces("x", "één – “twee” € → Łukasz");
    CHECK(faces("x", "العربية ትግርኛ ☑") == latin);  // Open Sans has none of these: another face is found for them
    CHECK(faces("x", "Ласкаво просимо") != latin);
    CHECK(faces("Ласкаво", "x") == faces("x", "Nguyệt"));
    CHECK(faces("x", "Al-Ḥasan") == latin);  // nor Ḥ
    theme.heading_family = "Quicksand";  // which has no Cyrillic
    CHECK(faces("x", "Ласкаво просимо") != latin);
    theme.body_family = "Quicksand";
    CHECK(faces("x", "Ласкаво просимо") == latin);
}
