// The relationships of a part (ISO/IEC 29500-2, 9.3): what it names by an id, and where that is.
// In: ids, the last words of office relationship types, targets. Out: the XML of a .rels part. Owns what it has written so far.
#pragma once

#include <string>
#include <string_view>

#include "docx/xml_text.h"

namespace gidspers::docx {

class Relationships {
  public:
    void part(std::string_view id, std::string_view type, std::string_view target) {
        add(xml_, "<Relationship Id=\"", id, "\" Type=\"", office, type, "\" Target=\"", target, "\"/>");
    }
    void link(std::string_view id, std::string_view target) {
        add(xml_, "<Relationship Id=\"", id, "\" Type=\"", office, "hyperlink\" Target=\"", escaped(target), "\" TargetMode=\"External\"/>");
    }
    std::string xml() const { return xml_ + "</Relationships>"; }

  private:
    static constexpr std::string_view office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    std::string xml_ =
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
};

}  // namespace gidspers::docx
