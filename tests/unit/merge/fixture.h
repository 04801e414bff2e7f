// A small norm and profile in memory, for the tests of merge. Tests change what they need.
// In: nothing. Out: structs as input/ would read them. The fixture owns them; results borrow from it.
#pragma once

#include "base/io.h"
#include "input/norm.h"
#include "input/profile.h"
#include "merge/legal.h"
#include "merge/merge.h"
#include "xml/parse.h"

namespace gidspers::merge::test {

using namespace input;

inline Number number(double value, std::string text) { return Number{value, std::move(text)}; }

inline Waarde waarde(std::string code, std::string label, std::string for_parents = "") {
    Waarde result;
    result.code = std::move(code);
    result.label = std::move(label);
    result.label_ouder = std::move(for_parents);
    return result;
}

inline Schaal scale(std::string id, std::string soort, std::vector<Waarde> waarden) {
    Schaal result;
    result.id = std::move(id);
    result.soort = std::move(soort);
    result.titel = "Schaal " + result.id;
    result.waarden = std::move(waarden);
    return result;
}

inline Waarde band(std::string code, std::string label, int from, int to) {
    Waarde result = waarde(std::move(code), std::move(label));
    result.van = number(from, std::to_string(from));
    result.tot = number(to, std::to_string(to));
    return result;
}

inline Code code(std::string id, std::string label) {
    Code result;
    result.id = std::move(id);
    result.label = std::move(label);
    return result;
}

inline std::vector<Reference> to(const std::vector<std::string>& ids) {
    std::vector<Reference> result;
    for (const std::string& id : ids) result.push_back({id, {}});
    return result;
}

inline Rol rol(std::string id, Aandeel share) {
    Rol result;
    result.code = std::move(id);
    result.aandeel = share;
    return result;
}

inline Item item(std::string id, ItemSoort soort) {
    Item result;
    result.titel = "Titel van " + id;
    result.teksten.officieel = "Officieel van " + id;
    result.id = std::move(id);
    result.soort = soort;
    switch (soort) {
        case ItemSoort::stelling:
        case ItemSoort::afspraak:
        case ItemSoort::ambitie: result.schaal = "janee"; break;
        case ItemSoort::aanwezigheid: result.schaal = "niveau"; break;
        case ItemSoort::status: result.schaal = "protocolstatus"; break;
        case ItemSoort::beoordeling: result.schaal = "hgw"; break;
        case ItemSoort::rol: result.codelijst = "rollen"; break;
        case ItemSoort::lijst: result.codelijst = "partners"; break;
        default: break;
    }
    return result;
}

inline Eis eis(std::string value = "") {
    Eis result;
    result.waarde = std::move(value);
    return result;
}

inline Eis eis_at(std::vector<std::string> levels, std::optional<bool> drempelloos = {}) {
    Eis result;
    result.niveaus = std::move(levels);
    result.drempelloos = drempelloos;
    return result;
}

inline Antwoord answer(std::string id, std::string value = "") {
    Antwoord result;
    result.item = std::move(id);
    result.waarde = std::move(value);
    return result;
}

inline Antwoord answer_at(std::string id, std::vector<std::string> levels, std::optional<bool> drempelloos = {}) {
    Antwoord result;
    result.item = std::move(id);
    result.niveaus = std::move(levels);
    result.drempelloos = drempelloos;
    return result;
}

inline AntwoordAmbitie ambition(std::optional<Date> date = Date{2027, 7, 31}) {
    AntwoordAmbitie result;
    result.datum = date;
    result.tekst = "Wij maken dit af.";
    return result;
}

inline Norm norm() {
    Norm result;
    result.id = "proef";
    result.titel = "Proefnorm";
    result.versie = "1.0";
    result.vastgesteld = Date{2026, 3, 12};
    result.swv.code = "PO9901";
    result.swv.naam = "Samenwerkingsverband Proef";
    result.swv.website = "https://www.swvproef.example/";
    result.schalen.push_back(scale("janee", "janee", {waarde("nee", "nee"), waarde("deels", "deels"), waarde("ja", "ja")}));
    result.schalen.push_back(scale("niveau", "niveau",
                                   {waarde("school", "op school", "op onze school"), waarde("wijk", "in de wijk"),
                                    waarde("bestuur", "bij het bestuur"), waarde("swv", "bij het SWV")}));
    result.schalen.push_back(scale("protocolstatus", "status",
                                   {waarde("niet", "niet aanwezig"), waarde("ontwikkeling", "in ontwikkeling"),
                                    waarde("aanwezig", "aanwezig"), waarde("actief", "actief toegepast")}));
    result.schalen.back().waarden[2].synoniemen = {"beschikbaar"};
    result.schalen.push_back(scale("hgw", "beoordeling",
                                   {band("niet", "niet ontwikkeld", 0, 50), band("in", "in ontwikkeling", 50, 70),
                                    band("ontwikkeld", "ontwikkeld", 70, 80), band("ver", "ver ontwikkeld", 80, 100)}));
    Codelijst roles, partners;
    roles.id = "rollen";
    roles.codes = {code("leraar", "leraar"), code("ib", "intern begeleider"), code("directie", "directeur")};
    partners.id = "partners";
    partners.codes = {code("ggd", "GGD"), code("smw", "maatschappelijk werk"), code("cjg", "CJG")};
    result.codelijsten = {roles, partners};
    Onderdeel part;
    part.id = "deel";
    part.nummer = "1";
    part.titel = "Eerste deel";
    result.onderdelen.push_back(part);
    return result;
}

inline Profile profile() {
    Profile result;
    result.file = "school.xml";
    result.at = {"school.xml", 2, 1};
    result.schooljaar = Schooljaar{2026};
    result.school.naam = "De Proef";
    result.school.brin = "98AB";
    result.school.vestiging = "00";
    result.school.type = Schooltype::bao;
    return result;
}

/// The legal frame of the repository.
inline const Legal& legal() {
    static const Legal loaded = [] {
        Diagnostics diagnostics;
        auto document = xml::parse_file(GIDSPERS_ROOT "/assets/wettelijk-kader.xml", nullptr, diagnostics);
        return read_legal(*document, diagnostics);
    }();
    return loaded;
}

}  // namespace gidspers::merge::test
