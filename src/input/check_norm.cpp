#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "base/contains.h"
#include "base/join.h"
#include "base/suggest.h"
#include "input/known_ids.h"
#include "input/norm_parts.h"
#include "input/reader.h"

namespace gidspers::input {

namespace {

class NormChecker {
  public:
    NormChecker(const Norm& norm, Diagnostics& diagnostics) : n_(norm), d_(diagnostics) {}

    void all() {
        if (n_.definitie.empty()) d_.add("N115", n_.at);
        for (const Reference& one : n_.vervallen) vervallen_.emplace(one.id, &one);
        period();
        ids(n_.onderdelen);
        for (const Onderdeel& o : n_.onderdelen) layers(o.onderdelen);
        check_numbers(n_, d_);
        for (const Belofte& b : n_.beloftes) known_.add(b.id), headings_.insert(b.onderdeel);
        bare(n_.onderdelen);
        for (const Ladder& l : n_.ladders) known_.add(l.id);
        for (const Begrip& b : n_.begrippen) known_.add(b.id), begrippen_.add(b.id);
        check_scales(n_, d_);
        for (const Item* i : n_.items()) item(*i);
        without_scale();
        promises();
        for (const Begrip& b : n_.begrippen)
            if (b.uitleg.empty()) d_.add("N129", b.at, {b.term});
        ladders();
        for (const Rolmatrix& m : n_.rolmatrices) matrix(m);
        for (const Reference& r : n_.begrip_verwijzingen)
            expect(begrippen_, r.at, r.id, "begrip");
        for (const Lacking& one : lacking_)
            d_.add(one.code, one.at, {one.what, one.id, one.used_in.str(), list_of(std::vector<std::string>(one.codes.begin(), one.codes.end()))});
    }

  private:
    void ids(const std::vector<Onderdeel>& onderdelen) {
        for (const Onderdeel& o : onderdelen) {
            known_.add(o.id), targets_.add(o.id), parts_.add(o.id), onderdelen_.emplace(o.id, &o);
            for (const Item& i : o.items) known_.add(i.id), targets_.add(i.id), items_.emplace(i.id, &i);
            ids(o.onderdelen);
        }
    }

    void layers(const std::vector<Onderdeel>& below_top) {
        for (const Onderdeel& o : below_top) {
            if (o.laag) d_.add("N250", o.at, {o.id});
            layers(o.onderdelen);
        }
    }

    /// An onderdeel that schools are asked nothing about and that shows nothing.
    void bare(const std::vector<Onderdeel>& onderdelen) {
        for (const Onderdeel& o : onderdelen) {
            if (is_bare(o)) d_.add("N328", o.at, {o.id, o.titel});
            else bare(o.onderdelen);
        }
    }
    /// One that promises stand under is shown with them.
    bool is_bare(const Onderdeel& o) const {
        return o.items.empty() && o.figuren.empty() && !headings_.contains(o.id) && std::ranges::all_of(o.onderdelen, [&](const Onderdeel& part) { return is_bare(part); });
    }

    /// Those of a list of the norm; anything may point at them, any number of times.
    template <class T>
    const KnownIds& ids(const std::vector<T>& all) {
        const auto [found, is_new] = lists_.try_emplace(&all);
        if (is_new)
            for (const T& one : all) found->second.add(one.id);
        return found->second;
    }

    void expect(const KnownIds& known, const Location& at, const std::string& id, const char* where) {
        if (!known.has(id)) unknown(at, id, known.all(), where);
    }

    void unknown(const Location& at, const std::string& id, const std::vector<std::string>& known, const char* where) {
        if (!is_dropped("N382", id, at)) report_unknown(d_, "N103", "N104", at, id, known, where);
    }

    /// In a norm that is built on the other's.
    bool is_newer(const Location& one, const Location& other) const {
        const auto age = [&](const Location& at) { return std::ranges::find(n_.bestanden, at.file) - n_.bestanden.begin(); };
        return age(one) < age(other);
    }

