// Line breaking over a whole paragraph (Knuth-Plass's total fit), for ragged setting.
// In: the places where a line may end, as positions along one endless line. Out: the places where lines do end.
// Pure arithmetic: it knows no words and no fonts. The breaker keeps scratch memory between paragraphs.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace gidspers::layout {

/// A place where a line may end. Points, along the paragraph set as one line.
struct BreakPoint {
    float end = 0;        ///< where a line ends that breaks here (with its hyphen, without its last space)
    float start = 0;      ///< where the next line then starts
    float cost = 0;       ///< extra cost of breaking here
    uint32_t word = 0;    ///< the next line starts in this word
    uint16_t offset = 0;  ///< at this byte of it; 0: at its beginning
    bool hyphen = false;  ///< a hyphen is drawn
    bool forced = false;  ///< a line must end here
};

class LineBreaker {
  public:
    /// Chooses from `points` (points[0] is the paragraph's start, the last its end) for lines of `width`; `chosen` gets the
    /// indexes of the line ends. Returns the largest slack of a line that is not a last one, as a part of the width; over 1
    /// when a line does not fit (it then sticks out). `balanced`: a last line is to be as long as the others (in a title).
    float run(std::span<const BreakPoint> points, float width, std::vector<uint32_t>& chosen, bool balanced = false);

  private:
    std::vector<float> best_;
    std::vector<uint32_t> previous_;
    std::vector<uint32_t> lowest_;  ///< points by rising cost: the first that counts is the cheapest start of a line
};

}  // namespace gidspers::layout
