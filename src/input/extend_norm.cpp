#include <algorithm>
#include <iterator>
#include <list>
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
    TreeOver(std::vector<Onderdeel>& whole, Diagnostics& diagnostics) : whole_(whole), d_(diagnostics) { find_places(whole, ""); }

    void lay(std::vector<Onderdeel>& over) {
        lay(over, "");
        if (!moved_.empty()) take_out(whole_);
        add_new(whole_, "");
    }

  private:
    template <class T>
    struct Place {
        T* thing;
        std::string owner;  ///< the id of the onderdeel that it is in, or ""
    };

    void find_places(std::vector<Onderdeel>& parts, const std::string& owner) {
        for (Onderdeel& o : parts) {
            parts_.emplace(o.id, Place<Onderdeel>{&o, owner});
            for (Item& i : o.items) items_.emplace(i.id, Place<Item>{&i, o.id});
            find_places(o.onderdelen, o.id);
        }
    }

    void lay(std::vector<Onderdeel>& over, const std::string& parent_id) {
        for (Onderdeel& o : over) {
            std::vector<Item> items = std::move(o.items);
            std::vector<Onderdeel> parts = std::move(o.onderdelen);
            o.items.clear(), o.onderdelen.clear();
            const std::string id = o.id;
            if (const auto same = parts_.find(id); same != parts_.end()) {
                check_place(o, same->second.owner, parent_id);
                replace(*same->second.thing, o);
            } else {
                parts_.emplace(id, Place<Onderdeel>{&new_parts_[parent_id].emplace_back(std::move(o)), parent_id});
            }
            for (Item& item : items) lay(item, id);
            lay(parts, id);
        }
    }

    /// An item stands where the child has it; in the onderdeel where it was, in its old place.
    void lay(Item& item, const std::string& owner) {
        const auto same = items_.find(item.id);
        if (same != items_.end() && same->second.owner == owner) {
            *same->second.thing = std::move(item);
            return;
        }
        if (same != items_.end()) moved_.insert(item.id);
        new_items_[owner].push_back(std::move(item));
    }

    /// N385: an onderdeel stays where it is. At the child's top it is only named there, to say more of it.
    void check_place(const Onderdeel& o, const std::string& there, const std::string& here) {
        if (!here.empty() && here != there) d_.add("N385", o.at, {o.id, here, there.empty() ? std::string_view("inhoud") : std::string_view(there)});
    }

    /// What the child does not say of it stays, and so do its items and parts, so that no item goes in silence.
    static void replace(Onderdeel& same, Onderdeel& o) {
        if (o.teksten.empty()) o.teksten = same.teksten;
        if (o.figuren.empty()) o.figuren = std::move(same.figuren);
        if (!o.laag) o.laag = same.laag;
        if (o.soort == OnderdeelSoort::geen) o.soort = same.soort;
        if (o.nummer.empty()) o.nummer = same.nummer;
        if (o.icoon.empty()) o.icoon = same.icoon;
        if (o.verantwoordelijk.empty()) o.verantwoordelijk = same.verantwoordelijk;
        o.items = std::move(same.items), o.onderdelen = std::move(same.onderdelen);
        same = std::move(o);
    }

    void take_out(std::vector<Onderdeel>& parts) {
        for (Onderdeel& o : parts) {
            std::erase_if(o.items, [&](const Item& one) { return moved_.contains(one.id); });
            take_out(o.onderdelen);
        }
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
    Diagnostics& d_;
    std::unordered_map<std::string, Place<Onderdeel>> parts_;
    std::unordered_map<std::string, Place<Item>> items_;
    std::unordered_set<std::string> moved_;  ///< items that the child has in another onderdeel
    ByOwner<Onderdeel> new_parts_;
    ByOwner<Item> new_items_;
};

/// By which <vervalt> something went out of the tree.
using Gone = std::unordered_map<std::string, const Reference*>;

/// What is named goes; of the kinds that may have the same id, from the first that has it.
class Removal {
  public:
    explicit Removal(const std::vector<Reference>& named) {
        for (const Reference& one : named) named_.emplace(one.id, &one);
    }

    void from_tree(std::vector<Onderdeel>& all) {
        note(all, nullptr);
        const auto goes = [&](const auto& one) { return named_.contains(one.id); };
        erase(all, goes);
        for (const auto& [id, by] : gone_) named_.erase(id);
    }

