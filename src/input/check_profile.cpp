#include <algorithm>
#include <set>
#include <unordered_map>
#include <utility>

#include "base/ascii.h"
#include "base/join.h"
#include "base/limits.h"
#include "base/suggest.h"
#include "input/known_ids.h"
#include "input/printed.h"
#include "input/profile_parts.h"
#include "input/read_profile.h"
#include "input/reader.h"

namespace gidspers::input {

namespace {

class ProfileChecker {
  public:
    ProfileChecker(Profile& profile, const Norm& norm, Diagnostics& diagnostics)
        : p_(profile), n_(norm), d_(diagnostics), items_(norm.items()) {}

    bool all() {
        const auto& types = n_.schooltypen;
        const auto name = [](Schooltype type) { return std::string(name_of(type)); };
        if (p_.school.type && !types.empty() && std::find(types.begin(), types.end(), *p_.school.type) == types.end())
            d_.add("N206", p_.school.at, {name(*p_.school.type), list_of(types, name)});
        if (p_.schooljaar &&
            std::find(n_.schooljaren.begin(), n_.schooljaren.end(), *p_.schooljaar) == n_.schooljaren.end())
            d_.add("N207", p_.at, {p_.schooljaar->text(), list_of(n_.schooljaren, &Schooljaar::text)});
        check_adoption(p_, n_, d_);
        sector();
        past_goals();
        if (of_another_norm()) return false;
        for (Antwoord& a : p_.antwoorden) answer(a);
        references();
        measurements();
        outflow();
        check_people(p_, n_, items_, d_);
        return true;
    }

  private:
    /// Answers mostly come in the order of the norm: each is looked for from where the last was found.
    const Item* item(std::string_view id) {
        if (next_ < items_.size() && items_[next_]->id == id) return items_[next_++];
        if (places_.empty())
            for (size_t i = 0; i < items_.size(); ++i) places_.emplace(items_[i]->id, i);
        const auto found = places_.find(id);
        if (found == places_.end()) return nullptr;
        next_ = found->second + 1;
        return items_[found->second];
    }

    const std::vector<std::string>& item_ids() {
        if (item_ids_.empty())
            for (const Item* i : items_) item_ids_.push_back(i->id);
        return item_ids_;
    }

    /// Every school belongs to a samenwerkingsverband of its sector (WPO 18a, WVO 2020 2.47): SO to one, VSO to the other, but schools
    /// of cluster 1 and 2 to none. The basisondersteuning of a school is what its own samenwerkingsverband agreed (WEC 22).
    void sector() {
        if (p_.school.type && is_special(*p_.school.type) && !p_.school.cluster) d_.add("N342", p_.school.at, {std::string(name_of(*p_.school.type))});
        if (!p_.school.type || p_.school.cluster.value_or(3) < 3) return;
        const Schooltype type = *p_.school.type;
        const std::string_view prefix = is_secondary(type) ? "VO" : "PO";
        std::vector<std::string> codes{n_.swv.code};
        for (const Swv& one : p_.school.swvs) codes.push_back(one.code);
        std::erase(codes, "");
        const auto fits = [&](const std::string& code) { return code.starts_with(prefix); };
        if (!codes.empty() && std::ranges::none_of(codes, fits))
            d_.add("N284", p_.school.at, {std::string(name_of(type)), std::string(prefix), list_of(codes)});
        else if (n_.swv.code.starts_with(is_secondary(type) ? "PO" : "VO"))
            d_.add("N346", p_.school.at, {name_of(type), prefix, n_.swv.code});
    }

    static void add_ids(const std::vector<Onderdeel>& onderdelen, std::vector<std::string>& out) {
        for (const Onderdeel& o : onderdelen) {
            out.push_back(o.id);
            add_ids(o.onderdelen, out);
        }
    }
    const std::vector<std::string>& part_ids() {
        if (part_ids_.empty()) add_ids(n_.onderdelen, part_ids_);
        return part_ids_;
    }

    /// The onderdeel that this item stands in, or nullptr.
    static const Onderdeel* holder(const std::vector<Onderdeel>& onderdelen, const Item* item) {
        for (const Onderdeel& o : onderdelen) {
            for (const Item& i : o.items)
                if (&i == item) return &o;
            if (const Onderdeel* const found = holder(o.onderdelen, item)) return found;
        }
        return nullptr;
    }

    const Item* numbered(std::string_view number) const {
        const auto found = std::ranges::find(items_, number, [](const Item* one) { return std::string_view(one->nummer); });
        return number.empty() || found == items_.end() ? nullptr : *found;
    }

