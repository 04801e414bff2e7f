#include "templating/render.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/limits.h"
#include "base/suggest.h"
#include "templating/templates.h"

namespace gidspers::templating {

namespace {

using merge::Value;
using Op = Instruction::Op;

// What a value must not say in markup. Quotes are always escaped, single ones too (unlike base/escape): a template may set
// either around an attribute. Characters that XML forbids are in no value, since all come out of XML.
constexpr auto escapes = [] {
    std::array<std::string_view, 256> table{};
    table['&'] = "&amp;";
    table['<'] = "&lt;";
    table['>'] = "&gt;";
    table['"'] = "&quot;";
    table['\''] = "&#39;";
    return table;
}();

void append_escaped(std::string& out, std::string_view text) {
    size_t done = 0;
    for (size_t i = 0; i < text.size(); ++i) {
        const std::string_view by = escapes[static_cast<unsigned char>(text[i])];
        if (by.empty()) continue;
        out.append(text, done, i - done).append(by);
        done = i + 1;
    }
    out.append(text, done);
}

// Rich text within an attribute (an alternative text): its words, with a space where a block or a line ends.
void append_words(std::string& out, std::string_view markup) {
    while (!markup.empty()) {
        const size_t open = std::min(markup.find('<'), markup.size());
        for (const char c : markup.substr(0, open)) c == '"' ? out += "&quot;" : c == '\'' ? out += "&#39;" : out += c;
        markup.remove_prefix(open);
        const size_t close = markup.find('>');
        if (markup.empty() || close == std::string_view::npos) return;
        const std::string_view tag = markup.substr(0, close);
        const bool ends_block = tag == "</p" || tag == "</li" || tag.starts_with("<br");
        if (ends_block && close + 1 < markup.size()) out += ' ';
        markup.remove_prefix(close + 1);
    }
}

/// Of a name that a list does not have: what was meant as a part of it.
bool looks_like_slice(std::string_view name) {
    return std::ranges::any_of(std::array<std::string_view, 4>{"eerste-", "na-", "aantal-", "helft-"},
                               [&](std::string_view start) { return name.starts_with(start); });
}

/// A name of an object's that gives a text.
std::string_view name_of_text(merge::Members members) {
    const auto found = std::ranges::find_if(members, [](const merge::Member& member) { return member.value.kind() == Value::Kind::text; });
    return found == members.end() ? "…" : found->key.name;
}

}  // namespace

void Renderer::report(const char* code, const Program& program, const Instruction& instruction, std::vector<std::string> args) {
    ok_ = false;
    if (!reported_.insert(&instruction).second) return;
    problems_.add(code, {program.file, static_cast<int>(instruction.line), static_cast<int>(instruction.column)}, std::move(args));
}

/// Said once, of the innermost section or partial that was running.
void Renderer::report_over(const Program& program, const Instruction& instruction) {
    if (over_told_) return;
    over_told_ = true;
    report("T015", program, instruction, {std::to_string(limits::markup_bytes / 1'000'000) + " MB"});
}

std::vector<std::string> Renderer::names_in_reach() const {
    std::vector<std::string> names;
    for (auto it = stack_.rbegin(); it != stack_.rend(); ++it) {
        if ((*it)->kind() != Value::Kind::object) continue;
        for (const auto& member : (*it)->object()) names.emplace_back(member.key.name);
    }
    return names;
}

bool Renderer::Found::truthy() const {
    return value->kind() == Value::Kind::list ? to > from : value->truthy();
}

Renderer::Found Renderer::slice(const Instruction& instruction, const Value& list) const {
    using Slice = Instruction::Slice;
    const size_t size = list.list().size();
    size_t limit = std::min<size_t>(instruction.limits[tightness_.lists], size);
    // "And one more" takes as much room as that one, unless all must be as short as can be.
    const bool graded = instruction.limits[0] != instruction.limits[Tightness::most];
    if (graded && tightness_.lists < Tightness::most && size == limit + 1) limit = size;
    switch (instruction.slice) {
        case Slice::first: return {&list, 0, limit, false};
        case Slice::after: return {&list, limit, size, false};
        case Slice::count: return {&list, 0, size, true};
        case Slice::count_after: return {&list, limit, size, true};
        case Slice::first_half: return {&list, 0, size - size / 2, false};
        case Slice::second_half: return {&list, size - size / 2, size, false};
        case Slice::all: break;
    }
    return {&list, 0, size, false};
}

bool Renderer::holds(Instruction::Question question) const {
    using Question = Instruction::Question;
    switch (question) {
        case Question::is_first: return !loops_.empty() && loops_.back().first;
        case Question::is_last: return !loops_.empty() && loops_.back().last;
        case Question::is_roomy: return tightness_.texts == 0;
        case Question::is_tight: return tightness_.texts >= 2;
        case Question::is_tightest: return tightness_.texts >= Tightness::most;
        case Question::is_over: return tightness_.texts == Tightness::over;
        case Question::are_lists_short: return tightness_.lists >= 2;
        case Question::none: break;
    }
    return false;
}

// The first part of a name is looked for from the inside out (the outer names shine through, as Mustache says); the other
// parts only in what was found.
Renderer::Found Renderer::find(const Program& program, const Instruction& instruction) {
    if (instruction.question != Instruction::Question::none) {
        static const Value values[2] = {merge::flag(false), merge::flag(true)};
        return {&values[holds(instruction.question) ? 1 : 0], 0, 0, false};
    }
    const Value* value = instruction.count == 0 ? stack_.back() : nullptr;
    const merge::Key* path = program.path.data() + instruction.first;
    uint16_t* const places = places_.data() + program.first_key + instruction.first;
    for (uint32_t i = 0; i < instruction.count; ++i) {
        const Value* outer = value;
        if (i == 0) {
            for (auto it = stack_.rbegin(); it != stack_.rend() && value == nullptr; ++it)
                if ((*it)->kind() == Value::Kind::object) value = (*it)->object().find(path[0], places[0]);
        } else if (outer->kind() == Value::Kind::object) {
            value = outer->object().find(path[i], places[i]);
        } else if (outer->kind() == Value::Kind::list && i + 1 == instruction.count &&
                   instruction.slice != Instruction::Slice::all) {
            return slice(instruction, *outer);
        } else {
            const bool is_part = outer->kind() == Value::Kind::list && looks_like_slice(path[i].name);
            report(is_part ? "T024" : "T010", program, instruction, {std::string(path[i].name), std::string(path[i - 1].name)});
            return {};
        }
        if (value != nullptr) continue;
        std::vector<std::string> names;
        if (i == 0) names = names_in_reach();
        else for (const auto& member : outer->object()) names.emplace_back(member.key.name);
        const std::string nearest = suggest(path[i].name, names);
        report(nearest.empty() ? "T009" : "T008", program, instruction, {std::string(path[i].name), nearest});
        return {};
    }
    return {value, 0, value->kind() == Value::Kind::list ? value->list().size() : 0, false};
}

void Renderer::write(const Program& program, const Instruction& instruction, const Found& found) {
    const Value& value = *found.value;
    switch (value.kind()) {
        case Value::Kind::text: append_escaped(out_, value.str()); return;
        case Value::Kind::markup:
            instruction.in_attribute || in_attribute_ ? append_words(out_, value.str()) : void(out_ += value.str());
            return;
        case Value::Kind::list:
            if (!found.counts) break;
            out_ += std::to_string(found.to - found.from);
            return;
        default: break;
    }
    const bool is_dot = instruction.count == 0;
    const std::string name(is_dot ? "." : program.path[instruction.first + instruction.count - 1].name);
    const char* const code = value.kind() == Value::Kind::boolean ? "T011" : value.kind() == Value::Kind::list ? "T012" : is_dot ? "T029" : "T013";
    std::vector<std::string> args{name};
    if (value.kind() == Value::Kind::object) args.emplace_back(name_of_text(value.object()));
    report(code, program, instruction, std::move(args));
}

/// What stands in a section, or a partial.
void Renderer::inside(const Program& program, size_t from, size_t to) {
    ++nested_;
    range(program, from, to);
    --nested_;
}

void Renderer::range(const Program& program, size_t from, size_t to) {
    for (size_t i = from; i < to; ++i) {
        const Instruction& instruction = program.code[i];
        over_ = over_ || ++steps_ > limits::template_steps || out_.size() > limits::markup_bytes;
        if (over_) {
            if (nested_ == 0) report_over(program, instruction);
            return;
        }
        switch (instruction.op) {
            case Op::text: out_.append(program.text, instruction.first, instruction.count); break;
            case Op::value:
                if (const Found found = find(program, instruction); found.value != nullptr) write(program, instruction, found);
                break;
            case Op::inverted: {
                const Found found = find(program, instruction);
                if (found.value != nullptr && !found.truthy()) inside(program, i + 1, instruction.end);
                if (over_) return report_over(program, instruction);
                i = instruction.end - 1;
                break;
            }
            case Op::section: {
                const Found found = find(program, instruction);
                section(program, i + 1, instruction.end, found);
                if (over_) return report_over(program, instruction);
                i = instruction.end - 1;
                break;
            }
            case Op::partial: {
                const Program& inner = *programs_[instruction.first];
                if (depth_ >= limits::partial_depth) {
                    report("T014", program, instruction, {inner.file, std::to_string(limits::partial_depth)});
                    break;
                }
                ++depth_;
                const bool outer = std::exchange(in_attribute_, in_attribute_ || instruction.in_attribute);
                inside(inner, 0, inner.code.size());
                in_attribute_ = outer;
                --depth_;
                if (over_) return report_over(program, instruction);
                break;
            }
        }
    }
}

void Renderer::section(const Program& program, size_t from, size_t to, const Found& found) {
    if (found.value == nullptr || !found.truthy()) return;
    const Value& value = *found.value;
    if (value.kind() == Value::Kind::list && !found.counts) {
        loops_.push_back({});
        for (size_t i = found.from; i < found.to && !over_; ++i) {
            loops_.back() = {i == found.from, i + 1 == found.to};
            stack_.push_back(&value.list()[i]);
            inside(program, from, to);
            stack_.pop_back();
        }
        loops_.pop_back();
        return;
    }
    // Only objects and texts become the inner context: of a boolean or a number there is nothing to name.
    const bool pushes = value.kind() != Value::Kind::boolean && value.kind() != Value::Kind::list;
    if (pushes) stack_.push_back(&value);
    inside(program, from, to);
    if (pushes) stack_.pop_back();
}

bool Renderer::run(size_t program, const Value& view) {
    stack_.assign(1, &view);
    const Program& whole = *programs_[program];
    range(whole, 0, whole.code.size());
    if (out_.size() > limits::markup_bytes) report_over(whole, whole.code.back());
    return ok_;
}

}  // namespace gidspers::templating
