#include <algorithm>
#include <array>

#include "merge/view_builder.h"
#include "merge/words.h"

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
    List all, judged, narrative, presence, rating, status, other;

    void add(const MergedItem& item, const Value& value) {
        all.push_back(value);
        if (!item.judged()) return narrative.push_back(value);
        judged.push_back(value);
        switch (item.item->soort) {
            case ItemSoort::aanwezigheid: return presence.push_back(value);
            case ItemSoort::beoordeling: return rating.push_back(value);
            case ItemSoort::status: return status.push_back(value);
            default: return other.push_back(value);
        }
    }
    void add_to(ViewBuilder& builder, Object& object) const {
        builder.add_list(object, "items", "heeft-items", all);
        builder.add_list(object, "items-oordeel", "heeft-items-oordeel", judged);
        builder.add_list(object, "items-verhaal", "heeft-items-verhaal", narrative);
        builder.add_list(object, "items-aanwezigheid", "heeft-items-aanwezigheid", presence);
        builder.add_list(object, "items-beoordeling", "heeft-items-beoordeling", rating);
        builder.add_list(object, "items-status", "heeft-items-status", status);
        builder.add_list(object, "items-overig", "heeft-items-overig", other);
    }
};

bool for_poster(const MergedItem& item) {
    return !get(item.teksten, Audience::poster).empty() || !get(item.teksten, Audience::ouder).empty();
}

bool has_own_words(const MergedItem& item) {
    if (item.antwoord == nullptr) return false;
    const TextSet own = text_set(item.antwoord->teksten);
    return !get(own, Audience::poster).empty() || !get(own, Audience::ouder).empty();
}

}  // namespace

// The norm that more than half of the items have in common, and that says more than "ja": a table says it once.
std::string ViewBuilder::shared_norm(size_t first, size_t end) const {
    std::map<std::string, size_t> counts;
    size_t total = 0;
    for (size_t index = first; index < end; ++index)
        if (std::string words = norm_words(merged.items[index]); !words.empty()) {
            ++total;
            ++counts[std::move(words)];
        }
    for (const auto& [words, count] : counts)
        if (count > 1 && count * 2 > total && words != "ja") return words;
    return {};
}

// An item outside the school's type or year is not among its onderdeel's items: it stands in items-nvt, with the reason.
Value ViewBuilder::onderdeel(const MergedOnderdeel& part, List& areas) {
    const Onderdeel& source = *part.onderdeel;
    Object result;
    result.reserve(80);
    result.add("id", text(source.id));
    result.add("anker", text(anchor("deel", source.id)));
    result.add("nummer", text(source.nummer));
    result.add("titel", text(source.titel));
    result.add("kop", text(heading(source.nummer, source.titel)));
    result.add("icoon", text(source.icoon));
    add_kind(result, source.soort);
    result.add("diepte", number_text(part.diepte));
    result.add("kopniveau", number_text(std::min(6, part.diepte + 1)));
    result.add("kopniveau-gids", number_text(std::min(6, profile.kopniveau.value_or(1) + 1 + part.diepte)));
    add_text(result, "verantwoordelijk", "heeft-verantwoordelijk", responsible_words(source.verantwoordelijk));
    add_texts(result, part.teksten);
    ItemLists lists;
    for (uint32_t index = part.first; index < part.own_end; ++index)
        if (merged.items[index].in_scope()) lists.add(merged.items[index], items[index]);
    lists.add_to(*this, result);
    const auto shared = shared_norms.find(&source);
    add_text(result, "norm-gedeeld", "heeft-norm-gedeeld", shared == shared_norms.end() ? std::string() : std::string(shared->second));
    result.add("telling", tally(part.telling));
    List offers;
    for (const Aanbod& aanbod : profile.extra)
        if (aanbod.gebied == source.id) offers.push_back(offer(aanbod));
    add_list(result, "extra-aanbod", "heeft-extra-aanbod", offers);

    // Areas are listed in reading order, so this one's place is taken before its children's.
    const bool area = source.soort == OnderdeelSoort::gebied;
    const size_t place = areas.size();
    if (area) areas.emplace_back();
    List children;
    children.reserve(part.onderdelen.size());
    for (const MergedOnderdeel& child : part.onderdelen) children.push_back(onderdeel(child, areas));
    add_list(result, "onderdelen", "heeft-onderdelen", children);
    Value value = object(result);
    if (area) areas[place] = value;
    return value;
}

