#include "cli/options.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "base/ascii.h"
#include "base/contains.h"
#include "base/io.h"
#include "base/join.h"
#include "base/limits.h"
#include "base/names.h"
#include "base/number.h"
#include "base/process.h"
#include "base/suggest.h"

namespace gidspers::cli {

namespace {

using Words = std::vector<std::string>;

/// --lang is needed before anything else is read, since help and errors are texts too.
Language language_of(int argc, const char* const* argv) {
    for (int i = 1; i < argc; ++i) {
        const std::string_view word = argv[i];
        if (word == "--lang=en" || (word == "--lang" && i + 1 < argc && std::string_view(argv[i + 1]) == "en"))
            return Language::en;
    }
    return Language::nl;
}

Words split(const std::string& list) {
    Words out;
    for (size_t from = 0; from <= list.size();) {
        const size_t comma = std::min(list.find(',', from), list.size());
        if (comma > from) out.push_back(list.substr(from, comma - from));
        from = comma + 1;
    }
    return out;
}

/// In the order of Dump; the first stands for no dump, and is no word that a user types.
constexpr std::array<std::string_view, 6> dumps{"", "view", "blocks", "pages", "tags", "reading"};

const Words& offered_dumps() {
    static const Words offered(dumps.begin() + 1, dumps.end());
    return offered;
}

const Words& known_formats() {
    static const Words formats{"pdf", "docx"};
    return formats;
}

std::string joined(const Words& words, std::string_view separator) {
    std::string all;
    for (const std::string& word : words) all.append(all.empty() ? "" : separator).append(word);
    return all;
}

class Parser {
  public:
    explicit Parser(Language language) {
        options_.language = language;
        app_.name("gidspers");
        app_.description(text("C100"));
        auto formatter = std::make_shared<CLI::Formatter>();
        formatter->column_width(34);
        for (const auto& [label, code] : {std::pair{"Usage", "C101"}, {"OPTIONS", "C102"}, {"SUBCOMMAND", "C103"},
                                          {"Positionals", "C105"}, {"REQUIRED", "C106"}})
            formatter->label(label, text(code));
        app_.formatter(formatter);
        app_.require_subcommand(1);
        app_.set_help_flag("-h,--help", text("C110"));
        app_.set_version_flag("--version", "gidspers " + std::string(program_version()), text("C111"));
        app_.get_option("--help")->group(text("C107"));
        app_.get_option("--version")->group(text("C107"));
        app_.footer(text("C108"));
        add_language(app_);
        for (const CommandRow& row : commands()) (this->*row.add)(command(row.name, row.help));
    }

    std::variant<Options, Stop> run(int argc, const char* const* argv) {
        if (auto stop = one_dash(Words(argv + 1, argv + std::max(argc, 1)))) return *stop;
        try {
            app_.parse(argc, argv);
        } catch (const CLI::CallForHelp&) {
            return Stop{help(), false, 0, options_.language};
        } catch (const CLI::CallForVersion& version) {
            return Stop{std::string(version.what()) + "\n", false, 0, options_.language};
        } catch (const CLI::ParseError& error) {
            return Stop{usage_error(error), true, 2, options_.language};
        }
        for (const CommandRow& row : commands())
            if (app_.got_subcommand(row.name)) options_.command = row.command;
        return finish();
    }

  private:
    struct CommandRow {
        const char* name;
        Command command;
        const char* help;
        void (Parser::*add)(CLI::App&);
    };

    static const std::array<CommandRow, 4>& commands() {
        static constexpr std::array<CommandRow, 4> rows{{{"build", Command::build, "C140", &Parser::add_build},
                                                         {"check", Command::check, "C142", &Parser::add_check},
                                                         {"init", Command::init, "C144", &Parser::add_init},
                                                         {"batch", Command::batch, "K100", &Parser::add_batch}}};
        return rows;
    }

    std::string text(std::string_view code) const { return message_text(code, options_.language); }

