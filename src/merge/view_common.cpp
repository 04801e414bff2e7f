#include <algorithm>
#include <array>

#include "merge/view_builder.h"
#include "merge/words.h"

namespace gidspers::merge {

using namespace input;

void ViewBuilder::add_text(Object& object, Key name, Key has, std::string_view value) {
    object.add(name, text(value));
    object.add(has, flag(!value.empty()));
}

void ViewBuilder::add_text(Object& object, Key name, Key has, std::string&& value) {
    const bool given = !value.empty();
    object.add(name, text(std::move(value)));
    object.add(has, flag(given));
}

void ViewBuilder::add_value(Object& object, Key name, Key has, const Value& value) {
    object.add(name, value);
    object.add(has, later([value] { return flag(value.truthy()); }));
}

void ViewBuilder::add_list(Object& object, Key name, Key has, const List& values) {
    object.add(name, list(values));
    object.add(has, flag(!values.empty()));
}

void ViewBuilder::add_date(Object& object, Key name, Key has, const std::optional<Date>& date) {
    object.add(name, date ? text(written(*date)) : Value());
    object.add(has, flag(date.has_value()));
}

std::string_view ViewBuilder::person(const std::string& name, bool show) {
    const std::string_view shown = shown_name(name, show);
    return shown.find(" - ") == std::string_view::npos ? shown : text(joined_surname(shown)).str();
}

void ViewBuilder::add_phone(Object& object, std::string_view number) {
    object.add("telefoon", text(number));
    object.add("telefoon-link", text(phone_link(number)));
    object.add("heeft-telefoon", flag(!number.empty()));
}

void ViewBuilder::add_email(Object& object, std::string_view address) { add_text(object, "email", "heeft-email", address); }

void ViewBuilder::add_website(Object& object, std::string_view url) {
    object.add("website", text(url));
    object.add("website-kort", text(short_url(url)));
    object.add("heeft-website", flag(!url.empty()));
}

void ViewBuilder::add_ways(Object& object, std::string_view number, std::string_view address, std::string_view url) {
    add_phone(object, number);
    add_email(object, address);
    add_website(object, url);
    List ways;
    const auto add = [&](bool given, std::string target, std::string_view words) {
        if (!given) return;
        Object way;
        way.add("link", text(std::move(target)));
        way.add("tekst", text(words));
        ways.push_back(this->object(way));
    };
    add(!number.empty(), phone_link(number), number);
    add(!address.empty(), "mailto:" + std::string(address), address);
    add(!url.empty(), std::string(url), short_url(url));
    add_list(object, "wegen", "heeft-wegen", ways);
}

std::string_view or_else(std::string_view first, std::string_view second) { return first.empty() ? second : first; }

namespace {

std::string_view responsible_word(std::string_view who) {
    if (who == "school") return "de school";
    if (who == "bestuur") return "het bestuur";
    if (who == "swv") return "het samenwerkingsverband";
    if (who == "gemeente") return "de gemeente";
    if (who == "zorg") return "de zorg";
    return who;
}

}  // namespace

std::string responsible_words(const std::vector<std::string>& who) {
    std::vector<std::string_view> words(who.begin(), who.end());
    std::ranges::transform(words, words.begin(), responsible_word);
    return joined(words);
}

Value ViewBuilder::number_text(int number) { return text(std::to_string(number)); }

Value ViewBuilder::numbered(std::string_view number, std::string_view title) {
    return number.empty() ? text(title) : text({number, " ", title});
}

void ViewBuilder::add_texts(Object& object, const TextSet& texts) {
    static constexpr std::array<Key, 5> names = {"officieel", "leraar", "ouder", "poster", "toelichting"};
    static constexpr std::array<Key, 5> lines = {"officieel-regel", "leraar-regel", "ouder-regel", "poster-regel", "toelichting-regel"};
    static constexpr std::array<Key, 5> has = {"heeft-officieel", "heeft-leraar", "heeft-ouder", "heeft-poster", "heeft-toelichting"};
    std::array<Value, 5> whole, one_line;
    for (size_t i = 0; i < texts.size(); ++i) {
        if (texts[i].empty()) continue;
        whole[i] = blocks(*this, texts[i]);
        one_line[i] = line(*this, texts[i]);
    }
    const auto first_of = [&](std::initializer_list<Audience> order) {
        for (const Audience audience : order)
            if (!get(texts, audience).empty()) return static_cast<size_t>(audience);
        return static_cast<size_t>(*order.begin());
    };
    const size_t official = first_of({Audience::officieel, Audience::ouder, Audience::poster});
    const size_t teacher = first_of({Audience::leraar, Audience::officieel, Audience::ouder, Audience::poster});
    const size_t parent = first_of({Audience::ouder, Audience::officieel, Audience::poster});
    const size_t poster = first_of({Audience::poster, Audience::ouder});
    object.add("officieel-of-ouder", whole[official]);
    object.add("officieel-of-ouder-regel", one_line[official]);
    object.add("officieel-of-ouder-zin", sentence(*this, one_line[official]));
    object.add("leraar-zin", sentence(*this, one_line[static_cast<size_t>(Audience::leraar)]));
    object.add("leraar-of-officieel", whole[teacher]);
    object.add("leraar-of-officieel-regel", one_line[teacher]);
    object.add("ouder-of-officieel", whole[parent]);
    object.add("ouder-of-officieel-regel", one_line[parent]);
    object.add("ouder-of-officieel-zin", sentence(*this, one_line[parent]));
    object.add("poster-of-ouder", whole[poster]);
    object.add("poster-of-ouder-regel", one_line[poster]);
    object.add("heeft-poster-of-ouder", flag(!texts[poster].empty()));
    for (size_t i = 0; i < texts.size(); ++i) {
        object.add(names[i], whole[i]);
        object.add(lines[i], one_line[i]);
        object.add(has[i], flag(!texts[i].empty()));
    }
}

Value ViewBuilder::add_rich(Object& object, Key name, Key line_name, std::string_view rich) {
    const Value one_line = line(*this, rich);
    object.add(name, blocks(*this, rich));
    object.add(line_name, one_line);
    return one_line;
}

Value ViewBuilder::points(std::span<const RichText> texts) {
    List result;
    result.reserve(texts.size());
    for (const RichText& one : texts) {
        Object point;
        add_rich(point, "tekst", "regel", one);
        result.push_back(object(point));
    }
    return list(result);
}

Value ViewBuilder::tally(const Tally& tally) {
    return later([this, tally] { return tally_object(tally); });
}

Value ViewBuilder::tally_object(const Tally& tally) {
    Object result;
    result.add("items", number_text(tally.items));
    result.add("voldoet", number_text(tally.voldoet));
    result.add("deels", number_text(tally.deels));
    result.add("niet", number_text(tally.niet));
    result.add("ambitie", number_text(tally.ambitie));
    result.add("niet-ingevuld", number_text(tally.niet_ingevuld));
    result.add("meer", number_text(tally.meer));
    result.add("aanwezig", number_text(tally.aanwezig()));
    result.add("heeft-meer", flag(tally.meer > 0));
    result.add("heeft-deels", flag(tally.deels > 0));
    result.add("heeft-ambitie", flag(tally.ambitie > 0));
    result.add("heeft-niet", flag(tally.niet > 0));
    std::string summary;
    if (tally.items == 1) {
        summary = tally.aanwezig() == 1 ? "de ene afspraak" : tally.deels == 1 ? "de ene afspraak nog niet helemaal" : "de ene afspraak nog niet";
    } else if (tally.items > 1) {
        summary = tally.aanwezig() == 0 ? "geen" : std::to_string(tally.aanwezig());
        summary.append(" van de ").append(counted(static_cast<size_t>(tally.items), "afspraak", "afspraken"));
        if (tally.aanwezig() == 0 && tally.deels > 0) summary += " helemaal";
    }
    result.add("samenvatting", text(std::move(summary)));
    result.add("heeft-meer-items", flag(tally.items > 1));
    result.add("heeft-antwoorden", flag(tally.items > tally.niet_ingevuld));
    std::string open;
    if (tally.niet_ingevuld > 0)
        open = counted(static_cast<size_t>(tally.niet_ingevuld), "afspraak", "afspraken") + (tally.niet_ingevuld == 1 ? " is" : " zijn") + " nog niet ingevuld";
    add_text(result, "open", "heeft-open", std::move(open));
    result.add("alles-aanwezig", flag(tally.items > 0 && tally.aanwezig() == tally.items));
    result.add("heeft-items", flag(tally.items > 0));
    return object(result);
}

Value ViewBuilder::role_names(std::span<const std::string> codes) {
    std::vector<std::string_view> names;
    for (const std::string& id : codes) {
        const Code* known = code("rollen", id);
        names.push_back(known == nullptr ? id : known->label);
    }
    return text(joined(names));
}

}  // namespace gidspers::merge
