#include <algorithm>
#include <array>

#include "base/ascii.h"
#include "merge/view_builder.h"
#include "merge/words.h"

namespace gidspers::merge {

using namespace input;

namespace {

std::string_view council(Geleding geleding) {
    switch (geleding) {
        case Geleding::ouders: return "de ouders in de medezeggenschapsraad";
        case Geleding::ouders_leerlingen: return "de ouders en leerlingen in de medezeggenschapsraad";
        case Geleding::personeel: return "het personeel in de medezeggenschapsraad";
        case Geleding::mr: return "de medezeggenschapsraad";
        case Geleding::onbekend: break;
    }
    return {};
}

/// "Het CvB van de Stichting." as a part of a sentence. The article of a name stays as it is: "De Haagse Scholen".
std::string in_sentence(std::string_view board) {
    static constexpr std::array<std::string_view, 10> words = {"CvB", "RvB", "College", "Bestuur", "Schoolbestuur", "Raad", "Directie", "Bevoegd", "Algemeen", "Dagelijks"};
    std::string result(without_full_stop(board));
    for (const std::string_view article : {"Het ", "De ", "Een "}) {
        if (!result.starts_with(article)) continue;
        const std::string_view rest = std::string_view(result).substr(article.size());
        const bool is_word = !rest.empty() && rest.front() == small_letter(rest.front());
        if (is_word || std::ranges::find(words, rest.substr(0, rest.find(' '))) != words.end()) result[0] = small_letter(result[0]);
    }
    return result;
}

std::string address(const Adres& adres) {
    std::string text = adres.straat;
    if (!text.empty() && !(adres.postcode.empty() && adres.plaats.empty())) text += ", ";
    text += adres.postcode;
    if (!adres.postcode.empty() && !adres.plaats.empty()) text += " ";
    return text += adres.plaats;
}

Value school_object(ViewBuilder& builder, const School& school, Schooltype type) {
    const Picture& logo = school.logo;
    Object result;
    result.add("naam", builder.text(school.naam));
    result.add("type", builder.text(name_of(type)));
    result.add("type-naam", builder.text(full_name_of(type)));
    result.add("brin", builder.text(school.brin));
    result.add("vestiging", builder.text(school.vestiging));
    result.add("brin-vestiging", school.vestiging.empty() ? builder.text(school.brin) : builder.text(school.brin + "-" + school.vestiging));
    builder.add_text(result, "denominatie", "heeft-denominatie", school.denominatie);
    result.add("straat", builder.text(school.adres.straat));
    result.add("postcode", builder.text(school.adres.postcode));
    result.add("plaats", builder.text(school.adres.plaats));
    builder.add_text(result, "adres", "heeft-adres", address(school.adres));
    builder.add_ways(result, school.telefoon, school.email, school.website);
    result.add("heeft-logo", flag(static_cast<bool>(logo)));
    result.add("logo-alt", !logo ? Value() : logo.alt.empty() ? builder.text("Logo van " + school.naam) : builder.text(logo.alt));
    builder.add_text(result, "cluster", "heeft-cluster", school.cluster ? std::to_string(*school.cluster) : std::string());
    return builder.object(result);
}

Value board_object(ViewBuilder& builder, const Bestuur& bestuur) {
    Object result;
    builder.add_text(result, "naam", "heeft-naam", bestuur.naam);
    builder.add_text(result, "nummer", "heeft-nummer", bestuur.nummer);
    builder.add_website(result, bestuur.website);
    return builder.object(result);
}

void add_school_type(Object& root, Schooltype type, const School& school) {
    const auto is = [&](Schooltype one) { return type == one; };
    root.add("is-bao", flag(is(Schooltype::bao)));
    root.add("is-sbo", flag(is(Schooltype::sbo)));
    root.add("is-so", flag(is(Schooltype::so)));
    root.add("is-vso", flag(is(Schooltype::vso)));
    root.add("is-vo", flag(is(Schooltype::vo)));
    root.add("is-pro", flag(is(Schooltype::pro)));
    const bool special = is_special(type);
    root.add("is-po", flag(is(Schooltype::bao) || is(Schooltype::sbo)));
    root.add("is-so-of-vso", flag(special));
    root.add("is-vo-of-pro", flag(is(Schooltype::vo) || is(Schooltype::pro)));
    root.add("is-gespecialiseerd", flag(special || is(Schooltype::sbo)));
    root.add("is-opp-voor-ieder", flag(!is(Schooltype::bao) && !is(Schooltype::vo)));
    root.add("is-cluster-1-of-2", flag(special && school.cluster.value_or(3) <= 2));
    root.add("spreekt-jij", flag(school.jij));
    root.add("leerlingen-stemmen-mee", flag(consenting(type) == Geleding::ouders_leerlingen));
}

}  // namespace

Value ViewBuilder::swv(const Swv& source) {
    const std::string_view name = or_else(source.naam, source.code);
    Object result;
    result.add("code", text(source.code));
    result.add("heeft-code", flag(!source.code.empty() && !source.naam.empty()));
    result.add("naam", text(name));
    result.add("korte-naam", text(or_else(source.korte_naam, name)));
    add_website(result, source.website);
    add_phone(result, source.telefoon);
    add_email(result, source.email);
    return object(result);
}

Value ViewBuilder::status() {
    const Status& source = profile.status;
    const std::string_view board = source.vastgesteld_door.empty() ? or_else(profile.school.bestuur.naam, "het bevoegd gezag")
                                                                   : text(in_sentence(source.vastgesteld_door)).str();
    // Once there is a date, no document says more of who consented than the profile does.
    const bool unsaid = source.mr && source.geleding == Geleding::onbekend;
    const std::string_view mr = council(unsaid ? Geleding::mr : consenting(merged.type));
    std::string words;
    if (source.is_concept()) {
        words = source.concept_datum ? "Concept van " + written(*source.concept_datum) : std::string("Concept");
    } else if (norm.is_concept()) {
        words = "Concept: de afspraken van het samenwerkingsverband zijn nog niet vastgesteld";
    } else {
        words = "Vastgesteld op " + written(*source.vastgesteld) + " door ";
        words += board;
    }
    Object result;
    result.add("tekst", text(std::move(words)));
    result.add("is-concept", flag(source.is_concept()));
    add_date(result, "concept-datum", "heeft-concept-datum", source.concept_datum);
    add_date(result, "mr-datum", "heeft-mr-datum", source.mr);
    add_date(result, "vastgesteld-datum", "heeft-vastgesteld-datum", source.vastgesteld);
    add_date(result, "gepubliceerd-datum", "heeft-gepubliceerd-datum", source.gepubliceerd);
    result.add("mr-geleding", text(mr));
    result.add("vastgesteld-door", text(board));
    List steps;
    const auto step = [&](const char* title, const std::optional<Date>& date, std::string_view who) {
        Object one;
        one.add("titel", text(title));
        one.add("datum", date ? text(written(*date)) : Value());
        one.add("wie", text(who));
        one.add("gedaan", flag(date.has_value()));
        steps.push_back(object(one));
    };
    step("Concept", source.concept_datum, "de school");
    step("Instemming MR", source.mr, mr);
    step("Vaststelling", source.vastgesteld, board);
    step("Publicatie", source.gepubliceerd, "de school");
    result.add("stappen", list(steps));
    return object(result);
}

void ViewBuilder::add_school(Object& root) {
    root.add("schooljaar", profile.schooljaar ? text(profile.schooljaar->text()) : Value());
    add_text(root, "afdeling", "heeft-afdeling", or_else(profile.afdeling_naam, profile.afdeling));
    const bool concept_status = merged.is_concept();
    root.add("is-concept", flag(concept_status));
    root.add("is-definitief", flag(!concept_status));
    root.add("watermerk", text(concept_status ? "CONCEPT" : ""));
    add_school_type(root, merged.type, profile.school);
    root.add("school", school_object(*this, profile.school, merged.type));
    root.add("bestuur", board_object(*this, profile.school.bestuur));
    root.add("swv", swv(norm.swv));
    List others;
    for (const Swv& other : profile.school.swvs)
        if (other.code != norm.swv.code) others.push_back(swv(other));
    add_list(root, "andere-swvs", "heeft-andere-swvs", others);
    root.add("status", status());
    root.add("norm", later([this] { return norm_object(); }));

    const auto about = [&](Key name, Key has, const Texts& texts) {
        root.add(name, later([this, &texts] {
            Object result;
            add_texts(result, text_set(texts));
            return object(result);
        }));
        root.add(has, flag(texts.in_print()));
    };
    about("visie", "heeft-visie", profile.visie);
    about("missie", "heeft-missie", profile.missie);
    about("onderwijsconcept", "heeft-onderwijsconcept", profile.onderwijsconcept);
    about("ondersteuningsvisie", "heeft-ondersteuningsvisie", profile.ondersteuningsvisie);
    about("populatie", "heeft-populatie", profile.populatie);
    about("toegankelijkheid", "heeft-toegankelijkheid", profile.toegankelijkheid);
    about("grenzen", "heeft-grenzen", profile.grenzen_teksten);
    const auto announces = [this](Audience first, Audience second) {
        return later([this, first, second] {
            const TextSet limits = text_set(profile.grenzen_teksten);
            return flag(plain_text(or_else(get(limits, first), get(limits, second))).ends_with(':'));
        });
    };
    root.add("grenzen-kondigt-aan", announces(Audience::ouder, Audience::officieel));
    root.add("grenzen-kondigt-officieel-aan", announces(Audience::officieel, Audience::ouder));
    const auto list_of_points = [&](Key name, Key has, const std::vector<RichText>& texts) {
        root.add(name, points(texts));
        root.add(has, flag(!texts.empty()));
    };
    list_of_points("sterk", "heeft-sterk", profile.sterk);
    list_of_points("aandacht", "heeft-aandacht", profile.aandacht);
    list_of_points("grenspunten", "heeft-grenspunten", profile.grenzen);
    list_of_points("wijzigingen", "heeft-wijzigingen", profile.wijzigingen);
    root.add("wijzigingen-sinds", profile.wijzigingen_sinds ? text(profile.wijzigingen_sinds->text()) : Value());

    Object guide;
    guide.add("startpagina", number_text(profile.startpagina.value_or(1)));
    static constexpr std::array<Key, 4> levels_of_guide = {"kop1", "kop2", "kop3", "kop4"};
    for (int i = 0; i < 4; ++i)
        guide.add(levels_of_guide[static_cast<size_t>(i)], number_text(std::min(6, profile.kopniveau.value_or(1) + i)));
    root.add("gids", object(guide));
}

}  // namespace gidspers::merge
