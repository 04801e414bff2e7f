// What posters and the guide list: what a school offers, and what it works on.
#include "run.h"

using namespace gidspers;
using namespace gidspers::merge;
using namespace gidspers::merge::test;

TEST_CASE("a poster offers no area of which the school has less than half") {
    Run run;
    Onderdeel& part = run.norm_.onderdelen[0];
    part.soort = OnderdeelSoort::gebied;
    part.items = {statement("a"), statement("b")};
    const auto offered = [&](const char* first, const char* second) {
        run.profile_.antwoorden = {answer("a", first), answer("b", second)};
        run.run();
        CHECK(get(run.view, {"heeft-gebieden"}).flag());
        return get(run.view, {"heeft-gebieden-aanwezig"}).flag();
    };
    CHECK(offered("ja", "nee"));
    CHECK(offered("deels", "deels"));
    CHECK_FALSE(offered("nee", "deels"));
    CHECK_FALSE(offered("nee", "nee"));
    part.items[0].soort = part.items[1].soort = ItemSoort::tekst;
    CHECK(offered("", ""));
    part.items.clear();
    run.profile_.antwoorden.clear();
    run.run();
    CHECK_FALSE(get(run.view, {"heeft-gebieden-aanwezig"}).flag());  // nothing is asked of it
}

TEST_CASE("an area that a school puts aside is none that it offers, and it is told so where it does not say why") {
    Run run;
    Onderdeel& part = run.norm_.onderdelen[0];
    part.soort = OnderdeelSoort::gebied;
    part.items = {statement("a"), statement("b")};
    run.profile_.antwoorden = {answer("a"), answer("b")};
    for (Antwoord& one : run.profile_.antwoorden) one.nvt = true;
    run.profile_.antwoorden[1].toelichting = "Ons gebouw heeft geen trap.";
    run.run();
    CHECK_FALSE(get(run.view, {"heeft-gebieden-aanwezig"}).flag());
    CHECK_FALSE(get(run.view, {"onderdelen", "0", "is-aangeboden"}).flag());
    CHECK(run.report("W153").args == std::vector<std::string>{"1", "a \"Titel van a\""});
    part.items[0].optioneel = true;
    run.diagnostics = {};
    run.run();
    CHECK_FALSE(run.reported("W153"));
}

TEST_CASE("a plan for an item that the school names among its own plans too stands once") {
    Run run;
    Antwoord promised = answer("straks", "nee");
    promised.ambitie = ambition();
    run.add(statement("straks"), promised);
    SchoolAmbitie plan;
    plan.titel = "Plan";
    plan.teksten.ouder = promised.ambitie->tekst;
    run.profile_.ambities = {plan};
    run.run();
    REQUIRE(get(run.view, {"werken-aan"}).list().size() == 1);
    CHECK(get(run.view, {"werken-aan", "0", "titel"}).str() == "Plan");
}

TEST_CASE("what the school works on stands by date, an item under its plan, and on the poster only in words for parents") {
    Run run;
    for (const char* id : {"genoemd", "straks", "kantoor"}) {
        Antwoord promised = answer(id, "nee");
        promised.ambitie = ambition(Date{2027, 1, 31});
        promised.ambitie->tekst = std::string("Beleid ") + id;
        if (std::string(id) == "straks") promised.teksten.ouder = "Volgend jaar is er een lift.";
        run.add(statement(id), promised);
    }
    SchoolAmbitie late, undated;
    late.titel = "Laat";
    late.datum = Date{2027, 7, 31};
    late.items = {"genoemd"};
    late.teksten.ouder = "Dan is het klaar.";
    undated.titel = "Ooit";
    undated.teksten.poster = "Ooit is het klaar.";
    run.profile_.ambities = {undated, late};
    run.run();
    const auto titles = [&](const char* name) {
        std::vector<std::string> all;
        for (const Value& one : get(run.view, {name}).list()) all.emplace_back(one.object().find("titel")->str());
        return all;
    };
    CHECK(titles("werken-aan") == std::vector<std::string>{"Titel van straks", "Titel van kantoor", "Laat", "Ooit"});
    CHECK(titles("werken-aan-poster") == std::vector<std::string>{"Titel van straks", "Laat", "Ooit"});
    CHECK(get(run.view, {"werken-aan-poster", "0", "regel"}).str() == "Volgend jaar is er een lift.");
    // Only what was written for a poster stands there without its title.
    CHECK(get(run.view, {"werken-aan-poster", "0", "vraagt-titel"}).flag());
    CHECK(get(run.view, {"werken-aan-poster", "1", "vraagt-titel"}).flag());
    CHECK_FALSE(get(run.view, {"werken-aan-poster", "2", "vraagt-titel"}).flag());
    CHECK(get(run.view, {"werken-aan", "0", "ouder-regel"}).str() == "Beleid straks");
}

