#include "run.h"

using namespace gidspers;
using namespace gidspers::merge;
using namespace gidspers::merge::test;

TEST_CASE("a norm that most items of an onderdeel share is said once; the others keep their own") {
    Run run;
    const auto present = [&](std::string id, std::vector<std::string> levels) {
        Item one = item(std::move(id), ItemSoort::aanwezigheid);
        one.eisen.push_back(eis_at(std::move(levels)));
        run.add(std::move(one));
    };
    present("a", {"school"});
    present("b", {"school"});
    present("c", {"school", "wijk"});
    run.run();
    CHECK(get(run.view, {"onderdelen", "0", "norm-gedeeld"}).str() == "op school");
    CHECK_FALSE(get(run.view, {"onderdelen", "0", "items", "0", "heeft-eigen-norm"}).truthy());
    CHECK_FALSE(get(run.view, {"onderdelen", "0", "items", "1", "heeft-eigen-norm"}).truthy());
    CHECK(get(run.view, {"onderdelen", "0", "items", "2", "heeft-eigen-norm"}).truthy());

    Run statements;  // what a statement asks is the statement itself
    statements.add(statement("x"));
    statements.add(statement("y"));
    statements.run();
    CHECK_FALSE(get(statements.view, {"onderdelen", "0", "heeft-norm-gedeeld"}).truthy());
    CHECK_FALSE(get(statements.view, {"onderdelen", "0", "items", "0", "heeft-eigen-norm"}).truthy());
}

TEST_CASE("below a figure stand its caption and its source") {
    Run run;
    const auto words = [&](std::string caption, std::string source) {
        run.norm_.onderdelen[0].figuren.assign(1, {{}, std::move(caption), std::move(source), 7});
        run.run();
        return std::string(get(run.view, {"onderdelen", "0", "figuren", "0", "bijschrift"}).str());
    };
    CHECK(words("De kring", "SWV Klein") == "De kring. Bron: SWV Klein");
    CHECK(words("Wat doen wij?", "SWV Klein") == "Wat doen wij? Bron: SWV Klein");
    CHECK(words("De kring", "") == "De kring");
    CHECK(words("", "SWV Klein") == "Bron: SWV Klein");
    CHECK(get(run.view, {"onderdelen", "0", "figuren", "0", "beeld"}).str() == "7");
}

TEST_CASE("no item disappears: it stands in its onderdeel, or among those that do not apply") {
    Run run;
    run.add(statement("hier"), answer("hier", "ja"));
    run.add(statement("elders"), answer("elders", "ja")).schooltypen = {Schooltype::vso};
    run.add(statement("open"));
    run.add(item("verhaal", ItemSoort::tekst));
    run.run();
    CHECK(run.merged.items.size() == 4);
    CHECK(get(run.view, {"onderdelen", "0", "items"}).list().size() == 3);
    CHECK(get(run.view, {"onderdelen", "0", "items-oordeel"}).list().size() == 2);
    CHECK(get(run.view, {"onderdelen", "0", "items-verhaal", "0", "id"}).str() == "verhaal");
    REQUIRE(get(run.view, {"items-nvt"}).list().size() == 1);
    CHECK(get(run.view, {"items-nvt", "0", "nvt-reden"}).str() == "geldt niet voor basisonderwijs");
    CHECK(get(run.view, {"items-niet-ingevuld", "0", "id"}).str() == "open");
    CHECK(get(run.view, {"totaal", "samenvatting"}).str() == "1 van de 2\xC2\xA0""afspraken");
    CHECK(get(run.view, {"totaal", "open"}).str() == "1\xC2\xA0""afspraak is nog niet ingevuld");
    CHECK(run.report("W101").args == std::vector<std::string>{"1", "open \"Titel van open\""});
    std::string whole = "open";
    for (int i = 10; i < 40; ++i) {
        const std::string id = "aanbod-met-een-lange-naam-" + std::to_string(i);
        run.add(statement(id));
        if ((whole + ", " + id + ", …").size() <= 400) whole += ", " + id;
    }
    run.diagnostics = {};
    run.run();
    CHECK(run.report("W101").args == std::vector<std::string>{"31", whole + ", …"});
    CHECK_FALSE(run.reported("W107"));  // input tells of the type of school
}

