// What parents and posters are told of a school's answers.
#include "merge/report.h"
#include "run.h"

using namespace gidspers;
using namespace gidspers::merge;
using namespace gidspers::merge::test;

TEST_CASE("the guide lists what parents have something to read of, in the words for them") {
    Run run;
    run.add(statement("a"), answer("a", "ja"));
    Antwoord outside = answer("b");
    outside.nvt = true;
    run.add(statement("b"), outside);
    outside.item = "c";
    outside.teksten.ouder = "Wij hebben geen trap.";
    run.add(statement("c"), outside);
    run.add(statement("d"));
    SchoolAmbitie plan;
    plan.titel = "Plan";
    plan.teksten.officieel = "Officieel.";
    plan.teksten.ouder = "Voor ouders.";
    plan.teksten.poster = "Kort.";
    run.profile_.ambities = {plan};
    run.run();
    REQUIRE(get(run.view, {"onderdelen", "0", "items-ouder"}).list().size() == 2);
    CHECK(get(run.view, {"onderdelen", "0", "items-ouder", "0", "id"}).str() == "a");
    CHECK(get(run.view, {"onderdelen", "0", "items-ouder", "1", "id"}).str() == "c");
    REQUIRE(get(run.view, {"onderdelen", "0", "items-ouder-open"}).list().size() == 1);
    CHECK(get(run.view, {"onderdelen", "0", "items-ouder-open", "0", "id"}).str() == "d");
    CHECK(get(run.view, {"werken-aan", "0", "regel"}).str() == "Kort.");
    CHECK(get(run.view, {"werken-aan", "0", "ouder-regel"}).str() == "Voor ouders.");
}

TEST_CASE("what has nothing to say is no heading: of a part of the norm for parents, of people and rooms") {
    Run run;
    run.run();
    CHECK(get(run.view, {"onderdelen", "0", "is-leeg"}).flag());
    run.norm_.onderdelen[0].figuren.resize(1);
    run.run();
    CHECK_FALSE(get(run.view, {"onderdelen", "0", "is-leeg"}).flag());
    run.norm_.onderdelen[0].figuren.clear();
    run.norm_.onderdelen[0].onderdelen.emplace_back().id = "onder";
    run.norm_.onderdelen[0].onderdelen[0].items = {statement("a")};
    run.profile_.antwoorden = {answer("a", "ja")};
    run.run();
    CHECK(get(run.view, {"onderdelen", "0", "heeft-voor-ouders"}).flag());
    CHECK_FALSE(get(run.view, {"onderdelen", "0", "is-leeg"}).flag());
    CHECK_FALSE(get(run.view, {"heeft-voorzieningen"}).flag());
    run.profile_.antwoorden[0].nvt = true;
    run.profile_.ruimten.emplace_back().titel = "Tuin";
    run.run();
    CHECK_FALSE(get(run.view, {"onderdelen", "0", "heeft-voor-ouders"}).flag());
    CHECK(get(run.view, {"heeft-voorzieningen"}).flag());
}

TEST_CASE("parents read of a protocol that is there in part that it is so, whatever the norm calls that") {
    Run run;
    Item protocol = item("dyslexie", ItemSoort::status);
    protocol.eisen.push_back(eis("actief"));
    run.add(protocol, answer("dyslexie", "aanwezig"));
    run.run();
    CHECK(get(run.view, {"onderdelen", "0", "items", "0", "waarde-tekst"}).str() == "aanwezig");
    CHECK(get(run.view, {"onderdelen", "0", "items", "0", "waarde-ouder"}).str() == "voor een deel");
    std::ranges::find(run.norm_.schalen, "protocolstatus", &Schaal::id)->waarden[2].label_ouder = "op papier";
    run.run();
    CHECK(get(run.view, {"onderdelen", "0", "items", "0", "waarde-ouder"}).str() == "op papier");
}