    void unknown(const Location& at, const std::string& id, const std::vector<std::string>& known, const char* where) {
        report_unknown(d_, "N201", "N202", at, id, known, where);
    }
    /// What may be an item.
    void unknown_or_number(const Location& at, const std::string& id, const std::vector<std::string>& known, const char* where) {
        if (const Item* const meant = numbered(id)) return d_.add("N365", at, {id, meant->titel, meant->id});
        unknown(at, id, known, where);
    }

    /// What the norm works towards until a date before this school year; of those before any of its years check_norm has told.
    void past_goals() {
        if (!p_.schooljaar || n_.schooljaren.empty()) return;
        const Date begin = p_.schooljaar->begin(), first = std::ranges::min(n_.schooljaren).begin();
        std::vector<std::string> past;
        const auto look = [&](const std::optional<Date>& date, const std::string& title) {
            if (date && first <= *date && *date < begin) past.push_back("\"" + title + "\" (" + date->iso() + ")");
        };
        for (const KengetalDoel& goal : n_.doelen) look(goal.datum, goal.titel);
        for (const Item* i : items_)
            if (i->ambitie) look(i->ambitie->datum, i->titel);
        if (!past.empty()) d_.add("N272", n_.at, {p_.schooljaar->text(), list_of(past)});
    }

    /// Most answers are to what this norm does not have: one mistake (N269), after which nothing else can be held against it.
    bool of_another_norm() {
        constexpr size_t enough = 10;  // fewer are slips
        std::vector<std::string> strange;
        for (const Antwoord& a : p_.antwoorden)
            if (!a.item.empty() && !item(a.item)) strange.push_back(a.item);
        if (strange.size() < enough || 2 * strange.size() < p_.antwoorden.size()) return false;
        const size_t count = strange.size();
        strange.resize(3);
        d_.add("N269", p_.at, {std::to_string(count), std::to_string(p_.antwoorden.size()), n_.id, list_of(strange)});
        return true;
    }

    /// What is meant has no answer yet: of an item that was given another id no other is near, but it is open.
    void unknown_item(const Antwoord& a) {
        if (tells_enough(d_) || numbered(a.item)) return unknown_or_number(a.at, a.item, {}, "antwoord");
        std::vector<std::string> open, asked;
        for (const Item* i : items_) {
            if (answer_to(i->id)) continue;
            open.push_back(i->id);
            if (needs_answer(i->soort) && is_for_type(*i)) asked.push_back('"' + i->id + '"');
        }
        constexpr size_t few = 5;
        if (asked.empty() || asked.size() > few || !suggest(a.item, open).empty()) return unknown(a.at, a.item, open, "antwoord");
        d_.add("N273", a.at, {a.item, list_of(asked)});
    }

    bool is_for_type(const Item& item) const { return !p_.school.type || item.applies_to(*p_.school.type); }

    /// The documents have such a protocol among the school's own.
    void protocol_of(const Item& item, const Protocol& t) {
        const bool in_time = !p_.schooljaar || item.holds_in(*p_.schooljaar);
        if (is_for_type(item) && in_time) return;
        const std::string type(p_.school.type ? name_of(*p_.school.type) : "");
        d_.add("N295", t.at, {item.id, type, p_.schooljaar ? p_.schooljaar->text() : ""});
    }

    void answer(Antwoord& a) {
        const Item* const found = item(a.item);
        if (!found) {
            if (!a.item.empty()) unknown_item(a);
            return;
        }
        const Item& item = *found;
        if (!is_for_type(item)) d_.add("N211", a.at, {item.id, std::string(name_of(*p_.school.type))});
        if (a.nvt && a.ambitie && needs_answer(item.soort)) d_.add("N296", a.ambitie->at, {item.id, item.titel, absent_form(item, n_)});
        not_on_poster(a, item);
        if (a.open && needs_answer(item.soort)) {
            const bool says_more = a.ambitie || !a.toelichting.empty();
            if (says_more) d_.add("N285", a.at, {item.id, item.titel, answer_form(item, n_), absent_form(item, n_)});
            else if (!item.optioneel) d_.add("N208", a.at, {item.id, item.titel, answer_form(item, n_)});
            if (!item.optioneel) return;
        }
        check_answer(a, item, n_, p_.school.type, d_);
    }

    /// A poster says what is there, or what the school works at.
    void not_on_poster(const Antwoord& a, const Item& item) {
        const bool is_there = !a.nvt && !(a.open && needs_answer(item.soort)) && (a.waarde != "nee" || a.ambitie);
        if (!is_there && !a.teksten.poster.empty()) d_.add("N286", a.at, {item.id});
    }

