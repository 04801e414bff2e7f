// Languages by their tags. In: BCP 47 ("nl", "ar-SA"). Out: what is known of them. Owns nothing.
#pragma once

#include <algorithm>
#include <iterator>
#include <string_view>

namespace gidspers {

/// Whether it is written from right to left.
constexpr bool runs_right_to_left(std::string_view lang) {
    constexpr std::string_view known[] = {"ar", "ckb", "fa", "he", "ps", "sd", "ug", "ur", "yi"};
    return std::ranges::find(known, lang.substr(0, lang.find('-'))) != std::end(known);
}

}  // namespace gidspers
