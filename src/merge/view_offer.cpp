#include <algorithm>
#include <array>
#include <set>
#include <span>

#include "base/ascii.h"
#include "merge/view_builder.h"
#include "merge/words.h"

namespace gidspers::merge {

using namespace input;

namespace {

constexpr size_t enough = 200;  ///< rooms, or offers, of which a poster must not tell twice; it has no room for as many

bool must_book(std::string_view words) {
    const auto begins = [&](std::string_view free) { return words.starts_with(free); };
    return !words.empty() && std::ranges::none_of(std::array{"niet nodig", "vrij", "altijd open", "vast rooster", "voorrang"}, begins);
}

/// Without those that only repeat the title, which stands by them.
TextSet texts_beside(std::string_view title, const Texts& texts) {
    TextSet set = text_set(texts);
    for (std::string_view& one : set)
        if (!says_more(one, title)) one = {};
    return set;
}

void add_poster_line(ViewBuilder& builder, Object& object, const TextSet& texts) {
    const std::string_view words = short_text(texts);
    object.add("posterzin", line(builder, words));
    object.add("heeft-posterzin", flag(!words.empty()));
}

}  // namespace

/// The names that the extra offer goes by: the titles, and the rooms that one of them mentions. "Lokaal De Sluis" is the room De Sluis of
/// the offer "Trajectlokaal De Sluis".
std::vector<std::string> extra_names(const Profile& profile) {
    std::vector<std::string> names;
    std::string titles;
    for (const Aanbod& one : profile.extra) {
        if (!one.above_basis() || names.size() == enough || !is_name(one.titel)) continue;
        names.push_back(small_letters(one.titel));
        titles.append(names.back()).append("\n");
    }
    for (const Ruimte& room : std::span(profile.ruimten).first(std::min(enough, profile.ruimten.size())))
        if (std::string name = small_letters(room.titel); is_name(name) && titles.find(name) != std::string::npos) names.push_back(std::move(name));
    return names;
}

bool ViewBuilder::in_extra(std::string_view words) const {
    const std::string read = small_letters(words);
    return std::ranges::any_of(names_of_extra, [&](const std::string& name) { return read.find(name) != std::string::npos; });
}

Value ViewBuilder::offer(const Aanbod& aanbod) {
    const MergedOnderdeel* area = aanbod.gebied.empty() ? nullptr : merged.onderdeel(aanbod.gebied);
    Object result;
    result.add("id", text(aanbod.id));
    result.add("anker", text({"aanbod-", aanbod.id}));
    result.add("titel", text(aanbod.titel));
    result.add("icoon", text(or_else(aanbod.icoon, aanbod.soort == AanbodSoort::taal ? "taal" : "")));
    add_text(result, "gebied", "heeft-gebied", area == nullptr ? std::string_view(aanbod.gebied) : std::string_view(area->onderdeel->titel));
    add_text(result, "voor-wie", "heeft-voor-wie", without_full_stop(aanbod.voor_wie));
    add_text(result, "duur", "heeft-duur", without_full_stop(aanbod.duur));
    add_text(result, "plek", "heeft-plek", without_full_stop(aanbod.plek));
    result.add("wie", own_role_names(aanbod.wie));
    result.add("heeft-wie", flag(!aanbod.wie.empty()));
    const TextSet texts = texts_beside(aanbod.titel, aanbod.teksten);
    add_texts(result, texts);
    add_poster_line(*this, result, texts);
    return object(result);
}

/// The columns that something stands in, of the table of what is of this kind.
Value ViewBuilder::offer_columns(AanbodSoort soort) {
    const auto any = [&](auto has) { return flag(std::ranges::any_of(profile.extra, [&](const Aanbod& one) { return one.soort == soort && has(one); })); };
    Object columns;
    columns.add("met-voor-wie", any([](const Aanbod& one) { return !one.voor_wie.empty(); }));
    columns.add("met-waar", any([](const Aanbod& one) { return !one.plek.empty() || !one.duur.empty() || !one.wie.empty(); }));
    return object(columns);
}

void ViewBuilder::add_offer(Object& root, std::span<const std::string_view> first_offers) {
    List extra, intensive, language, methods, rooms, other_rooms;
    for (const Aanbod& aanbod : profile.extra) {
        List& list_of_kind = aanbod.soort == AanbodSoort::taal ? language : aanbod.soort == AanbodSoort::intensief ? intensive : extra;
        list_of_kind.push_back(later([this, &aanbod] { return offer(aanbod); }));
    }
    root.add("heeft-extra-of-meer", flag(!extra.empty() || !intensive.empty() || merged.totaal.meer > 0));
    add_list(root, "extra", "heeft-extra", extra);
    add_list(root, "intensief", "heeft-intensief", intensive);
    List above_basis = extra;
    above_basis.insert(above_basis.end(), intensive.begin(), intensive.end());
    add_list(root, "extra-en-intensief", "heeft-extra-en-intensief", above_basis);
    add_list(root, "taal", "heeft-taal", language);
    root.add("extra-kolommen", offer_columns(AanbodSoort::extra));
    root.add("intensief-kolommen", offer_columns(AanbodSoort::intensief));
    root.add("taal-kolommen", offer_columns(AanbodSoort::taal));
    for (const Methodiek& methodiek : profile.methodieken) {
        methods.push_back(later([this, &methodiek] {
            const MergedOnderdeel* area = merged.onderdeel(methodiek.gebied);
            Object method;
            method.add("titel", text(methodiek.titel));
            add_text(method, "gebied", "heeft-gebied", area == nullptr ? std::string_view(methodiek.gebied) : std::string_view(area->onderdeel->titel));
            add_text(method, "doel", "heeft-doel", methodiek.doel);
            add_rich(method, "tekst", "regel", methodiek.tekst);
            method.add("heeft-tekst", flag(!methodiek.tekst.empty()));
            return object(method);
        }));
    }
    for (const Ruimte& ruimte : profile.ruimten) {
        rooms.push_back(later([this, &ruimte] {
            Object room;
            room.add("titel", text(ruimte.titel));
            room.add("icoon", text(ruimte.icoon));
            room.add("aantal", ruimte.aantal ? number_text(*ruimte.aantal) : Value());
            room.add("heeft-aantal", flag(ruimte.aantal.value_or(1) > 1));
            add_text(room, "reserveren", "heeft-reserveren", without_full_stop(ruimte.reserveren));
            room.add("moet-reserveren", flag(must_book(ruimte.reserveren)));
            const TextSet texts = texts_beside(ruimte.titel, ruimte.teksten);
            add_texts(room, texts);
            add_poster_line(*this, room, texts);
            return object(room);
        }));
        const auto told = [&](std::string_view words) { return mentions(words, ruimte.titel); };
        const bool told_elsewhere = rooms.size() <= enough && (in_extra(ruimte.titel) || std::ranges::any_of(first_offers, told));
        if (!told_elsewhere) other_rooms.push_back(rooms.back());
    }
    add_list(root, "methodieken", "heeft-methodieken", methods);
    root.add("methodieken-met-doel", flag(std::ranges::any_of(profile.methodieken, [](const Methodiek& one) {
        return !one.gebied.empty() || !one.doel.empty() || !one.tekst.empty();
    })));
    add_list(root, "ruimten", "heeft-ruimten", rooms);
    add_list(root, "ruimten-poster", "heeft-ruimten-poster", other_rooms);
}

void ViewBuilder::add_protocol_details(Object& result, const Protocol* protocol) {
    static const Protocol none;
    const Protocol& details = protocol == nullptr ? none : *protocol;
    add_text(result, "vindplaats", "heeft-vindplaats", details.vindplaats);
    add_date(result, "datum", "heeft-datum", details.datum);
    add_text(result, "eigenaar", "heeft-eigenaar", details.eigenaar);
    add_rich(result, "tekst", "regel", details.tekst);
    result.add("heeft-tekst", flag(!details.tekst.empty()));
}

Value ViewBuilder::protocol_of(const MergedItem& one, const Value& item) {
    const Members item_view = item.object();
    const auto same = [&](const Key& name) { return *item_view.find(name); };
    Object result;
    result.add("titel", text(one.item->titel));
    const std::string_view own_title = one.protocol == nullptr ? std::string_view() : std::string_view(one.protocol->titel);
    add_text(result, "eigen-titel", "heeft-eigen-titel", own_title == one.item->titel ? std::string_view() : own_title);
    result.add("nummer", text(one.item->nummer));
    result.add("anker", same("anker"));
    result.add("norm", same("norm-tekst"));
    result.add("heeft-norm", same("heeft-norm"));
    result.add("status", same("waarde-tekst"));
    result.add("heeft-status", same("heeft-waarde"));
    result.add("uitslag", same("uitslag"));
    result.add("uitslag-code", same("uitslag-code"));
    add_protocol_details(result, one.protocol);
    result.add("is-eigen", flag(false));
    return object(result);
}

/// Of one whose item is not for this school or year, the status may stand with the answer to that item.
Value ViewBuilder::own_protocol(const Protocol& protocol) {
    const MergedItem* const left = protocol.item.empty() ? nullptr : merged.item(protocol.item);
    const bool answers = left != nullptr && left->antwoord != nullptr && left->item->soort == ItemSoort::status;
    const std::string_view answered = answers ? std::string_view(left->antwoord->waarde) : std::string_view();
    const std::string_view status = or_else(protocol.status, answered);
    Object result;
    result.add("titel", text(protocol.titel));
    add_text(result, "eigen-titel", "heeft-eigen-titel", std::string_view());
    result.add("nummer", Value());
    result.add("anker", Value());
    add_text(result, "norm", "heeft-norm", std::string_view());
    add_text(result, "status", "heeft-status", label_of(norm.schaal_met("status", status), status));
    result.add("uitslag", Value());
    result.add("uitslag-code", Value());
    add_protocol_details(result, &protocol);
    result.add("is-eigen", flag(true));
    return object(result);
}

void ViewBuilder::add_protocols(Object& root) {
    List all;
    for (size_t index = 0; index < merged.items.size(); ++index) {
        const MergedItem& one = merged.items[index];
        if (!one.in_scope() || (one.item->soort != ItemSoort::status && one.protocol == nullptr)) continue;
        all.push_back(later([this, &one, value = items[index]] { return protocol_of(one, value); }));
    }
    for (const Protocol& protocol : profile.protocollen) {
        const MergedItem* const named = protocol.item.empty() ? nullptr : merged.item(protocol.item);
        if (named != nullptr && named->in_scope()) continue;
        all.push_back(later([this, &protocol] { return own_protocol(protocol); }));
    }
    const Value protocols = list(all);
    add_value(root, "protocollen", "heeft-protocollen", protocols);
    root.add("protocollen-met-status", later([protocols] {
        return flag(std::ranges::any_of(protocols.list(), [](const Value& one) { return one.object().find("heeft-status")->truthy(); }));
    }));
    root.add("protocollen-met-vindplaats", flag(std::ranges::any_of(profile.protocollen, [](const Protocol& one) { return !one.vindplaats.empty(); })));
    root.add("protocollen-met-plaats", flag(std::ranges::any_of(profile.protocollen, [](const Protocol& one) {
        return !one.vindplaats.empty() || one.datum || !one.eigenaar.empty() || !one.tekst.empty();
    })));
}

/// What the school wrote for its teachers: about its own offer first, then about items that are there.
void ViewBuilder::add_teacher_tips(Object& root) {
    List tips;
    const auto add = [&](std::string_view title, std::string_view icon, std::string_view rich) {
        if (rich.empty() || !says_more(rich, title)) return;
        Object tip;
        tip.add("titel", text(title));
        tip.add("icoon", text(icon));
        tip.add("regel", line(*this, rich));
        tips.push_back(object(tip));
    };
    for (const Aanbod& aanbod : profile.extra) add(aanbod.titel, aanbod.icoon, get(text_set(aanbod.teksten), Audience::leraar));
    for (const MergedItem& one : merged.items)
        if (one.in_scope() && one.oordeel.present) add(one.item->titel, one.item->icoon, get(one.eigen, Audience::leraar));
    add_list(root, "lerarentips", "heeft-lerarentips", tips);
}

void ViewBuilder::add_ambitions(Object& root) {
    struct Work {
        bool for_poster;
        std::optional<Date> date;
        Value value;
    };
    std::vector<Work> work;
    const auto add_work = [&](bool of_item, bool asks_title, std::string_view title, std::string_view icon, std::string_view poster,
                              std::string_view parents, const std::optional<Date>& date, std::string_view who) {
        Object result;
        result.add("titel", text(title));
        result.add("icoon", text(icon));
        result.add("vraagt-titel", flag(asks_title));
        result.add("regel", line(*this, poster));
        result.add("ouder-regel", line(*this, parents));
        result.add("heeft-regel", flag(!parents.empty()));
        add_date(result, "datum", "heeft-datum", date);
        add_text(result, "wie", "heeft-wie", who);
        work.push_back({!of_item || !poster.empty(), date, object(result)});
    };

    List plan, going_on;
    // A school that has a plan for an item may have named it among its own, too.
    std::set<std::string_view> said, covered;
    for (const SchoolAmbitie& source : profile.ambities) {
        Object result;
        result.add("id", text(source.id));
        result.add("titel", text(source.titel));
        add_date(result, "datum", "heeft-datum", source.datum);
        add_text(result, "wie", "heeft-wie", source.wie);
        add_text(result, "stand", "heeft-stand", source.stand);
        result.add("is-klaar", flag(source.stand == "klaar"));
        const TextSet texts = texts_beside(source.titel, source.teksten);
        add_texts(result, texts);
        plan.push_back(object(result));
        if (source.stand == "klaar") continue;
        going_on.push_back(plan.back());
        // What was written for a poster stands there without the title, which it may repeat.
        const std::string_view poster = source.teksten.poster, parents = get(texts, Audience::ouder), official = get(texts, Audience::officieel);
        said.insert({poster, parents, official});
        covered.insert(source.items.begin(), source.items.end());
        add_work(false, poster.empty(), source.titel, {}, or_else(poster, or_else(parents, official)),
                 or_else(parents, or_else(get(texts, Audience::poster), official)), source.datum, source.wie);
    }
    add_list(root, "ambities", "heeft-ambities", plan);
    add_list(root, "ambities-lopend", "heeft-ambities-lopend", going_on);
    const auto has_when = [](const auto& one) { return one.datum.has_value() || !one.wie.empty(); };
    root.add("ambities-met-wanneer", flag(std::ranges::any_of(profile.ambities, has_when)));
    root.add("ambities-met-stand", flag(std::ranges::any_of(profile.ambities, [](const SchoolAmbitie& one) { return !one.stand.empty(); })));

    List of_items, of_norm;
    bool items_have_when = false, items_have_text = false;
    for (size_t index = 0; index < merged.items.size(); ++index) {
        const MergedItem& one = merged.items[index];
        if (!one.in_scope() || one.antwoord == nullptr) continue;
        if (!one.antwoord->ambitie) {
            if (one.oordeel.result == Result::ambitie && !covered.contains(one.item->id)) of_norm.push_back(items[index]);
            continue;
        }
        of_items.push_back(items[index]);
        const AntwoordAmbitie& ambition = *one.antwoord->ambitie;
        items_have_when = items_have_when || has_when(ambition);
        items_have_text = items_have_text || !ambition.tekst.empty();
        if (one.antwoord->nvt || (one.oordeel.whole() && ambition.tekst.empty())) continue;
        if (covered.contains(one.item->id) || (!ambition.tekst.empty() && said.contains(ambition.tekst))) continue;
        // The guide has the ambition's own words. The poster wants short ones for parents, which the norm's are not of what is still
        // to come. What is there in part is among what the school offers.
        const std::string_view poster = one.oordeel.present ? std::string_view() : short_words(one);
        add_work(true, true, one.item->titel, one.item->icoon, poster, ambition.tekst, ambition.datum, ambition.wie);
    }
    root.add("heeft-plannen", flag(!profile.ambities.empty() || !of_items.empty()));
    add_list(root, "item-ambities", "heeft-item-ambities", of_items);
    root.add("item-ambities-met-wanneer", flag(items_have_when));
    root.add("item-ambities-met-tekst", flag(items_have_text));
    add_list(root, "items-streven", "heeft-items-streven", of_norm);

    std::stable_sort(work.begin(), work.end(), [](const Work& a, const Work& b) {
        if (a.date.has_value() != b.date.has_value()) return a.date.has_value();
        return a.date && *a.date < *b.date;
    });
    List sorted, for_poster;
    for (const Work& one : work) {
        sorted.push_back(one.value);
        if (one.for_poster) for_poster.push_back(one.value);
    }
    add_list(root, "werken-aan", "heeft-werken-aan", sorted);
    add_list(root, "werken-aan-poster", "heeft-werken-aan-poster", for_poster);
}

}  // namespace gidspers::merge