TEST_CASE("an answer to what does not hold any more is told of") {
    Run run;
    run.add(statement("toen"), answer("toen", "ja")).tot = Date{2020, 7, 31};
    run.run();
    CHECK(run.report("W107").args == std::vector<std::string>{"toen"});
}

TEST_CASE("texts: the school's answer before its override before the norm, and ready fallbacks") {
    Run run;
    Item& one = run.add(statement("a"), answer("a", "ja"));
    one.teksten.ouder = "Norm ouder";
    run.add(statement("b"), answer("b", "ja"));
    run.add(statement("c"), answer("c", "ja"));
    run.profile_.norm_teksten.push_back({"a", Audience::leraar, "Eigen leraar", {}});
    run.profile_.norm_teksten.push_back({"b", Audience::poster, "Vervangen poster", {}});
    run.profile_.antwoorden[1].teksten.poster = "Eigen poster";
    run.run();
    const auto text_of = [&](const char* place, const char* name) { return std::string(get(run.view, {"onderdelen", "0", "items", place, name}).str()); };
    CHECK(text_of("0", "leraar-of-officieel") == "<p>Eigen leraar</p>");
    CHECK(text_of("0", "ouder-of-officieel-regel") == "Norm ouder");
    CHECK(text_of("0", "poster-of-ouder-regel") == "Norm ouder");
    CHECK(text_of("1", "poster-of-ouder-regel") == "Eigen poster");
    CHECK(text_of("1", "ouder-of-officieel-regel") == "Officieel van b");
    CHECK(text_of("2", "poster-of-ouder").empty());
    CHECK(run.report("W102").args == std::vector<std::string>{"2", "b \"Titel van b\", c \"Titel van c\""});
    CHECK(run.report("W103").args == std::vector<std::string>{"1", "c \"Titel van c\""});
}

TEST_CASE("areas go before items on the parents' poster: of these no text is missed, of an area it is") {
    Run run;
    run.norm_.onderdelen[0].soort = OnderdeelSoort::gebied;
    run.add(statement("a"), answer("a", "ja"));
    const auto told = [&](const char* code) {
        run.diagnostics = {};
        run.run();
        report_norm(run.norm_, run.diagnostics);
        return std::ranges::count(run.diagnostics.all(), std::string(code), &Diagnostic::code);
    };
    CHECK(told("W103") == 0);
    CHECK(told("W122") == 2);
    CHECK(run.report("W122").args == std::vector<std::string>{"1", "deel \"Eerste deel\""});
    run.norm_.onderdelen[0].teksten.poster = "Wij helpen.";
    CHECK(told("W122") == 0);
    run.norm_.onderdelen[0].soort = OnderdeelSoort::thema;
    CHECK(told("W103") == 2);
}

