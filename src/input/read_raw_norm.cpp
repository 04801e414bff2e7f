#include <set>

#include "base/join.h"
#include "base/limits.h"
#include "base/suggest.h"
#include "input/norm_parts.h"
#include "input/read_picture.h"
#include "input/reader.h"

namespace gidspers::input {

namespace {

class NormReader {
  public:
    NormReader(const xml::Document& document, Diagnostics& diagnostics)
        : document_(document), r_(document, diagnostics, false) {}

    RawNorm read() {
        const xml::Node& root = document_.root;
        Norm& n = raw_.norm;
        n.file = document_.file;
        n.at = r_.at(root);
        n.bestanden = {n.at.file};
        n.id = r_.id(root);
        n.versie = r_.needed(root, "versie");
        n.concept_status = root.get("status") == "concept";
        raw_.extends = r_.file_name(root, "breidt-uit");
        if (const auto* kop = root.child("kop")) head(*kop);
        r_.in(root, "schalen", "schaal", [&](const xml::Node& s) { n.schalen.push_back(schaal(s)); });
        r_.in(root, "codelijsten", "codelijst", [&](const xml::Node& c) { n.codelijsten.push_back(codelijst(c)); });
        r_.in(root, "inhoud", "onderdeel", [&](const xml::Node& o) { n.onderdelen.push_back(onderdeel(o)); });
        r_.in(root, "inhoud", "vervalt", [&](const xml::Node& v) { raw_.vervalt.push_back({r_.id(v, "ref"), r_.at(v)}); });
        r_.in(root, "beloftes", "belofte", [&](const xml::Node& b) { n.beloftes.push_back(belofte(b)); });
        r_.in(root, "ladders", "ladder", [&](const xml::Node& l) { n.ladders.push_back(ladder(l)); });
        r_.in(root, "rolmatrices", "rolmatrix", [&](const xml::Node& m) { n.rolmatrices.push_back(matrix(m)); });
        r_.in(root, "begrippen", "begrip", [&](const xml::Node& b) {
            n.begrippen.push_back({unique(b), r_.needed(b, "term"), r_.text(b, "afkorting"), r_.rich(b), r_.at(b)});
        });
        n.begrip_verwijzingen = r_.references();
        if (!for_teachers_.empty()) r_.diagnostics().add("N378", for_teachers_at_, {std::to_string(for_teachers_.size()), short_list_of(for_teachers_)});
        return std::move(raw_);
    }

  private:
    /// Its words; when they stand there as in a sentence (X058), "2026-2027 t/m 2029-2030" is each of these years.
    std::vector<std::string> school_years(const xml::Node& node) {
        const std::string text = with_hyphens(xml::folded(node.all_text()));
        std::string meant = as_word_list(text);
        if (meant.empty()) return words(text);
        const std::vector<std::string> named = words(meant);
        const auto first = parse_schooljaar(named.front()), last = parse_schooljaar(named.back());
        constexpr int most = 10;
        if (named.size() == 2 && text.find("t/m") != std::string::npos && first && last && last->first - first->first < most) {
            meant.clear();
            for (Schooljaar year = *first; year <= *last; ++year.first) meant.append(meant.empty() ? "" : " ").append(year.text());
        }
        r_.add("X058", node, {node.name, text, meant});
        return words(meant);
    }

    /// The node's id; N102 when it was given before in this file. Scales, sources and targets have id spaces of their
    /// own.
    std::string unique(const xml::Node& node) {
        std::string id = r_.id(node);
        const bool apart = node.name == "schaal" || node.name == "bron" || node.name == "doel";
        if (id.empty()) return id;
        if (const int first = ids_.before((apart ? std::string(node.name) + " " : "") + id, node.line))
            r_.add("N102", node, {id, std::to_string(first)});
        return id;
    }

    /// N001 for one of the head's lists without a word in it.
    void filled(const xml::Node& node) {
        if (words(node.all_text()).empty()) r_.add("N001", node, {node.name, "kop"});
    }

