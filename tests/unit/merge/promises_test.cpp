#include "run.h"

using namespace gidspers;
using namespace gidspers::merge;
using namespace gidspers::merge::test;

TEST_CASE("what the schools still work towards is no agreement that a school keeps or breaks") {
    Run run;
    run.add(statement("nu"), answer("nu", "ja"));
    run.add(item("later", ItemSoort::ambitie), answer("later", "nee"));
    run.run();
    CHECK(get(run.view, {"totaal", "samenvatting"}).str() == "de ene afspraak");
    CHECK(get(run.view, {"totaal", "alles-aanwezig"}).flag());
    CHECK(get(run.view, {"heeft-items-ambitie"}).flag());
    CHECK(get(run.view, {"onderdelen", "0", "items-oordeel"}).list().size() == 2);
    const auto summary = [&](const char* said) {
        run.profile_.antwoorden[0].waarde = said;
        run.run();
        return get(run.view, {"totaal", "samenvatting"}).str();
    };
    CHECK(summary("deels") == "de ene afspraak nog niet helemaal");
    CHECK(summary("nee") == "de ene afspraak nog niet");
}

TEST_CASE("a promise counts the items it points at, also through an onderdeel") {
    Run run;
    run.add(statement("a"), answer("a", "ja"));
    run.add(statement("b"), answer("b", "nee"));
    run.add(item("c", ItemSoort::tekst));
    Belofte whole, one;
    whole.id = "b1";
    whole.items = to({"deel", "a"});
    one.id = "b2";
    one.onderdeel = "deel";
    one.items = to({"a"});
    run.norm_.beloftes = {whole, one};
    run.run();
    CHECK(get(run.view, {"beloftes", "0", "items"}).list().size() == 2);
    CHECK(get(run.view, {"beloftes", "0", "is-deels-waar"}).flag());
    CHECK(get(run.view, {"beloftes", "0", "telling", "samenvatting"}).str() == "1 van de 2\xC2\xA0""afspraken");
    CHECK(get(run.view, {"beloftes", "0", "telling", "heeft-meer-items"}).flag());
    CHECK(get(run.view, {"beloftes", "1", "is-waar"}).flag());
    CHECK_FALSE(get(run.view, {"beloftes", "1", "telling", "heeft-meer-items"}).flag());
    CHECK(get(run.view, {"beloftegroepen", "1", "titel"}).str() == "Eerste deel");
    CHECK_FALSE(get(run.view, {"beloftegroepen", "0", "heeft-titel"}).flag());
    run.profile_.antwoorden[0].waarde = "deels";
    run.run();
    CHECK(get(run.view, {"beloftes", "0", "telling", "samenvatting"}).str() == "geen van de 2\xC2\xA0""afspraken helemaal");
    // A promise of which nothing is there: what is said of it is what the answers say.
    const auto state = [&](std::vector<Antwoord> answers) {
        run.profile_.antwoorden = std::move(answers);
        run.run();
        for (const char* name : {"is-waar", "is-deels-waar", "is-in-ontwikkeling", "is-nog-niet-waar", "is-niet-ingevuld"})
            if (get(run.view, {"beloftes", "0", name}).flag()) return std::string(name);
        return std::string();
    };
    Antwoord promised = answer("b", "nee");
    promised.ambitie = ambition();
    CHECK(state({answer("a", "nee"), promised}) == "is-in-ontwikkeling");
    CHECK(state({answer("a", "nee")}) == "is-nog-niet-waar");
    CHECK(state({}) == "is-niet-ingevuld");
    // One that no answer can check is promised by all schools, and not said to be true.
    run.norm_.beloftes[0].items = {};
    CHECK(state({}).empty());
    CHECK(get(run.view, {"beloftes", "0", "is-niet-getoetst"}).flag());
    CHECK(get(run.view, {"heeft-beloftes-niet-getoetst"}).flag());
    CHECK(get(run.view, {"beloftes-ouder", "0", "id"}).str() == "b1");
}

