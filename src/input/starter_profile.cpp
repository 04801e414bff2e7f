#include "input/starter_profile.h"

#include <algorithm>
#include <utility>

#include "base/escape.h"
#include "base/join.h"
#include "base/utf8.h"
#include "input/read_profile.h"
#include "input/values.h"

namespace gidspers::input {

namespace {

/// As plain text, with each item of a list on a line of its own: "- …", of an ordered one "1. …".
std::string as_lines(std::string_view rich) {
    std::string marked;
    std::vector<int> lists;  // those we are in: the items begun, of an unordered one -1
    bool listed = false;  // a list ended
    for (size_t at = 0; at < rich.size();) {
        if (rich[at] != '<' && std::exchange(listed, false)) marked += "\n";
        const size_t end = rich[at] == '<' ? rich.find('>', at) + 1 : std::min(rich.find('<', at), rich.size());
        const std::string_view piece = rich.substr(at, end - at);
        marked += piece;
        if (piece == "<ul>" || piece == "<ol>") lists.push_back(piece == "<ol>" ? 0 : -1);
        else if (piece == "<li>" && !lists.empty()) marked += lists.back() < 0 ? "\n- " : "\n" + std::to_string(++lists.back()) + ". ";
        else if ((piece == "</ul>" || piece == "</ol>") && !lists.empty()) {
            lists.pop_back();
            listed = lists.empty();
        }
        at = end;
    }
    return plain_text(marked);
}

/// Comment text: no `--`, no `-` at the end, wrapped at about 100 characters under the indent.
std::string comment(std::string text, size_t indent) {
    for (size_t at; (at = text.find("--")) != std::string::npos;) text.replace(at, 2, "–");
    const std::string margin(indent, ' ');
    std::string out = margin + "<!-- ";
    size_t column = out.size();
    bool first = true;
    for (size_t pos = 0; pos < text.size();) {
        const size_t end = std::min(text.find_first_of(" \n", pos), text.size());
        const std::string word = text.substr(pos, end - pos);
        const bool break_line = pos > 0 && text[pos - 1] == '\n';
        if (!word.empty()) {
            const size_t length = utf8_length(word);
            if (!first && (break_line || column + length + 1 > 110)) {
                out += "\n" + margin + "     ";
                column = indent + 5;
            } else if (!first) {
                out += ' ', ++column;
            }
            out += word;
            column += length;
            first = false;
        }
        pos = end + 1;
    }
    return out + " -->\n";
}

/// What stands in <verplicht>; the school types are those of assets/wettelijk-kader.xml.
struct Topic {
    std::string_view name, types;  ///< types: none: all
};
constexpr Topic topics[] = {{"veiligheid", ""},    {"verzuim", ""},     {"kwaliteit", ""},      {"klachten", ""},
                            {"aanmelding", ""},    {"opp", ""},         {"hoorrecht", ""},      {"jonge-kind", "BAO SBO"},
                            {"uitstroom", "VSO"},  {"loopbaan", "VO PRO"}, {"lwoo-pro", "VO PRO"}, {"overdracht", ""},
                            {"dyslexie", "BAO SBO"}};
constexpr Topic leavers = {"uitstroom-cijfers", "VSO"};

/// What stands empty after the answers, with what it is for and an example.
struct Part {
    std::string_view element, what, example;
};
constexpr Part parts[] = {
    {"populatie", "Wie de leerlingen zijn:", "<tekst voor=\"officieel\">…</tekst><tekst voor=\"ouder\">…</tekst>"},
    {"kengetallen", "Cijfers van de school, bijvoorbeeld:",
     "<kengetal id=\"leerlingen\" titel=\"Aantal leerlingen\"><meting schooljaar=\"{vorig}\" waarde=\"\"/></kengetal>"},
    {"extra", "Wat uw school biedt naast de basisondersteuning, bijvoorbeeld:",
     "<aanbod id=\"plusklas\" soort=\"extra\" titel=\"Plusklas\"><tekst voor=\"officieel\">…</tekst><tekst voor=\"ouder\">…</tekst></aanbod>"},
    {"team",
     "Het team: rollen (met wat deze persoon doet), specialisten en overleg (met hoe vaak: elke zes weken, vijf keer per jaar). Bijvoorbeeld:",
     "<rol code=\"ib\" label=\"intern begeleider\" naam=\"…\" toon-naam=\"nee\" dagdelen=\"\">…</rol>\n"
     "<specialist code=\"dyslexie\" label=\"dyslexiespecialist\"{niveau} dagdelen=\"\"/>\n"
     "<overleg naam=\"Ondersteuningsteam\" frequentie=\"…\" leden=\"ib\"/>"},
    {"protocollen", "Protocollen die niet al bij de antwoorden staan{statussen}. Bijvoorbeeld:", "<protocol titel=\"…\"{status} vindplaats=\"…\"/>"},
    {"methodieken", "Methodieken, bijvoorbeeld:", "<methodiek titel=\"…\" doel=\"…\"/>"},
    {"ruimten", "Bijzondere ruimten, en of iedereen er kan komen, bijvoorbeeld:",
     "<ruimte titel=\"Stilteruimte\"><tekst voor=\"ouder\">…</tekst></ruimte>\n"
     "<toegankelijkheid><tekst voor=\"officieel\">…</tekst><tekst voor=\"ouder\">…</tekst></toegankelijkheid>"},
    {"partners", "Met wie de school samenwerkt, en waarvoor, bijvoorbeeld:", "<partner{partner} naam=\"…\" telefoon=\"\">…</partner>"},
    {"grenzen", "Wat de school (nog) niet kan, en waar dat van afhangt:",
     "<tekst voor=\"officieel\">…</tekst><tekst voor=\"ouder\">…</tekst><grens>…</grens>"},
    {"ambities", "Waaraan de school werkt, en wanneer het klaar is (een datum als {einde}), bijvoorbeeld:",
     "<ambitie id=\"rekenen\" titel=\"…\" datum=\"\" wie=\"…\"><tekst voor=\"officieel\">…</tekst><tekst voor=\"ouder\">…</tekst></ambitie>"},
    {"wijzigingen", "Wat er sinds vorig jaar is veranderd, bijvoorbeeld:", "<wijziging>…</wijziging>"},
    {"contactpunten",
     "Waar ouders terechtkunnen: eerste, ondersteuning, directie, veiligheid, pesten, vertrouwenspersoon, klachten, meldcode, leerplicht, "
     "steunpunt. Zonder toon-naam=\"ja\" staat de naam niet in de documenten. Bijvoorbeeld:",
     "<contactpunt soort=\"ondersteuning\" functie=\"intern begeleider\" naam=\"…\" toon-naam=\"ja\" telefoon=\"\"/>"},
};

/// "een van bestuur, swv"; of one that one.
std::string a_choice(const std::vector<std::string>& words, std::string_view after) {
    return words.size() == 1 ? words.front() : "een van" + std::string(after) + list_of(words);
}

class Writer {
  public:
    explicit Writer(const Norm& norm) : n_(norm) {}

