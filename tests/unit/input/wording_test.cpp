#include <catch2/catch.hpp>

#include "fixture.h"
#include "input/privacy.h"
#include "input/refusal.h"
#include "input/wording.h"

using namespace gidspers::input;

TEST_CASE("a pattern of words stands within one clause of one sentence") {
    const auto found = [](const char* pattern, std::string_view text) {
        std::string words;
        for (const Sentence& one : sentences(text))
            if (const auto place = Pattern(pattern).find(one)) words.append(words_at(one, *place)).append("|");
        return words;
    };
    CHECK(found("laten … niet toe .", "wij laten kinderen niet toe. dat laten wij niet, toe") == "laten kinderen niet toe|");
    CHECK(found("geen ~ #", "geen enkel kind. geen besluit over een kind. geen uw kind") == "geen enkel kind|");
    CHECK(found("binnen * week|weken", "o.a. binnen 12 weken, bijv. snel") == "binnen 12 weken|");
    CHECK(found("binnen * week|weken", "binnen enz. weken! binnen etc. weken! binnen tenz. weken") == "binnen enz. weken|binnen etc. weken|");
    CHECK(found("vanaf 0", "vanaf drie\u00A0jaar. vanaf\u00A03 jaar") == "vanaf\u00A03|");
    CHECK(found("*leerling wei*", "een zorgleerling weigert") == "zorgleerling weigert|");
    CHECK(found("", "niets") == "");
}