TEST_CASE("a promise leaves goals aside; one of goals alone is as far as they are") {
    Run run;
    run.add(statement("nu"), answer("nu", "ja"));
    run.add(item("later", ItemSoort::ambitie), answer("later", "nee"));
    for (const std::vector<std::string>& refs : {std::vector<std::string>{"nu", "later"}, std::vector<std::string>{"later"}}) {
        Belofte& one = run.norm_.beloftes.emplace_back();
        one.id = "b" + std::to_string(refs.size());
        one.items = to(refs);
        one.teksten.ouder = "Wij beloven " + one.id;
    }
    const auto state = [&](const char* place) {
        for (const char* name : {"is-waar", "is-deels-waar", "is-in-ontwikkeling", "is-nog-niet-waar", "is-niet-ingevuld", "is-niet-getoetst"})
            if (get(run.view, {"beloftes", place, name}).flag()) return std::string(name);
        return std::string();
    };
    run.run();
    CHECK(state("0") == "is-waar");
    CHECK(get(run.view, {"beloftes", "0", "telling", "items"}).str() == "1");
    CHECK(get(run.view, {"beloftes", "0", "items"}).list().size() == 2);
    CHECK(state("1") == "is-in-ontwikkeling");
    CHECK_FALSE(get(run.view, {"beloftes", "1", "telling", "heeft-items"}).flag());
    CHECK(get(run.view, {"beloftes-ouder"}).list().size() == 1);
    run.profile_.antwoorden[1].waarde = "ja";
    run.run();
    CHECK(state("1") == "is-waar");
    run.profile_.antwoorden.pop_back();
    run.run();
    CHECK(state("1") == "is-niet-ingevuld");
}

TEST_CASE("a promise that is not kept is told in the school's own words, which one that does not apply needs no more") {
    Run run;
    run.add(statement("a"), answer("a", "nee"));
    Belofte& one = run.norm_.beloftes.emplace_back();
    one.id = "b1";
    one.items = to({"a"});
    one.teksten.ouder = "Wij beloven dit.";
    const auto told = [&] {
        run.run();
        return get(run.view, {"beloftes-ouder"}).list().size();
    };
    CHECK(told() == 0);
    for (const Audience audience : {Audience::ouder, Audience::poster}) {
        run.profile_.norm_teksten = {{"b1", audience, "Wij beginnen ermee.", {}}};
        CHECK(told() == 1);
        CHECK(dump(run.view, true).find("Wij beginnen ermee.") != std::string::npos);
    }
    run.profile_.antwoorden[0].nvt = true;
    CHECK(told() == 0);
}

TEST_CASE("that an agreement does not apply tells nothing of a promise's others") {
    Run run;
    Antwoord outside = answer("a");
    outside.nvt = true;
    run.add(statement("a"), outside);
    run.add(statement("b"));
    run.norm_.beloftes.emplace_back().items = to({"a", "b"});
    run.run();
    CHECK(get(run.view, {"beloftes", "0", "is-niet-ingevuld"}).flag());
}

TEST_CASE("a promise is not kept where the school has not what no norm asks for") {
    Run run;
    for (const char* id : {"a", "b"}) {
        Item& free = run.add(item(id, ItemSoort::stelling), answer(id, "nee"));
        free.eisen.emplace_back().soort = std::string(id) == "a" ? Eis::Soort::geen : Eis::Soort::bestuur;
    }
    Belofte& one = run.norm_.beloftes.emplace_back();
    one.id = "b1";
    one.items = to({"deel"});
    one.teksten.ouder = "Wij beloven dit.";
    const auto is = [&](const char* name) {
        run.diagnostics = {};
        run.run();
        return get(run.view, {"beloftes", "0", name}).flag();
    };
    CHECK(is("is-nog-niet-waar"));
    CHECK(run.reported("W110"));
    run.profile_.antwoorden[0].waarde = "ja";
    CHECK(is("is-deels-waar"));
    run.profile_.antwoorden[1].waarde = "ja";
    CHECK(is("is-waar"));
    run.profile_.antwoorden.clear();
    CHECK(is("is-niet-van-toepassing"));
    CHECK_FALSE(run.reported("W110"));
    run.diagnostics = {};
    report_norm(run.norm_, run.diagnostics);
    CHECK(run.report("W123").args == std::vector<std::string>{"1", "b1 \"Wij beloven dit.\""});
    run.diagnostics = {};
    run.norm_.onderdelen[0].items[0].eisen.emplace_back(eis("ja"));
    report_norm(run.norm_, run.diagnostics);
    CHECK_FALSE(run.reported("W123"));
}

