// A school's own words held against the law, and against each other.
#include <catch2/catch.hpp>

#include <algorithm>
#include <optional>
#include <string>

#include "merge/legal_check.h"
#include "run.h"

using namespace gidspers;
using namespace gidspers::merge;
using namespace gidspers::merge::test;

namespace {

/// How many of a school's own words on a subject are told to be against the law.
long against_law(const char* subject, const char* words) {
    Run run;
    run.profile_.verplicht[subject].teksten.ouder = words;
    run.run();
    report_legal(run.merged, run.diagnostics);
    return std::ranges::count_if(run.diagnostics.all(), [](const Diagnostic& one) { return one.code == "W141" || one.code == "W142"; });
}

}  // namespace

TEST_CASE("an own text that says the opposite of the law, or gives a longer term, is told of") {
    const auto said = [](const char* subject, const char* words, std::optional<int> cluster = {}) {
        Run run;
        if (cluster) run.profile_.school.type = Schooltype::so, run.profile_.school.cluster = cluster;
        run.profile_.verplicht[subject].teksten.ouder = words;
        run.run();
        report_legal(run.merged, run.diagnostics);
        std::string found;
        for (const Diagnostic& one : run.diagnostics.all())
            if (one.code == "W141" || one.code == "W142") found += one.code + " " + one.args[1] + ";";
        return found;
    };
    CHECK(said("opp", "U hoeft het er niet mee eens te zijn.") == "W141 hoeft het er niet mee eens;");
    CHECK(said("opp", "Uw toestemming is daarvoor niet nodig.") == "W141 uw toestemming is daarvoor niet nodig;");
    CHECK(said("opp", "Bent u het er niet mee eens? Dan praten wij verder.").empty());
    CHECK(said("opp", "Wij kijken om de twee jaar naar het plan.") == "W141 om de twee jaar;");
    CHECK(said("opp", "Binnen 12 weken is er een plan.") == "W142 binnen 12 weken;");
    CHECK(said("opp", "Binnen drie maanden is er een plan.") == "W142 binnen drie maanden;");
    CHECK(said("opp", "Binnen zes weken is er een plan. Binnen 12 weken bespreken wij het.").empty());
    CHECK(said("aanmelding", "U hoort binnen 16 weken of uw kind kan komen.") == "W142 binnen 16 weken;");
    CHECK(said("aanmelding", "U hoort binnen zes weken of het kan, en anders binnen 10 weken.").empty());
    CHECK(said("aanmelding", "Wij hebben geen zorgplicht als uw kind al op school zit.") == "W141 geen zorgplicht;");
    CHECK(said("aanmelding", "Wij hebben geen zorgplicht als de school vol is.").empty());
    CHECK(said("aanmelding", "Wij hebben geen zorgplicht.", 2).empty());
    CHECK(said("hoorrecht", "Vanaf groep 7 mag uw kind soms meepraten.") == "W141 vanaf groep;");
    CHECK(said("hoorrecht", "Uw kind mag meepraten, soms met een tekening.").empty());
}

TEST_CASE("no age is asked of a pupil who is heard; what comes with an age besides is no limit") {
    for (const char* words : {"Kinderen van acht jaar en ouder mogen zeggen wat zij van het plan vinden.",
                              "In groep 7 en 8 mogen kinderen vertellen wat zij van het plan vinden.",
                              "Is uw kind 12 jaar of ouder? Dan mag het zeggen wat het van het plan vindt.",
                              "Kinderen in de bovenbouw praten mee over het plan.",
                              "Als de leraar dat nodig vindt, mag uw kind zeggen wat het vindt.",
                              "Uw kind mag zeggen wat het van het plan vindt als het twaalf jaar of ouder is.",
                              "Uw kind mag vertellen wat het vindt als wij dat zinvol vinden."}) {
        CAPTURE(words);
        CHECK(against_law("hoorrecht", words) == 1);
    }
    for (const char* words : {"Uw kind mag zeggen wat het vindt. Is uw kind 18 jaar of ouder? Dan beslist het zelf.",
                              "In groep 1 en 2 tekent uw kind wat het vindt. In groep 3 tot en met 8 mag uw kind het vertellen.",
                              "Kleuters laten het zien met een tekening. Kinderen in groep 5 tot en met 8 mogen het vertellen.",
                              "Uw kind mag zeggen wat het van het plan vindt. Kinderen van 12 jaar en ouder mogen bij het gesprek zijn en meepraten.",
                              "Is uw kind 12 jaar of ouder? Dan vragen wij uw kind om toestemming voor een onderzoek en zeggen wij wat wij vinden.",
                              "Uw kind mag zeggen wat het vindt. Als de leraar dat nodig vindt, helpt iemand uw kind bij het vertellen.",
                              "Uw kind mag zeggen wanneer het iets niet goed vindt."}) {
        CAPTURE(words);
        CHECK(against_law("hoorrecht", words) == 0);
    }
    CHECK(against_law("opp", "Leerlingen van 12 jaar en ouder zijn bij het gesprek over het plan aanwezig.") == 1);
    CHECK(against_law("opp", "Wij bespreken het plan met u en uw kind. Kinderen van 12 jaar en ouder zijn er bij de start bij aanwezig.") == 0);
}

