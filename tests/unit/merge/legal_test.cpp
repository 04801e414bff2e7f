#include <catch2/catch.hpp>

#include <algorithm>
#include <map>

#include "base/messages.h"
#include "merge/legal_check.h"
#include "run.h"

using namespace gidspers;
using namespace gidspers::merge;
using namespace gidspers::merge::test;

namespace {

std::map<std::string, bool> checked(const Norm& norm, const Profile& profile) {
    Diagnostics diagnostics;
    const Merged merged = merge::merge(norm, profile, legal(), diagnostics);
    std::map<std::string, bool> result;
    for (const CheckResult& check : merged.checklist) result[check.eis->nummer] = check.ok;
    return result;
}

Profile school_of(Schooltype type) {
    Profile result = profile();
    result.school.type = type;
    return result;
}

Norm norm_with_item() {
    Norm result = norm();
    Item one = item("a", ItemSoort::stelling);
    one.eisen.push_back(eis("ja"));
    result.onderdelen[0].items.push_back(one);
    return result;
}

Verplicht own_text() {
    Verplicht result;
    result.teksten.officieel = "Zo doen wij dat.";
    return result;
}

// A profile that meets every requirement of its school type.
Profile complete(Schooltype type) {
    Profile result = school_of(type);
    result.antwoorden.push_back(answer("a", "ja"));
    result.school.website = "https://www.proef.example";
    Aanbod extra;
    extra.id = "plus";
    extra.titel = "Plusklas";
    result.extra.push_back(extra);
    for (const char* soort : {"eerste", "ondersteuning", "pesten", "steunpunt"}) {
        Contactpunt contact;
        contact.soort = soort;
        contact.naam = "A. Janssen";
        contact.toon_naam = true;
        contact.email = "a@proef.example";
        result.contactpunten.push_back(contact);
    }
    Overleg meeting;
    meeting.naam = "Ondersteuningsteam";
    meeting.frequentie = "elke zes weken";
    meeting.leden = {"ib"};
    result.overleggen.push_back(meeting);
    result.specialisten.emplace_back();
    result.ruimten.emplace_back();
    result.toegankelijkheid.officieel = "Rolstoeltoegankelijk.";
    result.grenzen_teksten.officieel = "Wij wegen per kind.";
    for (const char* subject : {"klachten", "veiligheid", "verzuim", "kwaliteit", "jonge-kind", "uitstroom", "lwoo-pro", "loopbaan"})
        result.verplicht[subject] = own_text();
    result.partners.emplace_back();
    result.ambities.emplace_back();
    result.wijzigingen = {"Er is een stilteruimte bij."};
    result.status.mr = Date{2026, 5, 20};
    result.status.vastgesteld = Date{2026, 6, 10};
    Uitstroomprofiel work;
    work.naam = "arbeid";
    work.cijfers = {{Schooljaar{2024}, 16, 5, 10, {}}};
    result.uitstroom = {work};
    return result;
}

Norm complete_norm() {
    Norm result = norm_with_item();
    result.ladders.emplace_back();
    result.begrippen.emplace_back();
    result.doorzettingsmacht = "Het bestuur beslist.";
    return result;
}

}  // namespace

TEST_CASE("the legal frame reads without a word and holds the whole checklist") {
    Diagnostics diagnostics;
    const auto document = xml::parse_file(GIDSPERS_ROOT "/assets/wettelijk-kader.xml", nullptr, diagnostics);
    REQUIRE(document);
    const Legal frame = read_legal(*document, diagnostics);
    CHECK(diagnostics.empty());
    CHECK(frame.eisen.size() == 42);  // 29 of the findings, some in parts; masking.h sees to number 30
    for (const Requirement& eis : frame.eisen) {
        CAPTURE(eis.nummer);
        CHECK_FALSE(eis.titel.empty());
        CHECK_FALSE(eis.advies.empty());
        CHECK_FALSE(eis.titel_en.empty());
        CHECK_FALSE(eis.advies_en.empty());
    }
    for (const std::string_view subject : subjects) CHECK(frame.onderwerp(subject) != nullptr);
    CHECK(frame.term("opp-opstellen") == "zes weken");
    // Terms are filled in, but for what a school may do more often; a bracket left would be a term that is not.
    for (const LegalSubject& subject : frame.onderwerpen)
        for (const RichText* text : {&subject.teksten.officieel, &subject.teksten.ouder, &subject.teksten.leraar, &subject.teksten.poster})
            for (size_t at = text->find('{'); at != std::string::npos; at = text->find('{', at + 1)) CHECK(text->substr(at).starts_with("{opp-evaluatie}"));
    CHECK(frame.onderwerp("opp", Schooltype::bao, {})->teksten.ouder.find("binnen zes weken") != std::string::npos);
    CHECK(frame.onderwerp("aanmelding", Schooltype::so, {})->teksten.officieel.find("verklaring nodig") != std::string::npos);
    CHECK(frame.onderwerp("aanmelding", Schooltype::so, 2)->teksten.officieel.find("commissie van onderzoek") != std::string::npos);
    CHECK(frame.onderwerp("dyslexie", Schooltype::vo, {}) == nullptr);
}

