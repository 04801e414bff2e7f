// The small values of norm and profile: dates, school years, school types, audiences, and the forms that Dutch schools
// use. In: text of an attribute. Out: a value, or nothing when the text has not that form. Owns nothing.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gidspers::input {

struct Date {
    int year = 0, month = 0, day = 0;
    auto operator<=>(const Date&) const = default;
    /// "2026-04-14"
    std::string iso() const;
};
/// ISO 8601 (`2026-04-14`) and a day that exists.
std::optional<Date> parse_date(std::string_view text);
/// The same as Dutch writes it: "14-4-2026", "14/04/2026", "14 april 2026", "14 apr. 2026"; or from the year on, "2026/4/14", "20260414".
std::optional<Date> parse_dutch_date(std::string_view text);

/// `2026-2027` is {2026}; the second year is always the first plus one.
struct Schooljaar {
    int first = 0;
    auto operator<=>(const Schooljaar&) const = default;
    std::string text() const;  ///< "2026-2027"
    Date begin() const { return {first, 8, 1}; }
    Date end() const { return {first + 1, 7, 31}; }  ///< its last day
    bool has(const Date& day) const { return begin() <= day && day <= end(); }
    /// What documents of this year tell of is of one of the three years before it, or it is old.
    bool is_old(const Schooljaar& other) const { return other.first < first - 3; }
};
std::optional<Schooljaar> parse_schooljaar(std::string_view text);

enum class Schooltype : uint8_t { bao, sbo, so, vso, vo, pro };
std::optional<Schooltype> parse_schooltype(std::string_view text);
std::string_view name_of(Schooltype type);  ///< "BAO", "SBO", …
/// Of the sector voortgezet onderwijs: VSO, VO and PRO.
inline bool is_secondary(Schooltype type) { return type == Schooltype::vso || type == Schooltype::vo || type == Schooltype::pro; }
/// The WEC is about them, and they have a cluster: SO and VSO.
inline bool is_special(Schooltype type) { return type == Schooltype::so || type == Schooltype::vso; }

/// Whom a text is for; the order is that of Texts.
enum class Audience : uint8_t { officieel, leraar, ouder, poster, toelichting };
std::optional<Audience> parse_audience(std::string_view text);
std::string_view name_of(Audience audience);

/// A decimal number as a school writes it: `96,5`, `96.5` or `12`. The text is kept for display, the value for
/// computing.
struct Number {
    double value = 0;
    std::string text;  ///< as written, with a decimal comma
    bool operator==(const Number&) const = default;
};
std::optional<Number> parse_number(std::string_view text);
/// What Excel makes of a percentage that is copied without its %, and what was meant: "0,85" -> "85".
inline bool is_fraction(const Number& number) { return number.value > 0 && number.value < 1; }
std::string as_percentage(const Number& fraction);
std::optional<int> parse_count(std::string_view text);

bool is_brin(std::string_view text);            ///< ^[0-9]{2}[A-Z]{2}$
bool is_vestiging(std::string_view text);       ///< two digits, 00 = main location
bool is_bestuursnummer(std::string_view text);  ///< five digits
bool is_postcode(std::string_view text);        ///< "1234 AB"; not SA, SD, SS
bool is_swv_code(std::string_view text);        ///< PO or VO and four digits
/// What is dialled of a number: its digits, and a "+" before them. Of "+31 (0)50 …" the zero in brackets is not.
std::string dialled(std::string_view phone);
bool is_phone(std::string_view text);  ///< ten digits from 0, +31 form, 0800/088/112-like short service numbers
bool is_email(std::string_view text);
bool is_url(std::string_view text);    ///< http:// or https:// with a host
/// The address as people type it: no scheme, no slash at the end, but with its "www.". A view into `address`.
std::string_view short_url(std::string_view address);
bool is_language(std::string_view text);  ///< two or three letters, and parts of two to eight: "ar", "pt-BR"
bool is_color(std::string_view text);  ///< #RRGGBB
bool is_id(std::string_view text);     ///< [a-z0-9][a-z0-9.-]*

/// The text with a plain hyphen for the dashes that Word and printed documents have instead (U+2010 to U+2013, U+2212).
std::string with_hyphens(std::string_view text);

/// "2026", "2026-2027", "2026/27", with any dash.
bool is_year_word(std::string_view word);

/// The words of a list attribute, split at white space.
std::vector<std::string> words(std::string_view text);

}  // namespace gidspers::input
