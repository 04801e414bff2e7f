// The norm of a samenwerkingsverband (SWV): what every school offers as basisondersteuning, as plain structs.
// In: made by input/read_norm.h from norm.xml (assets/schemas/norm.xsd says what each field means). Out: merge and
// templates. A Norm owns all it holds and is never changed after reading; threads share it as shared_ptr<const Norm>.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "input/picture.h"
#include "input/rich_text.h"
#include "input/values.h"

namespace gidspers::input {

struct Waarde {
    std::string code, label, label_ouder, kort;  ///< label_ouder and kort may be empty: use label
    std::vector<std::string> synoniemen;
    std::optional<Number> van, tot;  ///< half-open band of percentages: van <= p < tot, the last tot = 100 inclusive
    Location at;
};

/// An ordered scale, lowest first. `soort`: janee, niveau, status, beoordeling or a word of the norm's own.
struct Schaal {
    std::string id, soort, titel;
    std::vector<Waarde> waarden;
    Location at;

    /// The place of a code or synonym, or -1.
    int index_of(std::string_view code) const;
    /// The place of the band that holds this percentage, or -1.
    int index_of(double percentage) const;
    /// The value with this code or synonym, or whose band holds this percentage; nullptr when there is none.
    const Waarde* find(std::string_view code) const { return at_index(index_of(code)); }
    const Waarde* find(double percentage) const { return at_index(index_of(percentage)); }

  private:
    const Waarde* at_index(int index) const { return index < 0 ? nullptr : &waarden[static_cast<size_t>(index)]; }
};

struct Code {
    std::string id, label, label_ouder, icoon;
    Location at;
};
struct Codelijst {
    std::string id, titel;
    std::vector<Code> codes;
    Location at;
    const Code* find(std::string_view code) const;
};

enum class Aandeel : uint8_t { onbekend, hoofd, steun };
std::optional<Aandeel> parse_aandeel(std::string_view text);
std::string_view name_of(Aandeel aandeel);  ///< "" when onbekend
struct Rol {
    std::string code;
    Aandeel aandeel = Aandeel::onbekend;
    RichText opmerking;
    Location at;
};

/// One `<norm>`: what a school must have. `schooltypen` empty: the default, used where no other names the school's
/// type.
struct Eis {
    enum class Soort : uint8_t { gewoon, bestuur, geen } soort = Soort::gewoon;  ///< bestuur, geen: never a gap
    std::vector<Schooltype> schooltypen;
    std::string waarde;  ///< stelling, status, beoordeling, afspraak: the least value (a code, no synonym)
    std::vector<std::string> niveaus;  ///< aanwezigheid: any of these satisfies
    std::optional<bool> drempelloos;
    std::optional<Number> minimum, maximum;
    std::string eenheid;
    std::string vraagt_niets;  ///< as written: what every school has, which is therefore no norm (`waarde="niet"`); mostly ""
    std::vector<Rol> rollen;                         ///< in order
    std::vector<std::vector<std::string>> minstens;  ///< codes of a list or of roles: of each, one
    Location at;
};

std::optional<Eis::Soort> parse_eis_soort(std::string_view text);
std::string_view name_of(Eis::Soort soort);  ///< "" when gewoon

/// What the SWV works towards.
struct Doel {
    std::string waarde;
    std::vector<std::string> niveaus;
    std::optional<Date> datum;
    RichText tekst;
    Location at;
};

enum class ItemSoort : uint8_t {
    stelling,
    aanwezigheid,
    status,
    beoordeling,
    aantal,
    rol,
    lijst,
    afspraak,
    tekst,
    uitsluiting,
    ambitie
};
std::string_view name_of(ItemSoort soort);
std::optional<ItemSoort> parse_item_soort(std::string_view text);
/// False for tekst and uitsluiting: a school may say something, but nothing is asked.
bool needs_answer(ItemSoort soort);

struct Item {
    std::string id, nummer, titel, icoon;
    std::vector<std::string> verantwoordelijk;  ///< who answer for it together
    ItemSoort soort = ItemSoort::tekst;
    std::vector<Schooltype> schooltypen;  ///< empty: all of the norm
    std::optional<Date> van, tot;
    bool optioneel = false;
    std::string schaal;     ///< id of the scale of its answers, resolved ("janee" for stelling, afspraak, ambitie); may be ""
    std::string codelijst;  ///< id of the code list of rol and lijst; may be ""
    std::string wettelijk;  ///< the legal term of which its number says how often a year: "opp-evaluatie"; may be ""
    Texts teksten;
    std::vector<Eis> eisen;
    std::vector<RichText> uitzonderingen;
    std::optional<Doel> ambitie;
    std::vector<Reference> verwijst;  ///< to items, onderdelen, ladders
    Location at;

