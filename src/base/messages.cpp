#include "base/messages.h"

#include <algorithm>
#include <cassert>
#include <vector>

#include "base/ascii.h"
#include "base/json.h"
#include "base/utf8.h"

namespace gidspers {

extern const char* const message_files[];

namespace {

Severity severity_of(std::string_view word) {
    if (word == "error") return Severity::error;
    if (word == "warning") return Severity::warning;
    assert(word == "note" && "a message is an error, a warning or a note");
    return Severity::note;
}

void read_file(std::string_view file, std::vector<Message>& out) {
    while (!file.empty()) {
        const size_t end = file.find('\n');
        const std::string_view line = trim(file.substr(0, end));
        file.remove_prefix(end == std::string_view::npos ? file.size() : end + 1);
        if (line.empty() || line[0] == '#') continue;
        if (line[0] == '[') {
            const size_t close = line.find(']');
            out.push_back({line.substr(1, close - 1), severity_of(trim(line.substr(close + 1))), {}, {}});
            continue;
        }
        const size_t colon = line.find(':');
        assert(!out.empty() && colon != std::string_view::npos);
        const std::string_view key = trim(line.substr(0, colon)), value = trim(line.substr(colon + 1));
        const int language = key.substr(0, 2) == "en";
        (key.ends_with('+') ? out.back().advice : out.back().text)[language] = value;
    }
}

std::vector<Message> read_all() {
    std::vector<Message> all;
    for (const char* const* file = message_files; *file; ++file) read_file(*file, all);
    std::sort(all.begin(), all.end(), [](const Message& a, const Message& b) { return a.code < b.code; });
    return all;
}

/// File names may hold anything: what would steer a terminal is shown as a question mark.
void append_printable(std::string& out, std::string_view text) {
    for (const char c : text) out += static_cast<unsigned char>(c) < 0x20 || c == 0x7f ? '?' : c;
}

/// What a user wrote may be a whole text where a code was meant. Paths and lists to choose from are shorter than this.
void append_shown(std::string& out, std::string_view arg) {
    constexpr size_t head = 120, tail = 40;
    if (arg.size() <= longest_argument) return append_printable(out, arg);
    size_t end = head, rest = arg.size() - tail;
    while (end > 0 && is_continuation(arg[end])) --end;
    while (rest < arg.size() && is_continuation(arg[rest])) ++rest;
    if (const size_t space = arg.rfind(' ', end); space != arg.npos && space >= head / 2) end = space;
    if (const size_t space = arg.find(' ', rest - 1); space != arg.npos && space + 1 < arg.size()) rest = space + 1;
    append_printable(out, arg.substr(0, end));
    out += " … ";
    append_printable(out, arg.substr(rest));
}

std::string fill(std::string_view pattern, std::span<const std::string> args) {
    std::string out;
    for (size_t i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == '{' && i + 2 < pattern.size() && pattern[i + 2] == '}' && pattern[i + 1] >= '0' &&
            pattern[i + 1] <= '9') {
            const size_t n = static_cast<size_t>(pattern[i + 1] - '0');
            if (n < args.size()) append_shown(out, args[n]);
            i += 2;
        } else {
            out += pattern[i];
        }
    }
    return out;
}

std::string_view severity_code(Severity severity) {
    switch (severity) {
        case Severity::error: return "B001";
        case Severity::warning: return "B002";
        case Severity::note: return "B003";
    }
    return "B003";
}

std::string place(const Location& at) {
    std::string out;
    append_printable(out, at.file.str());
    if (at.line > 0) out += ":" + std::to_string(at.line);
    if (at.line > 0 && at.column > 0) out += ":" + std::to_string(at.column);
    return out.empty() ? out : out + ": ";
}

}  // namespace

std::span<const Message> all_messages() {
    static const std::vector<Message> all = read_all();
    return all;
}

const Message* find_message(std::string_view code) {
    const auto all = all_messages();
    const auto found = std::lower_bound(all.begin(), all.end(), code,
                                        [](const Message& m, std::string_view c) { return m.code < c; });
    return found != all.end() && found->code == code ? &*found : nullptr;
}

const Message& message(std::string_view code) {
    const Message* const found = find_message(code);
    assert(found && "every code stands in assets/messages");
    return *found;
}

std::string message_text(std::string_view code, Language language, std::span<const std::string> args) {
    return fill(message(code).text[language == Language::en], args);
}

std::string message_advice(std::string_view code, Language language, std::span<const std::string> args) {
    return fill(message(code).advice[language == Language::en], args);
}

std::string counted(size_t n, std::string_view one, std::string_view many, Language language) {
    const std::string args[] = {std::to_string(n)};
    return message_text(n == 1 ? one : many, language, args);
}

std::string to_text(const Diagnostic& diagnostic, Language language) {
    const Message& m = message(diagnostic.code);
    std::string out = place(diagnostic.at) + message_text(severity_code(m.severity), language) + " " + diagnostic.code +
                      ": " + message_text(diagnostic.code, language, diagnostic.args) + "\n";
    const std::string advice = message_advice(diagnostic.code, language, diagnostic.args);
    if (!advice.empty()) out += "    " + advice + "\n";
    return out;
}

std::string json_objects(std::span<const Diagnostic> diagnostics, Language language) {
    static constexpr std::string_view names[] = {"note", "warning", "error"};
    std::string out;
    for (const Diagnostic& d : diagnostics) {
        out += out.empty() ? "\n " : ",\n ";
        out += "{\"code\": " + json_string(d.code) +
               ", \"severity\": " + json_string(names[static_cast<int>(message(d.code).severity)]) +
               ", \"file\": " + json_string(d.at.file.str()) + ", \"line\": " + std::to_string(d.at.line) +
               ", \"column\": " + std::to_string(d.at.column) +
               ", \"message\": " + json_string(message_text(d.code, language, d.args)) +
               ", \"advice\": " + json_string(message_advice(d.code, language, d.args)) + "}";
    }
    return out;
}

std::string to_json(std::span<const Diagnostic> diagnostics, Language language) {
    return "[" + json_objects(diagnostics, language) + (diagnostics.empty() ? "]\n" : "\n]\n");
}

}  // namespace gidspers
