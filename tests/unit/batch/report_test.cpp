#include <unistd.h>

#include <catch2/catch.hpp>

#include <filesystem>

#include "base/io.h"
#include "batch/report.h"

using namespace gidspers;
using namespace gidspers::batch;
namespace fs = std::filesystem;

namespace {

Record good() {
    Record r;
    r.profile = "scholen/a.xml";
    r.school = "Het <Goede> & \"Mooie\"";
    r.folder = "2026-2027/a";
    r.started = true;
    r.documents.push_back({"sop", "", true, {{"sop.pdf", 1000, "aa", ""}}, {}});
    return r;
}

Record bad() {
    Record r;
    r.index = 1;
    r.profile = "scholen/b.xml";
    r.school = "De <Slechte>";
    r.problems.add("K001", {"scholen/b.xml", 12, 3}, {"<map>"});
    r.documents.push_back({"sop", "", false, {}, {}});
    return r;
}

const RecordSource both = [](const RecordSink& sink) {
    sink(good());
    sink(bad());
};

std::string made_by(void (*write)(const fs::path&, const Diagnostics&, const RecordSource&, Language), const RecordSource& records,
                    const Diagnostics& of_list = {}) {
    const fs::path path = fs::temp_directory_path() / ("gidspers-report-test-" + std::to_string(::getpid()));
    write(path, of_list, records, Language::nl);
    std::string text = read_file(path, 1 << 20);
    fs::remove(path);
    return text;
}

size_t count_of(const std::string& text, const std::string& piece) {
    size_t n = 0;
    for (size_t at = text.find(piece); at != std::string::npos; at = text.find(piece, at + 1)) ++n;
    return n;
}

}  // namespace

TEST_CASE("the page names each school, what is wrong, where and what to do, and nothing of a user's text is markup") {
    const std::string page = made_by(write_html_report, both);
    CHECK(page.find("Het &lt;Goede&gt; &amp; &quot;Mooie&quot;") != std::string::npos);
    for (const char* const name : {"<Goede>", "<Slechte>"}) CHECK(page.find(name) == std::string::npos);
    CHECK(page.find("href=\"2026-2027/a/sop.pdf\"") != std::string::npos);
    CHECK(page.find("Profiel: scholen/b.xml") != std::string::npos);
    CHECK(page.find("Fout op regel 12:") != std::string::npos);
    CHECK(page.find("Wat te doen:") != std::string::npos);
    CHECK(page.find("In de map &quot;&lt;map&gt;&quot; staan geen profielen.") != std::string::npos);
    CHECK(page.find("Bij 1 school is niet alles gemaakt.") != std::string::npos);
    CHECK(count_of(page, "<article") == 1);
    CHECK(count_of(page, "<th role=\"rowheader\" scope=\"row\">") == 2);
    for (const char* const away : {"http://", "https://", "<script", "src="}) CHECK(page.find(away) == std::string::npos);
    for (const char* const tag : {"article", "table", "ul", "li", "nav", "header", "footer", "main", "p", "h2"})
        CHECK(count_of(page, "<" + std::string(tag) + ">") + count_of(page, "<" + std::string(tag) + " ") ==
              count_of(page, "</" + std::string(tag) + ">"));
}

TEST_CASE("the table tells schools of one name apart by their folders") {
    const std::string page = made_by(write_html_report, [](const RecordSink& sink) {
        for (const char* const folder : {"2026-2027/98aa-00-de-meeuw", "2026-2027/98bb-01-de-<meeuw>"}) {
            Record record = good();
            record.folder = folder;
            sink(record);
        }
    });
    CHECK(count_of(page, ">2026-2027/98aa-00-de-meeuw</span></th>") == 1);
    CHECK(count_of(page, ">2026-2027/98bb-01-de-&lt;meeuw&gt;</span></th>") == 1);
    CHECK(count_of(page, "href=\"2026-2027/98bb-01-de-%3Cmeeuw%3E/sop.pdf\"") == 1);
    CHECK(count_of(made_by(write_html_report, both), "</span></th>") == 1);  // of one is not known whose it is
}

TEST_CASE("both reports name the files that the list passed by") {
    Diagnostics of_list;
    of_list.add("K028", {"scholen/c<.xml.txt", 0, 0}, {"c<.xml"});
    const std::string page = made_by(write_html_report, both, of_list);
    CHECK(page.find("href=\"#lijst\"") != std::string::npos);
    CHECK(page.find("<h3>scholen/c&lt;.xml.txt</h3>") != std::string::npos);
    CHECK(page.find("eindigt niet op .xml") != std::string::npos);
    CHECK(made_by(write_json_report, both, of_list).find("\"bestand\": \"scholen/c<.xml.txt\"") != std::string::npos);
    CHECK(made_by(write_html_report, both).find("id=\"lijst\"") == std::string::npos);
}

