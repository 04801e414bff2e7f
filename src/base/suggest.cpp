#include "base/suggest.h"

#include <algorithm>
#include <vector>

#include "base/utf8.h"

namespace gidspers {

namespace {

/// Letters to change, insert, remove or swap, capitals not counted; `most` + 1 for all that is more. The lengths may differ by `most`.
size_t distance(std::string_view a, std::string_view b, size_t most) {
    const size_t far = most + 1;
    // Of each row only what is at most `most` from the diagonal; all else is far.
    std::vector<size_t> before(b.size() + 1, far), last(before), row(before);
    for (size_t j = 0; j <= std::min(most, b.size()); ++j) last[j] = j;
    for (size_t i = 1; i <= a.size(); ++i) {
        const size_t begin = i > most ? i - most : 1, end = std::min(i + most, b.size());
        size_t least = row[begin - 1] = i > most ? far : i;
        for (size_t j = begin; j <= end; ++j) {
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + !same_letter(a[i - 1], b[j - 1])});
            if (i > 1 && j > 1 && same_letter(a[i - 1], b[j - 2]) && same_letter(a[i - 2], b[j - 1]))
                row[j] = std::min(row[j], before[j - 2] + 1);
            least = std::min(least, row[j]);
        }
        if (least > most) return far;
        before.swap(last);
        last.swap(row);
    }
    return std::min(last[b.size()], far);
}

}  // namespace

std::string suggest(std::string_view wrong, std::span<const std::string> known) {
    constexpr size_t longest = 200;  // bytes: what is longer is no slip of a name
    if (wrong.size() > longest) return {};
    size_t best = 2 * (std::clamp<size_t>(wrong.size() / 3, 1, 3) + 1);
    std::string found;
    for (const std::string& word : known) {
        const size_t gap = word.size() > wrong.size() ? word.size() - wrong.size() : wrong.size() - word.size();
        if (2 * gap >= best) continue;
        const bool begins_otherwise = word.empty() || wrong.empty() || !same_letter(word[0], wrong[0]);
        if (const size_t d = 2 * distance(wrong, word, (best - 1) / 2) + begins_otherwise; d < best) best = d, found = word;
    }
    return found;
}

std::string as_word_list(std::string_view sentence) {
    static constexpr std::string_view between[] = {"en", "of", "t/m", "tot", "&", "+", "/"};
    std::string words;
    bool odd = sentence.find_first_of(",;") != std::string_view::npos;
    for (size_t end = 0, at; (at = sentence.find_first_not_of(" \t\r\n,;", end)) != std::string_view::npos;) {
        end = std::min(sentence.find_first_of(" \t\r\n,;", at), sentence.size());
        const std::string_view word = sentence.substr(at, end - at);
        if (std::ranges::find(between, word) != std::end(between)) odd = true;
        else words.append(words.empty() ? "" : " ").append(word);
    }
    return odd ? words : std::string();
}

}  // namespace gidspers
