// Slips that people make when they write XML by hand, found where they are: libxml2 stops at the first, and not quite there.
// In: the bytes of a file that is not well-formed. Out: diagnostics with line and column. Owns nothing.
#pragma once

#include <string>
#include <string_view>

#include "base/diagnostic.h"
#include "xml/tree.h"

namespace gidspers::xml {

/// All bare & and < (X017) and all references to a name that XML does not know (X018), at most limits::profile_problems. False
/// when there are none.
bool report_loose_signs(std::string_view bytes, const std::string& file, Diagnostics& diagnostics);

/// A value in curly quotes (X056) or one that is not closed (X062) in the tag around this offset. False when there is none.
bool report_quote(std::string_view bytes, size_t offset, const std::string& file, Diagnostics& diagnostics);

/// At this offset a sign that looks like a space or like nothing, and that XML takes for neither (X060). False when there is none.
bool report_invisible(std::string_view bytes, size_t offset, const std::string& file, Diagnostics& diagnostics);

/// A comment of which a word processor made the hyphens one dash (X061), in the tag around this offset. False when it is none.
bool report_dashed_comment(std::string_view bytes, size_t offset, const std::string& file, Diagnostics& diagnostics);

/// At this offset a name that no = parts from its value (X064). False when there is none.
bool report_no_equals(std::string_view bytes, size_t offset, const std::string& file, Diagnostics& diagnostics);

/// The tag before this offset is not closed before the next begins (X066), or before the file ends (X067). False when it is.
bool report_open_tag(std::string_view bytes, size_t offset, const std::string& file, Diagnostics& diagnostics);

/// An end tag before this offset with more in it than its name, or without one (X065); then `innermost` is what it would close.
/// False when there is none.
bool report_odd_end(std::string_view bytes, size_t offset, std::string_view innermost, const std::string& file, Diagnostics& diagnostics);

/// The end tag before this offset closes nothing (X063): `tree` has nothing open by its name, and what is innermost is closed later
/// on. False when it is a slip in the name of what is open.
bool report_stray_end(std::string_view bytes, size_t offset, const TreeBuilder& tree, const std::string& file, Diagnostics& diagnostics);

}  // namespace gidspers::xml
