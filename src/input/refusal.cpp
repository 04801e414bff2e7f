#include "input/refusal.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>

#include "base/ascii.h"
#include "input/rich_text.h"

namespace gidspers::input {

namespace {

constexpr std::string_view phrases[] = {"wij nemen geen", "we nemen geen",          "niet toelaatbaar",
                                        "geweigerd",      "worden niet toegelaten", "wordt niet toegelaten",
                                        "niet plaatsbaar"};

/// Of each phrase only its end is looked for first: as many letters as all of them have.
constexpr size_t end_size = 9;
constexpr std::string_view end_of(std::string_view phrase) {
    return phrase.substr(phrase.size() - end_size);
}

/// The same for capitals.
constexpr size_t letter(char c) {
    return static_cast<size_t>(c & 31);
}
constexpr size_t pair(char a, char b) {
    return letter(a) << 5 | letter(b);
}

/// How many letters farther the next end can stop at the soonest, by the pair of letters one has come to (Wu and Manber 1994).
constexpr auto skips = [] {
    std::array<uint8_t, 32 * 32> table{};
    table.fill(end_size - 1);
    for (const std::string_view phrase : phrases)
        for (size_t i = 1; i < end_size; ++i) {
            uint8_t& skip = table[pair(end_of(phrase)[i - 1], end_of(phrase)[i])];
            skip = std::min(skip, static_cast<uint8_t>(end_size - 1 - i));
        }
    return table;
}();

bool is_end(std::string_view words) {
    return std::ranges::any_of(phrases, [&](std::string_view phrase) {
        return std::ranges::equal(words, end_of(phrase), {}, letter, letter);
    });
}

/// False when none of the phrases is in these words. Every text of every profile comes by here.
bool may_refuse(std::string_view words) {
    for (size_t at = end_size - 1; at < words.size();) {
        const size_t skip = skips[pair(words[at - 1], words[at])];
        if (skip == 0 && is_end(words.substr(at + 1 - end_size, end_size))) return true;
        at += std::max<size_t>(skip, 1);
    }
    return false;
}

}  // namespace

std::vector<std::string_view> refusals(std::string_view rich) {
    // Without elements it is plain enough: entities stand for no letters.
    if (rich.find('<') == std::string_view::npos && !may_refuse(rich)) return {};
    const std::string words = small_letters(plain_text(rich));
    std::vector<std::string_view> found;
    if (may_refuse(words))
        for (const std::string_view phrase : phrases)
            if (words.find(phrase) != std::string::npos) found.push_back(phrase);
    return found;
}

}  // namespace gidspers::input
