#include <algorithm>
#include <array>
#include <unordered_map>

#include "base/ascii.h"
#include "base/join.h"
#include "base/limits.h"
#include "base/safe_name.h"
#include "base/utf8.h"
#include "input/known_ids.h"
#include "input/profile_parts.h"

namespace gidspers::input {

namespace {

/// Its words in small letters, without accents; `capital`: whether each begins with a capital.
struct NameWord {
    std::string letters;
    bool capital;
};
std::vector<NameWord> name_words(std::string_view text) {
    std::vector<NameWord> words;
    bool within = false;
    for (size_t at = 0; at < text.size();) {
        const size_t begin = at;
        const char32_t c = next_code_point(text, at);
        const std::string plain = c < 0x80 ? small_letters(text.substr(begin, 1)) : std::string(plain_letter(c));
        const bool is_part = !plain.empty() && is_letter(plain.front());
        if (is_part && !within) words.push_back({"", is_letter(text[begin]) ? text[begin] < 'a' : true});
        if (is_part) words.back().letters += plain;
        within = is_part;
    }
    return words;
}

/// "zkeijzer@…" or "anna.de-boer@…" of Zakaria Keijzer and Anna de Boer. "zorgteam@…" of Team Zorg is a desk, and so is a word of the
/// function.
bool names_person(std::string_view email, std::string_view name, std::string_view function) {
    const std::vector<NameWord> names = name_words(name), address = name_words(email.substr(0, email.find('@')));
    const std::vector<NameWord> desk = name_words(function);
    for (size_t i = 1; i < names.size(); ++i) {
        const std::string& surname = names[i].letters;
        const auto same = [&](const NameWord& word) { return word.letters == surname; };
        constexpr size_t shortest = 3;
        if (!names[i].capital || surname.size() < shortest || std::ranges::any_of(desk, same)) continue;
        const auto holds = [&](const NameWord& word) {
            const auto begins = [&](const NameWord& before) { return before.letters.front() == word.letters.front(); };
            return word.letters.ends_with(surname) && (same(word) || std::any_of(names.begin(), names.begin() + static_cast<std::ptrdiff_t>(i), begins));
        };
        if (std::ranges::any_of(address, holds)) return true;
    }
    return false;
}

class PeopleChecker {
  public:
    PeopleChecker(const Profile& p, const Norm& norm, const std::vector<const Item*>& items, Diagnostics& diagnostics)
        : p_(p), n_(norm), items_(items), d_(diagnostics) {}

    void all() {
        for (const TeamRol& r : p_.team) known("rollen", r.code, r.label, r.at), hidden(r, r.label);
        for (const Contactpunt& c : p_.contactpunten) hidden(c, c.functie), other_ways(c);
        for (const TeamRol& r : p_.team) week(r);
        for (const Specialist& s : p_.specialisten) week(s);
        for (const Overleg& o : p_.overleggen) meant(o.leden, o.at);
        for (const Aanbod& a : p_.extra) meant(a.wie, a.at);
        for (const Specialist& s : p_.specialisten) known("specialismen", s.code, s.label, s.at);
        for (const Specialist& s : p_.specialisten) level(s), denied(s);
        for (const Partner& p : p_.partners) known("partners", p.code, n_.codelijst("partners") ? "" : p.naam, p.at, "N352", "N353");
    }

  private:
    struct Present {
        const Item* item;
        const Antwoord* answer;
    };

    /// Code lists are found by the id that the format names; a norm without that list allows any code, which is
    /// printed as it is, or as another list calls it.
    void known(const char* list, const std::string& code, const std::string& label, const Location& at, const char* unknown = "N210", const char* near = "N215") {
        const Codelijst* const codes = n_.codelijst(list);
        if (code.empty() || !label.empty() || ids(codes).has(code)) return;
        if (codes) report_unknown(d_, unknown, near, at, code, ids(codes).all(), list);
        else d_.add("N282", at, {code, list});
    }

    /// Others than those of the list may take part, in their own words; what is nearly a code is a slip. Parents and pupils always may.
    void meant(const std::vector<std::string>& codes, const Location& at) {
        static constexpr std::array<std::string_view, 4> always = {"ouder", "ouders", "leerling", "leerlingen"};
        const Codelijst* const roles = n_.codelijst("rollen");
        if (!roles) return;
        for (const std::string& code : codes) {
            if (ids(roles).has(code) || std::ranges::find(always, code) != always.end() || looked_for_++ >= limits::profile_problems) continue;
            if (const std::string near = nearest(d_, code, ids(roles).all()); !near.empty()) d_.add("N372", at, {code, "rollen", near});
        }
    }

    /// Of all lists together for nullptr.
    const KnownIds& ids(const Codelijst* list) {
        const auto [place, is_new] = ids_.try_emplace(list);
        if (!is_new) return place->second;
        for (const Codelijst& one : n_.codelijsten)
            if (list == nullptr || list == &one)
                for (const Code& code : one.codes) place->second.add(code.id);
        return place->second;
    }

    void level(const Specialist& s) {
        if (s.niveau.empty()) return;
        const Schaal* const levels = n_.eerste_schaal("niveau");
        if (levels == nullptr) d_.add("N292", s.at, {s.niveau});
        else if (levels->find(s.niveau) == nullptr) d_.add("N218", s.at, {s.niveau, short_list_of(levels->waarden, &Waarde::code)});
    }