TEST_CASE("what a school wrote for one audience is known as its own, and comes out where others read too") {
    Run run;
    run.add(statement("a"), answer("a", "ja")).teksten.ouder = "Norm ouder";
    run.add(statement("b"), answer("b", "ja")).teksten.ouder = "Norm ouder";
    run.add(statement("c"), answer("c", "nee"));
    run.add(statement("d"), answer("d", "deels")).teksten.ouder = "Norm ouder";
    run.add(statement("e"), answer("e", "ja"));
    run.profile_.antwoorden[1].teksten.ouder = "Eigen ouder";
    run.profile_.antwoorden[1].teksten.leraar = "Pak de kaart.";
    run.profile_.antwoorden[2].teksten.leraar = "Is er niet.";
    run.profile_.missie.ouder = "Iedereen telt.";
    Aanbod offer;
    offer.titel = "Strandles";
    offer.teksten.leraar = "Neem laarzen mee.";
    run.profile_.extra = {offer};
    run.run();
    const auto own = [&](const char* place, const char* name) { return get(run.view, {"onderdelen", "0", "items", place, name}).flag(); };
    CHECK_FALSE(own("0", "heeft-eigen-ouder"));
    CHECK(own("1", "heeft-eigen-ouder"));
    CHECK(own("1", "heeft-eigen-leraar"));
    // Only what the norm itself tells parents needs no title: not the school's own words, not what is there in part.
    for (const char* place : {"0", "1", "2", "3", "4"}) CHECK(own(place, "spreekt-voor-zich") == (*place == '0'));
    CHECK(get(run.view, {"missie", "officieel-of-ouder-regel"}).str() == "Iedereen telt.");
    REQUIRE(get(run.view, {"lerarentips"}).list().size() == 2);
    CHECK(get(run.view, {"lerarentips", "0", "titel"}).str() == "Strandles");
    CHECK(get(run.view, {"lerarentips", "1", "regel"}).str() == "Pak de kaart.");
}

TEST_CASE("norm and school in words") {
    Run run;
    Item& presence = run.add(item("spec", ItemSoort::aanwezigheid), answer_at("spec", {"bestuur"}, true));
    presence.eisen.push_back(eis_at({"school", "bestuur"}, true));
    Antwoord rated = answer("hgw1");
    rated.percentage = number(76, "76");
    run.add(item("hgw1", ItemSoort::beoordeling), rated).eisen.push_back(eis("ver"));
    Eis meetings;
    meetings.minimum = number(2, "2");
    meetings.eenheid = "keer per jaar";
    Antwoord thrice = answer("team");
    thrice.aantal = number(3, "3");
    run.add(item("team", ItemSoort::aantal), thrice).eisen.push_back(meetings);
    Eis roles;
    roles.rollen = {rol("leraar", Aandeel::hoofd), rol("ib", Aandeel::steun)};
    Antwoord given = answer("wie");
    given.rollen = roles.rollen;
    given.rollen[1].opmerking = "bij <em>zorgen</em>.";
    run.add(item("wie", ItemSoort::rol), given).eisen.push_back(roles);
    run.run();
    const auto word = [&](const char* place, const char* name) { return std::string(get(run.view, {"onderdelen", "0", "items", place, name}).str()); };
    CHECK(word("0", "norm-tekst") == "op school of bij het bestuur, drempelloos");
    CHECK(word("0", "waarde-tekst") == "bij het bestuur, drempelloos");
    CHECK(word("1", "norm-tekst") == "ver ontwikkeld");
    CHECK(word("1", "waarde-tekst") == "76\xC2\xA0% (ontwikkeld)");
    CHECK(word("1", "waarde-code") == "ontwikkeld");
    CHECK(word("2", "norm-tekst") == "ten minste 2\xC2\xA0keer per jaar");
    CHECK(word("2", "waarde-tekst") == "3\xC2\xA0keer per jaar");
    CHECK(word("3", "norm-tekst") == "leraar, ondersteund door intern begeleider");
    CHECK(word("3", "waarde-tekst") == "leraar, ondersteund door intern begeleider (bij zorgen)");
    CHECK(get(run.view, {"hgw", "0", "balken", "0", "getal"}).str() == "76");
    CHECK(get(run.view, {"hgw", "0", "balken", "0", "norm-getal"}).str() == "80");
    CHECK(get(run.view, {"items-meer", "0", "id"}).str() == "team");
}