TEST_CASE("parents are not promised whole what no norm asks for and the school has in part") {
    Run run;
    Item help = item("huiswerk", ItemSoort::stelling);
    help.eisen.push_back(eis());
    help.eisen[0].soort = Eis::Soort::bestuur;
    help.teksten.ouder = "Uw kind krijgt huiswerkbegeleiding.";
    run.add(help, answer("huiswerk", "deels"));
    Belofte promise;
    promise.id = "b";
    promise.items = to({"huiswerk"});
    promise.teksten.ouder = "Wij helpen met huiswerk.";
    run.norm_.beloftes = {promise};
    run.run();
    const Value& one = get(run.view, {"onderdelen", "0", "items", "0"});
    CHECK_FALSE(get(one, {"spreekt-voor-zich"}).flag());
    CHECK_FALSE(get(one, {"is-heel"}).flag());
    CHECK(get(one, {"is-voor-een-deel"}).flag());
    CHECK(get(one, {"uitslag-ouder"}).str() == "voor een deel");
    CHECK(get(one, {"uitslag"}).str() == "aanwezig");
    CHECK_FALSE(get(run.view, {"heeft-aanbod-poster"}).flag());
    CHECK_FALSE(get(run.view, {"heeft-beloftes-ouder"}).flag());
    CHECK(get(run.view, {"beloftes", "0", "is-deels-waar"}).flag());
    CHECK_FALSE(run.reported("W113"));  // of the schoolgids alone
    report_guide(run.merged, run.diagnostics);
    CHECK(run.reported("W113"));
}

TEST_CASE("parents never read that a school does not meet the norm") {
    Run run;
    for (const char* value : {"ja", "deels", "nee"}) run.add(statement(value), answer(value, value));
    Antwoord promised = answer("straks", "nee");
    promised.ambitie = ambition();
    run.add(statement("straks"), promised);
    Item& specialist = run.add(item("weg", ItemSoort::aanwezigheid), answer("weg", "nee"));
    specialist.eisen.push_back(eis_at({"school"}));
    for (Item& one : run.norm_.onderdelen[0].items) one.teksten.poster = "Poster " + one.id;
    run.run();
    const auto parents = [&](const char* place) { return std::string(get(run.view, {"onderdelen", "0", "items", place, "uitslag-ouder"}).str()); };
    CHECK(parents("0") == "dit is er");
    CHECK(parents("1") == "voor een deel");
    CHECK(parents("2") == "nog niet");
    CHECK(parents("3") == "hier werken wij aan");
    CHECK(get(run.view, {"onderdelen", "0", "items", "2", "uitslag"}).str() == "voldoet niet");
    CHECK(get(run.view, {"onderdelen", "0", "items", "4", "waarde-ouder"}).str() == "nog niet");
    CHECK(get(run.view, {"onderdelen", "0", "items", "4", "waarde-tekst"}).str() == "niet aanwezig");
    REQUIRE(get(run.view, {"werken-aan"}).list().size() == 1);
    CHECK(get(run.view, {"werken-aan", "0", "datum"}).str() == "31 juli 2027");
    CHECK(run.report("W106").args == std::vector<std::string>{"2", "nee \"Titel van nee\", weg \"Titel van weg\""});
}

TEST_CASE("of what is there in part parents read what is missing, and the school is asked for its words") {
    Run run;
    Item team = item("team", ItemSoort::rol);
    team.eisen.push_back(eis());
    for (const char* code : {"leraar", "ib"}) team.eisen[0].rollen.push_back(rol(code, Aandeel::hoofd));
    Antwoord some = answer("team");
    some.rollen = {rol("leraar", Aandeel::hoofd)};
    run.add(team, some);
    run.add(statement("kaal"), answer("kaal", "deels"));
    Antwoord told = answer("verteld", "deels");
    told.teksten.ouder = "De lift komt nog.";
    run.add(statement("verteld"), told);
    run.run();
    CHECK(get(run.view, {"onderdelen", "0", "items", "0", "ontbreekt-ouder"}).str() == "intern begeleider");
    CHECK_FALSE(get(run.view, {"onderdelen", "0", "items", "0", "is-heel"}).truthy());
    CHECK(get(run.view, {"onderdelen", "0", "items", "0", "toont-antwoord"}).flag());
    report_guide(run.merged, run.diagnostics);
    CHECK(run.report("W113").args == std::vector<std::string>{"1", "kaal \"Titel van kaal\""});
}

