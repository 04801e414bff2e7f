#include "input/profile.h"

namespace gidspers::input {

std::string_view name_of(Geleding geleding) {
    constexpr std::string_view names[] = {"", "ouders", "ouders-leerlingen", "personeel", "mr"};
    return names[static_cast<size_t>(geleding)];
}

std::string_view name_of(AanbodSoort soort) {
    constexpr std::string_view names[] = {"extra", "intensief", "taal"};
    return names[static_cast<size_t>(soort)];
}

bool is_percent(std::string_view unit) { return unit.starts_with('%') || unit.starts_with("procent"); }

}  // namespace gidspers::input
