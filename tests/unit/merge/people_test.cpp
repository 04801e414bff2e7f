// Who helps at a school: what they are called, in what order, and each once.
#include "run.h"

using namespace gidspers;
using namespace gidspers::merge;
using namespace gidspers::merge::test;

TEST_CASE("who has the same title stands together, by the title that parents know") {
    Run run;
    for (const char* name : {"Anna", "Bo", "Cas"}) {
        TeamRol& role = run.profile_.team.emplace_back();
        role.code = std::string(name) == "Cas" ? "directie" : "ib";
        role.naam = name;
        role.toon_naam = true;
        role.bereikbaar = "de dagen van " + role.naam;
    }
    Contactpunt known;
    known.soort = "ondersteuning";
    known.naam = "Anna";
    known.functie = "intern begeleider groep 1-4";
    run.profile_.contactpunten = {known};
    run.profile_.contactpunten.emplace_back(known).naam = "Cas";
    run.profile_.contactpunten[1].functie = "teamleider";
    run.profile_.overleggen.emplace_back().leden = {"ib", "directie", "leraar"};
    run.run();
    CHECK(get(run.view, {"overleggen", "0", "leden"}).str() == "intern begeleider, teamleider en leraar");
    REQUIRE(get(run.view, {"helpers"}).list().size() == 3);
    CHECK(get(run.view, {"helpers", "0", "titel"}).str() == "Intern begeleider groep 1-4");
    CHECK(get(run.view, {"helpers", "0", "bereikbaar"}).str() == "de dagen van Anna");
    run.profile_.contactpunten.clear();
    run.run();
    REQUIRE(get(run.view, {"helpers"}).list().size() == 2);
    CHECK(get(run.view, {"helpers", "0", "rollen", "1", "naam"}).str() == "Bo");
    CHECK(get(run.view, {"helpers", "0", "titel"}).str().ends_with("begeleiders"));
    CHECK_FALSE(get(run.view, {"helpers", "0", "heeft-bereikbaar"}).flag());
}

TEST_CASE("parents read of a meeting who is in it as the school calls them, with the norm's article") {
    Run run;
    run.norm_.codelijsten[0].codes[1].label_ouder = "de intern begeleider";
    run.norm_.codelijsten[0].codes.push_back(code("ouder", "ouders"));
    run.norm_.codelijsten[0].codes.back().label_ouder = "u als ouder";
    for (const char* label : {"kwaliteitscoördinator", "kwaliteitscoördinator", "het zorgteam", "schoolmaatschappelijk werk"}) {
        TeamRol& role = run.profile_.team.emplace_back();
        role.code = role.label = label;
        if (std::string_view(label).starts_with("kwaliteit")) role.code = "ib";
    }
    run.profile_.overleggen.emplace_back().leden = {"ib", "het zorgteam", "schoolmaatschappelijk werk", "ouder"};
    const auto members = [&] {
        run.run();
        return std::string(get(run.view, {"overleggen", "0", "leden-ouder"}).str());
    };
    CHECK(members() == "de kwaliteitscoördinator, het zorgteam, het schoolmaatschappelijk werk en u als ouder");
    run.profile_.team[1].label = "taalcoördinator";
    CHECK(members().starts_with("de intern begeleider, "));
    run.norm_.codelijsten[0].codes[1].label_ouder.clear();
    run.profile_.team[1].label = "kwaliteitscoördinator";
    CHECK(members().starts_with("kwaliteitscoördinator, "));
}

TEST_CASE("parents read of the meeting that they take part in, wherever it stands") {
    Run run;
    run.run();
    CHECK(get(run.view, {"overleg-ouder"}).list().empty());
    run.norm_.codelijsten[0].codes.push_back(code("verzorger", "ouders"));
    run.norm_.codelijsten[0].codes.back().label_ouder = "u als ouder";
    for (const char* name : {"Groepsbespreking", "Ondersteuningsteam"}) run.profile_.overleggen.emplace_back().naam = name;
    run.run();
    CHECK(get(run.view, {"overleg-ouder", "0", "naam"}).str() == "Groepsbespreking");
    run.profile_.overleggen[1].leden = {"ib", "verzorger"};
    run.run();
    CHECK(get(run.view, {"overleg-ouder", "0", "naam"}).str() == "Ondersteuningsteam");
}

