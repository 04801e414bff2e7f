#include "merge/item_words.h"

#include <algorithm>
#include <iterator>
#include <set>

#include "base/ascii.h"
#include "base/number.h"
#include "merge/masking.h"
#include "merge/words.h"

namespace gidspers::merge {

using namespace input;

std::string_view ItemWords::label(std::string_view code, bool for_parents) const {
    const Waarde* const value = scale == nullptr ? nullptr : scale->find(code);
    if (value == nullptr) return code;
    return for_parents ? or_else(value->label_ouder, value->label) : std::string_view(value->label);
}

std::string ItemWords::levels(const std::vector<std::string>& codes, std::string_view last, bool for_parents) const {
    std::vector<std::string_view> labels;
    for (const std::string& code : codes) labels.push_back(label(code, for_parents));
    return joined(labels, last);
}

std::string ItemWords::listed(std::string_view id, bool for_parents) const {
    if (for_parents && item.codelijst == "rollen") return builder.own_role_name(id, true);
    const Code* known = builder.code(item.codelijst, id);
    if (known == nullptr) return std::string(id);
    return std::string(for_parents ? or_else(known->label_ouder, known->label) : std::string_view(known->label));
}

std::string ItemWords::codes(const std::vector<std::string>& ids, const std::vector<std::string>& more, bool for_parents) const {
    std::vector<std::string> labels;
    std::set<std::string> said;
    const auto add = [&](std::string label) {
        if (said.insert(small_letters(label)).second) labels.push_back(std::move(label));
    };
    for (const std::string& id : ids) add(listed(id, for_parents));
    for (const std::string& name : more) add(name);
    return joined(labels);
}

std::string ItemWords::all_of(const std::vector<std::vector<std::string>>& asked, bool for_parents) const {
    std::vector<std::string> names;
    for (const std::vector<std::string>& alternatives : asked) {
        std::vector<std::string> labels;
        for (const std::string& id : alternatives) labels.push_back(listed(id, for_parents));
        std::string name = joined(labels, "of");
        const bool among_others = alternatives.size() > 1 && asked.size() > 1;
        names.push_back(among_others ? "(" + name + ")" : std::move(name));
    }
    return joined(names);
}

std::string ItemWords::roles(const std::vector<Rol>& list, bool for_parents) const {
    std::vector<std::string> main, support;
    for (const Rol& rol : list) {
        std::string name = listed(rol.code, for_parents);
        if (!rol.opmerking.empty()) name.append(" (").append(without_full_stop(plain_text(rol.opmerking))).append(")");
        const auto said = [&](const std::vector<std::string>& names) { return std::find(names.begin(), names.end(), name) != names.end(); };
        if (!said(main) && !said(support)) (rol.aandeel == Aandeel::steun ? support : main).push_back(std::move(name));
    }
    if (support.empty()) return joined(main);
    if (main.empty()) return joined(support);
    return joined(main).append(", ondersteund door ").append(joined(support));
}

std::string ItemWords::asked_roles() const {
    const std::string each = roles(eis->rollen, false), of_each = all_of(eis->minstens, false);
    return each.empty() || of_each.empty() ? each + of_each : each + "; en " + of_each;
}

std::string ItemWords::norm() const {
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
            if (eis->minimum && eis->maximum && eis->minimum->value == eis->maximum->value) return "precies " + with_unit(eis->minimum->text, eis->eenheid);
            if (eis->minimum && eis->maximum) return "ten minste " + grouped(eis->minimum->text) + " en hoogstens " + with_unit(eis->maximum->text, eis->eenheid);
            if (eis->maximum) return "hoogstens " + with_unit(eis->maximum->text, eis->eenheid);
            return eis->minimum ? "ten minste " + with_unit(eis->minimum->text, eis->eenheid) : std::string();
        case ItemSoort::rol: return asked_roles();
        case ItemSoort::lijst: return eis->minstens.empty() ? std::string() : "in elk geval " + all_of(eis->minstens, false);
        default: return std::string(label(eis->waarde));
    }
}

