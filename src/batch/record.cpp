#include "batch/record.h"

#include <algorithm>
#include <initializer_list>
#include <span>
#include <string_view>

#include "base/hash.h"
#include "base/messages.h"
#include "base/number.h"

namespace gidspers::batch {

void add_field(std::string& out, std::string_view field) {
    const auto is_special = [](char c) { return c == '\t' || c == '\n' || c == '\\'; };
    for (;;) {
        const auto at = std::find_if(field.begin(), field.end(), is_special);
        out.append(field.begin(), at);
        if (at == field.end()) return;
        out += *at == '\t' ? "\\t" : *at == '\n' ? "\\n" : "\\\\";
        field.remove_prefix(static_cast<size_t>(at - field.begin()) + 1);
    }
}

std::string read_field(std::string_view text) {
    std::string field;
    for (;;) {
        const size_t at = text.find('\\');
        if (at == std::string_view::npos || at + 1 == text.size()) break;
        field += text.substr(0, at);
        const char c = text[at + 1];
        field += c == 't' ? '\t' : c == 'n' ? '\n' : c;
        text.remove_prefix(at + 2);
    }
    field += text;
    return field;
}

namespace {

constexpr std::string_view double_mark = "dubbel", concept_mark = "concept";

/// As they stand in the line.
using Fields = std::vector<std::string_view>;

void add_fields(std::string& out, std::initializer_list<std::string_view> fields) {
    for (const std::string_view field : fields) {
        out += '\t';
        add_field(out, field);
    }
}

/// One line: a letter that says what it is, and fields between tabs.
void add_line(std::string& out, char what, std::initializer_list<std::string_view> fields) {
    out += what;
    add_fields(out, fields);
    out += '\n';
}

void split(std::string_view line, Fields& fields) {
    fields.clear();
    if (line.size() < 2 || line[1] != '\t') return;
    for (size_t from = 2; from <= line.size();) {
        const size_t to = std::min(line.find('\t', from), line.size());
        fields.push_back(line.substr(from, to - from));
        from = to + 1;
    }
}

template <class T>
bool parse(std::string_view text, T& value) {
    const auto number = number_of<T>(text);
    if (number) value = *number;
    return number.has_value();
}

bool read_problem(const Fields& f, Diagnostics& problems) {
    Location at;
    if (f.size() < 4 || !parse(f[2], at.line) || !parse(f[3], at.column)) return false;
    std::string code = read_field(f[0]);
    if (!find_message(code)) return false;
    at.file = read_field(f[1]);
    std::vector<std::string> args;
    for (const std::string_view arg : std::span(f).subspan(4)) args.push_back(read_field(arg));
    problems.add(std::move(code), std::move(at), std::move(args));
    return true;
}

std::string to_line(const OutputFile& file) {
    std::string line;
    add_line(line, 'F', {file.name, std::to_string(file.size), file.hash, file.stamp});
    return line;
}

bool read_file(const Fields& f, std::vector<OutputFile>& files) {
    OutputFile file;
    if (f.size() != 4 || !parse(f[1], file.size)) return false;
    file.name = read_field(f[0]), file.hash = read_field(f[2]), file.stamp = read_field(f[3]);
    files.push_back(std::move(file));
    return true;
}

bool read_line(char what, const Fields& f, Record& r) {
    std::vector<Document>& last = r.others.empty() ? r.documents : r.others;
    Document* const document = last.empty() ? nullptr : &last.back();
    switch (what) {
        case 'S':
            if (f.size() != 6 || !parse(f[0], r.index)) return false;
            r.profile = read_field(f[1]), r.school = read_field(f[2]), r.folder = read_field(f[3]), r.started = f[4] == "1", r.is_double = f[4] == double_mark;
            r.is_concept = f[5] == concept_mark;
            return true;
        case 'I':
            if (f.size() != 2) return false;
            r.inputs.push_back({read_field(f[1]), read_field(f[0])});
            return true;
        case 'R':
            return read_problem(f, r.of_line);
        case 'P':
            return read_problem(f, r.problems);
        case 'D':
            if (f.size() != 3) return false;
            r.documents.push_back({read_field(f[0]), read_field(f[1]), f[2] == "1", {}, {}});
            return true;
        case 'd':
            if (f.size() != 2) return false;
            r.others.push_back({read_field(f[0]), read_field(f[1]), true, {}, {}});
            return true;
        case 'p':
            return document && read_problem(f, document->problems);
        case 'F':
            return document && read_file(f, document->files);
        default:
            return false;
    }
}

}  // namespace

std::string_view place_of(std::string_view folder) {
    constexpr size_t brin_and_vestiging = 8;  // and the hyphen after it
    const size_t slash = folder.find('/');
    return slash == std::string_view::npos ? folder : folder.substr(0, slash + 1 + brin_and_vestiging);
}

bool Record::complete() const {
    return started && std::all_of(documents.begin(), documents.end(), [](const Document& d) { return d.made; });
}

size_t Record::file_count() const {
    size_t files = 0;
    for (const Document& document : documents) files += document.files.size();
    return files;
}

Diagnostics Record::school_problems() const {
    Diagnostics all = problems;
    for (const Document& document : documents) all.append_new(document.problems);
    return all;
}

Diagnostics Record::all_problems() const {
    if (of_line.empty()) return school_problems();
    Diagnostics all = of_line;
    all.append(school_problems());
    return all;
}

std::string to_lines(char what, const Diagnostics& problems) {
    std::string out;
    for (const Diagnostic& d : problems.all()) {
        out += what;
        add_fields(out, {d.code, d.at.file.str(), std::to_string(d.at.line), std::to_string(d.at.column)});
        for (const std::string& arg : d.args) add_fields(out, {arg});
        out += '\n';
    }
    return out;
}

bool read_problem(std::string_view line, Diagnostics& problems) {
    Fields fields;
    split(line, fields);
    return read_problem(fields, problems);
}

std::string to_lines(const Record& record) {
    std::string out;
    add_line(out, 'S', {std::to_string(record.index), record.profile, record.school, record.folder,
                        record.is_double ? double_mark : record.started ? "1" : "0", record.is_concept ? concept_mark : ""});
    for (const FileRead& input : record.inputs) add_line(out, 'I', {input.hash, input.path});
    out += to_lines('R', record.of_line);
    out += to_lines('P', record.problems);
    const auto add_parts = [&](const Document& document) {
        out += to_lines('p', document.problems);
        for (const OutputFile& file : document.files) out += to_line(file);
    };
    for (const Document& document : record.documents) {
        add_line(out, 'D', {document.name, document.key, document.made ? "1" : "0"});
        add_parts(document);
    }
    for (const Document& document : record.others) {
        add_line(out, 'd', {document.name, document.key});
        add_parts(document);
    }
    add_line(out, 'E', {hash_of(out)});
    return out;
}

std::optional<Record> read_record(LineFile::Reader& reader) {
    Record record;
    std::string line, text;
    text.reserve(4096);
    Fields fields;
    while (reader.next(line)) {
        if (line.empty()) return std::nullopt;
        split(line, fields);
        if (line[0] == 'E') {
            if (fields.size() != 1 || fields[0] != hash_of(text)) return std::nullopt;
            return record;
        }
        if (fields.empty() || (text.empty() && line[0] != 'S') || !read_line(line[0], fields, record)) return std::nullopt;
        text += line;
        text += '\n';
    }
    return std::nullopt;
}

}  // namespace gidspers::batch
