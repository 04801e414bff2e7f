// What in a school's own words tells too much of a pupil: so few with a diagnosis, or one by name, that whoever knows the school knows who they are,
// or the number by which the state knows somebody (AVG 9 and 87).
// In: rich text. Out: what was found; mostly nothing. Owns what it returns.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gidspers::input {

/// "3 leerlingen met autisme", "een jongen in groep 5" who has it, "Sem uit groep 5"; of each sentence the first. "een leerling met
/// autisme" is any, and no number.
std::vector<std::string> few_with_diagnosis(std::string_view rich);

/// "kinderen met het syndroom van Down", or "leerlingen die …" of any kind, at the beginning of what a school cannot do: it names whom, and not
/// which help there is not.
std::optional<std::string> named_group(std::string_view rich);

/// The first digits of each number that passes the test of a BSN; the whole should not be spread any further.
std::vector<std::string> citizen_numbers(std::string_view rich);

}  // namespace gidspers::input