    std::string write(const std::string& norm_path, const std::string& schema) {
        const std::string year = n_.schooljaren.size() == 1 ? n_.schooljaren.front().text() : "";
        const std::string years = year.empty() ? " Kies het schooljaar: " + list_of(n_.schooljaren, &Schooljaar::text) + "." : "";
        out_ = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
        out_ += comment("Profiel bij de norm \"" + n_.titel + "\" van " + n_.swv.naam +
                            ".\nVul in wat leeg is (\"\") en haal weg wat niet van toepassing is. Met \"gidspers "
                            "check\" ziet u wat er nog "
                            "ontbreekt." + years + " Wat elk onderdeel betekent, staat in assets/schemas/README.md.",
                        0);
        out_ += "<profiel norm=\"" + escaped(norm_path) + "\" schooljaar=\"" + year + "\"";
        if (!schema.empty())
            out_ += "\n         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:noNamespaceSchemaLocation=\"" +
                    escaped(schema) + "\"";
        out_ += ">\n";
        school();
        out_ += comment("Elk antwoord mag meer zeggen: <toelichting>…</toelichting> (voor het SOP), <tekst voor=\"ouder\">…</tekst> (voor de "
                        "schoolgids) en, als het er nog niet is, <ambitie datum=\"\" wie=\"…\">…</ambitie>. Zo:\n"
                        "<antwoord item=\"…\" waarde=\"…\"><tekst voor=\"ouder\">…</tekst></antwoord>", 2);
        out_ += "  <antwoorden>\n";
        for (const Onderdeel& o : n_.onderdelen) onderdeel(o);
        out_ += "  </antwoorden>\n";
        rest();
        return out_ + "</profiel>\n";
    }

