#include "base/diagnostic.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

#include "base/messages.h"

namespace gidspers {

const std::string& FileName::str() const {
    static const std::string none;
    return name_ ? *name_ : none;
}

FileName::FileName(std::string name) : name_(name.empty() ? nullptr : std::make_shared<const std::string>(std::move(name))) {}

void Diagnostics::add(std::string_view code, const Location& at, std::initializer_list<std::string_view> args) {
    add(code, at, std::vector<std::string>(args.begin(), args.end()));
}

void Diagnostics::add(std::string_view code, const Location& at, std::vector<std::string> args) {
    all_.push_back({std::string(code), at, std::move(args)});
}

void Diagnostics::append(const Diagnostics& other) { all_.insert(all_.end(), other.all_.begin(), other.all_.end()); }

bool Diagnostics::tells(const Diagnostic& problem) const {
    return std::ranges::any_of(all_, [&](const Diagnostic& one) { return one.code == problem.code && one.args == problem.args; });
}

void Diagnostics::append_new(const Diagnostics& other) {
    if (other.empty()) return;
    const auto key = [](const Diagnostic& d) { return std::tie(d.code, d.at.file.str(), d.at.line, d.at.column, d.args); };
    const auto less = [&](const Diagnostic* a, const Diagnostic* b) { return key(*a) < key(*b); };
    all_.reserve(all_.size() + other.all_.size());  // or what is known would move
    std::set<const Diagnostic*, decltype(less)> known(less);
    for (const Diagnostic& d : all_) known.insert(&d);
    for (const Diagnostic& d : other.all_)
        if (known.insert(&d).second) all_.push_back(d);
}

void Diagnostics::shorten(size_t most, const std::string& file) {
    if (all_.size() <= most) return;
    const size_t left_out = all_.size() - most;
    size_t errors = 0, others = 0;
    for (const Diagnostic& d : all_) ++(message(d.code).severity == Severity::error ? errors : others);
    errors = std::min(errors, most);
    others = most - errors;
    std::erase_if(all_, [&](const Diagnostic& d) {
        size_t& room = message(d.code).severity == Severity::error ? errors : others;
        return room == 0 || (--room, false);
    });
    add("I020", {file, 0, 0}, {std::to_string(left_out), std::to_string(most)});
}

size_t Diagnostics::count(Severity severity) const {
    const auto is_so = [&](const Diagnostic& d) { return message(d.code).severity == severity; };
    return static_cast<size_t>(std::count_if(all_.begin(), all_.end(), is_so));
}

bool Diagnostics::has_errors() const {
    return std::any_of(all_.begin(), all_.end(),
                       [](const Diagnostic& d) { return message(d.code).severity == Severity::error; });
}

}  // namespace gidspers