TEST_CASE("each school type has its own requirements") {
    const Norm the_norm = norm_with_item();
    const auto bao = checked(the_norm, school_of(Schooltype::bao)), vo = checked(the_norm, school_of(Schooltype::vo)),
               vso = checked(the_norm, school_of(Schooltype::vso)), so = checked(the_norm, school_of(Schooltype::so)),
               sbo = checked(the_norm, school_of(Schooltype::sbo)), pro = checked(the_norm, school_of(Schooltype::pro));
    CHECK(bao.count("20") == 1);
    CHECK(sbo.count("20") == 1);
    CHECK(so.count("20") == 0);
    CHECK(vso.count("21a") == 1);
    CHECK(so.count("21a") == 0);
    for (const auto* secondary : {&vo, &pro}) {
        CHECK(secondary->count("22a") == 1);
        CHECK(secondary->count("22b") == 1);
    }
    CHECK(bao.count("22b") == 0);
    CHECK(bao.count("29") == 1);
    CHECK(vo.count("29") == 0);
    for (const auto* one : {&bao, &vo, &vso, &so, &sbo, &pro}) {
        CHECK(one->count("2") == 1);
        CHECK(one->count("4") == 1);
        CHECK(one->count("17a") == 1);
    }
}

TEST_CASE("clusters 1 and 2 have no samenwerkingsverband and no basisondersteuning by law, extra support all the same") {
    Profile school = school_of(Schooltype::so);
    school.school.cluster = 2;
    for (const char* number : {"2", "6", "6b"}) CHECK(checked(norm_with_item(), school).count(number) == 0);
    CHECK(checked(norm_with_item(), school).count("4") == 1);
    school.school.cluster = 4;
    CHECK(checked(norm_with_item(), school).count("2") == 1);
}

TEST_CASE("an empty profile misses what the law asks, as errors and warnings with a source") {
    const Norm the_norm = norm_with_item();
    const Profile school = profile();
    Diagnostics merging, diagnostics;
    const Merged merged = merge::merge(the_norm, school, legal(), merging);
    report_legal(merged, diagnostics);
    std::map<std::string, std::vector<std::string>> by_code;
    for (const Diagnostic& one : diagnostics.all()) {
        by_code[one.code].push_back(one.args[0]);
        CHECK(one.at.file == "school.xml");
        CHECK(one.args.size() == 6);
        CHECK_FALSE(one.args[5].empty());
    }
    CHECK(by_code["W010"] == std::vector<std::string>{"4"});
    CHECK(by_code["W011"] == std::vector<std::string>{"16", "17a", "17b", "18", "19", "20"});
    CHECK(std::count(by_code["W012"].begin(), by_code["W012"].end(), "3") == 1);
    // Default texts stand in for what the school does not write itself.
    for (const char* number : {"12", "13", "14"}) CHECK(std::count(by_code["W012"].begin(), by_code["W012"].end(), number) == 0);
    const Diagnostic& first = diagnostics.all()[0];
    CHECK(message_text(first.code, Language::nl, first.args).find("schoolgids") != std::string::npos);
}

TEST_CASE("a complete profile misses nothing, in every school type") {
    for (Schooltype type : {Schooltype::bao, Schooltype::sbo, Schooltype::so, Schooltype::vso, Schooltype::vo, Schooltype::pro})
        for (const auto& [number, ok] : checked(complete_norm(), complete(type))) {
            CAPTURE(number, std::string(name_of(type)));
            CHECK(ok);
        }
}