  private:
    /// SO and VSO say of which cluster they are; a norm's own samenwerkingsverband may be of the other sector than theirs.
    void special() {
        const auto is = [&](Schooltype type) { return std::ranges::find(n_.schooltypen, type) != n_.schooltypen.end(); };
        if (!is(Schooltype::so) && !is(Schooltype::vso)) return;
        out_ += "    <cluster nummer=\"\"/>" + only_for({"cluster", "SO VSO"}) + "\n";
        const bool primary = n_.swv.code.starts_with("PO");
        if (is(primary ? Schooltype::vso : Schooltype::so))
            out_ += comment(std::string("Een ") + (primary ? "VSO" : "SO") + "-school hoort bij een samenwerkingsverband voor " +
                            (primary ? "voortgezet" : "primair") + " onderwijs: neem dan de norm daarvan.", 4);
    }

    std::string consenting_parts() const {
        std::vector<std::string> first, second;
        for (const Schooltype t : n_.schooltypen) (is_secondary(t) ? second : first).emplace_back(name_of(t));
        if (second.empty()) return "ouders";
        return first.empty() ? "ouders-leerlingen" : "ouders (" + list_of(first) + ") of ouders-leerlingen (" + list_of(second) + ")";
    }

    void school() {
        std::vector<std::string> types;
        for (const Schooltype t : n_.schooltypen) types.emplace_back(name_of(t));
        out_ += comment("Het type is " + a_choice(types, ": ") + ". De vestiging is 00 voor de hoofdvestiging.", 2);
        out_ +=
            "  <school naam=\"\" type=\"\" brin=\"\" vestiging=\"00\" denominatie=\"\">\n"
            "    <adres straat=\"\" postcode=\"\" plaats=\"\"/>\n"
            "    <contact telefoon=\"\" email=\"\" website=\"\"/>\n"
            "    <bestuur naam=\"\"/>\n";
        special();
        out_ += comment(
            "Logo (png, jpg of svg, naast dit bestand): <logo bestand=\"logo.png\" alt=\"Logo van onze school\"/>", 4);
        out_ += "  </school>\n";
        out_ += comment(
            "Zolang mr en vastgesteld geen datum hebben, staat er CONCEPT op de documenten. De geleding die instemt, is " + consenting_parts() +
                ". Schrijf bij door wie vaststelde, zoals het in een zin staat: het bestuur van Stichting …",
            2);
        out_ +=
            "  <status>\n    <concept datum=\"\"/>\n    <mr datum=\"\" geleding=\"\"/>\n    <vastgesteld datum=\"\" "
            "door=\"\"/>\n  </status>\n";
        out_ +=
            "  <over>\n    <visie>\n      <tekst voor=\"officieel\"></tekst>\n      <tekst voor=\"ouder\"></tekst>\n"
            "      <tekst voor=\"poster\"></tekst>\n    </visie>\n";
        out_ += comment("Ook mogen, met teksten zoals visie: missie, concept (uw onderwijs) en ondersteuningsvisie (hoe u naar hulp kijkt; de poster "
                        "zegt de visie dan maar één keer). En waar de school sterk in is, en waar zij aan werkt:\n"
                        "<sterk><punt>…</punt></sterk>\n<aandacht><punt>…</punt></aandacht>", 4);
        out_ += "  </over>\n";
    }