    bool applies_to(Schooltype type) const;
    bool holds_in(const Schooljaar& year) const;  ///< on a day of it at least
    bool begins_in(const Schooljaar& year) const { return van && year.begin() < *van && *van <= year.end(); }  ///< after its first day
    bool ends_in(const Schooljaar& year) const { return tot && year.begin() <= *tot && *tot < year.end(); }    ///< before its last
    /// Never on the same day.
    bool is_apart_from(const Item& other) const;
    /// The Eis for this school type: one that names it, else the default; nullptr when there is none.
    const Eis* eis_for(Schooltype type) const;
    /// Of a kind that is held against a norm, while this one (or none) says nothing that an answer could fall short of. A statement
    /// and an agreement ask for "ja" without any.
    bool is_unasked(const Eis* eis) const;
    /// The SWV works towards it, and has not agreed on it: kind ambitie, or an item with an ambition and no norm (stelling and
    /// afspraak are agreements by themselves).
    bool is_goal(const Eis* eis) const;
};

enum class OnderdeelSoort : uint8_t { geen, domein, thema, gebied, expertise, aanbod, uitsluiting };
std::string_view name_of(OnderdeelSoort soort);
std::optional<OnderdeelSoort> parse_onderdeel_soort(std::string_view text);

/// What the agreements of an onderdeel are about: the basisondersteuning, what the schools agreed to do above it, or help with
/// Dutch, which the law counts with neither (WPO 40 lid 3).
enum class Laag : uint8_t { basis, extra, intensief, taal };
std::string_view name_of(Laag laag);
std::optional<Laag> parse_laag(std::string_view text);

struct Figuur {
    Picture picture;
    std::string bijschrift, bron;
    int beeld = 0;  ///< its place in Norm::beelden, from 1
};

/// A node of the norm's tree: first its texts and items, then its onderdelen.
struct Onderdeel {
    std::string id, nummer, titel, icoon;
    std::vector<std::string> verantwoordelijk;  ///< who answer for it together
    OnderdeelSoort soort = OnderdeelSoort::geen;
    std::optional<Laag> laag;  ///< at the top of the tree only, and for all that is in it; none: basis
    Texts teksten;
    std::vector<Figuur> figuren;
    std::vector<Item> items;
    std::vector<Onderdeel> onderdelen;
    Location at;
};

struct Belofte {
    std::string id, nummer, onderdeel, icoon;
    std::optional<int> telt;
    Texts teksten;
    std::vector<Reference> items;  ///< to items or onderdelen, in order
    Location at;
};

struct Trede {
    std::string id, nummer, label, kleur;  ///< kleur: "", groen, geel, oranje, rood
    std::optional<Number> van, tot;        ///< percent of the pupils
    bool fundament = false;
    std::optional<bool> basis;     ///< within basisondersteuning?
    std::vector<std::string> wie;  ///< role codes
    Texts teksten;
    RichText gedaan;
    Location at;
};

enum class LadderSoort : uint8_t { stappen, niveaus, piramide };
std::optional<LadderSoort> parse_ladder_soort(std::string_view text);
std::string_view name_of(LadderSoort soort);

struct Ladder {
    std::string id, titel, bron;
    LadderSoort soort = LadderSoort::stappen;
    bool extern_ladder = false, hoofd = false;
    Texts teksten;
    std::vector<Trede> treden;  ///< low to high
    Location at;
    const Trede* find(std::string_view trede) const;
};

struct Taken {
    std::string trede, rol;
    std::vector<RichText> taken;
    Location at;
};
struct Rolmatrix {
    std::string id, ladder, codelijst, titel;
    std::vector<Taken> taken;
    Location at;
};

struct Begrip {
    std::string id, term, afkorting;
    RichText uitleg;
    Location at;
};

struct Swv {
    std::string code, naam, korte_naam, website, telefoon, email;
    Location at;
};
struct Steunpunt {
    std::string naam, website, telefoon, email;
    Texts teksten;
    Location at;
};
struct Bron {
    std::string id, titel, url;
    std::optional<Date> datum;
    Location at;
};
struct Versie {
    std::string nummer, stap;  ///< one of them may be empty
    std::optional<Date> datum;
    std::string periode;  ///< instead of a date
    RichText tekst;
    Location at;
};
/// A target in numbers.
struct KengetalDoel {
    std::string id, titel, eenheid;
    std::optional<Number> waarde;
    std::optional<Date> datum;
    RichText definitie;
    Location at;
};

struct Norm {
    std::string file;    ///< as the user named it or found through the profile
    std::string folder;  ///< where it stands; huisstijl.xml of the SWV stands beside it
    std::string id, versie;
    bool concept_status = false;
    /// CONCEPT is printed until it has the date on which it was adopted.
    bool is_concept() const { return concept_status || !vastgesteld; }