TEST_CASE("what is done is no work any more, for teachers either") {
    Run run;
    SchoolAmbitie done, going;
    done.titel = "Af", done.stand = "klaar";
    going.titel = "Bezig", going.stand = "loopt";
    run.profile_.ambities = {done, going};
    run.run();
    CHECK(get(run.view, {"ambities"}).list().size() == 2);
    for (const char* name : {"ambities-lopend", "werken-aan", "werken-aan-poster"}) {
        REQUIRE(get(run.view, {name}).list().size() == 1);
        CHECK(get(run.view, {name, "0", "titel"}).str() == "Bezig");
    }
}

TEST_CASE("a plan is worked on whatever the norm asks, unless the item does not apply") {
    Run run;
    for (const auto& [id, value] : {std::pair("zonder", "nee"), std::pair("er", "ja"), std::pair("nvt", "")}) {
        Antwoord planned = answer(id, value);
        planned.ambitie = ambition();
        planned.nvt = planned.waarde.empty();
        run.add(statement(id), planned);
    }
    run.norm_.onderdelen[0].items[0].eisen[0].soort = Eis::Soort::bestuur;
    run.run();
    REQUIRE(get(run.view, {"werken-aan"}).list().size() == 2);
    CHECK(get(run.view, {"werken-aan", "0", "titel"}).str() == "Titel van zonder");
    CHECK(get(run.view, {"werken-aan", "1", "titel"}).str() == "Titel van er");
    CHECK(get(run.view, {"werken-aan-poster"}).list().empty());
    CHECK(get(run.view, {"item-ambities"}).list().size() == 3);
    run.profile_.antwoorden[1].ambitie->tekst.clear();
    run.run();
    CHECK(get(run.view, {"werken-aan"}).list().size() == 1);
}

TEST_CASE("a text that only repeats the title of an offer, a room or a plan is not said after it") {
    Run run;
    Aanbod offer;
    offer.titel = "Eigen stagebureau";
    offer.teksten.ouder = "Eigen stagebureau.";
    offer.teksten.leraar = "eigen stagebureau";
    run.profile_.extra = {offer};
    run.profile_.ruimten.emplace_back().titel = "Tuin";
    run.profile_.ruimten.back().teksten.officieel = "Tuin.";
    SchoolAmbitie plan;
    plan.titel = "Twintig nieuwe plekken";
    plan.teksten.poster = "Twintig nieuwe plekken.";
    run.profile_.ambities = {plan};
    run.run();
    CHECK(get(run.view, {"extra", "0", "ouder-of-officieel-zin"}).str().empty());
    CHECK_FALSE(get(run.view, {"extra", "0", "heeft-posterzin"}).flag());
    CHECK(get(run.view, {"lerarentips"}).list().empty());
    CHECK(get(run.view, {"ruimten", "0", "officieel-of-ouder-zin"}).str().empty());
    CHECK(get(run.view, {"ambities", "0", "officieel-of-ouder-regel"}).str().empty());
    CHECK_FALSE(get(run.view, {"werken-aan", "0", "heeft-regel"}).flag());
    run.profile_.ambities[0].teksten.ouder = "Dan kan iedereen op stage.";
    run.run();
    CHECK(get(run.view, {"werken-aan", "0", "ouder-regel"}).str() == "Dan kan iedereen op stage.");
    // A poster has the school's words for it alone.
    CHECK(get(run.view, {"werken-aan", "0", "regel"}).str() == "Twintig nieuwe plekken.");
    CHECK_FALSE(get(run.view, {"werken-aan", "0", "vraagt-titel"}).flag());
}

