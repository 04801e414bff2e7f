#include "input/profile.h"

#include <algorithm>
#include <array>

#include "base/ascii.h"
#include "base/names.h"

namespace gidspers::input {

namespace {

constexpr std::array<std::string_view, 5> geledingen{"", "ouders", "ouders-leerlingen", "personeel", "mr"};
constexpr std::array<std::string_view, 3> aanbod_soorten{"extra", "intensief", "taal"};

}  // namespace

bool is_outside(std::string_view contact_kind) {
    static constexpr std::array<std::string_view, 5> kinds{"vertrouwenspersoon", "klachten", "leerplicht", "steunpunt", "overig"};
    return std::ranges::find(kinds, contact_kind) != kinds.end();
}

std::string_view name_of(Geleding geleding) {
    return geledingen[static_cast<size_t>(geleding)];
}
std::string_view name_of(AanbodSoort soort) {
    return aanbod_soorten[static_cast<size_t>(soort)];
}

Geleding consenting(Schooltype type) { return is_secondary(type) ? Geleding::ouders_leerlingen : Geleding::ouders; }
bool may_consent(Geleding geleding, Schooltype type) {
    return geleding == Geleding::onbekend || geleding == consenting(type);
}

std::optional<Geleding> parse_geleding(std::string_view text) {
    return named<Geleding>(geledingen, text);
}
std::optional<AanbodSoort> parse_aanbod_soort(std::string_view text) {
    return named<AanbodSoort>(aanbod_soorten, text);
}

bool is_percent(std::string_view unit) {
    const std::string_view first = unit.substr(0, unit.find(' '));
    return first == "%" || std::ranges::equal(first, std::string_view("procent"), same_letter);
}

}  // namespace gidspers::input
