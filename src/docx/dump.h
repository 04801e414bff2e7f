// What a .docx says, as text: for golden tests at this seam and for review.
// In: the bytes of a .docx. Out: one line a paragraph, with its style, numbering and place; sections and drawings too.
// Pure.
#pragma once

#include <string>
#include <string_view>

namespace gidspers::docx {

/// The outline of word/document.xml, in reading order:
///   [Heading1] Over dit profiel            paragraphs, by style
///   [ListBullet 1/0] Een rustige school    w:numId / w:ilvl
///   table TableRows "caption" / row header / cell / end
///   {TOC \o "1-2"} field codes; <link …>, <figure "alt">, <decoration>, <section 3 columns>
std::string dump(std::string_view docx);

}  // namespace gidspers::docx
