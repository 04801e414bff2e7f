// The manifest says of a family that its Latin letters are changed by their neighbours only. HarfBuzz is the judge.
#include "layout/pair_shaper.h"

#include <catch2/catch.hpp>
#include <filesystem>
#include <set>
#include <string>

#include "base/files.h"
#include "base/io.h"
#include "base/utf8.h"
#include "layout/features.h"
#include "layout/letters.h"

using namespace gidspers;
using namespace gidspers::layout;

namespace {

/// Words of all samples and templates, as they are and in capitals, of which each shows a row of four characters that no
/// earlier one has: a ligature and both its neighbours.
std::set<std::string> telling_words() {
    std::set<std::string> words;
    std::set<std::string, std::less<>> rows;
    const auto add = [&](const std::string& word) {
        bool fresh = false;
        const std::string framed = " " + word + " ";
        for (size_t i = 0; i + 4 <= framed.size(); ++i) fresh = rows.insert(framed.substr(i, 4)).second || fresh;
        if (fresh) words.insert(word);
    };
    for (const char* folder : {"samples", "templates"}) {
        for (const auto& entry : std::filesystem::recursive_directory_iterator(std::string(GIDSPERS_ROOT "/") + folder)) {
            const std::string extension = entry.path().extension();
            if (extension != ".xml" && extension != ".mustache") continue;
            const std::string text = read_file(entry.path(), 1 << 22);
            std::string word;
            for (const char c : text + " ") {
                if (static_cast<unsigned char>(c) > ' ') {
                    word += c;
                } else if (!word.empty()) {
                    if (word.size() < 60 && find_invalid_utf8(word) == std::string::npos) {
                        add(word);
                        std::string capitals;
                        append_capitals(capitals, word);
                        add(capitals);
                    }
                    word.clear();
                }
            }
        }
    }
    return words;
}

std::vector<PlacedGlyph> by_harfbuzz(hb_font_t* font, hb_buffer_t* buffer, const std::string& word) {
    hb_buffer_clear_contents(buffer);
    hb_buffer_set_flags(buffer, HB_BUFFER_FLAG_REMOVE_DEFAULT_IGNORABLES);
    hb_buffer_add_utf8(buffer, word.data(), static_cast<int>(word.size()), 0, static_cast<int>(word.size()));
    hb_buffer_set_language(buffer, hb_language_from_string("nl", 2));
    hb_buffer_guess_segment_properties(buffer);
    if (hb_buffer_get_script(buffer) == HB_SCRIPT_INVALID) hb_buffer_set_script(buffer, HB_SCRIPT_LATIN);
    hb_shape(font, buffer, features, std::size(features));
    unsigned count = 0;
    const hb_glyph_info_t* infos = hb_buffer_get_glyph_infos(buffer, &count);
    const hb_glyph_position_t* p = hb_buffer_get_glyph_positions(buffer, nullptr);
    std::vector<PlacedGlyph> glyphs;
    for (unsigned i = 0; i < count; ++i)
        glyphs.push_back({static_cast<uint16_t>(infos[i].codepoint), static_cast<int16_t>(p[i].x_advance),
                          static_cast<int16_t>(p[i].x_offset), static_cast<int16_t>(p[i].y_offset),
                          static_cast<uint16_t>(infos[i].cluster)});
    return glyphs;
}

bool same(const std::vector<PlacedGlyph>& a, const std::vector<PlacedGlyph>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const PlacedGlyph& x, const PlacedGlyph& y) {
        return x.glyph == y.glyph && x.advance == y.advance && x.dx == y.dx && x.dy == y.dy && x.cluster == y.cluster;
    });
}

}  // namespace

TEST_CASE("words put together from pairs are the words that HarfBuzz shapes") {
    Diagnostics problems;
    const auto fonts = FontSet::load(problems);
    const std::set<std::string> words = telling_words();
    CHECK(words.size() > 3000);
    hb_buffer_t* buffer = hb_buffer_create();
    for (FaceId face = 0; face < fonts->face_count(); ++face) {
        if (!fonts->shapes_by_pairs(face)) continue;
        auto* const font = fonts->hb_font(face);
        PairShaper pairs(font, hb_language_from_string("nl", 2), buffer);
        size_t put_together = 0, wrong = 0;
        std::string first_wrong;
        for (const std::string& word : words) {
            std::vector<PlacedGlyph> glyphs;
            if (!pairs.shape(word, glyphs)) continue;
            ++put_together;
            if (same(glyphs, by_harfbuzz(font, buffer, word))) continue;
            if (wrong++ == 0) first_wrong = word;
        }
        INFO(fonts->postscript_name(face) << ": " << put_together << " put together, " << wrong << " wrong, first " << first_wrong);
        CHECK(wrong == 0);
        CHECK(put_together > words.size() * 4 / 5);
    }
    hb_buffer_destroy(buffer);
}
