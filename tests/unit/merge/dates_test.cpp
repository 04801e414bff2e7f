// What begins or ends within the school year.
#include "run.h"

using namespace gidspers;
using namespace gidspers::merge;
using namespace gidspers::merge::test;

namespace {

const Value& item_at(const Run& run, const char* place) { return get(run.view, {"onderdelen", "0", "items", place}); }

}  // namespace

TEST_CASE("an agreement that begins or ends within the school year says so; from its first day or to its last it does not") {
    Run run;
    run.add(statement("oud"), answer("oud", "ja")).tot = Date{2026, 12, 31};
    run.add(statement("nieuw"), answer("nieuw", "ja")).van = Date{2027, 1, 1};
    Item& between = run.add(statement("tussen"), answer("tussen", "ja"));
    between.van = Date{2026, 10, 1}, between.tot = Date{2027, 3, 31};
    Item& whole = run.add(statement("heel"), answer("heel", "ja"));
    whole.van = Date{2026, 8, 1}, whole.tot = Date{2027, 7, 31};
    Item& longer = run.add(statement("langer"), answer("langer", "ja"));
    longer.van = Date{2020, 1, 1}, longer.tot = Date{2029, 1, 1};
    run.add(statement("eerste dag"), answer("eerste dag", "ja")).tot = Date{2026, 8, 1};
    run.add(statement("laatste dag"), answer("laatste dag", "ja")).van = Date{2027, 7, 31};
    run.run();
    const auto holds = [&](const char* place) { return get(item_at(run, place), {"geldt"}).str(); };
    CHECK(holds("0") == "tot en met 31 december 2026");
    CHECK(holds("1") == "vanaf 1 januari 2027");
    CHECK(holds("2") == "van 1 oktober 2026 tot en met 31 maart 2027");
    CHECK(holds("3").empty());
    CHECK(holds("4").empty());
    CHECK(holds("5") == "tot en met 1 augustus 2026");
    CHECK(holds("6") == "vanaf 31 juli 2027");
    CHECK(get(run.view, {"totaal", "items"}).str() == "7");
}

TEST_CASE("a row of dates says each year once, with its last date") {
    Run run;
    run.profile_.overleggen.emplace_back().datums = {{2026, 9, 22}, {2026, 12, 1}, {2027, 3, 2}};
    run.run();
    std::string row;
    for (const Value& date : get(run.view, {"overleggen", "0", "data"}).list()) row.append(get(date, {"kort"}).str()) += "; ";
    CHECK(row == "22 september; 1 december 2026; 2 maart 2027; ");
}

TEST_CASE("what is agreed from a later day on and is not there yet is worked on, and no count has it") {
    Run run;
    run.add(statement("nu"), answer("nu", "ja"));
    run.add(statement("later"), answer("later", "nee")).van = Date{2027, 6, 1};
    Item& more = run.add(item("meer", ItemSoort::aantal), answer("meer"));
    more.van = Date{2027, 1, 1};
    more.eisen.push_back(eis());
    more.eisen[0].minimum = number(10, "10"), more.eisen[0].eenheid = "keer per jaar";
    run.profile_.antwoorden.back().aantal = number(8, "8");
    Belofte promise;
    promise.id = "b";
    promise.items = to({"nu", "later"});
    run.norm_.beloftes = {promise};
    run.run();
    for (const char* place : {"1", "2"}) {
        CHECK(get(item_at(run, place), {"is-ambitie"}).flag());
        CHECK(get(item_at(run, place), {"telt-nog-niet"}).flag());
        CHECK(get(item_at(run, place), {"uitslag-ouder"}).str() == "hier werken wij aan");
    }
    CHECK(get(item_at(run, "2"), {"verschil"}).str() == "2 minder dan de norm");
    CHECK(get(run.view, {"totaal", "samenvatting"}).str() == "de ene afspraak");
    CHECK(get(run.view, {"totaal", "alles-aanwezig"}).flag());
    CHECK(get(run.view, {"beloftes", "0", "is-waar"}).flag());
    // It counts as soon as it is there, and from the next school year on in any case.
    run.profile_.antwoorden[1].waarde = "ja";
    run.run();
    CHECK(get(run.view, {"totaal", "items"}).str() == "2");
    run.profile_.antwoorden[1].waarde = "nee";
    run.profile_.schooljaar = Schooljaar{2027};
    run.run();
    CHECK(get(item_at(run, "1"), {"is-voldoet-niet"}).flag());
    CHECK(get(run.view, {"totaal", "items"}).str() == "3");
}
