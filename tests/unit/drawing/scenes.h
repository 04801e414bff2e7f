// Helpers of drawing's tests: markup of a figure in, its scene out, in words whose width can be reckoned by hand.
#pragma once

#include <catch2/catch.hpp>
#include <string>

#include "base/messages.h"
#include "doc/reader.h"
#include "drawing/figures.h"
#include "drawing/labels.h"
#include "style/make_theme.h"

namespace gidspers::drawing::test {

inline style::Theme theme_of(const char* basis) {
    input::HouseStyle house;
    house.basis = basis;
    Diagnostics problems;
    return style::make_theme(&house, "sop", Paper::a4, problems);
}

/// Half an em a byte: simple enough to reckon with by hand.
inline Measure measure_for(const style::Theme& theme) {
    return [&theme](style::Text t, bool bold, std::string_view s) {
        return static_cast<float>(s.size()) * theme.text(t).size * (bold ? 0.55f : 0.5f);
    };
}

inline Scene make(const std::string& markup, const style::Theme& theme, float width) {
    Diagnostics problems;
    const auto document = doc::read("<document kind=\"sop\" title=\"t\" lang=\"nl-NL\">" + markup + "</document>", problems);
    for (const Diagnostic& d : problems.all()) FAIL(to_text(d, Language::nl));
    Scene scene = figure(document->root.children[0], theme, width, measure_for(theme), {}, problems);
    CHECK(problems.empty());
    return scene;
}

/// The lines a greedy line breaker needs.
inline float height_needed(const Label& label, const style::Theme& theme) {
    const Measure measure = measure_for(theme);
    return Labels(theme, measure).height(label.text, label.width / 0.97f, label.bold, label.style);
}

/// Labels that leave the scene, have no room for their words, or lie over one another.
inline void check_labels(const Scene& scene, const style::Theme& theme) {
    for (size_t i = 0; i < scene.labels.size(); ++i) {
        const Label& a = scene.labels[i];
        INFO(a.text << " x=" << a.x << " y=" << a.y << " w=" << a.width << " h=" << a.height);
        CHECK(a.x >= -0.01f);
        CHECK(a.y >= -0.01f);
        CHECK(a.x + a.width <= scene.width + 0.1f);
        CHECK(a.y + a.height <= scene.height + 0.1f);
        CHECK(height_needed(a, theme) <= a.height + 0.1f);
        for (size_t j = 0; j < i; ++j) {
            const Label& b = scene.labels[j];
            const bool apart = a.x + a.width <= b.x + 0.1f || b.x + b.width <= a.x + 0.1f || a.y + a.height <= b.y + 0.1f ||
                               b.y + b.height <= a.y + 0.1f;
            INFO("against " << b.text << " x=" << b.x << " y=" << b.y << " w=" << b.width << " h=" << b.height);
            CHECK(apart);
        }
    }
}

}  // namespace gidspers::drawing::test
