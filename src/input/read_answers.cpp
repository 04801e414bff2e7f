#include <set>

#include "input/profile_parts.h"

namespace gidspers::input {

void read_answers(const xml::Node& antwoorden, Reader& r, Profile& p) {
    p.antwoorden.reserve(antwoorden.children.size());
    FirstLines answers;
    r.each(antwoorden, "antwoord", [&](const xml::Node& n) {
        Antwoord& a = p.antwoorden.emplace_back();
        a.at = r.at(n);
        a.item = r.id(n, "item");
        a.nvt = r.yes(n, "nvt");
        a.waarde = r.text(n, "waarde");
        a.niveaus = r.list(n, "niveaus");
        a.drempelloos = r.yes_no(n, "drempelloos");
        a.percentage = r.percentage(n, "percentage");
        a.aantal = r.number(n, "aantal");
        if (const auto* t = r.single(n, "toelichting")) a.toelichting = r.rich(*t);
        a.teksten = r.texts(n);
        if (const auto* t = r.single(n, "ambitie")) {
            a.ambitie = AntwoordAmbitie{r.date(*t, "datum"), r.text(*t, "wie"), r.rich(*t), r.at(*t)};
            // Left over from an example, it is no plan.
            if (!a.ambitie->datum && a.ambitie->wie.empty() && a.ambitie->tekst.empty())
                r.add("N290", *t, {t->name}), a.ambitie.reset();
            else if (a.ambitie->tekst.empty())
                r.add("N266", *t, {a.item});
        }
        r.each(n, "rol", [&](const xml::Node& c) { a.rollen.push_back(r.rol(c)); });
        std::set<std::string> had;
        r.each(n, "heeft", [&](const xml::Node& c) {
            std::string code = r.needed(c, "code");
            if (had.insert(code).second) a.heeft.push_back(std::move(code)), a.heeft_at.push_back(r.at(c));  // twice says no more than once
        });
        r.each(n, "ook", [&](const xml::Node& c) {
            if (std::string name = plain_text(r.rich(c)); !name.empty()) a.ook.push_back(std::move(name));
        });
        const bool number = !n.get("percentage").empty() || !n.get("aantal").empty();  // one that is wrong is told of already
        const bool answered = !a.waarde.empty() || !a.niveaus.empty() || number || !a.rollen.empty() || !a.heeft.empty() || !a.ook.empty();
        a.open = !answered && !a.nvt;
        if (answered && a.nvt) r.add("N212", n);
        if (a.item.empty()) return;
        const int first = answers.before(a.item, a.at.line);
        if (first == 0) return;
        r.add("N203", n, {a.item, std::to_string(first)});
        p.antwoorden.pop_back();
    });
}

}  // namespace gidspers::input
