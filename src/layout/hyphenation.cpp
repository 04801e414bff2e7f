#include "layout/hyphenation.h"

#include <algorithm>
#include <array>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/io.h"
#include "base/limits.h"
#include "base/utf8.h"
#include "layout/hyphen_patterns.h"

namespace gidspers::layout {

namespace {

constexpr std::string_view patterns_path = "/usr/share/hyphen/hyph_nl_NL.dic";
constexpr size_t max_word = HyphenPatterns::longest_word, max_cached = 20000;
constexpr size_t least_before = 2, least_after = 3;

struct StringHash {
    using is_transparent = void;
    size_t operator()(std::string_view s) const { return std::hash<std::string_view>{}(s); }
};
template <class Value>
using ByWord = std::unordered_map<std::string, Value, StringHash, std::equal_to<>>;

/// The letters of Latin-1, which is what the Dutch patterns are written in: lower case, or 0 for anything else.
unsigned char latin_letter(char32_t c) {
    if (c >= 'a' && c <= 'z') return static_cast<unsigned char>(c);
    if (c >= 'A' && c <= 'Z') return static_cast<unsigned char>(c + 32);
    if (c >= 0xe0 && c <= 0xff && c != 0xf7) return static_cast<unsigned char>(c);
    if (c >= 0xc0 && c <= 0xde && c != 0xd7) return static_cast<unsigned char>(c + 32);
    return 0;
}

struct Patterns {
    HyphenPatterns dictionary{read_file(patterns_path, limits::data_bytes)};
    ByWord<std::vector<uint8_t>> exceptions;  ///< word in lower-case Latin-1 -> letters before each break

    Patterns() { read_exceptions(read_file(data_file("assets/typografie/afbreken.txt"), limits::data_bytes)); }

    void read_exceptions(std::string_view text) {
        while (!text.empty()) {
            std::string_view line = text.substr(0, text.find('\n'));
            text.remove_prefix(std::min(text.size(), line.size() + 1));
            std::string word;
            std::vector<uint8_t> breaks;
            for (size_t pos = 0; pos < line.size() && line[0] != '#';) {
                const char32_t c = next_code_point(line, pos);
                if (c == '-') breaks.push_back(static_cast<uint8_t>(word.size()));
                else if (const unsigned char letter = latin_letter(c)) word += static_cast<char>(letter);
            }
            if (!word.empty()) exceptions.emplace(std::move(word), std::move(breaks));
        }
    }
};

const Patterns& patterns() {
    static const Patterns loaded;
    return loaded;
}

HyphenPoints compute(std::string_view word) {
    // The letters, and the byte in the UTF-8 word at which each of them starts.
    char letters[max_word + 1];
    uint8_t starts[max_word + 1];
    size_t count = 0, end = 0;
    bool after = false;  // punctuation after the letters has begun
    for (size_t pos = 0; pos < word.size();) {
        const size_t at = pos;
        const char32_t c = next_code_point(word, pos);
        const unsigned char letter = latin_letter(c);
        if (!letter) {
            if ((c >= '0' && c <= '9') || c == '@' || c == '/' || c == '-' || c == 0x2010 || c == 0x2011 || c >= 0x2100)
                return {};
            if (c >= 0x100 && c < 0x2000) return {};
            if (count > 0) after = true;
            continue;
        }
        if (after || count == max_word || at > 250) return {};  // letters after an apostrophe: "foto’s", "ib’er"
        if (count > 0 && ((c >= 'A' && c <= 'Z') || (c >= 0xc0 && c <= 0xde))) return {};  // SOP, McDonald
        letters[count] = static_cast<char>(letter);
        starts[count++] = static_cast<uint8_t>(at);
        end = pos;
    }
    (void)end;
    if (count < least_before + least_after) return {};

    HyphenPoints points;
    const auto add = [&](size_t before) {
        if (before >= least_before && before + least_after <= count && points.count < std::size(points.at))
            points.at[points.count++] = starts[before];
    };
    const Patterns& known = patterns();
    if (const auto found = known.exceptions.find(std::string_view(letters, count)); found != known.exceptions.end()) {
        for (const uint8_t before : found->second) add(before);
        return points;
    }
    std::array<uint8_t, max_word> levels;
    known.dictionary.levels({letters, count}, levels);
    for (size_t i = 1; i < count; ++i)
        if ((levels[i] & 1) != 0) add(i);
    return points;
}

}  // namespace

HyphenPoints hyphen_points(std::string_view word) {
    if (word.size() < least_before + least_after || word.size() > 250) return {};
    thread_local ByWord<HyphenPoints> cache;
    if (const auto found = cache.find(word); found != cache.end()) return found->second;
    if (cache.size() >= max_cached) cache.clear();
    const HyphenPoints points = compute(word);
    cache.emplace(word, points);
    return points;
}

std::filesystem::path hyphenation_patterns() { return patterns_path; }

}  // namespace gidspers::layout
