#include <algorithm>
#include <utility>

#include "base/ascii.h"
#include "base/join.h"
#include "input/known_ids.h"
#include "input/norm_parts.h"
#include "input/profile_parts.h"
#include "input/read_profile.h"

namespace gidspers::input {

namespace {

std::string codes_of(const Schaal* schaal) {
    return schaal ? short_list_of(schaal->waarden, &Waarde::code) : std::string();
}

bool asks_drempelloos(const Item& item) {
    return std::any_of(item.eisen.begin(), item.eisen.end(), [](const Eis& e) { return e.drempelloos.value_or(false); });
}

/// One answer against its item: in the form that the item asks for, with codes that the norm knows.
class AnswerChecker {
  public:
    AnswerChecker(const Norm& norm, const std::optional<Schooltype>& type, Diagnostics& diagnostics)
        : n_(norm), type_(type), d_(diagnostics) {}

    void all(Antwoord& a, const Item& item) {
        const ItemSoort s = n_.answered_as(item);
        const auto wrong = [&](const char* attribute) {
            d_.add("N204", a.at, {attribute, item.id, std::string(name_of(item.soort)), answer_form(item, n_)});
        };
        const bool by_value = s == ItemSoort::stelling || s == ItemSoort::status || s == ItemSoort::beoordeling || s == ItemSoort::afspraak;
        const bool free = s == ItemSoort::tekst || s == ItemSoort::uitsluiting;
        const Schaal* const schaal = n_.schaal(item.schaal);
        if (free && !a.open) d_.add("N227", a.at, {item.id, item.titel});
        if (s == ItemSoort::aanwezigheid) {
            // An ambition, like a status, has its level as its value.
            if (item.soort == ItemSoort::ambitie && !a.waarde.empty() && a.waarde != "nee") a.niveaus.push_back(std::exchange(a.waarde, ""));
            // "nee" is no level: it says that there is nothing at any level.
            if (!a.waarde.empty() && a.waarde != "nee") wrong("waarde");
            for (std::string& level : a.niveaus) value(level, a, item, schaal, "N322");
            without_threshold(a, item, schaal);
        } else if (!a.niveaus.empty()) {
            wrong("niveaus");
        } else if (by_value) {
            if (!a.waarde.empty()) value(a.waarde, a, item, schaal, "N205");
        } else if (!a.waarde.empty() && !free && a.waarde != "nee") {
            wrong("waarde");
        }
        if (a.waarde == "nee") {
            const char* const said = !a.niveaus.empty() && s == ItemSoort::aanwezigheid           ? "niveaus"
                                     : a.aantal && a.aantal->value > 0 && s == ItemSoort::aantal ? "aantal"
                                     : !a.rollen.empty() && s == ItemSoort::rol                  ? "rol"
                                     : !a.heeft.empty() && s == ItemSoort::lijst                 ? "heeft"
                                     : !a.ook.empty() && s == ItemSoort::lijst                   ? "ook"
                                                                                                 : nullptr;
            if (said) d_.add("N221", a.at, {item.id, "waarde", said});
        }
        if (a.percentage && s != ItemSoort::beoordeling) wrong("percentage");
        if (a.percentage && s == ItemSoort::beoordeling && schaal && !schaal->find(a.percentage->value) &&
            a.waarde.empty())
            wrong("percentage");
        if (a.percentage && s == ItemSoort::beoordeling && schaal) {
            const int said = schaal->index_of(a.waarde), measured = schaal->index_of(a.percentage->value);
            if (said >= 0 && measured >= 0 && said != measured) d_.add("N221", a.at, {item.id, "waarde", "percentage"});
        }
        if (a.percentage && is_fraction(*a.percentage)) d_.add("N327", a.at, {a.percentage->text, as_percentage(*a.percentage)});
        if (a.aantal && s != ItemSoort::aantal) wrong("aantal");
        if (!a.rollen.empty() && s != ItemSoort::rol) wrong("rol");
        if ((!a.heeft.empty() || !a.ook.empty()) && s != ItemSoort::lijst) wrong("heeft");
        if (const Codelijst* codes = n_.codelijst(item.codelijst)) {
            for (const Rol& r : a.rollen) listed(r.code, r.at, *codes, "rol", "N324");
            for (size_t i = 0; i < a.heeft.size(); ++i) listed(a.heeft[i], a.heeft_at[i], *codes, "heeft", "N323");
        }
    }

