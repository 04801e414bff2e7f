#include "merge/legal.h"

#include <algorithm>
#include <array>

#include "base/escape.h"
#include "base/names.h"
#include "merge/words.h"

namespace gidspers::merge {

using namespace input;

namespace {

constexpr std::array<std::string_view, 4> duty_names = {"M", "M*", "S", "C"};

}  // namespace

std::string_view name_of(Duty duty) {
    return duty_names[static_cast<size_t>(duty)];
}

bool applies(const std::vector<Schooltype>& types, Schooltype type) {
    return types.empty() || std::find(types.begin(), types.end(), type) != types.end();
}

bool in_clusters(const std::vector<int>& clusters, Schooltype type, std::optional<int> cluster) {
    if (clusters.empty() || !is_special(type)) return true;
    return std::find(clusters.begin(), clusters.end(), cluster.value_or(3)) != clusters.end();
}

const LegalSubject* Legal::onderwerp(std::string_view id, Schooltype type, std::optional<int> cluster) const {
    for (const LegalSubject& subject : onderwerpen)
        if (subject.id == id && applies(subject.schooltypen, type) && in_clusters(subject.clusters, type, cluster)) return &subject;
    return nullptr;
}

const LegalSubject* Legal::onderwerp(std::string_view id) const {
    for (const LegalSubject& subject : onderwerpen)
        if (subject.id == id) return &subject;
    return nullptr;
}

std::string_view Legal::term(std::string_view id) const {
    for (const LegalTerm& term : termijnen)
        if (term.id == id) return term.waarde;
    return {};
}

namespace {

constexpr std::array<std::string_view, 28> rule_names = {
    "schooljaar", "basis", "antwoorden", "extra", "gescheiden", "swv", "swv-website", "contact-eerste", "contact-ondersteuning",
    "contact-pesten", "ladder", "overleg", "specialisten", "ruimten", "toegankelijkheid", "grenzen", "onderwerp", "eigen-onderwerp",
    "noemt", "steunpunt", "uitstroom-cijfers", "partners", "ambities", "wijzigingen", "vindplaats", "status", "doorzettingsmacht",
    "begrippen"};

struct Reader {
    const xml::Document& document;
    Diagnostics& diagnostics;
    Legal legal = {};

    void wrong(const xml::Node& node, std::string what) {
        diagnostics.add("W009", document.at(node), {std::move(what)});
    }

    std::vector<Schooltype> types(const xml::Node& node) {
        std::vector<Schooltype> result;
        for (const std::string& word : words(node.get("schooltypen"))) {
            if (auto type = parse_schooltype(word)) result.push_back(*type);
            else wrong(node, word);
        }
        return result;
    }

    const LegalSource* source(const xml::Node& node, std::string_view id) {
        for (const LegalSource& source : legal.bronnen)
            if (source.id == id) return &source;
        wrong(node, std::string(id));
        return nullptr;
    }

    // Terms stand in texts as {id}. Those that a school may do more often stay so: the view knows how often.
    std::string filled(const xml::Node& node, std::string_view text) {
        std::string out;
        for (size_t at = 0; at < text.size();) {
            const size_t open = text.find('{', at);
            const size_t close = open == std::string_view::npos ? open : text.find('}', open);
            if (close == std::string_view::npos) {
                out += text.substr(at);
                break;
            }
            out += text.substr(at, open - at);
            const std::string_view id = text.substr(open + 1, close - open - 1);
            const auto term = std::ranges::find(legal.termijnen, id, &LegalTerm::id);
            if (term == legal.termijnen.end()) wrong(node, std::string(id));
            else if (term->aantal > 0) out += text.substr(open, close + 1 - open);
            else out += term->waarde;
            at = close + 1;
        }
        return out;
    }

    void markup_of(const xml::Node& node, std::string& out) {
        for (const xml::Node& child : node.children) {
            if (child.is_text()) {
                out += filled(node, escaped(child.text));
                continue;
            }
            static constexpr std::array<std::string_view, 6> known = {"p", "ul", "ol", "li", "em", "strong"};
            if (std::find(known.begin(), known.end(), child.name) == known.end()) wrong(child, std::string(child.name));
            out.append("<").append(child.name).append(">");
            markup_of(child, out);
            out.append("</").append(child.name).append(">");
        }
    }

    void read_source(const xml::Node& node) {
        LegalSource source;
        source.id = node.get("id");
        source.naam = node.get("wet");
        if (const std::string_view article = node.get("artikel"); !article.empty()) source.naam.append(", ").append(article);
        legal.bronnen.push_back(std::move(source));
    }

