#include <catch2/catch.hpp>

#include "fixture.h"
#include "merge/result.h"

using namespace gidspers::merge;
using namespace gidspers::merge::test;

namespace {

const Norm the_norm = norm();

Judgement judged(const Item& item, const Antwoord* answer, Schooltype type = Schooltype::bao) {
    return judge(the_norm, item, answer, type, Schooljaar{2026});
}
Result result_of(const Item& item, const Antwoord& answer, Schooltype type = Schooltype::bao) {
    return judged(item, &answer, type).result;
}

Item with(Item item, Eis eis) {
    item.eisen.push_back(std::move(eis));
    return item;
}

Antwoord with_number(double value) {
    Antwoord result = answer("a");
    result.aantal = number(value, std::to_string(value));
    return result;
}

}  // namespace

TEST_CASE("what is not for this school does not apply, with the reason") {
    Item one = with(item("a", ItemSoort::stelling), eis("ja"));
    one.schooltypen = {Schooltype::so};
    const Antwoord yes = answer("a", "ja");
    CHECK(judged(one, &yes, Schooltype::bao).reason == NvtReason::schooltype);
    CHECK(judged(one, &yes, Schooltype::so).result == Result::voldoet);

    Item later = with(item("b", ItemSoort::stelling), eis("ja"));
    later.van = Date{2027, 8, 1};
    CHECK(judged(later, &yes).reason == NvtReason::periode);
    later.van = Date{2027, 7, 31};
    CHECK(judged(later, &yes).result == Result::voldoet);
    Item gone = with(item("c", ItemSoort::stelling), eis("ja"));
    gone.tot = Date{2026, 7, 31};
    CHECK(judged(gone, &yes).reason == NvtReason::periode);
    gone.tot = Date{2026, 8, 1};
    CHECK(judged(gone, &yes).result == Result::voldoet);

    Antwoord nvt = answer("a");
    nvt.nvt = true;
    CHECK(judged(with(item("d", ItemSoort::stelling), eis("ja")), &nvt).reason == NvtReason::school);
}

TEST_CASE("without an answer an item is not filled in, unless nothing was asked") {
    const Item asked = with(item("a", ItemSoort::stelling), eis("ja"));
    CHECK(judged(asked, nullptr).result == Result::niet_ingevuld);
    Antwoord open = answer("a");
    open.open = true;
    CHECK(judged(asked, &open).result == Result::niet_ingevuld);

    Item optional = asked;
    optional.optioneel = true;
    CHECK(judged(optional, nullptr).reason == NvtReason::optioneel);
    Eis board, none;
    board.soort = Eis::Soort::bestuur;
    none.soort = Eis::Soort::geen;
    CHECK(judged(with(item("b", ItemSoort::aantal), board), nullptr).reason == NvtReason::bestuur);
    CHECK(judged(with(item("c", ItemSoort::aantal), none), nullptr).reason == NvtReason::geen);
    CHECK(judged(item("d", ItemSoort::tekst), nullptr).reason == NvtReason::zonder_oordeel);
    CHECK(judged(item("e", ItemSoort::uitsluiting), nullptr).reason == NvtReason::zonder_oordeel);
    CHECK(judged(item("f", ItemSoort::ambitie), nullptr).result == Result::niet_ingevuld);
}

TEST_CASE("a norm left to the board is never a gap; without a norm what is there is just there") {
    Eis board, none;
    board.soort = Eis::Soort::bestuur;
    none.soort = Eis::Soort::geen;
    const Item by_board = with(item("a", ItemSoort::aanwezigheid), board);
    CHECK(result_of(by_board, answer_at("a", {"school"})) == Result::aanwezig);
    CHECK(judged(by_board, nullptr).result == Result::nvt);
    const Antwoord no = answer("a", "nee");
    CHECK(judged(by_board, &no).reason == NvtReason::bestuur);
    const Item no_norm = with(item("b", ItemSoort::aanwezigheid), none);
    CHECK(result_of(no_norm, answer_at("b", {"swv"})) == Result::aanwezig);
    CHECK(judged(no_norm, &no).reason == NvtReason::geen);
}

