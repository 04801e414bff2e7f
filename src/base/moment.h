// A moment in UTC, for the dates inside documents.
// In: seconds since 1970. Out: its parts, or a text.
// Pure: no clock, zone or locale; owns nothing.
#pragma once

#include <string>

namespace gidspers {

struct Moment {
    int year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0;
};

Moment moment_of(long long seconds);

/// "2026-04-14T08:30:00Z" (W3CDTF).
std::string w3c_date(long long seconds);

}  // namespace gidspers
