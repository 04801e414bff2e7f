#include "run.h"

using namespace gidspers;
using namespace gidspers::merge;
using namespace gidspers::merge::test;

TEST_CASE("a pyramid is read from the top, its fundament last; the school's own steps stand by") {
    Run run;
    Ladder ladder;
    ladder.id = "piramide";
    ladder.soort = LadderSoort::piramide;
    for (const char* id : {"fundament", "basis", "extra"}) {
        Trede trede;
        trede.id = id;
        trede.label = id;
        trede.fundament = trede.id == "fundament";
        ladder.treden.push_back(trede);
    }
    ladder.treden[1].van = number(80, "80");
    ladder.treden[1].tot = number(90, "90");
    ladder.treden[1].kleur = "groen";
    for (size_t i = 0; i < 3; ++i) ladder.treden[i].nummer = std::to_string(i);
    ladder.treden[2].label = "niveau 2";
    Ladder external = ladder;
    external.id = "dyslexie";
    external.extern_ladder = true;
    external.soort = LadderSoort::niveaus;
    Ladder phases = external;
    phases.id = "rekenen";
    phases.titel = "Fasen bij rekenen";
    run.norm_.ladders = {external, ladder, phases};
    run.profile_.ladder_ref = "piramide";
    run.profile_.ladder_stappen.push_back({"basis", "Juf Anna", "Zo doen wij dat.", {}});
    run.run();
    REQUIRE(get(run.view, {"hoofdladder"}).list().size() == 1);
    CHECK(get(run.view, {"hoofdladder", "0", "treden-omlaag", "0", "id"}).str() == "extra");
    CHECK(get(run.view, {"hoofdladder", "0", "heeft-tredeteksten"}).flag());
    CHECK_FALSE(get(run.view, {"andere-ladders", "0", "heeft-tredeteksten"}).flag());
    CHECK(get(run.view, {"hoofdladder", "0", "treden-omlaag", "2", "id"}).str() == "fundament");
    CHECK(get(run.view, {"hoofdladder", "0", "treden", "1", "bereik"}).str() == "80–90\xC2\xA0%");
    CHECK(get(run.view, {"hoofdladder", "0", "treden", "1", "kleur"}).str() == "green");
    CHECK(get(run.view, {"hoofdladder", "0", "treden", "1", "school-regel"}).str() == "Zo doen wij dat.");
    CHECK(get(run.view, {"andere-ladders", "0", "id"}).str() == "dyslexie");
    std::swap(run.norm_.ladders[1].treden[0], run.norm_.ladders[1].treden[2]);
    run.run();
    CHECK(get(run.view, {"hoofdladder", "0", "treden-omlaag", "2", "id"}).str() == "fundament");
    std::swap(run.norm_.ladders[1].treden[0], run.norm_.ladders[1].treden[2]);
    run.run();
    CHECK(get(run.view, {"hoofdladder", "0", "trede-naam"}).str() == "Laag");
    CHECK(get(run.view, {"andere-ladders", "0", "trede-naam"}).str() == "Niveau");
    CHECK(get(run.view, {"andere-ladders", "1", "trede-naam"}).str() == "Fase");
    CHECK(get(run.view, {"hoofdladder", "0", "beginnummer"}).str() == "1");
    // A foundation that the norm does not number among the steps is none of them; one that it does is.
    const auto first = [&](std::string number) {
        run.norm_.ladders[1].treden[0].nummer = std::move(number);
        run.run();
        const Value& steps = get(run.view, {"hoofdladder", "0", "stappen"});
        for (const Value& step : steps.list())
            if (get(step, {"is-mijn-stap"}).truthy()) CHECK(get(step, {"id"}).str() == get(steps, {"0", "id"}).str());
        return std::string(get(steps, {"0", "id"}).str());
    };
    CHECK(get(run.view, {"hoofdladder", "0", "basis-stappen"}).str() == "");
    const auto basic = [&](std::optional<bool> second, std::optional<bool> third) {
        run.norm_.ladders[1].treden[1].basis = second;
        run.norm_.ladders[1].treden[2].basis = third;
        run.run();
        return std::string(get(run.view, {"hoofdladder", "0", "basis-stappen"}).str());
    };
    CHECK(basic(true, false) == "laag 1");
    CHECK(basic(true, {}).empty());
    CHECK(basic(false, true).empty());
    CHECK(basic(true, true).empty());
    CHECK(basic(false, false).empty());
    CHECK(first("") == "basis");
    CHECK(get(run.view, {"hoofdladder", "0", "beginnummer"}).str() == "1");
    CHECK(get(run.view, {"hoofdladder", "0", "treden"}).list().size() == 3);
    CHECK(first("1") == "fundament");
    CHECK(first("0") == "basis");
    CHECK(get(run.view, {"hoofdladder", "0", "treden", "1", "is-mijn-stap"}).truthy());
    CHECK(get(run.view, {"hoofdladder", "0", "vervolgstappen"}).list().empty());  // nothing is said of it
    run.norm_.ladders[1].treden[2].teksten.leraar = "Vraag om raad.";
    run.run();
    CHECK(get(run.view, {"hoofdladder", "0", "vervolgstappen", "0", "id"}).str() == get(run.view, {"hoofdladder", "0", "treden", "2", "id"}).str());
    CHECK(get(run.view, {"hoofdladder", "0", "treden", "1", "kop"}).str() == "1 basis");
    CHECK(get(run.view, {"hoofdladder", "0", "treden", "2", "kop"}).str() == "niveau 2");
}

