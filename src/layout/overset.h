// What does not fit on a poster, in words for who must shorten it.
// In: bands, blocks and heights in points. Out: heights, numbers of characters, pieces of text; L011 and L046. Owns nothing.
#pragma once

#include <span>
#include <string>

#include "doc/document.h"
#include "layout/paragraph.h"
#include "layout/poster_bands.h"

namespace gidspers::layout {

/// How tall the tallest bands may be when all of them together must become `over` less tall.
float height_without(std::span<const Band> bands, float over);
/// The first words of the longest texts in it, by which it can be found in the file that it comes from: a line each, the longest first.
std::string longest_texts(const doc::Node& node);
/// So many characters must go from `of`, in fives: an estimate looks like one.
std::string characters_of(float share, float of);

/// The head or the foot, at the least type.
struct Edge {
    const doc::Node* node;  ///< nullptr: there is none
    float height;
    const char* code;  ///< of the message that it is too tall
};
/// What these take beyond what is usual is asked of them first, in this order: shortening panels is not what helps. How much of `over`
/// is then left.
float report_tall_edges(std::span<const Edge> edges, float over, float page_height, const std::string& paper, const style::Theme& theme,
                        Typesetter& typesetter);

}  // namespace gidspers::layout