    void head(const xml::Node& kop) {
        Norm& n = raw_.norm;
        if (const auto* s = kop.child("swv"))
            n.swv = {r_.checked(*s, "code", is_swv_code, "N019"),
                     r_.needed(*s, "naam"),
                     r_.text(*s, "korte-naam"),
                     r_.url(*s),
                     r_.phone(*s),
                     r_.email(*s),
                     r_.at(*s)};
        if (const auto* t = kop.child("titel")) n.titel = plain_text(r_.rich(*t));
        if (const auto* v = kop.child("vastgesteld"))
            n.vastgesteld = r_.date(*v, "datum"), n.vastgesteld_door = r_.text(*v, "door");
        if (const auto* p = kop.child("planperiode")) {
            n.plan_van = r_.date(*p, "van"), n.plan_tot = r_.date(*p, "tot"), n.plan_at = r_.at(*p);
            if (n.plan_van && n.plan_tot && *n.plan_tot < *n.plan_van) r_.add("N036", *p);
        }
        if (const auto* s = kop.child("schooljaren")) {
            for (const std::string& word : school_years(*s)) {
                if (const auto year = parse_schooljaar(word))
                    n.schooljaren.push_back(*year);
                else
                    r_.add("N012", *s, {word});
            }
            filled(*s);
        }
        if (const auto* s = kop.child("schooltypen")) n.schooltypen = r_.schooltypen(s->all_text()), filled(*s);
        if (const auto* d = kop.child("definitie")) n.definitie = r_.rich(*d), n.definitie_bron = r_.text(*d, "bron");
        if (const auto* i = kop.child("inleiding")) n.inleiding = r_.rich(*i);
        r_.each(kop, "figuur", [&](const xml::Node& f) { figuur(f, n.figuren); });
        if (const auto* d = kop.child("doorzettingsmacht")) n.doorzettingsmacht = r_.rich(*d);
        if (const auto* s = kop.child("steunpunt"))
            n.steunpunt =
                Steunpunt{r_.needed(*s, "naam"), r_.url(*s), r_.phone(*s), r_.email(*s), r_.texts(*s), r_.at(*s)};
        r_.in(kop, "bronnen", "bron", [&](const xml::Node& b) {
            n.bronnen.push_back({unique(b), r_.needed(b, "titel"), r_.url(b, "url"), r_.date(b, "datum"), r_.at(b)});
        });
        r_.in(kop, "versies", "versie", [&](const xml::Node& v) {
            std::string step = r_.text(v, "stap"), number = step.empty() ? r_.needed(v, "nummer") : r_.text(v, "nummer");
            n.versies.push_back({std::move(number), std::move(step), r_.date(v, "datum"), r_.text(v, "periode"), r_.rich(v), r_.at(v)});
            if (n.versies.back().datum && !n.versies.back().periode.empty()) r_.add("N387", v);
        });
        r_.in(kop, "kengetallen", "doel", [&](const xml::Node& d) {
            n.doelen.push_back({unique(d), r_.needed(d, "titel"), r_.text(d, "eenheid"), r_.number(d, "waarde"),
                                r_.date(d, "datum"), r_.rich(d), r_.at(d)});
        });
    }

    Schaal schaal(const xml::Node& node) {
        Schaal out{unique(node), r_.text(node, "soort"), r_.text(node, "titel"), {}, r_.at(node)};
        std::set<std::string> codes;
        r_.each(node, "waarde", [&](const xml::Node& w) {
            Waarde v{r_.id(w, "code"),         r_.needed(w, "label"),   r_.text(w, "label-ouder"), r_.text(w, "kort"),
                     r_.list(w, "synoniemen"), r_.percentage(w, "van"), r_.percentage(w, "tot"),   r_.at(w)};
            std::vector<std::string> all = v.synoniemen;
            all.push_back(v.code);
            for (const std::string& code : all)
                if (!codes.insert(code).second) r_.add("N118", w, {code, out.id});
            out.waarden.push_back(std::move(v));
        });
        return out;
    }

