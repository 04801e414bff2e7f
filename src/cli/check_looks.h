// What input/ cannot know of a house style, a norm and a profile: whether its letters, pictures and icons can be drawn as they are.
// A document asks only for what it shows; here all is looked at, once.
// In: what was read. Out: F and G codes, and N306 or those of pdf::image_facts for pictures. Borrows the fonts and the PDF cache.
#pragma once

#include <memory>

#include "base/diagnostic.h"
#include "input/house_style.h"
#include "input/norm.h"
#include "input/profile.h"
#include "layout/fonts.h"
#include "pdf/pdf.h"

namespace gidspers::cli {

class LooksCheck {
  public:
    LooksCheck(const layout::FontSet& fonts, pdf::Cache& pdf_cache) : fonts_(fonts), pdf_cache_(pdf_cache) {}
    /// False when nothing can be seen of the logo. Its letters become those that are meant: "lato" is Lato.
    bool house_style(input::HouseStyle& style, Diagnostics& problems);
    /// What only matters to documents that are not posters.
    void running_text(const input::HouseStyle& style, Diagnostics& problems) const;
    /// The schools of a list share their norm: the same one again is told of from memory.
    void norm(const std::shared_ptr<const input::Norm>& norm, Diagnostics& problems);
    static void profile(const input::Profile& profile, Diagnostics& problems);

  private:
    /// What shows of a picture on white paper, in parts of its width and height: 0 when nothing does.
    struct Shown {
        float width = 1, height = 1;
        bool is_told = false;  ///< that nothing does
    };
    Shown picture(const input::Picture& picture, Diagnostics& problems);
    bool logo(const input::Picture& logo, Diagnostics& problems);

    const layout::FontSet& fonts_;
    pdf::Cache& pdf_cache_;
    std::shared_ptr<const input::Norm> checked_norm_;
    Diagnostics of_norm_;  ///< of checked_norm_
};

}  // namespace gidspers::cli