TEST_CASE("who answers for the support comes first among those who help, who leads the school last") {
    Run run;
    for (const char* code : {"directie", "arts", "ib"}) {
        TeamRol& role = run.profile_.team.emplace_back();
        role.code = role.label = code;
        role.naam = std::string("Naam ") + code;
    }
    run.profile_.team.emplace_back(run.profile_.team[0]).label = "teamleider";
    run.profile_.team.back().naam.clear();
    run.profile_.contactpunten.resize(2);
    run.profile_.contactpunten[0].soort = "directie";
    run.profile_.contactpunten[0].naam = "Naam directie";
    run.profile_.contactpunten[1].soort = "ondersteuning";
    run.profile_.contactpunten[1].naam = "Naam ib en Sanne";
    const auto order = [&] {
        run.run();
        std::string titles;
        for (const Value& helper : get(run.view, {"helpers"}).list()) titles += std::string(get(helper, {"titel"}).str()) + " ";
        return titles;
    };
    CHECK(order() == "Ib Arts Directie Teamleider ");
    run.profile_.team[1].naam = "San";  // is no Sanne
    CHECK(order() == "Ib Arts Directie Teamleider ");
    run.profile_.team[1].naam = "Sanne";
    CHECK(order() == "Arts Ib Directie Teamleider ");
}

TEST_CASE("parents and pupils are not among those who help them") {
    Run run;
    for (const char* code : {"u als ouder", "uw kind", "u", "uw mentor", "unitleider"}) run.profile_.team.emplace_back().label = code;
    run.run();
    REQUIRE(get(run.view, {"helpers"}).list().size() == 2);
    CHECK(get(run.view, {"helpers", "0", "titel"}).str() == "Uw mentor");
}

TEST_CASE("whom parents talk to first is called as the school calls them") {
    const auto first = [](std::string title) {
        Run run;
        Contactpunt contact;
        contact.soort = "eerste";
        contact.functie = std::move(title);
        run.profile_.contactpunten = {contact};
        run.run();
        return std::string(get(run.view, {"eerste-gesprek"}).str());
    };
    CHECK(first("stamgroepleider van uw kind") == "de stamgroepleider");
    CHECK(first("De mentor") == "de mentor");
    CHECK(first("Leerkracht, daarna de intern begeleider") == "de leerkracht");
    CHECK(first("Eigen leerkracht") == "de eigen leerkracht");
    CHECK(first("Juf of meester") == "de juf of meester");
    CHECK(first("De eigen juf of meester van de groep") == "de eigen juf of meester");
    CHECK(first("juf/meester van de groep") == "de juf of meester");
    CHECK(first("Juf / meester") == "de juf of meester");
    CHECK(first("Leerkracht/conciërge") == "de leerkracht");
    CHECK(first("Stamgroepleiders") == "de stamgroepleiders");
    CHECK(first("Uw intern begeleider (ib)") == "de intern begeleider");
    for (const char* word : {"een", "Je", "jouw", "Elke", "alle"}) CHECK(first(word + std::string(" leraar")) == "de leraar");
    CHECK(first("al onze leraren") == "de leraren");
    CHECK(first("een van de leraren") == "uw eerste aanspreekpunt");
    CHECK(first("team ondersteuning") == "uw eerste aanspreekpunt");
    CHECK(first("Juf Gryt of master Wytse") == "uw eerste aanspreekpunt");  // who is named may be one of more
    CHECK(first("juf of meester Élise") == "uw eerste aanspreekpunt");
    CHECK(first("Mentor OB") == "de mentor");
    CHECK(first("Balie; vraag naar de mentor") == "uw eerste aanspreekpunt");
    CHECK(first("") == "uw eerste aanspreekpunt");
    Run nobody;
    nobody.run();
    CHECK(get(nobody.view, {"eerste-gesprek"}).str() == "de leraar");
    for (const Schooltype type : {Schooltype::pro, Schooltype::vo}) {
        nobody.profile_.school.type = type;
        nobody.run();
        CHECK(get(nobody.view, {"eerste-gesprek"}).str() == "de mentor");
    }
    nobody.norm_.codelijsten[0].codes.push_back(code("mentor", "Studiebegeleider"));
    nobody.run();
    CHECK(get(nobody.view, {"eerste-gesprek"}).str() == "de studiebegeleider");
}

