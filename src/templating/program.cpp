#include "templating/program.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <iterator>
#include <kainjow/mustache.hpp>

#include "base/ascii.h"
#include "base/limits.h"
#include "base/names.h"
#include "templating/tags.h"

namespace gidspers::templating {

namespace {

namespace km = kainjow::mustache;
using Component = km::component<std::string>;
using Op = Instruction::Op;

constexpr std::array<std::string_view, 8> questions{"",        "is-eerste",    "is-laatste", "is-ruim",
                                                    "is-krap", "is-heel-krap", "is-te-lang", "zijn-lijsten-kort"};

bool is_name_char(char c) { return is_letter(c) || is_digit(c) || c == '-' || c == '_'; }

/// Offsets to lines and columns, both from 1.
class Lines {
  public:
    explicit Lines(std::string_view source) {
        for (size_t i = 0; i < source.size(); ++i)
            if (source[i] == '\n') starts_.push_back(i + 1);
    }
    void place(size_t offset, uint32_t& line, uint32_t& column) const {
        const auto after = std::upper_bound(starts_.begin(), starts_.end(), offset);
        line = static_cast<uint32_t>(after - starts_.begin());
        column = static_cast<uint32_t>(offset - *(after - 1)) + 1;
    }

  private:
    std::vector<size_t> starts_{0};
};

// Comments of the markup go before anything else looks, so that `{{…}}` in them does nothing. Offsets stay the same. Where the
// first begins that is not closed before the next or the end, or npos.
size_t blank_comments(std::string& source) {
    for (size_t from = source.find("<!--"); from != std::string::npos; from = source.find("<!--", from)) {
        const size_t end = source.find("-->", from + 4);
        if (end == std::string::npos || source.find("<!--", from + 4) < end) return from;
        for (; from < end + 3; ++from)
            if (source[from] != '\n') source[from] = ' ';
    }
    return std::string::npos;
}

class Compiler {
  public:
    Compiler(Program& program, size_t file_index, const Lines& lines, std::vector<PartialUse>& partials, Diagnostics& problems)
        : program_(program), file_(std::to_string(file_index)), lines_(lines), partials_(partials), problems_(problems) {}

    void add_all(const std::vector<Component>& components) {
        for (const auto& component : components) component.is_text() ? add_text(component) : add_tag(component);
    }

  private:
    enum class State { words, tag, quoted };

    /// A tag with a brace too few is text, and would be printed as it stands.
    void check_braces(const Component& component) {
        const std::string_view text = component.text;
        for (size_t at = 0; loose_braces_ < limits::profile_problems && (at = text.find_first_of("{}", at)) != std::string_view::npos;) {
            const size_t start = at;
            std::string_view name = "naam";
            if (text[at++] == '{') {
                if (at < text.size() && std::string_view("#^/>&").find(text[at]) != std::string_view::npos) ++at;
                const size_t from = at;
                while (at < text.size() && (is_name_char(text[at]) || text[at] == '.')) ++at;
                name = text.substr(from, at - from);
                if (name.empty() || at == text.size() || text[at] != '}') continue;
                at += text.substr(at).starts_with("}}") ? 2 : 1;
            } else if (at < text.size() && text[at] == '}') {
                ++at;
            } else {
                continue;
            }
            uint32_t line = 0, column = 0;
            lines_.place(component.position + start, line, column);
            problems_.add("T019", {program_.file, static_cast<int>(line), static_cast<int>(column)},
                          {std::string(text.substr(start, at - start)), std::string(name)});
            ++loose_braces_;
        }
    }

    void add_text(const Component& component) {
        check_braces(component);
        const std::string& text = component.text;
        for (size_t i = 0; i < text.size(); ++i) {
            const char c = text[i];
            if (is_space(c)) {
                // One is enough, and none after another; a line end would only make positions in dumps odd.
                if (!last_is_space_) write(" ");
                last_is_space_ = true;
                continue;
            }
            last_is_space_ = false;
            switch (state_) {
                case State::words:
                    if (c != '<') break;
                    state_ = State::tag;
                    if (i + 1 < text.size() && is_letter(text[i + 1])) {
                        const size_t start = component.position + i;
                        size_t end = i + 1;
                        while (end < text.size() && is_name_char(text[end])) ++end;
                        write(std::string_view(text).substr(i, end - i));
                        uint32_t line = 0, column = 0;
                        lines_.place(start, line, column);
                        write(" _=\"" + file_ + ':' + std::to_string(line) + ':' + std::to_string(column) + '"');
                        i = end - 1;
                        continue;
                    }
                    break;
                case State::tag:
                    if (c == '>') state_ = State::words;
                    if (c == '"' || c == '\'') state_ = State::quoted, quote_ = c;
                    break;
                case State::quoted:
                    if (c == quote_) state_ = State::tag;
                    break;
            }
            write(std::string_view(&c, 1));
        }
    }

