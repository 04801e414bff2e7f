#include <algorithm>
#include <array>

#include "base/ascii.h"
#include "base/join.h"
#include "input/norm_parts.h"

namespace gidspers::input {

namespace {

class Scales {
  public:
    Scales(const Norm& norm, Diagnostics& diagnostics) : n_(norm), d_(diagnostics) {}

    void all() {
        for (const Schaal& s : n_.schalen) {
            if (has_bands(s)) bands(s);
            else without_bands(s);
            if (s.soort == "niveau") order(s), sentences(s);
        }
    }

  private:
    /// Bands of percentages cover 0 to 100 once, each from where the one before stops.
    void bands(const Schaal& s) {
        Number reached{0, "0"};
        for (const Waarde& w : s.waarden) {
            if (!w.van || !w.tot || w.tot->value <= w.van->value) {
                d_.add("N107", w.at, {w.code, s.id});
                return;
            }
            if (w.van->value < reached.value) d_.add("N105", w.at, {w.code, s.id, w.van->text, reached.text});
            if (w.van->value > reached.value) d_.add("N106", w.at, {s.id, reached.text, w.van->text});
            reached = *w.tot;
        }
        if (reached.value < 100) d_.add("N106", s.waarden.back().at, {s.id, reached.text, "100"});
    }

    /// Charts need a height for each value.
    void without_bands(const Schaal& s) {
        const auto is_rated = [&](const Item* one) { return one->soort == ItemSoort::beoordeling && one->schaal == s.id; };
        if (const auto rated = std::ranges::count_if(items_, is_rated)) d_.add("N375", s.at, {s.id, std::to_string(rated)});
    }

    /// Levels stand from near to far; the other way round answers would be judged the wrong way round. Nearer than the school may
    /// be its group or class.
    void order(const Schaal& s) {
        constexpr std::string_view school[] = {"school", "op school", "op de school", "op onze school"};
        constexpr std::string_view farther[] = {"swv", "samenwerkingsverband", "bestuur", "wijk", "regio", "gemeente"};
        const auto own = std::ranges::find_if(s.waarden, [&](const Waarde& w) { return w.code == school[0] || std::ranges::find(school, small_letters(w.label)) != std::end(school); });
        const auto is_farther = [&](const Waarde& w) {
            const std::string words = small_letters(w.code + " " + w.label);
            return std::ranges::any_of(farther, [&](std::string_view one) { return words.find(one) != std::string::npos; });
        };
        const auto misplaced = std::find_if(s.waarden.begin(), own, is_farther);
        if (own != s.waarden.end() && misplaced != own) d_.add("N332", own->at, {s.id, own->code, misplaced->code});
    }

    /// A level stands in sentences: "op school", not "school".
    void sentences(const Schaal& s) {
        std::vector<std::string> names;
        const Waarde* first = nullptr;
        for (const Waarde& w : s.waarden)
            for (const std::string& words : {w.label, w.label_ouder}) {
                if (words.empty() || says_where(words)) continue;
                if (!first) first = &w;
                if (std::ranges::find(names, words) == names.end()) names.push_back(words);
            }
        if (first) d_.add("N351", first->at, {s.id, names.front(), list_of(names)});
    }

    static bool says_where(std::string_view words) {
        static constexpr std::array<std::string_view, 20> first_words = {
            "aan", "bij",  "binnen", "buiten", "centraal", "dichtbij", "dicht",    "door",    "elders", "extern",
            "in",  "intern", "met",  "naast",  "op",       "regionaal", "rond", "van", "vanuit", "via"};
        const std::string first = small_letters(words.substr(0, words.find(' ')));
        return first.starts_with("boven") || std::ranges::find(first_words, first) != first_words.end();
    }

    const Norm& n_;
    const std::vector<const Item*> items_ = n_.items();
    Diagnostics& d_;
};

}  // namespace

void check_scales(const Norm& norm, Diagnostics& diagnostics) {
    Scales(norm, diagnostics).all();
}

}  // namespace gidspers::input