    /// A newer norm drops what an older one still uses: told of there, once.
    bool is_dropped(const std::string& code, const std::string& id, const Location& used) {
        const auto dropped = vervallen_.find(id);
        if (dropped == vervallen_.end() || !is_newer(dropped->second->at, used)) return false;
        if (told_dropped_.insert(code + id).second) d_.add(code, dropped->second->at, {id, used.file.str(), std::to_string(used.line)});
        return true;
    }

    /// A newer norm's scale, list or ladder without what an older one uses of it: told of there, once, after all is seen.
    struct Lacking {
        std::string code, what, id;
        Location at;
        FileName used_in;
        std::set<std::string> codes;
    };
    template <class T>
    bool is_lacking(const char* code, const char* what, const T& thing, const Location& used, const std::string& missed) {
        if (thing.at == n_.at || !is_newer(thing.at, used)) return false;  // the scale that is built in stands at the norm itself
        const auto [place, is_new] = lacking_places_.try_emplace({&thing, code}, lacking_.size());
        if (is_new) lacking_.push_back({code, what, thing.id, thing.at, used.file, {}});
        lacking_[place->second].codes.insert(missed);
        return true;
    }

    void value(const std::string& code, const Schaal* schaal, const Item& i, const Location& at) {
        if (code.empty() || !schaal || schaal->index_of(code) >= 0 || is_lacking("N381", "schaal", *schaal, at, code)) return;
        d_.add("N114", at, {code, i.id, schaal->id, list_of(schaal->waarden, &Waarde::code)});
    }

    void item(const Item& i) {
        const Schaal* const schaal = n_.schaal(i.schaal);
        const Codelijst* const codes = n_.codelijst(i.codelijst);
        if (!i.schaal.empty() && !schaal) unknown_list("N123", i.schaal, i, n_.schalen);
        if (!i.codelijst.empty() && !codes) unknown_list("N124", i.codelijst, i, n_.codelijsten);
        const bool scaled =
            i.soort == ItemSoort::aanwezigheid || i.soort == ItemSoort::status || i.soort == ItemSoort::beoordeling;
        const bool lacks_scale = scaled && i.schaal.empty();
        if (lacks_scale) without_scale_[i.soort].push_back(&i);
        if ((i.soort == ItemSoort::rol || i.soort == ItemSoort::lijst) && i.codelijst.empty())
            d_.add("N126", i.at, {i.id});
        if (i.soort == ItemSoort::ambitie && !i.ambitie) d_.add("N112", i.at, {i.id});
        const size_t told = d_.all().size();
        std::set<Schooltype> named;
        bool fallback = false;
        for (const Eis& e : i.eisen) {
            if (e.schooltypen.empty() && std::exchange(fallback, true)) d_.add("N116", e.at, {i.id});
            for (const Schooltype t : e.schooltypen)
                if (!named.insert(t).second) d_.add("N117", e.at, {i.id, std::string(name_of(t))});
            requirement(e, i, schaal, codes);
        }
        if (d_.all().size() == told && !lacks_scale) without_norm(i);  // what is wrong is no norm that is missing
        if (i.ambitie) {
            goal(*i.ambitie, i);
            // The value of an item that is all ambition is free ("60 %"); elsewhere it is one of the item's scale.
            if (scaled) value(i.ambitie->waarde, schaal, i, i.ambitie->at);
            const Schaal* const levels = schaal && schaal->soort == "niveau" ? schaal : n_.eerste_schaal("niveau");
            for (const std::string& level : i.ambitie->niveaus) value(level, levels, i, i.ambitie->at);
        }
        for (const Reference& to : i.verwijst) expect(known_, to.at, to.id, "verwijst");
        legal(i);
        same_text(i, item_texts_);
    }

    /// Once for all items of a kind: N145 where a scale is meant to be theirs, by its own kind, else N125.
    void without_scale() {
        for (const auto& [soort, items] : without_scale_) {
            const std::array<std::string, 1> wanted{std::string(scale_of(soort))};
            const auto meant = std::ranges::find_if(n_.schalen, [&](const Schaal& s) { return !suggest(s.soort, wanted).empty(); });
            const std::string count = std::to_string(items.size());
            if (meant != n_.schalen.end()) d_.add("N145", meant->at, {meant->id, meant->soort, wanted[0], name_of(soort), count});
            else d_.add("N125", items.front()->at, {items.front()->id, name_of(soort), wanted[0], count});
        }
    }

