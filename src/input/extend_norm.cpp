#include <algorithm>
#include <set>
#include <unordered_map>

#include "input/norm_parts.h"
#include "input/reader.h"

namespace gidspers::input {

namespace {

template <class T>
bool remove_id(std::vector<T>& all, std::string_view id) {
    const auto kept = std::remove_if(all.begin(), all.end(), [&](const T& one) { return one.id == id; });
    const bool found = kept != all.end();
    all.erase(kept, all.end());
    return found;
}

/// Same ids replace in place, new ones come after.
template <class T>
void lay_over(std::vector<T>& under, std::vector<T>& over) {
    for (T& one : over) {
        const auto same = std::find_if(under.begin(), under.end(), [&](const T& other) { return other.id == one.id; });
        if (same == under.end())
            under.push_back(std::move(one));
        else
            *same = std::move(one);
    }
}

Onderdeel* find(std::vector<Onderdeel>& all, std::string_view id) {
    for (Onderdeel& o : all) {
        if (o.id == id) return &o;
        if (Onderdeel* found = find(o.onderdelen, id)) return found;
    }
    return nullptr;
}

Item* find_item(std::vector<Onderdeel>& all, std::string_view id) {
    for (Onderdeel& o : all) {
        for (Item& i : o.items)
            if (i.id == id) return &i;
        if (Item* found = find_item(o.onderdelen, id)) return found;
    }
    return nullptr;
}

bool remove(std::vector<Onderdeel>& all, std::string_view id) {
    if (remove_id(all, id)) return true;
    for (Onderdeel& o : all)
        if (remove_id(o.items, id) || remove(o.onderdelen, id)) return true;
    return false;
}

/// Calls `f(kind, thing)` for each thing in the one set of ids that a norm has.
template <class F>
void each_part(const std::vector<Onderdeel>& all, F f) {
    for (const Onderdeel& o : all) {
        f("onderdeel", o);
        for (const Item& i : o.items) f("item", i);
        each_part(o.onderdelen, f);
    }
}
template <class F>
void each_thing(const Norm& norm, F f) {
    each_part(norm.onderdelen, f);
    for (const Belofte& b : norm.beloftes) f("belofte", b);
    for (const Ladder& l : norm.ladders) f("ladder", l);
    for (const Begrip& b : norm.begrippen) f("begrip", b);
    for (const Rolmatrix& m : norm.rolmatrices) f("rolmatrix", m);
    for (const Codelijst& c : norm.codelijsten) f("codelijst", c);
}

/// N140 for an id that is of another kind of thing in the norm below: neither would lie over the other.
void check_kinds(const Norm& under, const Norm& over, Diagnostics& diagnostics) {
    std::unordered_map<std::string_view, std::string_view> kinds;
    each_thing(under, [&](std::string_view kind, const auto& thing) { kinds.emplace(thing.id, kind); });
    each_thing(over, [&](std::string_view kind, const auto& thing) {
        const auto below = kinds.find(thing.id);
        if (below != kinds.end() && below->second != kind)
            diagnostics.add("N140", thing.at, {thing.id, std::string(kind), std::string(below->second)});
    });
}

/// Lays the child's onderdelen over `whole`; those that are new there go under their parent, or
/// else to the top.
void lay_tree(std::vector<Onderdeel>& whole, const std::string& parent_id, std::vector<Onderdeel>& over) {
    for (Onderdeel& o : over) {
        std::vector<Item> items = std::move(o.items);
        std::vector<Onderdeel> parts = std::move(o.onderdelen);
        const std::string id = o.id;
        if (Onderdeel* same = find(whole, id)) {
            // The head as a whole; the parent norm's items and parts stay, so that no item goes in silence.
            if (o.teksten.empty()) o.teksten = same->teksten;
            if (o.figuren.empty()) o.figuren = std::move(same->figuren);
            if (!o.laag) o.laag = same->laag;
            o.items = std::move(same->items), o.onderdelen = std::move(same->onderdelen);
            *same = std::move(o);
        } else {
            o.items.clear(), o.onderdelen.clear();
            Onderdeel* const parent = parent_id.empty() ? nullptr : find(whole, parent_id);
            (parent ? parent->onderdelen : whole).push_back(std::move(o));
        }
        for (Item& item : items) {
            if (Item* same = find_item(whole, item.id))
                *same = std::move(item);
            else
                find(whole, id)->items.push_back(std::move(item));
        }
        lay_tree(whole, id, parts);
    }
}

template <class T>
void inherit(T& child, const T& parent, bool missing) {
    if (missing) child = parent;
}

}  // namespace

Norm extend(const Norm& parent, RawNorm raw, Diagnostics& diagnostics) {
    Norm child = std::move(raw.norm);
    Norm out = parent;
    const auto stands = [&](const std::string& id) { return find_item(out.onderdelen, id) != nullptr || find(out.onderdelen, id) != nullptr; };
    std::set<std::string> promised;  // what promises of the parent rest on, and was there
    if (!raw.vervalt.empty())
        for (const Belofte& one : out.beloftes)
            for (const std::string& id : one.items)
                if (stands(id)) promised.insert(id);
    for (const Reference& gone : raw.vervalt) {
        if (remove(out.onderdelen, gone.id) || remove_id(out.beloftes, gone.id) || remove_id(out.ladders, gone.id) ||
            remove_id(out.begrippen, gone.id) || remove_id(out.rolmatrices, gone.id) ||
            remove_id(out.schalen, gone.id) || remove_id(out.codelijsten, gone.id))
            continue;
        std::vector<std::string> known;
        each_thing(parent, [&](std::string_view, const auto& thing) { known.push_back(thing.id); });
        report_unknown(diagnostics, "N103", "N104", gone.at, gone.id, known, "vervalt");
    }
    check_kinds(out, child, diagnostics);
    lay_tree(out.onderdelen, "", child.onderdelen);
    // What went takes its place in a promise along, and a promise that rested on nothing else.
    std::erase_if(out.beloftes, [&](Belofte& one) {
        const size_t gone = std::erase_if(one.items, [&](const std::string& id) { return promised.contains(id) && !stands(id); });
        if (gone > 0) one.telt.reset();
        return gone > 0 && one.items.empty();
    });
    lay_over(out.schalen, child.schalen);
    lay_over(out.codelijsten, child.codelijsten);
    lay_over(out.beloftes, child.beloftes);
    lay_over(out.ladders, child.ladders);
    lay_over(out.rolmatrices, child.rolmatrices);
    lay_over(out.begrippen, child.begrippen);
    lay_over(out.bronnen, child.bronnen);
    lay_over(out.doelen, child.doelen);
    out.begrip_verwijzingen.insert(out.begrip_verwijzingen.end(), child.begrip_verwijzingen.begin(),
                                   child.begrip_verwijzingen.end());

    inherit(child.definitie_bron, parent.definitie_bron, child.definitie.empty());
    inherit(child.definitie, parent.definitie, child.definitie.empty());
    inherit(child.figuren, parent.figuren, child.inleiding.empty() && child.figuren.empty());
    inherit(child.inleiding, parent.inleiding, child.inleiding.empty());
    inherit(child.doorzettingsmacht, parent.doorzettingsmacht, child.doorzettingsmacht.empty());
    inherit(child.steunpunt, parent.steunpunt, !child.steunpunt);
    // Who and when is the child's own; what was laid over the parent comes from `out`.
    child.onderdelen = std::move(out.onderdelen), child.schalen = std::move(out.schalen);
    child.codelijsten = std::move(out.codelijsten), child.beloftes = std::move(out.beloftes);
    child.ladders = std::move(out.ladders), child.rolmatrices = std::move(out.rolmatrices);
    child.begrippen = std::move(out.begrippen), child.bronnen = std::move(out.bronnen);
    child.doelen = std::move(out.doelen), child.begrip_verwijzingen = std::move(out.begrip_verwijzingen);
    return child;
}

}  // namespace gidspers::input
