#include "dump.h"

#include <initializer_list>
#include <utility>

#include "base/join.h"

namespace gidspers::input {

namespace {

std::string text(const std::string& s) {
    return s;
}
std::string text(std::string_view s) {
    return std::string(s);
}
std::string text(bool b) {
    return b ? "ja" : "";
}
std::string text(int n) {
    return std::to_string(n);
}
std::string text(const Number& n) {
    return n.text;
}
std::string text(const Date& d) {
    return d.iso();
}
std::string text(const Schooljaar& y) {
    return y.text();
}
std::string text(const Reference& to) {
    return to.id;
}
std::string text(Schooltype t) {
    return std::string(name_of(t));
}
template <class T>
std::string text(const std::vector<T>& all) {
    return list_of(all, [](const T& one) { return text(one); });
}
template <class T>
std::string text(const std::optional<T>& value) {
    return value ? text(*value) : "";
}
std::string text(const std::optional<bool>& value) {
    return !value ? "" : *value ? "ja" : "nee";
}

template <class T>
auto p(const char* name, const T& value) {
    return std::pair<const char*, const T&>(name, value);
}

/// A line of "name=value" pairs without the empty ones.
class Dumper {
  public:
    template <class... Pairs>
    void line(int depth, const std::string& what, const Pairs&... pairs) {
        out_ += std::string(static_cast<size_t>(2 * depth), ' ') + what;
        (pair(pairs.first, text(pairs.second)), ...);
        out_ += '\n';
    }
    void texts(int depth, const Texts& t) {
        for (const Audience a :
             {Audience::officieel, Audience::leraar, Audience::ouder, Audience::poster, Audience::toelichting})
            rich(depth, std::string(name_of(a)), t.get(a));
    }
    void rich(int depth, const std::string& what, const RichText& rich) {
        if (!rich.empty()) out_ += std::string(static_cast<size_t>(2 * depth), ' ') + what + ": " + rich + "\n";
    }
    void roles(int depth, const std::vector<Rol>& roles) {
        for (const Rol& r : roles)
            line(depth, "rol", p("code", r.code),
                 p("aandeel", name_of(r.aandeel)),
                 p("opmerking", r.opmerking));
    }
    std::string take() { return std::move(out_); }

