#include <array>

#include "input/profile_parts.h"

namespace gidspers::input {

namespace {

struct Step {
    const char* name;
    const std::optional<Date>& date;
};

/// The first of both that this is true of.
template <class F>
const Step* first_of(const std::array<Step, 2>& steps, F is_so) {
    for (const Step& one : steps)
        if (one.date && is_so(*one.date)) return &one;
    return nullptr;
}

/// Most concepts are written in the spring before their school year; one that was adopted since may have been begun in the autumn.
bool is_of_year(const Date& concept_date, const Schooljaar& year, bool is_concept) {
    const Date first = is_concept ? Date{year.first, 1, 1} : Date{year.first - 1, 8, 1};
    return first <= concept_date && concept_date <= year.end();
}

}  // namespace

/// A schoolgids is adopted every year, with the consent of the MR (WMS 13 and 14): what an earlier one got is not this one's. Mostly it
/// is adopted in the spring before the school year, sometimes in its first months.
void check_adoption(Profile& p, const Norm& norm, Diagnostics& diagnostics) {
    Status& status = p.status;
    const std::array<Step, 2> steps{{{"mr", status.mr}, {"vastgesteld", status.vastgesteld}}};
    const auto take_away = [&] {
        status.disregarded = !status.is_concept();
        status.mr.reset(), status.vastgesteld.reset(), status.gepubliceerd.reset();
    };
    const auto tell = [&](const char* code, const Step* step, const std::string& of) {
        if (step != nullptr) diagnostics.add(code, status.at, {step->name, step->date->iso(), of});
        return step != nullptr;
    };
    if (p.schooljaar) {
        const Schooljaar year = *p.schooljaar;
        const Date begin{year.first, 1, 1}, late{year.first + 1, 1, 1}, end = year.end();
        const bool is_other_year = tell("N281", first_of(steps, [&](const Date& date) { return date < begin || end < date; }), year.text());
        if (is_other_year) take_away();
        if (status.concept_datum && !is_of_year(*status.concept_datum, year, status.is_concept())) {
            if (!is_other_year) diagnostics.add("N366", status.at, {status.concept_datum->iso(), year.text()});
            status.concept_datum.reset();
        }
        if (is_other_year) return;
        tell("N336", first_of(steps, [&](const Date& date) { return late <= date; }), year.text());
    }
    if (norm.vastgesteld)
        tell("N335", first_of(steps, [&](const Date& date) { return date < *norm.vastgesteld; }), norm.vastgesteld->iso());
    if (p.school.type && !may_consent(status.geleding, *p.school.type)) take_away();
}

}  // namespace gidspers::input