TEST_CASE("parents read who does it when that is another than the norm asks") {
    Run run;
    Item keeper = item("bij", ItemSoort::rol);
    keeper.titel = "Wie houdt het bij?";
    keeper.eisen.push_back(eis());
    keeper.eisen[0].rollen = {rol("leraar", Aandeel::hoofd)};
    Antwoord other = answer("bij");
    other.rollen = {rol("ib", Aandeel::hoofd)};
    run.add(keeper, other);
    run.run();
    const Value& one = get(run.view, {"onderdelen", "0", "items", "0"});
    CHECK(get(one, {"is-voldoet-niet"}).flag());
    CHECK(get(one, {"toont-antwoord"}).flag());
    CHECK(get(one, {"waarde-ouder"}).str() == "intern begeleider");
    CHECK(get(one, {"titel-zin"}).str() == "Wie houdt het bij?");
    run.profile_.team.emplace_back().code = "ib";
    run.profile_.team.back().label = "kwaliteitscoördinator";
    run.norm_.codelijsten[0].codes[1].label_ouder = "de intern begeleider";
    run.run();
    const Value& by_own_name = get(run.view, {"onderdelen", "0", "items", "0"});
    CHECK(get(by_own_name, {"waarde-ouder"}).str() == "de kwaliteitscoördinator");
    CHECK(get(by_own_name, {"waarde-tekst"}).str() == "intern begeleider");
    run.profile_.antwoorden[0].rollen.clear();
    run.profile_.antwoorden[0].waarde = "nee";
    run.run();
    const Value& nobody = get(run.view, {"onderdelen", "0", "items", "0"});
    CHECK_FALSE(get(nobody, {"toont-antwoord"}).flag());
    CHECK(get(nobody, {"waarde-ouder"}).str() == "nog niet");
}

TEST_CASE("parents are promised what is so, or what the school wrote them itself") {
    Run run;
    for (const char* id : {"a", "b", "c", "d"})
        run.add(statement(id), id[0] == 'c' ? std::nullopt : std::optional(answer(id, id[0] == 'a' ? "ja" : "nee")));
    run.profile_.antwoorden.back().waarde.clear();
    run.profile_.antwoorden.back().nvt = true;
    run.add(item("verhaal", ItemSoort::tekst));
    for (const char* id : {"a", "b", "c", "d", "vrij", "ab", "eigen", "verhaal"}) {
        Belofte& promise = run.norm_.beloftes.emplace_back();
        promise.id = std::string("belofte-") + id;
        promise.items = to({id});
    }
    run.norm_.beloftes[4].items.clear();
    run.norm_.beloftes[5].items = run.norm_.beloftes[6].items = to({"a", "b"});
    run.norm_.beloftes[0].teksten.poster = run.norm_.beloftes[6].teksten.poster = "Wij doen dit altijd.";
    NormTekst own;
    own.ref = "belofte-eigen";
    own.voor = Audience::ouder;
    own.tekst = "Wij doen dit voor de helft.";
    run.profile_.norm_teksten = {own};
    run.run();
    CHECK(get(run.view, {"beloftes"}).list().size() == 8);
    CHECK(get(run.view, {"beloftes", "3", "is-niet-van-toepassing"}).flag());
    std::string told;
    for (const Value& promise : get(run.view, {"beloftes-ouder"}).list()) told += std::string(get(promise, {"id"}).str()) + " ";
    CHECK(told == "belofte-a belofte-vrij belofte-eigen belofte-verhaal ");
    const auto on_poster = [&](const char* place) { return get(run.view, {"beloftes-ouder", place, "poster-of-ouder-regel"}).str(); };
    CHECK(on_poster("0") == "Wij doen dit altijd.");
    CHECK(on_poster("2") == "Wij doen dit voor de helft.");  // the norm's line for the poster is not so
    CHECK(run.report("W110").args == std::vector<std::string>{"3", "belofte-b, belofte-c, belofte-ab"});
    CHECK(run.report("W116").args == std::vector<std::string>{"2", "belofte-vrij, belofte-verhaal"});
}

