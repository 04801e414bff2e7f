#include "merge/item_lists.h"

#include <algorithm>

namespace gidspers::merge {

using namespace input;
using Codes = std::vector<std::string>;
using Names = std::vector<std::string_view>;

Names asked_codes(const Eis* eis) {
    Names all;
    if (eis != nullptr)
        for (const Codes& alternatives : eis->minstens) all.insert(all.end(), alternatives.begin(), alternatives.end());
    return all;
}

List point_list(const ItemWords& words, ViewBuilder& builder, const Names& codes, const Codes& more, const Codes& has) {
    const Names asked = asked_codes(words.eis);
    const auto in = [](const auto& list, std::string_view code) { return std::find(list.begin(), list.end(), code) != list.end(); };
    List result;
    const size_t count = codes.size() + more.size();
    for (size_t i = 0; i < count; ++i) {
        const bool known = i < codes.size();
        const std::string_view name = known ? codes[i] : std::string_view(more[i - codes.size()]);
        const Code* listed = known ? builder.code(words.item.codelijst, name) : nullptr;
        Object point;
        point.add("code", builder.text(known ? name : std::string_view()));
        point.add("label", builder.text(known ? words.listed(name, false) : std::string(name)));
        point.add("label-ouder", builder.text(known ? words.listed(name, true) : std::string(name)));
        point.add("icoon", builder.text(listed == nullptr ? std::string_view() : std::string_view(listed->icoon)));
        point.add("is-aanwezig", flag(!known || in(has, name)));
        point.add("is-in-norm", flag(known && in(asked, name)));
        result.push_back(builder.object(point));
    }
    return result;
}

List levels_of(const ItemWords& words, ViewBuilder& builder) {
    List result;
    if (words.answer == nullptr || words.scale == nullptr) return result;
    const std::vector<std::string>& codes = words.answer->niveaus;
    for (const std::string& code : codes) {
        const Waarde* const value = words.scale->find(code);
        Object level;
        level.add("code", builder.text(code));
        level.add("label", builder.text(words.label(code)));
        level.add("label-ouder", builder.text(words.label(code, true)));
        level.add("kort", builder.text(value == nullptr ? std::string_view(code) : or_else(value->kort, value->label)));
        result.push_back(builder.object(level));
    }
    return result;
}

List references(const Item& item, ViewBuilder& builder) {
    List result;
    for (const Reference& to : item.verwijst) {
        const std::string& id = to.id;
        Object reference;
        if (const MergedItem* other = builder.merged.item(id)) {
            reference.add("anker", builder.text({"item-", id}));
            reference.add("nummer", builder.text(other->item->nummer));
            reference.add("titel", builder.text(other->item->titel));
        } else if (const MergedOnderdeel* part = builder.merged.onderdeel(id)) {
            reference.add("anker", builder.text({"deel-", id}));
            reference.add("nummer", builder.text(part->onderdeel->nummer));
            reference.add("titel", builder.text(part->onderdeel->titel));
        } else if (const Ladder* ladder = builder.norm.ladder(id)) {
            reference.add("anker", builder.text({"ladder-", id}));
            reference.add("nummer", Value());
            reference.add("titel", builder.text(ladder->titel));
        } else if (const Begrip* term = builder.norm.begrip(id)) {
            reference.add("anker", builder.text({"begrip-", id}));
            reference.add("nummer", Value());
            reference.add("titel", builder.text(term->term));
        } else if (const auto promise = std::ranges::find(builder.norm.beloftes, id, &Belofte::id); promise != builder.norm.beloftes.end()) {
            reference.add("anker", builder.text({"belofte-", id}));
            reference.add("nummer", Value());
            reference.add("titel", promise->nummer.empty() ? builder.text("de beloftes") : builder.text({"belofte ", promise->nummer}));
        } else {
            continue;  // points at nothing: input has reported it
        }
        result.push_back(builder.object(reference));
    }
    return result;
}

}  // namespace gidspers::merge