    template <class T>
    void from(std::vector<T>& all) {
        std::unordered_set<std::string> found;
        std::erase_if(all, [&](const T& one) { return named_.contains(one.id) && (found.insert(one.id), true); });
        for (const std::string& id : found) named_.erase(id);
    }

    /// Nothing has it.
    bool has_left(const std::string& id) const { return named_.contains(id); }

    const Gone& gone() const { return gone_; }

  private:
    /// With what stands in something that goes itself (`by`).
    void note(const std::vector<Onderdeel>& all, const Reference* by) {
        for (const Onderdeel& o : all) {
            const Reference* const with = noted(o.id, by);
            for (const Item& i : o.items) noted(i.id, with);
            note(o.onderdelen, with);
        }
    }

    const Reference* noted(const std::string& id, const Reference* by) {
        const auto named = named_.find(id);
        if (by == nullptr && named != named_.end()) by = named->second;
        if (by != nullptr) gone_.emplace(id, by);
        return by;
    }

    template <class Test>
    static void erase(std::vector<Onderdeel>& all, Test goes) {
        std::erase_if(all, goes);
        for (Onderdeel& o : all) {
            std::erase_if(o.items, goes);
            erase(o.onderdelen, goes);
        }
    }

    std::unordered_map<std::string, const Reference*> named_;
    Gone gone_;
};

/// Takes out what `vervalt` names, and says what went out of the tree.
Gone remove(Norm& out, const std::vector<Reference>& vervalt, const Norm& parent, Diagnostics& diagnostics) {
    Removal removal(vervalt);
    removal.from_tree(out.onderdelen);
    removal.from(out.beloftes), removal.from(out.ladders), removal.from(out.begrippen), removal.from(out.rolmatrices);
    removal.from(out.schalen), removal.from(out.codelijsten), removal.from(out.bronnen), removal.from(out.doelen);
    std::vector<std::string> known;
    for (const Reference& one : vervalt) {
        if (!removal.has_left(one.id)) continue;
        if (known.empty()) {
            const auto add = [&](const auto& thing) { known.push_back(thing.id); };
            each_thing(parent, [&](std::string_view, const auto& thing) { add(thing); });
            std::ranges::for_each(parent.schalen, add);
            std::ranges::for_each(parent.bronnen, add), std::ranges::for_each(parent.doelen, add);
        }
        report_unknown(diagnostics, "N103", "N104", one.at, one.id, known, "vervalt");
    }
    return removal.gone();
}

/// What went takes its place in a promise along, and a promise that rested on nothing else (N386, unless the child has another).
void thin_promises(Norm& out, const Gone& gone, const std::vector<Belofte>& of_child, Diagnostics& diagnostics) {
    std::unordered_set<std::string_view> standing, replaced;
    each_part(out.onderdelen, [&](std::string_view, const auto& one) { standing.insert(one.id); });
    for (const Belofte& one : of_child) replaced.insert(one.id);
    std::erase_if(out.beloftes, [&](Belofte& one) {
        const Reference* by = nullptr;
        std::erase_if(one.items, [&](const Reference& to) {
            const auto found = gone.find(to.id);
            if (found == gone.end() || standing.contains(to.id)) return false;
            if (by == nullptr) by = found->second;
            return true;
        });
        if (by == nullptr) return false;
        one.telt.reset();
        if (one.items.empty() && !replaced.contains(one.id)) diagnostics.add("N386", by->at, {one.id});
        return one.items.empty();
    });
}

template <class T>
void inherit(T& child, const T& parent, bool missing) {
    if (missing) child = parent;
}

}  // namespace

Norm extend(const Norm& parent, RawNorm raw, Diagnostics& diagnostics) {
    Norm child = std::move(raw.norm);
    Norm out = parent;
    Gone gone;
    if (!raw.vervalt.empty()) gone = remove(out, raw.vervalt, parent, diagnostics);
    check_kinds(out, child, diagnostics);
    TreeOver(out.onderdelen, diagnostics).lay(child.onderdelen);
    if (!gone.empty()) thin_promises(out, gone, child.beloftes, diagnostics);
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

    child.bestanden.insert(child.bestanden.end(), parent.bestanden.begin(), parent.bestanden.end());
    child.vervallen = std::move(raw.vervalt);
    child.vervallen.insert(child.vervallen.end(), parent.vervallen.begin(), parent.vervallen.end());
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