TEST_CASE("who has no number of their own at the school is reached through the school, in the guide as on the poster") {
    Run run;
    for (const char* kind : {"eerste", "ondersteuning", "pesten"}) run.profile_.contactpunten.emplace_back().soort = kind;
    run.profile_.contactpunten[1].email = "ib@school.example";
    const auto by_school = [&](const char* place) { return get(run.view, {"contactpunten", place, "via-school"}).flag(); };
    run.run();
    CHECK_FALSE(by_school("0"));  // it has none itself
    run.profile_.school.telefoon = "010-5550110";
    run.run();
    CHECK(by_school("0"));
    CHECK_FALSE(by_school("1"));
    CHECK_FALSE(by_school("2"));
}

TEST_CASE("a contact of another kind stands under what they do, and nobody is called by their heading alone") {
    Run run;
    Contactpunt nurse;
    nurse.soort = "overig";
    nurse.functie = "verpleegkundige";
    nurse.naam = "Anna";
    Contactpunt trusted;
    trusted.soort = trusted.functie = "vertrouwenspersoon";
    run.profile_.contactpunten = {nurse, trusted};
    run.run();
    const auto words = [&](const char* place, const char* name) { return get(run.view, {"contactpunten", place, name}).str(); };
    CHECK(words("0", "soort-label") == "Verpleegkundige");
    CHECK(words("0", "wie") == "–");
    CHECK(words("1", "soort-label") == "Vertrouwenspersoon");
    CHECK(words("1", "wie") == "De Proef");
    run.profile_.contactpunten[0].toon_naam = true;
    run.profile_.contactpunten[1].functie.clear();
    run.run();
    CHECK(words("0", "wie") == "Anna");
    CHECK(words("1", "wie") == "–");  // perhaps not at the school
    run.profile_.contactpunten[0].functie.clear();
    run.run();
    CHECK(words("0", "soort-label") == "Overig");
}

TEST_CASE("whom to ask at a partner stands on the team's poster, behind those with a number") {
    Run run;
    for (const char* name : {"Nidos", "GGD", "COA"}) run.profile_.partners.emplace_back().naam = name;
    run.profile_.partners[0].contact = "de voogd van uw leerling";
    run.profile_.partners[1].telefoon = "010-5550120";
    run.run();
    REQUIRE(get(run.view, {"partners-bereikbaar"}).list().size() == 2);
    CHECK(get(run.view, {"partners-bereikbaar", "0", "naam"}).str() == "GGD");
    CHECK(get(run.view, {"partners-bereikbaar", "1", "contact"}).str() == "de voogd van uw leerling");
}