TEST_CASE("the chart has what the school rated, whether or not that is the first, and is away without") {
    Run run;
    Antwoord rated = answer("derde");
    rated.percentage = number(60, "60");
    Antwoord not_here = answer("tweede");
    not_here.nvt = true;
    run.add(item("eerste", ItemSoort::beoordeling));
    run.add(item("tweede", ItemSoort::beoordeling), not_here);
    run.add(item("derde", ItemSoort::beoordeling), rated);
    run.run();
    REQUIRE(get(run.view, {"hgw"}).list().size() == 1);
    REQUIRE(get(run.view, {"hgw", "0", "balken"}).list().size() == 1);
    REQUIRE(get(run.view, {"hgw", "0", "balken-laagste-eerst"}).list().size() == 1);
    CHECK(get(run.view, {"hgw", "0", "balken", "0", "getal"}).str() == "60");
    rated.item = "vierde";
    rated.percentage = number(40, "40");
    run.add(item("vierde", ItemSoort::beoordeling), rated);
    run.run();
    CHECK(get(run.view, {"hgw", "0", "balken", "0", "getal"}).str() == "60");
    CHECK(get(run.view, {"hgw", "0", "balken-laagste-eerst", "0", "getal"}).str() == "40");
    run.profile_.antwoorden.clear();
    run.run();
    CHECK_FALSE(get(run.view, {"heeft-hgw"}).flag());
}

TEST_CASE("a maximum and alternatives in words") {
    Run run;
    Item most = item("groep", ItemSoort::aantal);
    most.eisen.push_back(eis());
    most.eisen[0].maximum = number(15, "15");
    most.eisen[0].eenheid = "leerlingen per groep";
    run.add(most);
    most.id = "tussen";
    most.eisen[0].minimum = number(10, "10");
    run.add(most);
    most.id = "uren";
    most.eisen[0].minimum = number(1400, "1400");
    most.eisen[0].maximum = number(1600, "1600");
    most.eisen[0].eenheid = "uren per jaar";
    run.add(most);
    most.id = "gelijk";
    most.eisen[0].maximum = number(1400, "1400,0");
    run.add(most);
    Item list = item("opleiding", ItemSoort::lijst);
    list.eisen.push_back(eis());
    list.eisen[0].minstens = {{"ggd"}, {"smw", "cjg"}};
    Antwoord given = answer("opleiding");
    given.heeft = {"ggd"};
    run.add(list, given);
    run.run();
    const auto word = [&](const char* place, const char* name) { return get(run.view, {"onderdelen", "0", "items", place, name}).str(); };
    CHECK(word("0", "norm-tekst") == "hoogstens 15\xC2\xA0leerlingen per groep");
    CHECK(word("1", "norm-tekst") == "ten minste 10 en hoogstens 15\xC2\xA0leerlingen per groep");
    CHECK(word("2", "norm-tekst") == "ten minste 1.400 en hoogstens 1.600\xC2\xA0uur per jaar");
    CHECK(word("3", "norm-tekst") == "precies 1.400\xC2\xA0uur per jaar");
    CHECK(word("4", "norm-tekst") == "in elk geval GGD en (maatschappelijk werk of CJG)");
    CHECK(word("4", "ontbreekt-ouder") == "maatschappelijk werk of CJG");
}

TEST_CASE("all exceptions to an agreement are told, and what stands beside a question without an answer is not") {
    Run run;
    run.add(statement("a"), answer("a", "ja")).uitzonderingen = {"Niet in groep 1.", "<p>Niet op reis.</p>"};
    Antwoord open = answer("b");
    open.open = true;
    open.toelichting = "Wij kijken er nog naar.";
    open.ambitie = ambition();
    run.add(statement("b"), open);
    run.norm_.beloftes.emplace_back().items = to({"b"});
    run.run();
    CHECK(get(run.view, {"onderdelen", "0", "items", "0", "uitzondering"}).str() == "<p>Niet in groep 1.</p><p>Niet op reis.</p>");
    CHECK_FALSE(get(run.view, {"onderdelen", "0", "items", "1", "heeft-schooltoelichting"}).flag());
    CHECK(dump(run.view, true).find("Wij maken dit af.") == std::string::npos);
    CHECK(get(run.view, {"beloftes", "0", "is-niet-ingevuld"}).flag());
}

