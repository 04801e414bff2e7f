#include <algorithm>

#include "merge/view_builder.h"
#include "merge/words.h"

namespace gidspers::merge {

using namespace input;

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

struct Bar {
    Value value;
    double above = 0;  ///< how far above the norm, in points of a hundred
    bool estimated = false;
};

/// None for what has no answer, or one without a height.
std::optional<Bar> bar_object(ViewBuilder& builder, const MergedItem& one, const Schaal& scale) {
    const Waarde* const has = one.antwoord == nullptr ? nullptr : scale_value(scale, *one.antwoord);
    const Waarde* const asked = one.eis == nullptr || one.eis->waarde.empty() ? nullptr : scale.find(one.eis->waarde);
    const std::optional<Number> exact = one.antwoord == nullptr ? std::nullopt : one.antwoord->percentage;
    std::optional<double> height;
    if (exact) height = exact->value;
    else if (has != nullptr && has->van && has->tot) height = (has->van->value + has->tot->value) / 2;

    if (!height) return {};
    const double line = asked != nullptr && asked->van ? asked->van->value : 0;
    Object result;
    result.add("anker", builder.text({"item-", one.item->id}));
    result.add("nummer", builder.text(one.item->nummer));
    result.add("label", builder.text(one.item->titel));
    result.add("getal", builder.text(plain_number(*height)));
    result.add("is-geschat", flag(!exact));
    result.add("norm-getal", asked != nullptr && asked->van ? builder.text(plain_number(asked->van->value)) : Value());
    result.add("norm", asked == nullptr ? Value() : builder.text(asked->label));
    result.add("heeft-norm", flag(asked != nullptr && asked->van.has_value()));
    std::string words = exact ? with_unit(exact->text, "%") : std::string();
    if (has != nullptr) words = words.empty() ? has->label : words + " (" + has->label + ")";
    result.add("waarde", builder.text(std::move(words)));
    result.add("uitslag", builder.text(name_of(one.oordeel.result)));
    result.add("uitslag-code", builder.text(code_of(one.oordeel.result)));
    return Bar{builder.object(result), *height - line, !exact};
}

/// How far above the norm, in places on a scale; none for what is not rated.
std::optional<int> places_above_norm(const MergedItem& one, const Schaal& scale) {
    const int has = one.antwoord == nullptr ? -1 : scale_index(scale, *one.antwoord);
    if (has < 0) return {};
    return has - std::max(one.eis == nullptr || one.eis->waarde.empty() ? 0 : scale.index_of(one.eis->waarde), 0);
}

}  // namespace

void ViewBuilder::add_ratings(Object& root) {
    List scales;
    std::vector<std::pair<int, Value>> in_words;  // without a height: a scale of words alone
    for (const Schaal& scale : norm.schalen) {
        std::vector<Bar> rated;
        for (size_t index = 0; index < merged.items.size(); ++index) {
            const MergedItem& one = merged.items[index];
            if (one.item->soort != ItemSoort::beoordeling || one.item->schaal != scale.id || !one.basic() || !one.in_scope()) continue;
            if (std::optional<Bar> bar = bar_object(*this, one, scale)) rated.push_back(std::move(*bar));
            else if (const std::optional<int> above = places_above_norm(one, scale)) in_words.emplace_back(*above, items[index]);
        }
        if (rated.empty()) continue;
        List bands, bars, lowest;
        for (const Bar& bar : rated) bars.push_back(bar.value);
        std::stable_sort(rated.begin(), rated.end(), [](const Bar& a, const Bar& b) { return a.above < b.above; });
        for (const Bar& bar : rated) lowest.push_back(bar.value);
        for (const Waarde& band : scale.waarden) bands.push_back(band_object(*this, band));
        Object result;
        result.add("titel", text(scale.titel));
        result.add("banden", list(bands));
        add_list(result, "balken", "heeft-balken", bars);
        result.add("balken-laagste-eerst", list(lowest));
        result.add("heeft-geschat", flag(std::any_of(rated.begin(), rated.end(), [](const Bar& bar) { return bar.estimated; })));
        scales.push_back(object(result));
    }
    add_list(root, "hgw", "heeft-hgw", scales);
    std::ranges::stable_sort(in_words, {}, &std::pair<int, Value>::first);
    List worded;
    for (const auto& [above, value] : in_words) worded.push_back(value);
    add_list(root, "beoordelingen", "heeft-beoordelingen", worded);
}

}  // namespace gidspers::merge