    static std::vector<int> clusters(const xml::Node& node) {
        std::vector<int> out;
        for (const std::string& word : words(node.get("clusters")))
            if (const auto cluster = parse_count(word)) out.push_back(*cluster);
        return out;
    }

    void read_subject(const xml::Node& node) {
        LegalSubject subject;
        subject.id = node.get("id");
        subject.titel = node.get("titel");
        subject.schooltypen = types(node);
        subject.clusters = clusters(node);
        if (node.has("bron")) subject.bron = source(node, node.get("bron"));
        if (std::find(subjects.begin(), subjects.end(), subject.id) == subjects.end()) wrong(node, subject.id);
        for (const xml::Node& text : node.children) {
            if (text.name != "tekst") continue;
            if (auto audience = parse_audience(text.get("voor"))) markup_of(text, subject.teksten.get(*audience));
            else wrong(text, std::string(text.get("voor")));
        }
        legal.onderwerpen.push_back(std::move(subject));
    }

    void read_requirement(const xml::Node& node) {
        Requirement eis;
        eis.nummer = node.get("nummer");
        eis.onderwerp = node.get("onderwerp");
        eis.woorden = patterns(node.get("woord"));
        eis.schooltypen = types(node);
        eis.clusters = clusters(node);
        if (const xml::Node* titel = node.child("titel")) {
            eis.titel = titel->all_text();
            eis.titel_en = titel->get("en");
        }
        if (const xml::Node* advies = node.child("advies")) {
            eis.advies = advies->all_text();
            eis.advies_en = advies->get("en");
        }
        for (const xml::Node& child : node.children)
            if (child.name == "basis") eis.basis.push_back({types(child), source(child, child.get("bron"))});

        const std::string_view level = node.get("niveau"), rule = node.get("regel");
        const auto duty = named<Duty>(duty_names, level);
        if (!duty) wrong(node, std::string(level));
        eis.niveau = duty.value_or(Duty::could);
        const auto known = named<Rule>(rule_names, rule);
        if (!known) return wrong(node, std::string(rule));
        eis.regel = *known;
        if (!eis.onderwerp.empty() && legal.onderwerp(eis.onderwerp) == nullptr) wrong(node, eis.onderwerp);
        legal.eisen.push_back(std::move(eis));
    }

    void read_contradiction(const xml::Node& node) {
        Contradiction one;
        one.onderwerp = node.get("onderwerp");
        one.woorden = patterns(node.get("woord"));
        one.tenzij = patterns(node.get("tenzij"));
        one.elders = patterns(node.get("elders"));
        one.clusters = clusters(node);
        one.wet = node.all_text();
        one.wet_en = node.get("en");
        if (legal.onderwerp(one.onderwerp) == nullptr) wrong(node, one.onderwerp);
        legal.tegenspraak.push_back(std::move(one));
    }

    template <typename Read>
    void each(std::string_view list, std::string_view element, Read read) {
        const xml::Node* parent = document.root.child(list);
        if (parent == nullptr) return wrong(document.root, std::string(list));
        for (const xml::Node& node : parent->children)
            if (node.name == element) read(node);
    }

    Legal read() {
        legal.datum = parse_date(document.root.get("datum"));
        each("bronnen", "bron", [&](const xml::Node& node) { read_source(node); });
        each("termijnen", "termijn", [&](const xml::Node& node) {
            LegalTerm term{std::string(node.get("id")), std::string(node.get("titel")), std::string(node.get("waarde")),
                           parse_count(node.get("aantal")).value_or(0)};
            for (const std::string& id : words(node.get("bron"))) source(node, id);  // no document names it
            // Another number may take the place of this one, so the words begin with it.
            if (node.has("aantal") && !term.waarde.starts_with(in_words(term.aantal) + " ")) {
                wrong(node, std::string(node.get("aantal")));
                term.aantal = 0;
            }
            term.ongewoon_boven = parse_count(node.get("ongewoon-boven")).value_or(0);
            term.onderwerp = node.get("onderwerp");
            term.tenzij = patterns(node.get("tenzij"));
            if (term.waarde.ends_with(" weken")) term.weken = number_of(std::string_view(term.waarde).substr(0, term.waarde.find(' ')));
            legal.termijnen.push_back(std::move(term));
        });
        each("onderwerpen", "onderwerp", [&](const xml::Node& node) { read_subject(node); });
        each("tegenspraak", "uitspraak", [&](const xml::Node& node) { read_contradiction(node); });
        each("checklist", "eis", [&](const xml::Node& node) { read_requirement(node); });
        return std::move(legal);
    }
};

}  // namespace

Legal read_legal(const xml::Document& document, Diagnostics& diagnostics) {
    return Reader{document, diagnostics}.read();
}

}  // namespace gidspers::merge