TEST_CASE("a number that the norm works towards has its unit") {
    Run run;
    Item number = item("gesprek", ItemSoort::aantal);
    number.eisen.push_back(eis());
    number.eisen[0].minimum = gidspers::merge::test::number(2, "2");
    number.eisen[0].eenheid = "keer per jaar";
    number.ambitie = Doel{};
    number.ambitie->waarde = "3";
    run.add(number);
    run.run();
    CHECK(get(run.view, {"onderdelen", "0", "items", "0", "norm-ambitie"}).str() == "3\u00a0keer per jaar");
}

TEST_CASE("names of people are printed only when the profile says so") {
    Run run;
    Contactpunt hidden, shown;
    hidden.soort = "pesten";
    hidden.naam = "Anna";
    hidden.functie = "antipestcoördinator";
    shown = hidden;
    shown.naam = "Bert";
    shown.toon_naam = true;
    run.profile_.contactpunten = {hidden, shown};
    run.run();
    CHECK(get(run.view, {"contact", "pesten", "0", "wie"}).str() == "Antipestcoördinator");
    CHECK(get(run.view, {"contact", "pesten", "1", "wie"}).str() == "Bert (antipestcoördinator)");
    // A function that the heading says already is not said again.
    run.profile_.contactpunten[1].soort = run.profile_.contactpunten[1].functie = "vertrouwenspersoon";
    run.run();
    CHECK(get(run.view, {"contact", "vertrouwenspersoon", "0", "wie"}).str() == "Bert");
    // At the school whoever answers the phone will do; a committee is not the school.
    hidden.functie.clear();
    run.profile_.contactpunten = {hidden, hidden};
    run.profile_.contactpunten[1].soort = "klachten";
    run.run();
    CHECK(get(run.view, {"contact", "pesten", "0", "wie"}).str() == run.profile_.school.naam);
    CHECK(get(run.view, {"contact", "klachten", "0", "wie"}).str() == "–");
    CHECK(dump(run.view, true).find("Anna") == std::string::npos);
    Specialist& one = run.profile_.specialisten.emplace_back();
    one.code = one.label = "logopedist";
    one.naam = "Cas";
    run.run();
    CHECK(dump(run.view, true).find("Cas") == std::string::npos);
    one.toon_naam = true;
    run.run();
    CHECK(get(run.view, {"specialisten", "0", "naam"}).str() == "Cas");
}

TEST_CASE("small counts reach no name of the view") {
    Run run;
    Kengetal opp;
    opp.id = "opp";
    opp.titel = "Leerlingen met een OPP";
    opp.eenheid = "leerlingen";
    for (int year : {2025, 2024, 2023}) {
        Meting meting;
        meting.schooljaar = Schooljaar{year};
        meting.waarde = year == 2024 ? number(3, "3!") : number(17, "17");
        opp.metingen.push_back(meting);
    }
    run.profile_.kengetallen = {opp};
    run.run();
    CHECK(dump(run.view, true).find("3!") == std::string::npos);
    for (const auto& [place, year] : {std::pair{"0", "2023-2024"}, {"1", "2024-2025"}, {"2", "2025-2026"}})
        CHECK(get(run.view, {"kengetallen", "0", "cellen", place, "schooljaar"}).str() == year);
    CHECK(get(run.view, {"kengetallen", "0", "cellen", "1", "waarde"}).str() == "minder dan 5");
    CHECK(get(run.view, {"kengetallen", "0", "cellen", "1", "getal"}).str().empty());
    CHECK(get(run.view, {"kengetallen", "0", "punten"}).list().size() == 2);
    CHECK(get(run.view, {"kengetallen", "0", "samenvatting"}).str() == "2023-2024: 17; 2025-2026: 17");
}

