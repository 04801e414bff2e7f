#include "merge/masking.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "base/ascii.h"
#include "merge/result.h"
#include "merge/words.h"

namespace gidspers::merge {

using namespace input;

bool is_small_count(double count) { return count > 0 && count < 5; }

namespace {

bool counts_all_pupils(const Kengetal& kengetal) {
    static constexpr std::array<std::string_view, 4> titles = {"Aantal leerlingen", "Leerlingaantal", "Leerlingenaantal", "Aantal kinderen"};
    const auto is_it = [&](std::string_view title) { return std::ranges::equal(title, kengetal.titel, same_letter); };
    return !kengetal.percentage && (kengetal.id == "leerlingen" || std::ranges::any_of(titles, is_it));
}

/// Calls `f` for each number of all pupils; stops when it returns true.
template <class F>
void each_total(const Profile& profile, F f) {
    for (const Kengetal& kengetal : profile.kengetallen)
        if (counts_all_pupils(kengetal) && std::ranges::any_of(kengetal.metingen, f)) return;
}

// The school's number of pupils that year.
std::optional<double> pupils_in(const Profile& profile, const std::optional<Schooljaar>& year) {
    std::optional<double> found;
    each_total(profile, [&](const Meting& meting) {
        if (year && meting.schooljaar == year) found = meting.waarde.value;
        return found.has_value();
    });
    return found;
}

// The same, or its least of other years.
std::optional<double> pupils(const Profile& profile, const std::optional<Schooljaar>& year) {
    std::optional<double> least = pupils_in(profile, year);
    if (least) return least;
    each_total(profile, [&](const Meting& meting) {
        if (meting.waarde.value > 0) least = std::min(meting.waarde.value, least.value_or(meting.waarde.value));
        return false;
    });
    return least;
}

}  // namespace

std::optional<double> newest_pupils(const Profile& profile) {
    const Meting* newest = nullptr;
    each_total(profile, [&](const Meting& meting) {
        if (meting.schooljaar && (newest == nullptr || newest->schooljaar < meting.schooljaar)) newest = &meting;
        return false;
    });
    return newest == nullptr ? std::optional<double>() : newest->waarde.value;
}

bool knows_pupils(const Profile& profile) { return pupils(profile, {}).has_value(); }

bool must_mask(const Profile& profile, const Kengetal& kengetal, const Meting& meting) { return !mask(profile, kengetal, meting).empty(); }

std::string_view mask(const Profile& profile, const Kengetal& kengetal, const Meting& meting) {
    if (!kengetal.waarvan.empty() && !(kengetal.percentage ? names_pupils : counts_people)(kengetal.waarvan)) return {};
    const auto hidden_if = [](bool hide) { return hide ? hidden_share : std::string_view(); };
    if (!kengetal.percentage) {
        const double count = meting.waarde.value;
        if (count != std::floor(count) || !counts_pupils(kengetal.eenheid)) return {};  // it counts nobody
        if (is_small_count(count)) return masked_words;
        const std::optional<double> all = pupils_in(profile, meting.schooljaar);
        return hidden_if(all && is_small_count(*all - count));
    }
    const std::optional<double> all = pupils(profile, meting.schooljaar);
    if (!all) return {};
    if (is_small_count(*all)) return hidden_share;
    // A printed percentage is rounded, so the count behind it is the nearest whole one.
    const double count = std::round(*all * meting.waarde.value / 100);
    return hidden_if(is_small_count(count) || is_small_count(*all - count));
}

MaskedOutflow mask_outflow(const UitstroomCijfer& row) {
    MaskedOutflow result;
    const auto words = [&](const std::optional<int>& count, bool hide, std::string_view instead) -> std::string {
        if (!count) return {};
        result.masked = result.masked || hide;
        return hide ? std::string(instead) : std::to_string(*count);
    };
    const std::optional<int>&total = row.uitgestroomd, &vervolg = row.vervolg, &werk = row.werk;
    const auto is_small = [](const std::optional<int>& count) { return count && is_small_count(*count); };
    if (!total || is_small(total)) {
        // Of fewer than five leavers every share is small, also none or all of them.
        const bool few = total.has_value();
        result.uitgestroomd = words(total, few, masked_words);
        result.vervolg = words(vervolg, few || is_small(vervolg), masked_words);
        result.werk = words(werk, few || is_small(werk), masked_words);
        if (few && vervolg && werk) result.anders = masked_words;
        return result;
    }
    result.uitgestroomd = std::to_string(*total);
    if (!vervolg || !werk) {
        // The known part and what it leaves give each other away.
        const auto gives_away = [&](const std::optional<int>& part) { return part && (is_small_count(*part) || is_small_count(*total - *part)); };
        result.vervolg = words(vervolg, gives_away(vervolg), hidden_share);
        result.werk = words(werk, gives_away(werk), hidden_share);
        return result;
    }
    const int rest = *total - *vervolg - *werk;
    const bool any_small = is_small(vervolg) || is_small(werk) || is_small_count(rest);
    // With one small part all three go, in the same words, but for the largest when it is at least half, and leaves no small count
    // itself: what it leaves can then be divided in any way. A choice that is finer tells by itself which are small (tests/unit/merge/masking_test.cpp tries all).
    const int largest = std::max({*vervolg, *werk, rest});
    const bool may_show = largest >= 5 && 2 * largest >= *total && !is_small_count(*total - largest);
    const auto part = [&](int count) { return words(count, any_small && !(may_show && count == largest), hidden_share); };
    result.vervolg = part(*vervolg), result.werk = part(*werk);
    if (rest >= 0) result.anders = part(rest);
    return result;
}

}  // namespace gidspers::merge
