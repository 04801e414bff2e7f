#include "cli/fitting.h"

#include <algorithm>

namespace gidspers::cli {

std::unique_ptr<SetDocument> Fitting::render(Tightness tightness) const {
    auto made = std::make_unique<SetDocument>();
    made->document = templates.make(kind, view, made->problems, tightness);
    return made;
}

void Fitting::lay_out(SetDocument& made) const {
    if (made.document) made.pages = layout::lay_out(*made.document, theme, shaper, made.problems);
}

std::unique_ptr<SetDocument> Fitting::set(Tightness tightness) const {
    auto made = render(tightness);
    lay_out(*made);
    return made;
}

std::unique_ptr<SetDocument> Fitting::fitting(Tightness tightness) const {
    auto made = render(tightness);
    // Word is asked first: its plan costs less than pages.
    if (made->document && !fits_in_word(*made)) return {};
    if (tightness.lists > 0 && made->document) return fill(*made, tightness) ? std::move(made) : nullptr;
    lay_out(*made);
    return made->good() ? std::move(made) : nullptr;
}

std::unique_ptr<SetDocument> Fitting::poster() const {
    for (int step = 0; step <= Tightness::most; ++step) {
        auto made = fitting(step);
        if (!made) continue;
        // Shorter lists may be enough, with the texts of the step before.
        if (step > 0)
            if (auto fuller = fitting({step - 1, step})) return fuller;
        return made;
    }
    for (int step = 0;; ++step) {
        auto made = set(step);
        if (made->good()) made->problems.add("W004", {profile, 0, 0}, {kind});
        if (made->good() || step == Tightness::most) return made;
    }
}

/// Longer lists in those panels that have room for them, in the PDF and in Word: as many as there may be in both. False when
/// it does not fit.
bool Fitting::fill(SetDocument& made, Tightness tightness) const {
    std::vector<const doc::Document*> fuller;
    for (int lists = 0; lists < tightness.lists; ++lists)
        if (const auto& one = made.fuller.emplace_back(render({tightness.texts, lists})); one->document)
            fuller.push_back(&*one->document);
    const Row<doc::Node> parts = made.document->root.children.front().children;
    const std::vector<doc::Node> own(parts.begin(), parts.end());
    Diagnostics found;
    made.pages = layout::lay_out_filled(*made.document, fuller, theme, shaper, found);
    if (found.has_errors()) return false;
    if (!fits_in_word(made)) {
        const std::vector<doc::Node> filled(parts.begin(), parts.end());
        std::ranges::copy(own, parts.begin());
        for (size_t i = 0; i < own.size(); ++i) {
            if (filled[i].children.data() == own[i].children.data()) continue;
            parts[i] = filled[i];
            if (!fits_in_word(made)) parts[i] = own[i];
        }
        found = {};
        made.pages = layout::lay_out(*made.document, theme, shaper, found);
    }
    made.problems.append(found);
    return made.good();
}

std::unique_ptr<SetDocument> Fitting::flow() const {
    auto best = set(0);
    const size_t most = best->document ? static_cast<size_t>(best->document->root.number(doc::Key::most_pages, 0)) : 0;
    for (int texts = 1; most > 0 && best->pages.pages.size() > most && texts <= Tightness::over; ++texts) {
        auto made = set({texts, std::min(texts, Tightness::most)});
        if (made->pages.pages.size() < best->pages.pages.size()) best = std::move(made);
    }
    const size_t far_too_many = most > 0 ? std::max<size_t>(2 * most, 10) : 40;
    if (const size_t pages = best->pages.pages.size(); pages > far_too_many)
        best->problems.add("W115", {profile, 0, 0}, {kind, std::to_string(pages)});
    return best;
}

}  // namespace gidspers::cli