TEST_CASE("terms stand in the order of a dictionary") {
    Run run;
    for (const auto& [id, term] : std::vector<std::pair<std::string, std::string>>{{"opp", "Ontwikkelingsperspectief"}, {"ib", "intern begeleider"}, {"e", "één"}}) {
        Begrip begrip;
        begrip.id = id;
        begrip.term = term;
        begrip.uitleg = "Uitleg.";
        run.norm_.begrippen.push_back(begrip);
    }
    run.run();
    CHECK(get(run.view, {"begrippen", "0", "term"}).str() == "één");
    CHECK(get(run.view, {"begrippen", "1", "term"}).str() == "intern begeleider");
    CHECK(get(run.view, {"begrippen", "2", "anker"}).str() == "begrip-opp");
    // What the school says of a term comes in the place of the norm's words, for whichever audience it says it.
    run.profile_.norm_teksten = {{"opp", Audience::leraar, "Ons plan.", {}}};
    run.run();
    CHECK(get(run.view, {"begrippen", "1", "regel"}).str() == "Uitleg.");
    CHECK(get(run.view, {"begrippen", "2", "regel"}).str() == "Ons plan.");
}

TEST_CASE("a scale of words has no bars: what is rated on it is listed, furthest below the norm first") {
    Run run;
    Schaal& words = run.norm_.schalen.back();
    for (Waarde& one : words.waarden) one.van = one.tot = std::nullopt;
    run.add(item("op", ItemSoort::beoordeling), answer("op", "ver")).eisen.push_back(eis("ver"));
    run.add(item("vrij", ItemSoort::beoordeling), answer("vrij", "in"));
    run.add(item("onder", ItemSoort::beoordeling), answer("onder", "in")).eisen.push_back(eis("ver"));
    run.add(item("open", ItemSoort::beoordeling)).eisen.push_back(eis("ver"));
    run.run();
    CHECK_FALSE(get(run.view, {"heeft-hgw"}).flag());
    REQUIRE(get(run.view, {"beoordelingen"}).list().size() == 3);
    CHECK(get(run.view, {"beoordelingen", "0", "id"}).str() == "onder");
    CHECK(get(run.view, {"beoordelingen", "0", "waarde-tekst"}).str() == "in ontwikkeling");
    CHECK(get(run.view, {"beoordelingen", "1", "id"}).str() == "op");
    CHECK_FALSE(get(run.view, {"beoordelingen", "2", "heeft-norm"}).flag());
}

TEST_CASE("the parts of a domein are rows of one table, unless one is an area; one item of its part's title says it once") {
    Run run;
    run.norm_.onderdelen[0].soort = OnderdeelSoort::domein;
    for (const char* id : {"thema", "Ruimte"}) {
        Onderdeel& part = run.norm_.onderdelen[0].onderdelen.emplace_back();
        part.id = part.titel = id;
        part.nummer = "6";
        part.items = {statement(part.id + "-item")};
        part.items[0].titel = "Ruimte";
        run.profile_.antwoorden.push_back(answer(part.items[0].id, "ja"));
    }
    run.run();
    CHECK(get(run.view, {"onderdelen", "0", "onderdelen-in-tabel"}).flag());
    CHECK_FALSE(get(run.view, {"onderdelen", "0", "onderdelen", "0", "is-enkel"}).flag());
    CHECK(get(run.view, {"onderdelen", "0", "onderdelen", "1", "is-enkel"}).flag());
    CHECK(get(run.view, {"onderdelen", "0", "onderdelen", "1", "items", "0", "kop"}).str() == "6 Ruimte");
    run.norm_.onderdelen[0].onderdelen[0].soort = OnderdeelSoort::gebied;
    run.profile_.norm_teksten = {{"Ruimte", Audience::ouder, "Kom kijken.", {}}};
    run.run();
    CHECK_FALSE(get(run.view, {"onderdelen", "0", "onderdelen-in-tabel"}).flag());
    CHECK_FALSE(get(run.view, {"onderdelen", "0", "onderdelen", "1", "is-enkel"}).flag());
    CHECK(get(run.view, {"onderdelen", "0", "onderdelen", "1", "items", "0", "kop"}).str() == "Ruimte");
}
