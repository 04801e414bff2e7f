#include "base/near_file.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "base/ascii.h"
#include "base/safe_name.h"
#include "base/suggest.h"
#include "base/utf8.h"

namespace gidspers {

namespace fs = std::filesystem;

namespace {

constexpr bool is_loose_accent(char32_t c) { return c >= 0x300 && c <= 0x36f; }

/// Small letters without accents, and how many of these were characters of their own or part of a letter.
struct Bare {
    std::string letters;
    size_t loose = 0, joined = 0;

    explicit Bare(std::string_view name) {
        for (size_t at = 0; at < name.size();) {
            const char32_t c = next_code_point(name, at);
            if (is_loose_accent(c)) ++loose;
            else if (const std::string_view plain = plain_letter(c); !plain.empty()) ++joined, letters += plain;
            else append_utf8(letters, c);
        }
        letters = small_letters(letters);
    }
    bool looks_like(const Bare& other) const {
        return letters == other.letters && loose != other.loose && loose + joined == other.loose + other.joined;
    }
};

std::vector<std::string> names_beside(const fs::path& path) {
    std::vector<std::string> names;
    try {
        const fs::path folder = path.has_parent_path() ? path.parent_path() : ".";
        for (const fs::path& file : list_names(folder, small_letters(path.extension().string()))) {
            std::error_code error;
            std::string name = file.filename().string();
            if (name != path.filename().string() && fs::exists(file, error)) names.push_back(std::move(name));
        }
    } catch (const IoError&) {
        // A folder that cannot be read has nothing near.
    }
    return names;
}

/// Two names that differ by a slip of the hand. A number is not one: school 11AB is not nearly 11AC.
std::string misspelt(const fs::path& path, const std::vector<std::string>& names) {
    constexpr size_t shortest = 3, most_compared = 1000;
    const std::string meant = small_letters(path.stem().string());
    if (meant.size() < shortest || std::ranges::any_of(meant, is_digit) || names.size() > most_compared) return {};
    std::vector<std::string> stems;
    for (const std::string& name : names) stems.push_back(small_letters(fs::path(name).stem().string()));
    const auto found = std::ranges::find(stems, suggest(meant, stems));
    return found == stems.end() ? std::string() : names[static_cast<size_t>(found - stems.begin())];
}

}  // namespace

NearFile near_file(const fs::path& path) {
    const std::vector<std::string> names = names_beside(path);
    const auto beside = [&](const std::string& name, bool only_accents) {
        return name.empty() ? NearFile() : NearFile{(path.parent_path() / name).string(), only_accents};
    };
    const std::string meant = path.filename().string();
    const Bare bare(meant);
    for (const std::string& name : names)
        if (Bare(name).looks_like(bare)) return beside(name, true);
    for (const std::string& name : names)
        if (small_letters(name) == small_letters(meant)) return beside(name, false);
    return beside(misspelt(path, names), false);
}

void report_missing(const fs::path& path, Location at, Diagnostics& problems) {
    const NearFile near = near_file(path);
    if (near.path.empty()) problems.add("I001", std::move(at), {path.string()});
    else problems.add(near.only_accents ? "C032" : "C031", std::move(at), {path.string(), near.path});
}

void report(const IoError& error, Location at, Diagnostics& problems) {
    if (error.code() == "I001") report_missing(error.path(), std::move(at), problems);
    else problems.add(error.code(), std::move(at), {error.path().string(), error.reason()});
}

}  // namespace gidspers