    void without_norm(const Item& i) {
        if (i.ambitie) return;
        std::vector<std::string_view> open;
        size_t all = 0;
        for (const Schooltype type : n_.schooltypen) {
            if (!i.applies_to(type)) continue;
            ++all;
            if (i.is_unasked(i.eis_for(type))) open.push_back(name_of(type));
        }
        if (open.empty()) return;
        if (open.size() == all) d_.add("N131", i.at, {i.id, std::string(name_of(i.soort))});
        else d_.add("N132", i.at, {i.id, std::string(name_of(i.soort)), list_of(open)});
    }

    /// A number may be worked towards; of roles and of a list only the text can say what.
    void goal(const Doel& goal, const Item& i) {
        const auto wrong = [&](const char* attribute) { d_.add("N137", goal.at, {attribute, i.id, std::string(name_of(i.soort))}); };
        const bool has_scale = !scale_of(i.soort).empty();
        if (!has_scale && !goal.niveaus.empty()) wrong("niveaus");
        if (!has_scale && !goal.waarde.empty() && !(i.soort == ItemSoort::aantal && parse_number(goal.waarde))) wrong("waarde");
        if (is_past(goal.datum)) d_.add("N136", goal.at, {i.id, goal.datum->iso()});
        if (goal.waarde.empty() && goal.niveaus.empty()) return;
        const auto without_norm = [](const Eis& e) { return e.soort == Eis::Soort::geen; };
        const auto without_unit = [](const Eis& e) { return e.eenheid.empty(); };
        if (i.is_unasked(nullptr) && !i.eisen.empty() && std::ranges::all_of(i.eisen, without_norm)) d_.add("N334", goal.at, {i.id});
        else if (i.soort == ItemSoort::aantal && parse_number(goal.waarde) && std::ranges::all_of(i.eisen, without_unit)) d_.add("N333", goal.at, {i.id, goal.waarde});
    }

    /// Before the first school year of the norm.
    bool is_past(const std::optional<Date>& date) const {
        return date && !n_.schooljaren.empty() && *date < std::ranges::min(n_.schooljaren).begin();
    }

    /// The head's dates, beside the school years that the norm is for.
    void period() {
        for (const KengetalDoel& goal : n_.doelen)
            if (is_past(goal.datum)) d_.add("N135", goal.at, {goal.titel, goal.datum->iso()});
        const auto after = std::ranges::find_if(n_.schooljaren, [&](Schooljaar year) { return n_.plan_tot && *n_.plan_tot < year.begin(); });
        const bool is_period = n_.plan_van <= n_.plan_tot;
        const auto before = std::ranges::find_if(n_.schooljaren, [&](Schooljaar year) { return n_.plan_van && year.end() < *n_.plan_van; });
        if (is_period && before != n_.schooljaren.end()) d_.add("N337", n_.plan_at, {n_.plan_van->iso(), before->text()});
        if (is_period && after != n_.schooljaren.end()) d_.add("N134", n_.plan_at, {n_.plan_tot->iso(), after->text()});
    }

    /// How often a year is a number, and one a school.
    void legal(const Item& i) {
        if (i.wettelijk.empty()) return;
        const auto counted = [](const Eis& e) { return e.minimum.has_value(); };
        static constexpr std::array<std::string_view, 4> a_year = {"keer per jaar", "keer per schooljaar", "keren per jaar", "keren per schooljaar"};
        const auto yearly = [](const Eis& e) { return !e.minimum || contains(a_year, e.eenheid); };
        if (i.soort != ItemSoort::aantal || !std::ranges::any_of(i.eisen, counted) || !std::ranges::all_of(i.eisen, yearly))
            d_.add("N251", i.at, {i.id, i.wettelijk});
        for (const Item* other : legal_) {
            const bool same_school = std::ranges::any_of(n_.schooltypen, [&](Schooltype t) { return i.applies_to(t) && other->applies_to(t); });
            if (other->wettelijk == i.wettelijk && same_school && !i.is_apart_from(*other))
                return d_.add("N252", i.at, {i.id, other->id, i.wettelijk});
        }
        legal_.push_back(&i);
    }

