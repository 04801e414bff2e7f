// The profile of a school: its answers to the norm and what it offers itself, as plain structs.
// In: made by input/read_profile.h from profiel.xml (assets/schemas/profiel.xsd says what each field means). Out:
// merge. A Profile owns all it holds. Empty strings and empty optionals mean "not given".
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "input/house_style.h"
#include "input/norm.h"
#include "input/rich_text.h"
#include "input/values.h"

namespace gidspers::input {

struct Adres {
    std::string straat, postcode, plaats;
};
struct Bestuur {
    std::string naam, nummer, website;
};
struct School {
    std::string naam, brin, vestiging, denominatie;
    std::optional<Schooltype> type;
    bool jij = false;  ///< pupils are addressed as "jij" (aanspreek="jij")
    Adres adres;
    std::string telefoon, email, website;
    Bestuur bestuur;
    Picture logo;              ///< checked and loaded
    std::vector<Swv> swvs;  ///< beyond the norm's own
    std::optional<int> cluster;
    Location at;
};

enum class Geleding : uint8_t { onbekend, ouders, ouders_leerlingen, personeel, mr };
std::optional<Geleding> parse_geleding(std::string_view text);
std::string_view name_of(Geleding geleding);  ///< "" when onbekend

/// Who by law consents to the schoolgids (WMS 13 and 14), and whether this part, or the whole MR, may be said to have done so.
Geleding consenting(Schooltype type);
bool may_consent(Geleding geleding, Schooltype type);

struct Status {
    std::optional<Date> concept_datum, mr, vastgesteld, gepubliceerd;
    Geleding geleding = Geleding::onbekend;
    std::string vastgesteld_door;
    Location at;
    bool disregarded = false;  ///< mr and vastgesteld had dates, which do not count (check_adoption)
    /// CONCEPT is printed until mr and vastgesteld both have a date.
    bool is_concept() const { return !mr || !vastgesteld; }
};

struct Meting {
    std::optional<Schooljaar> schooljaar;
    std::optional<Date> peildatum;
    Number waarde;
    Location at;
};
/// "%", "% van de leerlingen", "procent": a number with such a unit is a share, if nothing else is said of it.
bool is_percent(std::string_view unit);
/// What points at a few pupils must not be printed: see merge/masking.h.
struct Kengetal {
    std::string id, titel, eenheid, definitie, waarvan;  ///< waarvan: what it counts or is a share of; empty is pupils
    bool percentage = false;
    std::vector<Meting> metingen;
    Location at;
};

struct AntwoordAmbitie {
    std::optional<Date> datum;
    std::string wie;
    RichText tekst;
    Location at;
};

/// The answer to one item. `open`: the element stands there but holds no answer yet (a starter profile).
struct Antwoord {
    std::string item;
    bool open = false;
    bool nvt = false;
    std::string waarde;                ///< a code of the item's scale; synonyms are already made the code
    std::vector<std::string> niveaus;  ///< codes, synonyms resolved
    std::optional<bool> drempelloos;
    std::optional<Number> percentage, aantal;
    RichText toelichting;
    Texts teksten;
    std::optional<AntwoordAmbitie> ambitie;
    std::vector<Rol> rollen;
    std::vector<std::string> heeft, ook;
    std::vector<Location> heeft_at;  ///< of each of heeft
    Location at;
};

enum class AanbodSoort : uint8_t { extra, intensief, taal };
std::optional<AanbodSoort> parse_aanbod_soort(std::string_view text);
std::string_view name_of(AanbodSoort soort);
struct Aanbod {
    std::string id, titel, gebied, icoon, voor_wie, duur, plek;
    AanbodSoort soort = AanbodSoort::extra;
    /// Language support is no extra support (WPO 40 lid 3).
    bool above_basis() const { return soort != AanbodSoort::taal; }
    std::vector<std::string> wie;
    Texts teksten;
    Location at;
};

struct TeamRol {
    std::string code, label, naam, telefoon, email, bereikbaar;
    bool toon_naam = false;
    std::optional<Number> dagdelen;
    RichText tekst;
    Location at;
};
struct Specialist {
    std::string code, label, niveau, naam, contact;
    bool toon_naam = false;
    std::optional<Number> dagdelen;
    std::optional<bool> drempelloos;
    RichText tekst;
    Location at;
};
struct Overleg {
    std::string naam, frequentie;
    std::vector<std::string> leden;
    std::vector<Date> datums;
    RichText toelichting;
    Location at;
};
struct Protocol {
    std::string item, titel, status, vindplaats, eigenaar;
    std::optional<Date> datum;
    RichText tekst;
    Location at;
};
struct Methodiek {
    std::string titel, gebied, doel;
    RichText tekst;
    Location at;
};
struct Ruimte {
    std::string titel, icoon, reserveren;
    std::optional<int> aantal;
    Texts teksten;
    Location at;
};
struct Partner {
    std::string code, naam, contact, telefoon, email, website;
    RichText tekst;
    Location at;
};
struct SchoolAmbitie {
    std::string id, titel, wie, stand;  ///< stand: "", gestart, loopt, klaar
    std::optional<Date> datum;
    std::vector<std::string> items;  ///< of the norm, that it is about
    Texts teksten;
    Location at;
};
/// Whether whoever it is stands outside the school, or may well do: the school's own name would say something untrue.
bool is_outside(std::string_view contact_kind);
struct Contactpunt {
    std::string soort, naam, functie, telefoon, email, website;
    bool toon_naam = false;
    RichText tekst;
    Location at;
};
/// One part of <verplicht>: texts, or a link to where it stands in the guide, or both.
struct Verplicht {
    Texts teksten;
    std::string link;
    Location at;
};
struct UitstroomCijfer {
    std::optional<Schooljaar> schooljaar;
    std::optional<int> uitgestroomd, vervolg, werk;  ///< counts of pupils: 1-4 must be masked
    Location at;
};
struct Uitstroomprofiel {
    std::string naam;
    std::vector<UitstroomCijfer> cijfers;
    Location at;
};
struct NormTekst {
    std::string ref;
    Audience voor = Audience::officieel;
    RichText tekst;
    Location at;
};
struct LadderStap {
    std::string trede, wie;
    RichText tekst;
    Location at;
};

struct Profile {
    std::string file;
    std::string norm, huisstijl;  ///< paths as written, relative to the profile's folder
    std::optional<Schooljaar> schooljaar;
    std::string afdeling, afdeling_naam;  ///< in the names of files; as readers know it

