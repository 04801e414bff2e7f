#include <algorithm>
#include <array>

#include "merge/masking.h"
#include "merge/view_builder.h"
#include "merge/words.h"

namespace gidspers::merge {

using namespace input;

namespace {

// The words of one item: what the norm asks and what the school has, for the school's own and for parents' documents.
struct ItemWords {
    const ViewBuilder& builder;
    const MergedItem& merged;
    const Item& item = *merged.item;
    const Eis* eis = merged.eis;
    const Antwoord* answer = merged.antwoord;
    const Schaal* scale = builder.norm.schaal(item.schaal);

    std::string_view label(std::string_view code, bool for_parents = false) const {
        const int index = scale == nullptr ? -1 : scale->index_of(code);
        if (index < 0) return code;
        const Waarde& value = scale->waarden[static_cast<size_t>(index)];
        return for_parents ? or_else(value.label_ouder, value.label) : std::string_view(value.label);
    }
    std::string levels(const std::vector<std::string>& codes, std::string_view last, bool for_parents = false) const {
        std::vector<std::string_view> labels;
        for (const std::string& code : codes) labels.push_back(label(code, for_parents));
        return joined(labels, last);
    }
    std::string_view listed(std::string_view id, bool for_parents) const {
        const Code* known = builder.code(item.codelijst, id);
        if (known == nullptr) return id;
        return for_parents ? or_else(known->label_ouder, known->label) : std::string_view(known->label);
    }
    std::string codes(const std::vector<std::string>& ids, const std::vector<std::string>& more, bool for_parents) const {
        std::vector<std::string_view> labels;
        for (const std::string& id : ids) labels.push_back(listed(id, for_parents));
        for (const std::string& name : more) labels.push_back(name);
        return joined(labels);
    }
    std::string roles(const std::vector<Rol>& list, bool for_parents) const {
        std::vector<std::string_view> main, support;
        for (const Rol& rol : list) (rol.aandeel == Aandeel::steun ? support : main).push_back(listed(rol.code, for_parents));
        std::string text = joined(main);
        if (support.empty()) return text;
        if (main.empty()) return joined(support);
        return text.append(", ondersteund door ").append(joined(support));
    }

    std::string norm() const {
        if (eis == nullptr) return {};
        if (eis->soort == Eis::Soort::bestuur) return "bepaalt het bestuur";
        if (eis->soort == Eis::Soort::geen) return "geen norm";
        switch (item.soort) {
            case ItemSoort::aanwezigheid: {
                std::string text = eis->niveaus.empty() ? std::string("aanwezig") : levels(eis->niveaus, "of");
                if (eis->drempelloos.value_or(false)) text += ", drempelloos";
                return text;
            }
            case ItemSoort::aantal:
                return eis->minimum ? "ten minste " + with_unit(eis->minimum->text, eis->eenheid) : std::string();
            case ItemSoort::rol: return roles(eis->rollen, false);
            case ItemSoort::lijst: return eis->minstens.empty() ? std::string() : "ten minste " + codes(eis->minstens, {}, false);
            default: return std::string(label(eis->waarde));
        }
    }

    std::string school(bool for_parents) const {
        if (answer == nullptr) return {};
        if (answer->nvt) return "niet van toepassing";
        const bool nothing = answer->waarde == "nee";
        switch (item.soort) {
            case ItemSoort::aanwezigheid: {
                if (nothing) return "niet aanwezig";
                if (answer->niveaus.empty()) return answer->waarde == "deels" ? "deels aanwezig" : answer->waarde == "ja" ? "aanwezig" : "niet aanwezig";
                std::string text = levels(answer->niveaus, "en", for_parents);
                if (answer->drempelloos.value_or(false) && !for_parents) text += ", drempelloos";
                return text;
            }
            case ItemSoort::beoordeling: {
                const int index = scale == nullptr ? -1 : scale_index(*scale, *answer);
                const std::string_view band =
                    index < 0 ? std::string_view(answer->waarde) : label(scale->waarden[static_cast<size_t>(index)].code, for_parents);
                if (!answer->percentage) return std::string(band);
                std::string text = with_unit(answer->percentage->text, "%");
                if (!band.empty()) text.append(" (").append(band).append(")");
                return text;
            }
            case ItemSoort::aantal:
                if (answer->aantal) return amount();
                break;
            case ItemSoort::rol:
                if (!answer->rollen.empty()) return roles(answer->rollen, for_parents);
                break;
            case ItemSoort::lijst:
                if (!answer->heeft.empty() || !answer->ook.empty()) return codes(answer->heeft, answer->ook, for_parents);
                break;
            default: break;
        }
        return std::string(label(answer->waarde, for_parents));
    }