    template <class T>
    void unknown_list(const char* code, const std::string& id, const Item& i, const std::vector<T>& lists) {
        if (is_dropped("N383", id, i.at)) return;
        const std::string names = list_of(lists, &T::id);
        d_.add(names.empty() ? "X053" : code, i.at, {id, i.id, names});
    }

    void requirement(const Eis& e, const Item& i, const Schaal* schaal, const Codelijst* codes) {
        if (e.soort != Eis::Soort::gewoon) return;
        const auto wrong = [&](const char* attribute) {
            d_.add("N113", e.at, {attribute, i.id, std::string(name_of(i.soort))});
        };
        const ItemSoort s = i.soort;
        const bool by_value = s == ItemSoort::stelling || s == ItemSoort::status || s == ItemSoort::beoordeling ||
                              s == ItemSoort::afspraak || s == ItemSoort::ambitie;
        if (!e.waarde.empty() && !by_value && s != ItemSoort::aanwezigheid) wrong("waarde");
        if (!e.niveaus.empty() && s != ItemSoort::aanwezigheid) wrong("niveaus");
        if (e.minimum && s != ItemSoort::aantal) wrong("minimum");
        if (e.maximum && s != ItemSoort::aantal) wrong("maximum");
        if (e.minimum && e.maximum && e.maximum->value < e.minimum->value) d_.add("N276", e.at, {i.id, e.minimum->text, e.maximum->text});
        if (!e.rollen.empty() && s != ItemSoort::rol) wrong("rol");
        if (!e.minstens.empty() && s != ItemSoort::lijst && s != ItemSoort::rol) wrong("minstens");
        if (!e.vraagt_niets.empty()) d_.add("N380", e.at, {e.vraagt_niets, i.id});
        if (by_value) value(e.waarde, schaal, i, e.at);
        // Whether a statement holds is asked, not whether it does not.
        const bool is_not_whole = e.waarde == "nee" || e.waarde == "deels";
        if ((s == ItemSoort::stelling || s == ItemSoort::afspraak || s == ItemSoort::aanwezigheid) && schaal && is_not_whole)
            d_.add("N326", e.at, {e.waarde, i.id, std::string(name_of(s))});
        else if (s == ItemSoort::aanwezigheid && schaal && !e.waarde.empty() && e.waarde != "ja")
            d_.add("N144", e.at, {e.waarde, i.id, list_of(schaal->waarden, &Waarde::code)});
        for (const std::string& level : e.niveaus) value(level, schaal, i, e.at);
        const auto known_code = [&](const std::string& code, const Location& at) {
            if (codes && !ids(codes->codes).has(code) && !is_lacking("N381", "codelijst", *codes, at, code)) d_.add("N127", at, {code, codes->id});
        };
        for (const Rol& r : e.rollen) known_code(r.code, r.at);
        for (const auto& alternatives : e.minstens)
            for (const std::string& code : alternatives) known_code(code, e.at);
    }

    /// What is agreed until a day, and what comes in its place from then on, may well have the same text.
    static bool follows(const Item& one, const Item& other) { return one.is_apart_from(other); }
    static bool follows(const Belofte&, const Belofte&) { return false; }

    /// Items among items, promises among promises: a promise may say what its item says.
    template <class T>
    void same_text(const T& one, std::map<std::string, const T*>& seen) {
        if (one.teksten.officieel.empty()) return;
        const auto [first, fresh] = seen.emplace(plain_text(one.teksten.officieel), &one);
        if (!fresh && !follows(one, *first->second)) d_.add("N109", one.at, {one.id, first->second->id, std::to_string(first->second->at.line)});
    }

    using Items = std::unordered_set<const Item*>;

    /// For some kind of school: what is only worked towards, or has no norm, is nothing that a school keeps.
    bool is_agreement(const Item& i) const {
        return needs_answer(i.soort) && std::ranges::any_of(n_.schooltypen, [&](Schooltype type) {
            const Eis* const asked = i.eis_for(type);
            return i.applies_to(type) && !i.is_goal(asked) && !i.is_unasked(asked) && (!asked || asked->soort == Eis::Soort::gewoon);
        });
    }

