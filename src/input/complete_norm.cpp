// What a norm leaves unsaid: which scale an item has, the numbers of its pictures, the norm of an item without one.
#include <algorithm>

#include "base/escape.h"
#include "input/norm_parts.h"

namespace gidspers::input {

std::string_view scale_of(ItemSoort soort) {
    switch (soort) {
        case ItemSoort::stelling:
        case ItemSoort::afspraak:
        case ItemSoort::ambitie:
            return "janee";
        case ItemSoort::aanwezigheid:
            return "niveau";
        case ItemSoort::status:
            return "status";
        case ItemSoort::beoordeling:
            return "beoordeling";
        default:
            return {};
    }
}

bool has_bands(const Schaal& scale) {
    return std::ranges::any_of(scale.waarden, [](const Waarde& w) { return w.van || w.tot; });
}

namespace {

/// The lowest value of a scale, or at least 0: the norm is as one that says nothing.
void empty_what_asks_nothing(Eis& e, const Item& item, const Schaal* schaal) {
    if (item.soort == ItemSoort::aantal && e.minimum && e.minimum->value == 0 && !e.maximum) {
        e.vraagt_niets = "minimum=\"" + e.minimum->text + "\"";
        e.minimum.reset();
    }
    const bool scaled = item.soort == ItemSoort::status || item.soort == ItemSoort::beoordeling;
    if (!scaled || schaal == nullptr || e.waarde.empty() || schaal->index_of(e.waarde) != 0) return;
    e.vraagt_niets = "waarde=\"" + e.waarde + "\"";
    e.waarde.clear();
}

void complete_item(Item& item, const Norm& norm) {
    if (item.schaal.empty())
        if (const Schaal* found = norm.eerste_schaal(scale_of(item.soort))) item.schaal = found->id;
    const Schaal* const schaal = norm.schaal(item.schaal);
    for (Eis& e : item.eisen)
        if (e.soort == Eis::Soort::gewoon) empty_what_asks_nothing(e, item, schaal);
}

void count(std::vector<Figuur>& figuren, Norm& norm) {
    for (Figuur& figuur : figuren) {
        norm.beelden.push_back(figuur.picture);
        figuur.beeld = static_cast<int>(norm.beelden.size());
    }
}

void complete(std::vector<Onderdeel>& onderdelen, Norm& norm) {
    for (Onderdeel& o : onderdelen) {
        count(o.figuren, norm);
        for (Item& i : o.items) complete_item(i, norm);
        complete(o.onderdelen, norm);
    }
}

}  // namespace

void complete_norm(Norm& norm) {
    if (!norm.eerste_schaal("janee")) {
        Schaal janee{"janee", "janee", "", {}, norm.at};
        for (const char* word : {"nee", "deels", "ja"})
            janee.waarden.push_back({word, word, "", "", {}, {}, {}, norm.at});
        norm.schalen.push_back(std::move(janee));
    }
    count(norm.figuren, norm);
    complete(norm.onderdelen, norm);
}

void titles_as_texts(std::vector<Onderdeel>& onderdelen) {
    for (Onderdeel& o : onderdelen) {
        for (Item& i : o.items)
            if (i.teksten.officieel.empty()) i.teksten.officieel = escaped(i.titel);
        titles_as_texts(o.onderdelen);
    }
}

namespace {

void spell_out_norm(Item& item) {
    if (item.ambitie) return;
    for (Eis& e : item.eisen)
        if (item.is_unasked(&e)) e.soort = Eis::Soort::geen;
    const bool has_default = std::ranges::any_of(item.eisen, [](const Eis& e) { return e.schooltypen.empty(); });
    if (has_default || !item.is_unasked(nullptr)) return;
    Eis none;
    none.soort = Eis::Soort::geen, none.at = item.at;
    item.eisen.push_back(std::move(none));
}

}  // namespace

void spell_out_norms(std::vector<Onderdeel>& onderdelen) {
    for (Onderdeel& o : onderdelen) {
        for (Item& i : o.items) spell_out_norm(i);
        spell_out_norms(o.onderdelen);
    }
}

}  // namespace gidspers::input
