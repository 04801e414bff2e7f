// Small counts of pupils: 1 to 4 never reach a document, in no form that gives them away.
// In: counts and percentages of the profile. Out: whether to mask, and the words instead. Pure.
// Statistics Netherlands and DUO print "<5"; we write it out, since a screen reader reads that better.
#pragma once

#include <string>
#include <string_view>

#include "input/profile.h"

namespace gidspers::merge {

constexpr std::string_view masked_words = "minder dan 5";
constexpr std::string_view hidden_share = "niet getoond";

/// More than 0 and less than 5.
bool is_small_count(double count);

/// True when this figure of the school would point at a few pupils: a small count, or a share that with the school's number of
/// pupils in the same year (or else the least of other years) comes to a small count, or leaves one. A number that is not whole,
/// or one of something else (`waarvan`: half days, lessons), is not.
bool must_mask(const input::Profile& profile, const input::Kengetal& kengetal, const input::Meting& meting);

/// Without a number of pupils no share is known to be small.
bool knows_pupils(const input::Profile& profile);

/// The counts of an outflow row, masked so that none can be computed from the others ("niet getoond"). `anders` is who went
/// elsewhere: those that the other three leave; empty when one of these is not given.
struct MaskedOutflow {
    std::string uitgestroomd, vervolg, werk, anders;
    bool masked = false;  ///< something is
};
MaskedOutflow mask_outflow(const input::UitstroomCijfer& row);

}  // namespace gidspers::merge
