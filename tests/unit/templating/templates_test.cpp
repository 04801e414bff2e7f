#include "templating/templates.h"

#include <catch2/catch.hpp>
#include <fstream>

#include "base/io.h"
#include "base/limits.h"
#include "base/messages.h"
#include "temp_folder.h"

using namespace gidspers;
using merge::flag;
using merge::List;
using merge::Object;
using merge::Value;
namespace fs = std::filesystem;

namespace {

/// A folder of templates of its own, gone at the end of the test.
struct Folder : test::TempFolder {
    void write(const std::string& name, const std::string& text) const {
        fs::create_directories((*this / name).parent_path());
        std::ofstream(*this / name, std::ios::binary) << text;
    }
};

const std::string long_text(90'000, 'x');

Value item(merge::Values& values, const char* name, bool is_new, const List& inner = {}) {
    Object object;
    object.add("naam", values.text(name));
    object.add("is-nieuw", flag(is_new));
    object.add("onderdelen", values.list(inner));
    return values.object(object);
}

merge::View view() {
    merge::Values values;
    Object school;
    school.add("naam", values.text("De \"Zee\" <b>&</b> {{meeuw}}"));
    school.add("leeg", values.text(""));
    school.add("wens", values.text("'s middags"));
    school.add("lang", values.text(long_text));
    Object root;
    root.add("school", values.object(school));
    root.add("visie", values.markup("<p>Rustig &amp; <em>klein</em>.</p><p>Echt \"samen\".</p>"));
    root.add("foto", values.markup("<p>Foto's.</p>"));
    root.add("is-concept", flag(true));
    List children;
    children.push_back(item(values, "twee", true));
    List top;
    top.push_back(item(values, "een", false, children));
    top.push_back(item(values, "drie", true));
    root.add("onderdelen", values.list(top));
    root.add("niets", values.list({}));
    List two;
    two.push_back(values.text("een"));
    two.push_back(values.text("twee"));
    root.add("lijst", values.list(two));
    const Value all = values.object(root);
    return {std::make_shared<merge::Values>(std::move(values)), all};
}

const std::vector<std::string> only_sop{"sop"};

std::string without_places(std::string markup) {
    for (size_t at = markup.find(" _=\""); at != std::string::npos; at = markup.find(" _=\""))
        markup.erase(at, markup.find('"', at + 4) + 1 - at);
    return markup;
}

std::string codes(const Diagnostics& problems) {
    std::string result;
    for (const auto& p : problems.all())
        result += (result.empty() ? "" : " ") + p.code + "@" + std::to_string(p.at.line) + ":" + std::to_string(p.at.column);
    return result;
}

/// `inner` repeated 2 to the power of `times`: a list of two, within itself.
std::string twice(int times, const std::string& inner) {
    std::string open, close;
    // `lijst` of the outermost object is always in reach.
    for (int i = 0; i < times; ++i) open += "{{#lijst}}", close += "{{/lijst}}";
    return open + inner + close;
}

/// Renders one template; or the codes of what went wrong.
std::string render(const std::string& source) {
    const Folder folder;
    folder.write("sop/sop.mustache", source);
    folder.write("gedeeld/naam.mustache", "<em>{{naam}}</em>");
    folder.write("gedeeld/visie.mustache", "{{visie}}");
    folder.write("gedeeld/om-visie.mustache", "{{>visie}}");
    folder.write("gedeeld/boom.mustache", "<li>{{naam}}{{#onderdelen}}{{>boom}}{{/onderdelen}}</li>");
    folder.write("gedeeld/regels.mustache", "<!-- Wat dit is. -->\n{{naam}},\n hier\n<!-- En wat nog. -->\n");
    folder.write("gedeeld/zonder-eind.mustache", "{{>zonder-eind}}");
    Diagnostics problems;
    const auto set = templating::Templates::load(only_sop, folder.path(), problems);
    if (!set) return codes(problems);
    const auto out = set->render("sop", view().root, problems);
    return out ? without_places(*out) : codes(problems);
}

}  // namespace

TEST_CASE("values, sections, inverted sections, lists and dotted names") {
    CHECK(render("{{#onderdelen}}{{naam}}{{#is-nieuw}}!{{/is-nieuw}}{{^is-nieuw}}.{{/is-nieuw}}{{/onderdelen}}") == "een.drie!");
    CHECK(render("{{#school}}{{#leeg}}x{{/leeg}}{{^leeg}}y{{/leeg}}{{/school}}") == "y");
    CHECK(render("{{#niets}}x{{/niets}}{{^niets}}y{{/niets}}") == "y");
    CHECK(render("{{#is-concept}}{{#school}}{{#onderdelen}}{{naam}},{{/onderdelen}}{{/school}}{{/is-concept}}") == "een,drie,");
    CHECK(render("a{{! weg }}b<!-- {{ook}} -->c") == "ab c");
    CHECK(render("{{#onderdelen}}{{#naam}}[{{.}}]{{/naam}}{{/onderdelen}}") == "[een][drie]");
    CHECK(render("{{=<% %>=}}<%#onderdelen%><%naam%><%/onderdelen%>") == "eendrie");
}

TEST_CASE("a tag with a brace too few is warned of, and printed") {
    const Folder folder;
    folder.write("sop/sop.mustache", "<p>{school.naam}} en {school.naam}</p>\n {{>stuk}} a}} { x } {} {1, 2} {{{naam}}} <!-- {naam} -->");
    folder.write("gedeeld/stuk.mustache", "{#lijst}");
    Diagnostics problems;
    const auto set = templating::Templates::load(only_sop, folder.path(), problems);
    REQUIRE(set);
    CHECK(codes(problems) == "T019@1:4 T019@1:22 T019@2:13 T019@1:1");
    CHECK(problems.all()[0].args == std::vector<std::string>{"{school.naam}}", "school.naam"});
    CHECK(problems.all()[2].args == std::vector<std::string>{"}}", "naam"});
    CHECK(problems.all()[3].args == std::vector<std::string>{"{#lijst}", "lijst"});
}

TEST_CASE("of loose braces a file tells only so many") {
    const Folder folder;
    std::string lines;
    for (int i = 0; i < 300'000; ++i) lines += "}}\n";
    folder.write("sop/sop.mustache", lines + "{{>stuk}}");
    folder.write("gedeeld/stuk.mustache", "{naam}");
    Diagnostics problems;
    REQUIRE(templating::Templates::load(only_sop, folder.path(), problems));
    CHECK(problems.all().size() == limits::profile_problems + 1);
}

TEST_CASE("of tags that cannot be read each is told") {
    const Folder folder;
    std::string lines;
    for (int i = 0; i < 60'000; ++i) lines += "{{a*}}\n";
    folder.write("sop/sop.mustache", lines);
    Diagnostics problems;
    CHECK_FALSE(templating::Templates::load(only_sop, folder.path(), problems));
    CHECK(problems.all().size() == 60'000);
}

TEST_CASE("the top of a list, the rest of it and their numbers") {
    CHECK(render("{{#onderdelen.eerste-1}}{{naam}}{{/onderdelen.eerste-1}}") == "een");
    CHECK(render("{{#onderdelen.na-1}}{{naam}}{{/onderdelen.na-1}}{{^onderdelen.na-2}}niets{{/onderdelen.na-2}}") == "drieniets");
    CHECK(render("{{#onderdelen}}{{#is-eerste}}[{{/is-eerste}}{{naam}}{{^is-laatste}}, {{/is-laatste}}{{/onderdelen}}") == "[een, drie");
    CHECK(render("{{#onderdelen}}{{#lijst}}{{.}} {{/lijst}}{{naam}}{{^is-laatste}}, {{/is-laatste}}{{/onderdelen}}") == "een twee een, een twee drie");
    CHECK(render("{{#onderdelen.eerste-1}}{{naam}}{{^is-laatste}}, {{/is-laatste}}{{/onderdelen.eerste-1}}") == "een");
    CHECK(render("{{onderdelen.aantal}} {{onderdelen.aantal-na-1}}") == "2 1");
    CHECK(render("{{#onderdelen.helft-1}}{{naam}}{{/onderdelen.helft-1}} | {{#onderdelen.helft-2}}{{naam}}{{/onderdelen.helft-2}}") == "een | drie");
    CHECK(render("{{#onderdelen.eerste-1}}{{#onderdelen.helft-1}}{{naam}}{{/onderdelen.helft-1}}|{{#onderdelen.helft-2}}{{naam}}{{/onderdelen.helft-2}}"
                 "{{/onderdelen.eerste-1}}") == "twee|");
    CHECK(render("{{#onderdelen.aantal-na-1}}nog {{onderdelen.aantal-na-1}}{{/onderdelen.aantal-na-1}}{{#niets.aantal}}x{{/niets.aantal}}") == "nog 1");
    CHECK(render("{{onderdelen.eerste-1}}{{onderdelen.laatste-1}}{{school.aantal}}") == "T012@1:1 T010@1:24 T009@1:48");
}

namespace {

/// What a template yields at each tightness, and with the texts of 2 and the lists of 3.
std::vector<std::string> by_tightness(const std::string& text) {
    const Folder folder;
    folder.write("sop/sop.mustache", text);
    Diagnostics problems;
    const auto set = templating::Templates::load(only_sop, folder.path(), problems);
    REQUIRE(set);
    std::vector<std::string> yields;
    for (int tightness = 0; tightness <= templating::Tightness::most; ++tightness)
        yields.push_back(set->render("sop", view().root, problems, tightness).value());
    for (const templating::Tightness tightness : {templating::Tightness(2, 3), templating::Tightness(templating::Tightness::over, 3)})
        yields.push_back(set->render("sop", view().root, problems, tightness).value());
    return yields;
}

}  // namespace

TEST_CASE("a tighter document shows less of its lists") {
    CHECK(by_tightness("{{#onderdelen.eerste-2-0}}{{naam}} {{/onderdelen.eerste-2-0}}+{{onderdelen.aantal-na-2-0}}"
                       "{{#is-ruim}} ruim{{/is-ruim}}{{#is-krap}} krap{{/is-krap}}{{#is-heel-krap}}!{{/is-heel-krap}}{{#is-te-lang}}!{{/is-te-lang}}"
                       "{{#zijn-lijsten-kort}} kort{{/zijn-lijsten-kort}}") ==
          std::vector<std::string>{"een drie +0 ruim", "+2", "+2 krap kort", "+2 krap! kort", "+2 krap kort", "+2 krap!! kort"});
    CHECK(render("{{#onderdelen.eerste-}}x{{/onderdelen.eerste-}}{{#onderdelen.na-1-2-3-4-5}}x{{/onderdelen.na-1-2-3-4-5}}") ==
          "T024@1:1 T024@1:48");
}

TEST_CASE("what would be the only one left out is shown too, until nothing but the shortest fits") {
    const std::vector<std::string> yields =
        by_tightness("{{#onderdelen.eerste-3-1}}{{naam}} {{/onderdelen.eerste-3-1}}{{#onderdelen.na-3-1}}({{naam}}) {{/onderdelen.na-3-1}}"
                     "+{{onderdelen.aantal-na-3-1}}");
    CHECK(yields[2] == "een drie +0");
    CHECK(yields[3] == "een (drie) +1");
    CHECK(yields[4] == yields[3]);
}

TEST_CASE("a user's text stays text, whatever it contains and however many braces the template has") {
    const std::string name = "De &quot;Zee&quot; &lt;b&gt;&amp;&lt;/b&gt; {{meeuw}}";
    CHECK(render("<p>{{school.naam}}</p>") == "<p>" + name + "</p>");
    CHECK(render("<p>{{{school.naam}}}</p>") == "<p>" + name + "</p>");
    CHECK(render("<figure alt='{{school.wens}}'/>") == "<figure alt='&#39;s middags'/>");
    CHECK(render("{{visie}}") == "<p>Rustig &amp; <em>klein</em>.</p><p>Echt \"samen\".</p>");
    CHECK(render("<figure alt=\"{{visie}}\"/>{{visie}}") ==
          "<figure alt=\"Rustig &amp; klein. Echt &quot;samen&quot;.\"/><p>Rustig &amp; <em>klein</em>.</p><p>Echt \"samen\".</p>");
}

TEST_CASE("rich text in an attribute is words alone, whatever quotes stand around it, in a partial too") {
    CHECK(render("<figure alt='{{foto}}'/>") == "<figure alt='Foto&#39;s.'/>");
    for (const char* part : {"visie", "om-visie"})
        CHECK(render("<figure alt=\"{{>" + std::string(part) + "}}\"/>") == "<figure alt=\"Rustig &amp; klein. Echt &quot;samen&quot;.\"/>");
}

TEST_CASE("partials, also recursive ones") {
    CHECK(render("{{#onderdelen}}{{> naam }}{{/onderdelen}}") == "<em>een</em><em>drie</em>");
    CHECK(render("{{#onderdelen}}{{>gedeeld/boom}}{{/onderdelen}}") == "<li>een<li>twee</li></li><li>drie</li>");
    CHECK(render("a\n  {{>zonder-eind}}") == "T014@1:1");
}

TEST_CASE("a template ends, whatever it asks for") {
    // 2 to the power of 40 times nothing, and 2 to the power of 30 times something.
    CHECK(render(twice(40, "")).find("T015@1:") == 0);
    CHECK(render(twice(30, std::string(5000, 'x'))).find("T015@1:") == 0);
}

TEST_CASE("sections stand in each other to a limit, whatever their signs") {
    const auto nested = [](size_t times, const std::string& open, const std::string& close) {
        std::string all;
        for (size_t i = 0; i < times; ++i) all += open;
        all += "x";
        for (size_t i = 0; i < times; ++i) all += close;
        return all;
    };
    CHECK(render(nested(limits::section_depth, "{{#is-concept}}", "{{/is-concept}}")) == "x");
    CHECK(render(nested(limits::section_depth + 1, "{{# is-concept}}", "{{/is-concept}}")) == "T016@1:641");
    CHECK(render(nested(limits::section_depth + 1, "{{^niets}}", "{{/niets}}")) == "T016@1:401");
    CHECK(render("{{=<% %>=}}" + nested(limits::section_depth + 1, "<%#is-concept%>", "<%/is-concept%>")) == "T016@1:612");
    // 2.4 GB, when each keeps the text of all within it; an end within a comment ends nothing.
    CHECK(render(nested(20'000, "{{#a}}", "{{/a}}")) == "T016@1:241");
    CHECK(render(nested(limits::section_depth + 1, "{{#a}}{{! {{/a }}", "{{/a}}")) == "T016@1:681");
}

TEST_CASE("the markup of one document and the size of one template are bounded") {
    const std::string words(limits::template_bytes - 100, 'x');
    CHECK(render(twice(4, words)).size() == 16 * words.size());
    CHECK(render(twice(5, words)).find("T015@1:") == 0);
    // As well without any section around it, in one that is not there, and by the last word of all.
    const auto values = [](size_t bytes) {
        std::string all;
        for (size_t i = 0; i < bytes; i += long_text.size()) all += "{{school.lang}}";
        return all;
    };
    CHECK(render(values(limits::markup_bytes - long_text.size())).size() > limits::markup_bytes - long_text.size());
    CHECK(render(values(limits::markup_bytes)) == "T015@1:2656");
    CHECK(render(values(limits::markup_bytes * 2)).find("T015@1:") == 0);
    CHECK(render("{{^niets}}" + values(limits::markup_bytes * 2) + "{{/niets}}") == "T015@1:1");
    const Folder folder;
    Diagnostics problems;
    folder.write("sop/sop.mustache", std::string(limits::template_bytes, 'x'));
    CHECK(templating::Templates::load(only_sop, folder.path(), problems));
    folder.write("sop/sop.mustache", std::string(limits::template_bytes + 1, 'x'));
    CHECK_THROWS_AS(templating::Templates::load(only_sop, folder.path(), problems), IoError);
}

TEST_CASE("white space of the template shrinks, words keep their space") {
    CHECK(render("<p>\n   een\n\n twee {{school.leeg}} drie</p>") == "<p> een twee  drie</p>");
}

TEST_CASE("a partial in a sentence brings no space of its own") {
    CHECK(render("{{#onderdelen}}({{>regels}}). {{/onderdelen}}") == "(een, hier). (drie, hier). ");
}

TEST_CASE("what is wrong is told with line and column, all in one go") {
    CHECK(render("ab\n{{naan}} {{#shcool}}x{{/shcool}}{{^weg}}{{/weg}}") == "T009@2:1 T008@2:10 T009@2:33");
    CHECK(render("{{school.nam}}") == "T008@1:1");
    CHECK(render("{{is-concept.x}}{{is-concept}}{{onderdelen}}{{school}}") == "T010@1:1 T011@1:17 T012@1:31 T013@1:45");
    CHECK(render("{{#onderdelen.aantal-na-1}}{{.}}{{/onderdelen.aantal-na-1}}{{#school}}{{.}}{{/school}}") == "T029@1:28 T029@1:71");
    CHECK(render("{{#onderdelen.eerste-x}}a{{/onderdelen.eerste-x}}{{#onderdelen.eerste-5-4-3-2-1}}a{{/onderdelen.eerste-5-4-3-2-1}}") ==
          "T024@1:1 T024@1:50");
    CHECK(render("x\n <!-- a -> {{weg}}\n") == "T023@2:2");
    CHECK(render("<!-- a -> b <!-- c --> d") == "T023@1:1");
    CHECK(render("x\n  {{school") == "T001@2:3");
    CHECK(render("x\n  {{#school}}\n") == "T002@2:3");
    CHECK(render("x{{/school}}") == "T003@1:2");
    CHECK(render("x {{=a=}}") == "T004@1:3");
    CHECK(render("{{}}{{a b}}{{a..b}}") == "T005@1:1 T005@1:5 T005@1:12");
    CHECK(render("{{>nam}} {{>bestaatniet}} {{>../naam}} {{>gedeeld/../x}}") == "T006@1:1 T007@1:10 T007@1:27 T007@1:40");
    CHECK(render("{{#onderdelen}}{{weg}}{{/onderdelen}}") == "T009@1:16");
}

TEST_CASE("a slip of a tag is told where it is, not at the sound section around it") {
    const auto within = [](const std::string& slip) { return render("{{#school}}\n<ul>\n" + slip + "\n</ul>\n{{/school}}\n{{#visie}}{{.}}{{/visie}}"); };
    CHECK(within("{{#leeg}}<p>x</p>") == "T002@3:1");
    CHECK(within("<p>x</p>{{/leeg}}") == "T003@3:9");
    CHECK(within("{{#leeg}}<p>x</p>{{/leeeg}}") == "T020@3:18");
    CHECK(within("{{#leeg}}{{^niets}}<p>x</p>{{/leeg}}{{/niets}}") == "T002@3:10");
    for (const char* const slip : {"{{naam}</p>", "{{naam</p>", "{{#leeg}x{{/leeg}}", "{{{naam}}</p>"}) CHECK(within("<p>" + std::string(slip)) == "T001@3:4");
    CHECK(within("{{! a < b }}{{&wens}}{{{ wens }}}") == " <ul> &#39;s middags&#39;s middags </ul>  <p>Rustig &amp; <em>klein</em>.</p><p>Echt \"samen\".</p>");
    for (const char* const signs : {"{{=a=}}", "{{=a b}}", "{{== ==}}", "{{=abc=}}", "{{=a  =}}"}) CHECK(within(signs) == "T004@3:1");
}

TEST_CASE("a place is put in every element of a template, and survives partials") {
    const Folder folder;
    folder.write("sop/sop.mustache", "<document kind=\"sop\"\n  title=\"a > b {{school.naam}}\">\n{{>stuk}} <p{{#is-concept}} style=\"lead\"{{/is-concept}}>x</p></document>");
    folder.write("gedeeld/stuk.mustache", "\n <p stijl=\"lead\">x</p>");
    Diagnostics problems;
    const auto set = templating::Templates::load(only_sop, folder.path(), problems);
    REQUIRE(set);
    const auto out = set->render("sop", view().root, problems);
    REQUIRE(out);
    CHECK(out->starts_with("<document _=\"0:1:1\" kind=\"sop\" title=\"a > b De "));
    CHECK(out->find("<p _=\"0:3:11\" style=\"lead\">") != std::string::npos);
    CHECK_FALSE(set->make("sop", view().root, problems));
    REQUIRE(problems.all().size() >= 1);
    CHECK(problems.all()[0].at.file.str().ends_with("gedeeld/stuk.mustache"));
}

TEST_CASE("an own file goes before the built-in one, the others stay") {
    const Folder folder;
    folder.write("sop/sop.mustache", "eigen");
    Diagnostics problems;
    const auto set = templating::Templates::load(std::vector<std::string>{"sop"}, folder.path(), problems);
    REQUIRE(set);
    CHECK(set->render("sop", view().root, problems) == "eigen");
    CHECK(problems.empty());
    CHECK_FALSE(set->make("sop", view().root, problems));
    CHECK(problems.all().at(0).at == Location{(folder.path() / "sop/sop.mustache").generic_string(), 1, 1});
}

TEST_CASE("a document's own partial goes before the shared one of that name") {
    const Folder folder;
    folder.write("sop/sop.mustache", "{{>rij}}, {{>gedeeld/rij}}");
    folder.write("sop/rij.mustache", "van sop");
    folder.write("gedeeld/rij.mustache", "van allen");
    Diagnostics problems;
    const auto set = templating::Templates::load(only_sop, folder.path(), problems);
    REQUIRE(set);
    CHECK(set->render("sop", view().root, problems) == "van sop, van allen");
}

TEST_CASE("an own file may end in capitals; one that nothing uses is told of") {
    const Folder folder;
    folder.write("sop/sop.MUSTACHE", "{{>deel}}");
    folder.write("sop/deel.Mustache", "eigen");
    folder.write("sop/leeswijzer.mustache", "een kopie die eigen sop niet noemt");
    folder.write("schoolgids/eigen.mustache", "misschien van de schoolgids, die niet is geladen");
    for (const char* name : {"sop/leeswijser.mustache", "schoolgids.mustache", "x/y/z.mustache"}) folder.write(name, "x");
    Diagnostics problems;
    const auto set = templating::Templates::load(only_sop, folder.path(), problems);
    REQUIRE(set);
    CHECK(set->render("sop", view().root, problems) == "eigen");
    std::vector<std::string> told;
    for (const Diagnostic& d : problems.all())
        told.push_back(d.code + " " + fs::path(d.at.file.str()).lexically_relative(folder.path()).string() + " " + d.args.at(0));
    CHECK(told == std::vector<std::string>{"T017 schoolgids.mustache schoolgids/schoolgids.mustache",
                                           "T017 sop/leeswijser.mustache sop/leeswijzer.mustache", "T018 x/y/z.mustache .mustache"});
}
