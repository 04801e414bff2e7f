#include "batch/report.h"

#include "base/io.h"
#include "base/json.h"

namespace gidspers::batch {

void Totals::add(const Record& record) {
    if (record.is_double) return (void)++doubles;
    const Diagnostics problems = record.all_problems();
    const size_t wrong = problems.count(Severity::error), doubtful = problems.count(Severity::warning);
    ++schools;
    complete += record.complete();
    with_errors += wrong > 0;
    with_warnings += doubtful > 0;
    errors += wrong;
    warnings += doubtful;
    files += record.file_count();
    concepts += record.has_concepts();
    for (const Document& document : record.documents)
        for (const OutputFile& file : document.files) bytes += file.size;
}

void Totals::add(const Diagnostics& of_list) {
    errors += of_list.count(Severity::error);
    warnings += of_list.count(Severity::warning);
}

namespace {

std::string number(uint64_t n) { return std::to_string(n); }
std::string_view truth(bool value) { return value ? "true" : "false"; }

/// Of each problem that is worth a report, an object on a line of its own.
std::string json_of(const Diagnostics& problems, std::string_view indent, Language language) {
    std::string out;
    for (const Diagnostic& d : problems.all()) {
        const Severity severity = message(d.code).severity;
        if (severity == Severity::note) continue;
        out += out.empty() ? "\n" : ",\n";
        out += indent;
        out += "{\"code\": " + json_string(d.code) + ", \"ernst\": ";
        out += severity == Severity::error ? "\"fout\"" : "\"waarschuwing\"";
        out += ", \"bestand\": " + json_string(d.at.file.str()) + ", \"regel\": " + number(static_cast<uint64_t>(d.at.line)) +
               ", \"kolom\": " + number(static_cast<uint64_t>(d.at.column)) +
               ", \"melding\": " + json_string(message_text(d.code, language, d.args)) +
               ", \"advies\": " + json_string(message_advice(d.code, language, d.args)) + "}";
    }
    return out;
}

std::string json_of(const Record& record, Language language) {
    std::string out = "  {\"profiel\": " + json_string(record.profile) + ", \"school\": " + json_string(record.school) +
                      ", \"map\": " + json_string(record.folder) + ", \"gemaakt\": ";
    out += truth(record.complete());
    out += ", \"concept\": ";
    out += truth(record.has_concepts());
    out += ",\n   \"documenten\": [";
    for (const Document& document : record.documents) {
        out += &document == &record.documents.front() ? "\n" : ",\n";
        out += "    {\"document\": " + json_string(document.name) + ", \"gemaakt\": ";
        out += truth(document.made);
        out += ", \"bestanden\": [";
        for (const OutputFile& file : document.files) {
            out += &file == &document.files.front() ? "" : ", ";
            out += "{\"naam\": " + json_string(file.name) + ", \"bytes\": " + number(file.size) +
                   ", \"hash\": " + json_string(file.hash) + "}";
        }
        out += "]}";
    }
    out += "],\n   \"meldingen\": [";
    return out + json_of(record.all_problems(), "    ", language) + "]}";
}

}  // namespace

void write_json_report(const std::filesystem::path& file, const Diagnostics& of_list, const RecordSource& records, Language language) {
    Totals totals;
    totals.add(of_list);
    records([&](const Record& record) { totals.add(record); });
    FileWriter out(file);
    out.add("{\"versie\": 1,\n \"totaal\": {\"scholen\": " + number(totals.schools) + ", \"gemaakt\": " +
            number(totals.complete) + ", \"concept\": " + number(totals.concepts) + ", \"met-fouten\": " + number(totals.with_errors) + ", \"met-waarschuwingen\": " +
            number(totals.with_warnings) + ", \"bestanden\": " + number(totals.files) + ", \"bytes\": " +
            number(totals.bytes) + ", \"fouten\": " + number(totals.errors) + ", \"waarschuwingen\": " +
            number(totals.warnings) + "},\n \"lijst\": [" + json_of(of_list, "  ", language) + "],\n \"scholen\": [");
    bool first = true;
    without_doubles(records)([&](const Record& record) {
        out.add((first ? "\n" : ",\n") + json_of(record, language));
        first = false;
    });
    out.add("\n]}\n");
    out.commit();
}

}  // namespace gidspers::batch