TEST_CASE("the steunpunt is the norm's, else the one that the school names") {
    Run run;
    run.run();
    CHECK_FALSE(get(run.view, {"heeft-steunpunt"}).truthy());
    Contactpunt own;
    own.soort = "steunpunt";
    own.naam = "Oudersteiger";
    own.toon_naam = true;
    own.email = "steiger@proef.example";
    own.tekst = "Denkt met ouders mee.";
    run.profile_.contactpunten = {own};
    run.run();
    CHECK(get(run.view, {"heeft-steunpunt"}).truthy());
    CHECK(get(run.view, {"steunpunt", "naam"}).str() == "Oudersteiger");
    CHECK(get(run.view, {"steunpunt", "email"}).str() == "steiger@proef.example");
    CHECK(get(run.view, {"steunpunt", "ouder-of-officieel"}).str() == "<p>Denkt met ouders mee.</p>");
    run.profile_.contactpunten[0].toon_naam = false;
    run.run();
    CHECK(get(run.view, {"steunpunt", "naam"}).str() == "Ouder- en jeugdsteunpunt");
    run.profile_.contactpunten[0].functie = "steunpuntmedewerker";
    run.run();
    CHECK(get(run.view, {"steunpunt", "naam"}).str() == "steunpuntmedewerker");
    run.norm_.steunpunt.emplace().naam = "Steunpunt Proef";
    run.run();
    CHECK(get(run.view, {"steunpunt", "naam"}).str() == "Steunpunt Proef");
}

TEST_CASE("who has a role is not listed again as a specialist of that name") {
    Run run;
    TeamRol role;
    role.code = "r";
    role.label = "logopedist";
    run.profile_.team = {role};
    for (const char* label : {"de logopedist", "orthopedagoog"}) {
        Specialist one;
        one.code = one.label = label;
        run.profile_.specialisten.push_back(one);
    }
    run.run();
    CHECK(get(run.view, {"specialisten"}).list().size() == 2);
    REQUIRE(get(run.view, {"specialisten-naast-rollen"}).list().size() == 1);
    CHECK(get(run.view, {"specialisten-naast-rollen", "0", "titel"}).str() == "Orthopedagoog");
}

TEST_CASE("specialists of one kind and level are one card, and named once") {
    Run run;
    for (const char* level : {"school", "wijk", "school"}) {
        Specialist& one = run.profile_.specialisten.emplace_back();
        one.code = one.label = "orthopedagoog";
        one.niveau = level;
    }
    run.run();
    REQUIRE(get(run.view, {"specialisten-naast-rollen"}).list().size() == 2);
    CHECK(get(run.view, {"specialisten-naast-rollen", "0", "titel"}).str() == "Orthopedagogen");
    CHECK(get(run.view, {"specialisten-naast-rollen", "0", "specialisten"}).list().size() == 2);
    CHECK(get(run.view, {"specialisten-naast-rollen", "1", "titel"}).str() == "Orthopedagoog");
    CHECK(get(run.view, {"specialisten-per-niveau", "0", "soorten"}).list().size() == 1);
}

TEST_CASE("the title of several people is a plural where its ending says which") {
    const auto several = [](const char* title) {
        Run run;
        run.profile_.team.resize(2);
        for (TeamRol& role : run.profile_.team) role.label = title;
        run.run();
        return std::string(get(run.view, {"helpers", "0", "titel"}).str());
    };
    CHECK(several("kwaliteitscoördinator") == "Kwaliteitscoördinatoren");
    CHECK(several("directeur") == "Directeuren");
    CHECK(several("adviseur") == "Adviseurs");
    CHECK(several("leraar") == "Leraren");
    CHECK(several("onderwijsassistent") == "Onderwijsassistenten");
    CHECK(several("vertrouwenspersoon") == "Vertrouwenspersonen");
    CHECK(several("logopedist") == "Logopedisten");
    CHECK(several("schoolmaatschappelijk werk") == "Schoolmaatschappelijk werk");
    CHECK(several("intern begeleider") == "Intern begeleiders");
    CHECK(several("coach kader") == "Coach kader");
    CHECK(several("coördinator van de bovenbouw") == "Coördinator van de bovenbouw");
}