void ViewBuilder::add_onderdelen(Object& root) {
    // The last item that shows in its onderdeel, for enumerations.
    items.resize(merged.items.size());
    for (size_t index = 0; index < merged.items.size(); ++index) {
        size_t next = index + 1;
        while (next < merged.items.size() && merged.items[next].onderdeel == merged.items[index].onderdeel && !merged.items[next].in_scope()) ++next;
        const bool last = next == merged.items.size() || merged.items[next].onderdeel != merged.items[index].onderdeel;
        const Onderdeel* part = merged.items[index].onderdeel;
        auto shared = shared_norms.find(part);
        if (shared == shared_norms.end()) {
            size_t end = index;
            while (end < merged.items.size() && merged.items[end].onderdeel == part) ++end;
            shared = shared_norms.emplace(part, shared_norm(index, end)).first;
        }
        items[index] = item(merged.items[index], last, shared->second);
    }
    List parts, areas;
    parts.reserve(merged.onderdelen.size());
    for (const MergedOnderdeel& part : merged.onderdelen) parts.push_back(onderdeel(part, areas));
    root.add("totaal", tally(merged.totaal));
    root.add("onderdelen", list(parts));
    add_list(root, "gebieden", "heeft-gebieden", areas);
}

void ViewBuilder::add_item_lists(Object& root) {
    List open, outside, unlisted, more, board, not_yet, groups, group_items;
    // What a poster says of the offer: the school's own words first, a few of each onderdeel before more of the same.
    struct Offer {
        int rank, round;
        const MergedItem* item;
        std::string_view icon;
    };
    std::vector<Offer> offers;
    const Onderdeel* offered_in = nullptr;
    int own_words = 0, norm_words = 0;
    const auto note_offer = [&](const MergedItem& one) {
        if (one.onderdeel != offered_in) own_words = norm_words = 0;
        offered_in = one.onderdeel;
        const bool own = has_own_words(one);
        const bool short_text = !get(one.teksten, Audience::poster).empty();
        const int round = own ? own_words++ / 2 : norm_words++;
        offers.push_back({own ? (short_text ? 0 : 1) : (short_text ? 2 : 3), round, &one,
                          or_else(one.item->icoon, one.onderdeel->icoon)});
    };
    const Onderdeel* group = nullptr;
    const auto close_group = [&] {
        if (group_items.empty()) return;
        Object result;
        result.add("titel", text(group->titel));
        result.add("icoon", text(group->icoon));
        result.add("items", list(group_items));
        groups.push_back(object(result));
        group_items = {};
    };
    for (size_t index = 0; index < merged.items.size(); ++index) {
        const MergedItem& one = merged.items[index];
        const Value& value = items[index];
        const Result result = one.oordeel.result;
        if (result == Result::niet_ingevuld) open.push_back(value);
        if (result == Result::nvt && one.oordeel.reason != NvtReason::zonder_oordeel) outside.push_back(value);
        if (!one.in_scope()) unlisted.push_back(value);
        if (result == Result::meer_dan_norm) more.push_back(value);
        if (one.in_scope() && one.eis != nullptr && one.eis->soort == Eis::Soort::bestuur) board.push_back(value);
        if (result == Result::voldoet_niet && for_poster(one)) not_yet.push_back(value);

        // Protocols and ratings say how a school works, not what a parent may ask for.
        const bool offered = one.oordeel.present && for_poster(one) && one.item->soort != ItemSoort::beoordeling && one.item->soort != ItemSoort::status;
        if (!offered) continue;
        note_offer(one);
        if (group != one.onderdeel) {
            close_group();
            group = one.onderdeel;
        }
        group_items.push_back(value);
    }
    close_group();
    add_list(root, "items-niet-ingevuld", "heeft-items-niet-ingevuld", open);
    add_list(root, "items-nvt", "heeft-items-nvt", outside);
    add_list(root, "items-buiten", "heeft-items-buiten", unlisted);
    add_list(root, "items-meer", "heeft-items-meer", more);
    add_list(root, "items-bestuur", "heeft-items-bestuur", board);
    std::stable_sort(offers.begin(), offers.end(), [](const Offer& a, const Offer& b) {
        return a.rank != b.rank ? a.rank < b.rank : a.round < b.round;
    });
    List short_offers, own_offers;
    for (const Offer& offer : offers) {
        const std::string_view poster = get(offer.item->teksten, Audience::poster);
        Object result;
        result.add("titel", text(offer.item->item->titel));
        result.add("icoon", text(offer.icon));
        result.add("regel", line(*this, poster.empty() ? get(offer.item->teksten, Audience::ouder) : poster));
        result.add("is-eigen", flag(offer.rank < 2));
        short_offers.push_back(object(result));
        if (offer.rank < 2) own_offers.push_back(short_offers.back());
    }
    add_list(root, "aanbod-poster", "heeft-aanbod-poster", short_offers);
    add_list(root, "aanbod-eigen", "heeft-aanbod-eigen", own_offers);
    add_list(root, "aanbod-ouder", "heeft-aanbod-ouder", groups);
    add_list(root, "nog-niet-ouder", "heeft-nog-niet-ouder", not_yet);
    List legend;
    if (levels != nullptr) {
        for (const Waarde& level : levels->waarden) {
            Object value;
            value.add("code", text(level.code));
            value.add("label", text(level.label));
            value.add("label-ouder", text(or_else(level.label_ouder, level.label)));
            value.add("kort", text(or_else(level.kort, level.label)));
            value.add("laatste", flag(&level == &levels->waarden.back()));
            legend.push_back(object(value));
        }
    }
    root.add("niveaulegenda", list(legend));
}