TEST_CASE("each requirement fails when just its own matter is missing") {
    const Norm the_norm = complete_norm();
    const auto fails = [&](const char* number, Schooltype type, auto take_out) {
        Profile school = complete(type);
        Norm changed = the_norm;
        take_out(school, changed);
        std::vector<std::string> missing;
        for (const auto& [one, ok] : checked(changed, school))
            if (!ok) missing.push_back(one);
        CAPTURE(number);
        CHECK(missing == std::vector<std::string>{number});
    };
    using enum Schooltype;
    fails("1", bao, [](Profile& p, Norm&) { p.school.brin = "9AB"; });
    fails("2", bao, [](Profile&, Norm& n) { n.versie.clear(); });
    fails("2", bao, [](Profile& p, Norm&) { p.antwoorden[0] = answer("a"), p.antwoorden[0].nvt = true; });
    fails("3", bao, [](Profile& p, Norm&) { p.antwoorden.clear(); });
    fails("3", bao, [](Profile& p, Norm&) { p.antwoorden[0].waarde = "nee"; });
    fails("4", bao, [](Profile& p, Norm&) { p.extra[0].soort = AanbodSoort::taal; });
    fails("4", bao, [](Profile& p, Norm&) { p.extra[0].titel = "Geen extra ondersteuning"; });
    fails("4", bao, [](Profile& p, Norm&) { p.extra[0].teksten.ouder = "Wij bieden nog geen extra hulp."; });
    fails("5", bao, [](Profile& p, Norm&) { p.extra[0].titel = "Titel van a"; });
    fails("6", vo, [](Profile&, Norm& n) { n.swv.naam.clear(); });
    fails("6b", vo, [](Profile&, Norm& n) { n.swv.website.clear(); });
    fails("7a", bao, [](Profile& p, Norm&) { p.contactpunten.erase(p.contactpunten.begin()); });
    fails("7b", bao, [](Profile& p, Norm&) { p.contactpunten[1].email.clear(); });
    fails("8a", bao, [](Profile&, Norm& n) { n.ladders.clear(); });
    fails("8b", bao, [](Profile& p, Norm&) { p.overleggen[0].frequentie.clear(); });
    fails("8b", bao, [](Profile& p, Norm&) { p.overleggen[0].leden.clear(); });
    fails("9", bao, [](Profile& p, Norm&) { p.specialisten.clear(); });
    fails("10a", bao, [](Profile& p, Norm&) { p.ruimten.clear(); });
    fails("10b", bao, [](Profile& p, Norm&) { p.toegankelijkheid = {}; });
    fails("11", bao, [](Profile& p, Norm&) { p.grenzen_teksten = {}; });
    fails("15", bao, [](Profile& p, Norm&) { p.contactpunten.pop_back(); });
    fails("16", bao, [](Profile& p, Norm&) { p.verplicht.erase("klachten"); });
    fails("17a", bao, [](Profile& p, Norm&) { p.verplicht.erase("veiligheid"); });
    fails("17b", bao, [](Profile& p, Norm&) { p.contactpunten[2].toon_naam = false; });
    fails("18", so, [](Profile& p, Norm&) { p.verplicht.erase("verzuim"); });
    fails("19", so, [](Profile& p, Norm&) { p.verplicht.erase("kwaliteit"); });
    fails("20", bao, [](Profile& p, Norm&) { p.verplicht.erase("jonge-kind"); });
    fails("21a", vso, [](Profile& p, Norm&) { p.uitstroom[0].cijfers.clear(); });
    fails("21b", vso, [](Profile& p, Norm&) { p.verplicht.erase("uitstroom"); });
    fails("22a", vo, [](Profile& p, Norm&) { p.verplicht.erase("lwoo-pro"); });
    fails("22b", pro, [](Profile& p, Norm&) { p.verplicht.erase("loopbaan"); });
    fails("23", bao, [](Profile& p, Norm&) { p.partners.clear(); });
    fails("24a", bao, [](Profile& p, Norm&) { p.ambities.clear(); });
    fails("24b", bao, [](Profile& p, Norm&) { p.wijzigingen.clear(); });
    fails("25", bao, [](Profile& p, Norm&) { p.school.website.clear(); });
    fails("26", bao, [](Profile& p, Norm&) { p.status.mr.reset(); });
    fails("27", bao, [](Profile&, Norm& n) { n.doorzettingsmacht.clear(); });
    fails("28", bao, [](Profile&, Norm& n) { n.begrippen.clear(); });
}