TEST_CASE("what the schools agreed above the basis stands apart, and is not counted with it") {
    Run r;
    r.norm_.onderdelen.push_back({});
    Onderdeel& above = r.norm_.onderdelen.back();
    above.id = "boven";
    above.laag = Laag::intensief;
    above.onderdelen.push_back({});
    above.onderdelen.back().id = "zorg";
    above.onderdelen.back().items.push_back(statement("traject"));
    above.onderdelen.back().items.back().teksten.poster = "Zorg op school.";
    r.profile_.antwoorden.push_back(answer("traject", "ja"));
    r.add(statement("lessen"), answer("lessen", "ja")).teksten.poster = "Goede lessen.";
    r.run();
    CHECK(get(r.view, {"totaal", "items"}).str() == "1");
    CHECK(get(r.view, {"onderdelen"}).list().size() == 1);
    CHECK(get(r.view, {"onderdelen-extra", "0", "onderdelen", "0", "items", "0", "id"}).str() == "traject");
    CHECK(get(r.view, {"onderdelen-extra", "0", "kopniveau"}).str() == "3");
    CHECK(get(r.view, {"aanbod-poster"}).list().size() == 1);
    CHECK(get(r.view, {"aanbod-poster", "0", "regel"}).str() == "Goede lessen.");
    CHECK(get(r.view, {"aanbod-extra", "0", "regel"}).str() == "Zorg op school.");
    CHECK(get(r.view, {"heeft-extra-hulp"}).truthy());
}

TEST_CASE("each reader's own text decides whether the limits are announced") {
    Run r;
    r.profile_.grenzen_teksten.officieel = "Dit vraagt meer dan wij kunnen geven:";
    r.profile_.grenzen_teksten.ouder = "Wij kijken samen met u.";
    r.run();
    CHECK(get(r.view, {"grenzen-kondigt-officieel-aan"}).truthy());
    CHECK_FALSE(get(r.view, {"grenzen-kondigt-aan"}).truthy());
}

