#include <algorithm>

#include "merge/view_builder.h"

namespace gidspers::merge {

using namespace input;

Value ViewBuilder::promise(const Belofte& belofte) {
    const MergedOnderdeel* part = belofte.onderdeel.empty() ? nullptr : merged.onderdeel(belofte.onderdeel);
    Object result;
    result.add("id", text(belofte.id));
    result.add("anker", text({"belofte-", belofte.id}));
    result.add("nummer", text(belofte.nummer));
    result.add("icoon", text(belofte.icoon));
    result.add("onderdeel-titel", part == nullptr ? Value() : text(part->onderdeel->titel));
    add_texts(result, merged.texts(belofte.id, belofte.teksten));
    result.add("heeft-eigen-ouder", flag(!get(merged.own_texts(belofte.id), Audience::ouder).empty()));
    List its_items;
    Tally counts;
    bool some = false;
    std::vector<bool> seen(merged.items.size());  // an item may be meant twice: by itself and with its onderdeel
    for (const std::string& ref : belofte.items) {
        for (uint32_t index : merged.items_of(ref)) {
            if (seen[index]) continue;
            seen[index] = true;
            its_items.push_back(items[index]);
            counts.add(merged.items[index].oordeel.result);
            some = some || merged.items[index].oordeel.present;
        }
    }
    add_list(result, "items", "heeft-items", its_items);
    result.add("telling", tally(counts));
    const bool kept = counts.aanwezig() == counts.items;
    result.add("is-waar", flag(kept));
    result.add("is-deels-waar", flag(!kept && some));
    const bool open = !kept && !some;
    const bool unanswered = open && counts.niet_ingevuld == counts.items;
    result.add("is-in-ontwikkeling", flag(open && counts.ambitie > 0));
    result.add("is-nog-niet-waar", flag(open && counts.ambitie == 0 && !unanswered));
    result.add("is-niet-ingevuld", flag(unanswered));
    return object(result);
}

void ViewBuilder::add_promises(Object& root) {
    List all, groups;
    struct Group {
        std::string_view id;
        List beloftes;
    };
    std::vector<Group> by_part;
    for (const Belofte& belofte : norm.beloftes) {
        all.push_back(later([this, &belofte] { return promise(belofte); }));

        const auto group = std::find_if(by_part.begin(), by_part.end(), [&](const Group& one) { return one.id == belofte.onderdeel; });
        if (group == by_part.end()) by_part.push_back({belofte.onderdeel, {all.back()}});
        else group->beloftes.push_back(all.back());
    }
    for (Group& group : by_part) {
        const MergedOnderdeel* part = merged.onderdeel(group.id);
        Object result;
        add_text(result, "titel", "heeft-titel", part == nullptr ? std::string_view() : std::string_view(part->onderdeel->titel));
        result.add("nummer", part == nullptr ? Value() : text(part->onderdeel->nummer));
        result.add("beloftes", list(group.beloftes));
        groups.push_back(object(result));
    }
    add_list(root, "beloftes", "heeft-beloftes", all);
    root.add("beloftegroepen", list(groups));
}

}  // namespace gidspers::merge