void ViewBuilder::add_promises(Object& root) {
    List all, groups;
    struct Group {
        std::string_view id;
        List beloftes;
    };
    std::vector<Group> by_part;
    for (const Belofte& belofte : norm.beloftes) {
        const MergedOnderdeel* part = belofte.onderdeel.empty() ? nullptr : merged.onderdeel(belofte.onderdeel);
        Object result;
        result.reserve(45);
        result.add("id", text(belofte.id));
        result.add("anker", text(anchor("belofte", belofte.id)));
        result.add("nummer", text(belofte.nummer));
        result.add("icoon", text(belofte.icoon));
        result.add("onderdeel-titel", part == nullptr ? Value() : text(part->onderdeel->titel));
        add_texts(result, merged.texts(belofte.id, belofte.teksten));
        List its_items;
        Tally counts;
        bool some = false;
        for (const std::string& ref : belofte.items) {
            for (uint32_t index : merged.items_of(ref)) {
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
        result.add("is-in-ontwikkeling", flag(!kept && !some));
        all.push_back(object(result));

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

Value ViewBuilder::norm_object() {
    Object result;
    result.add("titel", text(norm.titel));
    result.add("versie", text(norm.versie));
    result.add("is-norm-concept", flag(norm.concept_status));
    add_date(result, "vastgesteld-datum", "heeft-vastgesteld", norm.vastgesteld);
    result.add("vastgesteld-door", text(norm.vastgesteld_door));
    std::string period;
    if (norm.plan_van && norm.plan_tot) period = written(*norm.plan_van) + " tot en met " + written(*norm.plan_tot);
    add_text(result, "planperiode", "heeft-planperiode", std::move(period));
    std::vector<std::string> years;
    for (const Schooljaar& year : norm.schooljaren) years.push_back(year.text());
    result.add("schooljaren", text(joined(std::vector<std::string_view>(years.begin(), years.end()))));
    add_rich(result, "definitie", "definitie-regel", norm.definitie);
    result.add("definitie-bron", text(norm.definitie_bron));
    result.add("heeft-definitie", flag(!norm.definitie.empty()));
    note_terms(norm.inleiding);
    result.add("inleiding", blocks(*this, norm.inleiding));
    result.add("heeft-inleiding", flag(!norm.inleiding.empty()));
    note_terms(norm.doorzettingsmacht);
    result.add("doorzettingsmacht", blocks(*this, norm.doorzettingsmacht));
    result.add("heeft-doorzettingsmacht", flag(!norm.doorzettingsmacht.empty()));

    List sources, versions, targets;
    for (const Bron& bron : norm.bronnen) {
        Object source;
        source.add("id", text(bron.id));
        source.add("titel", text(bron.titel));
        add_text(source, "url", "heeft-url", bron.url);
        source.add("url-kort", text(short_url(bron.url)));
        add_date(source, "datum", "heeft-datum", bron.datum);
        sources.push_back(object(source));
    }
    for (const Versie& versie : norm.versies) {
        Object version;
        version.add("nummer", text(versie.nummer));
        add_date(version, "datum", "heeft-datum", versie.datum);
        version.add("stap", text(versie.stap));
        add_rich(version, "tekst", "regel", versie.tekst);
        versions.push_back(object(version));
    }
    for (const KengetalDoel& doel : norm.doelen) {
        Object target;
        target.add("id", text(doel.id));
        target.add("titel", text(doel.titel));
        target.add("waarde", doel.waarde ? text(with_unit(doel.waarde->text, doel.eenheid)) : Value());
        add_date(target, "datum", "heeft-datum", doel.datum);
        add_rich(target, "tekst", "regel", doel.definitie);
        targets.push_back(object(target));
    }
    add_list(result, "bronnen", "heeft-bronnen", sources);
    add_list(result, "versies", "heeft-versies", versions);
    add_list(result, "doelen", "heeft-doelen", targets);
    return object(result);
}

namespace {

Value band_object(ViewBuilder& builder, const Waarde& band) {
    Object result;
    const std::string from = band.van ? plain_number(band.van->value) : "", to = band.tot ? plain_number(band.tot->value) : "";
    std::string range;
    if (band.van && band.tot) {
        // Half-open bands touch, so the outer ones are said in words.
        if (band.van->value <= 0) range = "minder dan " + with_unit(band.tot->text, "%");
        else if (band.tot->value >= 100) range = with_unit(band.van->text, "%") + " of meer";
        else range = with_unit(band.van->text + "–" + band.tot->text, "%");
    }
    result.add("code", builder.text(band.code));
    result.add("label", builder.text(band.label));
    result.add("van", builder.text(std::string(from)));
    result.add("tot", builder.text(std::string(to)));
    result.add("bereik", builder.text(std::move(range)));
    return builder.object(result);
}

Value bar_object(ViewBuilder& builder, const MergedItem& one, const Schaal& scale) {
    const auto band = [&](int index) { return index < 0 ? nullptr : &scale.waarden[static_cast<size_t>(index)]; };
    const Waarde* has = one.antwoord == nullptr ? nullptr : band(scale_index(scale, *one.antwoord));
    const Waarde* asked = one.eis == nullptr || one.eis->waarde.empty() ? nullptr : band(scale.index_of(one.eis->waarde));
    const std::optional<Number> exact = one.antwoord == nullptr ? std::nullopt : one.antwoord->percentage;
    std::optional<double> height;
    if (exact) height = exact->value;
    else if (has != nullptr && has->van && has->tot) height = (has->van->value + has->tot->value) / 2;

    Object result;
    result.reserve(13);
    result.add("anker", builder.text(anchor("item", one.item->id)));
    result.add("nummer", builder.text(one.item->nummer));
    result.add("label", builder.text(one.item->titel));
    result.add("getal", builder.text(height ? plain_number(*height) : std::string("0")));
    result.add("heeft-getal", flag(height.has_value()));
    result.add("is-geschat", flag(height.has_value() && !exact));
    result.add("norm-getal", asked != nullptr && asked->van ? builder.text(plain_number(asked->van->value)) : Value());
    result.add("norm", asked == nullptr ? Value() : builder.text(asked->label));
    result.add("heeft-norm", flag(asked != nullptr && asked->van.has_value()));
    std::string words = exact ? with_unit(exact->text, "%") : std::string();
    if (has != nullptr) words = words.empty() ? has->label : words + " (" + has->label + ")";
    result.add("waarde", builder.text(std::move(words)));
    result.add("uitslag", builder.text(name_of(one.oordeel.result)));
    result.add("uitslag-code", builder.text(code_of(one.oordeel.result)));
    return builder.object(result);
}

}  // namespace

void ViewBuilder::add_ratings(Object& root) {
    List scales;
    for (const Schaal& scale : norm.schalen) {
        List bands, bars;
        for (const MergedItem& one : merged.items)
            if (one.item->soort == ItemSoort::beoordeling && one.item->schaal == scale.id && one.in_scope())
                bars.push_back(bar_object(*this, one, scale));
        if (bars.empty()) continue;
        for (const Waarde& band : scale.waarden) bands.push_back(band_object(*this, band));
        Object result;
        result.add("titel", text(scale.titel));
        result.add("banden", list(bands));
        add_list(result, "balken", "heeft-balken", bars);
        scales.push_back(object(result));
    }
    add_list(root, "hgw", "heeft-hgw", scales);
}

}  // namespace gidspers::merge
