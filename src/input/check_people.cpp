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
        for (const Contactpunt& c : p_.contactpunten) hidden(c, c.functie);
        for (const Overleg& o : p_.overleggen) meant(o.leden, o.at);
        for (const Aanbod& a : p_.extra) meant(a.wie, a.at);
        for (const Specialist& s : p_.specialisten) known("specialismen", s.code, s.label, s.at);
        for (const Specialist& s : p_.specialisten) level(s), denied(s);
        for (const Partner& p : p_.partners) known("partners", p.code, n_.codelijst("partners") ? "" : p.naam, p.at);
    }

  private:
    /// Code lists are found by the id that the format names; a norm without that list allows any code, which is
    /// printed as it is, or as another list calls it.
    void known(const char* list, const std::string& code, const std::string& label, const Location& at) {
        const Codelijst* const codes = n_.codelijst(list);
        if (code.empty() || !label.empty() || ids(codes).has(code)) return;
        if (codes) report_unknown(d_, "N210", "N215", at, code, ids(codes).all(), list);
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
        else if (levels->index_of(s.niveau) < 0) d_.add("N218", s.at, {s.niveau, short_list_of(levels->waarden, &Waarde::code)});
    }

    /// A specialist who is an item of the norm by the same name: is the answer that there is none, or elsewhere?
    void denied(const Specialist& s) {
        const Codelijst* const specialisms = n_.codelijst("specialismen");
        const Code* const code = specialisms ? specialisms->find(s.code) : nullptr;
        const std::string& title = s.label.empty() && code ? code->label : s.label;
        const auto found = present().find(small_letters(title));
        if (found == present().end()) return;
        const Antwoord& a = *found->second;
        const bool elsewhere = !a.niveaus.empty() && !s.niveau.empty() && std::ranges::find(a.niveaus, s.niveau) == a.niveaus.end();
        if (a.waarde == "nee" || elsewhere) d_.add(elsewhere ? "N264" : "N253", s.at, {title, a.item, std::to_string(a.at.line)});
    }

    /// A name that is not shown is in the e-mail address, which is.
    template <class Person>
    void hidden(const Person& one, std::string_view function) {
        if (one.naam.empty() || one.toon_naam || one.email.empty()) return;
        if (names_person(one.email, one.naam, function)) d_.add("N299", one.at, {one.email});
    }

    /// Answers to items that are there or not, by title in small letters.
    const std::unordered_map<std::string, const Antwoord*>& present() {
        if (!present_.empty()) return present_;
        std::unordered_map<std::string_view, const Item*> asked;
        for (const Item* item : items_)
            if (item->soort == ItemSoort::aanwezigheid) asked.emplace(item->id, item);
        for (const Antwoord& a : p_.antwoorden)
            if (const auto item = asked.find(a.item); item != asked.end()) present_.emplace(small_letters(item->second->titel), &a);
        return present_;
    }

    const Profile& p_;
    const Norm& n_;
    const std::vector<const Item*>& items_;
    Diagnostics& d_;
    std::unordered_map<const Codelijst*, KnownIds> ids_;
    size_t looked_for_ = 0;  ///< words that are no code
    std::unordered_map<std::string, const Antwoord*> present_;  ///< filled when first asked for
};

}  // namespace

void check_people(const Profile& p, const Norm& norm, const std::vector<const Item*>& items, Diagnostics& diagnostics) {
    PeopleChecker(p, norm, items, diagnostics).all();
}

}  // namespace gidspers::input
