#include "merge/words.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "base/ascii.h"
#include "base/dutch_months.h"
#include "base/number.h"
#include "input/rich_text.h"

namespace gidspers::merge {

std::string written(const input::Date& date) {
    return fmt::format("{} {} {}", date.day, dutch_months.at(static_cast<size_t>(date.month) - 1), date.year);
}

std::string plain_number(double value) {
    const double whole = std::round(value);
    if (whole == value && std::abs(value) < 1e15) return fmt::format("{}", static_cast<long long>(whole));
    std::string text = fmt::format("{:.2f}", value);
    while (text.back() == '0') text.pop_back();
    if (text.back() == '.') text.pop_back();
    return text;
}

std::string dutch_number(double value) {
    std::string text = plain_number(value);
    if (size_t point = text.find('.'); point != std::string::npos) text[point] = ',';
    return text;
}

namespace {

/// What is counted in figures and agreements.
struct Unit {
    std::string_view many, one;
    bool pupils = false;
};
constexpr Unit units[] = {
    {"bijeenkomsten", "bijeenkomst"}, {"computers", "computer"}, {"cursussen", "cursus"}, {"dagdelen", "dagdeel"},
    {"dagen", "dag"}, {"euro", "euro"}, {"fte", "fte"}, {"gesprekken", "gesprek"}, {"groepen", "groep"}, {"jaren", "jaar"},
    {"keren", "keer"}, {"kinderen", "kind", true}, {"klassen", "klas"}, {"leerlingen", "leerling", true}, {"leraren", "leraar"},
    {"lessen", "les"}, {"lesuren", "lesuur"}, {"locaties", "locatie"}, {"lokalen", "lokaal"}, {"maanden", "maand"},
    {"medewerkers", "medewerker"}, {"minuten", "minuut"}, {"overleggen", "overleg"}, {"ruimten", "ruimte"},
    {"teamleden", "teamlid"}, {"uren", "uur"}, {"vestigingen", "vestiging"}, {"weken", "week"}};

/// "uren per jaar" after a number: 1080 uur per jaar; "weken" after 1 or 0,5: week; 20 keer, 3 jaar. Other words stay.
std::string_view unit_after(std::string_view number, std::string_view word) {
    const Unit* const known = std::ranges::find(units, word, &Unit::many);
    const bool always_one = word == "uren" || word == "keren" || word == "jaren";
    return known != std::end(units) && (number == "1" || number.starts_with("0,") || always_one) ? known->one : word;
}

}  // namespace

std::string with_unit(std::string_view number, std::string_view unit) {
    std::string text = grouped(number);
    if (!unit.empty() && !number.empty()) {
        const size_t end = std::min(unit.find(' '), unit.size());
        text += no_break_space;
        text += unit_after(number, unit.substr(0, end));
        text += unit.substr(end);
    }
    return text;
}

bool counts_pupils(std::string_view unit) {
    const std::string_view first = unit.substr(0, unit.find(' '));
    const auto is = [&](std::string_view word) { return std::ranges::equal(word, first, same_letter); };
    const Unit* const known = std::ranges::find_if(units, [&](const Unit& one) { return is(one.many) || is(one.one); });
    return known == std::end(units) || known->pupils;
}

std::string in_words(int number) {
    static constexpr std::array<std::string_view, 13> words = {"nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf"};
    return number >= 0 && number < static_cast<int>(words.size()) ? std::string(words.at(static_cast<size_t>(number))) : std::to_string(number);
}

int number_of(std::string_view word) {
    constexpr int most = 12;  // that is written as a word
    if (word == "een" || word == "eén" || word == "Één") return 1;  // small letters are of ASCII alone
    for (int number = 1; number <= most; ++number)
        if (word == in_words(number)) return number;
    return input::parse_count(word).value_or(0);
}

bool says(std::string_view text, std::string_view words) {
    for (auto from = text.begin();;) {
        const auto at = std::search(from, text.end(), words.begin(), words.end(), same_letter);
        if (at == text.end()) return false;
        const auto after = at + static_cast<std::ptrdiff_t>(words.size());
        if ((at == text.begin() || !is_word_part(at[-1])) && (after == text.end() || !is_word_part(*after))) return true;
        from = at + 1;
    }
}

bool says_amount(std::string_view sentence, std::string_view number, std::string_view unit) {
    const std::string_view counted = unit_after(number, unit.substr(0, unit.find(' ')));
    const auto said = [&](std::string amount) { return says(sentence, amount.append(" ").append(counted)); };
    if (counted.empty()) return false;
    if (said(std::string(number)) || said(grouped(number))) return true;
    if (number.size() > 2 || !std::ranges::all_of(number, is_digit)) return false;
    return said(in_words(std::stoi(std::string(number)))) || (number == "1" && said("Eén"));
}

std::string counted(size_t count, std::string_view one, std::string_view many) {
    return with_unit(std::to_string(count), count == 1 ? one : many);
}

namespace {

/// "directie, team- of afdelingsleider": its comma would pass for one of the list; "logopedist (taal, spraak)" has none such.
bool has_comma(std::string_view word) {
    if (word.find(',') == std::string_view::npos) return false;
    int depth = 0;
    return std::ranges::any_of(word, [&](char c) {
        depth += (c == '(') - (c == ')');
        return c == ',' && depth <= 0;
    });
}

}  // namespace

std::string joined(std::span<const std::string_view> words, std::string_view last) {
    const bool parted = std::ranges::any_of(words, has_comma);
    std::string text;
    for (size_t i = 0; i < words.size(); ++i) {
        const bool is_last = i > 0 && i + 1 == words.size();
        if (parted && i > 0) text += ';';
        else if (i > 0 && !is_last) text += ',';
        if (i > 0) text += ' ';
        if (is_last) text.append(last).append(" ");
        text += words[i];
    }
    return text;
}

std::string joined(std::span<const std::string> words, std::string_view last) {
    return joined(std::vector<std::string_view>(words.begin(), words.end()), last);
}

std::string_view shown_name(const std::string& name, bool show) { return show ? std::string_view(name) : std::string_view(); }

std::string joined_surname(std::string_view name) {
    static constexpr std::array<std::string_view, 10> before_surname = {"de", "den", "der", "van", "ten", "ter", "te", "in", "'t", "’t"};
    constexpr std::string_view dash = " - ";
    std::string result(name);
    const size_t at = result.find(dash);
    if (at == std::string::npos) return result;
    std::string_view rest = name.substr(at + dash.size());
    bool particle = false;
    for (size_t end = rest.find(' '); end != std::string_view::npos && std::ranges::find(before_surname, rest.substr(0, end)) != before_surname.end(); end = rest.find(' ')) {
        particle = true;
        rest.remove_prefix(end + 1);
    }
    const auto is_capital = [](char c) { return c >= 'A' && c <= 'Z'; };
    const bool is_surname = rest.size() > 1 && is_capital(rest[0]) && !is_capital(rest[1]) && rest.find(' ') == std::string_view::npos;
    if (is_surname && (particle || !is_person(rest))) result.replace(at, dash.size(), "-");
    return result;
}

std::string phone_link(std::string_view number) { return number.empty() ? std::string() : "tel:" + input::dialled(number); }

std::string capitalised(std::string_view text) {
    std::string result(text);
    const auto raise = [&](size_t i) {
        if (i < result.size()) result[i] = large_letter(result[i]);
    };
    raise(0);
    if (text.starts_with("ij")) raise(1);
    return result;
}

std::string uncapitalised(std::string title) {
    if (title.size() > 1 && title[1] >= 'a' && title[1] <= 'z') title[0] = small_letter(title[0]);
    return title;
}

std::string_view without_full_stop(std::string_view text) {
    constexpr std::string_view left_over = ";:, ";
    while (!text.empty() && left_over.find(text.back()) != std::string_view::npos) text.remove_suffix(1);
    if (text.ends_with('.') && !input::ends_in_abbreviation(text)) text.remove_suffix(1);
    return text;
}

bool is_person(std::string_view word) {
    static constexpr std::array<std::string_view, 15> people = {"leraar", "leraren", "leerkracht", "leider", "mentor", "docent", "coach", "coaches",
                                                                "begeleider", "juf", "meester", "directeur", "coördinator", "decaan", "specialist"};
    const std::string small = small_letters(word);
    return std::ranges::any_of(people, [&](std::string_view one) {
        const size_t at = small.rfind(one);
        const std::string_view ending = at == small.npos ? "?" : std::string_view(small).substr(at + one.size());
        return ending.empty() || ending == "s" || ending == "en";
    });
}

bool has_article(std::string_view name) {
    static constexpr std::array<std::string_view, 6> articles = {"de", "het", "een", "onze", "u", "uw"};
    const std::string first = small_letters(name.substr(0, name.find(' ')));
    return std::ranges::find(articles, first) != articles.end();
}

std::string with_article(std::string_view name) {
    if (has_article(name)) return std::string(name);
    static constexpr std::array<std::string_view, 5> neuter = {"werk", "team", "punt", "centrum", "bureau"};
    const bool is_neuter = std::ranges::any_of(neuter, [&](std::string_view end) { return name.ends_with(end); });
    return std::string(is_neuter ? "het " : "de ").append(name);
}

bool is_name(std::string_view name) { return name.size() > 3 && name.size() <= 200; }

bool mentions(std::string_view text, std::string_view name) {
    return is_name(name) && std::search(text.begin(), text.end(), name.begin(), name.end(), same_letter) != text.end();
}

bool leads_to_work(const input::Uitstroomprofiel& leavers) { return mentions(leavers.naam, "arbeid"); }

std::string_view full_name_of(input::Schooltype type) {
    switch (type) {
        case input::Schooltype::bao: return "basisonderwijs";
        case input::Schooltype::sbo: return "speciaal basisonderwijs";
        case input::Schooltype::so: return "speciaal onderwijs";
        case input::Schooltype::vso: return "voortgezet speciaal onderwijs";
        case input::Schooltype::vo: return "voortgezet onderwijs";
        case input::Schooltype::pro: return "praktijkonderwijs";
    }
    return "";
}

std::string as_title(std::string_view name) {
    for (const std::string_view article : {"de ", "het ", "een ", "onze "})
        if (name.substr(0, article.size()) == article) {
            name.remove_prefix(article.size());
            break;
        }
    return capitalised(name);
}

}  // namespace gidspers::merge
