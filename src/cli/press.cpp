#include "cli/press.h"

#include <algorithm>
#include <chrono>
#include <optional>

#include "base/ascii.h"
#include "base/io.h"
#include "base/join.h"
#include "base/limits.h"
#include "base/near_file.h"
#include "base/units.h"
#include "cli/check_looks.h"
#include "cli/fitting.h"
#include "cli/left_off.h"
#include "cli/locate.h"
#include "cli/school.h"
#include "cli/school_files.h"
#include "cli/word_options.h"
#include "doc/document.h"
#include "docx/check_parts.h"
#include "input/load.h"
#include "input/schemas.h"
#include "layout/layout.h"
#include "merge/legal_check.h"
#include "merge/merge.h"
#include "merge/report.h"
#include "pdf/pdf.h"
#include "style/make_theme.h"
#include "templating/templates.h"
#include "xml/parse.h"

namespace gidspers::cli {

namespace {

namespace fs = std::filesystem;

/// Seconds since 1970 at the start of the day of the furthest step that the profile gives a date; none when it gives none.
/// A document's date is the profile's, since the same input must give the same bytes.
std::optional<long long> document_date(const input::Status& status) {
    for (const auto& date : {status.gepubliceerd, status.vastgesteld, status.mr, status.concept_datum})
        if (date) {
            using namespace std::chrono;
            const auto day = year(date->year) / date->month / date->day;
            return sys_days(day).time_since_epoch().count() * 86400LL;
        }
    return std::nullopt;
}

/// What must be in it.
bool is_asked_by_law(std::string_view kind) { return kind == "schoolgids"; }

}  // namespace

struct Press::Shared {
    explicit Shared(const Options& o) : options(o) {}
    const Options& options;
    std::unique_ptr<layout::FontSet> fonts;
    std::unique_ptr<const templating::Templates> templates;
    merge::Legal legal;
    std::unique_ptr<input::NormCache> norms;
    std::optional<pdf::Resources> pdf;
    std::optional<WordFonts> word_fonts;
};

Press::Press(const Options& options, Diagnostics& problems) {
    auto shared = std::make_unique<Shared>(options);
    shared->fonts = layout::FontSet::load(problems);
    std::error_code unreachable;  // is as good as not there
    const bool is_folder = options.templates.empty() || fs::is_directory(options.templates, unreachable);
    if (!is_folder) problems.add("C013", {}, {options.templates});
    if (!options.norm.empty() && !fs::exists(options.norm, unreachable)) report_missing(options.norm, {}, problems);  // once, not for each school
    shared->templates = templating::Templates::load(options.only, is_folder ? options.templates : std::string(), problems);
    if (options.docx) docx::check_parts(problems);
    shared->norms = std::make_unique<input::NormCache>();
    // Now, or they would count among the files of the school that happens to come first.
    input::profile_schema(), input::norm_schema(), input::house_style_schema();
    if (const auto frame = xml::parse_file(data_file("assets/wettelijk-kader.xml"), nullptr, problems))
        shared->legal = merge::read_legal(*frame, problems);
    shared->pdf.emplace(*shared->fonts);
    shared->word_fonts.emplace(*shared->fonts);
    shared_ = std::move(shared);
}

Press::~Press() = default;

struct Press::Worker::Impl {
    explicit Impl(const Shared& s) : shared(s), shaper(*s.fonts), pdf_cache(*s.pdf, shaper), looks(*s.fonts, pdf_cache) {}