TEST_CASE("a column that nothing of the school fills is known as empty") {
    const auto filled = [](const char* name, auto change) {
        Run r;
        r.profile_.protocollen.resize(1);
        r.profile_.methodieken.resize(1);
        r.profile_.partners.resize(1);
        r.profile_.extra.resize(2);
        r.profile_.extra[1].soort = AanbodSoort::taal;
        r.profile_.team.resize(1);
        r.profile_.specialisten.resize(1);
        r.profile_.ambities.resize(1);
        change(r.profile_);
        r.run();
        const std::string path = name;
        const size_t dot = path.find('.');
        return dot == path.npos ? get(r.view, {path}).truthy() : get(r.view, {path.substr(0, dot), path.substr(dot + 1)}).truthy();
    };
    for (const char* name : {"protocollen-met-status", "protocollen-met-plaats", "methodieken-met-doel", "partners-met-tekst",
                             "partners-bereikbaar", "partners-met-weg", "overleggen-met-data", "rollen-met-wanneer", "rollen-met-taak",
                             "specialisten-met-dagdelen", "specialisten-met-wanneer", "specialisten-met-tekst", "ambities-met-wanneer", "ambities-met-stand", "item-ambities-met-tekst",
                             "item-ambities-met-wanneer", "extra-kolommen.met-voor-wie", "extra-kolommen.met-waar"})
        CHECK_FALSE(filled(name, [](Profile&) {}));
    CHECK(filled("protocollen-met-plaats", [](Profile& p) { p.protocollen[0].vindplaats = "Intranet"; }));
    CHECK(filled("protocollen-met-plaats", [](Profile& p) { p.protocollen[0].datum = Date{2026, 1, 7}; }));
    CHECK(filled("protocollen-met-vindplaats", [](Profile& p) { p.protocollen[0].vindplaats = "Intranet"; }));
    CHECK_FALSE(filled("protocollen-met-vindplaats", [](Profile& p) { p.protocollen[0].datum = Date{2026, 1, 7}; }));
    CHECK(filled("methodieken-met-doel", [](Profile& p) { p.methodieken[0].doel = "Lezen"; }));
    CHECK(filled("protocollen-met-status", [](Profile& p) { p.protocollen[0].status = "vastgesteld"; }));
    CHECK(filled("partners-met-tekst", [](Profile& p) { p.partners[0].tekst = "Spreekuur."; }));
    CHECK(filled("partners-bereikbaar", [](Profile& p) { p.partners[0].email = "wijkteam@hagemeer.example"; }));
    CHECK(filled("partners-met-weg", [](Profile& p) { p.partners[0].website = "https://hagemeer.example"; }));
    CHECK(filled("rollen-met-wanneer", [](Profile& p) { p.team[0].bereikbaar = "dinsdag"; }));
    CHECK(filled("rollen-met-taak", [](Profile& p) { p.team[0].telefoon = "010-5550110"; }));
    CHECK(filled("specialisten-met-dagdelen", [](Profile& p) { p.specialisten[0].dagdelen = number(2, "2"); }));
    CHECK(filled("specialisten-met-wanneer", [](Profile& p) { p.specialisten[0].drempelloos = true; }));
    CHECK(filled("specialisten-met-tekst", [](Profile& p) { p.specialisten[0].contact = "via de coördinator"; }));
    CHECK(filled("ambities-met-wanneer", [](Profile& p) { p.ambities[0].wie = "het team"; }));
    CHECK(filled("ambities-met-stand", [](Profile& p) { p.ambities[0].stand = "loopt"; }));
    CHECK(filled("extra-kolommen.met-waar", [](Profile& p) { p.extra[0].duur = "tien weken"; }));
    CHECK(filled("extra-kolommen.met-voor-wie", [](Profile& p) { p.extra[0].voor_wie = "wie dat wil"; }));
    CHECK_FALSE(filled("extra-kolommen.met-voor-wie", [](Profile& p) { p.extra[1].voor_wie = "wie dat wil"; }));
    CHECK(filled("overleggen-met-data", [](Profile& p) { p.overleggen.emplace_back().datums = {Date{2026, 10, 5}}; }));
}

TEST_CASE("in the guide a place in the guide is said without naming the guide") {
    const auto said = [](const char* link) {
        Run r;
        r.profile_.verplicht["veiligheid"].link = link;
        r.run();
        return std::string(get(r.view, {"verplicht", "veiligheid", "link-in-gids"}).str());
    };
    CHECK(said("Schoolgids, hoofdstuk 7: Veiligheid") == "hoofdstuk 7: Veiligheid");
    CHECK(said("de schoolgids: Veilig") == "Veilig");
    CHECK(said("Schoolgids") == "Schoolgids");
    CHECK(said("Schoolgidsen, deel 2") == "Schoolgidsen, deel 2");
    CHECK(said("Schoolplan, hoofdstuk 3") == "Schoolplan, hoofdstuk 3");
    CHECK(said("Zie: Schoolgids, hoofdstuk 3.") == "hoofdstuk 3");
    CHECK(said("Schoolgids 2026-2027, hoofdstuk 3") == "hoofdstuk 3");
    CHECK(said("in de schoolgids, in hoofdstuk 3") == "hoofdstuk 3");
    CHECK(said("Schoolgids van 2026-2027, hoofdstuk 3") == "Schoolgids van 2026-2027, hoofdstuk 3");
    CHECK(said("Schoolgids 2026-2027") == "Schoolgids 2026-2027");
    CHECK(said("op bladzijde 12") == "bladzijde 12");
    CHECK(said("Ziekmelden, zie app") == "Ziekmelden, zie app");
    CHECK(said("Schoolgids, 20 vragen over pesten") == "20 vragen over pesten");
}

