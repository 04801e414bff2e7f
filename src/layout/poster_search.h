// The search of a poster: at which scale, and in how many columns, all its panels fit between head and foot; or what must go.
// In: the panels of PosterParts. Out: a Fit with the arrangement of its panels; L010, L011 and L046. poster.cpp places it.
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "layout/poster_parts.h"

namespace gidspers::layout {

class PosterSearch : public PosterParts {
  public:
    using PosterParts::PosterParts;

  protected:
    struct Fit {
        int columns = 0;  ///< 0: none was tried
        float type = 1, space = 1;
        Arrangement arrangement;
        float room = 0;  ///< height between masthead and foot
        bool fits() const { return columns > 0 && arrangement.height <= room; }
        float ratio() const { return room > 0 ? arrangement.height / room : 4; }
    };

    /// The largest type that fits; what comes nearest when nothing does.
    Fit search();
    /// Of one that does not fit: which blocks must be shortened, and by how much.
    void report_overset(const Fit& fit);

  private:
    /// A panel, and which part of its text must go.
    struct Excess {
        size_t panel;
        float share;
    };

    Fit at_scale(int columns, float type, float space);
    Fit try_scale(int columns, float type, float space);
    Fit try_same(const Fit& like, float type, float space);
    Fit fit_columns(Fit first);
    Fit with_air(Fit fit);
    std::vector<Fit> looks();
    float guess(const Fit& fit) const;
    float promise(const Fit& fit) const;
    std::vector<Excess> excesses(const Arrangement& arrangement, float over);
    std::vector<Excess> remedies(const Arrangement& arrangement, float over);
    float text_height(size_t panel, Part part);
    float characters(const Excess& excess) const { return excess.share * panels_[excess.panel].characters; }
    void add_words(const Excess& excess, std::vector<std::string>& args) const;

    std::map<std::pair<float, float>, float> rooms_;  ///< by type and space
};

}  // namespace gidspers::layout
