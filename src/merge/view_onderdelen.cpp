#include <algorithm>
#include <map>

#include "merge/view_builder.h"

namespace gidspers::merge {

using namespace input;

namespace {

void add_kind(Object& object, OnderdeelSoort soort) {
    object.add("is-domein", flag(soort == OnderdeelSoort::domein));
    object.add("is-thema", flag(soort == OnderdeelSoort::thema));
    object.add("is-gebied", flag(soort == OnderdeelSoort::gebied));
    object.add("is-expertise", flag(soort == OnderdeelSoort::expertise));
    object.add("is-aanbod", flag(soort == OnderdeelSoort::aanbod));
    object.add("is-uitsluiting", flag(soort == OnderdeelSoort::uitsluiting));
}

// The items directly in an onderdeel, sorted into the lists that tables want. One item stands in several of them.
struct ItemLists {
    List all, judged, for_parents, open, narrative;

    void add(const MergedItem& item, const Value& value) {
        all.push_back(value);
        if (!item.judged()) return narrative.push_back(value);
        judged.push_back(value);
        const bool told = !get(item.eigen, Audience::ouder).empty();
        if (item.oordeel.result == Result::niet_ingevuld && !told)
            open.push_back(value);
        else if (item.oordeel.result != Result::nvt || item.oordeel.present || told)
            for_parents.push_back(value);
    }
    void add_to(ViewBuilder& builder, Object& object) const {
        builder.add_list(object, "items", "heeft-items", all);
        builder.add_list(object, "items-oordeel", "heeft-items-oordeel", judged);
        builder.add_list(object, "items-ouder", "heeft-items-ouder", for_parents);
        builder.add_list(object, "items-ouder-open", "heeft-items-ouder-open", open);
        builder.add_list(object, "items-verhaal", "heeft-items-verhaal", narrative);
    }
};

}  // namespace

// The norm that more than half of the items have in common, and that says more than "ja": a table says it once.
std::string_view ViewBuilder::shared_norm(const MergedOnderdeel& part) {
    const auto [place, is_new] = shared_norms.try_emplace(&part);
    if (!is_new) return place->second;
    std::map<std::string_view, size_t> counts;
    size_t total = 0;
    for (uint32_t index = part.first; index < part.own_end; ++index)
        if (const std::string_view words = items[index].object().find("norm-tekst")->str(); !words.empty()) {
            ++total;
            ++counts[words];
        }
    for (const auto& [words, count] : counts)
        if (count > 1 && count * 2 > total && words != "ja") return place->second = words;
    return {};
}

// An item outside the school's type or year is not among its onderdeel's items: it stands in items-nvt, with the reason.
Value ViewBuilder::onderdeel(const MergedOnderdeel& part) {
    const Onderdeel& source = *part.onderdeel;
    Object result;
    result.add("id", text(source.id));
    result.add("anker", text({"deel-", source.id}));
    result.add("nummer", text(source.nummer));
    result.add("titel", text(source.titel));
    result.add("kop", numbered(source.nummer, source.titel));
    result.add("icoon", text(source.icoon));
    add_kind(result, source.soort);
    result.add("diepte", number_text(part.diepte));
    // What lies above the basis stands in the chapter on extra ondersteuning, under a heading of its own.
    result.add("kopniveau", number_text(std::min(6, part.diepte + (part.laag == Laag::basis ? 1 : 2))));
    result.add("kopniveau-gids", number_text(std::min(6, profile.kopniveau.value_or(1) + 1 + part.diepte)));
    add_text(result, "verantwoordelijk", "heeft-verantwoordelijk", responsible_words(source.verantwoordelijk));
    add_texts(result, part.teksten);
    add_norm_pictures(result, source.figuren);
    const bool own_words = !get(part.eigen, Audience::ouder).empty();
    result.add("heeft-eigen-ouder", flag(own_words));
    result.add("is-aangeboden", flag(own_words || part.telling.is_half_there()));
    ItemLists lists;
    for (uint32_t index = part.first; index < part.own_end; ++index)
        if (merged.items[index].in_scope()) lists.add(merged.items[index], items[index]);
    lists.add_to(*this, result);
    add_value(result, "norm-gedeeld", "heeft-norm-gedeeld", later([this, &part] { return text(shared_norm(part)); }));
    result.add("telling", tally(part.telling));
    List offers;
    for (const Aanbod& aanbod : profile.extra)
        if (aanbod.gebied == source.id) offers.push_back(later([this, &aanbod] { return offer(aanbod); }));
    add_list(result, "extra-aanbod", "heeft-extra-aanbod", offers);
    List children;
    children.reserve(part.onderdelen.size());
    bool empty = lists.all.empty() && offers.empty() && source.figuren.empty() && source.verantwoordelijk.empty();
    for (const Audience audience : {Audience::officieel, Audience::ouder, Audience::poster}) empty = empty && get(part.teksten, audience).empty();
    const auto is_judged = [](const MergedItem& item) { return item.judged() && item.in_scope(); };
    bool judged_below = false, with_areas = false;
    bool for_parents = own_words || !lists.for_parents.empty() || !lists.open.empty() || !lists.narrative.empty();
    for (const MergedOnderdeel& child : part.onderdelen) {
        children.push_back(parts.at(&child));
        judged_below = judged_below || std::any_of(merged.items.begin() + child.first, merged.items.begin() + child.end, is_judged);
        with_areas = with_areas || child.onderdeel->soort == OnderdeelSoort::gebied;
        empty = empty && children.back().object().find("is-leeg")->flag();
        // A title alone has what stands below it.
        if (lists.all.empty()) for_parents = for_parents || children.back().object().find("heeft-voor-ouders")->flag();
    }
    result.add("heeft-voor-ouders", flag(for_parents));
    // An area has a heading of its own; so then do its neighbours, or they would not stand in the norm's order.
    const bool as_table = source.soort == OnderdeelSoort::gebied || (source.soort == OnderdeelSoort::domein && !with_areas);
    result.add("is-enkel", flag(part.is_single()));
    result.add("onderdelen-in-tabel", flag(judged_below && as_table));
    result.add("is-leeg", flag(empty));
    add_list(result, "onderdelen", "heeft-onderdelen", children);
    return object(result);
}

void ViewBuilder::list_parts(const std::vector<MergedOnderdeel>& onderdelen, Areas& areas) {
    for (const MergedOnderdeel& part : onderdelen) {
        const Value value = later([this, &part] { return onderdeel(part); });
        parts.emplace(&part, value);
        if (part.onderdeel->soort == OnderdeelSoort::gebied && part.laag == Laag::basis) {
            areas.all.push_back(value);
            if (part.is_offered_area()) areas.offered.push_back(value);
        }
        list_parts(part.onderdelen, areas);
    }
}

void ViewBuilder::add_onderdelen(Object& root) {
    items.reserve(merged.items.size());
    for (const MergedItem& one : merged.items) items.push_back(later([this, &one] { return item(one); }));
    List basic, above, language;
    Areas areas;
    list_parts(merged.onderdelen, areas);
    for (const MergedOnderdeel& part : merged.onderdelen) {
        const Value& value = parts.at(&part);
        if (part.laag == Laag::basis) basic.push_back(value);
        else if (!value.object().find("is-leeg")->flag()) (part.laag == Laag::taal ? language : above).push_back(value);
    }
    root.add("totaal", tally(merged.totaal));
    root.add("onderdelen", list(basic));
    add_list(root, "onderdelen-extra", "heeft-onderdelen-extra", above);
    add_list(root, "onderdelen-taal", "heeft-onderdelen-taal", language);
    const bool own_help = std::ranges::any_of(profile.extra, [](const Aanbod& one) { return one.soort == AanbodSoort::taal; });
    root.add("heeft-hulp-bij-taal", flag(own_help || !language.empty()));
    add_list(root, "gebieden", "heeft-gebieden", areas.all);
    add_list(root, "gebieden-aanwezig", "heeft-gebieden-aanwezig", areas.offered);
}

}  // namespace gidspers::merge
