#include "input/norm.h"

#include <algorithm>
#include <array>

#include "base/names.h"

namespace gidspers::input {

namespace {

constexpr std::array<std::string_view, 11> item_soorten{"stelling", "aanwezigheid", "status", "beoordeling",
                                                        "aantal",   "rol",          "lijst",  "afspraak",
                                                        "tekst",    "uitsluiting",  "ambitie"};
constexpr std::array<std::string_view, 7> onderdeel_soorten{"",          "domein", "thema",      "gebied",
                                                            "expertise", "aanbod", "uitsluiting"};
constexpr std::array<std::string_view, 4> lagen{"basis", "extra", "intensief", "taal"};
constexpr std::array<std::string_view, 3> ladder_soorten{"stappen", "niveaus", "piramide"};
constexpr std::array<std::string_view, 3> eis_soorten{"", "bestuur", "geen"}, aandelen{"", "hoofd", "steun"};

template <class T>
const T* by_id(const std::vector<T>& all, std::string_view id) {
    for (const T& one : all)
        if (one.id == id) return &one;
    return nullptr;
}

const Item* find_item(const std::vector<Onderdeel>& onderdelen, std::string_view id) {
    for (const Onderdeel& o : onderdelen) {
        if (const Item* found = by_id(o.items, id)) return found;
        if (const Item* found = find_item(o.onderdelen, id)) return found;
    }
    return nullptr;
}

const Onderdeel* find_onderdeel(const std::vector<Onderdeel>& onderdelen, std::string_view id) {
    for (const Onderdeel& o : onderdelen) {
        if (o.id == id) return &o;
        if (const Onderdeel* found = find_onderdeel(o.onderdelen, id)) return found;
    }
    return nullptr;
}

void collect(const std::vector<Onderdeel>& onderdelen, std::vector<const Item*>& out) {
    for (const Onderdeel& o : onderdelen) {
        for (const Item& i : o.items) out.push_back(&i);
        collect(o.onderdelen, out);
    }
}

}  // namespace

std::string_view name_of(ItemSoort soort) {
    return item_soorten[static_cast<size_t>(soort)];
}
std::string_view name_of(OnderdeelSoort soort) {
    return onderdeel_soorten[static_cast<size_t>(soort)];
}
std::string_view name_of(Laag laag) {
    return lagen[static_cast<size_t>(laag)];
}
std::string_view name_of(LadderSoort soort) {
    return ladder_soorten[static_cast<size_t>(soort)];
}
std::string_view name_of(Eis::Soort soort) {
    return eis_soorten[static_cast<size_t>(soort)];
}
std::string_view name_of(Aandeel aandeel) {
    return aandelen[static_cast<size_t>(aandeel)];
}

std::optional<ItemSoort> parse_item_soort(std::string_view text) {
    return named<ItemSoort>(item_soorten, text);
}
std::optional<OnderdeelSoort> parse_onderdeel_soort(std::string_view text) {
    return named<OnderdeelSoort>(onderdeel_soorten, text);
}
std::optional<Laag> parse_laag(std::string_view text) {
    return named<Laag>(lagen, text);
}
std::optional<LadderSoort> parse_ladder_soort(std::string_view text) {
    return named<LadderSoort>(ladder_soorten, text);
}
std::optional<Eis::Soort> parse_eis_soort(std::string_view text) {
    return named<Eis::Soort>(eis_soorten, text);
}
std::optional<Aandeel> parse_aandeel(std::string_view text) {
    return named<Aandeel>(aandelen, text);
}

bool needs_answer(ItemSoort soort) {
    return soort != ItemSoort::tekst && soort != ItemSoort::uitsluiting;
}

ItemSoort Norm::answered_as(const Item& item) const {
    if (item.soort != ItemSoort::ambitie) return item.soort;
    const Schaal* const scale = schaal(item.schaal);
    if (scale == nullptr || scale->soort == "janee") return ItemSoort::stelling;
    return scale->soort == "niveau" ? ItemSoort::aanwezigheid : ItemSoort::status;
}

const Ladder* Norm::hoofdladder() const {
    const auto first = [&](auto test) -> const Ladder* {
        for (const Ladder& one : ladders)
            if (!one.treden.empty() && test(one)) return &one;
        return nullptr;
    };
    const Ladder* const named = first([](const Ladder& one) { return one.hoofd; });
    return named != nullptr ? named : first([](const Ladder& one) { return !one.extern_ladder; });
}

int Schaal::index_of(std::string_view code) const {
    for (size_t i = 0; i < waarden.size(); ++i) {
        const Waarde& w = waarden[i];
        if (w.code == code || std::find(w.synoniemen.begin(), w.synoniemen.end(), code) != w.synoniemen.end())
            return static_cast<int>(i);
    }
    return -1;
}

int Schaal::index_of(double percentage) const {
    for (size_t i = 0; i < waarden.size(); ++i) {
        const Waarde& w = waarden[i];
        if (!w.van || !w.tot || percentage < w.van->value) continue;
        if (percentage < w.tot->value || (percentage == 100 && w.tot->value == 100)) return static_cast<int>(i);
    }
    return -1;
}

const Code* Codelijst::find(std::string_view code) const {
    return by_id(codes, code);
}
const Trede* Ladder::find(std::string_view trede) const {
    return by_id(treden, trede);
}

bool Item::applies_to(Schooltype type) const {
    return schooltypen.empty() || std::find(schooltypen.begin(), schooltypen.end(), type) != schooltypen.end();
}

bool Item::holds_in(const Schooljaar& year) const { return !(van && *van > year.end()) && !(tot && *tot < year.begin()); }

bool Item::is_apart_from(const Item& other) const {
    const auto before = [](const std::optional<Date>& end, const std::optional<Date>& begin) { return end && begin && *end < *begin; };
    return before(tot, other.van) || before(other.tot, van);
}

const Eis* Item::eis_for(Schooltype type) const {
    const Eis* fallback = nullptr;
    for (const Eis& e : eisen) {
        if (e.schooltypen.empty())
            fallback = fallback ? fallback : &e;
        else if (std::find(e.schooltypen.begin(), e.schooltypen.end(), type) != e.schooltypen.end())
            return &e;
    }
    return fallback;
}

bool Item::is_unasked(const Eis* eis) const {
    if (eis != nullptr && eis->soort != Eis::Soort::gewoon) return false;
    switch (soort) {
        case ItemSoort::aanwezigheid: return eis == nullptr;
        case ItemSoort::status:
        case ItemSoort::beoordeling: return eis == nullptr || eis->waarde.empty();
        case ItemSoort::aantal: return eis == nullptr || (!eis->minimum && !eis->maximum);
        case ItemSoort::rol: return eis == nullptr || (eis->rollen.empty() && eis->minstens.empty());
        case ItemSoort::lijst: return eis == nullptr || eis->minstens.empty();
        default: return false;
    }
}

bool Item::is_goal(const Eis* eis) const {
    return soort == ItemSoort::ambitie || (ambitie && is_unasked(eis));
}

const Schaal* Norm::schaal(std::string_view wanted) const {
    return by_id(schalen, wanted);
}
const Schaal* Norm::eerste_schaal(std::string_view wanted) const {
    const auto found = std::ranges::find(schalen, wanted, &Schaal::soort);
    return found == schalen.end() ? nullptr : &*found;
}
const Schaal* Norm::schaal_met(std::string_view wanted, std::string_view code) const {
    const auto knows = [&](const Schaal& one) { return one.soort == wanted && one.find(code) != nullptr; };
    const auto found = std::ranges::find_if(schalen, knows);
    return found == schalen.end() ? nullptr : &*found;
}
const Codelijst* Norm::codelijst(std::string_view wanted) const {
    return by_id(codelijsten, wanted);
}
const Code* Norm::code(std::string_view list, std::string_view wanted) const {
    if (wanted.empty()) return nullptr;
    if (const Codelijst* const codes = codelijst(list))
        if (const Code* const found = codes->find(wanted)) return found;
    for (const Codelijst& codes : codelijsten)
        if (const Code* const found = codes.find(wanted)) return found;
    return nullptr;
}
const Ladder* Norm::ladder(std::string_view wanted) const {
    return by_id(ladders, wanted);
}
const Begrip* Norm::begrip(std::string_view wanted) const {
    return by_id(begrippen, wanted);
}
const Item* Norm::item(std::string_view wanted) const {
    return find_item(onderdelen, wanted);
}
const Onderdeel* Norm::onderdeel(std::string_view wanted) const {
    return find_onderdeel(onderdelen, wanted);
}

std::vector<const Item*> Norm::items() const {
    std::vector<const Item*> out;
    collect(onderdelen, out);
    return out;
}

}  // namespace gidspers::input
