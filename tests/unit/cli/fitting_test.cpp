#include "cli/fitting.h"

#include <catch2/catch.hpp>
#include <cmath>

#include "base/io.h"
#include "base/messages.h"
#include "cli/word_options.h"
#include "layout/test_theme.h"
#include "temp_folder.h"

using namespace gidspers;

namespace {

/// A poster with two panels: one that fills the page when it is tight, and a list beside it with room to spare.
const std::string markup =
    "<document kind=\"lerarenposter\" title=\"Proef\" lang=\"nl-NL\"><poster><masthead title=\"Zo werken wij\"/>"
    "<panel title=\"Vol\"><ul>{{#punten.eerste-200-200-40-20}}<li>{{.}}</li>{{/punten.eerste-200-200-40-20}}</ul></panel>"
    "<panel title=\"Lijst\"><ul>{{#punten.eerste-22-15-10-6}}<li>{{.}}, "
    "en wat er dan nog allemaal meer over te zeggen is, elke dag</li>{{/punten.eerste-22-15-10-6}}</ul></panel>"
    "<foot><p>Bel ons.</p></foot></poster></document>";

merge::View points(int count) {
    merge::View view{std::make_shared<merge::Values>(), {}};
    merge::List list;
    for (int i = 0; i < count; ++i) list.push_back(view.values->text(std::to_string(i) + " is een punt van de lijst"));
    merge::Object root;
    root.add("punten", view.values->list(list));
    view.root = view.values->object(root);
    return view;
}

const std::string kind = "lerarenposter";

std::unique_ptr<const templating::Templates> templates_of(const std::string& text, const std::string& of = kind) {
    const test::TempFolder folder;
    write_file(folder / of / (of + ".mustache"), text);
    Diagnostics problems;
    auto templates = templating::Templates::load(std::span(&of, 1), folder, problems);
    REQUIRE(templates);
    return templates;
}

/// How many points its second panel has, when Word's letters are `wideness` times as wide as they are.
size_t points_beside(float wideness) {
    Diagnostics problems;
    const auto templates = templates_of(markup);
    const auto fonts = layout::FontSet::load(problems);
    layout::Shaper shaper(*fonts);
    const docx::Widths real = cli::word_widths(shaper);
    const docx::Widths wide([&](std::string_view family, style::Weight weight, char32_t c) { return wideness * real.face(family, weight == style::Weight::bold).of(c); },
                            [&](std::string_view family) { return real.line_height(family); }, [](std::string_view) { return false; });
    const merge::View view = points(60);
    const style::Theme theme = test::test_theme(kind, Paper::a3);
    const std::string profile = "proef.xml";
    const auto made = cli::Fitting{*templates, kind, view.root, theme, shaper, wide, profile}.poster();
    for (const Diagnostic& problem : made->problems.all()) UNSCOPED_INFO(to_text(problem, Language::nl));
    REQUIRE(made->good());
    const doc::Document shown = made->shown();
    CHECK(doc::panels_of(made->document->root.children.front())[1]->children.front().children.size() == 10);
    CHECK(docx::poster_fits(shown, theme, wide));
    return doc::panels_of(shown.root.children.front())[1]->children.front().children.size();
}

size_t paragraphs_in(const doc::Node& node) {
    size_t count = node.kind == doc::Kind::paragraph;
    for (const doc::Node& child : node.children) count += paragraphs_in(child);
    return count;
}

}  // namespace

TEST_CASE("a panel with room to spare says as much as fits in the PDF, and where Word has less room, as much as fits there") {
    CHECK(points_beside(1) == 22);
    CHECK(points_beside(1.5f) == 15);
    CHECK(points_beside(2) == 10);
}

TEST_CASE("a poster that has no room in Word, however little it says, is made all the same, and that is told") {
    Diagnostics problems;
    const auto templates = templates_of(markup);
    const auto fonts = layout::FontSet::load(problems);
    layout::Shaper shaper(*fonts);
    const docx::Widths real = cli::word_widths(shaper);
    const docx::Widths wide([&](std::string_view family, style::Weight weight, char32_t c) { return 9 * real.face(family, weight == style::Weight::bold).of(c); },
                            [&](std::string_view family) { return real.line_height(family); }, [](std::string_view) { return false; });
    const merge::View view = points(60);
    const style::Theme theme = test::test_theme(kind, Paper::a3);
    const std::string profile = "proef.xml";
    const auto made = cli::Fitting{*templates, kind, view.root, theme, shaper, wide, profile}.poster();
    CHECK(made->good());
    REQUIRE(made->problems.all().size() == 1);
    CHECK(made->problems.all()[0].code == "W004");
    CHECK(made->problems.all()[0].at.file == profile);
}

