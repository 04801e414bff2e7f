#include "base/escape.h"
#include "base/io.h"
#include "batch/report.h"

namespace gidspers::batch {

namespace {

constexpr std::string_view style = R"(
:root { --ink: #1c2430; --soft: #4a5568; --line: #c8d0da; --wrong: #a3131f; --doubt: #8a5200; --good: #1d6b3a; }
* { box-sizing: border-box; }
body { margin: 0; color: var(--ink); background: #fff; font: 1rem/1.55 "Open Sans", "Segoe UI", Roboto, sans-serif; }
main, header { max-width: 62rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: 2rem; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .5rem; }
h2 { font-size: 1.35rem; margin: 2.5rem 0 .75rem; padding-top: .75rem; border-top: 2px solid var(--ink); }
h3 { font-size: 1.1rem; margin: 0 0 .25rem; }
a { color: #0b4f8a; } a:focus-visible { outline: 3px solid #0b4f8a; outline-offset: 2px; }
.skip { position: absolute; left: -100rem; } .skip:focus { left: 1rem; top: 1rem; background: #fff; padding: .5rem; }
.school { margin: 0 0 1.25rem; padding: .9rem 1.1rem; border: 1px solid var(--line); border-left: .4rem solid var(--doubt);
  border-radius: .3rem; break-inside: avoid-page; }
.school.wrong { border-left-color: var(--wrong); }
.place, .files { color: var(--soft); font-size: .92rem; margin: .1rem 0; overflow-wrap: anywhere; }
ol { margin: .6rem 0 0; padding-left: 1.5rem; } li { margin: 0 0 .7rem; } li p { margin: .1rem 0; }
.tag { font-weight: 700; color: var(--doubt); } .tag.wrong { color: var(--wrong); } .tag.good { color: var(--good); }
table { border-collapse: collapse; width: 100%; } caption { text-align: left; color: var(--soft); padding-bottom: .4rem; }
th, td { text-align: left; vertical-align: top; padding: .45rem .6rem .45rem 0; border-bottom: 1px solid var(--line); }
thead th { border-bottom: 2px solid var(--ink); } th { font-weight: 600; } td { overflow-wrap: anywhere; }
@media (max-width: 40rem) { table, tbody, tr, td, tbody th { display: block; } thead { display: none; }
  td, tbody th { border: 0; padding: .1rem 0; } tr { border-bottom: 1px solid var(--line); padding: .5rem 0; } }
@media print { .skip { display: none; } body { font-size: 10pt; } a { color: inherit; } }
)";

/// A path as a web address of its own folder: every byte that could mean something else is written as %XX.
std::string address(std::string_view path) {
    static constexpr char digits[] = "0123456789ABCDEF";
    std::string out;
    for (const char c : path) {
        const auto b = static_cast<unsigned char>(c);
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '/' ||
                           c == '-' || c == '.' || c == '_';
        if (plain) out += c;
        else out += {'%', digits[b >> 4], digits[b & 15]};
    }
    return out;
}

class Page {
  public:
    Page(FileWriter& out, Language language) : out_(out), language_(language) {}

    void head(const Totals& t) {
        out_.add("<!DOCTYPE html>\n<html lang=\"" + text("K300") + "\">\n<head>\n<meta charset=\"utf-8\">\n"
                 "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" + text("K301") +
                 "</title>\n<style>" + std::string(style) + "</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#scholen\">" +
                 text("K302") + "</a>\n<header>\n<h1>" + text("K301") + "</h1>\n<p>" +
                 text(t.schools == 1 ? "K320" : "K303",
                      {std::to_string(t.schools), std::to_string(t.complete), std::to_string(t.files)}) +
                 "</p>\n");
        const size_t not_made = t.schools - t.complete;
        if (not_made) out_.add("<p><strong>" + text(not_made == 1 ? "K321" : "K304", {std::to_string(not_made)}) + "</strong></p>\n");
        out_.add("</header>\n<main>\n");
    }

    void heading(const char* code, const char* explanation) {
        out_.add("<h2>" + text(code) + "</h2>\n<p>" + text(explanation) + "</p>\n");
    }

    void school(const Record& r) {
        const std::string id = "s" + std::to_string(r.index + 1);
        out_.add("<section class=\"school" + std::string(r.complete() ? "" : " wrong") + "\" id=\"" + id +
                 "\" aria-labelledby=\"" + id + "-naam\">\n<h3 id=\"" + id + "-naam\">" + escaped(name(r)) +
                 "</h3>\n<p class=\"place\">" + text("K306", {r.profile}) + "</p>\n");
        const std::string made = links(r), missing = not_made(r);
        if (!made.empty()) out_.add("<p class=\"files\">" + text("K307") + " " + made + "</p>\n");
        if (!missing.empty()) out_.add("<p class=\"files\">" + text("K308") + " " + missing + "</p>\n");
        out_.add("<ol>\n");
        const Diagnostics all = r.all_problems();
        for (const Severity severity : {Severity::error, Severity::warning})
            for (const Diagnostic& d : all.all())
                if (message(d.code).severity == severity) problem(d, severity);
        out_.add("</ol>\n</section>\n");
    }

    void table_start() {
        out_.add("<h2 id=\"scholen\">" + text("K312") + "</h2>\n<table>\n<caption>" + text("K313") +
                 "</caption>\n<thead><tr><th scope=\"col\">" + text("K314") + "</th><th scope=\"col\">" + text("K315") +
                 "</th><th scope=\"col\">" + text("K316") + "</th></tr></thead>\n<tbody>\n");
    }

    void row(const Record& r) {
        const Diagnostics all = r.all_problems();
        const size_t wrong = count(all, Severity::error), doubtful = count(all, Severity::warning);
        std::string shown = escaped(name(r));
        if (wrong || doubtful || !r.complete())
            shown = "<a href=\"#s" + std::to_string(r.index + 1) + "\">" + shown + "</a>";
        std::string state = "<span class=\"tag " + std::string(r.complete() ? "good" : "wrong") + "\">" +
                            text(r.complete() ? "K317" : "K318") + "</span>";
        if (wrong) state += ", " + text(wrong == 1 ? "K220" : "K221", {std::to_string(wrong)});
        if (doubtful) state += ", " + text(doubtful == 1 ? "K222" : "K223", {std::to_string(doubtful)});
        out_.add("<tr><th scope=\"row\">" + shown + "</th><td>" + state + "</td><td>" + links(r) + "</td></tr>\n");
    }

    void foot() { out_.add("</tbody>\n</table>\n<p class=\"place\">" + text("K319") + "</p>\n</main>\n</body>\n</html>\n"); }

  private:
    std::string text(std::string_view code, std::vector<std::string> args = {}) const {
        for (std::string& arg : args) arg = escaped(arg);
        return message_text(code, language_, args);
    }

    static const std::string& name(const Record& r) { return r.school.empty() ? r.profile : r.school; }

    static std::string links(const Record& r) {
        std::string out;
        for (const Document& document : r.documents)
            for (const OutputFile& file : document.files) {
                out += out.empty() ? "" : ", ";
                out += "<a href=\"" + address(r.folder + "/" + file.name) + "\">" + escaped(file.name) + "</a>";
            }
        return out;
    }

    static std::string not_made(const Record& r) {
        std::string out;
        for (const Document& document : r.documents)
            if (!document.made) out += (out.empty() ? "" : ", ") + escaped(document.name);
        return out;
    }

    void problem(const Diagnostic& d, Severity severity) {
        const bool wrong = severity == Severity::error;
        out_.add("<li><p><span class=\"tag" + std::string(wrong ? " wrong" : "") + "\">" + text(wrong ? "K309" : "K310") +
                 " " + d.code + "</span> " + escaped(message_text(d.code, language_, d.args)) + "</p>\n");
        if (const std::string advice = message_advice(d.code, language_, d.args); !advice.empty())
            out_.add("<p>" + text("K311") + " " + escaped(advice) + "</p>\n");
        if (d.at.line > 0) out_.add("<p class=\"place\">" + text("K305", {d.at.file, std::to_string(d.at.line)}) + "</p>\n");
        else if (!d.at.file.empty()) out_.add("<p class=\"place\">" + escaped(d.at.file) + "</p>\n");
        out_.add("</li>\n");
    }

    FileWriter& out_;
    Language language_;
};

}  // namespace

void write_html_report(const std::filesystem::path& file, const RecordSource& records, Language language) {
    Totals totals;
    bool doubtful = false;
    records([&](const Record& record) {
        totals.add(record);
        doubtful = doubtful || (record.complete() && count(record.all_problems(), Severity::warning));
    });
    FileWriter out(file);
    Page page(out, language);
    page.head(totals);
    if (totals.complete < totals.schools) {
        page.heading("K330", "K331");
        records([&](const Record& record) {
            if (!record.complete()) page.school(record);
        });
    }
    if (doubtful) {
        page.heading("K332", "K333");
        records([&](const Record& record) {
            if (record.complete() && count(record.all_problems(), Severity::warning)) page.school(record);
        });
    }
    page.table_start();
    records([&](const Record& record) { page.row(record); });
    page.foot();
    out.commit();
}

}  // namespace gidspers::batch
