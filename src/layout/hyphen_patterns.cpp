#include "layout/hyphen_patterns.h"

#include <algorithm>
#include <bit>

namespace gidspers::layout {

namespace {

constexpr uint32_t first_hash = 0x811c9dc5;
constexpr uint32_t next_hash(uint32_t hash, char c) { return (hash ^ static_cast<unsigned char>(c)) * 0x01000193u; }
/// FNV's low bits are the good ones.
constexpr uint32_t spread(uint32_t hash) { return hash ^ hash >> 15; }

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Whether the pattern's letters are the first of `word`, which has enough of them.
bool fits(std::string_view pattern, const char* word) {
    for (const char c : pattern)
        if (!is_digit(c) && c != *word++) return false;
    return true;
}

}  // namespace

HyphenPatterns::HyphenPatterns(std::string dictionary) : dictionary_(std::move(dictionary)) {
    const auto lines = static_cast<size_t>(std::count(dictionary_.begin(), dictionary_.end(), '\n'));
    slots_.resize(std::bit_ceil(2 * lines + 2));
    const std::string_view text = dictionary_;
    for (size_t at = 0; at < text.size();) {
        const size_t end = std::min(text.find('\n', at), text.size());
        std::string_view line = text.substr(at, end - at);
        if (line.ends_with('\r')) line.remove_suffix(1);
        add(line, static_cast<uint32_t>(at));
        at = end + 1;
    }
}

void HyphenPatterns::add(std::string_view pattern, uint32_t at) {
    uint32_t hash = first_hash;
    size_t letters = 0;
    for (const char c : pattern) {
        if (is_digit(c)) continue;
        // Capitals are in the name of the encoding and in keywords, which have digits too.
        if ((c >= 'A' && c <= 'Z') || c == '%' || c == '#' || c == '/' || c == ' ') return;
        hash = next_hash(hash, c);
        ++letters;
    }
    if (letters == 0 || letters == pattern.size()) return;
    hash = spread(hash);
    size_t place = hash & (slots_.size() - 1);
    while (slots_[place].at != 0) place = (place + 1) & (slots_.size() - 1);
    slots_[place] = {at + 1, static_cast<uint16_t>(hash >> 16), static_cast<uint16_t>(pattern.size())};
    longest_ = std::max(longest_, letters);
    ++count_;
}

void HyphenPatterns::levels(std::string_view letters, std::span<uint8_t, longest_word> levels) const {
    char word[longest_word + 2];  // a point stands for the word's start and end
    const size_t size = letters.size() + 2;
    word[0] = word[size - 1] = '.';
    std::copy(letters.begin(), letters.end(), word + 1);
    std::fill(levels.begin(), levels.end(), uint8_t{0});
    for (size_t from = 0; from < size; ++from) {
        uint32_t running = first_hash;
        for (size_t end = from; end < std::min(size, from + longest_); ++end) {
            running = next_hash(running, word[end]);
            const uint32_t hash = spread(running);
            for (size_t place = hash & (slots_.size() - 1); slots_[place].at != 0; place = (place + 1) & (slots_.size() - 1)) {
                const Slot& slot = slots_[place];
                if (slot.tag != static_cast<uint16_t>(hash >> 16)) continue;
                const std::string_view pattern = std::string_view(dictionary_).substr(slot.at - 1, slot.size);
                if (static_cast<size_t>(std::count_if(pattern.begin(), pattern.end(), [](char c) { return !is_digit(c); })) != end + 1 - from ||
                    !fits(pattern, word + from))
                    continue;
                size_t letter = from;
                for (const char c : pattern) {
                    if (!is_digit(c)) {
                        ++letter;
                    } else if (letter >= 1 && letter - 1 < levels.size()) {
                        levels[letter - 1] = std::max(levels[letter - 1], static_cast<uint8_t>(c - '0'));
                    }
                }
            }
        }
    }
}

}  // namespace gidspers::layout
