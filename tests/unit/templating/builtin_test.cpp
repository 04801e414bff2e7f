// The built-in templates against the list of names in src/merge/README.md: every name they use exists where they use it, and
// the markup they write is right, whether a school has everything or nothing.
#include <algorithm>
#include <catch2/catch.hpp>
#include <fstream>
#include <map>
#include <set>
#include <sstream>

#include "base/io.h"
#include "base/messages.h"
#include "templating/templates.h"

using namespace gidspers;
using merge::Value;

namespace {

struct Name {
    std::string name, kind, shape;
};
using Shapes = std::map<std::string, std::vector<Name>>;

std::vector<std::string> split(const std::string& text, char separator) {
    std::vector<std::string> parts;
    for (size_t from = 0; from <= text.size();) {
        const size_t to = std::min(text.find(separator, from), text.size());
        std::string part = text.substr(from, to - from);
        part.erase(0, part.find_first_not_of(' '));
        part.erase(part.find_last_not_of(' ') + 1);
        parts.push_back(part);
        from = to + 1;
    }
    return parts;
}

/// The tables of the README: `a`, `b` | kind, kind | …; the last kind counts for the names that are left.
Shapes read_shapes() {
    std::ifstream in(std::string(GIDSPERS_ROOT) + "/src/merge/README.md");
    Shapes shapes;
    std::string line, shape;
    std::set<std::string> with_texts;
    while (std::getline(in, line)) {
        if (line.starts_with("##")) {
            const size_t from = line.find_first_not_of("# ");
            shape = line.substr(from, line.find_first_of(" :", from) - from);
            shapes[shape];
            if (line.find("+ teksten") != std::string::npos) with_texts.insert(shape);
        }
        if (!line.starts_with("| `") || shape.empty()) continue;
        const auto cells = split(line, '|');
        const auto kinds = split(cells.at(2), ',');
        const auto names = split(cells.at(1), ',');
        for (size_t i = 0; i < names.size(); ++i) {
            const std::string name = names[i].substr(1, names[i].size() - 2);
            std::string kind = kinds[std::min(i, kinds.size() - 1)], inner;
            const bool asks = name.starts_with("heeft-") || name.starts_with("is-");
            if (kinds.size() > 1 && kinds.size() != names.size()) {
                // "tekst, …, ja/nee": all but the questions are the first kind, a list stands by its own name
                const auto list = std::find_if(kinds.begin(), kinds.end(), [](const auto& k) { return k.starts_with("lijst"); });
                kind = asks ? "ja/nee" : list != kinds.end() && i + 1 == names.size() ? *list : kinds[0];
            }
            if (const size_t arrow = kind.find("→ "); arrow != std::string::npos) inner = kind.substr(arrow + 4);
            shapes[shape].push_back({name, split(kind, ' ')[0], inner});
        }
    }
    for (const auto& name : with_texts) {
        const auto& texts = shapes["teksten"];
        shapes[name].insert(shapes[name].end(), texts.begin(), texts.end());
    }
    return shapes;
}

/// A view with every name of the README: `full` says yes and gives every list two parts, otherwise all is no and empty.
class Builder {
  public:
    Builder(const Shapes& shapes, bool full) : shapes_(shapes), full_(full) {}
    Value make(const std::string& shape, int depth = 0) {
        const auto found = shapes_.find(shape);
        INFO(shape);
        REQUIRE(found != shapes_.end());
        merge::Object object;
        std::set<std::string> seen;
        for (const auto& name : found->second)
            if (seen.insert(name.name).second) object.add(merge::Key(std::string_view(name.name)), value(name, depth));
        return values_.object(object);
    }