    void agreements(const Onderdeel& o, Items& found) const {
        for (const Item& i : o.items)
            if (is_agreement(i)) found.insert(&i);
        for (const Onderdeel& part : o.onderdelen) agreements(part, found);
    }

    void promise(const Belofte& b) {
        if (!b.teksten.in_print()) d_.add("N128", b.at, {b.id});
        Items counted;
        for (const auto& [ref, at] : b.items) {
            if (const auto one = items_.find(ref); one != items_.end() && is_agreement(*one->second)) counted.insert(one->second);
            if (const auto part = onderdelen_.find(ref); part != onderdelen_.end() && b.telt) agreements(*part->second, counted);
            // A promise without its agreement would pass for one that all schools make unchecked (N275).
            if (!targets_.has(ref)) report_unknown(d_, "N254", "N255", at, ref, targets_.all(), b.id);
        }
        if (!b.onderdeel.empty()) expect(parts_, b.at, b.onderdeel, "onderdeel");
        // What is wrong elsewhere may be what is not counted.
        if (b.telt && static_cast<size_t>(*b.telt) != counted.size() && !d_.has_errors())
            d_.add("N110", b.at, {b.id, std::to_string(*b.telt), std::to_string(counted.size())});
        same_text(b, promise_texts_);
    }

    void promises() {
        std::vector<std::string> bare;
        Location first;
        for (const Belofte& b : n_.beloftes) {
            promise(b);
            if (!b.items.empty()) continue;
            if (bare.empty()) first = b.at;
            bare.push_back(b.id);
        }
        if (!bare.empty()) d_.add("N275", first, {std::to_string(bare.size()), list_of(bare)});
    }

    void ladders() {
        const Ladder* main = nullptr;
        for (const Ladder& l : n_.ladders) {
            if (l.hoofd && main) d_.add("N119", l.at, {l.id, main->id});
            if (l.hoofd) main = &l;
        }
    }

    void matrix(const Rolmatrix& m) {
        if (m.taken.empty()) d_.add("N298", m.at, {m.id});
        const Ladder* const ladder = n_.ladder(m.ladder);
        const Codelijst* const codes = n_.codelijst(m.codelijst);
        if (!ladder) unknown(m.at, m.ladder, ids_of(n_.ladders), "ladder");
        if (!codes) unknown(m.at, m.codelijst, ids_of(n_.codelijsten), "codelijst");
        for (const Taken& t : m.taken) {
            if (ladder && !ids(ladder->treden).has(t.trede) && !is_lacking("N384", "ladder", *ladder, t.at, t.trede))
                expect(ids(ladder->treden), t.at, t.trede, "trede");
            if (codes && !ids(codes->codes).has(t.rol) && !is_lacking("N384", "codelijst", *codes, t.at, t.rol))
                expect(ids(codes->codes), t.at, t.rol, "rol");
        }
    }

    const Norm& n_;
    Diagnostics& d_;
    KnownIds known_, targets_, parts_, begrippen_;
    std::unordered_map<std::string_view, const Reference*> vervallen_;
    std::unordered_set<std::string> told_dropped_;  ///< message and id
    std::vector<Lacking> lacking_;
    std::map<std::pair<const void*, std::string>, size_t> lacking_places_;  ///< by what lacks, and message
    std::unordered_map<const void*, KnownIds> lists_;
    std::unordered_map<std::string_view, const Item*> items_;
    std::unordered_set<std::string_view> headings_;  ///< the onderdelen that promises name
    std::unordered_map<std::string_view, const Onderdeel*> onderdelen_;
    std::map<std::string, const Item*> item_texts_;
    std::vector<const Item*> legal_;  ///< those with `wettelijk`
    std::map<ItemSoort, std::vector<const Item*>> without_scale_;  ///< those that need one
    std::map<std::string, const Belofte*> promise_texts_;
};

}  // namespace

void check_norm(const Norm& norm, Diagnostics& diagnostics) {
    NormChecker(norm, diagnostics).all();
}

}  // namespace gidspers::input