TEST_CASE("a protocol for an item that does not hold any more is the school's own, as far as the answer says") {
    Run run;
    run.add(item("dyslexie", ItemSoort::status), answer("dyslexie", "actief")).tot = Date{2020, 7, 31};
    Protocol protocol;
    protocol.item = "dyslexie";
    protocol.titel = "Dyslexie bij ons";
    run.profile_.protocollen = {protocol};
    run.run();
    REQUIRE(get(run.view, {"protocollen"}).list().size() == 1);
    CHECK(get(run.view, {"protocollen", "0", "titel"}).str() == "Dyslexie bij ons");
    CHECK(get(run.view, {"protocollen", "0", "is-eigen"}).flag());
    CHECK(get(run.view, {"protocollen", "0", "status"}).str() == "actief toegepast");
}

TEST_CASE("the status of a protocol of the school's own is said in the words of the scale that knows it") {
    Run run;
    run.norm_.schalen.push_back(scale("beleid", "status", {waarde("vast", "vastgesteld door het team")}));
    Protocol first, second;
    first.titel = "Rouw", first.status = "vast";
    second.titel = "Medisch", second.status = "actief";
    run.profile_.protocollen = {first, second};
    run.run();
    CHECK(get(run.view, {"protocollen", "0", "status"}).str() == "vastgesteld door het team");
    CHECK(get(run.view, {"protocollen", "1", "status"}).str() == "actief toegepast");
}

TEST_CASE("a poster tells of a room or an offer once") {
    Run run;
    run.add(statement("lab"), answer("lab", "ja"));
    run.add(statement("lezen"), answer("lezen", "ja"));
    run.profile_.antwoorden[0].teksten.poster = "Meten in ons rekenlab.";
    run.profile_.antwoorden[1].teksten.poster = "Elke dag lezen in de leeshoek.";
    Aanbod lab;
    lab.titel = "Rekenlab";
    lab.teksten.ouder = "Rekenen door te bouwen.";
    Aanbod kreek;
    kreek.titel = "De Kreek";
    kreek.soort = AanbodSoort::intensief;
    Aanbod taal;
    taal.titel = "Taalklas";
    taal.soort = AanbodSoort::taal;
    run.profile_.extra = {kreek, lab, taal};
    for (const char* title : {"Rekenlab", "Kreek", "Leeshoek", "Tuin"}) run.profile_.ruimten.emplace_back().titel = title;
    run.run();
    CHECK(get(run.view, {"extra", "0", "posterzin"}).str() == "Rekenen door te bouwen.");
    REQUIRE(get(run.view, {"extra-en-intensief"}).list().size() == 2);
    CHECK(get(run.view, {"extra-en-intensief", "1", "titel"}).str() == "De Kreek");
    REQUIRE(get(run.view, {"aanbod-eigen"}).list().size() == 1);
    CHECK(get(run.view, {"aanbod-eigen", "0", "regel"}).str() == "Elke dag lezen in de leeshoek.");
    REQUIRE(get(run.view, {"ruimten-poster"}).list().size() == 1);
    CHECK(get(run.view, {"ruimten-poster", "0", "titel"}).str() == "Tuin");
}

