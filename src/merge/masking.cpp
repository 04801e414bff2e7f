#include "merge/masking.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "base/ascii.h"
#include "merge/result.h"

namespace gidspers::merge {

using namespace input;

bool is_small_count(double count) { return count > 0 && count < 5; }

namespace {

bool counts_all_pupils(const Kengetal& kengetal) {
    static constexpr std::array<std::string_view, 4> titles = {"Aantal leerlingen", "Leerlingaantal", "Leerlingenaantal", "Aantal kinderen"};
    const auto is_it = [&](std::string_view title) { return std::ranges::equal(title, kengetal.titel, same_letter); };
    return !kengetal.percentage && (kengetal.id == "leerlingen" || std::ranges::any_of(titles, is_it));
}

// The school's number of pupils that year, or its least of other years.
std::optional<double> pupils(const Profile& profile, const std::optional<Schooljaar>& year) {
    std::optional<double> least;
    for (const Kengetal& kengetal : profile.kengetallen) {
        if (!counts_all_pupils(kengetal)) continue;
        for (const Meting& meting : kengetal.metingen) {
            if (year && meting.schooljaar == year) return meting.waarde.value;
            if (meting.waarde.value > 0) least = std::min(meting.waarde.value, least.value_or(meting.waarde.value));
        }
    }
    return least;
}

}  // namespace

bool knows_pupils(const Profile& profile) { return pupils(profile, {}).has_value(); }

bool must_mask(const Profile& profile, const Kengetal& kengetal, const Meting& meting) {
    if (!kengetal.waarvan.empty() && !names_pupils(kengetal.waarvan)) return false;
    if (!kengetal.percentage) {
        const bool whole = meting.waarde.value == std::floor(meting.waarde.value);  // what is not, counts nobody
        return whole && counts_pupils(kengetal.eenheid) && is_small_count(meting.waarde.value);
    }
    const std::optional<double> all = pupils(profile, meting.schooljaar);
    if (!all) return false;
    if (is_small_count(*all)) return true;
    // A printed percentage is rounded, so the count behind it is the nearest whole one.
    const double count = std::round(*all * meting.waarde.value / 100);
    return is_small_count(count) || is_small_count(*all - count);
}

MaskedOutflow mask_outflow(const UitstroomCijfer& row) {
    MaskedOutflow result;
    const auto words = [&](const std::optional<int>& count) -> std::string {
        if (!count) return {};
        if (!is_small_count(*count)) return std::to_string(*count);
        result.masked = true;
        return std::string(masked_words);
    };
    result.uitgestroomd = words(row.uitgestroomd);
    result.vervolg = words(row.vervolg);
    result.werk = words(row.werk);
    if (!row.uitgestroomd) return result;
    const bool all_known = row.vervolg && row.werk;
    if (is_small_count(*row.uitgestroomd)) {
        // Of fewer than five leavers every share is small, also none or all of them.
        if (row.vervolg) result.vervolg = masked_words;
        if (row.werk) result.werk = masked_words;
        if (all_known) result.anders = masked_words;
        return result;
    }
    if (!all_known) {
        // What the known part leaves can be computed, too.
        if (row.vervolg && is_small_count(*row.uitgestroomd - *row.vervolg)) result.vervolg = hidden_share, result.masked = true;
        if (row.werk && is_small_count(*row.uitgestroomd - *row.werk)) result.werk = hidden_share, result.masked = true;
        return result;
    }
    // The four give each other away: of these three parts none may be masked alone.
    const int rest = *row.uitgestroomd - *row.vervolg - *row.werk;
    if (rest < 0) return result;
    result.anders = words(rest);
    const bool small_vervolg = is_small_count(*row.vervolg), small_werk = is_small_count(*row.werk), small_rest = is_small_count(rest);
    const int small = small_vervolg + small_werk + small_rest;
    if (small == 2) {
        // Two that are 2 together are 1 each, and two that are 8 are 4 each; then the third must not tell what they are together.
        const int third = !small_vervolg ? *row.vervolg : !small_werk ? *row.werk : rest, two = *row.uitgestroomd - third;
        if (two == 2 || two == 8) (!small_vervolg ? result.vervolg : !small_werk ? result.werk : result.anders) = hidden_share;
    }
    if (small == 3 && *row.uitgestroomd == 12) result.uitgestroomd = hidden_share;  // only 4, 4 and 4 are so many
    if (small != 1) return result;
    // The smaller of the other two goes too; that nobody went elsewhere may be known. Both in the same words, or "not shown" would
    // say that it is 5 or more.
    std::string& one = small_vervolg ? result.vervolg : small_werk ? result.werk : result.anders;
    std::string& other = small_rest  ? (*row.vervolg <= *row.werk ? result.vervolg : result.werk)
                         : rest > 0  ? result.anders
                         : small_werk ? result.vervolg
                                      : result.werk;
    one = other = hidden_share;
    return result;
}

}  // namespace gidspers::merge