TEST_CASE("half of one is in the singular, and words in brackets or a cell end without a full stop") {
    Run run;
    Specialist& one = run.profile_.specialisten.emplace_back();
    one.code = one.label = "orthopedagoog";
    one.dagdelen = number(0.5, "0,5");
    Overleg& meeting = run.profile_.overleggen.emplace_back();
    meeting.naam = "Ondersteuningsteam";
    meeting.frequentie = "Elke zes weken.";
    Aanbod& offer = run.profile_.extra.emplace_back();
    offer.titel = "Zorgboerderij";
    offer.plek = "Op de boerderij.";
    offer.duur = "Ochtenden e.d.";
    run.profile_.ruimten.emplace_back().reserveren = "Bij de conciërge.";
    run.run();
    CHECK(get(run.view, {"specialisten", "0", "dagdelen"}).str() == "0,5\u00a0dagdeel per week");
    CHECK(get(run.view, {"overleggen", "0", "frequentie"}).str() == "Elke zes weken");
    CHECK(get(run.view, {"extra", "0", "plek"}).str() == "Op de boerderij");
    CHECK(get(run.view, {"extra", "0", "duur"}).str() == "Ochtenden e.d.");
    CHECK(get(run.view, {"ruimten", "0", "reserveren"}).str() == "Bij de conciërge");
}

TEST_CASE("a specialist of whom no level is known stands last, under no label") {
    Run run;
    for (const char* level : {"", "wijk", "nergens"}) {
        Specialist& one = run.profile_.specialisten.emplace_back();
        one.code = one.label = "specialist " + std::string(level);
        one.niveau = level;
    }
    run.run();
    CHECK(get(run.view, {"specialisten-met-niveau"}).flag());
    CHECK(get(run.view, {"specialisten-per-niveau", "0", "label"}).str() == "in de wijk");
    CHECK_FALSE(get(run.view, {"specialisten-per-niveau", "1", "label"}).truthy());
    CHECK(get(run.view, {"specialisten-per-niveau", "1", "specialisten"}).list().size() == 2);
    CHECK_FALSE(get(run.view, {"specialisten", "2", "heeft-niveau"}).flag());
    CHECK_FALSE(get(run.view, {"specialisten-drempelloos"}).flag());
    run.profile_.specialisten[0].drempelloos = true;
    run.profile_.specialisten[1].niveau.clear();
    run.run();
    CHECK_FALSE(get(run.view, {"specialisten-met-niveau"}).flag());
    CHECK(get(run.view, {"specialisten-drempelloos"}).flag());
}

TEST_CASE("who is there by an answer alone is among the specialists, once") {
    Run run;
    run.norm_.onderdelen[0].soort = OnderdeelSoort::expertise;
    for (const char* title : {"Gedragsspecialist in de school", "Leesspecialist", "NT2-specialist", "Rekenspecialist"}) {
        Item one = item(title, ItemSoort::aanwezigheid);
        one.titel = title;
        run.add(one, one.id == "Rekenspecialist" ? answer(title, "nee") : answer_at(title, {"swv", "wijk"}, true));
    }
    run.run();
    for (const Value& one : get(run.view, {"checklist"}).list())
        if (get(one, {"titel"}).str().find("pecialisten") != std::string_view::npos) CHECK(get(one, {"is-goed"}).flag());
    run.profile_.specialisten.emplace_back().label = "gedragsspecialist";
    run.profile_.specialisten.back().niveau = "school";
    run.run();
    const Row<const Value> all = get(run.view, {"specialisten"}).list();
    REQUIRE(all.size() == 3);
    CHECK(get(all[0], {"label"}).str() == "gedragsspecialist");
    CHECK(get(all[1], {"label"}).str() == "leesspecialist");
    CHECK(get(all[1], {"kop"}).str() == "Leesspecialist");
    CHECK(get(all[1], {"niveau"}).str() == "wijk");
    CHECK(get(all[1], {"is-drempelloos"}).flag());
    CHECK(get(all[2], {"label"}).str() == "NT2-specialist");
    CHECK(get(run.view, {"specialisten-van-team"}).list().size() == 1);
    CHECK(get(run.view, {"specialisten-per-niveau", "0", "heeft-van-team"}).flag());
    CHECK_FALSE(get(run.view, {"specialisten-per-niveau", "1", "heeft-van-team"}).flag());
    CHECK_FALSE(get(run.view, {"specialisten-drempelloos"}).flag());  // said where the team stands
    CHECK(get(run.view, {"specialisten-met-niveau"}).flag());
    CHECK(get(run.view, {"specialisten-naast-rollen"}).list().size() == 3);
    run.profile_.specialisten.back().niveau = "";
    run.run();
    CHECK_FALSE(get(run.view, {"specialisten-met-niveau"}).flag());
    run.profile_.specialisten.back().niveau = "school";
    for (const char* name : {"arts", "coach", "gids", "tolk"}) run.profile_.specialisten.emplace_back().label = name;
    run.run();
    REQUIRE(get(run.view, {"specialisten-naast-rollen"}).list().size() == 6);
    CHECK(get(run.view, {"specialisten-naast-rollen", "4", "titel"}).str() == "Tolk");
    CHECK(get(run.view, {"specialisten", "5", "label"}).str() == "leesspecialist");
    run.profile_.specialisten.resize(1);
    run.run();
    run.norm_.onderdelen[0].soort = OnderdeelSoort::geen;
    run.run();
    CHECK(get(run.view, {"specialisten"}).list().size() == 1);
}