TEST_CASE("less than once a year, a decision without parents, and a term in other words than weeks") {
    for (const char* words : {"Tweejaarlijks evalueren wij het plan met u.", "Om het jaar bespreken wij het plan.", "Binnen een half jaar is er een plan.",
                              "Binnen 42 schooldagen is het plan klaar.", "Wij beslissen over de hulp, ook als u het er niet mee eens bent.",
                              "De hulp begint ook als u het er niet mee eens bent.", "Bent u het niet eens met het plan? Dan begint de hulp toch."}) {
        CAPTURE(words);
        CHECK(against_law("opp", words) == 1);
    }
    for (const char* words : {"Halfjaarlijks evalueren wij het plan.", "De inspectie doet tweejaarlijks onderzoek.", "Binnen 30 schooldagen is er een plan.", "Binnen 42 dagen is er een plan.",
                              "In het plan staat wat uw kind binnen een half jaar kan leren.", "Wij schrijven op wat u vindt, ook als u het er niet mee eens bent.",
                              "Bent u het niet eens met het plan? Dan begint de hulp nog niet."}) {
        CAPTURE(words);
        CHECK(against_law("opp", words) == 0);
    }
}

TEST_CASE("zorgplicht that is denied, and where it does not hold") {
    for (const char* words : {"Zorgplicht geldt pas als uw kind is ingeschreven.", "Wij hebben zorgplicht. Lukt het niet? Dan zoekt u zelf een andere school.",
                              "Uw kind moet voor 1 oktober zijn aangemeld, anders geldt de zorgplicht niet.", "U hoort binnen een half jaar of uw kind kan komen."}) {
        CAPTURE(words);
        CHECK(against_law("aanmelding", words) == 1);
    }
    for (const char* words : {"De zorgplicht geldt niet als de school vol is.", "Is onze school vol? Dan geldt de zorgplicht niet. Dan zoekt u zelf een andere school.",
                              "De zorgplicht begint pas als u uw kind schriftelijk heeft aangemeld.", "De zorgplicht begint niet pas bij de inschrijving, maar al bij de aanmelding.",
                              "Meld uw kind op papier aan, anders geldt de zorgplicht niet.", "Zorgplicht betekent dat wij u niet zomaar wegsturen.",
                              "Wordt uw kind binnen een half jaar vier? Meld het nu aan.", "Ouders zoeken zelf een school uit en melden hun kind daar aan.", "Zoekt u zelf een andere school? Laat het ons weten."}) {
        CAPTURE(words);
        CHECK(against_law("aanmelding", words) == 0);
    }
}

TEST_CASE("a plan that the pupil too speaks about, at any age") {
    const auto said = [](const char* words, bool in_answer) {
        Run run;
        Antwoord given = answer("a", "ja");
        (in_answer ? given.teksten.ouder : run.profile_.verplicht["opp"].teksten.ouder) = words;
        run.add(statement("a"), given);
        run.run();
        report_legal(run.merged, run.diagnostics);
        return run.reported("W141");
    };
    for (const bool in_answer : {false, true}) {
        CHECK(said("Vanaf zeven jaar is uw kind erbij als wij over het OPP praten.", in_answer));
        CHECK(said("Wij bespreken het OPP. Vanaf groep 5 is uw kind bij het gesprek over het OPP.", in_answer));
        CHECK_FALSE(said("Vanaf groep 7 denkt uw kind mee over het advies voor de nieuwe school, en dat staat in het OPP.", in_answer));
        CHECK(said("Uw kind praat mee over het OPP vanaf groep 5.", in_answer));
        CHECK_FALSE(said("Vanaf 18 jaar beslist uw kind zelf, en is het bij het gesprek over het OPP.", in_answer));
    }
    CHECK_FALSE(said("Wij kijken elke twee jaar naar het plan voor ons gebouw.", true));
}

TEST_CASE("a school tells one number of talks about the plan") {
    const auto said = [](const char* words, std::optional<double> given) {
        Run run;
        const Item yearly = plan_twice_a_year();
        Antwoord answered = answer("plan");
        if (given) answered.aantal = number(*given, "");
        run.add(yearly, given ? std::optional(answered) : std::nullopt);
        run.profile_.verplicht["opp"].teksten.ouder = words;
        run.run();
        report_legal(run.merged, run.diagnostics);
        return run.reported("W154") ? run.report("W154").args[1] + " " + run.report("W154").args[4] : std::string();
    };
    CHECK(said("Eén keer per jaar bespreken wij het plan met u.", 3) == "eén keer per jaar 3");
    CHECK(said("Eén keer per jaar bespreken wij het plan met u.", {}) == "eén keer per jaar 2");
    CHECK(said("Wij bespreken het plan 4 keer per schooljaar.", 3) == "4 keer per schooljaar 3");
    CHECK(said("Wij bespreken het plan 4 keer per schooljaar.", {}).empty());
    CHECK(said("Wij bespreken het plan drie of vier keer per jaar.", 3).empty());
    CHECK(said("Drie keer per jaar bespreken wij het plan.", 3).empty());
    for (const char* other : {"Twee keer per jaar bespreken wij het rapport.", "Twee keer per jaar praten wij op een ouderavond.",
                              "Daarnaast praten wij twee keer per jaar over het plan.", "In groep 8 praten wij twee keer per jaar over het plan."})
        CHECK(said(other, 3).empty());
}

TEST_CASE("a number that was agreed for other school types says nothing of how often this one evaluates") {
    for (const Schooltype agreed_for : {Schooltype::bao, Schooltype::vo}) {
        Run run;
        Item yearly = plan_twice_a_year();
        yearly.schooltypen = {agreed_for};
        Antwoord given = answer("plan");
        given.aantal = number(3, "3");
        run.add(yearly, given);
        run.profile_.verplicht["opp"].teksten.ouder = "Twee keer per jaar bespreken wij het plan met u.";
        run.run();
        report_legal(run.merged, run.diagnostics);
        CHECK(run.reported("W154") == (agreed_for == Schooltype::bao));
    }
}