    void onderdeel(const Onderdeel& o) {
        out_ += "\n" + comment("== " + (o.nummer.empty() ? "" : o.nummer + " ") + o.titel + " ==", 4);
        if (o.laag == Laag::taal)
            out_ += comment("Dit is hulp bij het leren van Nederlands: het telt niet mee bij de basisondersteuning, en is ook geen extra ondersteuning.", 4);
        else if (o.laag.value_or(Laag::basis) != Laag::basis)
            out_ += comment("Dit hoort bij de " + std::string(*o.laag == Laag::extra ? "extra" : "intensieve") +
                                " ondersteuning: het telt niet mee bij de basisondersteuning.",
                            4);
        if (!o.teksten.toelichting.empty()) out_ += comment(as_lines(o.teksten.toelichting), 4);
        for (const Item& i : o.items) item(i);
        for (const Onderdeel& part : o.onderdelen) onderdeel(part);
    }

    void item(const Item& i) {
        std::string text =
            (i.nummer.empty() ? "" : i.nummer + " ") + i.titel + " (" + std::string(name_of(i.soort)) + ")";
        if (!i.schooltypen.empty()) text += ", alleen voor " + types(i.schooltypen);
        if (i.optioneel) text += ", niet verplicht";
        if (i.van) text += ", geldt vanaf " + i.van->iso();
        if (i.tot) text += (i.van ? "" : ", geldt") + std::string(" tot en met ") + i.tot->iso();
        if (says_more(i.teksten.officieel, i.titel)) text += "\n" + as_lines(i.teksten.officieel);
        for (const Eis& e : i.eisen)
            if (const std::string norm = requirement(e, i); !norm.empty())
                text += "\nNorm" + (e.schooltypen.empty() ? "" : " voor " + types(e.schooltypen)) + ": " + norm;
        if (const std::string ambition = i.ambitie ? goal(*i.ambitie, i) : ""; !ambition.empty()) text += "\nStreven: " + ambition;
        for (const RichText& exception : i.uitzonderingen) text += "\nUitzondering: " + as_lines(exception);
        if (!i.teksten.toelichting.empty()) text += "\nToelichting: " + as_lines(i.teksten.toelichting);
        text += "\n";
        text += needs_answer(i.soort) ? "Antwoord: " + answer_form(i, n_) + of_more(n_.answered_as(i))
                                      : "Geen antwoord nodig. Een eigen toelichting mag: <antwoord item=\"" + i.id + "\"><toelichting>…</toelichting></antwoord>";
        if (const Codelijst* codes = n_.codelijst(i.codelijst)) {
            std::vector<std::string> names;
            for (const Code& c : codes->codes) names.push_back(c.id + (c.label == c.id ? "" : " (" + c.label + ")"));
            text += "\nCodes: " + list_of(names);
        }
        out_ += comment(text, 4);
        if (needs_answer(i.soort)) out_ += "    <antwoord item=\"" + i.id + "\"" + empty_answer(n_.answered_as(i)) + "/>\n";
    }

    bool concerns(const Topic& topic) const {
        const std::vector<std::string> types = words(topic.types);
        return types.empty() || n_.schooltypen.empty() || std::ranges::any_of(n_.schooltypen, [&](Schooltype type) {
            return std::ranges::find(types, name_of(type)) != types.end();
        });
    }

    static std::string types(const std::vector<Schooltype>& all) {
        std::vector<std::string> names;
        for (const Schooltype t : all) names.emplace_back(name_of(t));
        return list_of(names);
    }

