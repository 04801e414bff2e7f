// A norm and a profile merged, and the values of the view that came of it. For the tests of merge/.
#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "fixture.h"

namespace gidspers::merge::test {

// The words of a value reached by names and list places: get(view, {"onderdelen", "0", "titel"}).
inline const Value& get(const Value& root, std::vector<std::string> path) {
    const Value* value = &root;
    for (const std::string& step : path) {
        if (value->kind() == Value::Kind::list) {
            const auto place = static_cast<size_t>(std::stoi(step));
            REQUIRE(place < value->list().size());
            value = &value->list()[place];
        } else value = value->object().find(Key(std::string_view(step)));
        REQUIRE(value != nullptr);
    }
    return *value;
}

struct Run {
    Norm norm_ = norm();
    Profile profile_ = profile();
    Diagnostics diagnostics = {};
    Merged merged = {};
    View made = {};
    Value view = {};

    void run() {
        merged = merge::merge(norm_, profile_, legal(), diagnostics);
        made = make_view(merged);
        view = made.root;
    }
    Item& add(Item item, std::optional<Antwoord> answer = {}) {
        if (answer) profile_.antwoorden.push_back(*answer);
        norm_.onderdelen[0].items.push_back(std::move(item));
        return norm_.onderdelen[0].items.back();
    }
    bool reported(const std::string& code) const {
        return std::any_of(diagnostics.all().begin(), diagnostics.all().end(), [&](const Diagnostic& d) { return d.code == code; });
    }
    const Diagnostic& report(const std::string& code) const {
        INFO(code);
        REQUIRE(reported(code));
        return *std::find_if(diagnostics.all().begin(), diagnostics.all().end(), [&](const Diagnostic& d) { return d.code == code; });
    }
};

inline Item statement(std::string id) {
    Item result = item(std::move(id), ItemSoort::stelling);
    result.eisen.push_back(eis("ja"));
    return result;
}

inline Item plan_twice_a_year() {
    Item yearly = item("plan", ItemSoort::aantal);
    yearly.wettelijk = "opp-evaluatie";
    yearly.eisen.push_back(eis());
    yearly.eisen[0].minimum = number(2, "2");
    return yearly;
}

}  // namespace gidspers::merge::test
