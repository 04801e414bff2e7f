#include <algorithm>
#include <array>

#include "merge/item_lists.h"
#include "merge/words.h"

namespace gidspers::merge {

using namespace input;

namespace {

struct ParentResult {
    std::string_view words, code;
};

// Parents read what is there and what is being worked on; "voldoet niet" is a judgement of the school, not a help to them.
ParentResult parent_result(Result result) {
    switch (result) {
        case Result::voldoet:
        case Result::aanwezig:
        case Result::meer_dan_norm: return {"dit is er", "ja"};
        case Result::deels: return {"voor een deel", "deels"};
        case Result::ambitie: return {"hier werken wij aan", "ambitie"};
        case Result::voldoet_niet: return {"nog niet", "leeg"};
        case Result::niet_ingevuld: return {"nog niet bekend", "leeg"};
        case Result::nvt: return {"", "nvt"};
    }
    return {};
}

struct NamedKind {
    Key name;
    ItemSoort kind;
};
struct NamedResult {
    Key name;
    Result result;
};

void add_kind(Object& object, ItemSoort soort) {
    static constexpr std::array<NamedKind, 11> kinds = {{{"is-stelling", ItemSoort::stelling},
                                                                         {"is-aanwezigheid", ItemSoort::aanwezigheid},
                                                                         {"is-status", ItemSoort::status},
                                                                         {"is-beoordeling", ItemSoort::beoordeling},
                                                                         {"is-aantal", ItemSoort::aantal},
                                                                         {"is-rol", ItemSoort::rol},
                                                                         {"is-lijst", ItemSoort::lijst},
                                                                         {"is-afspraak", ItemSoort::afspraak},
                                                                         {"is-tekst", ItemSoort::tekst},
                                                                         {"is-uitsluiting", ItemSoort::uitsluiting},
                                                                         {"is-item-ambitie", ItemSoort::ambitie}}};
    for (const auto& [name, kind] : kinds) object.add(name, flag(kind == soort));
}

void add_result(Object& object, const MergedItem& merged, const ItemWords& words, ViewBuilder& builder) {
    static constexpr std::array<NamedResult, 8> results = {{{"is-voldoet", Result::voldoet},
                                                                       {"is-deels", Result::deels},
                                                                       {"is-voldoet-niet", Result::voldoet_niet},
                                                                       {"is-ambitie", Result::ambitie},
                                                                       {"is-nvt", Result::nvt},
                                                                       {"is-niet-ingevuld", Result::niet_ingevuld},
                                                                       {"is-meer", Result::meer_dan_norm},
                                                                       {"is-aanwezig", Result::aanwezig}}};
    const Result result = merged.oordeel.result;
    object.add("heeft-oordeel", flag(merged.judged()));
    object.add("is-heel", flag(is_whole(result)));
    for (const auto& [name, one] : results) object.add(name, flag(one == result));
    // A narrative has no judgement; it should not say that it does not apply either.
    const bool narrative = merged.oordeel.reason == NvtReason::zonder_oordeel;
    const std::string_view words_of = merged.goal() && is_whole(result) ? "bereikt" : name_of(result);
    object.add("uitslag", builder.text(narrative ? std::string_view() : words_of));
    object.add("uitslag-code", builder.text(narrative ? std::string_view() : code_of(result)));
    const ParentResult parents = narrative ? ParentResult{} : parent_result(result);
    object.add("uitslag-ouder", builder.text(parents.words));
    object.add("uitslag-ouder-code", builder.text(parents.code));
    object.add("is-er", flag(merged.oordeel.present));
    object.add("is-nog-niet", flag(result == Result::voldoet_niet));
    const bool own_ambition = merged.antwoord != nullptr && merged.antwoord->ambitie.has_value();
    object.add("is-werken-aan", flag(parents.code == "ambitie" || (result == Result::deels && own_ambition)));
    builder.add_text(object, "nvt-reden", "heeft-nvt-reden", words.nvt_reason());
}

}  // namespace

Value ViewBuilder::item(const MergedItem& one) {
    const Item& item = *one.item;
    const ItemWords words{*this, one};
    const Antwoord* answer = one.antwoord;
    static const std::vector<std::string> none;
    static const std::vector<Rol> no_roles;

    Object result;
    const auto add_later = [&](Key name, Key has, bool given, auto make_list) {
        result.add(name, given ? later([this, make_list] { return list(make_list()); }) : list({}));
        result.add(has, flag(given));
    };
    result.add("id", text(item.id));
    result.add("anker", text({"item-", item.id}));
    result.add("nummer", text(item.nummer));
    result.add("titel", text(item.titel));
    result.add("kop", numbered(item.nummer, item.titel));
    result.add("icoon", text(item.icoon));
    add_kind(result, item.soort);
    result.add("is-janee", flag(words.kind == ItemSoort::stelling || words.kind == ItemSoort::afspraak));
    add_result(result, one, words, *this);

    const bool asked = one.in_scope() && one.judged();
    const Value asked_words = asked ? later([this, words] { return text(words.norm()); }) : Value();
    result.add("heeft-eigen-norm", later([this, &one, asked_words] {
        // "ja" says no more than the statement itself, but it does say something where the others are asked something else.
        const std::string_view shared = shared_norm(*merged.onderdeel(one.onderdeel->id));
        // "The board decides" is not said again after a text that says so.
        if (one.eis != nullptr && one.eis->soort == Eis::Soort::bestuur &&
            get(one.teksten, Audience::officieel).find("bestuur") != std::string_view::npos)
            return flag(false);
        return flag(asked_words.truthy() && asked_words.str() != (shared.empty() ? "ja" : shared));
    }));
    add_value(result, "norm-tekst", "heeft-norm", asked_words);
    result.add("is-norm-bestuur", flag(one.eis != nullptr && one.eis->soort == Eis::Soort::bestuur));
    result.add("is-norm-geen", flag(one.eis != nullptr && one.eis->soort == Eis::Soort::geen));
    result.add("is-optioneel", flag(item.optioneel));
    add_value(result, "waarde-tekst", "heeft-waarde", asked ? later([this, words] { return text(words.school(false)); }) : Value());
    const bool silent = !one.oordeel.present && one.oordeel.result != Result::nvt;
    result.add("waarde-ouder", !asked ? Value() : silent ? text(parent_result(one.oordeel.result).words) : later([this, words] { return text(words.school(true)); }));
    std::string_view code = answer == nullptr ? std::string_view() : std::string_view(answer->waarde);
    if (answer != nullptr && item.soort == ItemSoort::beoordeling && words.scale != nullptr)
        if (const int index = scale_index(*words.scale, *answer); index >= 0) code = words.scale->waarden[static_cast<size_t>(index)].code;
    result.add("waarde-code", text(code));
    add_text(result, "verschil", "heeft-verschil", std::string(one.oordeel.verschil));
    add_value(result, "ontbreekt-ouder", "heeft-ontbreekt-ouder", one.oordeel.result == Result::deels ? later([this, words] { return text(words.missing()); }) : Value());
    result.add("waarde-naast-norm", asked ? later([this, words] { return text(words.school_beside_norm()); }) : Value());
    const std::string_view explanation = answer == nullptr ? std::string_view() : std::string_view(answer->toelichting);
    add_rich(result, "schooltoelichting", "schooltoelichting-regel", explanation);
    result.add("heeft-schooltoelichting", flag(!explanation.empty()));
    if (item.uitzonderingen.size() <= 1) {
        add_rich(result, "uitzondering", "uitzondering-regel", item.uitzonderingen.empty() ? std::string_view() : std::string_view(item.uitzonderingen.front()));
    } else {
        std::string all;
        for (const RichText& one_exception : item.uitzonderingen) all += as_blocks(one_exception);
        const Value whole = markup(std::move(all));
        result.add("uitzondering-regel", line(*this, whole.str()));
        result.add("uitzondering", whole);
    }
    result.add("heeft-uitzondering", flag(!item.uitzonderingen.empty()));

    const bool levelled = answer != nullptr && !answer->niveaus.empty() && asked;
    const auto level_words = [&](bool for_parents) {
        if (!levelled) return Value();
        return later([this, words, for_parents] { return text(words.levels(words.answer->niveaus, "en", for_parents)); });
    };
    add_later("niveaus", "heeft-niveaus", levelled && words.scale != nullptr, [this, words] { return levels_of(words, *this); });
    result.add("niveaus-tekst", level_words(false));
    result.add("niveaus-ouder", level_words(true));
    const bool at_school = levelled && words.scale != nullptr && !words.scale->waarden.empty() &&
                           std::find(answer->niveaus.begin(), answer->niveaus.end(), words.scale->waarden.front().code) != answer->niveaus.end();
    result.add("niveaus-elders", at_school ? Value() : level_words(true));
    result.add("is-elders", flag(levelled && !at_school));
    result.add("niveau-cellen", later([this, words] { return list(level_cells(words, *this)); }));
    result.add("is-drempelloos", flag(answer != nullptr && answer->drempelloos.value_or(false)));
    add_text(result, "percentage", "heeft-percentage",
             answer != nullptr && answer->percentage ? with_unit(answer->percentage->text, "%") : std::string());
    result.add("aantal", text(words.amount()));
    result.add("eenheid", text(words.unit()));
    const std::vector<Rol>& asked_roles = one.eis == nullptr ? no_roles : one.eis->rollen;
    const std::vector<std::string>& has = answer == nullptr ? none : answer->heeft;
    const std::vector<std::string>& more = answer == nullptr ? none : answer->ook;
    const std::vector<Rol>& roles = answer == nullptr ? no_roles : answer->rollen;
    add_later("rolverdeling", "heeft-rolverdeling", !roles.empty(), [this, words, &roles] { return role_list(words, roles, *this); });
    add_later("normrollen", "heeft-normrollen", !asked_roles.empty(), [this, words, &asked_roles] { return role_list(words, asked_roles, *this); });
    add_later("lijst", "heeft-lijst", !has.empty() || !more.empty(),
              [this, words, &has, &more] { return point_list(words, *this, {has.begin(), has.end()}, more, has); });
    add_later("normlijst", "heeft-normlijst", one.eis != nullptr && !one.eis->minstens.empty(),
              [this, words, &has] { return point_list(words, *this, asked_codes(words.eis), none, has); });

    const std::string_view norm_ambition = item.ambitie ? std::string_view(item.ambitie->tekst) : std::string_view();
    const AntwoordAmbitie* own = answer != nullptr && answer->ambitie ? &*answer->ambitie : nullptr;
    const std::string_view ambition = own != nullptr ? std::string_view(own->tekst) : norm_ambition;
    add_rich(result, "ambitie-tekst", "ambitie-regel", ambition);
    result.add("heeft-ambitie-tekst", flag(!ambition.empty()));
    add_date(result, "ambitie-datum", "heeft-ambitie-datum", own != nullptr ? own->datum : item.ambitie ? item.ambitie->datum : std::nullopt);
    add_text(result, "ambitie-wie", "heeft-ambitie-wie", own != nullptr ? std::string_view(own->wie) : std::string_view());
    result.add("heeft-ambitie", flag(own != nullptr || item.ambitie.has_value()));
    result.add("is-ambitie-van-school", flag(own != nullptr));
    add_rich(result, "norm-ambitie-tekst", "norm-ambitie-regel", norm_ambition);
    result.add("heeft-norm-ambitie-tekst", flag(!norm_ambition.empty()));
    add_value(result, "norm-ambitie", "heeft-norm-ambitie", item.ambitie ? later([this, words] { return text(words.norm_ambition()); }) : Value());

    add_text(result, "verantwoordelijk", "heeft-verantwoordelijk", responsible_words(item.verantwoordelijk));
    add_list(result, "verwijzingen", "heeft-verwijzingen", references(item, *this));
    add_text(result, "vindplaats", "heeft-vindplaats", one.protocol == nullptr ? std::string_view() : std::string_view(one.protocol->vindplaats));
    add_texts(result, one.teksten);
    const auto says_more = [this, &one](Audience first, Audience second) {
        return later([&one, first, second] {
            std::string_view said;
            for (const Audience audience : {first, second, Audience::poster})
                if (said.empty()) said = get(one.teksten, audience);
            return flag(input::says_more(said, one.item->titel));
        });
    };
    result.add("officieel-zegt-meer", says_more(Audience::officieel, Audience::ouder));
    result.add("ouder-zegt-meer", says_more(Audience::ouder, Audience::officieel));
    result.add("heeft-eigen-ouder", flag(!get(one.eigen, Audience::ouder).empty()));
    const bool said_by_norm = !get(one.teksten, Audience::ouder).empty() || !get(one.teksten, Audience::poster).empty();
    result.add("spreekt-voor-zich", flag(is_whole(one.oordeel.result) && said_by_norm && get(one.eigen, Audience::ouder).empty()));
    const auto addition = [this, words, &one](Audience first, Audience second) {
        const std::string_view sentence = or_else(get(one.teksten, first), get(one.teksten, second));
        return later([this, words, sentence] { return text(words.addition_to(sentence)); });
    };
    result.add("aanvulling-ouder", said_by_norm && one.oordeel.present ? addition(Audience::ouder, Audience::poster) : Value());
    result.add("aanvulling-poster", said_by_norm && one.oordeel.present ? addition(Audience::poster, Audience::ouder) : Value());
    result.add("heeft-eigen-leraar", flag(!get(one.eigen, Audience::leraar).empty()));
    return object(result);
}

}  // namespace gidspers::merge
