#include "merge/masking.h"

#include <cmath>

#include "merge/result.h"

namespace gidspers::merge {

using namespace input;

bool is_small_count(double count) { return count > 0 && count < 5; }

namespace {

// The school's number of pupils that year, when a kengetal gives it.
std::optional<double> pupils(const Profile& profile, const std::optional<Schooljaar>& year) {
    if (!year) return {};
    for (const Kengetal& kengetal : profile.kengetallen) {
        if (kengetal.percentage || (kengetal.id != "leerlingen" && kengetal.titel != "Aantal leerlingen")) continue;
        for (const Meting& meting : kengetal.metingen)
            if (meting.schooljaar == year) return meting.waarde.value;
    }
    return {};
}

}  // namespace

bool must_mask(const Profile& profile, const Kengetal& kengetal, const Meting& meting) {
    if (!kengetal.percentage) return counts_pupils(kengetal.eenheid) && is_small_count(meting.waarde.value);
    const std::optional<double> all = pupils(profile, meting.schooljaar);
    if (!all) return false;
    if (is_small_count(*all)) return true;
    // A printed percentage is rounded, so the count behind it is the nearest whole one.
    const double count = std::round(*all * meting.waarde.value / 100);
    return is_small_count(count) || is_small_count(*all - count);
}

MaskedOutflow mask_outflow(const UitstroomCijfer& row) {
    const auto words = [](const std::optional<int>& count) -> std::string {
        if (!count) return {};
        return is_small_count(*count) ? std::string(masked_words) : std::to_string(*count);
    };
    MaskedOutflow masked{words(row.uitgestroomd), words(row.vervolg), words(row.werk)};
    if (!row.uitgestroomd) return masked;
    if (is_small_count(*row.uitgestroomd)) {
        // Of fewer than five leavers every share is small, also none or all of them.
        if (row.vervolg) masked.vervolg = masked_words;
        if (row.werk) masked.werk = masked_words;
        return masked;
    }
    // Who went elsewhere is not printed but can be computed from the three. A masked part already hides that; when none is
    // masked and the rest is small, the smaller part goes; when nobody went elsewhere, a masked part shows in the other one.
    if (!row.vervolg || !row.werk) return masked;
    const int rest = *row.uitgestroomd - *row.vervolg - *row.werk;
    const bool small_vervolg = is_small_count(*row.vervolg), small_werk = is_small_count(*row.werk);
    const bool rest_shows = is_small_count(rest) && !small_vervolg && !small_werk;
    const bool part_shows = rest == 0 && small_vervolg != small_werk;
    if (!rest_shows && !part_shows) return masked;
    constexpr std::string_view hidden = "niet getoond";
    const bool hide_vervolg = part_shows ? small_werk : *row.vervolg <= *row.werk;
    (hide_vervolg ? masked.vervolg : masked.werk) = hidden;
    return masked;
}

}  // namespace gidspers::merge
