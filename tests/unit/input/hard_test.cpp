// Input that is large, deep, shared by threads, or spoilt at random.
#include <unistd.h>

#include <fstream>
#include <thread>

#include "fixture.h"
#include "input/read_norm.h"

using namespace gidspers;
using namespace gidspers::input;

namespace {

const std::string head =
    "<norm id='diep' versie='1'><kop><swv code='PO9900' naam='Naam'/><titel>Titel</titel><schooljaren>2026-2027</schooljaren>"
    "<schooltypen>BAO</schooltypen><definitie>Wat het is.</definitie></kop><inhoud>";

std::optional<Norm> norm_of(Fixture& f, const std::string& text, std::string& codes) {
    write_file(f.folder / "hard.xml", text);
    Diagnostics d;
    auto norm = read_norm(f.folder / "hard.xml", d);
    codes.clear();
    for (const Diagnostic& one : d.all())
        if (codes.size() < 200) codes += one.code + " ";
    return norm;
}

}  // namespace

TEST_CASE("a norm 90 onderdelen deep and one of 20,000 items are just norms") {
    Fixture f;
    std::string codes, text = head;
    for (int i = 0; i < 90; ++i) text += "<onderdeel id='o" + std::to_string(i) + "' titel='t'>";
    for (int i = 0; i < 90; ++i) text += "</onderdeel>";
    CHECK(norm_of(f, text + "</inhoud></norm>", codes));
    CHECK(codes == "N328 ");
    text = head + "<onderdeel id='o' titel='t'>";
    for (int i = 0; i < 20000; ++i)
        text += "<item id='i" + std::to_string(i) + "' soort='stelling' titel='t'><tekst voor='officieel'>t" +
                std::to_string(i) + "</tekst><norm waarde='ja'/></item>\n";
    const auto norm = norm_of(f, text + "</onderdeel></inhoud></norm>", codes);
    CHECK(codes == "");
    REQUIRE(norm);
    CHECK(norm->items().size() == 20000);
}

