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
    const std::optional<int>&total = row.uitgestroomd, &vervolg = row.vervolg, &werk = row.werk;
    const auto is_small = [](const std::optional<int>& count) { return count && is_small_count(*count); };
    const bool few = is_small(total);  // of fewer than five leavers every share is small, also none or all of them
    const std::optional<int> rest = total ? std::optional(*total - vervolg.value_or(0) - werk.value_or(0)) : std::nullopt;
    const bool any_small = is_small(vervolg) || is_small(werk) || is_small(rest);
    const auto words = [&](const std::optional<int>& count) {
        if (!count) return std::string();
        return few || is_small(count) ? std::string(masked_words) : std::to_string(*count);
    };
    MaskedOutflow result;
    // The law asks where they went, so it is their number that goes where it would tell of a few (tests/unit/merge/masking_test.cpp tries all).
    result.uitgestroomd = total && !few && any_small ? std::string(hidden_share) : words(total);
    result.vervolg = words(vervolg), result.werk = words(werk);
    if (vervolg && werk && rest && *rest >= 0) result.anders = words(rest);
    result.masked = few || any_small;
    return result;
}

}  // namespace gidspers::merge