    void add_tag(const Component& component) {
        using km::tag_type;
        Instruction instruction;
        lines_.place(component.position, instruction.line, instruction.column);
        instruction.in_attribute = state_ == State::quoted;
        const auto& tag = component.tag;
        switch (tag.type) {
            case tag_type::variable:
            case tag_type::unescaped_variable: instruction.op = Op::value; break;
            case tag_type::section_begin: instruction.op = Op::section; break;
            case tag_type::section_begin_inverted: instruction.op = Op::inverted; break;
            case tag_type::partial:
                instruction.op = Op::partial;
                partials_.push_back({tag.name, instruction.line, instruction.column, program_.code.size()});
                last_is_space_ = false;
                program_.code.push_back(instruction);
                return;
            default: return;  // comments and delimiters have done their work
        }
        if (!add_path(tag.name, instruction)) return;
        last_is_space_ = false;
        const size_t at = program_.code.size();
        program_.code.push_back(instruction);
        if (instruction.op == Op::value) return;
        add_all(component.children);
        last_is_space_ = false;
        program_.code[at].end = static_cast<uint32_t>(program_.code.size());
        section_end_ = program_.code.size();
    }

    bool add_path(const std::string& name, Instruction& instruction) {
        instruction.first = static_cast<uint32_t>(program_.names.size());
        if (name == ".") return true;  // an empty path: the innermost value itself
        for (size_t from = 0; from <= name.size();) {
            const size_t to = std::min(name.find('.', from), name.size());
            std::string part = name.substr(from, to - from);
            if (part.empty() || !std::all_of(part.begin(), part.end(), is_name_char)) {
                problems_.add("T005", {program_.file, static_cast<int>(instruction.line), static_cast<int>(instruction.column)},
                              {name});
                return false;
            }
            program_.names.push_back(std::move(part));
            from = to + 1;
        }
        instruction.count = static_cast<uint32_t>(program_.names.size()) - instruction.first;
        instruction.question = named<Instruction::Question>(questions, name).value_or(Instruction::Question::none);
        if (instruction.count > 1) read_slice(program_.names.back(), instruction);
        return true;
    }

    // `count` keeps the slice word, so that messages about it can name it; the renderer leaves it off for a list.
    static void read_slice(std::string_view word, Instruction& instruction) {
        using Slice = Instruction::Slice;
        struct Form {
            std::string_view start;
            Slice slice;
        };
        if (word == "aantal") instruction.slice = Slice::count;
        if (word == "helft-1") instruction.slice = Slice::first_half;
        if (word == "helft-2") instruction.slice = Slice::second_half;
        for (const auto& form : {Form{"eerste-", Slice::first}, Form{"na-", Slice::after}, Form{"aantal-na-", Slice::count_after}}) {
            if (!word.starts_with(form.start)) continue;
            const char* from = word.data() + form.start.size();
            const char* const stop = word.data() + word.size();
            size_t count = 0;
            uint16_t limit = 0;
            for (bool more = true; more && count < std::size(instruction.limits); ++count) {
                const auto [end, problem] = std::from_chars(from, stop, limit);
                if (problem != std::errc()) break;
                std::fill(std::begin(instruction.limits) + count, std::end(instruction.limits), limit);
                more = end != stop && *end == '-';
                from = more ? end + 1 : end;
            }
            if (count > 0 && from == stop) instruction.slice = form.slice;
        }
    }

    void write(std::string_view text) {
        auto& code = program_.code;
        const size_t end = program_.text.size();
        const bool joins = !code.empty() && code.back().op == Op::text && code.size() != section_end_;
        if (!joins) {
            Instruction instruction;
            instruction.first = static_cast<uint32_t>(end);
            code.push_back(instruction);
        }
        code.back().count += static_cast<uint32_t>(text.size());
        program_.text += text;
    }
    Program& program_;
    std::string file_;
    const Lines& lines_;
    std::vector<PartialUse>& partials_;
    Diagnostics& problems_;
    size_t loose_braces_ = 0;  ///< told of
    size_t section_end_ = 0;  ///< where the last section ended: text after it may not join text in it
    State state_ = State::words;
    char quote_ = '"';
    bool last_is_space_ = true;  ///< what a file begins with does not count either
};

}  // namespace

std::unique_ptr<Program> compile(std::string file, size_t file_index, std::string source, std::vector<PartialUse>& partials,
                                 Diagnostics& problems) {
    auto program = std::make_unique<Program>();
    program->file = std::move(file);
    const size_t open_comment = blank_comments(source);
    source.erase(source.find_last_not_of(" \t\r\n") + 1);
    const Lines lines(source);
    const auto refuse = [&](const char* code, size_t at, std::vector<std::string> args) {
        uint32_t line = 0, column = 0;
        lines.place(at, line, column);
        problems.add(code, {program->file, static_cast<int>(line), static_cast<int>(column)}, std::move(args));
        return nullptr;
    };
    if (open_comment != std::string::npos) return refuse("T023", open_comment, {});
    if (auto slip = find_tag_slip(source)) return refuse(slip->code, slip->at, std::move(slip->args));
    // kainjow only parses. Its renderer parses every partial anew at each use and wants the data copied into its own tree.
    km::context<std::string> no_data;
    km::context_internal<std::string> context(no_data);
    Component root;
    std::string error;
    km::parser<std::string>(source, context, root, error);
    if (!error.empty()) return refuse("T004", 0, {});  // nothing that is known: slips of tags are told above
    const size_t before = problems.count(Severity::error);
    Compiler(*program, file_index, lines, partials, problems).add_all(root.children);
    if (problems.count(Severity::error) != before) return nullptr;
    program->path.reserve(program->names.size());
    for (const auto& name : program->names) program->path.emplace_back(std::string_view(name));
    return program;
}

}  // namespace gidspers::templating
