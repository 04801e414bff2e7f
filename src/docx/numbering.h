// Word's list numbering: six list designs, and one numbering instance for each ordered list so that it restarts.
// In: which lists a document has. Out: word/numbering.xml and the numbers to refer to.
// Owns the list of instances; one object a document.
#pragma once

#include <string>
#include <string_view>
#include <vector>
#include "docx/dress.h"


namespace gidspers::docx {

class Numbering {
  public:
    enum class Design { bullet = 1, check, cross, number, steps, plain };
    static constexpr int deepest = 8;  ///< Word has nine levels, 0..8; deeper lists stay on the last

    explicit Numbering(const Dress& dress) : dress_(dress) {}

    /// The w:numId of a bulleted design.
    static int bullets(Design design) { return static_cast<int>(design); }
    /// A new instance of a numbered design that starts at `start` on `level`.
    int numbered(Design design, int level, int start);

    /// Of the marks, as in the PDF.
    static style::Color mark_color(Design design);

    /// Where the text of an item stands, pt from the left; and how far the mark hangs.
    float indent(Design design, int level) const;
    float hanging(Design design, int level) const;

    /// word/numbering.xml, with the list_designs of the same Dress.
    std::string xml(std::string_view list_designs) const;

  private:
    struct Instance {
        Design design;
        int level, start;
    };
    const Dress& dress_;
    std::vector<Instance> instances_;
};

/// The w:abstractNum elements: one for each design, the same for all documents of a look.
std::string list_designs(const Dress& dress);

}  // namespace gidspers::docx
