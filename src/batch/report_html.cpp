#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "base/escape.h"
#include "base/io.h"
#include "base/join.h"
#include "batch/report.h"
#include "batch/report_style.h"

namespace gidspers::batch {

namespace {

/// A path as a web address of its own folder.
std::string address(std::string_view path) { return percent_encoded(path, "!\"#$%&'()*+,:;<=>?@[\\]^`{|}~"); }

/// What is said of a file that is not the school's own profile: its norm, a house style, a template.
bool is_shared(const Diagnostic& d, const Record& r) { return !d.at.file.empty() && d.at.file != r.profile; }

/// The same problem at several lines.
struct Problem {
    const Diagnostic* first;
    std::vector<int> lines;
};

/// Errors first; what differs in its line alone is one.
std::vector<Problem> grouped(const std::vector<Diagnostic>& all) {
    std::vector<Problem> out;
    const auto key = [](const Diagnostic& d) { return std::tie(d.at.file.str(), d.code, d.args); };
    std::map<decltype(key(all.front())), size_t> places;  // in `out`
    for (const Severity severity : {Severity::error, Severity::warning})
        for (const Diagnostic& d : all) {
            if (message(d.code).severity != severity) continue;
            const auto [place, is_new] = places.try_emplace(key(d), out.size());
            Problem& problem = is_new ? out.emplace_back(Problem{&d, {}}) : out[place->second];
            if (d.at.line > 0 && (problem.lines.empty() || problem.lines.back() != d.at.line)) problem.lines.push_back(d.at.line);
        }
    return out;
}

/// A file that schools share, and what was said of it, each once. Of what each school says in its own way (how many texts the
/// norm leaves it without), a few examples.
struct SharedFile {
    size_t schools = 0;
    Diagnostics problems;
    void add(const std::vector<Diagnostic>& said) {
        constexpr size_t examples = 3;
        ++schools;
        for (const Diagnostic& d : said) {
            std::set<std::vector<std::string>>& known = told_[{d.code, d.at.line, d.at.column}];
            if (known.size() < examples && known.insert(d.args).second) problems.add(d.code, d.at, d.args);
        }
    }

  private:
    std::map<std::tuple<std::string, int, int>, std::set<std::vector<std::string>>> told_;  ///< arguments by code and place
};
using SharedFiles = std::map<std::string, SharedFile>;

/// A record's problems, parted.
struct Parted {
    std::vector<Diagnostic> own;
    std::map<std::string, std::vector<Diagnostic>> shared;
    explicit Parted(const Record& r) {
        const Diagnostics all = r.school_problems();
        for (const Diagnostic& d : all.all()) {
            if (message(d.code).severity == Severity::note) continue;
            is_shared(d, r) ? shared[d.at.file].push_back(d) : own.push_back(d);
        }
    }
};

/// What is wrong with the list itself, or a file of its folder, by file and in the order in which it was found.
class ListFiles {
  public:
    struct File {
        std::string name;
        Diagnostics problems;
    };
    void add(const Diagnostics& problems) {
        for (const Diagnostic& d : problems.all()) {
            if (message(d.code).severity == Severity::note) continue;
            const auto [place, is_new] = places_.try_emplace(d.at.file, files_.size());
            if (is_new) files_.push_back({d.at.file, {}});
            files_[place->second].problems.add(d.code, d.at, d.args);
        }
    }
    const std::vector<File>& files() const { return files_; }
    std::string id(const std::string& name) const { return "l" + std::to_string(places_.at(name) + 1); }

  private:
    std::vector<File> files_;
    std::map<std::string, size_t> places_;
};

class Page {
  public:
    Page(FileWriter& out, Language language, const SharedFiles& shared, const ListFiles& listed) : out_(out), language_(language), listed_(listed) {
        size_t number = 0;
        for (const auto& [file, said] : shared) shared_ids_[file] = "b" + std::to_string(++number);
    }