  private:
    void listed(const std::string& code, const Location& at, const Codelijst& codes, const char* element, const char* wrong) {
        if (code.empty() || codes.find(code)) return;
        const bool has_several = code.find(' ') != std::string::npos;  // to suggest one would drop the others
        const std::string near = has_several ? "" : nearest(d_, code, ids_of(codes.codes));
        if (near.empty()) d_.add(wrong, at, {code, codes.id, short_list_of(codes.codes, &Code::id)});
        else d_.add("N202", at, {code, element, near});
    }

    /// Farther away than the school itself, the answer should say it when the norm asks for it.
    void without_threshold(const Antwoord& a, const Item& item, const Schaal* levels) {
        const Eis* const eis = type_ ? item.eis_for(*type_) : nullptr;
        if (a.drempelloos || a.niveaus.empty() || !eis || !eis->drempelloos.value_or(false)) return;
        const auto any = [&](auto test) { return std::any_of(a.niveaus.begin(), a.niveaus.end(), test); };
        const auto& asked = eis->niveaus;
        if (levels && any([&](const std::string& code) { return levels->index_of(code) == 0; })) return;
        if (asked.empty() || any([&](const std::string& code) { return std::find(asked.begin(), asked.end(), code) != asked.end(); }))
            d_.add("N226", a.at, {item.id, item.titel});
    }

    /// A code or synonym becomes the code. When it is neither: `wrong`, or N321 when it is clear what is meant.
    void value(std::string& code, const Antwoord& a, const Item& item, const Schaal* schaal, const char* wrong) {
        if (!schaal) return;
        if (const Waarde* const named = schaal->find(code)) {
            code = named->code;
            return;
        }
        std::vector<std::string> known;
        for (const Waarde& one : schaal->waarden) {
            known.push_back(one.code);
            known.insert(known.end(), one.synoniemen.begin(), one.synoniemen.end());
        }
        // Documents show the label.
        const auto labelled = std::ranges::find_if(schaal->waarden, [&](const Waarde& one) { return std::ranges::equal(one.label, code, same_letter); });
        const std::string near = labelled != schaal->waarden.end() ? labelled->code : nearest(d_, code, known);
        d_.add(near.empty() ? wrong : "N321", a.at, {code, item.id, codes_of(schaal), near});
    }

    const Norm& n_;
    const std::optional<Schooltype>& type_;
    Diagnostics& d_;
};

}  // namespace

std::string answer_form(const Item& item, const Norm& norm) {
    const Schaal* const schaal = norm.schaal(item.schaal);
    switch (norm.answered_as(item)) {
        case ItemSoort::aanwezigheid:
            return "niveaus=\"…\" (" + codes_of(schaal) + ") / waarde=\"nee\"" +
                   (asks_drempelloos(item) ? " + drempelloos=\"…\" (ja, nee)" : "");
        case ItemSoort::beoordeling:
            return "waarde=\"…\" (" + codes_of(schaal) + ")" + (schaal && has_bands(*schaal) ? " / percentage=\"…\"" : "");
        case ItemSoort::aantal:
            return "aantal=\"…\"";
        case ItemSoort::rol:
            return "<rol code=\"…\" aandeel=\"…\"/> (hoofd, steun)";
        case ItemSoort::lijst:
            return "<heeft code=\"…\"/>";
        case ItemSoort::tekst:
        case ItemSoort::uitsluiting:
            return "<toelichting>…</toelichting>";
        default:
            return "waarde=\"…\" (" + codes_of(schaal) + ")";
    }
}

std::string absent_form(const Item& item, const Norm& norm) {
    const Schaal* const schaal = norm.schaal(item.schaal);
    const ItemSoort s = norm.answered_as(item);
    const bool by_scale = s == ItemSoort::status || s == ItemSoort::beoordeling;  // whose values go from none to all
    return by_scale && schaal && !schaal->waarden.empty() ? schaal->waarden.front().code : "nee";
}

void check_answer(Antwoord& answer, const Item& item, const Norm& norm, const std::optional<Schooltype>& type, Diagnostics& diagnostics) {
    AnswerChecker(norm, type, diagnostics).all(answer, item);
}

}  // namespace gidspers::input
