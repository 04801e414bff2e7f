// Small counts of pupils: 1 to 4 never reach a document, in no form that gives them away. (An item's count is one when its unit says so.)
// In: counts and percentages of the profile. Out: whether to mask, and the words instead. Pure.
// Statistics Netherlands and DUO print "<5"; we write it out, since a screen reader reads that better.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "input/profile.h"

namespace gidspers::merge {

constexpr std::string_view masked_words = "minder dan 5";
constexpr std::string_view hidden_share = "niet getoond";

/// More than 0 and less than 5.
bool is_small_count(double count);

/// What is printed in the place of a figure of the school that would point at a few pupils, or "". It does where it is a small count
/// (masked_words), or leaves one of the school's pupils of the same year; or where it is a share that with their number (or else the
/// least of other years) comes to a small count, or leaves one (hidden_share). A number that is not whole, or one of something else
/// (`waarvan`: half days, lessons), does not.
std::string_view mask(const input::Profile& profile, const input::Kengetal& kengetal, const input::Meting& meting);
bool must_mask(const input::Profile& profile, const input::Kengetal& kengetal, const input::Meting& meting);

/// The school's number of pupils in the newest year that has one.
std::optional<double> newest_pupils(const input::Profile& profile);

/// Without a number of pupils no share is known to be small.
bool knows_pupils(const input::Profile& profile);

/// The counts of an outflow row. A small one is masked_words, and then how many left in all is hidden_share, from which it could be
/// computed. `anders` is who went elsewhere: those that the other three leave; empty when one of these is not given.
struct MaskedOutflow {
    std::string uitgestroomd, vervolg, werk, anders;
    bool masked = false;  ///< something is
};
MaskedOutflow mask_outflow(const input::UitstroomCijfer& row);

}  // namespace gidspers::merge
