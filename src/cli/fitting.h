// A document set so that it fits: a poster on its page, another in the pages that its template wants.
// In: templates, the view of one school, a theme. Out: blocks and pages, or the diagnostics that say why not.
// It owns nothing; what it makes owns itself, but for the Shaper's words.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "doc/document.h"
#include "docx/docx.h"
#include "layout/layout.h"
#include "style/theme.h"
#include "templating/templates.h"

namespace gidspers::cli {

/// A document as it is at one step of tightness.
struct SetDocument {
    std::optional<doc::Document> document;
    std::vector<doc::Document> fuller;  ///< a poster with longer lists, the longest first
    std::vector<size_t> chosen;         ///< by panel: which of `fuller` it is of, fuller.size() for its own; empty: all their own
    layout::Pages pages;
    std::optional<style::Theme> larger;  ///< what the pages are set in, where larger type than the theme's costs no page
    Diagnostics problems;
    templating::Tightness tightness;
    bool good() const { return !document || !problems.has_errors(); }
    /// What the pages show, for Word and the dumps. Its blocks are those of `document` and `fuller`, which outlive it.
    doc::Document shown() const;
};

struct Fitting {
    using Tightness = templating::Tightness;

    const templating::Templates& templates;
    const std::string& kind;
    const merge::Value& view;
    const style::Theme& theme;
    layout::Shaper& shaper;
    const docx::Widths& widths;
    const std::string& profile;  ///< path, for diagnostics

    /// A poster that does not fit its page is written again with less in its lists, until it fits or nothing is left to
    /// go (L010). It fits when it does so in Word too, which needs a little more room: PDF and Word say the same. (W004 when it
    /// never does.)
    std::unique_ptr<SetDocument> poster() const;

    /// A document with more pages than its template wants is written again, tighter, until it has no more. When none does,
    /// the roomiest of those with the fewest pages is taken. W160, W161 and W162 say what it is shorter by, W152 that it lacks its
    /// list of abbreviations, W170 that it is longer all the same, W115 that it is far too long.
    /// Its type is as large as it can be without another page, up to the theme's most.
    std::unique_ptr<SetDocument> flow() const;

  private:
    std::unique_ptr<SetDocument> render(Tightness tightness) const;
    std::unique_ptr<SetDocument> set(Tightness tightness) const;
    std::unique_ptr<SetDocument> without_glossary(Tightness tightness) const;
    std::unique_ptr<SetDocument> fitting(Tightness tightness) const;
    bool fill(SetDocument& made, Tightness tightness) const;
    void fill_for_word(SetDocument& made) const;
    bool fits_in_word(const SetDocument& made) const { return docx::poster_fits(made.shown(), theme, widths); }
    void lay_out(SetDocument& made) const;
    void enlarge(SetDocument& made) const;
    void report_shortened(SetDocument& made, size_t most) const;
    void report_length(SetDocument& made, size_t most) const;
};

}  // namespace gidspers::cli
