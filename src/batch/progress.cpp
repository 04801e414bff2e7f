#include "batch/progress.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <vector>

#include "base/utf8.h"

namespace gidspers::batch {

namespace {

std::string text_of(std::string_view code, std::string number, Language language) {
    const std::string args[] = {std::move(number)};
    return message_text(code, language, args);
}

std::string rate_text(double rate, Language language) {
    std::string number = rate < 10 ? fmt::format("{:.1f}", rate) : fmt::format("{:.0f}", rate);
    if (language == Language::nl) std::replace(number.begin(), number.end(), '.', ',');
    return number;
}

}  // namespace

std::string time_text(double seconds, Language language) {
    const auto whole = static_cast<long long>(std::ceil(seconds));
    if (whole < 100) return text_of("K214", std::to_string(whole), language);
    const long long minutes = (whole + 59) / 60;
    if (minutes < 100) return text_of("K215", std::to_string(minutes), language);
    const std::string args[] = {std::to_string(minutes / 60), std::to_string(minutes % 60)};
    return message_text("K216", language, args);
}

std::string bar(const Progress& p, unsigned width, Language language) {
    const std::string args[] = {std::to_string(p.done), std::to_string(p.total)};
    std::vector<std::string> parts{message_text("K210", language, args)};
    if (p.failed) parts.push_back(text_of("K211", std::to_string(p.failed), language));
    const size_t left = p.total - std::min(p.done, p.total);
    if (left) parts.push_back(text_of("K212", std::to_string(left), language));
    // The rate is that of real work: a run that skips a thousand schools at once would promise too much for the rest.
    const size_t counts = p.fresh ? p.fresh : p.done;
    if (p.seconds > 1 && counts) {
        const double rate = static_cast<double>(counts) / p.seconds;
        parts.push_back(text_of("K213", rate_text(rate, language), language));
        if (left) parts.push_back(text_of("K217", time_text(static_cast<double>(left) / rate, language), language));
    }
    constexpr std::string_view between = " · ";
    std::string text;
    size_t used = 0;
    for (const std::string& part : parts) {
        const size_t more = utf8_length(part) + (text.empty() ? 0 : utf8_length(between));
        if (used + more > width) break;
        text += text.empty() ? part : std::string(between) + part;
        used += more;
    }
    constexpr size_t shortest = 8, longest = 30;
    if (width < used + 2 + shortest) return text;
    const size_t cells = std::min<size_t>(longest, width - used - 2);
    const size_t full = p.total ? cells * std::min(p.done, p.total) / p.total : 0;
    std::string drawn;
    for (size_t i = 0; i < cells; ++i) drawn += i < full ? "█" : "░";
    return drawn + "  " + text;
}

}  // namespace gidspers::batch
