#include "merge/view_builder.h"
#include "merge/words.h"

namespace gidspers::merge {

using namespace input;

namespace {

std::string words_below(const Figuur& figuur) {
    std::string words = figuur.bijschrift;
    if (figuur.bron.empty()) return words;
    if (!words.empty()) words += std::string_view(".?!").find(words.back()) == std::string_view::npos ? ". " : " ";
    return words + "Bron: " + figuur.bron;
}

}  // namespace

void ViewBuilder::add_norm_pictures(Object& object, const std::vector<Figuur>& figuren) {
    List pictures;
    for (const Figuur& figuur : figuren) {
        Object picture;
        picture.add("beeld", number_text(figuur.beeld));
        picture.add("alt", text(figuur.picture.alt));
        picture.add("bijschrift", text(words_below(figuur)));
        pictures.push_back(this->object(picture));
    }
    add_list(object, "figuren", "heeft-figuren", pictures);
}

Value ViewBuilder::norm_object() {
    Object result;
    result.add("titel", text(norm.titel));
    result.add("versie", text(norm.versie));
    result.add("is-norm-concept", flag(norm.is_concept()));
    add_date(result, "vastgesteld-datum", "heeft-vastgesteld", norm.vastgesteld);
    result.add("vastgesteld-door", text(norm.vastgesteld_door));
    std::string period;
    if (norm.plan_van && norm.plan_tot) period = written(*norm.plan_van) + " tot en met " + written(*norm.plan_tot);
    add_text(result, "planperiode", "heeft-planperiode", std::move(period));
    std::vector<std::string> years;
    for (const Schooljaar& year : norm.schooljaren) years.push_back(year.text());
    result.add("schooljaren", text(joined(years)));
    add_rich(result, "definitie", "definitie-regel", norm.definitie);
    result.add("definitie-bron", text(norm.definitie_bron));
    result.add("heeft-definitie", flag(!norm.definitie.empty()));
    result.add("inleiding", blocks(*this, norm.inleiding));
    result.add("heeft-inleiding", flag(!norm.inleiding.empty()));
    add_norm_pictures(result, norm.figuren);
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
        add_text(version, "nummer", "heeft-nummer", versie.nummer);
        add_date(version, "datum", "heeft-datum", versie.datum);
        version.add("periode", text(versie.periode));
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

}  // namespace gidspers::merge