TEST_CASE("what the schools agreed above the basis, and this one does, is extra support") {
    Norm agreed = complete_norm();
    Profile school = complete(Schooltype::bao);
    school.extra.clear();
    const auto fourth = [&] { return checked(agreed, school).at("4"); };
    CHECK_FALSE(fourth());
    Onderdeel above = agreed.onderdelen[0];
    above.laag = Laag::extra;
    for (Item& one : above.items) {
        one.id += "-boven";
        school.antwoorden.push_back(answer(one.id, "ja"));
    }
    agreed.onderdelen.push_back(above);
    CHECK(fourth());
}

TEST_CASE("more of what every school has is no extra support by itself") {
    Norm agreed = complete_norm();
    Item evaluations = item("keer", ItemSoort::aantal);
    Eis least;
    least.minimum = Number{2, "2"};
    evaluations.eisen.push_back(least);
    agreed.onderdelen[0].items.push_back(evaluations);
    Profile school = complete(Schooltype::bao);
    school.antwoorden.push_back(answer("keer"));
    school.antwoorden.back().aantal = Number{3, "3"};
    CHECK(checked(agreed, school).at("4"));
    school.extra.clear();
    CHECK_FALSE(checked(agreed, school).at("4"));
}

TEST_CASE("a link to elsewhere in the guide is enough") {
    Profile school = complete(Schooltype::bao);
    school.verplicht["verzuim"] = {};
    school.verplicht["verzuim"].link = "https://www.proef.example/gids#verzuim";
    CHECK(checked(complete_norm(), school)["18"]);
}

TEST_CASE("of what may be given in two ways, one is enough") {
    const auto missing = [](auto change) {
        Profile school = complete(Schooltype::bao);
        Norm agreed = complete_norm();
        change(school, agreed);
        std::string all;
        for (const auto& [number, ok] : checked(agreed, school))
            if (!ok) all += number + " ";
        return all;
    };
    CHECK(missing([](Profile& p, Norm&) { p.contactpunten[1].telefoon.swap(p.contactpunten[1].email); }).empty());
    CHECK(missing([](Profile& p, Norm&) { p.contactpunten[2].soort = "veiligheid"; }).empty());
    CHECK(missing([](Profile& p, Norm& n) { p.contactpunten.pop_back(), n.steunpunt.emplace(); }) == "15 ");
    CHECK(missing([](Profile& p, Norm& n) { p.contactpunten.pop_back(), n.steunpunt.emplace().telefoon = "010-5550101"; }).empty());
    CHECK(missing([](Profile& p, Norm& n) { p.contactpunten.pop_back(), n.steunpunt.emplace().website = "https://steun.example"; }).empty());
}

TEST_CASE("points alone say where a school's support ends") {
    Profile school = complete(Schooltype::bao);
    school.grenzen_teksten = {};
    school.grenzen = {"Wij kunnen niet verplegen."};
    CHECK(checked(complete_norm(), school)["11"]);
}

TEST_CASE("words that no parent reads are no subject of the guide: the law's own text stays, and the heading away") {
    Run run;
    run.profile_ = complete(Schooltype::bao);
    run.norm_ = complete_norm();
    Texts for_team;
    for_team.leraar = "Meld het bij de ib.";
    for_team.toelichting = "Nog overleggen.";
    for (const char* subject : {"verzuim", "hoorrecht", "klachten"}) run.profile_.verplicht[subject].teksten = for_team;
    run.profile_.visie = run.profile_.toegankelijkheid = run.profile_.grenzen_teksten = for_team;
    run.run();
    std::string missing;
    for (const CheckResult& check : run.merged.checklist)
        if (!check.ok) missing += check.eis->nummer + " ";
    CHECK(missing == "10b 11 16 18 ");
    CHECK(get(run.view, {"verplicht", "hoorrecht", "is-standaard"}).flag());
    CHECK_FALSE(get(run.view, {"verplicht", "hoorrecht", "ouder-of-officieel"}).str().empty());
    CHECK_FALSE(get(run.view, {"verplicht", "verzuim", "heeft-tekst"}).flag());
    CHECK_FALSE(get(run.view, {"heeft-visie"}).flag());
    CHECK_FALSE(get(run.view, {"heeft-grenzen"}).flag());
    run.profile_.verplicht["verzuim"].teksten.poster = "Ziek? Bel voor half negen.";
    CHECK(checked(run.norm_, run.profile_)["18"]);
}