    void references() {
        if (!p_.norm_teksten.empty()) overrides();
        for (const Protocol& t : p_.protocollen) {
            if (const Item* const named = t.item.empty() ? nullptr : item(t.item))
                protocol_of(*named, t);
            else if (!t.item.empty())
                unknown_or_number(t.at, t.item, item_ids(), "protocol");
            protocol_status(t);
            twice_told(t);
        }
        for (Aanbod& a : p_.extra) {
            if (a.gebied.empty()) continue;
            // An item will do: what is meant is the onderdeel that it stands in.
            if (const Item* const named = item(a.gebied)) a.gebied = holder(n_.onderdelen, named)->id;
            else if (!n_.onderdeel(a.gebied)) unknown(a.at, a.gebied, part_ids(), "gebied");
        }
        for (const SchoolAmbitie& a : p_.ambities)
            for (const std::string& id : a.items)
                if (!item(id)) unknown_or_number(a.at, id, item_ids(), "items");
        KnownIds begrippen;
        for (const Begrip& b : n_.begrippen) begrippen.add(b.id);
        for (const Reference& r : p_.begrip_verwijzingen)
            if (!begrippen.has(r.id)) unknown(r.at, r.id, begrippen.all(), "begrip");
        if (p_.ladder_ref.empty()) return;
        const Ladder* const ladder = n_.ladder(p_.ladder_ref);
        if (!ladder) return unknown(p_.ladder_at, p_.ladder_ref, ids_of(n_.ladders), "ladder-stappen");
        for (const LadderStap& s : p_.ladder_stappen) step(s, *ladder);
    }

    void step(const LadderStap& s, const Ladder& ladder) {
        if (ladder.find(s.trede)) return;
        const auto meant = std::ranges::find(ladder.treden, s.trede, &Trede::nummer);
        if (!s.trede.empty() && meant != ladder.treden.end()) d_.add("N365", s.at, {s.trede, meant->label, meant->id});
        else unknown(s.at, s.trede, ids_of(ladder.treden), "stap");
    }

    void overrides() {
        std::unordered_map<std::string, std::string_view> kinds;  // of what each id of the norm is
        std::vector<std::string> known;
        const auto add = [&](std::string_view kind, const std::vector<std::string>& some) {
            for (const std::string& id : some)
                if (kinds.emplace(id, kind).second) known.push_back(id);
        };
        add("item", item_ids());
        add("onderdeel", part_ids());
        add("belofte", ids_of(n_.beloftes));
        add("ladder", ids_of(n_.ladders));
        add("begrip", ids_of(n_.begrippen));
        FirstLines terms;
        for (const NormTekst& t : p_.norm_teksten) {
            const auto kind = kinds.find(t.ref);
            if (kind == kinds.end()) {
                unknown_or_number(t.at, t.ref, known, "norm-tekst");
                continue;
            }
            if (!is_override_printed(kind->second, t.voor)) d_.add("N217", t.at, {std::string(name_of(t.voor)), "norm-tekst"});
            if (const Antwoord* const a = answer_to(t.ref); a && !a->teksten.get(t.voor).empty())
                d_.add("N287", t.at, {std::string(name_of(t.voor)), t.ref, std::to_string(a->at.line)});
            // A term has one explanation, whoever it is for.
            if (kind->second != "begrip") continue;
            if (const int first = terms.before(t.ref, t.at.line)) d_.add("N245", t.at, {"norm-tekst", t.ref, std::to_string(first)});
        }
    }

    void protocol_status(const Protocol& t) {
        if (t.status.empty() || n_.schaal_met("status", t.status)) return;
        if (const std::string allowed = status_codes(); !allowed.empty()) d_.add("N325", t.at, {t.status, t.titel, allowed});
    }

    std::string status_codes() const {
        std::string all;
        for (const Schaal& s : n_.schalen)
            if (s.soort == "status") add_to_list(all, short_list_of(s.waarden, &Waarde::code));
        return all;
    }

    const Antwoord* answer_to(const std::string& id) {
        if (answers_.empty())
            for (const Antwoord& a : p_.antwoorden) answers_.emplace(a.item, &a);
        const auto found = answers_.find(id);
        return found == answers_.end() ? nullptr : found->second;
    }

    /// "medisch handelen" of "Protocol medisch handelen", "Het protocol voor medisch handelen." and "Medisch handelen".
    static std::string what_about(std::string_view title) {
        std::string words = small_letters(title);
        for (const std::string_view lead : {"het ", "de ", "een ", "ons ", "onze ", "protocol", ":", " ", "voor ", "bij ", "over ", "het ", "de "})
            if (words.size() > lead.size() && words.starts_with(lead)) words.erase(0, lead.size());
        if (words.ends_with('.')) words.pop_back();
        return words;
    }

