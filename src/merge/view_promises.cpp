#include <algorithm>
#include <set>

#include "merge/view_builder.h"

namespace gidspers::merge {

using namespace input;
using State = MergedBelofte::State;

namespace {

std::string_view words_for_parents(const TextSet& texts) {
    return or_else(get(texts, Audience::ouder), or_else(get(texts, Audience::officieel), get(texts, Audience::poster)));
}

}  // namespace

Value ViewBuilder::promise(const MergedBelofte& one) {
    const Belofte& belofte = *one.belofte;
    const MergedOnderdeel* part = belofte.onderdeel.empty() ? nullptr : merged.onderdeel(belofte.onderdeel);
    Object result;
    result.add("id", text(belofte.id));
    result.add("anker", text({"belofte-", belofte.id}));
    result.add("nummer", text(belofte.nummer));
    result.add("icoon", text(belofte.icoon));
    result.add("onderdeel-titel", part == nullptr ? Value() : text(part->onderdeel->titel));
    add_texts(result, one.teksten);
    result.add("heeft-eigen-ouder", flag(!get(merged.own_texts(belofte.id), Audience::ouder).empty()));
    List its_items;
    for (const uint32_t index : one.items) its_items.push_back(items[index]);
    add_list(result, "items", "heeft-items", its_items);
    result.add("telling", tally(one.telling));
    result.add("is-waar", flag(one.state == State::kept));
    result.add("is-deels-waar", flag(one.state == State::kept_in_part));
    result.add("is-in-ontwikkeling", flag(one.state == State::planned));
    result.add("is-nog-niet-waar", flag(one.state == State::not_yet));
    result.add("is-niet-ingevuld", flag(one.state == State::unanswered));
    result.add("is-niet-van-toepassing", flag(one.state == State::not_applicable));
    result.add("is-niet-getoetst", flag(one.state == State::unchecked));
    return object(result);
}

void ViewBuilder::add_promises(Object& root) {
    List all, for_parents, groups;
    std::set<std::string_view> said;  // a norm may make one promise under two of its headings
    bool unchecked = false;
    struct Group {
        std::string_view id;
        List beloftes;
    };
    std::vector<Group> by_part;
    bool in_order = true;  // the groups one after the other, as the promises stand in the norm
    for (const MergedBelofte& one : merged.beloftes) {
        const Belofte& belofte = *one.belofte;
        all.push_back(later([this, &one] { return promise(one); }));
        const std::string_view words = one.for_parents ? words_for_parents(one.teksten) : std::string_view();
        if (one.for_parents && (words.empty() || said.insert(words).second)) for_parents.push_back(all.back());
        unchecked = unchecked || one.state == State::unchecked;
        const auto group = std::find_if(by_part.begin(), by_part.end(), [&](const Group& other) { return other.id == belofte.onderdeel; });
        if (group == by_part.end()) by_part.push_back({belofte.onderdeel, {all.back()}});
        else {
            group->beloftes.push_back(all.back());
            in_order = in_order && group + 1 == by_part.end();
        }
    }
    const bool named = std::ranges::all_of(by_part, [&](const Group& group) { return merged.onderdeel(group.id) != nullptr; });
    for (Group& group : by_part) {
        const MergedOnderdeel* part = merged.onderdeel(group.id);
        Object result;
        add_text(result, "titel", "heeft-titel", part == nullptr ? std::string_view() : std::string_view(part->onderdeel->titel));
        result.add("nummer", part == nullptr ? Value() : text(part->onderdeel->nummer));
        result.add("kop", part == nullptr ? Value() : numbered(part->onderdeel->nummer, part->onderdeel->titel));
        result.add("beloftes", list(group.beloftes));
        groups.push_back(object(result));
    }
    add_list(root, "beloftes", "heeft-beloftes", all);
    add_list(root, "beloftes-ouder", "heeft-beloftes-ouder", for_parents);
    root.add("heeft-beloftes-niet-getoetst", flag(unchecked));
    root.add("beloftegroepen", list(groups));
    root.add("beloftes-per-groep", flag(in_order && named && all.size() >= 2 * by_part.size()));
}

}  // namespace gidspers::merge
