// Names that parts of a DOCX refer to each other by: bookmarks, relationships, drawing ids.
// In: ids of the block document, URLs, pictures. Out: bookmark names, rIds, the relationships part.
// Owns its names; one object a document.
#pragma once

#include <map>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "doc/document.h"
#include "docx/sections.h"

namespace gidspers::docx {

/// A heading that the contents list.
struct TocEntry {
    int level = 1;       ///< as doc::HeadingOrder says
    std::string number, text, bookmark;
    std::string anchor;  ///< by which the PDF layout knows its page
};

/// A picture of the package: word/media/`name`.
struct Picture {
    std::string name;
    std::shared_ptr<const std::string> bytes;
};

class References {
  public:
    /// Collects all ids and headings beforehand, since links may point forward.
    explicit References(const doc::Document& document);

    /// The bookmark for an id of the document; "" when there is no such id.
    std::string_view bookmark(std::string_view id) const;
    const std::vector<TocEntry>& headings() const { return headings_; }
    /// The level that the markup gives the headings which the contents count as the first.
    int first_level() const { return first_level_; }

    /// The relationship id for an outside link, or "" when the URL is not one that Word can take (it checks strictly).
    std::string link(std::string_view url);
    /// The relationship id for a picture, of which the package needs one part however often it stands in the document.
    std::string picture(std::string_view extension, const std::shared_ptr<const std::string>& bytes);
    const std::vector<Picture>& pictures() const { return pictures_; }
    /// word/_rels/document.xml.rels
    std::string relationships(const std::vector<RunningPart>& running) const;

    /// `<w:bookmarkStart/><w:bookmarkEnd/>` for the id, or "" when it has none.
    std::string anchor(std::string_view id);
    /// The same, but only when the document has a link to it: bookmarks are for people to see, too.
    std::string anchor_if_linked(std::string_view id);
    std::string anchor_named(std::string_view bookmark);
    /// The number of a wp:docPr, unique in the document.
    int next_drawing() { return ++drawings_; }

  private:
    void collect(const doc::Node& node);
    std::string untaken(std::string name);

    std::map<std::string, std::string, std::less<>> bookmarks_;  ///< id -> name
    std::set<std::string_view> targets_;                         ///< ids that links point to; text of the document
    std::map<std::string, int, std::less<>> taken_;              ///< bookmark names in lower case, and the last number tried after each
    std::vector<TocEntry> headings_;
    std::vector<std::string> links_;
    std::map<std::string, size_t, std::less<>> link_index_;
    std::vector<Picture> pictures_;
    doc::HeadingOrder order_;
    int first_level_ = 1;
    int anchors_ = 0, drawings_ = 0;
};

}  // namespace gidspers::docx