    /// A protocol that is an item of the norm, too: both say how far it is. One that is not has to say it itself.
    void twice_told(const Protocol& t) {
        if (t.item.empty()) {
            if (protocols_.empty())
                for (const Item* i : items_)
                    if (i->soort == ItemSoort::status) protocols_.emplace(what_about(i->titel), i);
            if (const auto same = protocols_.find(what_about(t.titel)); same != protocols_.end()) d_.add("N231", t.at, {t.titel, same->second->id});
            else if (const std::string known = status_codes(); t.status.empty() && !known.empty()) d_.add("N362", t.at, {t.titel, known});
            return;
        }
        const Item* const named = item(t.item);
        const Schaal* const schaal = named ? n_.schaal(named->schaal) : nullptr;
        if (!schaal || t.status.empty()) return;
        const Antwoord* const answer = answer_to(t.item);
        if (answer == nullptr || (answer->waarde.empty() && !answer->nvt)) return;
        const Antwoord& a = *answer;
        if (a.nvt && schaal->index_of(t.status) > 0) d_.add("N230", t.at, {t.titel, t.status, t.item, "nvt", std::to_string(a.at.line)});
        const int here = schaal->index_of(t.status), there = schaal->index_of(a.waarde);
        if (here >= 0 && there >= 0 && here != there) d_.add("N230", t.at, {t.titel, t.status, t.item, a.waarde, std::to_string(a.at.line)});
    }

    void outflow() {
        for (const Uitstroomprofiel& u : p_.uitstroom) {
            std::set<Schooljaar> years;
            for (const UitstroomCijfer& c : u.cijfers) {
                if (c.schooljaar && !years.insert(*c.schooljaar).second) d_.add("N220", c.at, {u.naam, c.schooljaar->text()});
                const int64_t on = c.vervolg.value_or(0), work = c.werk.value_or(0);
                if (c.uitgestroomd && on + work > *c.uitgestroomd)
                    d_.add("N246", c.at, {std::to_string(on), std::to_string(work), std::to_string(*c.uitgestroomd)});
            }
        }
    }

    /// Figures stand by school year: each year once, and no more years than a table and a chart have room for.
    void measurements() {
        std::set<Schooljaar> all;
        for (const Kengetal& k : p_.kengetallen) {
            std::set<Schooljaar> years;
            const auto fraction = std::ranges::find_if(k.metingen, is_fraction, &Meting::waarde);
            if (k.percentage && fraction != k.metingen.end())
                d_.add("N038", fraction->at, {k.titel, fraction->waarde.text, as_percentage(fraction->waarde)});
            for (const Meting& one : k.metingen) {
                if (!one.schooljaar) d_.add("N219", one.at, {k.titel});
                else if (!years.insert(*one.schooljaar).second) d_.add("N220", one.at, {k.titel, one.schooljaar->text()});
            }
            all.merge(years);
        }
        if (all.size() > limits::figure_years) forget_before(*std::next(all.rbegin(), limits::figure_years - 1), all.size());
    }

    void forget_before(const Schooljaar& first, size_t years) {
        const auto is_old = [&](const Meting& one) { return one.schooljaar && *one.schooljaar < first; };
        bool told = false;
        for (Kengetal& k : p_.kengetallen) {
            const auto old = std::find_if(k.metingen.begin(), k.metingen.end(), is_old);
            if (old == k.metingen.end()) continue;
            if (!std::exchange(told, true)) d_.add("N222", old->at, {std::to_string(years), std::to_string(limits::figure_years), first.text()});
            std::erase_if(k.metingen, is_old);
        }
    }

    Profile& p_;
    const Norm& n_;
    Diagnostics& d_;
    const std::vector<const Item*> items_;
    size_t next_ = 0;  ///< place in items_ after the last one found
    std::unordered_map<std::string_view, size_t> places_;  ///< in items_
    std::vector<std::string> item_ids_, part_ids_;
    std::unordered_map<std::string, const Item*> protocols_;  ///< of the norm, by what_about its title; filled when first asked for
    std::unordered_map<std::string_view, const Antwoord*> answers_;  ///< the same, by item
};

}  // namespace

bool check_profile(Profile& profile, const Norm& norm, Diagnostics& diagnostics) {
    return ProfileChecker(profile, norm, diagnostics).all();
}

}  // namespace gidspers::input
