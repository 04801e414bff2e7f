// Dutch as the documents print it: dates, numbers with units, enumerations, links of phone numbers and websites.
// In: values of norm and profile. Out: text. Independent of any locale; owns nothing.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "input/profile.h"
#include "input/values.h"

namespace gidspers::merge {

constexpr std::string_view no_break_space = "\xC2\xA0";

/// "12 maart 2026"
std::string written(const input::Date& date);
/// "96,5": no trailing zeros, decimal comma, at most two decimals.
std::string dutch_number(double value);
/// The same with a point, for attributes of figures.
std::string plain_number(double value);
/// "96,5 %", "3 keer per jaar": number and unit joined by a no-break space; only the number when there is no unit. Units of which
/// the singular is known are in it after 1 and less, and hours always: "1080 uur per jaar".
std::string with_unit(std::string_view number, std::string_view unit);
/// The unit is pupils, none, or a word that is not known to be something else: such figures of 1 to 4 are masked (masking.h).
bool counts_pupils(std::string_view unit);
/// The text has these words, whatever their capitals, and not as part of a longer word.
bool says(std::string_view text, std::string_view words);
/// The sentence says the number, in digits or as a word, right before what is counted: the first word of the unit.
bool says_amount(std::string_view sentence, std::string_view number, std::string_view unit);
/// "één", "twee" … "twaalf", "13".
std::string in_words(int number);
/// Of "6", "zes" or "een", in small letters; 0 of what is no number.
int number_of(std::string_view word);
/// "1 afspraak", "3 afspraken".
std::string counted(size_t count, std::string_view one, std::string_view many);
/// "a", "a en b", "a, b en c"; where one has a comma of its own "a, b; c; en d". `last` is "en" or "of".
std::string joined(std::span<const std::string_view> words, std::string_view last = "en");
std::string joined(std::span<const std::string> words, std::string_view last = "en");

/// "tel:0501234567": digits and a leading plus only; empty for an empty number.
std::string phone_link(std::string_view number);
/// Names of people are printed only when the profile says so.
std::string_view shown_name(const std::string& name, bool show);
/// "Ilse van 't Hof-de Vries" of "Ilse van 't Hof - de Vries"; the dash of "Ilse Hof - intern begeleider" stays.
std::string joined_surname(std::string_view name);
/// "jij bent" -> "Jij bent". Only ASCII letters and the ij digraph are raised.
std::string capitalised(std::string_view text);
/// "Leerkracht" as it stands in a sentence, "leerkracht"; "IB'er" and "NT2-specialist" begin with an abbreviation and keep it.
std::string uncapitalised(std::string title);

/// A sentence as a part of another: without the full stop at its end, unless it is that of "e.d." or "enz.", and without a mark that
/// a list left there.
std::string_view without_full_stop(std::string_view text);

/// "leerkracht", "stamgroepleiders": one of the school's people, who take the article "de"; another may be a desk or a team.
bool is_person(std::string_view word);
/// It begins with "de", "het", "een", "onze" or "uw": "de intern begeleider".
bool has_article(std::string_view name);
/// "de verpleegkundige", "het zorgteam": one that has none of itself.
std::string with_article(std::string_view name);
/// By which something is known where it is written of: not three letters or less, nor more than 200.
bool is_name(std::string_view name);
/// The name stands in the text, whatever its capitals (of ASCII letters).
bool mentions(std::string_view text, std::string_view name);

/// An uitstroomprofiel that prepares for work.
bool leads_to_work(const input::Uitstroomprofiel& leavers);

/// "speciaal basisonderwijs"
std::string_view full_name_of(input::Schooltype type);

/// A name of a role as the title of a card: without its article, with a capital. "de intern begeleider" -> "Intern begeleider".
std::string as_title(std::string_view name);

}  // namespace gidspers::merge
