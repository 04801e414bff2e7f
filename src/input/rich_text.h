// Rich text of norm and profile, as canonical block markup (src/doc/README.md).
// In: an XML node whose type is `rijke-tekst`. Out: a well-formed fragment: either inline markup (text, em, strong, a,
// span, br) or blocks (p, ul, ol). A RichText is a plain string; text in it is escaped and its white space folded.
#pragma once

#include <string>
#include <string_view>

#include "base/diagnostic.h"
#include "input/values.h"

namespace gidspers::input {

/// `<p>…</p><ul><li>…</li></ul>` or `inline <em>text</em>`; empty when there is no text.
/// `<sterk>` is `<strong>`, `<link>` is `<a>`, `<taal code>` is `<span lang>`, `<begrip ref>` is `<a
/// href="#begrip-ID">`.
using RichText = std::string;

/// True when it holds no blocks, so that it may stand inside a paragraph, cell or item as it is.
bool is_inline(std::string_view rich);
/// Always blocks: inline text is put in one `<p>`.
RichText as_blocks(std::string_view rich);
/// The words without markup; blocks, list items and `<br/>` are parted by one space; entities are resolved.
std::string plain_text(std::string_view rich);
/// Whether a reader sees nothing of it.
bool says_nothing(std::string_view rich);

/// Whether its words are others than a title's; capitals and a last full stop make no difference.
bool says_more(std::string_view rich, std::string_view title);

/// Its last full stop belongs to its last word: "enz.", "blz." and "o.a.", but not "school.nl." or "groep 1.2.".
bool ends_in_abbreviation(std::string_view text);
/// A title without the full stop or colon that closes it: other words may follow. "enz." and "e.d." keep theirs.
std::string as_heading(std::string title);

/// A `<begrip ref>` somewhere in a text.
struct Reference {
    std::string id;
    Location at;
};

/// The texts of one thing, one per audience; empty = not given.
struct Texts {
    RichText officieel, leraar, ouder, poster, toelichting;
    Location at;  ///< of the element that holds the texts

    const RichText& get(Audience audience) const;
    RichText& get(Audience audience);
    bool empty() const;
    /// Whether a reader finds any of it on paper: not what is for teachers only (it stands on their poster where there is room, if there
    /// at all), and not what is for who fills in a profile.
    bool in_print() const { return !officieel.empty() || !ouder.empty() || !poster.empty(); }
};

}  // namespace gidspers::input