TEST_CASE("a norm that replaces 20,000 items of another and adds as many, and one that drops them all, are just norms") {
    Fixture f;
    const auto items = [](const std::string& id, const std::string& title) {
        std::string text;
        for (int i = 0; i < 20'000; ++i)
            text += "<item id='" + id + std::to_string(i) + "' soort='stelling' titel='" + title + "'><tekst voor='officieel'>" + title + std::to_string(i) +
                    "</tekst></item>\n";
        return text;
    };
    write_file(f.folder / "onder.xml", head + "<onderdeel id='o' titel='t'>" + items("i", "oud") + "</onderdeel></inhoud></norm>");
    std::string codes, over = head;
    over.insert(over.find("><kop>"), " breidt-uit='onder.xml'");
    const auto both = norm_of(f, over + "<onderdeel id='o' titel='t'>" + items("i", "nieuw") + "<onderdeel id='p' titel='p'>" + items("j", "erbij") +
                                     "</onderdeel></onderdeel></inhoud></norm>", codes);
    REQUIRE(both);
    CHECK(both->items().size() == 40'000);
    CHECK(both->item("i0")->titel == "nieuw");
    CHECK(both->onderdeel("o")->onderdelen.at(0).items.back().id == "j19999");
    std::string gone;
    for (int i = 0; i < 20'000; ++i) gone += "<vervalt ref='i" + std::to_string(i) + "'/>";
    const auto none = norm_of(f, over + gone + "</inhoud></norm>", codes);
    REQUIRE(none);
    CHECK(none->items().empty());
}

TEST_CASE("an onderdeel in an onderdeel with the same id is said, and promises with it end") {
    Fixture f;
    std::string codes;
    const std::string item = "<item id='i' soort='stelling' titel='t'><tekst voor='officieel'>t</tekst><norm waarde='ja'/></item>";
    CHECK(!norm_of(f, head + "<onderdeel id='o' titel='t'><onderdeel id='o' titel='t'>" + item + "</onderdeel></onderdeel></inhoud>" +
                          "<beloftes><belofte id='b' telt='2'><tekst voor='ouder'>Belofte.</tekst><item ref='o'/></belofte></beloftes></norm>",
                   codes));
    CHECK(codes == "N102 ");
}

TEST_CASE("3,000 references to nothing in a norm and 9,000 unknown protocols in a profile are found") {
    Fixture f;
    std::string codes, text = head + "<onderdeel id='o' titel='t'>";
    for (int i = 0; i < 3'000; ++i)
        text += "<item id='item-" + std::to_string(i) + "' soort='tekst' titel='t'><tekst voor='officieel'>t" + std::to_string(i) +
                "</tekst><verwijst naar='itme-" + std::to_string(99'999 - i) + "'/></item>\n";
    CHECK(norm_of(f, text + "</onderdeel></inhoud></norm>", codes));
    CHECK(codes.starts_with("N104 N104 "));
    std::string protocols = "</antwoorden><protocollen>";
    for (int i = 0; i < 9'000; ++i) protocols += "<protocol item='w-" + std::to_string(i) + "' titel='t'/>\n";
    f.spoil("school.xml", "</antwoorden>", protocols + "</protocollen>");
    f.load();
    CHECK(std::count(f.said.begin(), f.said.end(), '\n') == 9'000);
    CHECK(f.said.find(" N201 w-0 protocol") != std::string::npos);
}

TEST_CASE("40,000 codes that are all pointed at are too many, and told of once") {
    Fixture f;
    std::string codes, list = "<codelijsten><codelijst id='rollen' titel='t'>", roles;
    for (int i = 0; i < 40'000; ++i) {
        list += "<code id='c" + std::to_string(i) + "' label='l'/>\n";
        roles += "<rol code='c" + std::to_string(i) + "'/>\n";
    }
    const std::string content = "<onderdeel id='o' titel='t'><item id='i' soort='rol' codelijst='rollen' titel='t'><tekst voor='officieel'>t</tekst><norm>" +
                                roles + "</norm></item></onderdeel></inhoud></norm>";
    std::string text = head + content;
    text.insert(text.find("<inhoud>"), list + "<code id='c7' label='l'/></codelijst></codelijsten>");
    CHECK_FALSE(norm_of(f, text, codes));
    CHECK(codes == "N118 N360 ");
}

TEST_CASE("30,000 codes of a form that only the schema forbids are told of, each at its line") {
    Fixture f;
    std::string text = head;
    std::string list = "<codelijsten><codelijst id='rollen' titel='t'>\n";
    for (int i = 0; i < 30'000; ++i) list += "<code id='c" + std::to_string(i) + "' label='l' icoon='a b'/>\n";
    text.insert(text.find("<inhoud>"), list + "</codelijst></codelijsten>");
    write_file(f.folder / "hard.xml", text + "</inhoud></norm>");
    Diagnostics d;
    read_norm(f.folder / "hard.xml", d);
    CHECK(std::ranges::count(d.all(), std::string("X041"), &Diagnostic::code) == 30'000);
}

TEST_CASE("lists nested 20 deep stay lists") {
    Fixture f;
    std::string codes, open, close;
    for (int i = 0; i < 20; ++i) open += "<ul><li>x", close = "</li></ul>" + close;
    const auto norm = norm_of(f,
                              head + "<onderdeel id='o' titel='t'><tekst voor='officieel'>" + open + close +
                                  "</tekst></onderdeel></inhoud></norm>",
                              codes);
    CHECK(codes == "N328 ");
    REQUIRE(norm);
    CHECK(norm->onderdelen[0].teksten.officieel.find("<ul><li><p>x</p><ul>") == 0);
}

TEST_CASE("of many norms the cache keeps those that were asked for last") {
    Fixture f;
    const auto copy_of = [&](int i) {
        const std::filesystem::path path = f.folder / ("norm-" + std::to_string(i) + ".xml");
        std::filesystem::copy_file(f.folder / "norm.xml", path, std::filesystem::copy_options::skip_existing);
        return path;
    };
    NormCache cache;
    Diagnostics d;
    const std::weak_ptr<const Norm> first = cache.norm(copy_of(0), d, {});
    CHECK(cache.norm(copy_of(0), d, {}) == first.lock());
    std::weak_ptr<const Norm> in_use;
    for (int i = 1; i <= 40; ++i) {
        const auto norm = cache.norm(copy_of(i), d, {});
        if (i == 1) in_use = norm;
        CHECK(cache.norm(copy_of(1), d, {}) == in_use.lock());
    }
    CHECK(first.expired());
    CHECK(cache.norm(copy_of(0), d, {}) != nullptr);
}

TEST_CASE("threads share one norm through the cache, and each is told the same") {
    Fixture f;
    f.spoil("norm.xml", "<belofte id=\"belofte-1\"", "<belofte id=\"belofte-1\" telt=\"14\"");
    NormCache cache;
    std::vector<std::shared_ptr<const Norm>> norms(8);
    std::vector<std::string> said(8);
    std::vector<std::thread> threads;
    for (size_t t = 0; t < norms.size(); ++t)
        threads.emplace_back([&, t] {
            Diagnostics d;
            if (const auto in = load(f.folder / "school.xml", {}, cache, d)) norms[t] = in->norm;
            for (const Diagnostic& one : d.all()) said[t] += to_text(one, Language::nl);
        });
    for (std::thread& t : threads) t.join();
    REQUIRE(norms[0]);
    CHECK(said[0].find("N110") != std::string::npos);
    for (size_t t = 1; t < norms.size(); ++t) {
        CHECK(norms[t] == norms[0]);
        CHECK(said[t] == said[0]);
    }
}

/// Without write_file's fsync, which is most of the time of many small files.
static void put(const std::filesystem::path& path, const std::string& bytes) {
    std::ofstream(path, std::ios::binary) << bytes;
}

TEST_CASE("a file spoilt at random gives messages or a profile, never anything else") {
    Fixture f;
    const std::string good = read_file(GIDSPERS_ROOT "/tests/golden/input/alles.xml", 1 << 20);
    const std::string norm = read_file(GIDSPERS_ROOT "/tests/golden/input/alles-norm.xml", 1 << 20);
    put(f.folder / "alles-norm.xml", norm);
    put(f.folder / "alles-basis.xml", read_file(GIDSPERS_ROOT "/tests/golden/input/alles-basis.xml", 1 << 20));
    uint32_t seed = 12345;
    const auto random = [&](size_t below) {
        seed = seed * 1664525u + 1013904223u;
        return static_cast<size_t>(seed >> 8) % below;
    };
    static const std::string bits[] = {"",  "<", ">", "\"",   "&",    "ja", "<p>", "</tekst>",
                                       "0", "-", " ", "\x01", "\xff", "é",  "id",  "  x=\"1\""};
    size_t loaded = 0, refused = 0;
    for (int i = 0; i < 600; ++i) {
        std::string text = i % 2 ? good : norm;
        for (size_t n = 1 + random(3); n > 0; --n)
            text.replace(random(text.size()), random(8), bits[random(std::size(bits))]);
        put(f.folder / (i % 2 ? "alles.xml" : "alles-norm.xml"), text);
        if (i % 2 == 0)
            put(f.folder / "alles.xml", good);
        else
            put(f.folder / "alles-norm.xml", norm);
        NormCache cache;
        Diagnostics d;
        const auto in = load(f.folder / "alles.xml", {}, cache, d);
        CHECK(in.has_value() == !d.has_errors());
        ++(in ? loaded : refused);
    }
    CHECK(refused > 300);
}