TEST_CASE("a goal, and what no norm asks for, is no agreement to count") {
    Run run;
    Item goal = item("doel", ItemSoort::aanwezigheid);
    goal.ambitie = Doel{};
    goal.ambitie->niveaus = {"school"};
    run.add(goal, answer_at("doel", {"school"}));
    Item kind = goal;
    kind.id = "streven";
    kind.soort = ItemSoort::ambitie;
    run.add(kind, answer_at("streven", {"wijk"}));
    Item free = item("vrij", ItemSoort::aantal);
    free.eisen.push_back(eis());
    free.eisen[0].soort = Eis::Soort::geen;
    Antwoord once = answer("vrij");
    once.aantal = number(1, "1");
    run.add(free, once);
    run.add(statement("a"), answer("a", "ja"));
    run.run();
    const auto word = [&](const char* place, const char* name) { return get(run.view, {"onderdelen", "0", "items", place, name}).str(); };
    CHECK(get(run.view, {"totaal", "samenvatting"}).str() == "de ene afspraak");
    CHECK(word("0", "uitslag") == "bereikt");
    CHECK(word("0", "uitslag-ouder") == "dit is er");
    CHECK(word("1", "uitslag") == "ambitie");
    CHECK(word("1", "waarde-tekst") == "in de wijk");
    CHECK_FALSE(get(run.view, {"onderdelen", "0", "items", "1", "is-janee"}).flag());
    CHECK(word("2", "uitslag") == "aanwezig");
    CHECK(word("2", "waarde-tekst") == "1");
    CHECK(get(run.view, {"items-aanwezig", "0", "id"}).str() == "vrij");
    CHECK_FALSE(get(run.view, {"heeft-items-meer"}).flag());
    std::string key;  // one of each result, for a key: what is there, what is not, what does not count
    for (const Value& one : get(run.view, {"uitslagen"}).list()) key.append(get(one, {"id"}).str()).append(" ");
    CHECK(key == "a doel streven vrij ");
    CHECK(get(run.view, {"uitslagen", "1", "is-bereikt"}).flag());
    CHECK_FALSE(get(run.view, {"uitslagen", "0", "is-bereikt"}).flag());
}

TEST_CASE("promises stand under their onderdelen where more stand under one, in the norm's order") {
    Run run;
    run.norm_.onderdelen.emplace_back(run.norm_.onderdelen[0]).id = "twee";
    const auto grouped = [&](std::vector<std::string> parts) {
        run.norm_.beloftes.clear();
        for (std::string& part : parts) run.norm_.beloftes.emplace_back().onderdeel = std::move(part);
        run.run();
        return get(run.view, {"beloftes-per-groep"}).flag();
    };
    CHECK(grouped({"deel", "deel", "deel", "twee"}));
    CHECK(get(run.view, {"beloftegroepen", "0", "kop"}).str() == "1 Eerste deel");
    CHECK_FALSE(grouped({"deel", "twee"}));
    CHECK_FALSE(grouped({"deel", "deel", "twee", "twee", "deel"}));
    CHECK_FALSE(grouped({"deel", "deel", ""}));
}

TEST_CASE("a promise that the norm makes twice is made to parents once") {
    Run run;
    for (const char* id : {"een", "twee", "drie"}) {
        Belofte& one = run.norm_.beloftes.emplace_back();
        one.id = id;
        one.teksten.ouder = one.id == "drie" ? "Iets anders." : "Wij kijken elk jaar.";
    }
    run.run();
    CHECK(get(run.view, {"beloftes"}).list().size() == 3);
    REQUIRE(get(run.view, {"beloftes-ouder"}).list().size() == 2);
    CHECK(get(run.view, {"beloftes-ouder", "1", "id"}).str() == "drie");
}

TEST_CASE("ambitions without a date or past it are reported") {
    Run run;
    Antwoord undated = answer("a", "nee"), past = answer("b", "nee");
    undated.ambitie = ambition(std::nullopt);
    past.ambitie = ambition(Date{2026, 7, 31});
    run.add(statement("a"), undated);
    run.add(statement("b"), past);
    run.run();
    CHECK(run.report("W104").args[0] == "a");
    CHECK(run.report("W105").args[1] == "31 juli 2026");
}

TEST_CASE("an old ambition of what is there, and a plan that is done of what is not") {
    Run run;
    Antwoord there = answer("a", "ja"), not_yet = answer("b", "nee"), partly = answer("c", "deels");
    there.ambitie = not_yet.ambitie = ambition(Date{2026, 7, 31});
    for (const Antwoord& one : {there, not_yet, partly}) run.add(statement(one.item), one);
    SchoolAmbitie done;
    done.titel = "Klaar";
    done.stand = "klaar";
    done.items = {"a", "b", "c"};
    run.profile_.ambities = {done};
    run.run();
    CHECK(run.report("W156").args[0] == "a");
    CHECK(run.report("W105").args[0] == "b");
    CHECK(std::ranges::count(run.diagnostics.all(), "W157", &Diagnostic::code) == 1);
    CHECK(run.report("W157").args[1] == "b");
}