    void head(const Totals& t, size_t doubtful) {
        out_.add("<!DOCTYPE html>\n<html lang=\"" + text("K300") + "\">\n<head>\n<meta charset=\"utf-8\">\n"
                 "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" + text("K301") +
                 "</title>\n<style>" + std::string(report_style) + "</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#inhoud\">" +
                 text("K302") + "</a>\n<header>\n<h1>" + text("K301") + "</h1>\n<p>" +
                 text(t.schools == 1 ? "K320" : "K303",
                      {schools(t.schools), std::to_string(t.complete), counted(t.files, "K224", "K225", language_)}) +
                 "</p>\n");
        const size_t not_made = t.schools - t.complete;
        if (not_made) out_.add("<p><strong>" + text("K304", {schools(not_made)}) + "</strong></p>\n");
        if (t.concepts) out_.add("<p><strong>" + text("K050", {schools(t.concepts)}) + "</strong></p>\n");
        out_.add("<nav aria-label=\"" + text("K322") + "\">\n<ul>\n");
        const auto link = [&](const char* to, const char* code, size_t n) {
            if (n) out_.add("<li><a href=\"#" + std::string(to) + "\">" + text(code) + " (" + std::to_string(n) + ")</a></li>\n");
        };
        link("herstellen", "K330", not_made);
        link("lijst", "K339", listed_.files().size());
        link("gedeeld", "K334", shared_ids_.size());
        link("nakijken", "K332", doubtful);
        link("scholen", "K312", t.schools);
        out_.add("</ul>\n</nav>\n</header>\n<main id=\"inhoud\">\n");
    }

    void heading(const char* id, const char* code, const char* explanation) {
        out_.add("<h2 id=\"" + std::string(id) + "\">" + text(code) + "</h2>\n<p>" + text(explanation) + "</p>\n");
    }

    void school(const Record& r) {
        const Parted problems(r);
        article("s" + std::to_string(r.index + 1), escaped(name(r)), !r.complete());
        out_.add("<p class=\"place\">" + text("K307", {r.profile}) + "</p>\n");
        const std::string made = links(r), missing = not_made(r);
        if (!made.empty()) out_.add("<p class=\"files\">" + text("K323") + " " + made + "</p>\n");
        if (!missing.empty()) out_.add("<p class=\"files\">" + text("K308") + " " + missing + "</p>\n");
        if (const auto& of_line = r.of_line.all(); !of_line.empty())
            out_.add("<p class=\"files\">" + text("K339") + ": " + link_to(listed_.id(of_line[0].at.file), of_line[0].at.file) + "</p>\n");
        for (const auto& [file, said] : problems.shared)
            out_.add("<p class=\"files\">" + text("K335") + " " + link_to(shared_ids_.at(file), file) + "</p>\n");
        list(problems.own);
        out_.add("</article>\n");
    }

    /// The list, or a file that it passes by or has twice.
    void listed(const ListFiles::File& file) {
        article(listed_.id(file.name), escaped(file.name), file.problems.has_errors());
        list(file.problems.all());
        out_.add("</article>\n");
    }

    void shared_file(const std::string& file, const SharedFile& said) {
        const bool wrong = said.problems.has_errors();
        article(shared_ids_.at(file), escaped(file), wrong);
        out_.add("<p class=\"place\">" + text("K336", {schools(said.schools)}) + "</p>\n");
        list(said.problems.all());
        out_.add("</article>\n");
    }

    /// The roles say what display: block takes away on a phone.
    void table_start() {
        out_.add("<h2 id=\"scholen\">" + text("K312") + "</h2>\n<table role=\"table\">\n<caption>" + text("K313") +
                 "</caption>\n<thead role=\"rowgroup\"><tr role=\"row\">");
        for (const char* const column : {"K314", "K315", "K316"})
            out_.add("<th role=\"columnheader\" scope=\"col\">" + text(column) + "</th>");
        out_.add("</tr></thead>\n<tbody role=\"rowgroup\">\n");
    }

    void row(const Record& r) {
        const Parted problems(r);
        const auto number = [&](Severity severity) {
            return static_cast<size_t>(std::count_if(problems.own.begin(), problems.own.end(),
                                                     [&](const Diagnostic& d) { return message(d.code).severity == severity; }));
        };
        const size_t wrong = number(Severity::error), doubtful = number(Severity::warning);
        std::string shown = escaped(name(r));
        if (wrong || doubtful || !r.complete())
            shown = "<a href=\"#s" + std::to_string(r.index + 1) + "\">" + shown + "</a>";
        if (!r.folder.empty()) shown += " <span class=\"place\">" + escaped(r.folder) + "</span>";
        std::string state = "<span class=\"tag " + std::string(r.complete() ? "good" : "wrong") + "\">" +
                            text(r.complete() ? "K317" : "K318") + "</span>";
        if (r.has_concepts()) state += ", <strong>" + text("K052") + "</strong>";
        if (wrong) state += ", " + counted(wrong, "K220", "K221", language_);
        if (doubtful) state += ", " + counted(doubtful, "K222", "K223", language_);
        out_.add("<tr role=\"row\"><th role=\"rowheader\" scope=\"row\">" + shown + "</th><td role=\"cell\">" + state +
                 "</td><td role=\"cell\">" + links(r) + "</td></tr>\n");
    }

