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
///   table TableRows / row / is header / cell / end
///   { TOC \o "1-2" } field codes; <#bookmark>, <link #bookmark>, <link outside>, <figure "alt">, <decoration>
///   section of 3                           columns, where a section ends; new page
std::string dump(std::string_view docx);

}  // namespace gidspers::docx
