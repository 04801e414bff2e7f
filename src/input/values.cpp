#include "input/values.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cstdint>

#include "base/ascii.h"
#include "base/dutch_months.h"
#include "base/names.h"
#include "base/number.h"
#include "base/utf8.h"

namespace gidspers::input {

namespace {

bool upper(char c) {
    return c >= 'A' && c <= 'Z';
}
bool lower_or_digit(char c) {
    return (c >= 'a' && c <= 'z') || is_digit(c);
}
bool all_digits(std::string_view s) {
    return !s.empty() && std::all_of(s.begin(), s.end(), is_digit);
}

int to_int(std::string_view s) {
    int n = 0;
    std::from_chars(s.data(), s.data() + s.size(), n);
    return n;
}

bool exists(const Date& d) {
    using namespace std::chrono;
    return year_month_day(year(d.year), month(static_cast<unsigned>(d.month)), day(static_cast<unsigned>(d.day))).ok();
}

constexpr std::array<std::string_view, 6> schooltypes{"BAO", "SBO", "SO", "VSO", "VO", "PRO"};
constexpr std::array<std::string_view, 5> audiences{"officieel", "leraar", "ouder", "poster", "toelichting"};

}  // namespace

std::string Date::iso() const {
    return fmt::format("{:04}-{:02}-{:02}", year, month, day);
}

std::optional<Date> parse_date(std::string_view t) {
    if (t.size() != 10 || t[4] != '-' || t[7] != '-') return {};
    if (!all_digits(t.substr(0, 4)) || !all_digits(t.substr(5, 2)) || !all_digits(t.substr(8, 2))) return {};
    const Date d{to_int(t.substr(0, 4)), to_int(t.substr(5, 2)), to_int(t.substr(8, 2))};
    if (d.year < 1900 || d.year > 2100 || !exists(d)) return {};  // a slip of the pen
    return d;
}

namespace {

/// "8", "aug", "sept" and "augustus" are 8, 8, 9 and 8; 0 for what is no month.
int month_of(std::string_view word) {
    if (all_digits(word)) return to_int(word);
    const std::string name = small_letters(word) == "mrt" ? "maart" : small_letters(word);
    const auto is_meant = [&](std::string_view month) { return name == month || (month.starts_with(name) && (name.size() == 3 || name == "sept")); };
    const auto month = std::ranges::find_if(dutch_months, is_meant);
    return month == dutch_months.end() ? 0 : static_cast<int>(month - dutch_months.begin()) + 1;
}

}  // namespace

std::optional<Date> parse_dutch_date(std::string_view t) {
    constexpr size_t year_size = 4, digits = 8;
    if (t.size() == digits && all_digits(t)) return parse_date(fmt::format("{}-{}-{}", t.substr(0, 4), t.substr(4, 2), t.substr(6)));
    std::vector<std::string_view> parts;
    for (size_t at = 0; (at = t.find_first_not_of(" -/.", at)) != std::string_view::npos && parts.size() < 4;) {
        const size_t end = std::min(t.find_first_of(" -/.", at), t.size());
        parts.push_back(t.substr(at, end - at));
        at = end;
    }
    if (parts.size() == 3 && parts[0].size() == year_size) std::swap(parts[0], parts[2]);
    if (parts.size() != 3 || !all_digits(parts[0]) || !all_digits(parts[2])) return {};
    return parse_date(fmt::format("{:0>4}-{:02}-{:0>2}", parts[2], month_of(parts[1]), parts[0]));
}

std::string Schooljaar::text() const {
    return fmt::format("{}-{}", first, first + 1);
}

std::optional<Schooljaar> parse_schooljaar(std::string_view t) {
    if (t.size() != 9 || t[4] != '-' || !all_digits(t.substr(0, 4)) || !all_digits(t.substr(5))) return {};
    const int first = to_int(t.substr(0, 4));
    if (to_int(t.substr(5)) != first + 1 || first < 1990 || first > 2100) return {};
    return Schooljaar{first};
}

std::optional<Schooltype> parse_schooltype(std::string_view text) {
    return named<Schooltype>(schooltypes, text);
}
std::string_view name_of(Schooltype type) {
    return schooltypes[static_cast<size_t>(type)];
}
std::optional<Audience> parse_audience(std::string_view text) {
    return named<Audience>(audiences, text);
}
std::string_view name_of(Audience audience) {
    return audiences[static_cast<size_t>(audience)];
}

std::optional<Number> parse_number(std::string_view t) {
    std::string dotted(t);
    std::replace(dotted.begin(), dotted.end(), ',', '.');
    if (dotted.empty() || dotted.size() > 15 || !is_digit(dotted.front()) || !is_digit(dotted.back())) return {};
    if (std::count(dotted.begin(), dotted.end(), '.') > 1) return {};
    constexpr size_t most_digits = 9;  // before the comma: figures and tables hold no more
    if (std::min(dotted.find('.'), dotted.size()) > most_digits) return {};
    // "1.163" is more than a thousand to a Dutch writer and little more than one to a machine: neither is guessed.
    if (const size_t dot = t.find('.'); dot != std::string_view::npos && t.size() - dot == 4 && t[0] != '0') return {};
    if (!std::all_of(dotted.begin(), dotted.end(), [](char c) { return is_digit(c) || c == '.'; })) return {};
    Number n;
    std::from_chars(dotted.data(), dotted.data() + dotted.size(), n.value);
    n.text = dotted;
    std::replace(n.text.begin(), n.text.end(), '.', ',');
    return n;
}

std::string as_percentage(const Number& fraction) {
    std::string text = fmt::format("{:.4g}", fraction.value * 100);
    std::ranges::replace(text, '.', ',');
    return text;
}

std::optional<int> parse_count(std::string_view t) {
    if (!all_digits(t) || t.size() > 8) return {};
    return to_int(t);
}

bool is_brin(std::string_view t) {
    return t.size() == 4 && is_digit(t[0]) && is_digit(t[1]) && upper(t[2]) && upper(t[3]);
}
bool is_vestiging(std::string_view t) {
    return t.size() == 2 && all_digits(t);
}
bool is_bestuursnummer(std::string_view t) {
    return t.size() == 5 && all_digits(t);
}

bool is_postcode(std::string_view t) {
    if (t.size() != 7 || t[0] == '0' || !all_digits(t.substr(0, 4)) || t[4] != ' ' || !upper(t[5]) || !upper(t[6]))
        return false;
    const std::string_view letters = t.substr(5);
    return letters != "SA" && letters != "SD" && letters != "SS";
}

bool is_swv_code(std::string_view t) {
    return t.size() == 6 && (t.starts_with("PO") || t.starts_with("VO")) && all_digits(t.substr(2));
}

std::string dialled(std::string_view phone) {
    std::string result;
    for (size_t i = 0; i < phone.size(); ++i) {
        if (phone[0] == '+' && phone.substr(i).starts_with("(0)")) i += 2;
        else if (is_digit(phone[i]) || (phone[i] == '+' && i == 0)) result += phone[i];
    }
    return result;
}

bool is_phone(std::string_view t) {
    const bool abroad = t.starts_with("+");
    const auto can_stand = [](char c) { return is_digit(c) || c == ' ' || c == '-' || c == '(' || c == ')'; };
    if (!std::ranges::all_of(t.substr(abroad ? 1 : 0), can_stand)) return false;
    const std::string digits = dialled(t).substr(abroad ? 1 : 0);
    if (t.starts_with("+31")) return digits.size() == 11 && digits[2] != '0';
    if (abroad) return digits.size() >= 9 && digits.size() <= 15;
    if (digits.starts_with("0800") || digits.starts_with("0900")) return digits.size() == 8 || digits.size() == 11;
    if (digits.starts_with("14")) return digits.size() >= 5 && digits.size() <= 6;  // 14 + area code: a gemeente
    if (digits.size() == 3) return digits.starts_with("11");
    return digits.size() == 10 && digits[0] == '0' && digits[1] != '0';
}

namespace {

/// At least two labels (RFC 1123) with a dot between; letters with accents go in as xn--… (RFC 3490), so that every program
/// understands it.
bool is_host(std::string_view t) {
    const auto can_stand = [](char c) { return is_letter(c) || is_digit(c) || c == '-' || c == '_'; };
    size_t labels = 0, last = 0;
    for (size_t begin = 0; begin <= t.size(); begin += last + 1, ++labels) {
        const std::string_view label = t.substr(begin, t.find('.', begin) - begin);
        if (label.empty() || label.front() == '-' || label.back() == '-' || !std::all_of(label.begin(), label.end(), can_stand)) return false;
        last = label.size();
    }
    return labels > 1 && last > 1;
}

}  // namespace

bool is_email(std::string_view t) {
    const size_t at = t.find('@');
    if (at == 0 || at == std::string_view::npos) return false;
    const std::string_view name = t.substr(0, at), host = t.substr(at + 1);
    const auto can_stand = [](char c) { return c > ' ' && c <= '~' && std::string_view("<>\",;:()[]@\\").find(c) == std::string_view::npos; };
    return is_host(host) && std::all_of(name.begin(), name.end(), can_stand) && name.front() != '.' && name.back() != '.' &&
           name.find("..") == std::string_view::npos;
}

bool is_url(std::string_view t) {
    if (t.starts_with("https://"))
        t.remove_prefix(8);
    else if (t.starts_with("http://"))
        t.remove_prefix(7);
    else
        return false;
    const std::string_view place = t.substr(0, t.find_first_of("/?#")), host = place.substr(0, place.find(':'));
    if (!is_host(host) || (host.size() < place.size() && !number_of<std::uint16_t>(place.substr(host.size() + 1)))) return false;
    if (t.find_first_of(" \t\r\n<>\"") != std::string_view::npos) return false;
    return !t.ends_with(',') && !t.ends_with(';') && !t.ends_with('.');  // of the sentence that it was copied from
}

std::string_view short_url(std::string_view address) {
    for (const std::string_view scheme : {"https://", "http://", "mailto:", "tel:"})
        if (address.starts_with(scheme)) address.remove_prefix(scheme.size());
    while (address.ends_with('/')) address.remove_suffix(1);
    return address;
}

bool is_language(std::string_view t) {
    const size_t end = std::min(t.find('-'), t.size());
    if (end < 2 || end > 3 || !std::all_of(t.begin(), t.begin() + static_cast<std::ptrdiff_t>(end), [](char c) { return c >= 'a' && c <= 'z'; }))
        return false;
    for (t.remove_prefix(end); !t.empty();) {
        const std::string_view part = t.substr(1, t.find('-', 1) - 1);
        if (part.size() < 2 || part.size() > 8 || !std::ranges::all_of(part, [&](char c) { return is_digit(c) || is_letter(c); })) return false;
        t.remove_prefix(part.size() + 1);
    }
    return true;
}

bool is_color(std::string_view t) {
    return t.size() == 7 && t[0] == '#' && std::all_of(t.begin() + 1, t.end(), [](char c) {
               return is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
           });
}

bool is_id(std::string_view t) {
    return !t.empty() && lower_or_digit(t[0]) &&
           std::all_of(t.begin(), t.end(), [](char c) { return lower_or_digit(c) || c == '.' || c == '-'; });
}

std::string with_hyphens(std::string_view text) {
    std::string out;
    for (size_t at = 0; at < text.size();) {
        const size_t begin = at;
        const char32_t c = next_code_point(text, at);
        const bool is_dash = (c >= 0x2010 && c <= 0x2013) || c == 0x2212;
        out += is_dash ? std::string_view("-") : text.substr(begin, at - begin);
    }
    return out;
}

bool is_year_word(std::string_view word) {
    const std::string plain = with_hyphens(word);
    return plain.size() >= 4 && plain.starts_with("20") && plain.find_first_not_of("0123456789-/") == plain.npos;
}

std::vector<std::string> words(std::string_view t) {
    std::vector<std::string> out;
    size_t pos = 0;
    while ((pos = t.find_first_not_of(" \t\r\n", pos)) != std::string_view::npos) {
        const size_t end = std::min(t.find_first_of(" \t\r\n", pos), t.size());
        out.emplace_back(t.substr(pos, end - pos));
        pos = end;
    }
    return out;
}

}  // namespace gidspers::input