TEST_CASE("what no norm asks for is there in part where the answer says so") {
    for (const Eis::Soort soort : {Eis::Soort::bestuur, Eis::Soort::geen}) {
        Eis nothing;
        nothing.soort = soort;
        const auto judged_as = [&](ItemSoort kind, const char* value) {
            const Antwoord given = answer("a", value);
            return judged(with(item("a", kind), nothing), &given);
        };
        for (const auto& [kind, value] : {std::pair(ItemSoort::stelling, "deels"), std::pair(ItemSoort::status, "ontwikkeling"), std::pair(ItemSoort::beoordeling, "in")}) {
            CHECK(judged_as(kind, value).result == Result::aanwezig);
            CHECK(judged_as(kind, value).in_part());
            CHECK_FALSE(judged_as(kind, value).whole());
        }
        for (const auto& [kind, value] : {std::pair(ItemSoort::stelling, "ja"), std::pair(ItemSoort::status, "actief"), std::pair(ItemSoort::beoordeling, "ver")})
            CHECK(judged_as(kind, value).whole());
        CHECK(judged_as(ItemSoort::status, "niet").result == Result::nvt);
    }
}

TEST_CASE("statements and agreements: yes, in part, no") {
    for (ItemSoort soort : {ItemSoort::stelling, ItemSoort::afspraak}) {
        const Item one = with(item("a", soort), eis("ja"));
        CHECK(result_of(one, answer("a", "ja")) == Result::voldoet);
        CHECK(result_of(one, answer("a", "deels")) == Result::deels);
        CHECK(result_of(one, answer("a", "nee")) == Result::voldoet_niet);
        CHECK(result_of(item("a", soort), answer("a", "ja")) == Result::voldoet);
        CHECK(judged(one, nullptr).present == false);
    }
}

TEST_CASE("an ambition makes a gap something that is worked on") {
    const Item one = with(item("a", ItemSoort::stelling), eis("ja"));
    Antwoord no = answer("a", "nee");
    no.ambitie = ambition();
    CHECK(result_of(one, no) == Result::ambitie);
    Antwoord partly = answer("a", "deels");
    partly.ambitie = ambition();
    CHECK(result_of(one, partly) == Result::deels);

    const Item goal = item("b", ItemSoort::ambitie);
    CHECK(result_of(goal, answer("b", "ja")) == Result::voldoet);
    CHECK(result_of(goal, answer("b", "deels")) == Result::ambitie);
    CHECK(result_of(goal, answer("b", "nee")) == Result::ambitie);

    // The SWV only works towards it and asks nothing yet.
    Item later = item("c", ItemSoort::aanwezigheid);
    later.ambitie = Doel{};
    later.ambitie->niveaus = {"school"};
    CHECK(result_of(later, answer("c", "nee")) == Result::ambitie);
    CHECK(result_of(with(later, eis_at({"wijk"})), answer("c", "nee")) == Result::voldoet_niet);
}

TEST_CASE("what the SWV works towards is held against its ambition, as its scale asks") {
    Item kind = item("a", ItemSoort::ambitie), presence = item("a", ItemSoort::aanwezigheid);
    kind.schaal = "niveau";
    for (Item* one : {&kind, &presence}) {
        one->ambitie = Doel{};
        one->ambitie->niveaus = {"wijk"};
        CHECK(result_of(*one, answer_at("a", {"wijk"})) == Result::voldoet);
        CHECK(result_of(*one, answer_at("a", {"school"})) == Result::voldoet);
        const Antwoord far = answer_at("a", {"swv"});
        CHECK(judged(*one, &far).result == Result::ambitie);
        CHECK(judged(*one, &far).present);
        CHECK(judged(*one, &far).verschil == "niet in de wijk");
        CHECK(result_of(*one, answer("a", "nee")) == Result::ambitie);
        CHECK(one->is_goal(nullptr));
    }
    Item status = item("b", ItemSoort::ambitie);
    status.schaal = "protocolstatus";
    status.ambitie = Doel{};
    status.ambitie->waarde = "aanwezig";
    CHECK(result_of(status, answer("b", "actief")) == Result::voldoet);
    const Antwoord low = answer("b", "ontwikkeling");
    CHECK(judged(status, &low).result == Result::ambitie);
    CHECK(judged(status, &low).verschil == "één stap onder het streven");
    Item number = item("d", ItemSoort::aantal);  // its norm has the unit only
    number.ambitie = Doel{};
    number.ambitie->waarde = "3";
    Eis unit;
    unit.eenheid = "keer per jaar";
    number.eisen = {unit};
    const Antwoord once = with_number(1);
    CHECK(judged(number, &once).result == Result::ambitie);
    CHECK(judged(number, &once).verschil == "2 minder dan het streven");
    CHECK(result_of(number, with_number(3)) == Result::voldoet);
    Item statement = item("c", ItemSoort::stelling);
    statement.ambitie = Doel{};
    CHECK(!statement.is_goal(nullptr));
}

