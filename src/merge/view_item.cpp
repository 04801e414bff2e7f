#include <array>

#include "base/ascii.h"
#include "merge/item_lists.h"
#include "merge/words.h"

namespace gidspers::merge {

using namespace input;

namespace {

struct ParentResult {
    std::string_view words, code;
};

// Parents read what is there and what is being worked on; "voldoet niet" is a judgement of the school, not a help to them.
ParentResult parent_result(const ItemWords& words) {
    const Judgement& oordeel = words.merged.oordeel;
    if (oordeel.partial) return {"voor een deel", "deels"};
    if (oordeel.result == Result::voldoet_niet && words.is_other()) return {"anders", "deels"};
    switch (oordeel.result) {
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
    static constexpr std::array<NamedKind, 11> kinds = {{
        {"is-stelling", ItemSoort::stelling},
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

/// What is left out and says so itself, or stands where all is left out: "niet" before it would take that back.
bool says_not_already(const MergedItem& merged) {
    if (merged.item->soort != ItemSoort::uitsluiting) return false;
    const std::string title = " " + small_letters(merged.item->titel);
    return merged.onderdeel->soort == OnderdeelSoort::uitsluiting || title.find(" niet") != std::string::npos || title.find(" geen") != std::string::npos;
}

void add_result(Object& object, const MergedItem& merged, const ItemWords& words, ViewBuilder& builder) {
    static constexpr std::array<NamedResult, 8> results = {{
        {"is-voldoet", Result::voldoet},
        {"is-deels", Result::deels},
        {"is-voldoet-niet", Result::voldoet_niet},
        {"is-ambitie", Result::ambitie},
        {"is-nvt", Result::nvt},
        {"is-niet-ingevuld", Result::niet_ingevuld},
        {"is-meer", Result::meer_dan_norm},
        {"is-aanwezig", Result::aanwezig}}};
    const Result result = merged.oordeel.result;
    object.add("heeft-oordeel", flag(merged.judged()));
    object.add("is-heel", flag(merged.oordeel.whole()));
    object.add("is-voor-een-deel", flag(merged.oordeel.in_part()));
    for (const auto& [name, one] : results) object.add(name, flag(one == result));
    // A narrative has no judgement; it should not say that it does not apply either.
    const bool narrative = merged.oordeel.reason == NvtReason::zonder_oordeel;
    const bool reached = merged.goal() && merged.oordeel.whole();
    object.add("is-bereikt", flag(reached));
    const std::string_view shown = reached ? "bereikt" : name_of(result);
    object.add("uitslag", builder.text(narrative ? std::string_view() : shown));
    object.add("uitslag-code", builder.text(narrative ? std::string_view() : code_of(result)));
    const ParentResult parents = narrative ? ParentResult{} : parent_result(words);
    object.add("uitslag-ouder", builder.text(parents.words));
    object.add("uitslag-ouder-code", builder.text(parents.code));
    object.add("is-er", flag(merged.oordeel.present));
    object.add("is-nog-niet", flag(result == Result::voldoet_niet));
    const bool own_ambition = merged.antwoord != nullptr && merged.antwoord->ambitie.has_value();
    object.add("is-werken-aan", flag(parents.code == "ambitie" || (merged.oordeel.in_part() && own_ambition)));
    builder.add_text(object, "nvt-reden", "heeft-nvt-reden", words.nvt_reason());
}

template <class MakeList>
void add_later(Object& object, Key name, Key has, bool given, ViewBuilder& builder, MakeList make_list) {
    object.add(name, given ? builder.later([&builder, make_list] { return builder.list(make_list()); }) : builder.list({}));
    object.add(has, flag(given));
}

std::string_view shared_norm_of(const MergedItem& merged, ViewBuilder& builder) {
    return builder.shared_norm(*builder.merged.onderdeel(merged.onderdeel->id));
}

// "ja" says no more than the statement itself, but it does say something where the others are asked something else. That the
// board decides is not said again after a text that says so.
bool has_norm_of_its_own(const MergedItem& merged, const Value& norm, ViewBuilder& builder) {
    const bool by_board = merged.eis != nullptr && merged.eis->soort == Eis::Soort::bestuur;
    if (by_board && get(merged.teksten, Audience::officieel).find("bestuur") != std::string_view::npos) return false;
    const std::string_view shared = shared_norm_of(merged, builder);
    return norm.truthy() && norm.str() != (shared.empty() ? "ja" : shared);
}

void add_norm(Object& object, const MergedItem& merged, const ItemWords& words, bool asked, ViewBuilder& builder) {
    const Item& item = *merged.item;
    const Value norm = asked ? builder.later([&builder, words] { return builder.text(words.norm()); }) : Value();
    object.add("heeft-eigen-norm", builder.later([&builder, &merged, norm] { return flag(has_norm_of_its_own(merged, norm, builder)); }));
    builder.add_value(object, "norm-tekst", "heeft-norm", norm);
    const auto has_none_yet = [&builder, &merged, norm] { return flag(!norm.truthy() && !shared_norm_of(merged, builder).empty()); };
    object.add("is-nog-zonder-norm", asked && merged.goal() ? builder.later(has_none_yet) : flag(false));
    object.add("is-norm-bestuur", flag(merged.eis != nullptr && merged.eis->soort == Eis::Soort::bestuur));
    object.add("is-norm-geen", flag(merged.eis != nullptr && merged.eis->soort == Eis::Soort::geen));
    object.add("is-optioneel", flag(item.optioneel));
    builder.add_text(object, "geldt", "heeft-geldt", words.holds());
    object.add("telt-nog-niet", flag(merged.oordeel.pending));
    if (item.uitzonderingen.size() <= 1) {
        builder.add_rich(object, "uitzondering", "uitzondering-regel",
                         item.uitzonderingen.empty() ? std::string_view() : std::string_view(item.uitzonderingen.front()));
    } else {
        std::string all;
        for (const RichText& exception : item.uitzonderingen) all += as_blocks(exception);
        const Value whole = builder.markup(std::move(all));
        object.add("uitzondering-regel", line(builder, whole.str()));
        object.add("uitzondering", whole);
    }
    object.add("heeft-uitzondering", flag(!item.uitzonderingen.empty()));
}

// The code of the school's value; of a rating with a percentage that of the percentage's band.
std::string_view value_code(const ItemWords& words) {
    if (words.answer == nullptr) return {};
    if (words.item.soort == ItemSoort::beoordeling && words.scale != nullptr)
        if (const Waarde* const value = scale_value(*words.scale, *words.answer)) return value->code;
    return words.answer->waarde;
}

/// There in part, by a status that has no words for parents: its label "aanwezig" would tell them that it is there.
bool is_part_without_words(const ItemWords& words) {
    if (!words.merged.oordeel.in_part() || words.kind != ItemSoort::status || words.scale == nullptr || words.answer == nullptr) return false;
    const Waarde* const value = words.scale->find(words.answer->waarde);
    return value != nullptr && value->label_ouder.empty();
}

void add_answer(Object& object, const MergedItem& merged, const ItemWords& words, bool asked, ViewBuilder& builder) {
    static const std::vector<std::string> none;
    const Antwoord* answer = merged.antwoord;
    const Judgement& oordeel = merged.oordeel;
    const auto later_text = [&](bool given, auto make_text) {
        return given ? builder.later([&builder, make_text] { return builder.text(make_text()); }) : Value();
    };
    builder.add_value(object, "waarde-tekst", "heeft-waarde", later_text(asked, [words] { return words.school(false); }));
    const bool other = words.is_other();
    object.add("toont-antwoord", flag(other || (words.is_worded() && oordeel.in_part())));
    const bool silent = (!oordeel.present && oordeel.result != Result::nvt && !other) || is_part_without_words(words);
    object.add("waarde-ouder", asked && silent ? builder.text(parent_result(words).words)
                                               : later_text(asked, [words] { return words.school(true); }));
    object.add("waarde-code", builder.text(value_code(words)));
    builder.add_text(object, "verschil", "heeft-verschil", std::string(oordeel.verschil));
    builder.add_value(object, "ontbreekt-ouder", "heeft-ontbreekt-ouder", later_text(oordeel.result == Result::deels, [words] { return words.missing(); }));
    object.add("waarde-naast-norm", later_text(asked, [words] { return words.school_beside_norm(); }));
    const std::string_view explanation = answer == nullptr ? std::string_view() : std::string_view(answer->toelichting);
    const Value explained = builder.add_rich(object, "schooltoelichting", "schooltoelichting-regel", explanation);
    object.add("schooltoelichting-zin", sentence(builder, explained));
    object.add("heeft-schooltoelichting", flag(!explanation.empty()));
    builder.add_text(object, "percentage", "heeft-percentage",
                     answer != nullptr && answer->percentage ? with_unit(answer->percentage->text, "%") : std::string());
    object.add("aantal", builder.text(words.amount()));
    object.add("eenheid", builder.text(words.unit()));
    const std::vector<std::string>& has = answer == nullptr ? none : answer->heeft;
    const std::vector<std::string>& more = answer == nullptr ? none : answer->ook;
    add_later(object, "lijst", "heeft-lijst", !has.empty() || !more.empty(), builder,
              [words, &builder, &has, &more] { return point_list(words, builder, {has.begin(), has.end()}, more, has); });
    add_later(object, "normlijst", "heeft-normlijst", merged.item->soort == ItemSoort::lijst && merged.eis != nullptr && !merged.eis->minstens.empty(), builder,
              [words, &builder, &has] { return point_list(words, builder, asked_codes(words.eis), none, has); });
}

/// What stands in brackets by what is there in part. Nobody is there in part: of who is further away than the norm asks it is where.
std::string part_for_parents(const ItemWords& words) {
    std::string how = words.elsewhere() ? words.levels(words.answer->niveaus, "en", true) : std::string();
    const bool asked = words.eis != nullptr && words.eis->drempelloos.value_or(false);
    if (asked && words.answer != nullptr && !words.answer->drempelloos.value_or(true)) how.append(how.empty() ? "" : ", ").append("op aanvraag");
    return how.empty() ? "voor een deel" : how;
}

void add_levels(Object& object, const ItemWords& words, bool asked, ViewBuilder& builder) {
    const Antwoord* answer = words.answer;
    const bool levelled = asked && answer != nullptr && !answer->niveaus.empty();
    const auto in_words = [&](bool for_parents) {
        if (!levelled) return Value();
        return builder.later([&builder, words, for_parents] { return builder.text(words.levels(words.answer->niveaus, "en", for_parents)); });
    };
    add_later(object, "niveaus", "heeft-niveaus", levelled && words.scale != nullptr, builder, [words, &builder] { return levels_of(words, builder); });
    object.add("niveaus-tekst", in_words(false));
    object.add("niveaus-ouder", in_words(true));
    const bool elsewhere = levelled && words.elsewhere();
    object.add("niveaus-elders", elsewhere ? in_words(true) : Value());
    object.add("is-elders", flag(elsewhere));
    object.add("deel-ouder", words.merged.oordeel.in_part() ? builder.later([&builder, words] { return builder.text(part_for_parents(words)); }) : Value());
    object.add("is-drempelloos", flag(answer != nullptr && answer->drempelloos.value_or(false)));
}

void add_ambition(Object& object, const MergedItem& merged, const ItemWords& words, ViewBuilder& builder) {
    const Item& item = *merged.item;
    const Antwoord* answer = merged.antwoord;
    const std::string_view of_norm = item.ambitie ? std::string_view(item.ambitie->tekst) : std::string_view();
    const AntwoordAmbitie* own = answer != nullptr && answer->ambitie ? &*answer->ambitie : nullptr;
    const std::string_view ambition = own != nullptr ? std::string_view(own->tekst) : of_norm;
    builder.add_rich(object, "ambitie-tekst", "ambitie-regel", ambition);
    object.add("heeft-ambitie-tekst", flag(!ambition.empty()));
    builder.add_date(object, "ambitie-datum", "heeft-ambitie-datum", own != nullptr ? own->datum : item.ambitie ? item.ambitie->datum : std::nullopt);
    builder.add_text(object, "ambitie-wie", "heeft-ambitie-wie", own != nullptr ? std::string_view(own->wie) : std::string_view());
    object.add("heeft-ambitie", flag(own != nullptr || item.ambitie.has_value()));
    object.add("is-ambitie-van-school", flag(own != nullptr));
    builder.add_rich(object, "norm-ambitie-tekst", "norm-ambitie-regel", of_norm);
    object.add("heeft-norm-ambitie-tekst", flag(!of_norm.empty()));
    builder.add_value(object, "norm-ambitie", "heeft-norm-ambitie",
                      item.ambitie ? builder.later([&builder, words] { return builder.text(words.norm_ambition()); }) : Value());
}

void add_own_texts(Object& object, const MergedItem& merged, const ItemWords& words, ViewBuilder& builder) {
    const TextSet& texts = merged.teksten;
    builder.add_texts(object, texts);
    const auto says_more = [&](Audience first, Audience second) {
        return builder.later([&merged, first, second] {
            std::string_view said;
            for (const Audience audience : {first, second, Audience::poster})
                if (said.empty()) said = get(merged.teksten, audience);
            return flag(input::says_more(said, merged.item->titel));
        });
    };
    object.add("officieel-zegt-meer", says_more(Audience::officieel, Audience::ouder));
    object.add("ouder-zegt-meer", says_more(Audience::ouder, Audience::officieel));
    const bool own_for_parents = !get(merged.eigen, Audience::ouder).empty();
    object.add("heeft-eigen-ouder", flag(own_for_parents));
    const bool said_by_norm = !get(texts, Audience::ouder).empty() || !get(texts, Audience::poster).empty();
    const bool is_named = builder.names_all_more && merged.basic() && merged.oordeel.result == Result::meer_dan_norm;
    object.add("spreekt-voor-zich", flag(merged.oordeel.whole() && said_by_norm && !own_for_parents && !is_named));
    const auto addition = [&](Audience first, Audience second) {
        if (!said_by_norm || !merged.oordeel.present) return Value();
        const std::string_view sentence = or_else(get(texts, first), get(texts, second));
        return builder.later([&builder, words, sentence] { return builder.text(words.addition_to(sentence)); });
    };
    object.add("aanvulling-ouder", addition(Audience::ouder, Audience::poster));
    object.add("aanvulling-poster", addition(Audience::poster, Audience::ouder));
    object.add("heeft-eigen-leraar", flag(!get(merged.eigen, Audience::leraar).empty()));
}

}  // namespace

Value ViewBuilder::item(const MergedItem& one) {
    const Item& item = *one.item;
    const ItemWords words{*this, one};
    const bool asked = one.in_scope() && one.judged();
    Object result;
    result.add("id", text(item.id));
    result.add("anker", text({"item-", item.id}));
    result.add("nummer", text(item.nummer));
    result.add("titel", text(item.titel));
    const bool closed = item.titel.ends_with('?') || item.titel.ends_with('!') || item.titel.ends_with('.');
    result.add("titel-zin", closed ? text(item.titel) : text({item.titel, "."}));
    const bool single = merged.onderdeel(one.onderdeel->id)->is_single();
    result.add("is-enkel", flag(single));
    result.add("kop", numbered(item.nummer.empty() && single ? one.onderdeel->nummer : item.nummer, item.titel));
    result.add("icoon", text(item.icoon));
    add_kind(result, item.soort);
    result.add("zegt-al-niet", flag(says_not_already(one)));
    result.add("is-janee", flag(words.kind == ItemSoort::stelling || words.kind == ItemSoort::afspraak));
    add_result(result, one, words, *this);
    add_norm(result, one, words, asked, *this);
    add_answer(result, one, words, asked, *this);
    add_levels(result, words, asked, *this);
    add_ambition(result, one, words, *this);
    add_text(result, "verantwoordelijk", "heeft-verantwoordelijk", responsible_words(item.verantwoordelijk));
    add_list(result, "verwijzingen", "heeft-verwijzingen", references(item, *this));
    add_text(result, "vindplaats", "heeft-vindplaats", one.protocol == nullptr ? std::string_view() : std::string_view(one.protocol->vindplaats));
    add_own_texts(result, one, words, *this);
    return object(result);
}

}  // namespace gidspers::merge
