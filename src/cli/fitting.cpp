#include "cli/fitting.h"

#include <algorithm>
#include <optional>
#include <span>
#include <utility>

#include "doc/schema.h"
#include "style/make_theme.h"

namespace gidspers::cli {

namespace {

/// It has words explained, or abbreviations.
bool has_glossary(const doc::Node& node) {
    return (node.is(doc::Key::mentioned) && !node.children.empty()) || std::ranges::any_of(node.children, has_glossary);
}

/// The node without its lists of words explained; nothing when there is nothing else in it but a heading.
std::optional<doc::Node> unexplained(const doc::Node& node, Store& store) {
    if (node.is(doc::Key::mentioned)) return {};
    if (!has_glossary(node)) return node;
    std::vector<doc::Node> kept;
    for (const doc::Node& child : node.children)
        if (auto rest = unexplained(child, store)) kept.push_back(std::move(*rest));
    if (std::ranges::all_of(kept, [](const doc::Node& child) { return child.kind == doc::Kind::heading; })) return {};
    doc::Node rest = node;
    rest.children = store.keep(std::span<const doc::Node>(kept));
    return rest;
}

std::vector<const doc::Node*> panels(const doc::Document& poster) { return doc::panels_of(poster.root.children.front()); }

}  // namespace

doc::Document SetDocument::shown() const {
    doc::Document all;
    all.root = document->root;
    all.files = document->files;
    if (chosen.empty()) return all;
    doc::Node poster = all.root.children.front();
    std::vector<doc::Node> parts(poster.children.begin(), poster.children.end());
    auto choice = chosen.begin();
    for (size_t panel = 0; doc::Node& part : parts) {
        if (part.kind != doc::Kind::panel) continue;
        if (*choice < fuller.size()) part = *panels(fuller[*choice])[panel];
        ++choice, ++panel;
    }
    poster.children = all.store.keep(std::span<const doc::Node>(parts));
    all.root.children = all.store.keep(std::span<const doc::Node>(&poster, 1));
    return all;
}

std::unique_ptr<SetDocument> Fitting::render(Tightness tightness) const {
    auto made = std::make_unique<SetDocument>();
    made->document = templates.make(kind, view, made->problems, tightness);
    made->tightness = tightness;
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
    const auto at = [](int step) { return Tightness(step, std::min(step, Tightness::most)); };
    for (int step = 0; step <= Tightness::over; ++step) {
        // Shorter lists may be enough, with the texts of the step before.
        if (step > 0 && step <= Tightness::most)
            if (auto fuller = fitting({step - 1, step})) return fuller;
        if (auto made = fitting(at(step))) return made;
    }
    for (int step = 0;; ++step) {
        auto made = set(at(step));
        if (made->good()) made->problems.add("W004", {profile, 0, 0}, {kind});
        if (made->good() || step == Tightness::over) return made;
    }
}

/// Longer lists in those panels that have room for them, in the PDF and in Word: as many as there may be in both. False when
/// it does not fit.
bool Fitting::fill(SetDocument& made, Tightness tightness) const {
    for (int lists = 0; lists < tightness.lists; ++lists) {
        Diagnostics ignored;  // what is wrong with a text is said of the document itself
        auto one = templates.make(kind, view, ignored, {tightness.texts, lists});
        if (one && panels(*one).size() == panels(*made.document).size()) made.fuller.push_back(std::move(*one));
    }
    std::vector<const doc::Document*> fuller;
    for (const doc::Document& one : made.fuller) fuller.push_back(&one);
    Diagnostics found;
    layout::Filled filled = layout::lay_out_filled(*made.document, fuller, theme, shaper, found);
    if (found.has_errors()) return false;
    made.chosen = std::move(filled.chosen);
    if (!fits_in_word(made)) {
        fill_for_word(made);
        const doc::Document shown = made.shown();
        const doc::Document* const offer = &shown;
        found = {};
        filled = layout::lay_out_filled(*made.document, std::span(&offer, 1), theme, shaper, found);
        for (size_t i = 0; i < made.chosen.size(); ++i)
            if (filled.chosen[i] != 0) made.chosen[i] = made.fuller.size();
    }
    made.pages = std::move(filled.pages);
    made.problems.append(found);
    return made.good();
}

/// Word needs more room than the PDF, for which the panels were chosen: each says as much as fits beside those before it.
void Fitting::fill_for_word(SetDocument& made) const {
    const size_t own = made.fuller.size();
    const std::vector<size_t> fullest = std::exchange(made.chosen, std::vector<size_t>(made.chosen.size(), own));
    for (size_t i = 0; i < fullest.size(); ++i) {
        size_t& choice = made.chosen[i];
        choice = fullest[i];
        while (choice < own && !fits_in_word(made)) ++choice;
    }
}

std::unique_ptr<SetDocument> Fitting::without_glossary(Tightness tightness) const {
    auto made = render(tightness);
    if (made->document)
        if (auto rest = unexplained(made->document->root, made->document->store)) made->document->root = std::move(*rest);
    lay_out(*made);
    return made;
}

void Fitting::enlarge(SetDocument& made) const {
    if (!made.document) return;
    const auto pages_now = static_cast<float>(made.pages.pages.size());
    for (const float by : {theme.most_scale, (1 + theme.most_scale) / 2}) {
        if (by <= 1) return;
        // Larger type takes as much more height, at least.
        if ((pages_now - 1 + made.pages.filled) * by > pages_now) continue;
        style::Theme larger = style::enlarged(theme, by);
        Diagnostics found;
        layout::Pages pages = layout::lay_out(*made.document, larger, shaper, found);
        const auto is_told = [&](const Diagnostic& one) { return made.problems.tells(one); };
        // Not at the price of white between paragraphs.
        if (pages.pages.size() > made.pages.pages.size() || pages.air < made.pages.air || !std::ranges::all_of(found.all(), is_told)) continue;
        made.pages = std::move(pages);
        made.larger = std::move(larger);
        return;
    }
}

/// What a tight document is shorter by, as templates/README.md asks of templates.
void Fitting::report_shortened(SetDocument& made, size_t most) const {
    const auto [texts, lists] = made.tightness;
    const auto tell = [&](const char* code) { made.problems.add(code, {profile, 0, 0}, {kind, std::to_string(most)}); };
    if (texts > 0) tell(texts < Tightness::most ? "W160" : "W162");
    if (lists > 1) tell("W161");
}

/// A document may be longer than its template wants when nothing makes it shorter; one that is far too long holds what nobody
/// meant to print.
void Fitting::report_length(SetDocument& made, size_t most) const {
    const size_t pages = made.pages.pages.size(), far_too_many = most > 0 ? std::max<size_t>(2 * most, 10) : 40;
    if (pages > far_too_many) made.problems.add("W115", {profile, 0, 0}, {kind, std::to_string(pages)});
    else if (most > 0 && pages > most) made.problems.add("W170", {profile, 0, 0}, {kind, std::to_string(pages), std::to_string(most)});
}

std::unique_ptr<SetDocument> Fitting::flow() const {
    auto best = set(0);
    const size_t most = best->document ? static_cast<size_t>(doc::number_of(best->document->root, doc::Key::most_pages)) : 0;
    const auto explains = [](const SetDocument& made) { return made.document && has_glossary(made.document->root); };
    const auto is_too_long = [&] { return most > 0 && best->pages.pages.size() > most; };
    const auto take = [&](std::unique_ptr<SetDocument> made) {
        if (made->pages.pages.size() < best->pages.pages.size()) best = std::move(made);
    };
    bool explained = false;
    for (int texts = 1; is_too_long() && texts <= Tightness::over; ++texts) {
        auto made = set({texts, std::min(texts, Tightness::most)});
        if (texts == Tightness::most) explained = explains(*made);
        take(std::move(made));
        // Rather without its list of abbreviations than with its texts run together.
        if (texts == Tightness::most && explained && is_too_long()) take(without_glossary(texts));
    }
    // Room that is left is for what words mean, before type gets larger.
    if (const int texts = best->tightness.texts; texts > 1)
        if (auto made = set({texts, 0}); made->document && made->pages.pages.size() <= best->pages.pages.size()) best = std::move(made);
    report_shortened(*best, most);
    if (explained && !explains(*best)) best->problems.add("W152", {profile, 0, 0}, {kind});
    report_length(*best, most);
    enlarge(*best);
    return best;
}

}  // namespace gidspers::cli