TEST_CASE("elsewhere a place in the guide names the guide") {
    const auto said = [](const char* link) {
        Run r;
        r.profile_.verplicht["veiligheid"].link = link;
        r.run();
        return std::string(get(r.view, {"verplicht", "veiligheid", "link-buiten-gids"}).str());
    };
    CHECK(said("bladzijde 12") == "de schoolgids, bladzijde 12");
    CHECK(said("Zie: hoofdstuk 7.") == "de schoolgids, hoofdstuk 7");
    CHECK(said("Schoolgids, hoofdstuk 5") == "de schoolgids, hoofdstuk 5");
    CHECK(said("op onze website, onder Praktisch") == "op onze website, onder Praktisch");
    CHECK(said("https://www.deproef.example/veilig") == "www.deproef.example/veilig");
    CHECK(said("www.deproef.example/veilig") == "www.deproef.example/veilig");
    CHECK(said("deproef.example/veilig") == "deproef.example/veilig");
    CHECK(said("zie onze site → ouders → veilig") == "onze site → ouders → veilig");
    CHECK(said("hoofdstuk Diversiteit") == "de schoolgids, hoofdstuk Diversiteit");
    CHECK(said("Schoolgids 2026-2027, hoofdstuk 5") == "de schoolgids, hoofdstuk 5");
    CHECK(said("Schoolgids 2026-2027") == "de schoolgids");
    CHECK(said("").empty());
}

TEST_CASE("an address of the web without its scheme is a link all the same") {
    Run r;
    r.profile_.verplicht["verzuim"].link = "www.deproef.example/verzuim";
    r.run();
    CHECK(get(r.view, {"verplicht", "verzuim", "link-is-adres"}).flag());
    CHECK(get(r.view, {"verplicht", "verzuim", "link"}).str() == "https://www.deproef.example/verzuim");
}

TEST_CASE("where the guide names what is more than agreed, that has its title there") {
    Run run;
    Item item_of_more = item("a", ItemSoort::aanwezigheid);
    item_of_more.teksten.ouder = "Elke dag een rustig begin.";
    item_of_more.eisen.push_back(eis_at({"wijk"}));
    run.add(item_of_more, answer_at("a", {"school"}));
    run.add(statement("b"), answer("b", "ja")).teksten.ouder = "Wij praten met u.";
    const auto speaks = [&](const char* place) {
        run.run();
        return get(run.view, {"onderdelen", "0", "items", place, "spreekt-voor-zich"}).flag();
    };
    CHECK_FALSE(speaks("0"));
    CHECK(speaks("1"));
    run.profile_.extra.emplace_back().titel = "Leesgroep";
    CHECK(speaks("0"));
    CHECK_FALSE(get(run.view, {"heeft-items-meer-ouder"}).flag());
}

TEST_CASE("nobody is there in part: of who is further away than agreed parents read where, or that it is asked for") {
    const auto told = [](std::vector<std::string> levels, std::optional<bool> asked, std::optional<bool> given) {
        Run run;
        Item one = item("a", ItemSoort::aanwezigheid);
        one.eisen.push_back(eis_at({"school", "wijk"}, asked));
        run.add(one, answer_at("a", std::move(levels), given));
        run.run();
        return std::string(get(run.view, {"onderdelen", "0", "items", "0", "deel-ouder"}).str());
    };
    CHECK(told({"swv"}, {}, {}) == "bij het SWV");
    CHECK(told({"swv"}, {}, false) == "bij het SWV");
    CHECK(told({"wijk"}, true, {}) == "in de wijk");
    CHECK(told({"wijk"}, true, false) == "in de wijk, op aanvraag");
    CHECK(told({"school"}, true, false) == "op aanvraag");
    CHECK(told({"school"}, {}, {}).empty());
    Run run;
    run.add(statement("a"), answer("a", "deels"));
    run.run();
    CHECK(get(run.view, {"onderdelen", "0", "items", "0", "deel-ouder"}).str() == "voor een deel");
}