    /// A specialist who is an item of the norm by the same name: is the answer that there is none, or elsewhere, or does it say
    /// something else of whether help must be asked for?
    void denied(const Specialist& s) {
        const Codelijst* const specialisms = n_.codelijst("specialismen");
        const Code* const code = specialisms ? specialisms->find(s.code) : nullptr;
        const std::string& title = s.label.empty() && code ? code->label : s.label;
        const auto found = present().find(small_letters(title));
        if (found == present().end()) return;
        const Antwoord& a = *found->second.answer;
        const bool elsewhere = !a.niveaus.empty() && !s.niveau.empty() && std::ranges::find(a.niveaus, s.niveau) == a.niveaus.end();
        const std::string line = std::to_string(a.at.line);
        if (a.waarde == "nee" || elsewhere) return d_.add(elsewhere ? "N264" : "N253", s.at, {title, a.item, line});
        const std::optional<bool> said = without_request(*found->second.item, a);
        const auto is_so = [&](const Specialist& one) { return one.code == s.code && one.drempelloos == said; };
        if (!said || !s.drempelloos || std::ranges::any_of(p_.specialisten, is_so)) return;
        const auto yes = [](bool value) { return value ? "ja" : "nee"; };
        d_.add("N347", s.at, {title, yes(*s.drempelloos), a.item, line, yes(*said)});
    }

    /// What the answer counts as: where the norm asks it, who is on the school itself is there without a request (merge/result).
    std::optional<bool> without_request(const Item& item, const Antwoord& a) const {
        if (a.drempelloos || !p_.school.type) return a.drempelloos;
        const Eis* const eis = item.eis_for(*p_.school.type);
        const Schaal* const levels = n_.schaal(item.schaal);
        if (eis == nullptr || !eis->drempelloos.value_or(false) || levels == nullptr) return {};
        const auto is_nearest = [&](const std::string& level) { return levels->index_of(level) == 0; };
        return std::ranges::any_of(a.niveaus, is_nearest) ? std::optional(true) : std::nullopt;
    }

    /// Somebody with more dagdelen than a week has: hours, most often. Without a name several people may be meant. And nobody comes 0.
    template <class Person>
    void week(const Person& one) {
        constexpr double whole_week = 10;
        if (!one.dagdelen) return;
        const double dagdelen = one.dagdelen->value;
        if (dagdelen <= 0 || (dagdelen > whole_week && !one.naam.empty()))
            d_.add("N349", one.at, {one.label.empty() ? one.code : one.label, one.dagdelen->text});
    }

    /// The norm's steunpunt stands in the documents, too: parents would read two numbers under one name.
    void other_ways(const Contactpunt& c) {
        if (c.soort != "steunpunt" || !n_.steunpunt) return;
        const Steunpunt& known = *n_.steunpunt;
        if (!c.naam.empty() && small_letters(c.naam) != small_letters(known.naam)) return;
        struct Way {
            const char* what;
            const std::string &here, &there;
        };
        for (const Way& way : {Way{"telefoon", c.telefoon, known.telefoon}, Way{"email", c.email, known.email}, Way{"website", c.website, known.website}})
            if (!way.here.empty() && !way.there.empty() && bare(way.here) != bare(way.there)) d_.add("N348", c.at, {way.what, way.here, way.there});
    }

    /// As it is compared: a number of this country as it is dialled in it, an address without what may be left out.
    static std::string bare(const std::string& way) {
        if (is_phone(way)) {
            const std::string number = dialled(way);
            return number.starts_with("+31") ? "0" + number.substr(3) : number;
        }
        const std::string small = small_letters(way);
        const std::string_view address = short_url(small);
        return std::string(address.substr(address.starts_with("www.") ? 4 : 0));
    }

    /// A name that is not shown is in the e-mail address, which is.
    template <class Person>
    void hidden(const Person& one, std::string_view function) {
        if (one.naam.empty() || one.toon_naam || one.email.empty()) return;
        if (names_person(one.email, one.naam, function)) d_.add("N299", one.at, {one.email});
    }

    /// Answers to items that are there or not, by title in small letters.
    const std::unordered_map<std::string, Present>& present() {
        if (!present_.empty()) return present_;
        std::unordered_map<std::string_view, const Item*> asked;
        for (const Item* item : items_)
            if (item->soort == ItemSoort::aanwezigheid) asked.emplace(item->id, item);
        for (const Antwoord& a : p_.antwoorden)
            if (const auto item = asked.find(a.item); item != asked.end()) present_.emplace(small_letters(item->second->titel), Present{item->second, &a});
        return present_;
    }

    const Profile& p_;
    const Norm& n_;
    const std::vector<const Item*>& items_;
    Diagnostics& d_;
    std::unordered_map<const Codelijst*, KnownIds> ids_;
    size_t looked_for_ = 0;  ///< words that are no code
    std::unordered_map<std::string, Present> present_;  ///< filled when first asked for
};

}  // namespace

void check_people(const Profile& p, const Norm& norm, const std::vector<const Item*>& items, Diagnostics& diagnostics) {
    PeopleChecker(p, norm, items, diagnostics).all();
}

}  // namespace gidspers::input