  private:
    Value value(const Name& name, int depth) {
        if (name.kind == "ja/nee") return merge::flag(full_);
        if (name.kind == "object") return make(name.shape, depth + 1);
        if (name.kind == "lijst") {
            merge::List list;
            if (full_ && depth < 4)
                for (int i = 0; i < (name.name == "hoofdladder" ? 1 : 2); ++i) list.push_back(make(name.shape, depth + 1));
            return values_.list(list);
        }
        if (name.kind == "rijk") return values_.markup(full_ ? "<p>Woorden &amp; zo.</p><ul><li>een</li></ul>" : "");
        if (name.kind == "regel") return values_.markup(full_ ? "Woorden <em>en</em> zo" : "");
        static const std::map<std::string, const char*> special = {
            {"kleur", "green"},      {"icoon", "hart"},    {"van", "0"},         {"tot", "50"},         {"getal", "76,5"},    {"norm-getal", "70"},
            {"kopniveau", "2"},      {"kop1", "1"},        {"kop2", "2"},         {"kop3", "3"},        {"kop4", "4"},
            {"startpagina", "1"},    {"beginnummer", "0"},    {"email", "a@b.nl"},  {"uitslag-code", "ja"}, {"uitslag-ouder-code", "ja"}};
        const bool needed = name.name.starts_with("kop") || name.name.ends_with("code") || name.name == "startpagina" || name.name == "beginnummer";
        if (const auto found = special.find(name.name); found != special.end() && (full_ || needed)) return values_.text(found->second);
        static const std::set<std::string> always = {"titel", "naam", "label", "label-ouder", "schooljaar", "kop", "term", "uitslag",
                                                     "uitslag-ouder", "status", "tekst", "anker"};
        if (!full_ && !always.contains(name.name)) return values_.text("");
        if (name.name == "anker") return values_.text("a" + std::to_string(++anchors_));
        if (name.name.ends_with("-link")) return values_.text("tel:0990000000");
        if (name.name == "website" || name.name == "link" || name.name == "url") return values_.text("https://a.example/?b=c&d");
        return values_.text("Tekst <b>&\" {{x}}");
    }

    merge::Values values_;
    const Shapes& shapes_;
    bool full_;
    int anchors_ = 0;
};

}  // namespace

TEST_CASE("the built-in templates know only names that exist and write markup that reads, with everything and with nothing") {
    const Shapes shapes = read_shapes();
    const std::vector<std::string> documents{"sop", "ouderposter", "lerarenposter", "schoolgids"};
    Diagnostics problems;
    const auto set = templating::Templates::load(documents, {}, problems);
    for (const auto& problem : problems.all()) UNSCOPED_INFO(to_text(problem, Language::nl));
    REQUIRE(set);
    for (const bool full : {true, false}) {
        Builder builder(shapes, full);
        const Value view = builder.make("wortel");
        for (const auto& document : documents) {
            const int tightness = full ? 0 : templating::Tightness::most;
            INFO(document << (full ? ", full" : ", empty"));
            Diagnostics found;
            const auto made = set->make(document, view, found, tightness);
            for (const auto& problem : found.all()) UNSCOPED_INFO(to_text(problem, Language::nl));
            CHECK(made);
            if (made && full && document == "sop") {
                std::string chapters;
                for (const auto& node : made->root.children)
                    if (node.kind == doc::Kind::heading && node.get(doc::Key::level) == "1") chapters += std::string(node.get(doc::Key::id)) + ' ';
                CHECK(chapters == "leeswijzer school leerlingen beloftes basis voorzieningen organisatie extra grenzen ambities veiligheid "
                                  "rechten begrippen bijlagen ");
            }
            if (made && document != "sop") CHECK(doc::plain_text(made->root).find("voldoet niet") == std::string::npos);
        }
    }
}

TEST_CASE("the example of templates/README.md can be followed: what it says to look for is there") {
    const std::string folder = GIDSPERS_ROOT "/templates/";
    const std::string readme = read_file(folder + "README.md", 1 << 20), poster = read_file(folder + "ouderposter/ouderposter.mustache", 1 << 20);
    const size_t begin = readme.find("```\n", readme.find("## Een voorbeeld")) + 4;
    std::istringstream example(readme.substr(begin, readme.find("\n```", begin) - begin));
    size_t at = 0;
    for (std::string line; std::getline(example, line);) {
        line.erase(0, line.find_first_not_of(' '));
        for (size_t from = 0; from <= line.size();) {
            const std::string_view left_out = "…";
            const size_t to = std::min(line.find(left_out, from), line.size());
            INFO(line.substr(from, to - from));
            at = poster.find(line.substr(from, to - from), at);
            REQUIRE(at != std::string::npos);
            from = to + left_out.size();
        }
    }
    CHECK(at > 0);
}
