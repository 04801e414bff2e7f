// Checks of block markup that one attribute or one parent cannot tell: table grids, heading order, links to ids.
// In: finished nodes of the reader. Out: diagnostics through a Reporter. Owns nothing.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "doc/document.h"

namespace gidspers::doc {

/// Adds diagnostics at positions in the template, each (code, place, first argument) once.
class Reporter {
  public:
    Reporter(Diagnostics& problems, const std::vector<std::string>& files) : problems_(problems), files_(files) {}
    void add(std::string code, Position at, std::vector<std::string> args);
    /// The same for what the document can be made with.
    void warn(std::string code, Position at, std::vector<std::string> args);
    /// `with` when there is a suggestion (which becomes the last argument), otherwise `without`.
    void add_with_suggestion(std::string with, std::string without, Position at, std::string wrong, std::string suggestion,
                             std::vector<std::string> more = {});
    bool failed() const { return failed_; }

  private:
    Diagnostics& problems_;
    const std::vector<std::string>& files_;
    std::vector<std::string> seen_;
    bool failed_ = false;
};

/// The relative width of each column, 0 for "auto", from the `cols` of a table ("auto 2 1"); empty when that is no such list.
std::vector<float> column_shares(std::string_view cols);
/// Whether an element that may be left out has nothing to say: no children, or a table without body rows.
bool says_nothing(const Node& node);
/// Whether a table only sets things beside each other: it is plain, and has no heads and no caption. Who hears it, or checks it, is told
/// of no table (ISO 14289-1, 7.5: tables have headers).
bool only_places(const Node& table);
/// What can be checked when an element closes.
void check_element(const Node& node, Reporter& report);
/// What needs the whole document: poster or flow, heading order (a gap is mended), numbers of captions, ids and links to them. A link to an id that is not there is an
/// error when the template wrote it (its place is in `own`); in rich text, where it points at a term of the glossary that this
/// document may lack, it becomes plain words.
void check_and_resolve_links(Document& document, const std::vector<Position>& own, Reporter& report);

}  // namespace gidspers::doc