TEST_CASE("what reads as a refusal of a kind of children beforehand") {
    static constexpr const char* refusing[] = {
        "Kinderen met een IQ onder 80 laten wij niet toe.",
        "Leerlingen met een rolstoel zijn bij ons niet welkom.",
        "Wij plaatsen geen leerlingen met agressief gedrag.",
        "Wij weigeren kinderen met diabetes.",
        "Kinderen die niet zindelijk zijn, kunnen niet worden toegelaten.",
        "Wij laten geen kinderen met autisme toe.",
        "Kinderen met Downsyndroom nemen wij niet aan.",
        "Wij wijzen kinderen met een zorgvraag af.",
        "Kinderen met een ernstige beperking zijn uitgesloten van plaatsing.",
        "Wij schrijven geen leerlingen met een OPP in.",
        "We nemen geen zorgleerlingen aan.",
        "Wij nemen geen kinderen aan die slaan.",
        "Wie te laat komt, wordt niet toegelaten.",
        "Kinderen met epilepsie kunnen wij niet plaatsen.",
        "Leerlingen met een TLV voor cluster 4 worden geweigerd.",
        "Als een kind een IQ onder 80 heeft, laten wij kinderen zoals dat niet toe.",
        "Leerlingen met een zware zorgvraag kunnen bij ons niet terecht.",
        "Wij sluiten kinderen met een verstandelijke beperking uit.",
        "Zij zijn hier niet plaatsbaar: leerlingen met een fysieke beperking.",
        "Kinderen met agressief gedrag plaatsen wij niet."};
    for (const char* text : refusing) {
        CAPTURE(text);
        CHECK(refusals(text).size() == 1);
    }
    static constexpr const char* welcoming[] = {
        "Geen enkel kind wordt om zijn beperking geweigerd.",
        "Wij weigeren geen kinderen.",
        "Wij laten geen kind los.",
        "Wij laten niet toe dat kinderen worden gepest.",
        "Pesten van leerlingen laten wij niet toe.",
        "Kunnen wij uw kind niet plaatsen, dan zoeken wij samen met u een andere school.",
        "Kan de school een leerling niet plaatsen, dan zoekt zij een andere school.",
        "Als wij een kind niet kunnen plaatsen, zoeken wij samen met u verder.",
        "Wij plaatsen geen foto's van leerlingen op internet.",
        "Foto’s van kinderen plaatsen wij niet op de website zonder toestemming.",
        "Zonder TLV kunnen wij een leerling niet toelaten.",
        "Een leerling die weigert te werken, praat met de mentor.",
        "Als een kind blijft weigeren, bellen wij u.",
        "Wij nemen geen besluit over een kind zonder u.",
        "Wij nemen geen besluit zonder u.",
        "Elk kind is welkom, niet alleen kinderen uit de wijk.",
        "Een kind dat zich niet welkom voelt, leert niet.",
        "Er is geen kind dat bij ons niet welkom is.",
        "Wij wijzen leerlingen de weg en spreken af wie helpt.",
        "Wij schrijven geen cijfers van leerlingen in het rapport.",
        "Als de groep vol is, kunnen wij geen kinderen plaatsen.",
        "Een beperking is nooit een reden om een kind af te wijzen of te weigeren.",
        "Een beperking is nooit een reden om een kind niet toe te laten.",
        "Kinderen sluiten elkaar soms uit; dat laten wij niet gebeuren.",
        "Wij nemen geen kinderen mee op reis zonder toestemming.",
        "Leerlingen die nog niet staan ingeschreven, mogen meekijken.",
        "Vaart de veerboot niet, dan is er onderwijs op afstand.",
        "Honden zijn niet welkom op het plein.",
        "Wij zeggen niet: dit kind hoort hier niet.",
        "Soms kunnen wij een kind niet plaatsen. Dan zoeken wij samen verder.",
        "Kinderen die niet stil kunnen zitten, mogen staan.",
        "Wij kijken per kind en laten geen kind aan zijn lot over.",
        "Wij weigeren nooit een kind."};
    for (const char* text : welcoming) {
        CAPTURE(text);
        CHECK(refusals(text).empty());
    }
    CHECK(refusals(std::string(100'000, ',') + " geen kinderen").empty());
}

TEST_CASE("of limits more is a refusal: they are about children, whether they say so or not") {
    for (const char* text : {"Bij een IQ onder 80: niet toelaatbaar.", "Rolstoelgebruikers laten wij niet toe.", "Bij diabetes moeten wij weigeren.",
                             "Wij hebben geen plek voor kinderen met een sonde."}) {
        CAPTURE(text);
        CHECK(refusals(text, true).size() == 1);
        CHECK(refusals(text).empty());
    }
    CHECK(refusals("Er is geen plaats voor een tillift. Een lift kunnen wij niet plaatsen.", true).empty());
    Fixture f;
    f.spoil("school.xml", "verpleging die de hele dag nodig is", "Rolstoelen worden niet toegelaten.");
    CHECK(f.problems().find(" N034 niet toegelaten\n") != std::string::npos);
}

TEST_CASE("a few pupils with a diagnosis, and a BSN") {
    using Words = std::vector<std::string>;
    CHECK(few_with_diagnosis("Wij hebben 3 leerlingen met autisme. Tw<em>ee</em> leerlingen van groep 6 hebben epilepsie.") ==
          Words{"3 leerlingen met autisme", "Twee leerlingen van groep 6 hebben epilepsie"});
    CHECK(few_with_diagnosis("Er zijn 3 drukke leerlingen met autisme.") == Words{"3 drukke leerlingen met autisme"});
    CHECK(few_with_diagnosis("Eén kind heeft Downsyndroom.") == Words{"Eén kind heeft Downsyndroom"});
    for (const char* text : {"Wij hebben 2 leerlingen (TOS).", "TOS: 2 leerlingen", "Bekend bij 2 leerlingen: TOS/ADD.", "2 leerlingen (hiv)",
                             "Sem uit groep 5 heeft autisme.", "Bij ons zit Ellen uit klas 2b met diabetes.", "Een jongen in groep 5 heeft diabetes.", "Eén meisje zit in een rolstoel."}) {
        CAPTURE(text);
        CHECK(few_with_diagnosis(text).size() == 1);
    }
    for (const char* text : {"Voor een leerling met autisme is er een rustige plek.", "In groep 3 leerlingen met dyslexie helpen wij.", "Wij hebben 30 leerlingen met dyslexie.",
                             "Er zijn 3 leerlingen in de leerlingenraad.", "Ten hoogste 3 leerlingen met een beperking per groep.", "1 op de 4 leerlingen heeft dyslexie.",
                             "Leerlingen uit groep 5 met dyslexie lezen anders.", "Ook uit groep 3 doen kinderen met TOS mee.", "De IB uit groep 3 weet van autisme.",
                             "Een jongen met ADHD is anders dan een meisje met ADHD.", "Een kind in groep 8 met dyscalculie rekent met een kaart.", "Juf Sem van groep 5 weet veel van autisme."}) {
        CAPTURE(text);
        CHECK(few_with_diagnosis(text).empty());
    }
    CHECK(few_with_diagnosis("Sem Jansen uit groep 5 krijgt extra hulp vanwege zijn ADHD.") == Words{"Jansen uit groep 5 krijgt extra hulp vanwege zijn ADHD"});
    CHECK(citizen_numbers("Daan (123456782), Bo 123456789, bel 0991234567, 1234567820, 000000000") == Words{"123"});
    CHECK(citizen_numbers("<p>111222333</p>") == Words{"111"});
}

TEST_CASE("a name that may not be shown is told of wherever it is shown all the same") {
    Fixture f;
    f.spoil("school.xml", "<contactpunten>", "<contactpunten><contactpunt soort=\"directie\" functie=\"directeur\" naam=\"Karin de Mol\" telefoon=\"099-1234567\"/>");
    f.spoil("school.xml", "Elk kind leert anders.", "Vraag het Karin\n de Mol, of Karin. Karin de Molenaar weet het ook.");
    f.spoil("school.xml", "wie=\"intern begeleider\"", "wie=\"K. de Vries en Karin de Mol\"");
    CHECK(f.problems() == "school.xml:16 N338 Karin de Mol\nschool.xml:25 N338 Karin de Mol\n");
    f.spoil("school.xml", "<partners>", "<partners><partner naam=\"Praktijk Karin de Mol\" telefoon=\"099-1234567\"/>");
    CHECK(f.problems().find("N338 Karin de Mol\nschool.xml:44 N338 Karin de Mol\n") != std::string::npos);
    f.spoil("school.xml", "Karin. Karin de Molenaar weet het ook.", "juf Karin. K. de Mol, mw. De Mol en mevrouw de Mol weten het. Een juf Karina, mol en meneer Mol niet.");
    for (const char* form : {"juf Karin", "K. de Mol", "mw De Mol", "mevrouw de Mol"}) {
        CAPTURE(form);
        CHECK(f.problems().find("school.xml:16 N338 " + std::string(form) + "\n") != std::string::npos);
    }
    CHECK(f.said.find("Karina") == std::string::npos);
    CHECK(f.said.find("meneer") == std::string::npos);
    f.spoil("school.xml", "naam=\"Karin de Mol\"", "naam=\"Karin de Mol\" toon-naam=\"ja\"");
    CHECK(f.problems() == "");
    f.spoil("school.xml", "<contactpunten>", "<contactpunten><contactpunt soort=\"pesten\" naam=\"Karin de Mol\" toon-naam=\"nee\" functie=\"coach\" telefoon=\"099-1234567\"/>");
    CHECK(f.said.empty());
    CHECK(f.problems().find("N339 Karin de Mol\n") != std::string::npos);
}

TEST_CASE("of more years than a table has room for the last stay") {
    Fixture f;
    std::string rows;
    for (int year = 2017; year <= 2026; ++year)
        rows += "<meting schooljaar=\"" + std::to_string(year) + "-" + std::to_string(year + 1) + "\" waarde=\"99\"/>";
    f.spoil("school.xml", "<extra>", "<kengetallen><kengetal id=\"telling\" titel=\"Leerlingen\">" + rows + "</kengetal></kengetallen><extra>");
    const auto in = f.load();
    CHECK(f.said.find("N222 10 8 2019-2020\n") != std::string::npos);
    REQUIRE(in);
    REQUIRE(in->profile.kengetallen.at(0).metingen.size() == 8);
    CHECK((in->profile.kengetallen[0].metingen[0].schooljaar == Schooljaar{2019}));
}

TEST_CASE("old figures, changes and protocols are told of, those of some years are not") {
    Fixture f;
    f.spoil("school.xml", "sinds=\"2025-2026\"", "sinds=\"2024-2025\"");
    f.spoil("school.xml", "<extra>", "<kengetallen><kengetal id=\"telling\" titel=\"Leerlingen\"><meting schooljaar=\"2022-2023\" waarde=\"99\"/></kengetal><kengetal id=\"verzuim\" titel=\"Verzuim\"><meting schooljaar=\"2025-2026\" waarde=\"5\"/></kengetal></kengetallen><extra>");
    f.spoil("school.xml", "<ruimten>", "<protocollen><protocol titel=\"Oud\" datum=\"2021-07-31\"/><protocol titel=\"Ouder\" datum=\"2021-08-01\"/></protocollen><ruimten>");
    const std::string said = f.problems();
    CHECK(said.find("N343 2024-2025 2025-2026\n") != std::string::npos);
    CHECK(said.find("N344 \"Leerlingen\" (2022-2023) 2026-2027\n") != std::string::npos);
    CHECK(said.find("N345 Oud 2021-07-31 2026-2027\n") != std::string::npos);
    CHECK(said.find("N345 Ouder") == std::string::npos);
    f.spoil("school.xml", "2022-2023", "2023-2024");
    CHECK(f.problems().find("N344") == std::string::npos);
}

TEST_CASE("words that were true of last year are told of once, history is not") {
    const auto said = [](const char* link, const char* text) {
        Fixture f;
        f.spoil("school.xml", "Schoolgids, hoofdstuk 4", link);
        f.spoil("school.xml", "Elk kind leert anders.", text);
        return f.problems();
    };
    CHECK(said("Schoolgids 2025-2026, hoofdstuk 4", "Dit schooljaar (2025–2026) beginnen wij.") ==
          "school.xml:16 N370 Dit schooljaar (2025–2026) 2026-2027 2\n");
    CHECK(said("Schoolgids 2026-2027, hoofdstuk 4", "Dit schooljaar, 2026/2027, beginnen wij; zie de jaarplanning 2026-2027.") == "");
    CHECK(said("Jaarverslag 2025-2026", "In schooljaar 2025-2026 hebben wij geoefend. Komend schooljaar (2027-2028) gaan wij verder.") == "");
    CHECK(said("Schoolgids, hoofdstuk 4", "Zie jaarplanning 2025-2026").find("N370 jaarplanning 2025-2026 2026-2027 1") != std::string::npos);
}

TEST_CASE("a limit names help, and not a group of children") {
    const auto limit = [](const char* text) {
        Fixture f;
        f.spoil("school.xml", "verpleging die de hele dag nodig is", text);
        return f.problems();
    };
    CHECK(limit("Op dit moment kinderen met het syndroom van Down;") == "school.xml:48 N373 kinderen met het syndroom\n");
    CHECK(limit("kinderen die nog niet zindelijk zijn: zij komen later") == "school.xml:48 N373 kinderen die nog niet zindelijk\n");
    CHECK(limit("Rolstoelgebruik in het noodlokaal; wij kijken dan met het kind.") == "");
    CHECK(limit("Veel begeleiding in een groep waarin al vier kinderen met autisme zijn").find("N373") == std::string::npos);
    CHECK(limit("Leerlingen van wie de hoofdvraag blindheid is;") == "school.xml:48 N373 Leerlingen van wie de hoofdvraag blindheid\n");
    CHECK(limit("leerlingen die lang een-op-eenbegeleiding nodig hebben") == "school.xml:48 N373 leerlingen die lang een-op-eenbegeleiding nodig hebben\n");
    CHECK(limit("een leerling die ook met hulp niet in een combinatiegroep kan werken") == "school.xml:48 N373 een leerling die ook met hulp\n");
    for (const char* help : {"Verpleging die de hele dag nodig is. Kinderen die soms zorg nodig hebben, helpen wij wel.", "Zorg voor kinderen die een verpleegkundige nodig hebben",
                             "Leerlingen zonder toelaatbaarheidsverklaring", "Kinderen die nog geen vier jaar zijn", "Gedrag waarmee een kind zichzelf verwondt"}) {
        CAPTURE(help);
        CHECK(limit(help) == "");
    }
}

TEST_CASE("a function is no name of a person whom the guide has to name") {
    const auto named = [](const char* attributes) {
        Fixture f;
        f.spoil("school.xml", "naam=\"Bo Proef\" functie=\"coördinator sociale veiligheid\"", attributes);
        return f.problems();
    };
    CHECK(named("naam=\"Antipestcoördinator\"") == "school.xml:59 N368 Antipestcoördinator\n");
    CHECK(named("naam=\"Juf van de Brugklas\" functie=\"juf van de brugklas\"") == "school.xml:59 N368 Juf van de Brugklas\n");
    CHECK(named("naam=\"Bo van der Punt\"") == "");
}

TEST_CASE("a point of a list has no mark of its own, and no other word for being a list") {
    Fixture f;
    f.spoil("school.xml", "<wijziging>", "<wijziging>- De Sluis is open.</wijziging><wijziging>•\tNieuw: een tuin.</wijziging><wijziging>1. Eerst dit.</wijziging>"
                                         "<wijziging>1 op de 5 leerlingen leest.</wijziging><wijziging>-5 graden</wijziging><wijziging>");
    f.spoil("school.xml", "Elk kind leert anders.", "<ul><li>• kijken</li><li>• doen</li></ul>");
    f.spoil("school.xml", " Wij kijken wat uw kind nodig heeft.</tekst>", "</tekst>");
    CHECK(f.problems() == "school.xml:16 N369 • 5\n");
    Fixture lines;
    lines.spoil("school.xml", "<wijziging>", "<wijziging>- een\n- twee</wijziging><wijziging>");
    CHECK(lines.problems() == "school.xml:69 N278 wijziging\n");
}

TEST_CASE("lines that begin as points do are a list, whatever mark and white space Word gave them") {
    const auto said = [](const char* words) {
        Fixture f;
        f.spoil("school.xml", "Elk kind leert anders. Wij kijken wat uw kind nodig heeft.", words);
        return f.problems();
    };
    for (const char* words : {"-\teen\n-\ttwee", "·\teen\n·\ttwee", "–\teen\n–\ttwee", "o\teen\no\ttwee", "* een\n* twee", "§ een\n§ twee", "ü\teen\nü\ttwee", "➢ een",
                              "✓ een", "1.\teen\n2.\ttwee", "Wij doen:\n1) een\n2) twee", "a. een\nb. twee"}) {
        CAPTURE(words);
        CHECK(said(words) == "school.xml:16 N278 tekst\n");
    }
    for (const char* words : {"Sinds groep\n1. Dat is fijn.", "Wij lezen\n3. en\n4. ook.", "<ol><li>een</li><li>twee</li></ol>", "<p>1. een</p><p>2. twee</p>", "-5 graden\n-6 graden"}) {
        CAPTURE(words);
        CHECK(said(words) == "");
    }
}

TEST_CASE("hollow words are none") {
    const auto said = [](const char* from, const char* to) {
        Fixture f;
        f.spoil("school.xml", from, to);
        return f.problems();
    };
    for (const char* words : {"Zie boven.", "Idem", "ja", "zie schoolgids"}) {
        CAPTURE(words);
        CHECK(said("Spreekuur op school.", words) == "school.xml:44 N320 " + std::string(words) + "\n");
    }
    for (const char* link : {"hoofdstuk", "Zie bijlage.", "schoolgids, hoofdstuk"}) {
        CAPTURE(link);
        CHECK(said("Schoolgids, hoofdstuk 7", link).find("N361") != std::string::npos);
    }
    CHECK(said("Schoolgids, hoofdstuk 7", "later").find("N320") != std::string::npos);
    CHECK(said("Schoolgids, hoofdstuk 7", "Bijlage 2") == "");
    CHECK(said("titel=\"Leesgroep\"", "titel=\"x\"") == "school.xml:28 N291 x\n");  // it can neither be empty nor away
}