    static std::string requirement(const Eis& e, const Item& i) {
        const std::string in_unit = e.eenheid.empty() ? "" : " (" + e.eenheid + ")";
        if (e.soort == Eis::Soort::bestuur) return "aan het bestuur" + in_unit;
        if (e.soort == Eis::Soort::geen) return "geen" + in_unit;
        if (e.minimum || e.maximum) {
            if (e.minimum && e.maximum && e.minimum->value == e.maximum->value) return "precies " + e.minimum->text + (e.eenheid.empty() ? "" : " " + e.eenheid);
            const std::string least = e.minimum ? "minstens " + e.minimum->text : "", most = e.maximum ? "hoogstens " + e.maximum->text : "";
            return least + (least.empty() || most.empty() ? "" : ", ") + most + (e.eenheid.empty() ? "" : " " + e.eenheid);
        }
        if (!e.niveaus.empty())
            return a_choice(e.niveaus, " ") + (e.drempelloos.value_or(false) ? "; drempelloos" : "");
        if (!e.minstens.empty() && e.rollen.empty()) return "minstens " + list_of(e.minstens, one_of);
        if (!e.rollen.empty()) {
            std::vector<std::string> roles;
            for (const Rol& r : e.rollen) {
                std::string more = r.aandeel == Aandeel::onbekend ? "" : std::string(name_of(r.aandeel));
                if (!r.opmerking.empty()) more += (more.empty() ? "" : "; ") + plain_text(r.opmerking);
                roles.push_back(r.code + (more.empty() ? "" : " (" + more + ")"));
            }
            for (const std::vector<std::string>& alternatives : e.minstens) roles.push_back(one_of(alternatives));
            return list_of(roles);
        }
        const bool least = i.soort == ItemSoort::status || i.soort == ItemSoort::beoordeling;
        return e.waarde.empty() ? "" : (least ? "minstens " : "") + e.waarde;
    }

    static std::string goal(const Doel& d, const Item& i) {
        Eis asked;
        asked.waarde = d.waarde, asked.niveaus = d.niveaus;
        std::string text = requirement(asked, i);
        if (d.datum) text += (text.empty() ? "per " : ", per ") + d.datum->iso();
        if (!d.tekst.empty()) text += (text.empty() ? "" : ". ") + plain_text(d.tekst);
        return text;
    }

    /// How to answer with more than one.
    static std::string of_more(ItemSoort soort) {
        if (soort == ItemSoort::aanwezigheid) return "; meer niveaus: met alleen een spatie ertussen";
        return soort == ItemSoort::rol || soort == ItemSoort::lijst ? ", één per code" : "";
    }

    static std::string empty_answer(ItemSoort soort) {
        switch (soort) {
            case ItemSoort::aanwezigheid:
                return " niveaus=\"\"";
            case ItemSoort::aantal:
                return " aantal=\"\"";
            case ItemSoort::rol:
            case ItemSoort::lijst:
                return "";
            default:
                return " waarde=\"\"";
        }
    }

    void rest() {
        for (const Part& part : parts) {
            std::string text = std::string(part.what) + "\n" + std::string(part.example);
            fill(text, "{niveau}", nearest_level());
            fill(text, "{partner}", first_partner());
            fill(text, "{vorig}", year_before(1));
            fill(text, "{einde}", n_.schooljaren.empty() ? "…" : std::ranges::min(n_.schooljaren).end().iso());
            fill(text, "{status}", statuses().empty() ? "" : " status=\"…\"");
            fill(text, "{statussen}", statuses().empty() ? "" : ", met hun status: " + statuses());
            out_ += comment(text, 2);
            out_ += "  <" + std::string(part.element) + "/>\n";
        }
        out_ += comment("Wat de wet voor de schoolgids vraagt. Geef een tekst, of met link=\"Schoolgids, hoofdstuk 4\" de plek waar het staat.", 2);
        out_ += "  <verplicht>\n";
        for (const Topic& topic : topics)
            if (concerns(topic)) out_ += "    <" + std::string(topic.name) + " link=\"\"/>" + only_for(topic) + "\n";
        out_ += "  </verplicht>\n";
        extras();
        if (!concerns(leavers)) return;
        out_ += comment("De uitstroomprofielen met hun cijfers, bijvoorbeeld:\n<profiel naam=\"arbeidsmarktgericht\"><cijfer schooljaar=\"" +
                        year_before(2) + "\" uitgestroomd=\"\" vervolg=\"\" werk=\"\"/></profiel>", 2);
        out_ += "  <" + std::string(leavers.name) + "/>" + only_for(leavers) + "\n";
    }

