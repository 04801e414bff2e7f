#include "merge/merge.h"
#include "merge/view_builder.h"

namespace gidspers::merge {

Value ViewBuilder::build() {
    levels = norm.eerste_schaal("niveau");
    Object root;
    add_school(root);
    add_figures(root);
    add_onderdelen(root);
    add_item_lists(root);
    const std::vector<std::string_view> first_offers = add_poster_offers(root);
    add_promises(root);
    add_ladders(root);
    add_ratings(root);
    add_offer(root, first_offers);
    add_roles(root);
    add_meetings(root);
    add_specialists(root);
    add_protocols(root);
    add_partners(root);
    add_contacts(root);
    add_support(root);
    add_ambitions(root);
    add_teacher_tips(root);
    add_legal(root);
    add_terms(root);
    const auto has = [&](const Key& key) { return root.members().find(key)->flag(); };
    root.add("heeft-voorzieningen", flag(has("heeft-specialisten-van-team") || has("heeft-rollen") || has("heeft-methodieken") || has("heeft-ruimten") ||
                                         has("heeft-toegankelijkheid") || has("heeft-protocollen")));
    return object(root);
}

View make_view(const Merged& merged) {
    const auto builder = std::make_shared<ViewBuilder>(merged);
    return {builder, builder->build()};
}

}  // namespace gidspers::merge
