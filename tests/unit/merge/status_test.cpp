#include "run.h"

using namespace gidspers;
using namespace gidspers::merge;
using namespace gidspers::merge::test;

TEST_CASE("concept until the council and the board have both decided") {
    Run run;
    run.run();
    CHECK(get(run.view, {"watermerk"}).str() == "CONCEPT");
    Run done;
    done.profile_.status.mr = Date{2026, 5, 20};
    done.profile_.status.vastgesteld = Date{2026, 6, 10};
    done.profile_.school.bestuur.naam = "Stichting Proef";
    done.run();
    CHECK(get(done.view, {"watermerk"}).str().empty());
    CHECK(get(done.view, {"status", "tekst"}).str() == "Vastgesteld op 10 juni 2026 door Stichting Proef");
    done.norm_.vastgesteld.reset();
    done.run();
    CHECK(get(done.view, {"watermerk"}).str() == "CONCEPT");
    CHECK(get(done.view, {"status", "tekst"}).str() == "Concept: de afspraken van het samenwerkingsverband zijn nog niet vastgesteld");
    CHECK(get(done.view, {"status", "mr-geleding"}).str() == "de medezeggenschapsraad");
}

TEST_CASE("a part of the council that does not vote on a schoolgids") {
    Run run;
    run.profile_.status.geleding = Geleding::ouders;
    run.run();
    CHECK_FALSE(run.reported("W112"));
    run.profile_.status.geleding = Geleding::personeel;
    run.run();
    CHECK(run.report("W112").args == std::vector<std::string>{"personeel", "ouders"});
    CHECK(get(run.view, {"status", "mr-geleding"}).str() == "de ouders in de medezeggenschapsraad");
}

TEST_CASE("the whole council is not the part that consents, and one that is not named stays so") {
    Run run;
    run.profile_.status.geleding = Geleding::mr;
    run.run();
    CHECK(run.report("W112").args == std::vector<std::string>{"mr", "ouders"});
    Run unsaid;
    unsaid.profile_.status.mr = Date{2026, 5, 20};
    unsaid.run();
    CHECK(unsaid.report("W155").args == std::vector<std::string>{"ouders"});
    CHECK(get(unsaid.view, {"status", "mr-geleding"}).str() == "de medezeggenschapsraad");
}

TEST_CASE("who adopted it, as a part of a sentence") {
    const auto board = [](const char* written) {
        Run run;
        run.profile_.status.vastgesteld_door = written;
        run.run();
        return std::string(get(run.view, {"status", "vastgesteld-door"}).str());
    };
    CHECK(board("Het CvB van de Stichting Kreekcollege.") == "het CvB van de Stichting Kreekcollege");
    CHECK(board("De raad van bestuur.") == "de raad van bestuur");
    CHECK(board("De Haagse Scholen") == "De Haagse Scholen");
    CHECK(board("het bestuur van Stichting X") == "het bestuur van Stichting X");
}

TEST_CASE("the part of the council that consents, when the profile does not say it, is the law's") {
    const auto council = [](Schooltype type) {
        Run run;
        run.profile_.school.type = type;
        run.run();
        return std::string(get(run.view, {"status", "mr-geleding"}).str());
    };
    CHECK(council(Schooltype::sbo) == "de ouders in de medezeggenschapsraad");
    for (const Schooltype type : {Schooltype::vo, Schooltype::vso, Schooltype::pro})  // WMS 14: parents and pupils
        CHECK(council(type) == "de ouders en leerlingen in de medezeggenschapsraad");
}