    /// What a school may add, as comments: most have none of it.
    void extras() {
        if (const Ladder* const ladder = n_.hoofdladder()) {
            std::vector<std::string> steps;
            for (const Trede& step : ladder->treden) steps.push_back(step.id + (step.label.empty() ? "" : " (" + step.label + ")"));
            out_ += comment("Hoe uw school de stappen van \"" + ladder->titel + "\" zet: " + list_of(steps) + ". Bijvoorbeeld:\n<ladder-stappen ref=\"" + ladder->id +
                                "\"><stap trede=\"" + ladder->treden.front().id + "\" wie=\"…\">…</stap></ladder-stappen>", 2);
        }
        out_ += comment("Eigen woorden in plaats van die van de norm, bijvoorbeeld van een item of een belofte:\n"
                        "<teksten><norm-tekst ref=\"" + first_item() + "\" voor=\"ouder\">…</norm-tekst></teksten>", 2);
        out_ += comment("Komt dit in een schoolgids met meer hoofdstukken, dan zegt dit vanaf welke bladzijde, en met koppen van welk niveau:\n"
                        "<schoolgids startpagina=\"14\" kopniveau=\"2\"/>", 2);
    }

    std::string first_item() const {
        const std::vector<const Item*> items = n_.items();
        return items.empty() ? "" : items.front()->id;
    }

    /// A school year of which a first profile has figures.
    std::string year_before(int years) const { return n_.schooljaren.empty() ? "…" : Schooljaar{std::ranges::min(n_.schooljaren).first - years}.text(); }

    static void fill(std::string& text, std::string_view gap, const std::string& words) {
        if (const size_t at = text.find(gap); at != std::string::npos) text.replace(at, gap.size(), words);
    }

    /// "gepland, in ontwikkeling of aanwezig"; nothing when the norm has none.
    std::string statuses() const {
        const auto scale = std::ranges::find(n_.schalen, "status", &Schaal::soort);
        return scale == n_.schalen.end() ? "" : list_of(scale->waarden, &Waarde::code);
    }

    /// Of the norm's levels the first, which is the school itself; nothing when it has none.
    std::string nearest_level() const {
        const auto levels = std::ranges::find(n_.schalen, "niveau", &Schaal::soort);
        return levels == n_.schalen.end() || levels->waarden.empty() ? "" : " niveau=\"" + levels->waarden.front().code + "\"";
    }

    /// Of the norm's partners the first; nothing when it has no list of them.
    std::string first_partner() const {
        const Codelijst* const partners = n_.codelijst("partners");
        return partners && !partners->codes.empty() ? " code=\"" + partners->codes.front().id + "\"" : "";
    }

    /// For whom it is, where the norm has other schools too.
    std::string only_for(const Topic& topic) const {
        const std::vector<std::string> types = words(topic.types);
        const auto is_other = [&](Schooltype type) { return std::ranges::find(types, name_of(type)) == types.end(); };
        if (types.empty() || (!n_.schooltypen.empty() && std::ranges::none_of(n_.schooltypen, is_other))) return {};
        return "  <!-- alleen voor " + list_of(types) + " -->";
    }

    const Norm& n_;
    std::string out_;
};

}  // namespace

std::string starter_profile(const Norm& norm, const std::string& norm_path, const std::string& schema) {
    return Writer(norm).write(norm_path, schema);
}

}  // namespace gidspers::input
