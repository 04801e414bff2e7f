#include "doc/check_value.h"

#include <algorithm>
#include <charconv>
#include <string>

#include "base/ascii.h"

namespace gidspers::doc {

void check_value(const ElementRule& rule, const AttributeRule& attribute, std::string_view value, Position at, Reporter& report) {
    const auto refuse = [&](std::string_view what) {
        report.add("D008", at,
                   {std::string(key_name(attribute.key)), std::string(rule.name), std::string(value), std::string(what)});
    };
    const auto all = [&](auto&& test) { return !value.empty() && std::all_of(value.begin(), value.end(), test); };
    switch (attribute.form) {
        case Form::words:
            if (attribute.required && value.empty()) report.add("D009", at, {std::string(key_name(attribute.key)), std::string(rule.name)});
            break;
        case Form::name:
            if (!all([](char c) { return !is_space(c); }))
                report.add("D021", at, {std::string(key_name(attribute.key)), std::string(rule.name), std::string(value)});
            break;
        case Form::yes_no:
            if (value != "yes" && value != "no") refuse("yes | no");
            break;
        case Form::number:
            if (!all(is_digit) || value.size() > 6) refuse("0, 1, 2 …");
            break;
        case Form::whole:
            if (!all(is_digit) || value.size() > 6 || all([](char c) { return c == '0'; })) refuse("1, 2, 3 …");
            break;
        case Form::decimal:
        case Form::percentage: {
            const bool share = attribute.form == Form::percentage;
            double number = -1;
            const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number, std::chars_format::fixed);
            const bool whole_text = error == std::errc() && end == value.data() + value.size() && is_digit(value.front()) && is_digit(value.back());
            if (!whole_text || number > (share ? 100 : 1e9)) refuse(share ? "0 … 76.5 … 100" : "76 | 76.5");
            break;
        }
        case Form::choice: {
            const std::string_view choices = attribute.choices;
            for (size_t from = 0; from <= choices.size();) {
                const size_t to = std::min(choices.find('|', from), choices.size());
                if (choices.substr(from, to - from) == value) return;
                from = to + 1;
            }
            refuse(choices);
            break;
        }
        case Form::target: {
            const bool known = value.starts_with("https://") || value.starts_with("http://") || value.starts_with("mailto:") ||
                               value.starts_with("tel:") || (value.starts_with("#") && value.size() > 1);
            if (!known) refuse("https://… | mailto:… | tel:… | #id");
            break;
        }
        case Form::columns:
            if (column_shares(value).empty()) refuse("3 1 auto");
            break;
    }
}

}  // namespace gidspers::doc