TEST_CASE("presence: any of the norm's levels, nearer is more, farther is in part") {
    const Item one = with(item("a", ItemSoort::aanwezigheid), eis_at({"wijk", "bestuur"}));
    CHECK(result_of(one, answer_at("a", {"wijk"})) == Result::voldoet);
    CHECK(result_of(one, answer_at("a", {"bestuur"})) == Result::voldoet);
    CHECK(result_of(one, answer_at("a", {"bestuur", "swv"})) == Result::voldoet);
    CHECK(result_of(one, answer_at("a", {"school"})) == Result::meer_dan_norm);
    CHECK(result_of(one, answer_at("a", {"school", "wijk"})) == Result::meer_dan_norm);
    CHECK(result_of(one, answer_at("a", {})) == Result::voldoet_niet);
    CHECK(result_of(one, answer("a", "nee")) == Result::voldoet_niet);
    const Antwoord far = answer_at("a", {"swv"});
    CHECK(judged(one, &far).result == Result::deels);
    CHECK(judged(one, &far).present);
    CHECK(judged(one, &far).verschil == "niet in de wijk of bij het bestuur");
    CHECK(result_of(with(item("b", ItemSoort::aanwezigheid), eis_at({})), answer_at("b", {"swv"})) == Result::voldoet);
}

TEST_CASE("drempelloos: at school it goes without saying, elsewhere it must be said") {
    const Item one = with(item("a", ItemSoort::aanwezigheid), eis_at({"school", "bestuur"}, true));
    CHECK(result_of(one, answer_at("a", {"school"})) == Result::voldoet);
    CHECK(result_of(one, answer_at("a", {"school"}, false)) == Result::deels);
    CHECK(result_of(one, answer_at("a", {"bestuur"})) == Result::deels);
    CHECK(result_of(one, answer_at("a", {"bestuur"}, true)) == Result::voldoet);
    const Antwoord unsaid = answer_at("a", {"bestuur"});
    CHECK(judged(one, &unsaid).verschil == "niet gezegd of het drempelloos is");
}

TEST_CASE("status: places on an ordered scale, with synonyms") {
    const Item one = with(item("a", ItemSoort::status), eis("aanwezig"));
    CHECK(result_of(one, answer("a", "niet")) == Result::voldoet_niet);
    CHECK(result_of(one, answer("a", "ontwikkeling")) == Result::deels);
    CHECK(result_of(one, answer("a", "beschikbaar")) == Result::voldoet);
    CHECK(result_of(one, answer("a", "actief")) == Result::meer_dan_norm);
    const Antwoord low = answer("a", "ontwikkeling");
    CHECK(judged(one, &low).verschil == "één stap onder de norm");
}

TEST_CASE("a norm may differ by school type") {
    Item one = with(item("a", ItemSoort::status), eis("aanwezig"));
    Eis so = eis("actief");
    so.schooltypen = {Schooltype::so, Schooltype::vso};
    one.eisen.push_back(so);
    CHECK(result_of(one, answer("a", "aanwezig"), Schooltype::sbo) == Result::voldoet);
    CHECK(result_of(one, answer("a", "aanwezig"), Schooltype::so) == Result::deels);
    CHECK(result_of(one, answer("a", "actief"), Schooltype::vso) == Result::voldoet);
}

