// The words that a document has of its own, the same in PDF and Word. Always Dutch: the language of the messages is not theirs.
// In: nothing. Out: constants.
#pragma once

#include <string_view>

namespace gidspers::doc {

constexpr std::string_view contents_title = "Inhoud";  ///< of a list of contents without a title
constexpr std::string_view page_word = "bladzijde ", of_pages = " van ";
constexpr std::string_view continued = " (vervolg)";  ///< after the caption of a table, on its next page

}  // namespace gidspers::doc