    /// A norm or a house style, checked on its own; false when the file is neither.
    bool check_alone(Outcome& outcome) {
        Diagnostics& problems = outcome.problems;
        const std::string kind = input::kind_of(outcome.profile);
        const bool is_norm = kind == "norm";
        if (!is_norm && kind != "huisstijl") return false;
        if (is_norm) {
            if (const auto norm = shared.norms->norm(outcome.profile, problems, {})) {
                merge::report_norm(*norm, problems), looks.norm(norm, problems);
                std::error_code unreachable;  // is as good as not there
                const fs::path style = fs::path(norm->folder) / "huisstijl.xml";
                if (fs::exists(style, unreachable)) check_style(style, problems);
            }
        } else {
            check_style(outcome.profile, problems);
        }
        problems.shorten(limits::profile_problems, outcome.profile);
        const std::string args[] = {outcome.profile};
        outcome.school = message_text(is_norm ? "C026" : "C027", options().language, args);
        outcome.complete = !problems.has_errors();
        return true;
    }

    /// All that a school with this house style would be told of it.
    void check_style(const fs::path& path, Diagnostics& problems) {
        const auto read = shared.norms->house_style(path, problems, {});
        if (!read) return;
        input::HouseStyle style = *read;
        looks.house_style(style, problems);
        style::make_theme(&style, "ouderposter", options().poster_paper, problems);  // its colours are the same in all
    }

    /// The whole run of one school: read, hold against the norm, render, lay out, write.
    void build(Outcome& outcome, const std::vector<std::string>& kinds, const fs::path* folder) {
        if (options().command == Command::check && check_alone(outcome)) return;
        shaper.next_school();
        std::optional<input::Inputs> inputs = read(outcome);
        std::optional<merge::Merged> merged;
        if (inputs) merged = judge(*inputs, outcome, kinds);
        outcome.problems.shorten(limits::profile_problems, outcome.profile);
        if (!merged || outcome.problems.has_errors()) return tell_all_old(outcome, kinds, folder);
        if (!claim(outcome, folder)) return;
        if (writes() && !folder) remove_leftovers(outcome.folder);  // a batch has done so before it began
        outcome.started = true;
        outcome.school_problems = outcome.problems;
        make_documents(*inputs, *merged, outcome, kinds);
    }

    std::optional<input::Inputs> read(Outcome& outcome) const {
        const ReadLog log;
        std::optional<input::Inputs> inputs = input::load(outcome.profile, options().norm, *shared.norms, outcome.problems);
        outcome.inputs = log.files();
        if (inputs && !outcome.problems.has_errors()) {
            outcome.school = inputs->profile.school.naam;
            if (!inputs->profile.afdeling.empty()) outcome.school += ", " + inputs->profile.afdeling;
            outcome.folder = fs::path(options().out) / school_folder(inputs->profile);
        }
        return inputs;
    }

    /// Holds the profile against its norm, and tells what no document is needed for.
    merge::Merged judge(input::Inputs& inputs, Outcome& outcome, const std::vector<std::string>& kinds) {
        Diagnostics& problems = outcome.problems;
        const bool is_sound = !problems.has_errors();
        Diagnostics merging;
        merge::Merged merged = merge::merge(*inputs.norm, inputs.profile, shared.legal, merging);
        if (!looks.house_style(inputs.house_style, problems)) inputs.house_style.logo = {};
        looks.norm(inputs.norm, problems);
        LooksCheck::profile(inputs.profile, problems);
        // A value that is wrong counts as not given: of such a profile only what the law asks is told as well. Of a sound one
        // that is said with the document, and so is what is wrong with its letters.
        const bool asks_law = std::ranges::any_of(kinds, is_asked_by_law);
        if (is_sound) problems.append(merging);
        else if (asks_law && inputs.profile.school.type) merge::report_legal(merged, problems);
        else if (asks_law) problems.add("C033", inputs.profile.school.at);
        if (problems.has_errors() && !std::ranges::all_of(kinds, doc::is_poster)) looks.running_text(inputs.house_style, problems);
        return merged;
    }

