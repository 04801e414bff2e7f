// The arrangement of a poster: panels, in their order, become bands of columns that use the least height.
// In: each panel's span and its height at each possible width. Out: bands with the panels of each column.
// Pure arithmetic; heights are asked for through Heights, which measures on demand.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <span>
#include <utility>
#include <vector>

#include "base/few.h"
#include "style/poster_looks.h"

namespace gidspers::layout {

/// A part of the poster's width: `of` columns are taken `span` at a time. Parts equal in width are the same class.
enum class Part : unsigned char { full, half, third, two_thirds, quarter, three_quarters, count };

/// The width of a part when `gap` stands between columns.
float part_width(Part part, float width, float gap);

using style::most_in_run;
constexpr size_t most_below = 3;      ///< panels that a column may go on with below them
constexpr size_t most_columns = 4;

struct PosterColumn {
    Part part = Part::full;
    float left = 0;  ///< of the poster's width, 0..1 with gaps counted to the column on their left
    Few<uint32_t, most_in_run + most_below> panels;  ///< top to bottom
    float height = 0;                                ///< natural
};
struct Band {
    Few<PosterColumn, most_columns> columns;
    float height = 0;  ///< of its tallest column
};
struct Arrangement {
    std::vector<Band> bands;
    float height = 0;  ///< bands and the gaps between them
    float cost = 0;    ///< height plus a part of the unused area, as height
};

/// How tall a panel is in a part, and what it costs that it looks poor in it, as height.
struct PanelHeight {
    float height = -1, cost = 0;  ///< -1: unknown
};

/// Heights of panels; unknown ones are asked for with measure().
class Heights {
  public:
    virtual ~Heights() = default;
    float operator()(size_t panel, Part part) { return known(panel, part).height; }
    float cost(size_t panel, Part part) { return known(panel, part).cost; }
    /// They hold for one scale; those of other scales are kept, since fitting comes back to them.
    void use_scale(float type, float space, size_t panels) {
        now_ = &known_[{type, space}];
        now_->resize(panels);
    }

  protected:
    virtual PanelHeight measure(size_t panel, Part part) = 0;

  private:
    using Row = std::array<PanelHeight, static_cast<size_t>(Part::count)>;  ///< of a panel
    const PanelHeight& known(size_t panel, Part part) {
        PanelHeight& one = (*now_)[panel][static_cast<size_t>(part)];
        if (one.height < 0) one = measure(panel, part);
        return one;
    }
    std::map<std::pair<float, float>, std::vector<Row>> known_;
    std::vector<Row>* now_ = nullptr;
};

/// The best arrangement in `columns` (2..4) columns. `spans`: 1..3, or 0 for the full width. `looks` 1 weighs unused area
/// and panels narrower than they asked to be; 0 counts height alone. Of several the first counts that makes it no higher than `room`,
/// or else the last.
Arrangement arrange(const std::vector<int>& spans, int columns, float gap, Heights& heights, std::span<const float> looks, float room);
/// With `looks` 1.
Arrangement arrange(const std::vector<int>& spans, int columns, float gap, Heights& heights);

/// Takes the heights anew for an arrangement that stays as it is (another scale).
void measure_again(Arrangement& arrangement, float gap, Heights& heights);

}  // namespace gidspers::layout