    CLI::App& command(const std::string& name, std::string_view code) {
        CLI::App* const sub = app_.add_subcommand(name, text(code));
        sub->group(text("C104"));
        sub->set_help_flag("-h,--help", text("C110"));
        sub->get_option("--help")->group(text("C107"));
        return *sub;
    }

    void option(CLI::App& app, const std::string& name, std::string& value, std::string_view code,
                const std::string& type) {
        const auto filled = [](const std::string& given) { return std::string(given.empty() ? "leeg" : ""); };
        app.add_option(name, value, text(code))->option_text(type)->group(text("C107"))->check(filled);
    }

    void flag(CLI::App& app, const std::string& name, bool& value, std::string_view code) {
        app.add_flag(name, value, text(code))->group(text("C107"));
    }

    void add_language(CLI::App& app) { option(app, "--lang", language_, "C112", "nl|en"); }

    void add_profiles(CLI::App& app, std::string_view only = "C124") {
        app.add_option(text("C120"), options_.profiles, text("C121"))->required()->option_text(" ")->group(text("C107"));
        add_choices(app, only);
    }

    void add_choices(CLI::App& app, std::string_view only = "C124") {
        option(app, "--norm", options_.norm, "C122", text("C130"));
        option(app, "--templates", options_.templates, "C123", text("C131"));
        option(app, "--only", only_, only, joined(document_kinds(), ","));
        option(app, "--paper", paper_, "C126", "a3|a4");
        option(app, "--diagnostics", diagnostics_, "C127", "text|json");
        flag(app, "--strict", options_.strict, "C128");
        add_language(app);
    }

    void add_build(CLI::App& build) {
        add_profiles(build);
        option(build, "-o,--out", options_.out, "C129", text("C131"));
        option(build, "--format", format_, "C125", joined(known_formats(), ","));
        option(build, "--dump", dump_, "C132", joined(offered_dumps(), "|"));
        flag(build, "-q,--quiet", options_.quiet, "C133");
        build.footer(text("C141"));
    }

    void add_check(CLI::App& check) {
        add_profiles(check, "C039");
        check.footer(text("C143"));
    }

    void add_init(CLI::App& init) {
        init.add_option("--norm", options_.norm, text("C145"))->required()->option_text(text("C130"))->group(text("C107"));
        option(init, "-o,--out", options_.starter, "C022", text("C130"));
        add_language(init);
        init.footer(text("C146"));
    }

    void add_batch(CLI::App& batch) {
        batch.add_option(text("K101"), options_.list, text("K102"))->required()->option_text(" ")->group(text("C107"));
        option(batch, "-o,--out", options_.out, "C129", text("C131"));
        option(batch, "--jobs", jobs_, "K103", text("K110"));
        flag(batch, "--since-last", options_.since_last, "K104");
        flag(batch, "--force", options_.force, "K105");
        option(batch, "--shard", shard_, "K106", "K/N");
        flag(batch, "--merge-reports", merge_reports_, "K107");
        option(batch, "--format", format_, "C125", joined(known_formats(), ","));
        add_choices(batch);
        flag(batch, "-q,--quiet", options_.quiet, "K108");
        batch.footer(text("K109"));
    }

    std::string help() {
        for (const CLI::App* sub : app_.get_subcommands()) return sub->help("gidspers");
        return app_.help();
    }

    Stop wrong(std::string code, Words args) const { return {to_text({code, {}, args}, options_.language), true, 2, options_.language}; }

    /// Of a word that CLI11 has no use for: an option that is unknown or stands before its command, or a word too many.
    std::string unknown_word(const std::string& word) const {
        const CLI::App& command = *app_.get_subcommands().front();
        const auto say = [&](const char* code, Words args) { return to_text({code, {}, std::move(args)}, options_.language); };
        if (!word.starts_with('-')) return say(merge_reports_ ? "C042" : "C003", {word});
        if (command.get_option_no_throw(word.substr(0, word.find('=')))) return say("C041", {word, command.get_name()});
        const Words known = options_of({&command});
        const std::string near = suggest(word, known);
        return near.empty() ? say("C029", {word, list_of(known)}) : say("C028", {word, near});
    }

