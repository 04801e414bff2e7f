#include <algorithm>
#include <iterator>
#include <list>
#include <set>
#include <unordered_map>
#include <unordered_set>

#include "input/norm_parts.h"
#include "input/reader.h"

namespace gidspers::input {

namespace {

/// Same ids replace in place, new ones come after.
template <class T>
void lay_over(std::vector<T>& under, std::vector<T>& over) {
    std::unordered_map<std::string, size_t> places;
    for (size_t i = 0; i < under.size(); ++i) places.emplace(under[i].id, i);
    for (T& one : over) {
        const auto [same, is_new] = places.try_emplace(one.id, under.size());
        if (is_new) under.push_back(std::move(one));
        else under[same->second] = std::move(one);
    }
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

/// Lays the child's onderdelen over those below; what is new there goes under its parent, or else to the top. New things wait beside the
/// tree until all is laid, so that what was found in it stays where it is.
class TreeOver {
  public:
    explicit TreeOver(std::vector<Onderdeel>& whole) : whole_(whole) { find_places(whole); }

    void lay(std::vector<Onderdeel>& over) {
        lay(over, "");
        add_new(whole_, "");
    }

  private:
    void find_places(std::vector<Onderdeel>& parts) {
        for (Onderdeel& o : parts) {
            parts_.emplace(o.id, &o);
            for (Item& i : o.items) items_.emplace(i.id, &i);
            find_places(o.onderdelen);
        }
    }

    void lay(std::vector<Onderdeel>& over, const std::string& parent_id) {
        for (Onderdeel& o : over) {
            std::vector<Item> items = std::move(o.items);
            std::vector<Onderdeel> parts = std::move(o.onderdelen);
            o.items.clear(), o.onderdelen.clear();
            const std::string id = o.id;
            if (const auto same = parts_.find(id); same != parts_.end()) replace(*same->second, o);
            else parts_.emplace(id, &new_parts_[parent_id].emplace_back(std::move(o)));
            for (Item& item : items) {
                if (const auto same = items_.find(item.id); same != items_.end()) {
                    *same->second = std::move(item);
                } else {
                    Item& added = new_items_[id].emplace_back(std::move(item));
                    items_.emplace(added.id, &added);
                }
            }
            lay(parts, id);
        }
    }

    /// The head as a whole; the parent norm's items and parts stay, so that no item goes in silence.
    static void replace(Onderdeel& same, Onderdeel& o) {
        if (o.teksten.empty()) o.teksten = same.teksten;
        if (o.figuren.empty()) o.figuren = std::move(same.figuren);
        if (!o.laag) o.laag = same.laag;
        o.items = std::move(same.items), o.onderdelen = std::move(same.onderdelen);
        same = std::move(o);
    }

    void add_new(std::vector<Onderdeel>& parts, const std::string& parent_id) {
        take(new_parts_, parent_id, parts);
        for (Onderdeel& o : parts) {
            take(new_items_, o.id, o.items);
            add_new(o.onderdelen, o.id);
        }
    }

    template <class T>
    using ByOwner = std::unordered_map<std::string, std::list<T>>;

    template <class T>
    static void take(ByOwner<T>& all, const std::string& owner, std::vector<T>& out) {
        const auto found = all.find(owner);
        if (found == all.end()) return;
        std::ranges::move(found->second, std::back_inserter(out));
        all.erase(found);
    }

    std::vector<Onderdeel>& whole_;
    std::unordered_map<std::string, Onderdeel*> parts_;
    std::unordered_map<std::string, Item*> items_;
    ByOwner<Onderdeel> new_parts_;
    ByOwner<Item> new_items_;
};

/// What is named goes; of the kinds that may have the same id, from the first that has it.
class Removal {
  public:
    explicit Removal(const std::vector<Reference>& gone) {
        for (const Reference& one : gone) ids_.insert(one.id);
    }

    void from_tree(std::vector<Onderdeel>& all) {
        std::unordered_set<std::string> found;
        const auto goes = [&](const auto& one) { return ids_.contains(one.id); };
        // With what stands in something that goes itself.
        each_part(all, [&](std::string_view, const auto& one) {
            if (goes(one)) found.insert(one.id);
        });
        erase(all, goes);
        forget(found);
    }

    template <class T>
    void from(std::vector<T>& all) {
        std::unordered_set<std::string> found;
        std::erase_if(all, [&](const T& one) { return ids_.contains(one.id) && (found.insert(one.id), true); });
        forget(found);
    }

    /// Nothing has it.
    bool has_left(const std::string& id) const { return ids_.contains(id); }

  private:
    template <class Test>
    static void erase(std::vector<Onderdeel>& all, Test goes) {
        std::erase_if(all, goes);
        for (Onderdeel& o : all) {
            std::erase_if(o.items, goes);
            erase(o.onderdelen, goes);
        }
    }

    void forget(const std::unordered_set<std::string>& found) {
        for (const std::string& id : found) ids_.erase(id);
    }

    std::unordered_set<std::string> ids_;
};

void remove(Norm& out, const std::vector<Reference>& gone, const Norm& parent, Diagnostics& diagnostics) {
    Removal removal(gone);
    removal.from_tree(out.onderdelen);
    removal.from(out.beloftes), removal.from(out.ladders), removal.from(out.begrippen), removal.from(out.rolmatrices);
    removal.from(out.schalen), removal.from(out.codelijsten);
    std::vector<std::string> known;
    for (const Reference& one : gone) {
        if (!removal.has_left(one.id)) continue;
        if (known.empty()) each_thing(parent, [&](std::string_view, const auto& thing) { known.push_back(thing.id); });
        report_unknown(diagnostics, "N103", "N104", one.at, one.id, known, "vervalt");
    }
}

std::unordered_set<std::string> ids_in(const std::vector<Onderdeel>& tree) {
    std::unordered_set<std::string> ids;
    each_part(tree, [&](std::string_view, const auto& one) { ids.insert(one.id); });
    return ids;
}

template <class T>
void inherit(T& child, const T& parent, bool missing) {
    if (missing) child = parent;
}

}  // namespace

Norm extend(const Norm& parent, RawNorm raw, Diagnostics& diagnostics) {
    Norm child = std::move(raw.norm);
    Norm out = parent;
    std::set<std::string> promised;  // what promises of the parent rest on, and was there
    if (!raw.vervalt.empty()) {
        const auto there = ids_in(out.onderdelen);
        for (const Belofte& one : out.beloftes)
            for (const std::string& id : one.items)
                if (there.contains(id)) promised.insert(id);
        remove(out, raw.vervalt, parent, diagnostics);
    }
    check_kinds(out, child, diagnostics);
    TreeOver(out.onderdelen).lay(child.onderdelen);
    const auto standing = ids_in(out.onderdelen);
    // What went takes its place in a promise along, and a promise that rested on nothing else.
    std::erase_if(out.beloftes, [&](Belofte& one) {
        const size_t gone = std::erase_if(one.items, [&](const std::string& id) { return promised.contains(id) && !standing.contains(id); });
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