TEST_CASE("ratings: half-open bands, and a code without a percentage") {
    const Item one = with(item("a", ItemSoort::beoordeling), eis("ontwikkeld"));
    const auto at = [&](double percentage) {
        Antwoord result = answer("a");
        result.percentage = number(percentage, std::to_string(percentage));
        return result_of(one, result);
    };
    CHECK(at(0) == Result::voldoet_niet);
    CHECK(at(49.9) == Result::voldoet_niet);
    CHECK(at(50) == Result::deels);
    CHECK(at(69.9) == Result::deels);
    CHECK(at(70) == Result::voldoet);
    CHECK(at(79.9) == Result::voldoet);
    CHECK(at(80) == Result::meer_dan_norm);
    CHECK(at(100) == Result::meer_dan_norm);
    CHECK(result_of(one, answer("a", "in")) == Result::deels);
    CHECK(result_of(one, answer("a", "ontwikkeld")) == Result::voldoet);
}

TEST_CASE("numbers with a minimum") {
    Eis twice;
    twice.minimum = number(2, "2");
    twice.eenheid = "keer per jaar";
    const Item one = with(item("a", ItemSoort::aantal), twice);
    CHECK(result_of(one, with_number(2)) == Result::voldoet);
    CHECK(result_of(one, with_number(3)) == Result::meer_dan_norm);
    CHECK(result_of(one, with_number(1)) == Result::deels);
    CHECK(result_of(one, with_number(0)) == Result::voldoet_niet);
    const Antwoord few = with_number(0.5);
    CHECK(judged(one, &few).verschil == "1,5 minder dan de norm");
    Eis hours = twice;
    hours.minimum = number(1400, "1400");
    CHECK(judged(with(item("c", ItemSoort::aantal), hours), &few).verschil == "1.399,5 minder dan de norm");
    Eis pupils = twice;
    pupils.eenheid = "leerlingen";
    CHECK(judged(with(item("b", ItemSoort::aantal), pupils), &few).verschil == "minder dan de norm");
}

TEST_CASE("numbers with a maximum, alone or with a minimum") {
    Eis most;
    most.maximum = number(15, "15");
    most.eenheid = "groepen";
    const Item one = with(item("a", ItemSoort::aantal), most);
    CHECK(result_of(one, with_number(12)) == Result::voldoet);
    CHECK(result_of(one, with_number(15)) == Result::voldoet);
    CHECK(result_of(one, with_number(0)) == Result::voldoet);
    const Antwoord many = with_number(18);
    CHECK(judged(one, &many).result == Result::deels);
    CHECK(judged(one, &many).verschil == "3 meer dan afgesproken");
    most.minimum = number(10, "10");
    const Item range = with(item("b", ItemSoort::aantal), most);
    CHECK(result_of(range, with_number(12)) == Result::voldoet);
    CHECK(result_of(range, with_number(9)) == Result::deels);
    CHECK(result_of(range, many) == Result::deels);
}