TEST_CASE("what only makes way before a poster is refused stays wherever there is room without") {
    Diagnostics problems;
    const auto templates = templates_of("<document kind=\"lerarenposter\" title=\"Proef\" lang=\"nl-NL\"><poster><masthead title=\"Wij\"/><panel title=\"Lijst\"><ul>"
                                        "{{#punten.eerste-20}}<li>{{.}}</li>{{/punten.eerste-20}}{{^is-te-lang}}{{#punten.na-20}}<li>{{.}}</li>{{/punten.na-20}}{{/is-te-lang}}</ul></panel></poster></document>");
    const auto fonts = layout::FontSet::load(problems);
    layout::Shaper shaper(*fonts);
    const docx::Widths widths = cli::word_widths(shaper);
    const style::Theme theme = test::test_theme(kind, Paper::a3);
    const std::string profile = "proef.xml";
    for (const auto& [all, shown] : {std::pair{30, 30}, {900, 20}}) {
        const merge::View view = points(all);
        const auto made = cli::Fitting{*templates, kind, view.root, theme, shaper, widths, profile}.poster();
        CHECK(made->good());
        const doc::Document poster = made->shown();
        CHECK(doc::panels_of(poster.root.children.front())[0]->children.front().children.size() == static_cast<size_t>(shown));
    }
}

TEST_CASE("a guide that fits only without its list of abbreviations leaves it out but nothing beside it, and says so, and one that does not that it is too long") {
    const auto [start, end] = GENERATE(std::pair{"", ""}, std::pair{"<group>", "</group>"});
    const std::string guide = "schoolgids";
    std::string words;
    for (int i = 0; i < 40; ++i) words += "<li><strong>plan van onze school " + std::to_string(i) + " (OPP)</strong></li>";
    Diagnostics problems;
    const auto templates = templates_of("<document kind=\"schoolgids\" title=\"Gids\" lang=\"nl-NL\" most-pages=\"1\"><h level=\"1\">Gids</h>" + std::string(start) +
                                        "{{#punten}}<p>{{.}}, met een OPP.</p>{{/punten}}<ul style=\"run\" mentioned=\"yes\">" + words + "</ul>" + end + "</document>", guide);
    const auto fonts = layout::FontSet::load(problems);
    layout::Shaper shaper(*fonts);
    const docx::Widths widths = cli::word_widths(shaper);
    const style::Theme theme = test::test_theme(guide);
    const std::string profile = "proef.xml";
    std::string told;  // of guides that grow longer: one page, one without the list, two
    std::string before;
    for (int count = 10; count < 70 && before != "2W170 "; ++count) {
        const merge::View view = points(count);
        const auto made = cli::Fitting{*templates, guide, view.root, theme, shaper, widths, profile}.flow();
        std::string now = std::to_string(made->pages.pages.size());
        for (const Diagnostic& problem : made->problems.all()) now += problem.code;
        now += " ";
        if (now != before) told += now;
        CHECK(paragraphs_in(made->document->root) >= static_cast<size_t>(count));
        before = now;
    }
    CHECK(told == "1 1W162W161W152 2W170 ");
}

TEST_CASE("a guide's type is as large as it can be without another page") {
    const std::string guide = "schoolgids";
    Diagnostics problems;
    const auto templates =
        templates_of("<document kind=\"schoolgids\" title=\"Gids\" lang=\"nl-NL\"><h level=\"1\">Gids</h>{{#punten}}<p>{{.}}</p>{{/punten}}</document>", guide);
    const auto fonts = layout::FontSet::load(problems);
    layout::Shaper shaper(*fonts);
    const docx::Widths widths = cli::word_widths(shaper);
    style::Theme theme = test::test_theme(guide);
    theme.most_scale = 1.1f;
    const std::string profile = "proef.xml";
    std::string sizes;  // of the text of longer and longer guides of one page
    for (int count = 10; count < 100; ++count) {
        const merge::View view = points(count);
        const auto made = cli::Fitting{*templates, guide, view.root, theme, shaper, widths, profile}.flow();
        if (made->pages.pages.size() > 1) break;
        const style::Theme& worn = made->larger ? *made->larger : theme;
        const std::string now = std::to_string(std::lround(worn.text(style::Text::body).size * 10)) + " ";
        if (!sizes.ends_with(now)) sizes += now;
    }
    CHECK(sizes == "110 105 100 ");
}