TEST_CASE("a school that writes itself how children are admitted tells parents of its zorgplicht") {
    Profile school = complete(Schooltype::vo);
    const auto told = [&] { return checked(complete_norm(), school).at("12b"); };
    Verplicht& own = school.verplicht["aanmelding"];
    own.link = "https://www.proef.example/aanmelden";
    CHECK(told());
    own.teksten.officieel = "Wij hebben zorgplicht.";
    CHECK(told());
    own.teksten.ouder = "U hoort snel van ons.";
    CHECK_FALSE(told());
    own.teksten.ouder = "Zorgplicht: wij zoeken met u verder.";
    CHECK(told());
    school.school.type = Schooltype::so;
    school.school.cluster = 2;
    CHECK(checked(complete_norm(), school).count("12b") == 0);
}

TEST_CASE("a school that writes itself about the OPP tells parents how often it is evaluated, and that they must agree") {
    Profile school = complete(Schooltype::bao);
    const auto told = [&](const char* number) { return checked(complete_norm(), school).at(number); };
    CHECK((told("13b") && told("13c") && told("13d")));  // in the default text
    std::string& words = school.verplicht["opp"].teksten.ouder;
    words = "Binnen zes weken is er een plan.";
    CHECK((told("13d") && !told("13b") && !told("13c")));
    words = "De hulp begint als u het ermee eens bent.";
    CHECK((!told("13b") && told("13c")));
    words = "Wij bespreken het plan twee keer per jaar met u.";
    CHECK((told("13b") && !told("13c") && !told("13d")));
    for (const char* often : {"Elke drie maanden spreken wij u.", "In januari en juni is er een gesprek.", "Halfjaarlijks praten wij over het plan.", "In het schooljaar is dat drie keer."}) {
        CAPTURE(often);
        words = often;
        CHECK(told("13b"));
    }
    for (const char* never : {"Tweejaarlijks evalueren wij het plan.", "Wij evalueren het plan met u."}) {
        CAPTURE(never);
        words = never;
        CHECK_FALSE(told("13b"));
    }
}

TEST_CASE("words that are near what the law asks do not say it") {
    Profile school = complete(Schooltype::bao);
    const auto told = [&](const char* number) { return checked(complete_norm(), school).at(number); };
    std::string& words = school.verplicht["opp"].teksten.ouder;
    words = "Wij bespreken het eens per jaar met u.";
    CHECK((told("13b") && !told("13c")));
    words = "In dit hoofdstuk van het schooljaarplan staat de evaluatie.";
    CHECK_FALSE(told("13b"));
    std::string& heard = school.verplicht["hoorrecht"].teksten.ouder;
    heard = "Wij houden rekening met uw kind.";
    CHECK_FALSE(told("14b"));
    heard = "Uw kind mag zeggen wat het van het plan vindt.";
    CHECK(told("14b"));
}

TEST_CASE("a subject's source is the law of the school's own type") {
    const auto basis = [](Schooltype type, const char* subject) {
        Run run;
        run.profile_.school.type = type;
        run.run();
        return std::string(get(run.view, {"verplicht", subject, "basis"}).str());
    };
    CHECK(basis(Schooltype::vo, "opp") == "WVO 2020, art. 2.44");
    CHECK(basis(Schooltype::bao, "opp") == "WPO, art. 40a");
    CHECK(basis(Schooltype::vso, "opp") == "WEC, art. 41a");
    CHECK(basis(Schooltype::so, "aanmelding") == "WEC, art. 40");
    CHECK(basis(Schooltype::sbo, "veiligheid") == "WPO, art. 13");
    CHECK(basis(Schooltype::vso, "overdracht") == "WEC, art. 43");  // nothing is asked of it
    CHECK(basis(Schooltype::vo, "jonge-kind").empty());
}