    void foot() { out_.add("</tbody>\n</table>\n</main>\n<footer><p>" + text("K319") + "</p></footer>\n</body>\n</html>\n"); }

  private:
    std::string text(std::string_view code, std::vector<std::string> args = {}) const {
        for (std::string& arg : args) arg = escaped(arg);
        return message_text(code, language_, args);
    }

    std::string schools(size_t n) const { return counted(n, "K226", "K227", language_); }

    static const std::string& name(const Record& r) { return r.school.empty() ? r.profile : r.school; }

    static std::string links(const Record& r) {
        std::string out;
        for (const Document& document : r.documents)
            for (const OutputFile& file : document.files)
                add_to_list(out, "<a href=\"" + address(r.folder + "/" + file.name) + "\">" + escaped(file.name) + "</a>");
        return out;
    }

    static std::string not_made(const Record& r) {
        std::string out;
        for (const Document& document : r.documents)
            if (!document.made) add_to_list(out, escaped(document.name));
        return out;
    }

    static std::string link_to(const std::string& id, const std::string& shown) {
        return "<a href=\"#" + id + "\">" + escaped(shown) + "</a>";
    }

    void article(const std::string& id, const std::string& title, bool wrong) {
        out_.add("<article id=\"" + id + "\"" + (wrong ? " class=\"wrong\"" : "") + ">\n<h3>" + title + "</h3>\n");
    }

    /// "Fout in regels 12 en 40:"
    std::string tag(const Problem& problem) const {
        constexpr size_t most_lines = 20;
        const bool wrong = message(problem.first->code).severity == Severity::error;
        std::string lines;
        for (size_t i = 0; i < std::min(problem.lines.size(), most_lines); ++i)
            lines += (i ? ", " : "") + std::to_string(problem.lines[i]);
        if (problem.lines.size() > most_lines) lines += ", …";
        std::string out = "<span class=\"tag" + std::string(wrong ? " wrong" : "") + "\">" + text(wrong ? "K309" : "K310");
        if (!lines.empty()) out += " " + text(problem.lines.size() == 1 ? "K305" : "K306", {lines});
        return out + ":</span>";
    }

    void list(const std::vector<Diagnostic>& problems) {
        if (problems.empty()) return;
        out_.add("<ul class=\"problems\">\n");
        for (const Problem& problem : grouped(problems)) {
            const Diagnostic& d = *problem.first;
            out_.add("<li><p>" + tag(problem) + " " + escaped(message_text(d.code, language_, d.args)) + " <span class=\"code\">(" +
                     d.code + ")</span></p>\n");
            if (const std::string advice = message_advice(d.code, language_, d.args); !advice.empty())
                out_.add("<p><strong>" + text("K311") + "</strong> " + escaped(advice) + "</p>\n");
            out_.add("</li>\n");
        }
        out_.add("</ul>\n");
    }

    FileWriter& out_;
    Language language_;
    const ListFiles& listed_;
    std::map<std::string, std::string> shared_ids_;
};

}  // namespace

void write_html_report(const std::filesystem::path& file, const Diagnostics& of_list, const RecordSource& all_records, Language language) {
    const RecordSource records = without_doubles(all_records);
    Totals totals;
    size_t doubtful = 0;
    SharedFiles shared;
    ListFiles listed;
    listed.add(of_list);
    const auto is_doubtful = [](const Record& record, const Parted& problems) { return record.complete() && !problems.own.empty(); };
    records([&](const Record& record) {
        const Parted problems(record);
        totals.add(record);
        doubtful += is_doubtful(record, problems);
        listed.add(record.of_line);
        for (const auto& [path, said] : problems.shared) shared[path].add(said);
    });
    FileWriter out(file);
    Page page(out, language, shared, listed);
    page.head(totals, doubtful);
    if (totals.complete < totals.schools) {
        page.heading("herstellen", "K330", "K331");
        records([&](const Record& record) {
            if (!record.complete()) page.school(record);
        });
    }
    if (!listed.files().empty()) {
        page.heading("lijst", "K339", "K340");
        for (const ListFiles::File& of : listed.files()) page.listed(of);
    }
    if (!shared.empty()) {
        page.heading("gedeeld", "K334", "K338");
        for (const auto& [path, said] : shared) page.shared_file(path, said);
    }
    if (doubtful) {
        page.heading("nakijken", "K332", "K333");
        records([&](const Record& record) {
            if (is_doubtful(record, Parted(record))) page.school(record);
        });
    }
    page.table_start();
    records([&](const Record& record) { page.row(record); });
    page.foot();
    out.commit();
}

}  // namespace gidspers::batch
