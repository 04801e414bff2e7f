// Whether one of some short strings stands in a text: asked of every text of every profile, before anything dearer is.
// In: strings of four letters, fixed at compile time. Out: yes or no. Owns nothing.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

#include "base/ascii.h"

namespace gidspers::input {

/// Capitals make no difference, and a space in a word is whatever is no letter, also the beginning of the text.
/// Method: Wu and Manber 1994, with the last two letters as the block.
template <size_t N>
class Anchors {
  public:
    constexpr explicit Anchors(const std::array<std::string_view, N>& words) : words_(words) {
        skips_.fill(size - 1);
        for (const std::string_view word : words)
            for (size_t i = 1; i < size; ++i) {
                uint8_t& skip = skips_[pair(word[i - 1], word[i])];
                skip = std::min(skip, static_cast<uint8_t>(size - 1 - i));
            }
    }

    constexpr bool in(std::string_view text) const {
        if (text.size() >= size - 1 && skips_[pair(text[size - 3], text[size - 2])] == 0 && begins(text)) return true;
        for (size_t at = size - 1; at < text.size();) {
            const size_t skip = skips_[pair(text[at - 1], text[at])];
            if (skip == 0 && is_one(text.substr(at + 1 - size, size))) return true;
            at += std::max<size_t>(skip, 1);
        }
        return false;
    }

    /// With one that begins with a space.
    constexpr bool begins(std::string_view text) const {
        return std::ranges::any_of(words_, [&](std::string_view word) {
            return word.front() == ' ' && std::ranges::equal(text.substr(0, size - 1), word.substr(1), {}, letter, letter);
        });
    }

  private:
    static constexpr size_t size = 4;
    static constexpr auto letters = [] {
        std::array<uint8_t, 256> table{};
        for (char c = 'a'; c <= 'z'; ++c) table[static_cast<size_t>(c)] = table[static_cast<size_t>(large_letter(c))] = static_cast<uint8_t>(c & 31);
        return table;
    }();
    static constexpr size_t letter(char c) { return letters[static_cast<unsigned char>(c)]; }
    static constexpr size_t pair(char a, char b) { return letter(a) << 5 | letter(b); }
    constexpr bool is_one(std::string_view text) const {
        return std::ranges::any_of(words_, [&](std::string_view word) { return std::ranges::equal(text, word, {}, letter, letter); });
    }

    std::array<std::string_view, N> words_;
    std::array<uint8_t, 32 * 32> skips_{};
};

}  // namespace gidspers::input
