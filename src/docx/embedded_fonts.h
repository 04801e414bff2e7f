// The faces that a Word file carries, so that it looks the same on a computer that has them not.
// In: a function that knows the font files. Out: faces as parts of a package, obfuscated (ISO/IEC 29500-1, 17.8.1) and compressed once
// for all documents of a run. Owns the parts; shared by all threads.
#pragma once

#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <tuple>

#include "docx/package.h"
#include "style/theme.h"

namespace gidspers::docx {

/// The font program of a family's face, to read and to type with; empty when there is none, or its maker does not allow it.
using FaceProgram = std::function<std::string(std::string_view family, style::Weight, bool italic)>;

struct EmbeddedFace {
    CompressedPart part;  ///< "word/fonts/….odttf"
    std::string key;      ///< the GUID that undoes the obfuscation, as w:fontKey has it; of equal programs the same
};

class EmbeddedFonts {
  public:
    explicit EmbeddedFonts(FaceProgram program);

    /// No others ever have the same, nor 0: what is remembered with it (house_parts) is these fonts' own.
    size_t id() const { return id_; }
    /// Null when there is none; else good as long as this lives.
    const EmbeddedFace* face(std::string_view family, style::Weight weight, bool italic) const;

  private:
    using Which = std::tuple<std::string, style::Weight, bool>;
    size_t id_;
    FaceProgram program_;
    mutable std::mutex guard_;
    mutable std::map<Which, EmbeddedFace> faces_;  ///< with an empty key: none
};

}  // namespace gidspers::docx
