#include <algorithm>

#include "base/number.h"
#include "merge/masking.h"
#include "merge/view_builder.h"
#include "merge/words.h"

namespace gidspers::merge {

using namespace input;

namespace {

/// All years that any figure has.
std::vector<Schooljaar> years_of(const Profile& profile) {
    std::vector<Schooljaar> years;
    for (const Kengetal& kengetal : profile.kengetallen)
        for (const Meting& meting : kengetal.metingen)
            if (meting.schooljaar && std::find(years.begin(), years.end(), *meting.schooljaar) == years.end()) years.push_back(*meting.schooljaar);
    std::sort(years.begin(), years.end());
    return years;
}

}  // namespace

Value ViewBuilder::figures() {
    const std::vector<Schooljaar> years = years_of(profile);
    const auto measurement = [&](const Kengetal* kengetal, const Meting* meting, const std::optional<Schooljaar>& year) {
        const std::string_view instead = meting == nullptr ? std::string_view() : mask(profile, *kengetal, *meting);
        const bool hidden = !instead.empty();
        Object result;
        result.add("schooljaar", year ? text(year->text()) : Value());
        add_date(result, "peildatum", "heeft-peildatum", meting == nullptr ? std::nullopt : meting->peildatum);
        std::string words;
        if (hidden) words = instead;
        else if (meting != nullptr) words = kengetal->percentage ? with_unit(meting->waarde.text, "%") : grouped(meting->waarde.text);
        add_text(result, "waarde", "heeft-waarde", std::move(words));
        result.add("getal", meting == nullptr || hidden ? Value() : text(plain_number(meting->waarde.value)));
        result.add("is-afgeschermd", flag(hidden));
        return object(result);
    };

    List figures;
    for (const Kengetal& kengetal : profile.kengetallen) {
        std::vector<const Meting*> sorted;
        for (const Meting& meting : kengetal.metingen) sorted.push_back(&meting);
        std::stable_sort(sorted.begin(), sorted.end(), [](const Meting* a, const Meting* b) { return a->schooljaar < b->schooljaar; });
        List all, cells, drawn;
        std::string summary;
        for (const Meting* meting : sorted) {
            all.push_back(measurement(&kengetal, meting, meting->schooljaar));
            const Members one = all.back().object();
            if (one.find("is-afgeschermd")->flag()) continue;
            drawn.push_back(all.back());
            if (!summary.empty()) summary += "; ";
            if (meting->schooljaar) summary.append(meting->schooljaar->text()).append(": ");
            summary += one.find("waarde")->str();
        }
        for (const Schooljaar& year : years) {
            const auto found = std::find_if(sorted.begin(), sorted.end(), [&](const Meting* meting) { return meting->schooljaar == year; });
            if (found == sorted.end()) cells.push_back(measurement(&kengetal, nullptr, year));
            else cells.push_back(all[static_cast<size_t>(found - sorted.begin())]);
        }
        Object result;
        result.add("id", text(kengetal.id));
        result.add("titel", text(kengetal.titel));
        const bool says_what = kengetal.eenheid.empty() || (is_percent(kengetal.eenheid) && kengetal.eenheid.find(' ') == std::string::npos) || mentions(kengetal.titel, kengetal.eenheid);
        result.add("titel-zegt-eenheid", flag(!is_percent(kengetal.eenheid) && mentions(kengetal.titel, kengetal.eenheid)));
        result.add("kop", says_what ? text(kengetal.titel) : text({kengetal.titel, " (", kengetal.eenheid, ")"}));
        add_text(result, "eenheid", "heeft-eenheid", kengetal.eenheid);
        add_text(result, "definitie", "heeft-definitie", kengetal.definitie);
        result.add("is-percentage", flag(kengetal.percentage));
        result.add("laatste-waarde", all.empty() ? Value() : *all.back().object().find("waarde"));
        result.add("laatste-jaar", sorted.empty() || !sorted.back()->schooljaar ? Value() : text(sorted.back()->schooljaar->text()));
        result.add("samenvatting", text(std::move(summary)));
        result.add("heeft-grafiek", flag(drawn.size() >= 2));
        result.add("punten", list(drawn));
        result.add("cellen", list(cells));
        figures.push_back(object(result));
    }
    return list(figures);
}

void ViewBuilder::add_figures(Object& root) {
    const Value all = later([this] { return figures(); });
    root.add("kengetallen", all);
    root.add("kengetallen-met-grafiek", later([this, all] {
        List drawn;
        for (const Value& one : all.list())
            if (one.object().find("heeft-grafiek")->flag()) drawn.push_back(one);
        return list(drawn);
    }));
    root.add("kengetallen-afgeschermd", later([this] {
        return flag(std::ranges::any_of(profile.kengetallen, [&](const Kengetal& one) {
            return std::ranges::any_of(one.metingen, [&](const Meting& meting) { return must_mask(profile, one, meting); });
        }));
    }));
    root.add("kengetallen-met-gaten", later([this] {
        const std::vector<Schooljaar> years = years_of(profile);
        return flag(std::ranges::any_of(profile.kengetallen, [&](const Kengetal& one) {
            return !std::ranges::all_of(years, [&](const Schooljaar& year) { return std::ranges::find(one.metingen, year, &Meting::schooljaar) != one.metingen.end(); });
        }));
    }));
    root.add("heeft-kengetallen", flag(!profile.kengetallen.empty()));
    root.add("kengetaljaren", later([this] {
        constexpr size_t most_whole = 6;  // years beside each other that leave room for what the figures are of
        List columns;
        const std::vector<Schooljaar> years = years_of(profile);
        for (const Schooljaar& year : years) {
            Object column;
            column.add("schooljaar", text(year.text()));
            std::string head = year.text();
            if (years.size() > most_whole) head = "’" + head.substr(2, 2) + "–’" + head.substr(7);
            column.add("kop", text(std::move(head)));
            columns.push_back(object(column));
        }
        return list(columns);
    }));

    List outflow;
    for (const Uitstroomprofiel& source : profile.uitstroom) {
        List rows;
        bool masks = false, further = false, work = false, elsewhere = false;
        // Of those who go to work the law asks both figures, also when one is a nought.
        const bool asked = leads_to_work(source);
        const auto counts = [](const std::string& figure) { return !figure.empty() && figure != "0"; };
        for (const UitstroomCijfer& cijfer : source.cijfers) {
            MaskedOutflow masked = mask_outflow(cijfer);
            masks = masks || masked.masked;
            further = further || counts(masked.vervolg) || (asked && cijfer.vervolg);
            work = work || counts(masked.werk) || (asked && cijfer.werk);
            elsewhere = elsewhere || counts(masked.anders);
            Object row;
            row.add("schooljaar", cijfer.schooljaar ? text(cijfer.schooljaar->text()) : Value());
            row.add("uitgestroomd", text(std::move(masked.uitgestroomd)));
            row.add("vervolg", text(std::move(masked.vervolg)));
            row.add("werk", text(std::move(masked.werk)));
            row.add("anders", text(std::move(masked.anders)));
            rows.push_back(object(row));
        }
        Object result;
        result.add("naam", text(source.naam));
        add_list(result, "cijfers", "heeft-cijfers", rows);
        result.add("heeft-vervolg", flag(further));
        result.add("heeft-werk", flag(work));
        result.add("heeft-anders", flag(elsewhere));
        result.add("is-afgeschermd", flag(masks));
        outflow.push_back(object(result));
    }
    add_list(root, "uitstroom", "heeft-uitstroom", outflow);
}

}  // namespace gidspers::merge