TEST_CASE("of each leaving profile where its leavers went, not long ago") {
    const auto tells = [](const char* name, UitstroomCijfer row) {
        Profile school = complete(Schooltype::vso);
        school.schooljaar = Schooljaar{2026};
        school.uitstroom = {{name, {{Schooljaar{2014}, 9, 4, 5, {}}, row}, {}}};
        return checked(complete_norm(), school).at("21a");
    };
    CHECK(tells("arbeidsmarktgericht", {Schooljaar{2023}, 16, 6, 10, {}}));
    CHECK_FALSE(tells("arbeidsmarktgericht", {Schooljaar{2022}, 16, 6, 10, {}}));
    CHECK_FALSE(tells("arbeidsmarktgericht", {Schooljaar{2025}, 16, 6, {}, {}}));
    CHECK_FALSE(tells("Arbeid", {Schooljaar{2025}, 16, {}, {}, {}}));
    CHECK(tells("vervolgonderwijs", {Schooljaar{2025}, 16, 16, {}, {}}));
    CHECK_FALSE(tells("dagbesteding", {Schooljaar{2025}, 16, 0, {}, {}}));
    CHECK(tells("dagbesteding", {Schooljaar{2025}, 16, 0, 0, {}}));
    CHECK_FALSE(tells("dagbesteding", {Schooljaar{2025}, {}, {}, {}, {}}));
}

TEST_CASE("where the leavers of a profile of work went is a column, also when nobody did") {
    const auto columns = [](const char* name) {
        Run run;
        run.profile_.uitstroom = {{name, {{Schooljaar{2025}, 16, 0, 0, {}}}, {}}};
        run.run();
        return get(run.view, {"uitstroom", "0", "heeft-vervolg"}).flag() && get(run.view, {"uitstroom", "0", "heeft-werk"}).flag();
    };
    CHECK(columns("arbeidsmarktgericht"));
    CHECK_FALSE(columns("dagbesteding"));
}

TEST_CASE("an answer below what the law asks is told of") {
    Run run;
    const Item yearly = plan_twice_a_year();
    Antwoord given = answer("plan");
    given.aantal = number(0, "0");
    run.add(yearly, given);
    run.run();
    CHECK(run.report("W143").args == std::vector<std::string>{"plan", yearly.titel, "0", "1"});
    run.diagnostics = {};
    run.profile_.antwoorden[0].aantal = number(1, "1");
    run.run();
    CHECK_FALSE(run.reported("W143"));
}

TEST_CASE("an answer that is a slip, since nobody does it so often, is told of") {
    const auto told = [](double asked, double given) {
        Run run;
        Item yearly = item("plan", ItemSoort::aantal);
        yearly.wettelijk = "opp-evaluatie";
        yearly.eisen.push_back(eis());
        yearly.eisen[0].minimum = number(asked, std::to_string(asked));
        Antwoord answered = answer("plan");
        answered.aantal = number(given, std::to_string(given));
        run.add(yearly, answered);
        run.run();
        return run.reported("W146");
    };
    CHECK(told(2, 40));
    CHECK_FALSE(told(2, 12));
    CHECK_FALSE(told(40, 40));
}

TEST_CASE("what is missing is told of where it belongs, and dates that do not count are not missing") {
    Run run;
    run.profile_.verplicht["klachten"].at = {"school.xml", 12, 5};
    run.profile_.parts["verplicht"] = {"school.xml", 11, 3};
    run.profile_.status.disregarded = true;
    run.run();
    report_legal(run.merged, run.diagnostics);
    const auto line = [&](const std::string& titel) {
        const auto& all = run.diagnostics.all();
        const auto found = std::ranges::find_if(all, [&](const Diagnostic& d) { return d.code.starts_with("W01") && d.args[1].find(titel) != std::string::npos; });
        return found == all.end() ? -1 : found->at.line;
    };
    CHECK(line("klachtenregeling") == 12);
    CHECK(line("verzuimbeleid") == 11);
    CHECK(line("datum van instemming") == -1);
    run.diagnostics = {};
    run.profile_.status.disregarded = false;
    run.run();
    report_legal(run.merged, run.diagnostics);
    CHECK(line("datum van instemming") != -1);
}

TEST_CASE("of each samenwerkingsverband of a school parents read name and website") {
    Profile school = complete(Schooltype::vso);
    const auto told = [&] { return checked(complete_norm(), school).at("6b"); };
    Swv other;
    other.code = "VO9902";
    other.naam = "Ander samenwerkingsverband";
    school.school.swvs = {other};
    CHECK_FALSE(told());
    CHECK(checked(complete_norm(), school).at("6"));  // the law asks the name alone
    school.school.swvs[0].website = "https://www.ander.example";
    CHECK(told());
    other.code = norm().swv.code;  // the norm's own, named once more
    school.school.swvs = {other};
    CHECK(told());
}