    void make_documents(const input::Inputs& inputs, const merge::Merged& merged, Outcome& outcome, const std::vector<std::string>& kinds) {
        const merge::View view = merge::make_view(merged);
        outcome.is_concept = merged.is_concept();
        if (options().dump == Dump::view) outcome.dump = merge::dump(view.root);
        std::optional<long long> date = source_date_epoch();
        if (!date) date = document_date(inputs.profile.status);
        Sources sources(text_files(outcome, inputs.norm->file));
        outcome.complete = true;
        for (const std::string& kind : kinds) {
            Made& document = outcome.documents.emplace_back(Made{kind, false, {}, {}});
            Diagnostics found;
            if (is_asked_by_law(kind)) merge::report_legal(merged, found), merge::report_guide(merged, found);
            if (!doc::is_poster(kind)) looks.running_text(inputs.house_style, found);
            try {
                const std::vector<File> files = make(kind, view.root, inputs, date, outcome, found);
                if (!found.has_errors()) put_files(files, outcome.folder, document.files, outcome.kept);
            } catch (const IoError& error) {
                report(error, {outcome.profile, 0, 0}, found);
            }
            for (const batch::OutputFile& file : document.files) outcome.files.push_back(file.name);
            if (found.has_errors() && writes()) tell_old(outcome, document, found);
            found.shorten(limits::profile_problems, outcome.profile);
            document.made = !found.has_errors();
            document.problems = found.empty() ? found : at_their_source(found, sources, options().templates);
            outcome.complete = outcome.complete && document.made;
            outcome.problems.append_new(document.problems);
        }
    }

    /// Where the words of a school's documents come from: its profile, its norm, and the norms that this one extends.
    static std::vector<std::string> text_files(const Outcome& outcome, const std::string& norm) {
        std::vector<std::string> files{outcome.profile, norm};
        for (const FileRead& read : outcome.inputs)
            if (small_letters(fs::path(read.path).extension().string()) == ".xml" && !read.hash.empty() && std::ranges::find(files, read.path) == files.end())
                files.push_back(read.path);
        return files;
    }

    /// What an earlier run made for a school of which nothing is made now looks as if it were of this run.
    void tell_all_old(Outcome& outcome, const std::vector<std::string>& kinds, const fs::path* folder) const {
        if (!writes()) return;
        const std::string known = folder ? "" : school_of(outcome.profile).folder;
        if (folder ? folder->filename().empty() : known.empty()) return;  // nobody knows whose they would be
        const fs::path place = folder ? *folder : fs::path(options().out) / known;
        if (claims.contains(place)) return;  // they are of another profile of this run
        std::string old;
        for (const std::string& kind : kinds)
            for (const std::string& name : files_of(kind, place)) add_to_list(old, name);
        if (!old.empty()) outcome.problems.add("C025", {outcome.profile, 0, 0}, {place.string(), old});
    }

    /// What an earlier run made stays, beside new documents of this one.
    static void tell_old(const Outcome& outcome, const Made& document, Diagnostics& found) {
        for (const std::string& name : files_of(document.kind, outcome.folder)) {
            const auto is_new = [&](const batch::OutputFile& file) { return file.name == name; };
            if (std::ranges::none_of(document.files, is_new)) found.add("C015", {outcome.profile, 0, 0}, {(outcome.folder / name).string()});
        }
    }

    /// Warnings about one format are for who asked for it; what is said of the school (its icons, its logo) is not said again.
    void add_wanted(Diagnostics& problems, const Diagnostics& found, const Diagnostics& told) const {
        struct OfOneFormat {
            std::string_view code;
            bool Options::*wanted;
        };
        static constexpr OfOneFormat of_one_format[] = {{"L002", &Options::pdf}, {"W004", &Options::docx}};
        for (const Diagnostic& d : found.all()) {
            const auto is_not_for_us = [&](const OfOneFormat& one) { return one.code == d.code && !(options().*one.wanted); };
            if (std::ranges::none_of(of_one_format, is_not_for_us) && !told.tells(d)) problems.add(d.code, d.at, d.args);
        }
    }

