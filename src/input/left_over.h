// Words that say that a text has yet to be written ("[NOG AANVULLEN]", "dd-mm-jjjj", "<naam school>"), and what came along with a mail.
// In: the text of an element or attribute. Out: where they stand, mostly nowhere. Owns nothing.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace gidspers::input {

struct LeftOver {
    size_t at = 0, size = 0;
    bool is_of_mail = false;
};

/// The first words of them in a text.
std::optional<LeftOver> left_over_words(std::string_view text);

/// "[NAAM]", "<naam school>", "«School»": the first place to fill in.
std::optional<LeftOver> left_over_place(std::string_view text);
/// What such a place begins with, as files write it.
inline constexpr std::array<std::string_view, 4> left_over_openers = {"[", "{", "«", "&lt;"};

}  // namespace gidspers::input