    Swv swv;
    std::string titel;
    std::optional<Date> vastgesteld;
    std::string vastgesteld_door;
    std::optional<Date> plan_van, plan_tot;
    Location plan_at;  ///< of the <planperiode>
    std::vector<Schooljaar> schooljaren;
    std::vector<Schooltype> schooltypen;
    RichText definitie;
    std::string definitie_bron;
    RichText inleiding, doorzettingsmacht;
    std::vector<Figuur> figuren;  ///< of the introduction
    std::optional<Steunpunt> steunpunt;
    std::vector<Bron> bronnen;
    std::vector<Versie> versies;
    std::vector<KengetalDoel> doelen;

    std::vector<Schaal> schalen;  ///< with the built-in `janee` (nee, deels, ja) when the norm declares none
    std::vector<Codelijst> codelijsten;
    std::vector<Onderdeel> onderdelen;
    std::vector<Picture> beelden;  ///< of all figures
    std::vector<Belofte> beloftes;
    std::vector<Ladder> ladders;
    std::vector<Rolmatrix> rolmatrices;
    std::vector<Begrip> begrippen;
    std::vector<Reference> begrip_verwijzingen;  ///< every <begrip ref> in its texts
    std::vector<FileName> bestanden;             ///< its own, then those of the norms that it extends: the newest first
    std::vector<Reference> vervallen;            ///< every <vervalt> in them
    Location at;

    const Schaal* schaal(std::string_view id) const;
    /// Of the scales of this kind the first; nullptr when there is none.
    const Schaal* eerste_schaal(std::string_view soort) const;
    /// Of the scales of this kind the first that knows the code, or synonym; nullptr when none does.
    const Schaal* schaal_met(std::string_view soort, std::string_view code) const;
    const Codelijst* codelijst(std::string_view id) const;
    /// A code as the list has it, or as the first other that does; nullptr when none does.
    const Code* code(std::string_view list, std::string_view id) const;
    const Ladder* ladder(std::string_view id) const;
    /// The one with hoofd="ja", or else the first of the schools themselves; none without treden.
    const Ladder* hoofdladder() const;
    const Begrip* begrip(std::string_view id) const;
    /// What its answer looks like: the kind, but of an ambitie that of its scale (aanwezigheid, status, or stelling for ja and nee).
    ItemSoort answered_as(const Item& item) const;
    /// These two search the tree; build an index when you ask often.
    const Item* item(std::string_view id) const;
    const Onderdeel* onderdeel(std::string_view id) const;
    /// All items in reading order.
    std::vector<const Item*> items() const;
};

}  // namespace gidspers::input
