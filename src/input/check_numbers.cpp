#include <algorithm>
#include <map>

#include "base/ascii.h"
#include "base/join.h"
#include "input/norm_parts.h"

namespace gidspers::input {

namespace {

/// What a number begins with: a run of digits, or one of letters.
std::string_view first_part(std::string_view& number) {
    const auto kind = [](char c) { return is_digit(c) ? 1 : is_letter(c) ? 2 : 0; };
    while (!number.empty() && kind(number.front()) == 0) number.remove_prefix(1);
    size_t end = 0;
    while (end < number.size() && kind(number[end]) == kind(number.front())) ++end;
    const std::string_view part = number.substr(0, end);
    number.remove_prefix(end);
    return part;
}

/// "2.9" before "2.10", "3a" before "3b". What is not alike has no order: "A" and "2", "IX" and "V".
bool is_before(std::string_view one, std::string_view other) {
    for (;;) {
        std::string_view a = first_part(one), b = first_part(other);
        if (a.empty() || b.empty() || is_digit(a.front()) != is_digit(b.front())) return false;
        while (a.size() > 1 && a.starts_with('0')) a.remove_prefix(1);
        while (b.size() > 1 && b.starts_with('0')) b.remove_prefix(1);
        if (std::ranges::equal(a, b, same_letter)) continue;
        if (is_digit(a.front())) return a.size() != b.size() ? a.size() < b.size() : a < b;
        return a.size() == 1 && b.size() == 1 && small_letter(a.front()) < small_letter(b.front());
    }
}

class Numbers {
  public:
    Numbers(const Norm& norm, Diagnostics& diagnostics) : n_(norm), d_(diagnostics) {}

    void all() {
        list(n_.onderdelen);
        if (count_ > 0) d_.add("N329", first_double_, {count_ > most ? doubles_ + ", …" : doubles_});
    }

  private:
    static constexpr size_t most = 8;
    struct Sequence {
        std::map<Laag, std::string_view> last = {};  ///< each layer stands in a chapter of its own
        std::map<std::string_view, int> lines = {};
    };

    void list(const std::vector<Onderdeel>& onderdelen) {
        Sequence siblings;
        for (const Onderdeel& o : onderdelen) {
            if (&onderdelen == &n_.onderdelen) layer_ = o.laag.value_or(Laag::basis);
            next(siblings, o.nummer, o.at);
            Sequence here;  // "1, 2, 3" begins anew in each onderdeel, "2.1.5" does not
            for (const Item& i : o.items)
                // Others may stand there once for each kind of school or year.
                if (i.schooltypen.empty() && !i.van && !i.tot) next(i.nummer.find('.') == std::string::npos ? here : items_, i.nummer, i.at);
            if (!o.onderdelen.empty()) after_items(here, o.onderdelen.front());
            list(o.onderdelen);
        }
    }

    /// The format puts items first: a list of both loses its order. Parts that begin anew at a number of the items are another list.
    void after_items(const Sequence& items, const Onderdeel& first) {
        const auto last = items.last.find(layer_);
        if (last == items.last.end() || disordered_ || first.at.file != n_.at.file || items.lines.contains(first.nummer)) return;
        if (!is_before(first.nummer, last->second)) return;
        disordered_ = true;
        d_.add("N379", first.at, {first.nummer, std::string(last->second)});
    }

    void next(Sequence& sequence, const std::string& number, const Location& at) {
        if (number.empty() || at.file != n_.at.file) return;
        if (const auto [first, fresh] = sequence.lines.emplace(number, at.line); !fresh) {
            if (++count_ == 1) first_double_ = at;
            if (count_ <= most) add_to_list(doubles_, number + " (" + std::to_string(first->second) + ", " + std::to_string(at.line) + ")");
        } else if (!disordered_ && is_before(number, sequence.last[layer_])) {
            disordered_ = true;
            d_.add("N130", at, {number, std::string(sequence.last[layer_])});
        }
        sequence.last[layer_] = number;
    }

    const Norm& n_;
    Diagnostics& d_;
    Laag layer_ = Laag::basis;
    Sequence items_;
    size_t count_ = 0;  ///< of doubles
    std::string doubles_;
    Location first_double_;
    bool disordered_ = false;
};

}  // namespace

void check_numbers(const Norm& norm, Diagnostics& diagnostics) {
    Numbers(norm, diagnostics).all();
}

}  // namespace gidspers::input
