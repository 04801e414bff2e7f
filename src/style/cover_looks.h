// How the page of a cover is divided between the band with the titles and what stands below it: the same in the PDF and in Word.
// In and out: nothing but numbers. Owns nothing.
#pragma once

namespace gidspers::style {

constexpr float least_cover_band = 0.44f, most_cover_band = 0.56f;  ///< of the page, unless titles need more
constexpr float below_cover_titles = 16;  ///< units, from there to the end of the band
constexpr float below_cover_band = 10;    ///< units, from there to what follows
constexpr float cover_breath = 1.4f;      ///< what stands below gets so many times the height that it needs

}  // namespace gidspers::style