std::string ItemWords::school(bool for_parents) const {
    if (answer == nullptr) return {};
    if (answer->nvt) return "niet van toepassing";
    switch (kind) {
        case ItemSoort::aanwezigheid: {
            if (answer->niveaus.empty()) return "niet aanwezig";
            std::string text = levels(answer->niveaus, "en", for_parents);
            if (answer->drempelloos.value_or(false) && !for_parents) text += ", drempelloos";
            return text;
        }
        case ItemSoort::beoordeling: {
            const Waarde* const value = scale == nullptr ? nullptr : scale_value(*scale, *answer);
            const std::string_view band = value == nullptr ? std::string_view(answer->waarde) : label(value->code, for_parents);
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

namespace {

using Asked = std::vector<std::vector<std::string>>;

std::vector<std::string> codes_of(const std::vector<Rol>& roles) {
    std::vector<std::string> codes;
    for (const Rol& rol : roles) codes.push_back(rol.code);
    return codes;
}

Asked missing_of(const Asked& asked, const std::vector<std::string>& has) {
    Asked rest;
    std::ranges::copy_if(asked, std::back_inserter(rest), [&](const auto& alternatives) {
        return std::ranges::none_of(alternatives, [&](const std::string& code) { return std::ranges::find(has, code) != has.end(); });
    });
    return rest;
}

}  // namespace

std::string ItemWords::missing() const {
    if (answer == nullptr || eis == nullptr) return {};
    if (!answer->heeft.empty() || !answer->ook.empty()) return all_of(missing_of(eis->minstens, answer->heeft), true);
    if (answer->rollen.empty()) return {};
    Asked asked = eis->minstens;
    for (const Rol& rol : eis->rollen) asked.push_back({rol.code});
    return all_of(missing_of(asked, codes_of(answer->rollen)), true);
}

bool ItemWords::is_worded() const {
    if (answer == nullptr || answer->nvt) return false;
    if (kind == ItemSoort::aantal) return answer->aantal.has_value();
    return !answer->rollen.empty() || !answer->heeft.empty() || !answer->ook.empty();
}

bool ItemWords::is_other() const {
    return kind != ItemSoort::aantal && is_worded() && !merged.oordeel.present && merged.oordeel.result != Result::nvt;
}

namespace {

/// "de leraar" of "de leraar van uw kind": enough to know whom a sentence means.
bool names(std::string_view sentence, std::string_view label) { return mentions(sentence, label.substr(0, label.find(" van "))); }

}  // namespace

std::string ItemWords::beyond_norm(bool for_parents) const {
    std::vector<std::string> more;
    std::ranges::copy_if(answer->heeft, std::back_inserter(more), [&](const std::string& code) {
        return std::ranges::none_of(eis->minstens, [&](const auto& asked) { return std::ranges::find(asked, code) != asked.end(); });
    });
    return codes(more, answer->ook, for_parents);
}

std::string ItemWords::addition_to(std::string_view sentence) const {
    const std::string said = plain_text(sentence);
    if (kind == ItemSoort::aantal && answer != nullptr && !(answer->aantal && says_amount(said, answer->aantal->text, unit()))) return "Bij ons: " + school(true) + ".";
    if (kind != ItemSoort::lijst || merged.oordeel.result != Result::meer_dan_norm) return {};
    const auto named = std::ranges::count_if(eis->minstens, [&](const auto& alternatives) {
        return std::ranges::any_of(alternatives, [&](const std::string& code) { return names(said, listed(code, true)); });
    });
    const bool by_sentence = 2 * static_cast<size_t>(named) >= eis->minstens.size();
    return (by_sentence ? "Ook: " + beyond_norm(true) : "Bij ons: " + school(true)) + ".";
}

std::string ItemWords::school_beside_norm() const {
    const std::string all = school(false);
    if (answer == nullptr || answer->nvt) return all;
    // The result says no already.
    if (item.soort == ItemSoort::rol && answer->rollen.empty()) return {};
    if (item.soort == ItemSoort::lijst && answer->heeft.empty() && answer->ook.empty()) return {};
    if (eis == nullptr) return all;
    if (item.soort == ItemSoort::rol) return !all.empty() && asked_roles() == all ? "zoals de norm" : all;
    if (item.soort != ItemSoort::lijst || eis->minstens.empty()) return all;
    // Of alternatives, the norm's words do not say which it is.
    if (std::ranges::any_of(eis->minstens, [](const auto& alternatives) { return alternatives.size() > 1; })) return all;
    const auto missing = missing_of(eis->minstens, answer->heeft);
    // More exceptions than points that are there would only be longer.
    if (2 * missing.size() >= eis->minstens.size()) return all;
    const std::string also = beyond_norm(false);
    if (missing.empty() && also.empty()) return "zoals de norm";
    std::string text = "alles uit de norm";
    if (!missing.empty()) text.append(", behalve ").append(all_of(missing, false));
    if (!also.empty()) text.append(missing.empty() ? ", en ook " : ", en daarnaast ").append(also);
    return text;
}

std::string_view ItemWords::unit() const { return eis == nullptr ? std::string_view() : std::string_view(eis->eenheid); }

std::string ItemWords::amount() const {
    if (answer == nullptr || !answer->aantal) return {};
    const bool small = counts_pupils(unit()) && names_pupils(unit()) && is_small_count(answer->aantal->value);
    return with_unit(small ? masked_words : std::string_view(answer->aantal->text), unit());
}

std::string ItemWords::norm_ambition() const {
    if (!item.ambitie) return {};
    // An item of kind ambitie is answered with yes or no, while what it works towards may be a level.
    std::vector<std::string_view> where;
    for (const std::string& code : item.ambitie->niveaus) where.push_back(label_of(builder.levels, code));
    const bool yes = where.empty() && item.ambitie->waarde == "ja";
    const std::string value = item.soort == ItemSoort::aantal ? with_unit(item.ambitie->waarde, unit()) : std::string(label(item.ambitie->waarde));
    std::string text = yes ? "dit is er" : where.empty() ? value : joined(where, "of");
    if (item.ambitie->datum) text.append(text.empty() ? "per " : yes ? " per " : ", per ").append(written(*item.ambitie->datum));
    return text;
}

std::string ItemWords::nvt_reason() const {
    switch (merged.oordeel.reason) {
        case NvtReason::schooltype: return std::string("geldt niet voor ").append(full_name_of(builder.merged.type));
        case NvtReason::periode: return "geldt niet in dit schooljaar";
        case NvtReason::school: return "geldt niet voor onze school";
        case NvtReason::optioneel: return "niet verplicht en niet aanwezig";
        case NvtReason::bestuur: return "het bestuur bepaalt dit zelf";
        case NvtReason::geen: return "er is geen norm";
        case NvtReason::none:
        case NvtReason::zonder_oordeel: break;
    }
    return {};
}

std::string ItemWords::holds() const {
    const std::optional<Schooljaar>& year = builder.profile.schooljaar;
    const bool begins = year && item.begins_in(*year), ends = year && item.ends_in(*year);
    if (begins && ends) return "van " + written(*item.van) + " tot en met " + written(*item.tot);
    if (begins) return "vanaf " + written(*item.van);
    return ends ? "tot en met " + written(*item.tot) : std::string();
}

bool ItemWords::elsewhere() const {
    if (answer == nullptr || answer->niveaus.empty()) return false;
    return scale == nullptr || scale->waarden.empty() ||
           std::ranges::find(answer->niveaus, scale->waarden.front().code) == answer->niveaus.end();
}

}  // namespace gidspers::merge
