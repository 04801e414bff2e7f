#include "docx/poster_air.h"

#include <algorithm>
#include <utility>

#include "docx/measure.h"

namespace gidspers::docx {
namespace {

/// The spaces grow until a paragraph stands a line from the next.
float most_air(const Dress& dress) {
    const style::TextStyle& body = dress.text(style::Text::body);
    return body.after > 0 ? std::max(1.0f, body.leading / body.after) : 1;
}

/// The heights of a column's panels with so much air.
float height_of(const PlanColumn& column, const Measure& measure) {
    float height = 0;
    for (const PlanPanel& panel : column.panels) height += measure.panel(*panel.node, column.width);
    return height;
}

}  // namespace

void share_out(float left, PlanColumn& column) {
    constexpr float most = 0.25f;  // of its own height
    float all = 0;
    for (const PlanPanel& panel : column.panels) all += panel.height;
    const float grown = all > 0 ? std::clamp(left / all, 0.0f, most) : 0;
    for (PlanPanel& panel : column.panels) left -= std::exchange(panel.height, panel.height * (1 + grown)) * grown;
    column.panels.back().height += left;
}

void spread(PosterPlan& plan, const Dress& dress, float room) {
    const float most = most_air(dress), spare = std::max(room - plan.height, 0.0f);
    if (most <= 1) return;
    const Measure natural(dress), airy(dress, most);
    constexpr float share = 0.85f;  // of what is left: programs do not measure alike
    float bands = 0;
    for (const PlanBand& band : plan.bands) bands += band.height;
    for (PlanBand& band : plan.bands) {
        // The band grows by its part of what the page leaves, but by no more than its tallest column can use.
        float use = 0;
        for (const PlanColumn& column : band.columns)
            if (const float height = height_of(column, natural); height > band.height - 1)
                use = std::max(use, height_of(column, airy) - height);
        const float more = std::min(spare * share * band.height / bands, use);
        band.height += more;
        plan.height += more;
        for (PlanColumn& column : band.columns) {
            const float height = height_of(column, natural), grows = height_of(column, airy) - height;
            const float unused = (band.height - height) * share;
            // A height is the greatest of straight lines, so that between two points it is no more than the line through these.
            const float air = grows > 0 ? 1 + (most - 1) * std::clamp(unused / grows, 0.0f, 1.0f) : 1;
            const Measure measure(dress, air);
            float left = band.height;
            for (PlanPanel& panel : column.panels) {
                panel.air = air;
                panel.height = measure.panel(*panel.node, column.width);
                left -= panel.height;
            }
            share_out(left, column);
        }
    }
}

}  // namespace gidspers::docx
