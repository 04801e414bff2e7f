#include "input/read_profile.h"


#include "base/limits.h"
#include "base/utf8.h"
#include "input/other_years.h"
#include "input/profile_parts.h"
#include "input/read_house_style.h"
#include "input/read_picture.h"
#include "input/schemas.h"
#include "input/unfinished.h"

namespace gidspers::input {

namespace {

void read_school(const xml::Node& node, Reader& r, Profile& p) {
    School& s = p.school;
    s.at = r.at(node);
    s.naam = r.needed(node, "naam");
    if (utf8_length(s.naam) > limits::school_name) r.add("N225", node, {std::to_string(limits::school_name)});
    s.brin = r.checked(node, "brin", is_brin, "N020");
    s.vestiging = r.checked(node, "vestiging", is_vestiging, "N021");
    for (const char* attribute : {"brin", "vestiging", "type"}) r.needed(node, attribute);
    s.type = parse_schooltype(r.text(node, "type"));
    s.denominatie = r.text(node, "denominatie");
    s.jij = node.get("aanspreek") == "jij";
    if (const auto* a = r.single(node, "adres")) {
        s.adres = {r.text(*a, "straat"), r.checked(*a, "postcode", is_postcode, "N023"), r.text(*a, "plaats")};
        for (const char* attribute : {"straat", "postcode", "plaats"})
            if (a->has(attribute) && r.text(*a, attribute).empty()) r.add("N283", *a, {attribute, "adres"});
    } else {
        r.add("N033", node, {"school", "adres"});
    }
    if (const auto* c = r.single(node, "contact"))
        s.telefoon = r.phone(*c), s.email = r.email(*c), s.website = r.url(*c);
    if (const auto* b = r.single(node, "bestuur")) {
        s.bestuur = {r.text(*b, "naam"), r.checked(*b, "nummer", is_bestuursnummer, "N022"), r.url(*b)};
        if (s.bestuur.naam.empty()) r.add("N283", *b, {"naam", "bestuur"});
    } else {
        r.add("N033", node, {"school", "bestuur"});
    }
    if (const auto* l = r.single(node, "logo")) s.logo = read_logo(*l, r);
    r.each(node, "swv", [&](const xml::Node& n) {
        s.swvs.push_back({r.checked(n, "code", is_swv_code, "N019"), r.text(n, "naam"), "", r.url(n), "", "", r.at(n)});
    });
    if (const auto* c = r.single(node, "cluster")) {
        s.cluster = r.count(*c, "nummer");
        if (s.cluster && (*s.cluster < 1 || *s.cluster > 4))
            r.add("N213", *c, {std::to_string(*s.cluster)}), s.cluster.reset();
        else if (s.cluster && s.type && !is_special(*s.type))
            r.add("N214", *c, {std::string(name_of(*s.type))});
    }
}

void read_status(const xml::Node& node, Reader& r, Status& s) {
    s.at = r.at(node);
    const xml::Node* const steps[] = {node.child("concept"), node.child("mr"), node.child("vastgesteld"),
                                      node.child("gepubliceerd")};
    std::optional<Date>* const dates[] = {&s.concept_datum, &s.mr, &s.vastgesteld, &s.gepubliceerd};
    const xml::Node* before = nullptr;
    std::optional<Date> latest;
    for (size_t i = 0; i < 4; ++i) {
        if (!steps[i]) continue;
        *dates[i] = r.date(*steps[i], "datum");
        if (!*dates[i]) continue;
        if (latest && **dates[i] < *latest) r.add("N025", *steps[i], {steps[i]->name, before->name});
        latest = *dates[i], before = steps[i];
    }
    if (steps[1]) s.geleding = parse_geleding(steps[1]->get("geleding")).value_or(Geleding::onbekend);
    if (steps[2]) s.vastgesteld_door = r.text(*steps[2], "door");
}

void read_over(const xml::Node& node, Reader& r, Profile& p) {
    const auto texts = [&](const char* name, Texts& out) {
        if (const auto* n = node.child(name)) out = r.texts(*n);
    };
    texts("visie", p.visie);
    texts("missie", p.missie);
    texts("concept", p.onderwijsconcept);
    texts("ondersteuningsvisie", p.ondersteuningsvisie);
    if (const auto* n = node.child("sterk")) p.sterk = r.riches(*n, "punt");
    if (const auto* n = node.child("aandacht")) p.aandacht = r.riches(*n, "punt");
}

/// N367: which of them is meant is not ours to say.
void two_logos(const xml::Node& root, const xml::Node& style, Reader& r, const Profile& p) {
    const Picture &of_school = p.school.logo, &of_style = p.eigen_stijl.logo;
    if (!of_school || !of_style || *of_school.bytes == *of_style.bytes) return;
    const auto name = [&](const xml::Node& parent) { return r.text(*parent.child("logo"), "bestand"); };
    r.add("N367", *style.child("logo"), {name(*root.child("school")), name(style)});
}

}  // namespace

Profile read_profile(const xml::Document& document, Diagnostics& diagnostics) {
    Reader r(document, diagnostics, true);
    const xml::Node& root = document.root;
    Profile p;
    p.file = document.file;
    p.at = r.at(root);
    p.norm = r.file_name(root, "norm");
    p.huisstijl = r.file_name(root, "huisstijl");
    p.schooljaar = r.schooljaar(root, "schooljaar");
    r.needed(root, "norm");
    r.needed(root, "schooljaar");
    p.afdeling = r.checked(root, "afdeling", is_id, "N010");
    p.afdeling_naam = r.text(root, "afdeling-naam");
    if (p.afdeling.size() > limits::department) r.add("N265", root, {std::to_string(limits::department)});
    for (const xml::Node& part : root.children)
        if (!part.is_text()) p.parts.emplace(part.name, r.at(part));
    if (const auto* n = root.child("school")) read_school(*n, r, p);
    if (const auto* n = root.child("status")) read_status(*n, r, p.status);
    if (const auto* n = root.child("over")) read_over(*n, r, p);
    if (const auto* n = root.child("populatie")) p.populatie = r.texts(*n);
    if (const auto* n = root.child("antwoorden")) read_answers(*n, r, p);
    read_offer(root, r, p);
    read_guide(root, r, p);
    if (const auto* n = root.child("huisstijl")) p.eigen_stijl = read_house_style(*n, r), two_logos(root, *n, r, p);
    p.begrip_verwijzingen = r.references();
    report_unfinished(document, profile_schema(), diagnostics);
    if (p.schooljaar) report_other_years(document, *p.schooljaar, diagnostics);
    check_names(document, p, diagnostics);
    check_copies(document, diagnostics);
    return p;
}

}  // namespace gidspers::input
