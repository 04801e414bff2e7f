#include "merge/result.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

#include "base/ascii.h"
#include "base/contains.h"
#include "base/number.h"
#include "merge/words.h"

namespace gidspers::merge {

using namespace input;

std::string_view name_of(Result result) {
    switch (result) {
        case Result::voldoet: return "voldoet";
        case Result::deels: return "voldoet deels";
        case Result::voldoet_niet: return "voldoet niet";
        case Result::ambitie: return "ambitie";
        case Result::nvt: return "niet van toepassing";
        case Result::niet_ingevuld: return "niet ingevuld";
        case Result::meer_dan_norm: return "meer dan de norm";
        case Result::aanwezig: return "aanwezig";
    }
    return "";
}

std::string_view code_of(Result result) {
    switch (result) {
        case Result::voldoet: return "voldoet";
        case Result::deels: return "deels";
        case Result::voldoet_niet: return "niet";
        case Result::ambitie: return "ambitie";
        case Result::nvt: return "nvt";
        case Result::niet_ingevuld: return "leeg";
        case Result::meer_dan_norm: return "meer";
        case Result::aanwezig: return "ja";
    }
    return "";
}

int scale_index(const Schaal& scale, const Antwoord& antwoord) {
    if (!antwoord.waarde.empty()) return scale.index_of(antwoord.waarde);
    if (antwoord.percentage) return scale.index_of(antwoord.percentage->value);
    return -1;
}

const Waarde* scale_value(const Schaal& scale, const Antwoord& antwoord) {
    if (!antwoord.waarde.empty()) return scale.find(antwoord.waarde);
    return antwoord.percentage ? scale.find(antwoord.percentage->value) : nullptr;
}

std::string_view label_of(const Schaal* scale, std::string_view code) {
    const Waarde* const value = scale == nullptr ? nullptr : scale->find(code);
    return value == nullptr ? code : std::string_view(value->label);
}

bool names_pupils(std::string_view words) {
    static constexpr std::array<std::string_view, 9> pupils = {"leerling", "kind",    "kleuter", "peuter", "jongere",
                                                                "jeugdige", "student", "jongens", "meisjes"};
    return std::ranges::any_of(pupils, [&](std::string_view one) { return mentions(words, one); });
}

bool counts_people(std::string_view words) {
    static constexpr std::array<std::string_view, 12> stems = {"thuiszitter", "persoon", "personen", "schorsing", "verwijzing", "verwijdering",
                                                               "verwezen", "arrangement", "melding", "toelaatbaarheid", "perspectief", "zittenblijver"};
    if (names_pupils(words) || std::ranges::any_of(stems, [&](std::string_view one) { return mentions(words, one); })) return true;
    for (size_t at = 0; at < words.size();) {
        size_t end = at;
        while (end < words.size() && is_letter(words[end])) ++end;
        const std::string word = small_letters(words.substr(at, end - at));
        if (word == "opp" || word == "opps" || word == "tlv" || word == "tlvs") return true;
        at = end + 1;
    }
    return false;
}

namespace {

enum class Met : uint8_t { above, meets, partly, no };
struct Finding {
    Met met = Met::no;
    std::string verschil = {};
};

Finding judge_statement(const Antwoord& answer) {
    if (answer.waarde == "ja") return {Met::meets};
    return {answer.waarde == "deels" ? Met::partly : Met::no};
}

Finding judge_presence(const Schaal* levels, const Eis* eis, const Antwoord& answer) {
    if (answer.niveaus.empty()) return {Met::no};
    // Levels are ordered from near (school) to far (SWV); an unknown one counts as far.
    constexpr int far = 1000;
    const auto place = [&](std::string_view code) {
        const int index = levels == nullptr ? -1 : levels->index_of(code);
        return index < 0 ? far : index;
    };
    int nearest = far;
    for (const std::string& code : answer.niveaus) nearest = std::min(nearest, place(code));

    bool listed = eis == nullptr || eis->niveaus.empty();
    int norm_nearest = far;
    if (eis != nullptr) {
        for (const std::string& code : eis->niveaus) {
            norm_nearest = std::min(norm_nearest, place(code));
            if (contains(answer.niveaus, code)) listed = true;
        }
    }
    const bool nearer = eis != nullptr && !eis->niveaus.empty() && nearest < norm_nearest;
    if (!listed && !nearer) {
        std::vector<std::string_view> asked;
        for (const std::string& code : eis->niveaus) asked.push_back(label_of(levels, code));
        return {Met::partly, "niet " + joined(asked, "of")};
    }
    if (eis != nullptr && eis->drempelloos.value_or(false) && !answer.drempelloos.value_or(nearest == 0))
        return {Met::partly, answer.drempelloos ? "niet drempelloos" : "niet gezegd of het drempelloos is"};
    if (nearer) {
        const bool known = levels != nullptr && nearest < static_cast<int>(levels->waarden.size());
        return {Met::above, known ? "ook " + levels->waarden[static_cast<size_t>(nearest)].label : "dichterbij dan de norm"};
    }
    return {Met::meets};
}

std::string steps(int count, std::string_view side, std::string_view asked) {
    static constexpr std::array<std::string_view, 5> words = {"", "één stap", "twee stappen", "drie stappen", "vier stappen"};
    const auto index = static_cast<size_t>(count);
    std::string text = index < words.size() ? std::string(words[index]) : std::to_string(count) + " stappen";
    return text.append(" ").append(side).append(" ").append(asked);
}

Finding judge_scale(const Schaal* scale, const Eis* eis, const Antwoord& answer, std::string_view name) {
    if (scale == nullptr) return judge_statement(answer);
    const int has = scale_index(*scale, answer);
    if (has < 0) return {Met::no};
    const int asked = eis != nullptr && !eis->waarde.empty() ? scale->index_of(eis->waarde) : -1;
    if (asked < 0) return {has > 0 ? Met::meets : Met::no};
    if (has > asked) return {Met::above, steps(has - asked, "boven", name)};
    if (has == asked) return {Met::meets};
    return {has == 0 ? Met::no : Met::partly, steps(asked - has, "onder", name)};
}

Finding judge_number(const Eis* eis, const Antwoord& answer, std::string_view name) {
    if (!answer.aantal) return judge_statement(answer);
    const double has = answer.aantal->value;
    if (eis == nullptr || (!eis->minimum && !eis->maximum)) return {has > 0 ? Met::meets : Met::no};
    // The difference of two pupil counts may give a masked count away: say only on which side it lies.
    const auto gap = [&](double asked, std::string_view side, std::string_view than) {
        std::string text = counts_pupils(eis->eenheid) ? std::string() : grouped(dutch_number(std::abs(has - asked))) + " ";
        return text.append(side).append(than);
    };
    if (eis->maximum && has > eis->maximum->value) return {Met::partly, gap(eis->maximum->value, "meer dan ", "afgesproken")};
    if (!eis->minimum || has == eis->minimum->value) return {Met::meets};
    const double asked = eis->minimum->value;
    if (has < asked) return {has > 0 ? Met::partly : Met::no, gap(asked, "minder dan ", name)};
    if (eis->maximum) return {Met::meets};
    return {Met::above, gap(asked, "meer dan ", name)};
}

std::string_view label_of(const Codelijst* codes, const std::string& code) {
    const Code* const known = codes == nullptr ? nullptr : codes->find(code);
    return known == nullptr ? std::string_view(code) : std::string_view(known->label);
}

/// "intern begeleider of directie"
std::string one_of(const Codelijst* codes, const std::vector<std::string>& alternatives) {
    std::vector<std::string_view> names;
    for (const std::string& code : alternatives) names.push_back(label_of(codes, code));
    return joined(names, "of");
}

Finding judge_roles(const Codelijst* codes, const Eis* eis, const Antwoord& answer) {
    if (answer.rollen.empty()) return judge_statement(answer);
    if (eis == nullptr || (eis->rollen.empty() && eis->minstens.empty())) return {Met::meets};
    const auto first_main = [](const std::vector<Rol>& roles) -> std::string_view {
        for (const Rol& rol : roles)
            if (rol.aandeel != Aandeel::steun) return rol.code;
        return {};
    };
    std::vector<std::string> missing;
    std::vector<std::string_view> too_small;
    for (const Rol& asked : eis->rollen) {
        const auto found = std::find_if(answer.rollen.begin(), answer.rollen.end(), [&](const Rol& rol) { return rol.code == asked.code; });
        if (found == answer.rollen.end()) missing.emplace_back(label_of(codes, asked.code));
        else if (asked.aandeel == Aandeel::hoofd && found->aandeel == Aandeel::steun) too_small.push_back(label_of(codes, asked.code));
    }
    for (const std::vector<std::string>& alternatives : eis->minstens)
        if (std::ranges::none_of(answer.rollen, [&](const Rol& rol) { return contains(alternatives, rol.code); })) missing.push_back(one_of(codes, alternatives));
    if (missing.size() == eis->rollen.size() + eis->minstens.size()) return {Met::no, "ontbreekt: " + joined(missing)};
    if (!missing.empty()) return {Met::partly, "ontbreekt: " + joined(missing)};
    if (!too_small.empty()) return {Met::partly, "alleen ondersteunend: " + joined(too_small)};
    const std::string_view main = first_main(eis->rollen);  // none: only help is asked for
    if (!main.empty() && main != first_main(answer.rollen)) return {Met::partly, "een ander is eerst verantwoordelijk"};
    return {Met::meets};
}

Finding judge_list(const Codelijst* codes, const Eis* eis, const Antwoord& answer) {
    if (answer.heeft.empty() && answer.ook.empty()) return {Met::no};
    static const std::vector<std::vector<std::string>> nothing;
    const std::vector<std::vector<std::string>>& asked = eis == nullptr ? nothing : eis->minstens;
    std::vector<std::string> missing, more;
    for (const std::vector<std::string>& alternatives : asked) {
        if (std::ranges::any_of(alternatives, [&](const std::string& code) { return contains(answer.heeft, code); })) continue;
        missing.push_back(one_of(codes, alternatives));
    }
    if (!asked.empty() && missing.size() == asked.size()) return {Met::no, "ontbreekt: " + joined(missing)};
    if (!missing.empty()) return {Met::partly, "ontbreekt: " + joined(missing)};
    if (asked.empty()) return {Met::meets};
    for (const std::string& code : answer.heeft)
        if (std::ranges::none_of(asked, [&](const auto& alternatives) { return contains(alternatives, code); })) more.emplace_back(label_of(codes, code));
    for (const std::string& name : answer.ook) more.push_back(name);
    if (!more.empty()) return {Met::above, "ook: " + joined(more)};
    return {Met::meets};
}

/// `name`: what a difference calls that which is asked.
Finding find(const Norm& norm, const Item& item, const Eis* eis, const Antwoord& answer, std::string_view name = "de norm") {
    switch (norm.answered_as(item)) {
        case ItemSoort::aanwezigheid: return judge_presence(norm.schaal(item.schaal), eis, answer);
        case ItemSoort::status:
        case ItemSoort::beoordeling: return judge_scale(norm.schaal(item.schaal), eis, answer, name);
        case ItemSoort::aantal: return judge_number(eis, answer, name);
        case ItemSoort::rol: return judge_roles(norm.codelijst(item.codelijst), eis, answer);
        case ItemSoort::lijst: return judge_list(norm.codelijst(item.codelijst), eis, answer);
        default: return judge_statement(answer);
    }
}

/// What no norm asks for is there, but by its own scale not wholly.
bool is_below_highest(const Norm& norm, const Item& item, const Antwoord& answer) {
    const ItemSoort kind = norm.answered_as(item);
    const Schaal* const scale = kind == ItemSoort::status || kind == ItemSoort::beoordeling ? norm.schaal(item.schaal) : nullptr;
    const int has = scale == nullptr ? -1 : scale_index(*scale, answer);
    return has >= 0 && static_cast<size_t>(has) + 1 < scale->waarden.size();
}

/// What the SWV works towards, as a norm that an answer is held against.
Eis goal_of(const Item& item, const Eis* eis) {
    Eis goal;
    if (!item.ambitie) return goal;
    if (eis != nullptr) goal.eenheid = eis->eenheid;
    goal.waarde = item.ambitie->waarde;
    goal.niveaus = item.ambitie->niveaus;
    goal.minimum = parse_number(item.ambitie->waarde);
    return goal;
}

}  // namespace

Judgement judge(const Norm& norm, const Item& item, const Antwoord* antwoord, Schooltype type, std::optional<Schooljaar> schooljaar) {
    const auto nvt = [](NvtReason reason) { return Judgement{Result::nvt, reason, false, {}}; };
    if (!item.applies_to(type)) return nvt(NvtReason::schooltype);
    if (schooljaar && !item.holds_in(*schooljaar)) return nvt(NvtReason::periode);
    if (!needs_answer(item.soort)) return nvt(NvtReason::zonder_oordeel);

    const Eis* eis = item.eis_for(type);
    const auto soort = eis == nullptr ? Eis::Soort::gewoon : eis->soort;
    const bool open = antwoord == nullptr || antwoord->open;
    if (!open && antwoord->nvt) return nvt(NvtReason::school);
    if (open) {
        if (item.optioneel) return nvt(NvtReason::optioneel);
        if (soort == Eis::Soort::bestuur) return nvt(NvtReason::bestuur);
        if (soort == Eis::Soort::geen) return nvt(NvtReason::geen);
        return {};
    }

    if (soort != Eis::Soort::gewoon) {
        // Without a norm to reach, what counts is whether it is there at all.
        const Met met = find(norm, item, nullptr, *antwoord).met;
        if (met == Met::no) return nvt(soort == Eis::Soort::bestuur ? NvtReason::bestuur : NvtReason::geen);
        return {Result::aanwezig, NvtReason::none, true, {}, met == Met::partly || is_below_highest(norm, item, *antwoord)};
    }
    if (item.is_goal(eis)) {
        const Eis goal = goal_of(item, eis);
        Finding finding = find(norm, item, &goal, *antwoord, "het streven");
        if (finding.met == Met::meets || finding.met == Met::above) return {Result::voldoet, NvtReason::none, true, {}};
        return {Result::ambitie, NvtReason::none, finding.met == Met::partly, std::move(finding.verschil)};
    }

    Finding finding = find(norm, item, eis, *antwoord);
    Judgement judgement{Result::voldoet, NvtReason::none, finding.met != Met::no, std::move(finding.verschil)};
    switch (finding.met) {
        case Met::above: judgement.result = Result::meer_dan_norm; break;
        case Met::meets: break;
        case Met::partly: judgement.result = Result::deels; break;
        case Met::no: judgement.result = antwoord->ambitie ? Result::ambitie : Result::voldoet_niet; break;
    }
    judgement.pending = schooljaar && item.begins_in(*schooljaar) && !judgement.whole();
    if (judgement.pending) judgement.result = Result::ambitie;
    return judgement;
}

}  // namespace gidspers::merge