    /// One document: block markup becomes blocks, blocks become pages, pages become PDF; the same blocks become Word.
    std::vector<File> make(const std::string& kind, const merge::Value& view, const input::Inputs& inputs,
                           std::optional<long long> date, Outcome& outcome, Diagnostics& problems) {
        const Paper paper = doc::is_poster(kind) ? options().poster_paper : Paper::a4;
        style::Theme theme = style::make_theme(&inputs.house_style, kind, paper, problems);
        theme.pictures = inputs.norm->beelden;
        const Fitting fitting{*shared.templates, kind, view, theme, shaper, widths, outcome.profile};
        const std::unique_ptr<SetDocument> made = doc::is_poster(kind) ? fitting.poster() : fitting.flow();
        add_wanted(problems, made->problems, outcome.school_problems);
        if (!made->document) return {};
        const doc::Document document = made->shown();
        const layout::Pages& pages = made->pages;
        if (kind == "ouderposter" && made->good()) report_left_off(inputs.profile, document, outcome.school_problems, problems);
        switch (options().dump) {
            case Dump::blocks:
                outcome.dump += doc::dump(document);
                break;
            case Dump::pages:
                outcome.dump += layout::dump_pages(pages);
                break;
            case Dump::tags:
                outcome.dump += layout::dump_tags(pages);
                break;
            case Dump::reading:
                outcome.dump += layout::dump_reading(pages);
                break;
            case Dump::none:
            case Dump::view:
                break;
        }
        if (problems.has_errors() || !writes()) return {};
        std::vector<File> files;
        if (options().pdf) files.push_back({file_name(kind, Format::pdf), pdf::write_pdf(pages, pdf_cache, {date}, problems)});
        if (options().docx) {
            const style::Theme& set = made->larger ? *made->larger : theme;
            files.push_back({file_name(kind, Format::word), docx::write_docx(document, set, word_options(pages, widths, &shared.word_fonts->of(document, set), date))});
        }
        return files;
    }

    /// Two profiles of one run must not write over each other's files. A batch has given each its folder before it began.
    bool claim(Outcome& outcome, const fs::path* folder) {
        if (folder) {
            if (*folder == outcome.folder) return true;
            outcome.problems.add("K008", {outcome.profile, 0, 0}, {outcome.folder.lexically_relative(options().out).string()});
            return false;
        }
        const Claims::Answer answer = claims.claim(outcome.folder, outcome.profile, outcome.problems);
        outcome.is_again = answer == Claims::Answer::repeated;
        return answer == Claims::Answer::granted;
    }

    const Options& options() const { return shared.options; }
    /// Whether documents are wanted as files.
    bool writes() const { return options().command != Command::check && options().dump == Dump::none; }

    const Shared& shared;
    layout::Shaper shaper;
    docx::Widths widths = word_widths(shaper);
    pdf::Cache pdf_cache;
    LooksCheck looks;
    Claims claims;
};

Press::Worker::Worker(const Press& press) : impl_(std::make_unique<Impl>(*press.shared_)) {}
Press::Worker::~Worker() = default;

Outcome Press::Worker::build(const std::string& profile) { return run(profile, impl_->options().only, nullptr); }

Outcome Press::Worker::build(const std::string& profile, const std::vector<std::string>& kinds, const fs::path& folder) {
    return run(profile, kinds, &folder);
}

Outcome Press::Worker::run(const std::string& profile, const std::vector<std::string>& kinds, const fs::path* folder) {
    Outcome outcome;
    outcome.profile = profile;
    try {
        impl_->build(outcome, kinds, folder);
    } catch (const IoError& error) {
        outcome.complete = outcome.started = false;
        report(error, {profile, 0, 0}, outcome.problems);
    } catch (const std::exception& error) {
        // A bug, or memory that ran out: it costs this school, not the others.
        outcome.complete = outcome.started = false;
        outcome.problems.add("K006", {profile, 0, 0}, {error.what()});
    }
    if (!outcome.started) outcome.school_problems = outcome.problems;
    outcome.problems.append_new(outcome.kept);
    return outcome;
}

}  // namespace gidspers::cli
