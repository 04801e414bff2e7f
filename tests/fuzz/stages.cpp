#include "stages.h"

#include <array>
#include <cstdlib>

#include "base/io.h"
#include "base/messages.h"
#include "cli/word_options.h"
#include "doc/reader.h"
#include "layout/layout.h"
#include "merge/legal_check.h"
#include "style/make_theme.h"
#include "xml/parse.h"

namespace gidspers::fuzz {

namespace fs = std::filesystem;

namespace {

const std::array<std::string, 4> kinds{"sop", "ouderposter", "lerarenposter", "schoolgids"};

void check(bool good) {
    if (!good) std::abort();
}

/// Every diagnostic must have words.
void say(const Diagnostics& problems) {
    for (const Diagnostic& problem : problems.all()) check(!to_text(problem, Language::nl).empty());
}

fs::path make_folder() {
    std::string name = (fs::temp_directory_path() / "gidspers-fuzz-XXXXXX").string();
    check(mkdtemp(name.data()) != nullptr);
    for (const auto& swv : fs::directory_iterator(GIDSPERS_ROOT "/samples")) {
        fs::copy(swv, fs::path(name) / swv.path().filename(), fs::copy_options::recursive);
        if (fs::is_directory(swv.path() / "figuren")) {
            fs::create_directories(fs::path(name) / "norm");
            fs::copy(swv.path() / "figuren", fs::path(name) / "norm/figuren", fs::copy_options::recursive);
        }
        if (fs::is_directory(swv.path() / "scholen"))
            for (const auto& file : fs::directory_iterator(swv.path() / "scholen"))
                if (file.path().extension() != ".xml") fs::copy(file, name);
    }
    return name;
}

}  // namespace

std::string kind_for(std::string_view input) { return kinds[input.size() % kinds.size()]; }

Stages::Stages() : folder_(make_folder()) {
    Diagnostics problems;
    fonts_ = layout::FontSet::load(problems);
    templates_ = templating::Templates::load(kinds, {}, problems);
    const auto frame = xml::parse_file(data_file("assets/wettelijk-kader.xml"), nullptr, problems);
    check(frame && templates_ && !problems.has_errors());
    legal_ = merge::read_legal(*frame, problems);
    resources_ = std::make_unique<pdf::Resources>(*fonts_);
    shaper_ = std::make_unique<layout::Shaper>(*fonts_);
    widths_ = std::make_unique<docx::Widths>(cli::word_widths(*shaper_));
    cache_ = std::make_unique<pdf::Cache>(*resources_, *shaper_);
}

Stages::~Stages() { fs::remove_all(folder_); }

void Stages::make_school(const fs::path& profile, const fs::path& norm, input::NormCache& norms, const std::string& kind) {
    Diagnostics problems;
    const auto inputs = input::load(profile, norm, norms, problems);
    say(problems);
    if (inputs) make_document(*inputs, *templates_, kind, problems.has_errors());
}

void Stages::make_document(const input::Inputs& inputs, const templating::Templates& templates, const std::string& kind, bool checks_only) {
    shaper_->next_school();
    Diagnostics problems;
    const merge::Merged merged = merge::merge(*inputs.norm, inputs.profile, legal_, problems);
    merge::report_legal(merged, problems);
    say(problems);
    if (checks_only || problems.has_errors()) return;
    const merge::View view = merge::make_view(merged);
    style::Theme theme = style::make_theme(&inputs.house_style, kind, doc::is_poster(kind) ? Paper::a3 : Paper::a4, problems);
    theme.pictures = inputs.norm->beelden;
    // A poster that does not fit is made again with less in it.
    const int tightest = doc::is_poster(kind) ? templating::Tightness::most : 0;
    for (int tightness = 0; tightness <= tightest; ++tightness) {
        Diagnostics found;
        const auto document = templates.make(kind, view.root, found, tightness);
        layout::Pages pages;
        const bool fits = document && lay_out(*document, theme, pages, found);
        say(found);
        if (!fits) continue;
        write(*document, theme, pages);
        return;
    }
}

void Stages::make_markup(std::string_view markup) {
    shaper_->next_school();
    Diagnostics problems;
    if (const auto document = doc::read(markup, problems)) {
        const std::string kind(document->root.get(doc::Key::kind));
        const style::Theme theme = style::make_theme(nullptr, kind, doc::is_poster(kind) ? Paper::a3 : Paper::a4, problems);
        layout::Pages pages;
        if (lay_out(*document, theme, pages, problems)) write(*document, theme, pages);
    }
    say(problems);
}

bool Stages::lay_out(const doc::Document& document, const style::Theme& theme, layout::Pages& pages, Diagnostics& problems) {
    pages = layout::lay_out(document, theme, *shaper_, problems);
    return !problems.has_errors();
}

void Stages::write(const doc::Document& document, const style::Theme& theme, layout::Pages& pages) {
    Diagnostics problems;
    const std::string pdf = pdf::write_pdf(pages, *cache_, {}, problems);
    say(problems);
    const std::string_view tail = std::string_view(pdf).substr(pdf.size() - std::min<size_t>(pdf.size(), 8));
    check(pdf.starts_with("%PDF-") && tail.find("%%EOF") != std::string_view::npos);
    if (doc::is_poster(document.root.get(doc::Key::kind))) docx::poster_fits(document, theme, *widths_);
    check(docx::write_docx(document, theme, cli::word_options(pages, *widths_, nullptr, 0)).starts_with("PK"));
}

}  // namespace gidspers::fuzz