TEST_CASE("rooms and access that the norm asks after are not missed in the guide") {
    Run run;
    run.add(statement("stil")).titel = "Prikkelarme ruimte";
    run.add(statement("hal")).titel = "Toegankelijk met een rolstoel";
    const auto found = [&](const char* word) {
        run.run();
        for (const Value& one : get(run.view, {"checklist"}).list())
            if (get(one, {"titel"}).str().find(word) != std::string_view::npos) return get(one, {"is-goed"}).flag();
        FAIL("no requirement about " << word);
        return false;
    };
    CHECK_FALSE(found("ruimten"));
    CHECK_FALSE(found("toegankelijk"));
    run.profile_.antwoorden = {answer("stil", "ja"), answer("hal", "ja")};
    CHECK(found("ruimten"));
    CHECK(found("toegankelijk"));
}

TEST_CASE("a school is told which partners stand in its answers alone") {
    Run run;
    Antwoord with = answer("samen");
    with.heeft = {"ggd", "cjg"};
    run.add(item("samen", ItemSoort::lijst), with);
    run.run();
    CHECK(run.report("W127").args == std::vector<std::string>{"2", "ggd \"GGD\", cjg \"CJG\""});
    run.profile_.partners.emplace_back().code = "ggd";
    run.diagnostics = {};
    run.run();
    CHECK_FALSE(run.reported("W127"));
}

TEST_CASE("what a contact does stands in brackets after the name, but not after other brackets") {
    Run run;
    Contactpunt& contact = run.profile_.contactpunten.emplace_back();
    contact.soort = "ondersteuning", contact.functie = "intern begeleider", contact.toon_naam = true;
    for (const auto& [name, who] : {std::pair("Anna Proef", "Anna Proef (intern begeleider)"), {"Anna Proef (onderbouw)", "Anna Proef (onderbouw), intern begeleider"}}) {
        run.profile_.contactpunten[0].naam = name;
        run.run();
        CHECK(get(run.view, {"contactpunten", "0", "wie"}).str() == who);
    }
}

TEST_CASE("who reads a poster can call when one of those whom it names has a number") {
    for (const char* kind : {"eerste", "ondersteuning", "directie"}) {
        Run run;
        for (const char* other : {"eerste", "ondersteuning", "directie"}) run.profile_.contactpunten.emplace_back().soort = other;
        for (Contactpunt& one : run.profile_.contactpunten)
            if (one.soort == kind) one.telefoon = "010-5550110";
        run.run();
        CHECK(get(run.view, {"contact", "poster-belbaar"}).flag() == (std::string_view(kind) != "directie"));
    }
}