    Codelijst codelijst(const xml::Node& node) {
        Codelijst out{unique(node), r_.text(node, "titel"), {}, r_.at(node)};
        std::set<std::string> ids;
        r_.each(node, "code", [&](const xml::Node& c) {
            Code code{r_.id(c), r_.needed(c, "label"), r_.text(c, "label-ouder"), r_.text(c, "icoon"), r_.at(c)};
            if (!ids.insert(code.id).second) r_.add("N118", c, {code.id, out.id});
            out.codes.push_back(std::move(code));
        });
        if (out.codes.size() > limits::list_codes) r_.add("N360", node, {out.id, std::to_string(limits::list_codes)});
        return out;
    }

    Onderdeel onderdeel(const xml::Node& node) {
        Onderdeel out;
        out.id = unique(node);
        out.nummer = r_.text(node, "nummer"), out.titel = as_heading(r_.needed(node, "titel")), out.icoon = r_.text(node, "icoon");
        out.verantwoordelijk = r_.list(node, "verantwoordelijk");
        out.soort = parse_onderdeel_soort(node.get("soort")).value_or(OnderdeelSoort::geen);
        out.laag = parse_laag(node.get("laag"));
        out.teksten = r_.texts(node);
        out.at = r_.at(node);
        for_teachers(out);
        r_.each(node, "figuur", [&](const xml::Node& f) { figuur(f, out.figuren); });
        r_.each(node, "item", [&](const xml::Node& i) { out.items.push_back(item(i)); });
        r_.each(node, "onderdeel", [&](const xml::Node& o) { out.onderdelen.push_back(onderdeel(o)); });
        return out;
    }

    /// Of a part or promise no document has a text for teachers; of items the merge tells it (W121).
    template <class T>
    void for_teachers(const T& one) {
        if (one.teksten.leraar.empty()) return;
        if (for_teachers_.empty()) for_teachers_at_ = one.at;
        for_teachers_.push_back(one.id);
    }

    /// N300, once, for the first that is too many; of those after it no file is opened.
    void figuur(const xml::Node& node, std::vector<Figuur>& out) {
        const auto is_full = [&] { return figures_ > limits::norm_figures || figure_bytes_ > limits::norm_figure_bytes; };
        if (is_full()) return;
        ++figures_;
        Figuur one;
        one.bijschrift = r_.text(node, "bijschrift"), one.bron = r_.text(node, "bron");
        r_.needed(node, "alt");
        if (figures_ <= limits::norm_figures) one.picture = read_picture(node, r_);
        if (one.picture) figure_bytes_ += one.picture.bytes->size();
        if (is_full()) r_.add("N300", node, {std::to_string(limits::norm_figures), std::to_string(limits::norm_figure_bytes / 1'000'000)});
        if (one.picture) out.push_back(std::move(one));
    }

    Item item(const xml::Node& node) {
        Item out;
        out.id = unique(node);
        out.nummer = r_.text(node, "nummer"), out.titel = as_heading(r_.needed(node, "titel")), out.icoon = r_.text(node, "icoon");
        out.verantwoordelijk = r_.list(node, "verantwoordelijk");
        const auto soort = parse_item_soort(node.get("soort"));
        out.soort = soort.value_or(ItemSoort::tekst);
        out.schooltypen = r_.schooltypen(node.get("schooltypen"));
        out.van = r_.date(node, "van"), out.tot = r_.date(node, "tot");
        if (out.van && out.tot && *out.tot < *out.van) r_.add("N036", node);
        out.optioneel = r_.yes(node, "optioneel");
        out.wettelijk = r_.text(node, "wettelijk");
        out.schaal = r_.text(node, "schaal"), out.codelijst = r_.text(node, "codelijst");
        out.teksten = r_.texts(node);
        out.at = r_.at(node);
        r_.each(node, "norm", [&](const xml::Node& n) {
            if (out.schaal.empty()) out.schaal = r_.text(n, "schaal");
            if (out.codelijst.empty()) out.codelijst = r_.text(n, "codelijst");
            out.eisen.push_back(eis(n));
        });
        out.uitzonderingen = r_.riches(node, "uitzondering");
        if (const auto* a = r_.single(node, "ambitie"))
            out.ambitie =
                Doel{r_.text(*a, "waarde"), r_.list(*a, "niveaus"), r_.date(*a, "datum"), r_.rich(*a), r_.at(*a)};
        r_.each(node, "verwijst", [&](const xml::Node& v) { out.verwijst.push_back({r_.id(v, "naar"), r_.at(v)}); });
        // What its norm should look like is not known; the schema has told of the kind.
        if (!soort) out.eisen.clear(), out.ambitie.reset(), out.wettelijk.clear();
        return out;
    }

