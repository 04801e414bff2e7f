// merge: one school's profile held against the norm of its samenwerkingsverband.
// In: norm, profile and legal data, all read and checked. Out: a Merged, and the view of it that templates see. Pure functions.
// The norm, the profile and the legal data must outlive the Merged and the View, which borrow their texts.
#pragma once

#include "base/diagnostic.h"
#include "merge/merged.h"
#include "merge/view.h"

namespace gidspers::merge {

/// Every item of the norm gets one result (result.h). Reports what a school should look at (report.h). The legal checklist is
/// computed here and reported by report_legal (legal_check.h).
Merged merge(const input::Norm& norm, const input::Profile& profile, const Legal& legal, Diagnostics& diagnostics);

/// What can be told of a norm without a school and changes the documents of each: that it is a concept, has no ladder or no
/// steunpunt, and where parents will read other words than were written for them.
void report_norm(const input::Norm& norm, Diagnostics& diagnostics);

/// The names of README.md. Always complete: every name of a shape is there, empty when there is nothing.
View make_view(const Merged& merged);

}  // namespace gidspers::merge
