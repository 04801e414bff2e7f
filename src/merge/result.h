// The judgement of one norm item: what the school answered held against what the norm asks.
// In: an item, the answer (or none), the school's type and year. Out: one result, whether it is there, the difference in words.
// Pure; owns nothing but the words.
//
// The decision, first line that fits:
// | # | when                                                             | result        | reason for nvt  |
// |---|------------------------------------------------------------------|---------------|-----------------|
// | 1 | the item is not for this school type                             | nvt           | schooltype      |
// | 2 | the item's dates leave out the whole school year                 | nvt           | periode         |
// | 3 | kind tekst or uitsluiting: nothing is asked                      | nvt           | zonder_oordeel  |
// | 4 | the school answers nvt                                           | nvt           | school          |
// | 5 | no answer: optional item                                         | nvt           | optioneel       |
// |   |            norm left to the board (bestuur) / no norm (geen)     | nvt           | bestuur / geen  |
// |   |            else                                                  | niet_ingevuld |                 |
// | 6 | norm left to the board: there or in part / not there             | aanwezig / nvt| bestuur         |
// | 7 | no norm:                there or in part / not there             | aanwezig / nvt| geen            |
// | 8 | a goal (Item::is_goal): reached or more / not or in part           | voldoet / ambitie |             |
// | 9 | above the norm                                                   | meer_dan_norm |                 |
// |10 | meets the norm                                                   | voldoet       |                 |
// |11 | meets it in part                                                 | deels         |                 |
// |12 | not: the school has an ambition                                  | ambitie       |                 |
// |13 | not, else                                                        | voldoet_niet  |                 |
// Of what is there without a norm (6, 7) is kept whether it is so in part: an answer deels, or a status or rating below the highest.
// An agreement that begins within the school year and is not kept (11 to 13) is `pending`: an ambitie.
// A goal is held against the norm's ambition as another item is against its norm.
//
// Above, meets, in part, not - by kind (answer nee, or an empty list = not; answer deels = in part):
// stelling, afspraak: ja meets. ambitie: as its scale asks (Norm::answered_as).
// aanwezigheid: one of the norm's levels meets (any level when the norm names none); a level nearer to the pupil than all of the
//   norm's is above; only levels farther off is in part. When the norm says drempelloos: nee, or (not on the nearest level)
//   nothing said, is in part.
// status, beoordeling: places on the ordered scale; a percentage takes its half-open band. The lowest value is not, a value
//   between lowest and norm in part, higher than the norm above. No value named: all but the lowest meet.
// aantal: at least the minimum meets, more is above, less but not 0 is in part. More than the maximum is in part; below it nothing is
//   above. Neither: all but 0 meet.
// rol: all the norm's roles there, main ones as main, and the first main role the same, meets. None there is not. Else in part.
// lijst: of each minstens one of its codes. All there meets; all there and more is above; none there is not; else in part.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "input/norm.h"
#include "input/profile.h"

namespace gidspers::merge {

enum class Result : uint8_t { voldoet, deels, voldoet_niet, ambitie, nvt, niet_ingevuld, meer_dan_norm, aanwezig };
enum class NvtReason : uint8_t { none, schooltype, periode, zonder_oordeel, school, optioneel, bestuur, geen };

struct Judgement {
    Result result = Result::niet_ingevuld;
    NvtReason reason = NvtReason::none;
    bool present = false;  ///< it is there, wholly or in part
    std::string verschil;  ///< what is missing or more, in words for the SOP; may be empty
    bool partial = false;  ///< where nothing is asked: the answer says that there is more of it to come
    bool pending = false;  ///< agreed from a later day of the school year on, and not kept yet: it does not count

    /// It is there in part, by the norm or by the answer itself.
    bool in_part() const { return result == Result::deels || partial; }
    /// It is there as the norm asks, or more, or where the norm asks nothing.
    bool whole() const { return !partial && (result == Result::voldoet || result == Result::meer_dan_norm || result == Result::aanwezig); }
};

Judgement judge(const input::Norm& norm, const input::Item& item, const input::Antwoord* antwoord, input::Schooltype type,
                std::optional<input::Schooljaar> schooljaar);

/// "voldoet", "voldoet niet", "meer dan de norm", …
std::string_view name_of(Result result);
/// The value of <status> in block markup: voldoet deels niet ambitie nvt leeg meer.
std::string_view code_of(Result result);

/// The place on the item's scale of an answer to a status or beoordeling item, or -1.
int scale_index(const input::Schaal& scale, const input::Antwoord& antwoord);
/// The same place's value; nullptr for none.
const input::Waarde* scale_value(const input::Schaal& scale, const input::Antwoord& antwoord);
/// The code of a level or value, or the code itself when the scale does not have it.
std::string_view label_of(const input::Schaal* scale, std::string_view code);

/// True when the words name pupils ("leerlingen met een OPP", "kinderen").
bool names_pupils(std::string_view words);
/// The same of people ("thuiszitters", "personen"), or of what each is about one pupil ("OPP’s", "schorsingen"): a count of one to four points at them.
bool counts_people(std::string_view words);

}  // namespace gidspers::merge
