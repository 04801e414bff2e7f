// Dutch typography of running text: quotes and apostrophes, dashes, the ellipsis, spaces that must not break.
// In: a document as written. Out: the same document with U+2018/2019/201C/201D, U+2013, U+2026 and U+00A0 where they belong.
// It is done once, on the document, so that PDF and Word show the same characters.
#pragma once

#include <string>

#include "doc/document.h"

namespace gidspers::doc {

/// One text. `previous` is the character before it (0 at the start of a paragraph) and becomes its last one.
/// 's -> ’s, "x" -> “x”, 'x' -> ‘x’, a - b -> a – b, 2026-2027 -> 2026–2027, groep 1-2 -> 1–2, ... -> …, "wie?." -> "wie?"; no break in
/// "art. 8", "groep 3", "€ 50", "10 weken", "12 mei 2026", "J. de Boer". Words with :// or @ stay as they are.
/// Whether anything changes; when so, `out` becomes the new text.
bool dutch_text(std::string_view text, char32_t& previous, std::string& out);

/// All words of the document and those attributes that are shown or read aloud.
void set_dutch_text(Document& document);

}  // namespace gidspers::doc