  private:
    void pair(const char* name, const std::string& value) {
        if (!value.empty()) out_ += std::string(" ") + name + "=\"" + value + "\"";
    }
    std::string out_;
};

void figures(Dumper& d, const std::vector<Figuur>& figuren, int depth) {
    for (const Figuur& f : figuren)
        d.line(depth, "figuur " + std::to_string(f.beeld), p("alt", f.picture.alt), p("bijschrift", f.bijschrift), p("bron", f.bron));
}

void onderdeel(Dumper& d, const Onderdeel& o, int depth) {
    d.line(depth, "onderdeel " + o.id, p("nummer", o.nummer), p("titel", o.titel), p("soort", name_of(o.soort)),
           p("laag", o.laag ? name_of(*o.laag) : ""), p("icoon", o.icoon), p("verantwoordelijk", o.verantwoordelijk));
    d.texts(depth + 1, o.teksten);
    figures(d, o.figuren, depth + 1);
    for (const Item& i : o.items) {
        d.line(depth + 1, "item " + i.id, p("nummer", i.nummer), p("soort", name_of(i.soort)), p("titel", i.titel),
               p("icoon", i.icoon), p("schooltypen", i.schooltypen), p("van", i.van), p("tot", i.tot),
               p("verantwoordelijk", i.verantwoordelijk), p("optioneel", i.optioneel), p("wettelijk", i.wettelijk),
               p("schaal", i.schaal), p("codelijst", i.codelijst), p("verwijst", i.verwijst));
        d.texts(depth + 2, i.teksten);
        for (const Eis& e : i.eisen) {
            d.line(depth + 2, "norm",
                   p("soort", name_of(e.soort)),
                   p("schooltypen", e.schooltypen), p("waarde", e.waarde), p("niveaus", e.niveaus),
                   p("drempelloos", e.drempelloos), p("minimum", e.minimum), p("maximum", e.maximum), p("eenheid", e.eenheid),
                   p("minstens", list_of(e.minstens, one_of)));
            d.roles(depth + 3, e.rollen);
        }
        for (const RichText& u : i.uitzonderingen) d.rich(depth + 2, "uitzondering", u);
        if (i.ambitie)
            d.line(depth + 2, "ambitie", p("waarde", i.ambitie->waarde), p("niveaus", i.ambitie->niveaus),
                   p("datum", i.ambitie->datum), p("tekst", i.ambitie->tekst));
    }
    for (const Onderdeel& part : o.onderdelen) onderdeel(d, part, depth + 1);
}

void norm_head(Dumper& d, const Norm& n) {
    d.line(0, "norm " + n.id, p("versie", n.versie), p("concept", n.concept_status),
           p("titel", n.titel));
    d.line(1, "swv " + n.swv.code, p("naam", n.swv.naam), p("korte-naam", n.swv.korte_naam),
           p("website", n.swv.website), p("telefoon", n.swv.telefoon), p("email", n.swv.email));
    d.line(1, "data", p("vastgesteld", n.vastgesteld), p("door", n.vastgesteld_door), p("van", n.plan_van),
           p("tot", n.plan_tot), p("schooljaren", n.schooljaren), p("schooltypen", n.schooltypen));
    d.rich(1, "definitie", n.definitie);
    d.rich(1, "definitie-bron", n.definitie_bron);
    d.rich(1, "inleiding", n.inleiding);
    figures(d, n.figuren, 1);
    d.rich(1, "doorzettingsmacht", n.doorzettingsmacht);
    if (n.steunpunt) {
        d.line(1, "steunpunt", p("naam", n.steunpunt->naam), p("website", n.steunpunt->website),
               p("telefoon", n.steunpunt->telefoon), p("email", n.steunpunt->email));
        d.texts(2, n.steunpunt->teksten);
    }
    for (const Bron& b : n.bronnen)
        d.line(1, "bron " + b.id, p("titel", b.titel), p("url", b.url), p("datum", b.datum));
    for (const Versie& v : n.versies)
        d.line(1, "versie " + v.nummer, p("datum", v.datum), p("periode", v.periode), p("stap", v.stap), p("tekst", v.tekst));
    for (const KengetalDoel& k : n.doelen)
        d.line(1, "doel " + k.id, p("titel", k.titel), p("waarde", k.waarde), p("eenheid", k.eenheid),
               p("datum", k.datum), p("definitie", k.definitie));
    for (const Schaal& s : n.schalen) {
        d.line(1, "schaal " + s.id, p("soort", s.soort), p("titel", s.titel));
        for (const Waarde& w : s.waarden)
            d.line(2, w.code, p("label", w.label), p("label-ouder", w.label_ouder), p("kort", w.kort),
                   p("synoniemen", w.synoniemen), p("van", w.van), p("tot", w.tot));
    }
    for (const Codelijst& c : n.codelijsten) {
        d.line(1, "codelijst " + c.id, p("titel", c.titel));
        for (const Code& one : c.codes)
            d.line(2, one.id, p("label", one.label), p("label-ouder", one.label_ouder), p("icoon", one.icoon));
    }
}

}  // namespace

std::string dump(const Norm& n) {
    Dumper d;
    norm_head(d, n);
    for (const Onderdeel& o : n.onderdelen) onderdeel(d, o, 1);
    for (const Belofte& b : n.beloftes) {
        d.line(1, "belofte " + b.id, p("nummer", b.nummer), p("onderdeel", b.onderdeel), p("telt", b.telt),
               p("icoon", b.icoon), p("items", b.items));
        d.texts(2, b.teksten);
    }
    for (const Ladder& l : n.ladders) {
        d.line(1, "ladder " + l.id, p("soort", name_of(l.soort)), p("titel", l.titel), p("extern", l.extern_ladder),
               p("hoofd", l.hoofd), p("bron", l.bron));
        d.texts(2, l.teksten);
        for (const Trede& t : l.treden) {
            d.line(2, "trede " + t.id, p("nummer", t.nummer), p("label", t.label), p("kleur", t.kleur), p("van", t.van),
                   p("tot", t.tot), p("fundament", t.fundament), p("basis", t.basis), p("wie", t.wie));
            d.texts(3, t.teksten);
            d.rich(3, "gedaan", t.gedaan);
        }
    }
    for (const Rolmatrix& m : n.rolmatrices) {
        d.line(1, "rolmatrix " + m.id, p("ladder", m.ladder), p("codelijst", m.codelijst), p("titel", m.titel));
        for (const Taken& t : m.taken) {
            d.line(2, "taken", p("trede", t.trede), p("rol", t.rol));
            for (const RichText& one : t.taken) d.rich(3, "taak", one);
        }
    }
    for (const Begrip& b : n.begrippen)
        d.line(1, "begrip " + b.id, p("term", b.term), p("afkorting", b.afkorting), p("uitleg", b.uitleg));
    return d.take();
}

namespace {

void school(Dumper& d, const School& s) {
    d.line(1, "school", p("naam", s.naam), p("type", s.type), p("brin", s.brin), p("vestiging", s.vestiging),
           p("denominatie", s.denominatie), p("jij", s.jij), p("cluster", s.cluster));
    d.line(2, "adres", p("straat", s.adres.straat), p("postcode", s.adres.postcode), p("plaats", s.adres.plaats));
    d.line(2, "contact", p("telefoon", s.telefoon), p("email", s.email), p("website", s.website));
    d.line(2, "bestuur", p("naam", s.bestuur.naam), p("nummer", s.bestuur.nummer), p("website", s.bestuur.website));
    if (s.logo) d.line(2, "logo", p("breedte", s.logo.width), p("hoogte", s.logo.height), p("alt", s.logo.alt));
    for (const Swv& w : s.swvs) d.line(2, "swv " + w.code, p("naam", w.naam), p("website", w.website));
}

void answers(Dumper& d, const Profile& q) {
    for (const Antwoord& a : q.antwoorden) {
        d.line(1, "antwoord " + a.item, p("open", a.open), p("nvt", a.nvt), p("waarde", a.waarde),
               p("niveaus", a.niveaus), p("drempelloos", a.drempelloos), p("percentage", a.percentage),
               p("aantal", a.aantal), p("heeft", a.heeft), p("ook", a.ook));
        d.rich(2, "toelichting", a.toelichting);
        d.texts(2, a.teksten);
        if (a.ambitie)
            d.line(2, "ambitie", p("datum", a.ambitie->datum), p("wie", a.ambitie->wie), p("tekst", a.ambitie->tekst));
        d.roles(2, a.rollen);
    }
}

void people(Dumper& d, const Profile& q) {
    for (const TeamRol& r : q.team)
        d.line(1, "rol " + r.code, p("label", r.label), p("naam", r.naam), p("toon-naam", r.toon_naam),
               p("dagdelen", r.dagdelen), p("telefoon", r.telefoon), p("email", r.email), p("bereikbaar", r.bereikbaar),
               p("tekst", r.tekst));
    for (const Specialist& s : q.specialisten)
        d.line(1, "specialist " + s.code, p("label", s.label), p("niveau", s.niveau), p("naam", s.naam),
               p("toon-naam", s.toon_naam), p("dagdelen", s.dagdelen), p("drempelloos", s.drempelloos),
               p("contact", s.contact), p("tekst", s.tekst));
    for (const Overleg& o : q.overleggen)
        d.line(1, "overleg", p("naam", o.naam), p("frequentie", o.frequentie), p("leden", o.leden),
               p("datums", o.datums), p("toelichting", o.toelichting));
    for (const Partner& a : q.partners)
        d.line(1, "partner " + a.code, p("naam", a.naam), p("contact", a.contact), p("telefoon", a.telefoon),
               p("email", a.email), p("website", a.website), p("tekst", a.tekst));
    for (const Contactpunt& c : q.contactpunten)
        d.line(1, "contactpunt " + c.soort, p("naam", c.naam), p("toon-naam", c.toon_naam), p("functie", c.functie),
               p("telefoon", c.telefoon), p("email", c.email), p("website", c.website), p("tekst", c.tekst));
}

void offer(Dumper& d, const Profile& q) {
    for (const Kengetal& k : q.kengetallen) {
        d.line(1, "kengetal " + k.id, p("titel", k.titel), p("eenheid", k.eenheid), p("percentage", k.percentage),
               p("definitie", k.definitie), p("waarvan", k.waarvan));
        for (const Meting& m : k.metingen)
            d.line(2, "meting", p("schooljaar", m.schooljaar), p("peildatum", m.peildatum), p("waarde", m.waarde));
    }
    for (const Aanbod& a : q.extra) {
        d.line(1, "aanbod " + a.id, p("soort", name_of(a.soort)), p("titel", a.titel), p("gebied", a.gebied),
               p("icoon", a.icoon), p("voor-wie", a.voor_wie), p("duur", a.duur), p("plek", a.plek), p("wie", a.wie));
        d.texts(2, a.teksten);
    }
    for (const Protocol& t : q.protocollen)
        d.line(1, "protocol", p("titel", t.titel), p("item", t.item), p("status", t.status),
               p("vindplaats", t.vindplaats), p("datum", t.datum), p("eigenaar", t.eigenaar), p("tekst", t.tekst));
    for (const Methodiek& m : q.methodieken)
        d.line(1, "methodiek", p("titel", m.titel), p("gebied", m.gebied), p("doel", m.doel), p("tekst", m.tekst));
    for (const Ruimte& r : q.ruimten) {
        d.line(1, "ruimte", p("titel", r.titel), p("icoon", r.icoon), p("aantal", r.aantal),
               p("reserveren", r.reserveren));
        d.texts(2, r.teksten);
    }
    for (const SchoolAmbitie& a : q.ambities) {
        d.line(1, "ambitie " + a.id, p("titel", a.titel), p("datum", a.datum), p("wie", a.wie), p("stand", a.stand),
               p("items", a.items));
        d.texts(2, a.teksten);
    }
    for (const Uitstroomprofiel& u : q.uitstroom) {
        d.line(1, "uitstroom", p("naam", u.naam));
        for (const UitstroomCijfer& c : u.cijfers)
            d.line(2, "cijfer", p("schooljaar", c.schooljaar), p("uitgestroomd", c.uitgestroomd),
                   p("vervolg", c.vervolg), p("werk", c.werk));
    }
}

}  // namespace

std::string dump(const Profile& q) {
    Dumper d;
    d.line(0, "profiel", p("norm", q.norm), p("huisstijl", q.huisstijl), p("schooljaar", q.schooljaar),
           p("afdeling", q.afdeling), p("afdeling-naam", q.afdeling_naam), p("startpagina", q.startpagina), p("kopniveau", q.kopniveau));
    school(d, q.school);
    d.line(1, "status", p("concept", q.status.concept_datum), p("mr", q.status.mr),
           p("geleding", name_of(q.status.geleding)), p("vastgesteld", q.status.vastgesteld),
           p("door", q.status.vastgesteld_door), p("gepubliceerd", q.status.gepubliceerd));
    const std::pair<const char*, const Texts*> sections[] = {{"visie", &q.visie},
                                                             {"missie", &q.missie},
                                                             {"concept", &q.onderwijsconcept},
                                                             {"ondersteuningsvisie", &q.ondersteuningsvisie},
                                                             {"populatie", &q.populatie},
                                                             {"toegankelijkheid", &q.toegankelijkheid},
                                                             {"grenzen", &q.grenzen_teksten}};
    for (const auto& [name, texts] : sections) {
        if (texts->empty()) continue;
        d.line(1, name);
        d.texts(2, *texts);
    }
    const std::pair<const char*, const std::vector<RichText>*> lists[] = {
        {"sterk", &q.sterk}, {"aandacht", &q.aandacht}, {"grens", &q.grenzen}, {"wijziging", &q.wijzigingen}};
    for (const auto& [name, list] : lists)
        for (const RichText& one : *list) d.rich(1, name, one);
    answers(d, q);
    offer(d, q);
    people(d, q);
    for (const auto& [name, v] : q.verplicht) {
        d.line(1, "verplicht " + name, p("link", v.link));
        d.texts(2, v.teksten);
    }
    for (const NormTekst& t : q.norm_teksten)
        d.line(1, "norm-tekst " + t.ref, p("voor", name_of(t.voor)), p("tekst", t.tekst));
    for (const LadderStap& s : q.ladder_stappen)
        d.line(1, "stap " + q.ladder_ref + "/" + s.trede, p("wie", s.wie), p("tekst", s.tekst));
    return d.take();
}

}  // namespace gidspers::input
