#include "layout/hyphenation.h"

#include <hyphen.h>

#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include "base/io.h"
#include "base/limits.h"
#include "base/string_map.h"
#include "base/utf8.h"

namespace gidspers::layout {

namespace {

constexpr std::string_view patterns_path = "/usr/share/hyphen/hyph_nl_NL.dic";
constexpr size_t max_word = 90, max_cached = 20000;
constexpr size_t least_before = 3, least_after = 3;

/// The letters of Latin-1, which is what the Dutch patterns are written in: lower case, or 0 for anything else.
unsigned char latin_letter(char32_t c) {
    if (c >= 'a' && c <= 'z') return static_cast<unsigned char>(c);
    if (c >= 'A' && c <= 'Z') return static_cast<unsigned char>(c + 32);
    if (c >= 0xe0 && c <= 0xff && c != 0xf7) return static_cast<unsigned char>(c);
    if (c >= 0xc0 && c <= 0xde && c != 0xd7) return static_cast<unsigned char>(c + 32);
    return 0;
}

bool has_trema(unsigned char latin) { return latin == 0xe4 || latin == 0xeb || latin == 0xef || latin == 0xf6 || latin == 0xfc; }

struct Patterns {
    HyphenDict* dictionary = nullptr;
    StringMap<std::vector<uint8_t>> exceptions;  ///< word in lower-case Latin-1 -> letters before each break

    Patterns() {
        // libhyphen wants a FILE*; files are read by base/ alone, so it gets one over memory.
        std::string bytes = read_file(patterns_path, limits::data_bytes);
        FILE* file = fmemopen(bytes.data(), bytes.size(), "r");
        if (!file) throw IoError("I002", patterns_path, "fmemopen");
        dictionary = hnj_hyphen_load_file(file);
        fclose(file);
        if (!dictionary) throw IoError("I002", patterns_path, "hnj_hyphen_load_file");
        read_exceptions(read_file(data_file("assets/typografie/afbreken.txt"), limits::data_bytes));
    }
    ~Patterns() { hnj_hyphen_free(dictionary); }
    Patterns(const Patterns&) = delete;
    Patterns& operator=(const Patterns&) = delete;

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
    size_t count = 0;
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
    }
    if (count < least_before + least_after) return {};

    HyphenPoints points;
    const auto add = [&](size_t before) {
        if (has_trema(static_cast<unsigned char>(letters[before]))) return;  // "co-ordinator": at a break it would go
        if (before >= least_before && before + least_after <= count && points.count < std::size(points.at))
            points.at[points.count++] = starts[before];
    };
    letters[count] = '\0';  // hnj_hyphen_hyphenate2 searches it as a C string too, whatever count says
    const Patterns& known = patterns();
    if (const auto found = known.exceptions.find(std::string_view(letters, count)); found != known.exceptions.end()) {
        for (const uint8_t before : found->second) add(before);
        return points;
    }
    char marks[max_word + 8] = {};
    char** rep = nullptr;
    int *pos = nullptr, *cut = nullptr;
    if (hnj_hyphen_hyphenate2(known.dictionary, letters, static_cast<int>(count), marks, nullptr, &rep, &pos, &cut) != 0)
        return {};
    for (size_t i = 0; i + 1 < count; ++i) {
        // Breaks that change letters (autootje -> auto-tje) are left out: the glyphs would have to differ from the text.
        if ((marks[i] & 1) && !(rep && rep[i])) add(i + 1);
    }
    if (rep) {
        for (size_t i = 0; i < count; ++i) free(rep[i]);
        free(rep);
        free(pos);
        free(cut);
    }
    return points;
}

}  // namespace

HyphenPoints hyphen_points(std::string_view word) {
    if (word.size() < least_before + least_after || word.size() > 250) return {};
    thread_local StringMap<HyphenPoints> cache;
    if (const auto found = cache.find(word); found != cache.end()) return found->second;
    if (cache.size() >= max_cached) cache.clear();
    const HyphenPoints points = compute(word);
    cache.emplace(word, points);
    return points;
}

std::filesystem::path hyphenation_patterns() { return patterns_path; }

}  // namespace gidspers::layout