TEST_CASE("what is wrong with the list stands with the list, once for each file, and not among what schools share") {
    Diagnostics of_list;
    of_list.add("K026", {"lijst.txt", 3, 0}, {"scholen/a.xml", "1"});
    const RecordSource records = [](const RecordSink& sink) {
        sink(good());
        Record missing = bad();
        missing.problems = {};
        missing.of_line.add("K036", {"lijst.txt", 2, 0}, {"scholen/b.xml"});
        sink(missing);
        Record twice = good();
        twice.index = 2;
        twice.is_double = true;
        twice.started = false;
        twice.documents.clear();
        sink(twice);
    };
    const std::string page = made_by(write_html_report, records, of_list);
    CHECK(page.find("id=\"gedeeld\"") == std::string::npos);
    CHECK(page.find("href=\"#lijst\">In de map of lijst zelf (1)</a>") != std::string::npos);
    CHECK(count_of(page, "<article id=\"l1\" class=\"wrong\">\n<h3>lijst.txt</h3>") == 1);
    CHECK(count_of(page, "Fout op regel 2:") + count_of(page, "Fout op regel 3:") == 2);
    CHECK(count_of(page, "<a href=\"#l1\">lijst.txt</a>") == 1);
    CHECK(page.find("2 scholen, waarvan 1 met alle documenten; samen 1 bestand.") != std::string::npos);
    CHECK(count_of(page, "<th role=\"rowheader\" scope=\"row\">") == 2);
    const std::string json = made_by(write_json_report, records, of_list);
    CHECK(json.find("\"totaal\": {\"scholen\": 2, \"gemaakt\": 1, \"concept\": 0, \"met-fouten\": 1, \"met-waarschuwingen\": 0, "
                    "\"bestanden\": 1, \"bytes\": 1000, \"fouten\": 2,") != std::string::npos);
    CHECK(count_of(json, "\"profiel\"") == 2);
}

TEST_CASE("a run in which all went well has no list of what to mend") {
    const std::string page = made_by(write_html_report, [](const RecordSink& sink) { sink(good()); });
    CHECK(page.find("Moet hersteld worden") == std::string::npos);
    CHECK(page.find("<article") == std::string::npos);
}

TEST_CASE("what is wrong with a shared file is told once, and the same mistake at more lines as well") {
    const std::string page = made_by(write_html_report, [](const RecordSink& sink) {
        for (Record r : {good(), bad()}) {
            r.problems.add("N110", {"norm.xml", 7, 1}, {"bel-1", "3", "2"});
            sink(r);
        }
        Record r = bad();
        r.problems.add("K001", {"scholen/b.xml", 40, 3}, {"<map>"});
        r.problems.add("N030", {"scholen/b.xml", 41, 3}, {"tekst"});
        sink(r);
    });
    CHECK(count_of(page, "Belofte &quot;bel-1&quot;") == 1);
    CHECK(page.find("Gebruikt door 2 scholen.") != std::string::npos);
    CHECK(count_of(page, "Meldingen over een gedeeld bestand: <a href=\"#b1\">norm.xml</a>") == 1);
    CHECK(page.find("Graag nakijken") == std::string::npos);  // the good school's own profile is in order
    CHECK(count_of(page, "Fout op de regels 12, 40:") == 1);
    CHECK(page.find("losse tekst ook in &lt;p&gt;…&lt;/p&gt;.") != std::string::npos);  // advice is no markup either
}

TEST_CASE("the JSON counts what the schools add up to") {
    const std::string json = made_by(write_json_report, both);
    CHECK(json.find("\"totaal\": {\"scholen\": 2, \"gemaakt\": 1, \"concept\": 0, \"met-fouten\": 1, \"met-waarschuwingen\": 0, "
                    "\"bestanden\": 1, \"bytes\": 1000, \"fouten\": 1, \"waarschuwingen\": 0}") != std::string::npos);
    CHECK(json.find("\"code\": \"K001\", \"ernst\": \"fout\", \"bestand\": \"scholen/b.xml\", \"regel\": 12") !=
          std::string::npos);
}

TEST_CASE("both reports say whose documents are still concepts, and how many schools that are") {
    const RecordSource records = [](const RecordSink& sink) {
        Record adopted = good(), draft = good(), nothing = bad();
        draft.is_concept = nothing.is_concept = true;
        for (const Record& record : {adopted, draft, nothing}) sink(record);
    };
    const std::string page = made_by(write_html_report, records);
    CHECK(count_of(page, "<p><strong>Nog concept: 1 school. ") == 1);
    CHECK(count_of(page, "Gemaakt</span>, <strong>concept</strong>") == 1);
    const std::string json = made_by(write_json_report, records);
    CHECK(json.find("\"gemaakt\": 2, \"concept\": 1,") != std::string::npos);
    CHECK(count_of(json, "\"concept\": true") == 1);
    CHECK(count_of(json, "\"concept\": false") == 2);  // nothing was made for one
    CHECK(made_by(write_html_report, both).find("oncept") == std::string::npos);
}
