// How a batch shows on a terminal that it moves: a bar of one line.
// In: counts and seconds. Out: text. Knows no terminal; the caller prints. Owns nothing.
#pragma once

#include <cstddef>
#include <string>

#include "base/messages.h"

namespace gidspers::batch {

struct Progress {
    size_t total = 0, done = 0, failed = 0;
    size_t fresh = 0;    ///< of `done`: those that took work; the others were up to date
    double seconds = 0;  ///< since the start
};

/// "████░░░░  34 van 120 · 2 mislukt · nog 86 · 3,1 per seconde · nog 28 s", never wider than `width` columns: what there is no
/// room for goes, the bar first.
std::string bar(const Progress& progress, unsigned width, Language language);

/// "40 s", "3 min", "2 uur 5 min": rounded so that it does not flicker.
std::string time_text(double seconds, Language language);

}  // namespace gidspers::batch
