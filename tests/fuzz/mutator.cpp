// Mutations that know elements, for XML, templates and markup alike: most of what libFuzzer does by itself ends at the parser.
// Half of the calls are libFuzzer's own. What is made need not be well-formed: it only often is.
#include <algorithm>
#include <cstdint>
#include <cstring>
#include <random>
#include <string>
#include <string_view>
#include <vector>

extern "C" size_t LLVMFuzzerMutate(uint8_t* data, size_t size, size_t max_size);

namespace {

struct Range {
    size_t from = 0, to = 0;
};

/// Where things stand in the text, found in one pass.
struct Outline {
    std::vector<Range> elements;  ///< from `<a` to behind `</a>` or `/>`
    std::vector<Range> values;    ///< between the quotes of an attribute
    std::vector<Range> texts;     ///< between two tags
};

Outline outline(std::string_view s) {
    Outline out;
    std::vector<size_t> open;
    for (size_t at = s.find('<'); at != std::string_view::npos;) {
        const size_t end = s.find('>', at);
        if (end == std::string_view::npos) break;
        const std::string_view tag = s.substr(at, end - at);
        if (tag.starts_with("</")) {
            if (!open.empty()) out.elements.push_back({open.back(), end + 1}), open.pop_back();
        } else if (!tag.starts_with("<?") && !tag.starts_with("<!")) {
            tag.ends_with("/") ? out.elements.push_back({at, end + 1}) : open.push_back(at);
            for (size_t quote = tag.find('"'); quote != std::string_view::npos;) {
                const size_t close = tag.find('"', quote + 1);
                if (close == std::string_view::npos) break;
                out.values.push_back({at + quote + 1, at + close});
                quote = tag.find('"', close + 1);
            }
        }
        at = s.find('<', end);
        if (at != std::string_view::npos && at > end + 1) out.texts.push_back({end + 1, at});
    }
    return out;
}

/// Values that programs are bad at: limits of numbers and dates, letters outside Latin, very long words.
std::string odd_value(std::mt19937& dice) {
    static const std::string values[] = {
        "", " ", "0", "-1", "1", "100", "65536", "4294967296", "99999999999999999999", "1e309", "nan", "0,5", "ja", "nee",
        "2026-02-29", "0000-00-00", "9999-12-31", "2026-2027", "9999-10000", "../norm.xml", "norm.xml", "profiel.xml", "#", "#id",
        "https://a.example/?b=c&amp;d", "\xC2\xAD", "\xE2\x80\x8B", "\xEF\xBF\xBD", "\xF0\x9F\x98\x80", "a\xCC\x81\xCC\x81\xCC\x81",
        "\xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D", "\xD8\xB3\xD9\x84\xD8\xA7\xD9\x85", "&amp;&lt;&quot;", "&#x10FFFF;", "{{.}}", "-", "a-b-c",
        std::string(300, 'w'), std::string(5000, 'x'), std::string(70'000, 'm')};
    return values[dice() % std::size(values)];
}

std::string mutate(std::string s, std::mt19937& dice) {
    const Outline found = outline(s);
    const auto pick = [&](const std::vector<Range>& from) { return from[dice() % from.size()]; };
    const auto text = [&](Range r) { return s.substr(r.from, r.to - r.from); };
    const auto replace = [&](Range r, const std::string& by) { s.replace(r.from, r.to - r.from, by); };
    const unsigned way = dice() % 8;
    if (way >= 4) {  // a value or a text becomes an odd one, or what stands elsewhere
        const auto& places = way % 2 == 0 ? found.values : found.texts;
        if (!places.empty()) replace(pick(places), way >= 6 ? odd_value(dice) : text(pick(places)));
        return s;
    }
    if (found.elements.size() < 2) return s;
    Range a = pick(found.elements), b = pick(found.elements);
    if (a.from > b.from) std::swap(a, b);
    switch (way) {
        case 0:  // away
            replace(b, "");
            break;
        case 1: {  // once more, up to 64 times
            const std::string again = text(b);
            for (size_t n = size_t{1} << dice() % 7; n > 0 && s.size() < 200'000; --n) s.insert(b.to, again);
            break;
        }
        case 2: {  // swapped
            if (a.to > b.from) break;
            const std::string first = text(a), second = text(b);
            replace(b, first), replace(a, second);
            break;
        }
        default:  // moved into another, or around it
            s.insert(std::min(s.find('>', a.from), s.size() - 1) + 1, text(b));
            break;
    }
    return s;
}

}  // namespace

extern "C" size_t LLVMFuzzerCustomMutator(uint8_t* data, size_t size, size_t max_size, unsigned seed) {
    std::mt19937 dice(seed);
    if (dice() % 2 == 0) return LLVMFuzzerMutate(data, size, max_size);
    std::string s(reinterpret_cast<const char*>(data), size);
    for (unsigned times = 1 + dice() % 3; times > 0; --times) s = mutate(std::move(s), dice);
    if (s.empty() || s.size() > max_size) return LLVMFuzzerMutate(data, size, max_size);
    std::memcpy(data, s.data(), s.size());
    return s.size();
}