TEST_CASE("who leaves a school gets a copy of the report, the parents or a pupil of age") {
    const auto told = [](Schooltype type) {
        Run r;
        r.profile_.school.type = type;
        r.run();
        const std::string words(get(r.view, {"verplicht", "overdracht", "ouder-regel"}).str());
        return std::string(words.find("U krijgt een kopie") == std::string::npos ? "" : "ouders") + (words.find("18 jaar") == std::string::npos ? "" : "+leerling");
    };
    for (const Schooltype type : {Schooltype::bao, Schooltype::sbo, Schooltype::so}) CHECK(told(type) == "ouders");
    CHECK(told(Schooltype::vso) == "ouders+leerling");
    CHECK(told(Schooltype::vo).empty());
}

TEST_CASE("how often an OPP is evaluated: parents read what the school says, and the law; its team the norm too") {
    const auto often = [](std::optional<double> norms, std::optional<double> answered, Schooltype only = Schooltype::bao) {
        Run r;
        Item yearly = item("plan", ItemSoort::aantal);
        yearly.wettelijk = "opp-evaluatie";
        yearly.schooltypen = {only};
        yearly.eisen.push_back(eis());
        if (norms) yearly.eisen[0].minimum = number(*norms, "");
        std::optional<Antwoord> given;
        if (answered) given = answer("plan"), given->aantal = number(*answered, "");
        r.add(yearly, given);
        r.run();
        const std::string words(get(r.view, {"opp-evaluatie"}).str()), agreed(get(r.view, {"opp-evaluatie-leraar"}).str());
        CHECK(get(r.view, {"verplicht", "opp", "ouder-regel"}).str().find("Minstens " + words + " bespreken wij") != std::string_view::npos);
        CHECK(get(r.view, {"verplicht", "opp", "leraar-regel"}).str().find("ten minste " + agreed) != std::string_view::npos);
        return words + (agreed == words ? "" : ", team " + agreed);
    };
    CHECK(often({}, {}) == "één keer per schooljaar");
    CHECK(often(2, {}) == "twee keer per schooljaar");
    CHECK(often(2, 4) == "vier keer per schooljaar");
    CHECK(often(2, 1) == "één keer per schooljaar, team twee keer per schooljaar");
    CHECK(often(3, 2) == "twee keer per schooljaar, team drie keer per schooljaar");
    CHECK(often(2, 0) == "één keer per schooljaar, team twee keer per schooljaar");
    CHECK(often({}, 0) == "één keer per schooljaar");
    CHECK(often(2, {}, Schooltype::sbo) == "één keer per schooljaar");
}

TEST_CASE("a broken legal frame says what it does not know") {
    Diagnostics diagnostics;
    const auto document = xml::parse(R"(<wettelijk-kader><bronnen><bron id="b" wet="W"/></bronnen><termijnen>
        <termijn id="vaak" titel="t" waarde="jaarlijks" aantal="1" bron="b"/></termijnen>
        <onderwerpen><onderwerp id="opp" titel="t" bron="b"><tekst voor="ouder">binnen {nooit}</tekst></onderwerp></onderwerpen>
        <checklist><eis nummer="1" niveau="X" regel="basis"/><eis nummer="2" niveau="M" regel="onzin"/></checklist></wettelijk-kader>)",
                                     "kader.xml", nullptr, diagnostics);
    REQUIRE(document);
    read_legal(*document, diagnostics);
    std::vector<std::string> what;
    for (const Diagnostic& one : diagnostics.all()) what.push_back(one.args[0]);
    CHECK(what == std::vector<std::string>{"1", "nooit", "tegenspraak", "X", "onzin"});
}

TEST_CASE("what a school says of a subject that the law does not ask of it is shown all the same") {
    const auto shown = [](bool has_words) {
        Run run;
        if (has_words) run.profile_.verplicht["uitstroom"].teksten.officieel = "Zo gaat het onze leerlingen later.";
        run.run();
        return get(run.view, {"verplicht", "uitstroom", "toon"}).flag();
    };
    CHECK(shown(true));
    CHECK_FALSE(shown(false));
}