    /// CLI11 speaks English only; what can go wrong is little enough to say ourselves.
    std::string usage_error(const CLI::ParseError& error) const {
        const std::string what = error.what();
        std::string code = "C002";
        Words args{what};
        if (dynamic_cast<const CLI::ExtrasError*>(&error)) return unknown_word(what.substr(what.rfind(' ') + 1));
        if (dynamic_cast<const CLI::RequiredError*>(&error)) {
            if (app_.get_subcommands().empty()) return no_command();
            // A misspelt option is told first: what it stood for may be what is missed.
            for (const std::string& word : app_.remaining(true))
                if (word.starts_with('-')) return unknown_word(word);
            code = what.find("--norm") != std::string::npos ? "C006" : app_.got_subcommand("batch") ? "K013" : "C005";
            // The norm stands by itself, as check and build take it.
            if (code == "C005") args = {app_.get_subcommands().front()->get_name()};
            const Words loose = code == "C006" ? app_.get_subcommand("init")->remaining() : Words();
            if (loose.size() == 1) code = "C034", args = loose;
        } else if (dynamic_cast<const CLI::ConversionError*>(&error) && what.find(" = ") != std::string::npos) {
            // "Could not convert: --strict = ja"; of the options, only those that take no value are converted.
            const std::string pair = what.substr(what.rfind(": ") + 2);
            code = "C040";
            args = {pair.substr(0, pair.find(" = ")), pair.substr(pair.find(" = ") + 3)};
        } else if (dynamic_cast<const CLI::ArgumentMismatch*>(&error)) {
            code = what.find("received") != std::string::npos ? "C014" : "C007";
            args = {what.substr(0, what.find(':'))};
        } else if (dynamic_cast<const CLI::ValidationError*>(&error)) {
            code = "C007";
            args = {what.substr(0, what.find(':'))};
        }
        return to_text({code, {}, args}, options_.language);
    }

    static Words options_of(const std::vector<const CLI::App*>& commands) {
        Words names;
        for (const CLI::App* command : commands)
            for (const CLI::Option* option : command->get_options())
                for (const std::string& name : option->get_lnames()) names.push_back("--" + name);
        return names;
    }

    /// A long option behind one dash: CLI11 reads -only=sop as -o with the folder "nly=sop". -help does what it says.
    std::optional<Stop> one_dash(const Words& words) const {
        const Words known = options_of(app_.get_subcommands([](const CLI::App*) { return true; }));
        for (const std::string& word : words) {
            if (word == "--") return std::nullopt;
            if (word.size() < 3 || word[0] != '-' || word[1] == '-') continue;
            const size_t end = std::min(word.find('='), word.size());
            const std::string name = "-" + small_letters(word.substr(0, end)), value = word.substr(end);
            if (name.size() == 3 && !value.empty()) return wrong("C028", {word, word.substr(0, end) + " " + value.substr(1)});
            const std::string meant = contains(known, name) ? name : value.empty() ? "" : suggest(name, known);
            if (!meant.empty() && meant != "--help") return wrong("C028", {word, meant + value});
        }
        return std::nullopt;
    }

    /// A first word that is no command is most often a command misspelt.
    std::string no_command() const {
        const Words words = app_.remaining();
        if (words.empty()) return to_text({"C004", {}, {}}, options_.language);
        if (words[0].starts_with('-')) {
            const std::string meant = suggest(words[0], options_of({&app_}));
            return to_text({meant.empty() ? "C038" : "C037", {}, {words[0], meant}}, options_.language);
        }
        Words names;
        for (const CommandRow& row : commands()) names.emplace_back(row.name);
        const std::string near = suggest(words[0], names);
        return to_text({near.empty() ? "C010" : "C011", {}, {words[0], near}}, options_.language);
    }

    std::optional<Stop> not_one_of(const std::string& name, const std::string& value, const Words& known) const {
        if (contains(known, value)) return std::nullopt;
        const std::string near = suggest(value, known);
        return wrong(near.empty() ? "C008" : "C009", {value, name, list_of(known), near});
    }

