#include "layout/shaper.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <numeric>

using namespace gidspers;
using layout::FaceId;
using layout::FontSet;
using layout::ShapedWord;
using layout::Shaper;
using style::Weight;

namespace {

struct Fixture {
    Diagnostics problems;
    std::unique_ptr<FontSet> fonts = FontSet::load(problems);
    Shaper shaper{*fonts};
    FaceId open_sans = fonts->face("Open Sans", Weight::regular, false);
    FaceId vollkorn = fonts->face("Vollkorn", Weight::regular, false);
};

float sum(const ShapedWord& word) {
    return std::accumulate(word.glyphs.begin(), word.glyphs.end(), 0.0f,
                           [](float total, const layout::PlacedGlyph& g) { return total + g.advance; });
}

}  // namespace

TEST_CASE_METHOD(Fixture, "a word is shaped once per face and language", "[shaper]") {
    const ShapedWord* word = shaper.word(open_sans, "nl", "zeemeeuw");
    CHECK(shaper.word(open_sans, "nl", std::string("zee") + "meeuw") == word);
    CHECK(shaper.word(vollkorn, "nl", "zeemeeuw") != word);
    CHECK(shaper.word(open_sans, "en", "zeemeeuw") != word);
    CHECK(word->text == "zeemeeuw");
    CHECK(word->glyphs.size() == 8);
    CHECK(word->width == sum(*word));
    CHECK(word->width > 8 * 300);
}

TEST_CASE_METHOD(Fixture, "kerning and ligatures are on", "[shaper]") {
    const float apart = shaper.word(open_sans, "nl", "V")->width + shaper.word(open_sans, "nl", "o")->width;
    CHECK(shaper.word(open_sans, "nl", "Vo")->width < apart);
    const ShapedWord* ligature = shaper.word(vollkorn, "nl", "fietsoefening");
    CHECK(ligature->glyphs.size() < 13);
    CHECK(ligature->glyphs[0].cluster == 0);
}

TEST_CASE_METHOD(Fixture, "clusters are byte offsets", "[shaper]") {
    const ShapedWord* word = shaper.word(open_sans, "nl", "één");
    REQUIRE(word->glyphs.size() == 3);
    CHECK(word->glyphs[1].cluster == 2);
    CHECK(word->glyphs[2].cluster == 4);
}

TEST_CASE_METHOD(Fixture, "a word with a character the face lacks goes whole to the first face that has all", "[shaper]") {
    const ShapedWord* mark = shaper.word(open_sans, "nl", "klaar✔");
    CHECK_FALSE(mark->missing);
    CHECK(fonts->postscript_name(mark->face).starts_with("DejaVuSans"));
    CHECK(mark->glyphs.size() == 6);
    const FaceId quicksand = fonts->face("Quicksand", Weight::bold, false);
    const ShapedWord* ukrainian = shaper.word(quicksand, "uk", "Їжак");
    CHECK(fonts->postscript_name(ukrainian->face) == "NotoSans-Bold");
    CHECK(fonts->metrics(ukrainian->face).weight == 700);
    const ShapedWord* arabic = shaper.word(open_sans, "ar", "مدرسة");
    CHECK(fonts->postscript_name(arabic->face).starts_with("NotoSansArabic"));
    CHECK(arabic->glyphs.front().cluster > arabic->glyphs.back().cluster);  // visual order
}

TEST_CASE_METHOD(Fixture, "a character that no face has is told, and the word keeps its face", "[shaper]") {
    const ShapedWord* word = shaper.word(open_sans, "nl", "a𓀀b");
    CHECK(word->missing);
    CHECK(word->face == open_sans);
    CHECK(word->glyphs.size() == 3);
    CHECK_FALSE(shaper.word(open_sans, "nl", "a")->missing);
    CHECK(shaper.word(open_sans, "nl", std::string_view("(\0)", 3))->missing);  // Noto Sans has a glyph for it
}

TEST_CASE_METHOD(Fixture, "thousands of words keep their pointers; forgetting starts anew", "[shaper]") {
    std::vector<const ShapedWord*> words;
    for (int i = 0; i < 10000; ++i) words.push_back(shaper.word(open_sans, "nl", "w" + std::to_string(i)));
    for (int i = 0; i < 10000; i += 97) {
        CHECK(shaper.word(open_sans, "nl", "w" + std::to_string(i)) == words[static_cast<size_t>(i)]);
        CHECK(words[static_cast<size_t>(i)]->id == static_cast<uint32_t>(i));
    }
    const uint64_t generation = shaper.generation(false);
    shaper.next_school();
    CHECK(shaper.generation(false) > generation);
    CHECK(shaper.word(open_sans, "nl", "opnieuw")->id == 0);
}

TEST_CASE_METHOD(Fixture, "words of more than one school last, until there are too many", "[shaper]") {
    const auto school = [&](int number, size_t limit) {
        shaper.next_school(limit);
        CHECK_FALSE(shaper.word(open_sans, "nl", std::to_string(number) + "-eigen")->lasting);
        const ShapedWord* word = shaper.word(open_sans, "nl", "ondersteuning");
        shaper.places(*word);
        return word;
    };
    const ShapedWord first = *school(1, 10);
    CHECK_FALSE(first.lasting);
    const ShapedWord* second = school(2, 10);
    CHECK(second->lasting);
    CHECK(second->width == first.width);
    const ShapedWord* third = school(3, 10);
    CHECK(third == second);
    CHECK(third->text == "ondersteuning");
    CHECK(shaper.places(*third).size() == 2);
    const uint64_t generation = shaper.generation(true);
    CHECK(school(4, 0)->width == first.width);
    CHECK(shaper.generation(true) == generation + 1);
}

TEST_CASE_METHOD(Fixture, "what is kept for words goes when they are forgotten", "[shaper]") {
    gidspers::layout::PerWord<int> numbers;
    const auto follow = [&] { numbers.follow(shaper, [](bool) {}); };
    const auto word = [&] { return shaper.word(open_sans, "nl", "ondersteuning"); };
    word();
    shaper.next_school();
    follow();
    numbers[*word()] = 5;
    numbers[*shaper.word(open_sans, "nl", "eigen")] = 7;
    shaper.next_school();
    follow();
    CHECK(numbers[*word()] == 5);
    CHECK(numbers[*shaper.word(open_sans, "nl", "ander")] == 0);
    shaper.next_school(0);
    follow();
    CHECK(numbers[*word()] == 0);
}

TEST_CASE_METHOD(Fixture, "Arabic marks and digits do not turn a word round", "[shaper]") {
    const auto in_order = [](const ShapedWord& word) {
        return std::ranges::is_sorted(word.glyphs, {}, &layout::PlacedGlyph::cluster);
    };
    CHECK(in_order(*shaper.word(open_sans, "nl", "\u061C06-12345678")));
    CHECK(in_order(*shaper.word(open_sans, "nl", "\u061CPloeg")));
    CHECK(in_order(*shaper.word(open_sans, "nl", "٠٦-١٢٣")));
    CHECK_FALSE(in_order(*shaper.word(open_sans, "nl", "שלום")));
}

TEST_CASE_METHOD(Fixture, "odd words: empty, very long, ill-formed", "[shaper]") {
    CHECK(shaper.word(open_sans, "nl", "")->width == 0);
    const std::string lengthy(70000, 'x');
    CHECK(shaper.word(open_sans, "nl", lengthy)->glyphs.size() == 70000);
    CHECK_FALSE(shaper.word(open_sans, "nl", "\xff\xfe")->text.empty());
    CHECK(shaper.space(open_sans) > 200);
}