TEST_CASE("a plan without words of its own is its title and date, not what the norm says of what is there") {
    Run run;
    Antwoord promised = answer("straks", "nee");
    promised.ambitie = AntwoordAmbitie{Date{2027, 7, 31}, "", "", {}};
    run.add(statement("straks"), promised).teksten.poster = "Wij hebben een lift.";
    SchoolAmbitie plan;
    plan.titel = "Plan";
    run.profile_.ambities = {plan};
    run.run();
    REQUIRE(get(run.view, {"werken-aan"}).list().size() == 2);
    CHECK(get(run.view, {"werken-aan", "0", "titel"}).str() == "Titel van straks");
    CHECK_FALSE(get(run.view, {"werken-aan", "0", "heeft-regel"}).truthy());
}

TEST_CASE("a poster says what this school offers before what the norm says") {
    Run run;
    for (const char* id : {"a", "b", "c"}) run.add(statement(id), answer(id, "ja"));
    for (Item& one : run.norm_.onderdelen[0].items) one.teksten.poster = "Norm " + one.id;
    run.profile_.antwoorden[2].teksten.poster = "Eigen c";
    run.run();
    REQUIRE(get(run.view, {"aanbod-poster"}).list().size() == 3);
    CHECK(get(run.view, {"aanbod-poster", "0", "regel"}).str() == "Eigen c");
    CHECK(get(run.view, {"aanbod-poster", "1", "regel"}).str() == "Norm a");
    REQUIRE(get(run.view, {"aanbod-eigen"}).list().size() == 1);
}

TEST_CASE("beside few areas a poster has the norm's lines for it of what stands in none") {
    Run run;
    Onderdeel& area = run.norm_.onderdelen.emplace_back();
    area.id = "gebied";
    area.soort = OnderdeelSoort::gebied;
    area.onderdelen.emplace_back().id = "erin";
    for (const char* id : {"a", "b", "c"}) run.add(statement(id), answer(id, "ja")).teksten.poster = std::string("Norm ") + id;
    run.norm_.onderdelen[0].items[1].teksten = {};
    run.norm_.onderdelen[0].items[1].teksten.ouder = "Voor ouders.";
    run.profile_.antwoorden[2].teksten.poster = "Eigen c";
    area.onderdelen[0].items = {statement("erin")};
    area.onderdelen[0].items[0].id = "d";
    area.onderdelen[0].items[0].teksten.poster = "Norm d";
    run.profile_.antwoorden.push_back(answer("d", "ja"));
    const auto lines = [&] {
        run.run();
        std::string text;
        for (const Value& one : get(run.view, {"aanbod-naast-gebieden"}).list()) text.append(get(one, {"regel"}).str()).append("; ");
        return text;
    };
    CHECK(lines() == "Eigen c; Norm a; ");
    for (int i = 0; i < 6; ++i) {
        Onderdeel& more = run.norm_.onderdelen.emplace_back();
        more.id = "gebied-" + std::to_string(i);
        more.soort = OnderdeelSoort::gebied;
        more.items = {statement("i" + std::to_string(i))};
        run.profile_.antwoorden.push_back(answer(more.items[0].id, "ja"));
    }
    CHECK(get(run.view, {"gebieden-aanwezig"}).list().size() == 1);
    CHECK(lines() == "Eigen c; ");
}

TEST_CASE("what a poster says of the offer is what the school wrote, not the norm's line for the same item") {
    Run run;
    const std::string promise = "Elke dag een half uur lezen.";
    for (const char* id : {"heel", "deels", "lang"}) run.add(statement(id), answer(id, std::string(id) == "deels" ? "deels" : "ja"));
    for (Item& one : run.norm_.onderdelen[0].items) one.teksten.poster = "Norm " + one.id;
    for (Antwoord& one : run.profile_.antwoorden) one.teksten.ouder = promise;
    run.profile_.antwoorden[2].teksten.ouder = promise + promise + promise + promise;
    run.run();
    CHECK(get(run.view, {"aanbod-poster", "0", "regel"}).str() == promise);
    // Words for parents may take too much room; of what is there in part they may tell what is not, and the norm's words say too much.
    REQUIRE(get(run.view, {"aanbod-poster"}).list().size() == 2);
    CHECK(get(run.view, {"aanbod-poster", "1", "regel"}).str() == "Norm lang");
    CHECK(get(run.view, {"aanbod-eigen"}).list().size() == 1);
}