TEST_CASE("roles: all there, main ones as main, the first main role the same") {
    Eis asked;
    asked.rollen = {rol("leraar", Aandeel::hoofd), rol("ib", Aandeel::steun)};
    const Item one = with(item("a", ItemSoort::rol), asked);
    const auto by = [](std::vector<Rol> roles) {
        Antwoord result = answer("a");
        result.rollen = std::move(roles);
        return result;
    };
    CHECK(result_of(one, by({rol("leraar", Aandeel::hoofd), rol("ib", Aandeel::steun)})) == Result::voldoet);
    CHECK(result_of(one, by({rol("leraar", Aandeel::hoofd), rol("ib", Aandeel::hoofd), rol("directie", Aandeel::steun)})) == Result::voldoet);
    CHECK(result_of(one, by({rol("ib", Aandeel::hoofd), rol("leraar", Aandeel::hoofd)})) == Result::deels);
    CHECK(result_of(one, by({rol("leraar", Aandeel::steun), rol("ib", Aandeel::steun)})) == Result::deels);
    Eis help;
    help.rollen = {rol("ib", Aandeel::steun)};
    CHECK(result_of(with(item("b", ItemSoort::rol), help), by({rol("ib", Aandeel::hoofd)})) == Result::voldoet);
    CHECK(result_of(one, by({rol("leraar", Aandeel::hoofd)})) == Result::deels);
    CHECK(result_of(one, by({rol("directie", Aandeel::hoofd)})) == Result::voldoet_niet);
    const Antwoord alone = by({rol("leraar", Aandeel::hoofd)});
    CHECK(judged(one, &alone).verschil == "ontbreekt: intern begeleider");
    // Either will do, beside one who must.
    Eis either;
    either.rollen = {rol("leraar", Aandeel::hoofd)};
    either.minstens = {{"ib", "directie"}};
    const Item open = with(item("c", ItemSoort::rol), either);
    CHECK(result_of(open, by({rol("leraar", Aandeel::hoofd), rol("directie", Aandeel::hoofd)})) == Result::voldoet);
    CHECK(judged(open, &alone).result == Result::deels);
    CHECK(judged(open, &alone).verschil == "ontbreekt: intern begeleider of directeur");
}

TEST_CASE("at-least lists") {
    Eis asked;
    asked.minstens = {{"ggd"}, {"smw"}};
    const Item one = with(item("a", ItemSoort::lijst), asked);
    const auto has = [](std::vector<std::string> codes, std::vector<std::string> also = {}) {
        Antwoord result = answer("a");
        result.heeft = std::move(codes);
        result.ook = std::move(also);
        return result;
    };
    CHECK(result_of(one, has({"smw", "ggd"})) == Result::voldoet);
    CHECK(result_of(one, has({"smw", "ggd", "cjg"})) == Result::meer_dan_norm);
    CHECK(result_of(one, has({"smw", "ggd"}, {"de zwemclub"})) == Result::meer_dan_norm);
    CHECK(result_of(one, has({"ggd", "cjg"})) == Result::deels);
    CHECK(result_of(one, has({"cjg"})) == Result::voldoet_niet);
    CHECK(result_of(one, answer("a", "nee")) == Result::voldoet_niet);
    const Antwoord short_list = has({"cjg", "ggd"});
    CHECK(judged(one, &short_list).verschil == "ontbreekt: maatschappelijk werk");

    asked.minstens = {{"ggd"}, {"smw", "cjg"}};
    const Item either = with(item("b", ItemSoort::lijst), asked);
    CHECK(result_of(either, has({"ggd", "cjg"})) == Result::voldoet);
    CHECK(result_of(either, has({"ggd", "cjg", "smw"})) == Result::voldoet);
    const Antwoord without = has({"ggd"});
    CHECK(judged(either, &without).result == Result::deels);
    CHECK(judged(either, &without).verschil.starts_with("ontbreekt: maatschappelijk werk of "));
}

TEST_CASE("who only helps, where the norm wants them to lead, is not enough") {
    const Norm n = norm();
    Item one = with(item("a", ItemSoort::rol), eis());
    one.eisen[0].rollen = {rol("leraar", Aandeel::hoofd), rol("ib", Aandeel::hoofd)};
    Antwoord said = answer("a");
    said.rollen = {rol("leraar", Aandeel::hoofd), rol("ib", Aandeel::steun)};
    const Judgement found = judged(one, &said);
    CHECK(found.result == Result::deels);
    CHECK(found.verschil == "alleen ondersteunend: intern begeleider");
    said.rollen[1].aandeel = Aandeel::hoofd;
    CHECK(result_of(one, said) == Result::voldoet);
}

TEST_CASE("a list in the school's own words alone is a list") {
    Antwoord said = answer("a");
    said.ook = {"De bakker"};
    CHECK(result_of(with(item("a", ItemSoort::lijst), eis()), said) == Result::voldoet);
}