TEST_CASE("in the guide an answer adds what its sentence does not say") {
    const auto added = [](std::string sentence, std::vector<std::string> also) {
        Run run;
        run.norm_.codelijsten[1].codes[0].label_ouder = "de arts van de GGD";
        Item asked = item("lijst", ItemSoort::lijst);
        asked.teksten.ouder = std::move(sentence);
        asked.eisen.push_back(eis());
        asked.eisen[0].minstens = {{"ggd"}, {"smw"}, {"cjg"}};
        Antwoord given = answer("lijst");
        given.heeft = {"ggd", "smw", "cjg"};
        given.ook = std::move(also);
        run.add(asked, given);
        run.run();
        return std::string(get(run.view, {"onderdelen", "0", "items", "0", "aanvulling-ouder"}).str());
    };
    CHECK(added("Wij zijn met velen.", {}).empty());
    CHECK(added("De arts denkt mee.", {"de wijkagent"}) == "Bij ons: de arts van de GGD, maatschappelijk werk, CJG en de wijkagent.");
    CHECK(added("De arts denkt mee.", {"de wijkagent", "CJG", "De wijkagent"}).ends_with("maatschappelijk werk, CJG en de wijkagent."));
    CHECK(added("De <sterk>arts</sterk> denkt mee, en maatschappelijk werk ook.", {"de wijkagent"}) == "Ook: de wijkagent.");
    Run run;
    Item often = item("vaak", ItemSoort::aantal);
    often.teksten.ouder = "Twee keer per jaar praten wij.";
    often.teksten.poster = "Wij praten vaak.";
    often.eisen.push_back(eis());
    often.eisen[0].eenheid = "keer per jaar";
    Antwoord given = answer("vaak");
    given.aantal = number(2, "2");
    run.add(often, given);
    run.run();
    CHECK(get(run.view, {"onderdelen", "0", "items", "0", "aanvulling-ouder"}).str().empty());
    CHECK(get(run.view, {"onderdelen", "0", "items", "0", "aanvulling-poster"}).str() == "Bij ons: 2\xC2\xA0keer per jaar.");
}

TEST_CASE("beside the norm's list the school's is how it differs, unless most of it does") {
    Run run;
    const auto has = [&](const char* id, std::vector<std::string> codes, std::vector<std::string> also = {}) {
        Item asked = item(id, ItemSoort::lijst);
        asked.eisen.push_back(eis());
        asked.eisen[0].minstens = {{"ggd"}, {"smw"}, {"cjg"}};
        Antwoord given = answer(id);
        given.heeft = std::move(codes);
        given.ook = std::move(also);
        run.add(asked, given);
    };
    has("zelfde", {"cjg", "ggd", "smw"});
    has("meer", {"ggd", "smw", "cjg"}, {"de zwemclub"});
    has("minder", {"ggd", "cjg"});
    has("anders", {"ggd", "smw"}, {"de zwemclub"});
    has("weinig", {"ggd"}, {"de zwemclub"});
    run.add(item("niets", ItemSoort::lijst), answer("niets", "nee"));
    run.add(item("niemand", ItemSoort::rol), answer("niemand", "nee"));
    run.run();
    const auto words = [&](const char* place) { return get(run.view, {"onderdelen", "0", "items", place, "waarde-naast-norm"}).str(); };
    CHECK(words("0") == "zoals de norm");
    CHECK(words("1") == "alles uit de norm, en ook de zwemclub");
    CHECK(words("2") == "alles uit de norm, behalve maatschappelijk werk");
    CHECK(words("3") == "alles uit de norm, behalve CJG, en daarnaast de zwemclub");
    CHECK(words("5").empty());
    CHECK(words("6").empty());
    CHECK(words("4") == get(run.view, {"onderdelen", "0", "items", "4", "waarde-tekst"}).str());
}