TEST_CASE("what only repeats the name of a step is no text of it, and a norm is told of steps that parents have no words for") {
    Run run;
    Ladder& route = run.norm_.ladders.emplace_back();
    for (const char* label : {"Fundament", "In de klas", "In het team"}) {
        Trede& step = route.treden.emplace_back();
        step.id = step.label = label;
        step.teksten.poster = "in de klas.";
        step.teksten.ouder = "De leraar helpt.";
    }
    route.treden[0].fundament = true;
    route.treden[0].teksten = {};
    run.run();
    CHECK_FALSE(get(run.view, {"hoofdladder", "0", "treden", "1", "heeft-poster"}).flag());
    CHECK(get(run.view, {"hoofdladder", "0", "treden", "1", "poster-of-ouder-regel"}).str() == "De leraar helpt.");
    CHECK(get(run.view, {"hoofdladder", "0", "treden", "2", "heeft-poster"}).flag());
    CHECK_FALSE(run.reported("W125"));
    route.treden[2].teksten = {};
    run.norm_.beloftes.emplace_back().id = "kaal";
    run.diagnostics = {};
    report_norm(run.norm_, run.diagnostics);
    CHECK(run.report("W125").args == std::vector<std::string>{"1", "In het team"});
    CHECK(run.report("W116").args == std::vector<std::string>{"1", "kaal"});
    run.norm_.beloftes.back().teksten.poster = "Kort gezegd.";
    run.diagnostics = {};
    report_norm(run.norm_, run.diagnostics);
    CHECK_FALSE(run.reported("W116"));
}

TEST_CASE("posters call those of a step as the school does; what the norm asks stays in its words") {
    Run run;
    Trede& step = run.norm_.ladders.emplace_back().treden.emplace_back();
    step.id = step.label = "team";
    step.wie = {"ib", "leraar"};
    run.norm_.codelijsten[0].codes[1].label_ouder = "de intern begeleider";
    TeamRol& role = run.profile_.team.emplace_back();
    role.code = "ib";
    role.label = "kwaliteitscoördinator";
    run.run();
    const auto who = [&](const char* name) { return get(run.view, {"hoofdladder", "0", "treden", "0", name}).str(); };
    CHECK(who("wie") == "intern begeleider en leraar");
    CHECK(who("wie-kort") == "kwaliteitscoördinator en leraar");
    CHECK(who("wie-ouder") == "de kwaliteitscoördinator en leraar");
    run.norm_.ladders[0].treden[0].wie = {"leraar", "ib", "directie", "ouder", "kind"};
    run.run();
    CHECK(who("wie-kort") == "leraar, kwaliteitscoördinator, directeur en anderen");
}

TEST_CASE("the steps that are basisondersteuning are named as they are numbered") {
    const auto named = [](std::vector<bool> basic, std::vector<std::string> numbers) {
        Run run;
        Ladder ladder;
        ladder.id = "route";
        ladder.soort = LadderSoort::stappen;
        for (size_t i = 0; i < basic.size(); ++i) {
            Trede step;
            step.id = step.label = "t" + std::to_string(i);
            step.nummer = numbers[i];
            step.basis = basic[i];
            ladder.treden.push_back(step);
        }
        run.norm_.ladders = {ladder};
        run.run();
        return std::string(get(run.view, {"hoofdladder", "0", "basis-stappen"}).str());
    };
    CHECK(named({true, true, false, false}, {"1", "2", "3", "4"}) == "stap 1 en 2");
    CHECK(named({true, true, true, false}, {"0", "1", "2", "3"}) == "stap 0 tot en met 2");
    CHECK(named({true, false, false}, {"1", "2", "4"}) == "stap 1");
    CHECK(named({true, true, false}, {"2", "3", "5"}) == "stap 1 en 2");  // not in a row: as a list counts them
}

TEST_CASE("the tasks of a role are known to be too many for one paragraph") {
    Run run;
    Rolmatrix& matrix = run.norm_.rolmatrices.emplace_back();
    matrix.codelijst = "rollen";
    matrix.taken = {{"klas", "leraar", std::vector<RichText>(7, "Kijken."), {}}, {"team", "leraar", std::vector<RichText>(6, "Praten."), {}},
                    {"klas", "ib", std::vector<RichText>(12, "Denken."), {}}};
    run.run();
    CHECK(get(run.view, {"rolmatrices", "0", "kolommen", "0", "heeft-veel-taken"}).flag());
    CHECK_FALSE(get(run.view, {"rolmatrices", "0", "kolommen", "1", "heeft-veel-taken"}).flag());
}