TEST_CASE("two dates for one plan; a plan of several items ends with the last of them") {
    const auto told = [](std::vector<std::string> items, Date plan_date, const std::string& state = "") {
        Run run;
        Antwoord partly = answer("a", "deels");
        partly.ambitie = ambition(Date{2027, 3, 1});
        run.add(statement("a"), partly);
        run.add(statement("b"), answer("b", "ja"));
        SchoolAmbitie plan;
        plan.titel = "Plan";
        plan.datum = plan_date;
        plan.stand = state;
        plan.items = std::move(items);
        run.profile_.ambities = {plan};
        run.run();
        return run.reported("W159") ? run.report("W159").args[3] + ", " + run.report("W159").args[4] : std::string();
    };
    CHECK(told({"a"}, Date{2027, 3, 1}) == "");
    CHECK(told({"a"}, Date{2027, 5, 5}) == "1 maart 2027, 5 mei 2027");
    CHECK(told({"a", "b"}, Date{2027, 5, 5}) == "");
    CHECK(told({"a", "b"}, Date{2027, 2, 1}) == "1 maart 2027, 1 februari 2027");
    CHECK(told({"a"}, Date{2027, 5, 5}, "klaar") == "");
}

TEST_CASE("a norm's texts for posters stand in full guides, too: those that point at the guide are told of") {
    Run run;
    run.add(statement("a")).teksten.poster = "Kijk in de schoolgids.";
    run.add(statement("b")).teksten.ouder = "Kijk in de schoolgids.";
    run.norm_.beloftes.emplace_back().id = "c";
    run.norm_.beloftes.back().teksten.poster = "Onze hulp staat in de Schoolgids.";
    report_norm(run.norm_, run.diagnostics);
    CHECK(run.report("W124").args == std::vector<std::string>{"2", "c \"Onze hulp staat in de Schoolgids.\", a \"Titel van a\""});
}

TEST_CASE("an item points at anything that has an id: item, onderdeel, ladder, term, promise") {
    Run run;
    run.add(statement("a")).verwijst = to({"a", "deel", "route", "opp", "b1", "weg"});
    run.norm_.onderdelen[0].items[0].nummer = "1.1";
    run.norm_.ladders.emplace_back().id = "route";
    run.norm_.ladders[0].titel = "Dyslexie in stappen";
    run.norm_.begrippen.emplace_back().id = "opp";
    run.norm_.begrippen[0].term = "plan";
    run.norm_.beloftes.emplace_back().id = "b1";
    run.norm_.beloftes[0].nummer = "7";
    run.run();
    std::string all;
    for (const Value& one : get(run.view, {"onderdelen", "0", "items", "0", "verwijzingen"}).list())
        all.append(get(one, {"anker"}).str()).append("=").append(get(one, {"nummer"}).str()).append(get(one, {"titel"}).str()).append("; ");
    CHECK(all == "item-a=1.1Titel van a; deel-deel=1Eerste deel; ladder-route=Dyslexie in stappen; begrip-opp=plan; belofte-b1=belofte 7; ");
}

TEST_CASE("what the schools agreed on help with Dutch is counted with neither basis nor extra, and is not the poster's extra help") {
    Run run;
    run.norm_.onderdelen.resize(3);
    for (const size_t i : {1, 2}) run.norm_.onderdelen[i].laag = Laag::taal, run.norm_.onderdelen[i].id = "taal-" + std::to_string(i);
    run.norm_.onderdelen[1].items = {statement("klas")};
    run.norm_.onderdelen[1].items[0].teksten.poster = "Er is een taalklas.";
    run.profile_.antwoorden = {answer("klas", "ja")};
    run.run();
    CHECK(get(run.view, {"totaal", "items"}).str() == "0");
    CHECK_FALSE(get(run.view, {"heeft-onderdelen-extra"}).flag());
    REQUIRE(get(run.view, {"onderdelen-taal"}).list().size() == 1);
    CHECK(get(run.view, {"onderdelen-taal", "0", "id"}).str() == "taal-1");
    CHECK(get(run.view, {"heeft-hulp-bij-taal"}).flag());
    CHECK_FALSE(get(run.view, {"heeft-extra-hulp"}).flag());
    CHECK(get(run.view, {"heeft-taalhulp-poster"}).flag());
    CHECK(get(run.view, {"aanbod-taal", "0", "regel"}).str() == "Er is een taalklas.");
    CHECK_FALSE(get(run.view, {"heeft-aanbod-poster"}).flag());
    // It is not the extra support of the legal checklist either.
    for (const Value& one : get(run.view, {"checklist"}).list())
        if (get(one, {"nummer"}).str() == "4") CHECK_FALSE(get(one, {"is-goed"}).flag());
}
