// Names that parts of a DOCX refer to each other by: bookmarks, relationships, drawing ids.
// In: ids of the block document, URLs, pictures. Out: bookmark names, rIds, the relationships part.
// Owns its names; one object a document.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "doc/document.h"
#include "docx/sections.h"

namespace gidspers::docx {

/// A heading that the contents list.
struct TocEntry {
    int level = 1;
    std::string number, text, bookmark;
    size_t nth = 0;  ///< which heading of the PDF's outline this is, from 0; npos when it is not in it
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

    /// The relationship id for an outside link, or "" when the URL is not one that Word can take (it checks strictly).
    std::string link(std::string_view url);
    /// The relationship id for a picture, of which the package needs one part however often it stands in the document.
    std::string picture(std::string_view extension, const std::shared_ptr<const std::string>& bytes);
    const std::vector<Picture>& pictures() const { return pictures_; }
    /// word/_rels/document.xml.rels
    std::string relationships(const std::vector<RunningPart>& running) const;

    /// `<w:bookmarkStart/><w:bookmarkEnd/>` for the id, or "" when it has none.
    std::string anchor(std::string_view id);
    std::string anchor_named(std::string_view bookmark);
    /// The number of a wp:docPr, unique in the document.
    int next_drawing() { return ++drawings_; }

  private:
    void collect(const doc::Node& node, bool top);

    std::map<std::string, std::string, std::less<>> bookmarks_;  ///< id -> name
    std::map<std::string, int, std::less<>> taken_;              ///< bookmark names in lower case
    std::vector<TocEntry> headings_;
    std::vector<std::string> links_;
    std::map<std::string, size_t, std::less<>> link_index_;
    std::vector<Picture> pictures_;
    size_t outlined_ = 0;
    int anchors_ = 0, drawings_ = 0;
};

}  // namespace gidspers::docx