    Eis eis(const xml::Node& node) {
        Eis out;
        out.soort = parse_eis_soort(node.get("soort")).value_or(Eis::Soort::gewoon);
        out.schooltypen = r_.schooltypen(node.get("schooltypen"));
        out.waarde = r_.text(node, "waarde");
        out.niveaus = r_.list(node, "niveaus");
        out.drempelloos = r_.yes_no(node, "drempelloos");
        out.minimum = r_.number(node, "minimum");
        out.maximum = r_.number(node, "maximum");
        out.eenheid = r_.text(node, "eenheid");
        r_.each(node, "rol", [&](const xml::Node& n) { out.rollen.push_back(r_.rol(n)); });
        r_.each(node, "minstens", [&](const xml::Node& n) {
            if (std::vector<std::string> codes = r_.list(n, "code"); !codes.empty()) out.minstens.push_back(std::move(codes));
            else r_.add("N001", n, {"code", n.name});
        });
        out.at = r_.at(node);
        return out;
    }

    Belofte belofte(const xml::Node& node) {
        Belofte out{unique(node),
                    r_.text(node, "nummer"),
                    r_.text(node, "onderdeel"),
                    r_.text(node, "icoon"),
                    r_.count(node, "telt"),
                    r_.texts(node),
                    {},
                    r_.at(node)};
        r_.each(node, "item", [&](const xml::Node& n) { out.items.push_back({r_.id(n, "ref"), r_.at(n)}); });
        for_teachers(out);
        return out;
    }

    Ladder ladder(const xml::Node& node) {
        Ladder out;
        out.id = unique(node);
        out.titel = r_.needed(node, "titel"), out.bron = r_.text(node, "bron");
        out.soort = parse_ladder_soort(node.get("soort")).value_or(LadderSoort::stappen);
        out.extern_ladder = r_.yes(node, "extern"), out.hoofd = r_.yes(node, "hoofd");
        out.teksten = r_.texts(node);
        out.at = r_.at(node);
        std::set<std::string> ids;
        r_.each(node, "trede", [&](const xml::Node& t) {
            Trede trede{r_.id(t),
                        r_.text(t, "nummer"),
                        as_heading(r_.needed(t, "label")),
                        r_.text(t, "kleur"),
                        r_.percentage(t, "van"),
                        r_.percentage(t, "tot"),
                        r_.yes(t, "fundament"),
                        r_.yes_no(t, "basis"),
                        r_.list(t, "wie"),
                        r_.texts(t),
                        {},
                        r_.at(t)};
            if (const auto* g = r_.single(t, "gedaan")) trede.gedaan = r_.rich(*g);
            if (trede.van && trede.tot && trede.tot->value < trede.van->value) r_.add("N108", t, {"tot", "van"});
            if (!ids.insert(trede.id).second) r_.add("N118", t, {trede.id, out.id});
            out.treden.push_back(std::move(trede));
        });
        return out;
    }

    Rolmatrix matrix(const xml::Node& node) {
        Rolmatrix out{unique(node), r_.id(node, "ladder"), r_.id(node, "codelijst"), r_.text(node, "titel"), {},
                      r_.at(node)};
        r_.each(node, "taken", [&](const xml::Node& t) {
            out.taken.push_back({r_.id(t, "trede"), r_.id(t, "rol"), r_.riches(t, "taak"), r_.at(t)});
        });
        return out;
    }

    const xml::Document& document_;
    Reader r_;
    RawNorm raw_;
    FirstLines ids_;
    size_t figures_ = 0, figure_bytes_ = 0;
    std::vector<std::string> for_teachers_;  ///< ids
    Location for_teachers_at_;
};

}  // namespace

RawNorm read_raw_norm(const xml::Document& document, Diagnostics& diagnostics) {
    return NormReader(document, diagnostics).read();
}

}  // namespace gidspers::input