TEST_CASE("of a protocol a poster says what the school wrote for it, and nothing of the norm's") {
    Run run;
    for (const char* id : {"ziek", "rouw", "pesten"}) {
        Item protocol = item(id, ItemSoort::status);
        protocol.eisen.push_back(eis("aanwezig"));
        protocol.teksten.poster = std::string("Norm ") + id;
        run.add(protocol, answer(id, "aanwezig"));
    }
    run.profile_.antwoorden[0].teksten.poster = "Lang ziek? Met de robot is uw kind erbij.";
    run.profile_.antwoorden[1].teksten.ouder = "Wij werken met een plan.";
    run.run();
    REQUIRE(get(run.view, {"aanbod-poster"}).list().size() == 1);
    CHECK(get(run.view, {"aanbod-eigen", "0", "regel"}).str() == "Lang ziek? Met de robot is uw kind erbij.");
    CHECK_FALSE(run.reported("W150"));
}

TEST_CASE("a text for the poster that comes on none is told of") {
    const auto told = [](ItemSoort kind, Antwoord given) {
        Run run;
        Item one = item("a", kind);
        if (needs_answer(kind)) one.eisen.push_back(eis("actief"));
        given.teksten.poster = "Op de poster.";
        run.add(one, given);
        run.run();
        return run.reported("W150");
    };
    CHECK(told(ItemSoort::tekst, answer("a")));
    CHECK(told(ItemSoort::status, answer("a", "niet")));
    CHECK_FALSE(told(ItemSoort::status, answer("a", "ontwikkeling")));
    Antwoord planned = answer("a", "niet");
    planned.ambitie = ambition();
    CHECK_FALSE(told(ItemSoort::status, planned));
    CHECK_FALSE(told(ItemSoort::stelling, answer("a", "nee")));  // N286 tells
}

TEST_CASE("what is at another level stands on a poster in the school's own words or not at all") {
    Run run;
    for (const char* id : {"hier", "daar", "eigen"}) {
        Item one = item(id, ItemSoort::aanwezigheid);
        one.eisen.push_back(eis_at({"school", "bestuur"}));
        one.teksten.poster = std::string("Norm ") + id;
        Antwoord given = answer_at(id, {std::string(id) == "hier" ? "school" : "bestuur"});
        if (std::string(id) == "eigen") given.teksten.poster = "Eigen";
        run.add(one, given);
    }
    run.run();
    REQUIRE(get(run.view, {"aanbod-poster"}).list().size() == 2);
    CHECK(get(run.view, {"aanbod-poster", "0", "regel"}).str() == "Eigen");
    CHECK(get(run.view, {"aanbod-poster", "1", "regel"}).str() == "Norm hier");
    CHECK(get(run.view, {"onderdelen", "0", "items", "1", "is-elders"}).truthy());
}

TEST_CASE("how often a plan is evaluated stands on a poster once, in the school's own words where it has them") {
    const auto told = [](std::string own) {
        Run run;
        Item often = item("vaak", ItemSoort::aantal);
        often.wettelijk = "opp-evaluatie";
        often.teksten.poster = "Twee keer per jaar bespreken wij het plan.";
        Antwoord given = answer("vaak");
        given.aantal = number(2, "2");
        given.teksten.poster = std::move(own);
        run.add(often, given);
        run.run();
        CHECK(get(run.view, {"aanbod-poster"}).list().empty());
        return std::string(get(run.view, {"opp-evaluatie-eigen"}).str());
    };
    CHECK(told("In mei en november praten wij.") == "In mei en november praten wij.");
    CHECK(told("").empty());
}