    School school;
    Status status;
    Texts visie, missie, onderwijsconcept, ondersteuningsvisie, populatie;
    std::vector<RichText> sterk, aandacht;
    std::vector<Kengetal> kengetallen;
    std::vector<Antwoord> antwoorden;  ///< in file order; at most one an item
    std::vector<Aanbod> extra;
    std::vector<TeamRol> team;
    std::vector<Specialist> specialisten;
    std::vector<Overleg> overleggen;
    std::vector<Protocol> protocollen;
    std::vector<Methodiek> methodieken;
    std::vector<Ruimte> ruimten;
    Texts toegankelijkheid;
    std::vector<Partner> partners;
    Texts grenzen_teksten;
    std::vector<RichText> grenzen;
    std::vector<SchoolAmbitie> ambities;
    std::vector<Contactpunt> contactpunten;
    std::map<std::string, Verplicht> verplicht;  ///< by element name: veiligheid, verzuim, jonge-kind, …
    std::vector<Uitstroomprofiel> uitstroom;
    std::optional<Schooljaar> wijzigingen_sinds;
    std::vector<RichText> wijzigingen;
    std::vector<NormTekst> norm_teksten;
    std::string ladder_ref;
    Location ladder_at;
    std::vector<LadderStap> ladder_stappen;
    std::optional<int> startpagina, kopniveau;
    HouseStyle eigen_stijl;
    std::vector<Reference> begrip_verwijzingen;  ///< every <begrip ref> in its texts
    std::map<std::string, Location, std::less<>> parts;  ///< where each element stands that the root holds
    Location at;
};

}  // namespace gidspers::input
