// Images, drawings and opacities of one document, and the images that a thread keeps between documents.
// In: image operations, drawings and opacities as the pages use them. Out: resource names, and the objects in the document.
// The cache owns decoded images; DocGraphics holds on to those of its document until the file is saved.
#pragma once

#include <deque>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "layout/pages.h"
#include "pdf/drawings.h"
#include "pdf/haru.h"
#include "pdf/image.h"

namespace gidspers::pdf {

/// The last few images, by their bytes: a logo stands in all documents of a school.
class ImageCache {
  public:
    const ImageResult& get(const std::shared_ptr<const std::string>& bytes, style::Picture::Format format);

  private:
    static constexpr size_t most = 8;
    struct Entry {
        std::shared_ptr<const std::string> bytes;
        ImageResult result;
    };
    std::deque<Entry> entries_;
};

class DocGraphics {
  public:
    DocGraphics(ImageCache& cache, Diagnostics& problems) : cache_(cache), problems_(problems) {}

    /// The name of the graphics state with this opacity (0-1).
    std::string use_opacity(float opacity);
    /// The name of the image, empty when it cannot be read (told once to the diagnostics).
    std::string use_image(const layout::ImageOp& op);
    /// The number of the drawing: it is called X and that. The drawing stays the caller's until the file is saved.
    uint32_t use_drawing(const Drawing& drawing);
    /// Writes the objects; returns the resource dictionary's entries.
    std::string write(Haru& haru) const;

  private:
    ImageCache& cache_;
    Diagnostics& problems_;
    std::map<const std::string*, std::string> names_;  ///< by the bytes' address; held_ keeps them alive
    std::vector<std::shared_ptr<const Image>> images_;
    std::vector<std::shared_ptr<const std::string>> held_;
    std::map<const Drawing*, uint32_t> drawing_numbers_;
    std::vector<const Drawing*> drawings_;
    std::map<int, std::string> opacities_;  ///< percent -> name
};

}  // namespace gidspers::pdf
