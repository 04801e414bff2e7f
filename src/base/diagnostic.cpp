#include "base/diagnostic.h"

#include <algorithm>

#include "base/messages.h"

namespace gidspers {

void Diagnostics::add(std::string code, Location at, std::vector<std::string> args) {
    all_.push_back({std::move(code), std::move(at), std::move(args)});
}

void Diagnostics::append(const Diagnostics& other) { all_.insert(all_.end(), other.all_.begin(), other.all_.end()); }

void Diagnostics::append_new(const Diagnostics& other) {
    for (const Diagnostic& d : other.all_)
        if (std::find(all_.begin(), all_.end(), d) == all_.end()) all_.push_back(d);
}

bool Diagnostics::has_errors() const {
    return std::any_of(all_.begin(), all_.end(),
                       [](const Diagnostic& d) { return message(d.code).severity == Severity::error; });
}

}  // namespace gidspers