    std::string_view unit() const { return eis == nullptr ? std::string_view() : std::string_view(eis->eenheid); }
    std::string amount() const {
        if (answer == nullptr || !answer->aantal) return {};
        const bool small = counts_pupils(unit()) && is_small_count(answer->aantal->value) && unit().find("leerling") != std::string_view::npos;
        return with_unit(small ? masked_words : std::string_view(answer->aantal->text), unit());
    }

    // What the SWV works towards, in words.
    std::string norm_ambition() const {
        if (!item.ambitie) return {};
        // An item of kind ambitie is answered with yes or no, while what it works towards may be a level.
        std::vector<std::string_view> where;
        for (const std::string& code : item.ambitie->niveaus) where.push_back(label_of(builder.levels, code));
        std::string text = where.empty() ? std::string(label(item.ambitie->waarde)) : joined(where, "of");
        if (item.ambitie->datum) text.append(text.empty() ? "per " : ", per ").append(written(*item.ambitie->datum));
        return text;
    }

    std::string nvt_reason() const {
        switch (merged.oordeel.reason) {
            case NvtReason::schooltype: return std::string("geldt niet voor ").append(full_name_of(builder.merged.type));
            case NvtReason::periode: return "geldt niet in dit schooljaar";
            case NvtReason::school: return "niet van toepassing op deze school";
            case NvtReason::optioneel: return "niet verplicht en niet aanwezig";
            case NvtReason::bestuur: return "het bestuur bepaalt dit zelf";
            case NvtReason::geen: return "er is geen norm";
            case NvtReason::none:
            case NvtReason::zonder_oordeel: break;
        }
        return {};
    }
};

struct ParentResult {
    std::string_view words, code;
};

// Parents read what is there and what is being worked on; "voldoet niet" is a judgement of the school, not a help to them.
ParentResult parent_result(Result result) {
    switch (result) {
        case Result::voldoet:
        case Result::meer_dan_norm: return {"dit is er", "ja"};
        case Result::deels: return {"voor een deel", "deels"};
        case Result::ambitie: return {"hier werken wij aan", "ambitie"};
        case Result::voldoet_niet: return {"nog niet", "leeg"};
        case Result::niet_ingevuld: return {"nog niet bekend", "leeg"};
        case Result::nvt: return {"", "nvt"};
    }
    return {};
}

List role_list(const ItemWords& words, const std::vector<Rol>& roles, ViewBuilder& builder) {
    List result;
    for (const Rol& rol : roles) {
        const Code* known = builder.code(words.item.codelijst, rol.code);
        Object role;
        role.reserve(9);
        role.add("code", builder.text(rol.code));
        role.add("label", builder.text(words.listed(rol.code, false)));
        role.add("label-ouder", builder.text(words.listed(rol.code, true)));
        role.add("icoon", builder.text(known == nullptr ? std::string_view() : std::string_view(known->icoon)));
        role.add("is-hoofd", flag(rol.aandeel != Aandeel::steun));
        role.add("is-steun", flag(rol.aandeel == Aandeel::steun));
        builder.note_terms(rol.opmerking);
        role.add("noot", line(builder, rol.opmerking));
        role.add("heeft-noot", flag(!rol.opmerking.empty()));
        role.add("laatste", flag(&rol == &roles.back()));
        result.push_back(builder.object(role));
    }
    return result;
}

using Codes = std::vector<std::string>;

// `codes` with a mark for those that stand in `has` and in `asked`.
List point_list(const ItemWords& words, ViewBuilder& builder, const Codes& codes, const Codes& more, const Codes& has, const Codes& asked) {
    const auto in = [](const Codes& list, const std::string& code) { return std::find(list.begin(), list.end(), code) != list.end(); };
    List result;
    const size_t count = codes.size() + more.size();
    for (size_t i = 0; i < count; ++i) {
        const bool known = i < codes.size();
        const std::string& name = known ? codes[i] : more[i - codes.size()];
        const Code* listed = known ? builder.code(words.item.codelijst, name) : nullptr;
        Object point;
        point.reserve(7);
        point.add("code", builder.text(known ? std::string_view(name) : std::string_view()));
        point.add("label", builder.text(known ? words.listed(name, false) : std::string_view(name)));
        point.add("label-ouder", builder.text(known ? words.listed(name, true) : std::string_view(name)));
        point.add("icoon", builder.text(listed == nullptr ? std::string_view() : std::string_view(listed->icoon)));
        point.add("is-aanwezig", flag(!known || in(has, name)));
        point.add("is-in-norm", flag(known && in(asked, name)));
        point.add("laatste", flag(i + 1 == count));
        result.push_back(builder.object(point));
    }
    return result;
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
    static constexpr std::array<NamedResult, 7> results = {{{"is-voldoet", Result::voldoet},
                                                                       {"is-deels", Result::deels},
                                                                       {"is-voldoet-niet", Result::voldoet_niet},
                                                                       {"is-ambitie", Result::ambitie},
                                                                       {"is-nvt", Result::nvt},
                                                                       {"is-niet-ingevuld", Result::niet_ingevuld},
                                                                       {"is-meer", Result::meer_dan_norm}}};
    const Result result = merged.oordeel.result;
    object.add("heeft-oordeel", flag(merged.judged()));
    for (const auto& [name, one] : results) object.add(name, flag(one == result));
    // A narrative has no judgement; it should not say that it does not apply either.
    const bool narrative = merged.oordeel.reason == NvtReason::zonder_oordeel;
    object.add("uitslag", builder.text(narrative ? std::string_view() : name_of(result)));
    object.add("uitslag-code", builder.text(narrative ? std::string_view() : code_of(result)));
    const ParentResult parents = narrative ? ParentResult{} : parent_result(result);
    object.add("uitslag-ouder", builder.text(parents.words));
    object.add("uitslag-ouder-code", builder.text(parents.code));
    object.add("is-er", flag(merged.oordeel.present));
    object.add("is-nog-niet", flag(result == Result::voldoet_niet));
    const bool own_ambition = merged.antwoord != nullptr && merged.antwoord->ambitie.has_value();
    object.add("is-werken-aan", flag(result == Result::ambitie || (result == Result::deels && own_ambition)));
    builder.add_text(object, "nvt-reden", "heeft-nvt-reden", words.nvt_reason());
}

List levels_of(const ItemWords& words, ViewBuilder& builder) {
    List result;
    if (words.answer == nullptr || words.scale == nullptr) return result;
    const std::vector<std::string>& codes = words.answer->niveaus;
    for (const std::string& code : codes) {
        const int index = words.scale->index_of(code);
        const Waarde* value = index < 0 ? nullptr : &words.scale->waarden[static_cast<size_t>(index)];
        Object level;
        level.reserve(5);
        level.add("code", builder.text(code));
        level.add("label", builder.text(words.label(code)));
        level.add("label-ouder", builder.text(words.label(code, true)));
        level.add("kort", builder.text(value == nullptr ? std::string_view(code) : or_else(value->kort, value->label)));
        level.add("laatste", flag(&code == &codes.back()));
        result.push_back(builder.object(level));
    }
    return result;
}

List level_cells(const ItemWords& words, ViewBuilder& builder) {
    List cells;
    if (words.item.soort == ItemSoort::aanwezigheid && builder.levels != nullptr) {
        const auto in = [](const std::vector<std::string>& list, const std::string& code) {
            return std::find(list.begin(), list.end(), code) != list.end();
        };
        for (const Waarde& level : builder.levels->waarden) {
            Object cell;
            cell.reserve(4);
            cell.add("label", builder.text(level.label));
            cell.add("kort", builder.text(or_else(level.kort, level.label)));
            cell.add("is-aanwezig", flag(words.answer != nullptr && in(words.answer->niveaus, level.code)));
            cell.add("is-in-norm", flag(words.eis != nullptr && in(words.eis->niveaus, level.code)));
            cells.push_back(builder.object(cell));
        }
    }
    return cells;
}

List references(const Item& item, ViewBuilder& builder) {
    List result;
    for (const std::string& id : item.verwijst) {
        Object reference;
        if (const MergedItem* other = builder.merged.item(id)) {
            reference.add("anker", builder.text(anchor("item", id)));
            reference.add("nummer", builder.text(other->item->nummer));
            reference.add("titel", builder.text(other->item->titel));
        } else if (const MergedOnderdeel* part = builder.merged.onderdeel(id)) {
            reference.add("anker", builder.text(anchor("deel", id)));
            reference.add("nummer", builder.text(part->onderdeel->nummer));
            reference.add("titel", builder.text(part->onderdeel->titel));
        } else {
            continue;  // points at something else of the norm, or at nothing: input has reported the latter
        }
        reference.add("laatste", flag(&id == &item.verwijst.back()));
        result.push_back(builder.object(reference));
    }
    return result;
}

}  // namespace

std::string ViewBuilder::norm_words(const MergedItem& one) const {
    return one.in_scope() && one.judged() ? ItemWords{*this, one}.norm() : std::string();
}

Value ViewBuilder::item(const MergedItem& one, bool last, std::string_view shared_norm) {
    const Item& item = *one.item;
    const ItemWords words{*this, one};
    const Antwoord* answer = one.antwoord;
    static const std::vector<std::string> none;
    static const std::vector<Rol> no_roles;

    Object result;
    result.reserve(125);
    result.add("id", text(item.id));
    result.add("anker", text(anchor("item", item.id)));
    result.add("nummer", text(item.nummer));
    result.add("titel", text(item.titel));
    result.add("kop", item.nummer.empty() ? text(item.titel) : text(heading(item.nummer, item.titel)));
    result.add("icoon", text(item.icoon));
    add_kind(result, item.soort);
    add_result(result, one, words, *this);

    const bool asked = one.in_scope() && one.judged();
    std::string asked_words = norm_words(one);
    // "ja" says no more than the statement itself, but it does say something where the others are asked something else.
    result.add("heeft-eigen-norm", flag(!asked_words.empty() && (shared_norm.empty() ? asked_words != "ja" : asked_words != shared_norm)));
    add_text(result, "norm-tekst", "heeft-norm", std::move(asked_words));
    result.add("is-norm-bestuur", flag(one.eis != nullptr && one.eis->soort == Eis::Soort::bestuur));
    result.add("is-norm-geen", flag(one.eis != nullptr && one.eis->soort == Eis::Soort::geen));
    result.add("is-optioneel", flag(item.optioneel));
    add_text(result, "waarde-tekst", "heeft-waarde", asked ? words.school(false) : std::string());
    const bool silent = !one.oordeel.present && one.oordeel.result != Result::nvt;
    result.add("waarde-ouder", !asked ? Value() : silent ? text(parent_result(one.oordeel.result).words) : text(words.school(true)));
    std::string_view code = answer == nullptr ? std::string_view() : std::string_view(answer->waarde);
    if (answer != nullptr && item.soort == ItemSoort::beoordeling && words.scale != nullptr)
        if (const int index = scale_index(*words.scale, *answer); index >= 0) code = words.scale->waarden[static_cast<size_t>(index)].code;
    result.add("waarde-code", text(code));
    add_text(result, "verschil", "heeft-verschil", std::string(one.oordeel.verschil));
    const std::string_view explanation = answer == nullptr ? std::string_view() : std::string_view(answer->toelichting);
    add_rich(result, "schooltoelichting", "schooltoelichting-regel", explanation);
    result.add("heeft-schooltoelichting", flag(!explanation.empty()));
    if (item.uitzonderingen.size() <= 1) {
        add_rich(result, "uitzondering", "uitzondering-regel", item.uitzonderingen.empty() ? std::string_view() : std::string_view(item.uitzonderingen.front()));
    } else {
        std::string all;
        for (const RichText& one_exception : item.uitzonderingen) {
            note_terms(one_exception);
            all += as_blocks(one_exception);
        }
        const Value whole = markup(std::move(all));
        result.add("uitzondering-regel", line(*this, whole.str()));
        result.add("uitzondering", whole);
    }
    result.add("heeft-uitzondering", flag(!item.uitzonderingen.empty()));

    const bool levelled = answer != nullptr && !answer->niveaus.empty() && asked;
    add_list(result, "niveaus", "heeft-niveaus", levelled ? levels_of(words, *this) : List());
    result.add("niveaus-tekst", levelled ? text(words.levels(answer->niveaus, "en")) : Value());
    result.add("niveaus-ouder", levelled ? text(words.levels(answer->niveaus, "en", true)) : Value());
    const bool at_school = levelled && words.scale != nullptr && !words.scale->waarden.empty() &&
                           std::find(answer->niveaus.begin(), answer->niveaus.end(), words.scale->waarden.front().code) != answer->niveaus.end();
    add_text(result, "niveaus-elders", "is-elders", levelled && !at_school ? words.levels(answer->niveaus, "en", true) : std::string());
    result.add("niveau-cellen", list(level_cells(words, *this)));
    result.add("is-drempelloos", flag(answer != nullptr && answer->drempelloos.value_or(false)));
    add_text(result, "percentage", "heeft-percentage",
             answer != nullptr && answer->percentage ? with_unit(answer->percentage->text, "%") : std::string());
    result.add("aantal", text(words.amount()));
    result.add("eenheid", text(words.unit()));
    const std::vector<Rol>& asked_roles = one.eis == nullptr ? no_roles : one.eis->rollen;
    const std::vector<std::string>& asked_codes = one.eis == nullptr ? none : one.eis->minstens;
    const std::vector<std::string>& has = answer == nullptr ? none : answer->heeft;
    const std::vector<std::string>& more = answer == nullptr ? none : answer->ook;
    add_list(result, "rolverdeling", "heeft-rolverdeling", answer == nullptr ? List() : role_list(words, answer->rollen, *this));
    add_list(result, "normrollen", "heeft-normrollen", role_list(words, asked_roles, *this));
    add_list(result, "lijst", "heeft-lijst", point_list(words, *this, has, more, has, asked_codes));
    add_list(result, "normlijst", "heeft-normlijst", point_list(words, *this, asked_codes, {}, has, asked_codes));

    const AntwoordAmbitie* own = answer != nullptr && answer->ambitie ? &*answer->ambitie : nullptr;
    const std::string_view ambition = own != nullptr ? std::string_view(own->tekst) : item.ambitie ? std::string_view(item.ambitie->tekst) : std::string_view();
    add_rich(result, "ambitie-tekst", "ambitie-regel", ambition);
    result.add("heeft-ambitie-tekst", flag(!ambition.empty()));
    add_date(result, "ambitie-datum", "heeft-ambitie-datum", own != nullptr ? own->datum : item.ambitie ? item.ambitie->datum : std::nullopt);
    add_text(result, "ambitie-wie", "heeft-ambitie-wie", own != nullptr ? std::string_view(own->wie) : std::string_view());
    result.add("heeft-ambitie", flag(own != nullptr || item.ambitie.has_value()));
    result.add("is-ambitie-van-school", flag(own != nullptr));
    add_text(result, "norm-ambitie", "heeft-norm-ambitie", words.norm_ambition());

    add_text(result, "verantwoordelijk", "heeft-verantwoordelijk", responsible_words(item.verantwoordelijk));
    add_list(result, "verwijzingen", "heeft-verwijzingen", references(item, *this));
    add_text(result, "vindplaats", "heeft-vindplaats", one.protocol == nullptr ? std::string_view() : std::string_view(one.protocol->vindplaats));
    add_texts(result, one.teksten);
    result.add("laatste", flag(last));
    return object(result);
}

}  // namespace gidspers::merge