TEST_CASE("what the norm itself strives for is not what an unanswered profile works on") {
    Run run;
    run.add(item("streven", ItemSoort::ambitie)).teksten.poster = "Poster";
    run.run();
    CHECK(get(run.view, {"onderdelen", "0", "items", "0", "uitslag"}).str() == "niet ingevuld");
    CHECK(get(run.view, {"totaal", "ambitie"}).str() == "0");
    CHECK(get(run.view, {"onderdelen", "0", "items", "0", "uitslag-ouder"}).str() == "nog niet bekend");
    CHECK_FALSE(get(run.view, {"onderdelen", "0", "items", "0", "is-werken-aan"}).truthy());
}

TEST_CASE("what parents read is worked on without a plan of the school's own is the norm's to name") {
    Run run;
    for (const char* id : {"streven", "deels", "later", "plan", "eigen"}) {
        Item one = item(id, std::string(id) == "later" ? ItemSoort::aanwezigheid : ItemSoort::ambitie);
        one.ambitie = Doel{};
        one.ambitie->niveaus = {"school"};
        Antwoord given = answer(id, std::string(id) == "deels" ? "deels" : "nee");
        if (std::string(id) == "eigen") given.ambitie = ambition();
        run.add(one, given);
    }
    SchoolAmbitie plan;
    plan.titel = "Plan";
    plan.items = {"plan"};
    run.profile_.ambities = {plan};
    run.run();
    for (const char* place : {"0", "1", "2", "3", "4"}) CHECK(get(run.view, {"onderdelen", "0", "items", place, "is-werken-aan"}).truthy());
    REQUIRE(get(run.view, {"items-streven"}).list().size() == 3);
    for (const char* place : {"0", "1", "2"})
        CHECK(get(run.view, {"items-streven", place, "id"}).str() == get(run.view, {"onderdelen", "0", "items", place, "id"}).str());
    CHECK(get(run.view, {"werken-aan"}).list().size() == 2);
}

TEST_CASE("a room is booked unless the school says that it is free, and one room has no number") {
    const auto room = [](std::string booking, int count) {
        Run run;
        Ruimte one;
        one.titel = "Snoezelruimte";
        one.reserveren = std::move(booking);
        one.aantal = count;
        run.profile_.ruimten = {one};
        run.run();
        return std::pair(get(run.view, {"ruimten", "0", "moet-reserveren"}).flag(), get(run.view, {"ruimten", "0", "heeft-aantal"}).flag());
    };
    CHECK(room("bij de conciërge", 2) == std::pair(true, true));
    for (const char* free : {"niet nodig", "vrij te gebruiken", "altijd open", "vast rooster", "voorrang voor zorg", ""}) CHECK(room(free, 1) == std::pair(false, false));
}

TEST_CASE("that a school does more than agreed is not hidden when it has no words of its own for it and nothing else above the basis") {
    Run run;
    for (const char* id : {"stil", "eigen"}) {
        Item one = item(id, ItemSoort::aanwezigheid);
        one.eisen.push_back(eis_at({"bestuur"}));
        run.add(one, answer_at(id, {"school"}));
    }
    const auto named = [&] {
        run.run();
        std::string all;
        for (const Value& one : get(run.view, {"items-meer-ouder"}).list()) all += std::string(get(one, {"id"}).str()) + " ";
        return all;
    };
    CHECK(named() == "stil eigen ");
    run.profile_.antwoorden[1].teksten.ouder = "Elke dag bij ons.";
    CHECK(named() == "eigen ");
    run.profile_.antwoorden[1].teksten.ouder.clear();
    run.profile_.extra.emplace_back().titel = "Plusklas";
    CHECK(named() == "");
}