    /// A choice after a space instead of a comma, and an option behind a dash that a word processor made, look like profiles.
    std::optional<Stop> slip_among_profiles() const {
        for (const std::string& one : options_.profiles) {
            if (contains(known_formats(), one) || contains(document_kinds(), one)) return wrong("C023", {one});
            if (one.starts_with("\xE2\x80\x93") || one.starts_with("\xE2\x80\x94")) return wrong("C024", {one});
        }
        return std::nullopt;
    }

    std::optional<Stop> read_numbers() {
        constexpr unsigned usual_jobs = 8;
        options_.jobs = std::min(processor_count(), usual_jobs);
        if (!jobs_.empty()) {
            options_.jobs = number_of<unsigned>(jobs_).value_or(0);
            if (options_.jobs < 1 || options_.jobs > limits::jobs) return wrong("K011", {jobs_, "--jobs", std::to_string(limits::jobs)});
        }
        if (shard_.empty()) return std::nullopt;
        const auto shard = batch::parse_shard(shard_);
        if (!shard) return wrong("K012", {shard_});
        options_.shard = *shard;
        return std::nullopt;
    }

    /// An option that was given and says how to make documents.
    std::string not_for_merging() const {
        static const Words for_merging{"merge-reports", "diagnostics", "strict", "lang", "quiet"};
        for (const CLI::Option* option : app_.get_subcommand("batch")->get_options())
            if (option->count() > 0 && !option->get_lnames().empty() && !contains(for_merging, option->get_lnames()[0]))
                return option->get_name();
        return {};
    }

    /// Checks the words that stand for a choice; the first wrong one ends the run, as any usage error does.
    std::variant<Options, Stop> finish() {
        const Words formats = split(format_), only = split(only_);
        if (auto stop = slip_among_profiles()) return *stop;
        if (auto stop = not_one_of("--lang", language_, {"nl", "en"})) return *stop;
        if (auto stop = not_one_of("--paper", paper_, {"a3", "a4"})) return *stop;
        if (auto stop = not_one_of("--diagnostics", diagnostics_, {"text", "json"})) return *stop;
        if (auto stop = dump_.empty() ? std::nullopt : not_one_of("--dump", dump_, offered_dumps())) return *stop;
        for (const std::string& format : formats)
            if (auto stop = not_one_of("--format", format, known_formats())) return *stop;
        for (const std::string& kind : only)
            if (auto stop = not_one_of("--only", kind, document_kinds())) return *stop;
        if (auto stop = read_numbers()) return *stop;
        if (formats.empty()) return *not_one_of("--format", format_, known_formats());
        if (only.empty() && !only_.empty()) return *not_one_of("--only", only_, document_kinds());
        options_.pdf = contains(formats, "pdf");
        options_.docx = contains(formats, "docx");
        for (const std::string& kind : document_kinds())
            if (only.empty() || contains(only, kind)) options_.only.push_back(kind);
        options_.poster_paper = paper_ == "a4" ? Paper::a4 : Paper::a3;
        options_.json = diagnostics_ == "json";
        if (merge_reports_) {
            if (const std::string name = not_for_merging(); !name.empty()) return wrong("C018", {name});
            options_.parts = std::exchange(options_.list, {});
        }
        if (options_.json && !dump_.empty()) return wrong("C016", {});
        options_.dump = *named<Dump>(dumps, dump_);
        return options_;
    }

    Options options_;
    std::string language_ = "nl", only_, format_ = joined(known_formats(), ","), paper_ = "a3", diagnostics_ = "text", dump_, jobs_, shard_;
    bool merge_reports_ = false;
    CLI::App app_;
};

}  // namespace

const std::vector<std::string>& document_kinds() {
    static const std::vector<std::string> kinds{"sop", "ouderposter", "lerarenposter", "schoolgids"};
    return kinds;
}

std::variant<Options, Stop> parse_options(int argc, const char* const* argv) {
    return Parser(language_of(argc, argv)).run(argc, argv);
}

}  // namespace gidspers::cli
