#include "docx/poster_fit.h"

#include <catch2/catch.hpp>

#include "docx/docx.h"
#include "docx/measure.h"
#include "docx/package.h"
#include "docx/poster_air.h"
#include "docx/spacing.h"
#include "dump.h"
#include "sample.h"

using namespace gidspers;
using namespace gidspers::docx;

namespace {

std::string panel(int number, int words, const std::string& span = "1") {
    std::string text;
    for (int i = 0; i < words; ++i) text += "ondersteuning ";
    return "<panel title=\"Paneel " + std::to_string(number) + "\" span=\"" + span + "\"><p>" + text + "</p></panel>";
}
doc::Document poster(const std::string& panels) {
    return sample::document(
        "<document kind=\"ouderposter\" title=\"P\"><poster><masthead title=\"Titel\"/>" + panels +
        "<foot><p>voet</p></foot></poster></document>");
}
Dress dress(const style::Theme& theme, float scale) {
    static Tables none;  // these posters have no tables
    return {theme, sample::widths(), &none, true, scale, paper_size(theme.paper).width - theme.margins.left - theme.margins.right};
}

}  // namespace

TEST_CASE("panels keep their order down the columns and none is lost") {
    const style::Theme theme = sample::theme(true, Paper::a3);
    std::string panels;
    for (int i = 1; i <= 9; ++i) panels += panel(i, 10 + 7 * (i % 4), i == 4 ? "full" : i % 3 == 0 ? "2" : "1");
    const doc::Document document = poster(panels);
    const PosterPlan plan = plan_poster_on(document.root.children[0], dress(theme, 1), 3);
    std::string order;
    for (const PlanBand& band : plan.bands)
        for (const PlanColumn& column : band.columns)
            for (const PlanPanel& one : column.panels) order += one.node->get(doc::Key::title).back();
    CHECK(order == "123456789");
    const std::string text = dump(write_docx(document, theme));
    size_t at = 0;
    for (int i = 1; i <= 9; ++i) {
        const size_t found = text.find("Paneel " + std::to_string(i), at);
        REQUIRE(found != std::string::npos);
        at = found;
    }
}

TEST_CASE("the columns of a band fill the width") {
    const style::Theme theme = sample::theme(true, Paper::a3);
    const Dress look = dress(theme, 1);
    const doc::Document document = poster(panel(1, 20) + panel(2, 20, "2") + panel(3, 80) + panel(4, 5) + panel(5, 50));
    for (const PlanBand& band : plan_poster_on(document.root.children[0], look, 3).bands) {
        float width = theme.gutter * static_cast<float>(band.columns.size() - 1);
        for (const PlanColumn& column : band.columns) width += column.width;
        CHECK(width == Approx(look.text_width).margin(1));
    }
}

TEST_CASE("the gutters of all bands stand above each other: a panel of two columns has the gutter between them") {
    const style::Theme theme = sample::theme(true, Paper::a3);
    const Dress look = dress(theme, 1);
    const doc::Document document = poster(panel(1, 90, "2") + panel(2, 45) + panel(3, 40, "full"));
    const PosterPlan plan = plan_poster_on(document.root.children[0], look, 3);
    const PlanBand& band = plan.bands.front();
    REQUIRE(band.columns.size() == 2);
    CHECK(band.columns[0].width == Approx(2 * band.columns[1].width + theme.gutter));
}

TEST_CASE("what a column has over goes to all its panels, the most of it below the last") {
    PlanColumn column{100, {{nullptr, 100}, {nullptr, 200}}};
    share_out(30, column);
    CHECK(column.panels[0].height == Approx(110));
    CHECK(column.panels[1].height == Approx(220));
    share_out(330, column);
    CHECK(column.panels[0].height == Approx(137.5));
    CHECK(column.panels[1].height == Approx(522.5));
}

TEST_CASE("steps stand in the middle of a taller ground, other words at its top") {
    const auto centred = [](const std::string& inner) {
        return sample::body(write_docx(poster("<panel title=\"P\">" + inner + "</panel>"), sample::theme(true, Paper::a3))).find("<w:vAlign w:val=\"center\"/>") !=
               std::string::npos;
    };
    CHECK(centred("<ol style=\"steps\"><li>a</li><li>b</li></ol>"));
    CHECK_FALSE(centred("<p>a</p>"));
}

TEST_CASE("cards stand beside each other as long as the longest word of a title has room, as wide as it is") {
    const style::Theme theme = sample::theme(true, Paper::a3);
    const Dress look = dress(theme, 1);
    const auto columns = [&](const std::string& title) {
        const doc::Document document = poster("<panel title=\"P\"><cards><card title=\"" + title + "\"><p>x</p></card><card title=\"b\"/></cards></panel>");
        return Measure(look).card_columns(document.root.children[0].children[1].children[0], 280);
    };
    CHECK(columns("Lijst iiiiiiiiiiiiiiiiii") == 2);
    CHECK(columns("Lijst wwwwwwwwwwwwwwwwww") == 1);
}

TEST_CASE("the grounds of a band's columns end at one height") {
    const style::Theme theme = sample::theme(true, Paper::a3);
    const doc::Document document = poster(panel(1, 20) + panel(2, 90) + panel(3, 30) + panel(4, 5));
    for (const PlanBand& band : plan_poster_on(document.root.children[0], dress(theme, 1), 2).bands)
        for (const PlanColumn& column : band.columns) {
            float height = 0;
            for (const PlanPanel& one : column.panels) height += one.height;
            CHECK(height == Approx(band.height));
        }
    const std::string xml = read_part(write_docx(document, theme), "word/document.xml");
    size_t grounds = 0;
    for (size_t at = 0; (at = xml.find("w:hRule=\"atLeast\"", at)) != std::string::npos; ++at) ++grounds;
    CHECK(grounds == 4);
}

TEST_CASE("a panel that asked for two columns gets one where that wastes less, unless it holds a table") {
    const style::Theme theme = sample::theme(true, Paper::a3);
    const Dress look = dress(theme, 1);
    const auto first_band = [&](const std::string& panels) {
        const doc::Document document = poster(panels);
        std::vector<float> widths;
        const PosterPlan plan = plan_poster_on(document.root.children[0], look, 3);
        for (const PlanColumn& column : plan.bands.front().columns) widths.push_back(column.width);
        return widths;
    };
    // A third and two thirds of the width for as many words would leave much of the row empty.
    const std::vector<float> halves = first_band(panel(1, 150) + panel(2, 150, "2"));
    REQUIRE(halves.size() == 2);
    CHECK(halves[0] == Approx(halves[1]));
    const auto third = [&](const std::string& inner) {
        const doc::Document document = poster("<panel title=\"T\" span=\"2\">" + inner + "</panel>" + panel(2, 30) + panel(3, 30));
        Tables tables;
        const Dress with_tables{theme, sample::widths(), &tables, true, 1, look.text_width};
        return plan_poster_on(document.root.children[0], with_tables, 3).bands.front().columns.front().width < look.text_width / 2;
    };
    std::string words;
    for (int i = 0; i < 30; ++i) words += "ondersteuning ";
    CHECK(third("<p>" + words + "</p>"));
    CHECK_FALSE(third("<table cols=\"1\"><tr><td>" + words + "</td></tr></table>"));
}

TEST_CASE("a table that asked for two columns of four never gets one, however full the page is") {
    const style::Theme theme = sample::theme(true, Paper::a3);
    const Dress look = dress(theme, 1);
    Tables tables;
    const Dress with_tables{theme, sample::widths(), &tables, true, 1, look.text_width};
    const doc::Document document = poster("<panel title=\"T\" span=\"2\"><table cols=\"1\"><tr><td>een</td></tr></table></panel>" + panel(2, 3) +
                                          panel(3, 3) + panel(4, 3));
    const PosterPlan plan = plan_poster_on(document.root.children[0], with_tables, 4, 0);
    CHECK(plan.bands.front().columns.front().width > look.text_width * 0.3f);
}

TEST_CASE("a table whose columns are too narrow for its words gets a wider band") {
    const style::Theme theme = sample::theme(true, Paper::a3);
    Tables tables;
    const Dress look{theme, sample::widths(), &tables, true, 1, dress(theme, 1).text_width};
    const Measure measure(look);
    const auto width_of = [&](const std::string& name) {
        std::string rows;
        for (int i = 0; i < 5; ++i) rows += "<tr><td>" + name + "</td><td>099-5550391</td></tr>";
        const doc::Document document = poster(panel(1, 22) + panel(2, 24) + "<panel title=\"T\"><table cols=\"6 4\" style=\"compact\">" + rows +
                                              "</table></panel>" + panel(4, 20));
        for (const PlanBand& band : plan_poster_on(document.root.children[0], look, 4).bands)
            for (const PlanColumn& column : band.columns)
                for (const PlanPanel& one : column.panels)
                    if (one.node->get(doc::Key::title) == "T") {
                        CHECK_FALSE(measure.is_cramped(*one.node, column.width));
                        return column.width;
                    }
        return 0.0f;
    };
    CHECK(width_of("GGD") < look.text_width * 0.3f);
    CHECK(width_of("Ontwikkelingsperspectief Schakel") > look.text_width * 0.3f);
}

TEST_CASE("a title makes room for the logo beside it while it stays large enough to be read from afar") {
    style::Theme theme = sample::theme(true, Paper::a3);
    theme.text(style::Text::poster_title).size = 60;
    theme.text(style::Text::poster_title).leading = 72;
    theme.logo = sample::logo(true);
    const auto head = [&](const std::string& title) {
        const doc::Document document = sample::document(
            "<document kind=\"ouderposter\" title=\"P\"><poster><masthead kicker=\"Jaar\" title=\"" + title +
            "\" subtitle=\"School\" logo=\"yes\"/>" + panel(1, 5) + "<foot><p>voet</p></foot></poster></document>");
        const FittedPoster fitted = fit_poster(document.root.children[0], dress(theme, 1), paper_size(Paper::a3), theme.most_scale);
        const Dress worn{fitted.theme, sample::widths(), dress(theme, 1).tables, true, fitted.scale, dress(theme, 1).text_width};
        return Measure(worn).masthead_logo(document.root.children[0].children[0], worn.text_width).beside();
    };
    CHECK(head("Hulp"));
    CHECK(head("Zo helpen wij uw kind op school"));
    CHECK_FALSE(head("Zo helpen wij uw kind op school en thuis en overal waar dat nodig is"));
}

TEST_CASE("height that is left goes to the spaces in a panel, the same after each item, before its ground stays empty") {
    std::string items;
    for (int i = 0; i < 5; ++i) items += "<li>a</li>";
    const auto spaces = [&](int words) {
        const doc::Document document = poster("<panel title=\"L\"><ul>" + items + "</ul></panel>" + panel(2, words));
        const std::string xml = read_part(write_docx(document, sample::theme(true, Paper::a3)), "word/document.xml");
        std::vector<float> found;
        for (size_t at = 0; (at = xml.find("<w:numPr>", at)) != std::string::npos; ++at) {
            const std::string properties = xml.substr(at, xml.find("</w:pPr>", at) - at);
            const size_t after = properties.find("w:after=\"");
            found.push_back(after == std::string::npos ? 0 : std::stof(properties.substr(after + 9)));
        }
        return found;
    };
    const std::vector<float> loose = spaces(60);
    REQUIRE(loose.size() == 5);
    const style::TextStyle body = sample::theme(true, Paper::a3).text(style::Text::body);
    CHECK(loose.front() > 20 * body.after * item_share * 1.2f);
    CHECK(loose.front() <= 20 * body.leading * 1.6f * item_share + 1);  // no more than a line between paragraphs
    CHECK(loose.front() == loose.back());
}

TEST_CASE("a panel's last words have no more space after them than by their style: its ground goes on, and has room for a line more") {
    const std::string two = "<panel title=\"L\"><p>een</p><p>twee</p></panel>";
    const std::string xml = read_part(write_docx(poster(two + panel(2, 60)), sample::theme(true, Paper::a3)), "word/document.xml");
    const auto spaced = [&](const std::string& word) {
        const size_t at = xml.rfind("<w:p>", xml.find(">" + word + "<"));
        return xml.substr(at, xml.find(word, at) - at).find("w:after=") != std::string::npos;
    };
    CHECK(spaced("een"));
    CHECK_FALSE(spaced("twee"));
}

TEST_CASE("a poster of very many panels is planned, in bands of no more than a page can show") {
    std::string panels;
    for (int i = 0; i < 100; ++i) panels += panel(i, 3);
    CHECK(poster_fits(poster(panels), sample::theme(true, Paper::a3)));
}

TEST_CASE("a title that fills its line does not keep the rest of a poster small") {
    const style::Theme theme = sample::theme(true, Paper::a3);
    const auto scale = [&](const std::string& title) {
        const doc::Document document = sample::document("<document kind=\"ouderposter\" title=\"P\"><poster><masthead title=\"" + title + "\"/>" +
                                                        panel(1, 5) + "<foot><p>voet</p></foot></poster></document>");
        const FittedPoster fitted = fit_poster(document.root.children[0], dress(theme, 1), paper_size(Paper::a3), theme.most_scale);
        const Dress worn{fitted.theme, sample::widths(), dress(theme, 1).tables, true, fitted.scale, dress(theme, 1).text_width};
        CHECK(Measure(worn).width(title, style::Text::poster_title) < worn.text_width);
        return fitted.scale;
    };
    CHECK(scale("Titel") == theme.most_scale);
    CHECK(scale("Wie, wat en waar bij ondersteuning op") == theme.most_scale);
}

TEST_CASE("a logo beside the title keeps off a line below it that is as long as the page") {
    style::Theme theme = sample::theme(true, Paper::a3);
    theme.logo = sample::logo(true);
    theme.text(style::Text::poster_title).size = 60;
    theme.text(style::Text::poster_title).leading = 72;
    const Dress look = dress(theme, 1);
    std::string name = "Interconfessionele Jenaplanbasisschool";
    for (int i = 0; i < 12; ++i) name += " Prins Willem-Alexander van Oranje";
    const doc::Document document = sample::document(
        "<document kind=\"ouderposter\" title=\"P\"><poster><masthead title=\"Hulp\" kicker=\"2026\" subtitle=\"" + name +
        "\" logo=\"yes\"/><foot><p>voet</p></foot></poster></document>");
    const doc::Node& masthead = document.root.children[0].children[0];
    const Measure measure(look);
    REQUIRE(measure.lines(name, style::Text::poster_subtitle, look.text_width) > 1);
    const MastheadLogo logo = measure.masthead_logo(masthead, look.text_width);
    REQUIRE(logo.beside());
    float subtitle = 0;  // where it begins
    for (const style::Text above : {style::Text::kicker, style::Text::poster_title}) {
        const style::TextStyle& text = look.text(above);
        subtitle += text.before + text.leading + text.after;
    }
    CHECK(logo.drop + logo.size.height + logo_edge <= subtitle);
}

TEST_CASE("the cell of a QR code is larger where the foot has the height for it") {
    const style::Theme theme = sample::theme(true, Paper::a3);
    const Dress look = dress(theme, 0.7f);
    const float width = mm(200);
    const auto beside = [&](int lines) {
        std::string words;
        for (int i = 0; i < lines; ++i) words += "<p>Bel ons.</p>";
        const doc::Document document = sample::document("<document kind=\"ouderposter\" title=\"P\"><poster><masthead title=\"P\"/><foot>" + words +
                                                        "<figure kind=\"qr\" value=\"x\" alt=\"x\"/></foot></poster></document>");
        return Measure(look).foot_figures(document.root.children[0].children[1], width).inside;
    };
    CHECK(beside(1) < mm(28));
    CHECK(beside(12) == Approx(mm(30)));
}

TEST_CASE("a fact with a long address takes the room for it from its neighbours") {
    const style::Theme theme = sample::theme(true, Paper::a3);
    const Dress look = dress(theme, 1);
    const auto columns = [&](const std::string& address) {
        const doc::Document document = poster(
            "<panel title=\"P\"><facts style=\"grid\"><fact label=\"a\">b</fact><fact label=\"c\">d</fact>"
            "<fact label=\"e\"><a href=\"https://" + address + "\">" + address + "</a></fact></facts></panel>");
        return Measure(look).fact_widths(document.root.children[0].children[1].children[0], look.text_width);
    };
    const std::vector<float> even = columns("s.example");
    REQUIRE(even.size() == 3);
    CHECK(even[0] == Approx(even[2]));
    const std::string address = "ouder-en-jeugdsteunpunt.samenwerkingsverband-duinrand.example";
    const std::vector<float> wide = columns(address);
    CHECK(wide[0] == Approx(wide[1]));
    CHECK(wide[2] >= Measure(look).width(address, style::Text::body));
    CHECK(wide[0] + wide[1] + wide[2] == Approx(look.text_width));
}

TEST_CASE("of facts beside each other on a poster, longer lines get more of the width, and labels keep their line") {
    const style::Theme theme = sample::theme(true, Paper::a3);
    const Dress look = dress(theme, 1);
    const auto widths_with = [&](const std::string& first, const std::string& last) {
        const std::string person = "\">Marloes Terpstra van den Berg (intern begeleider van de bovenbouw)</fact>";
        const doc::Document document = poster("<panel title=\"P\"><facts style=\"grid\"><fact label=\"" + first + "\">b</fact><fact label=\"c" + person +
                                              "<fact label=\"d" + (last.empty() ? person : "\">" + last + "</fact>") + "</facts></panel>");
        return Measure(look).fact_widths(document.root.children[0].children[1].children[0], 380);
    };
    const std::vector<float> widths = widths_with("a", "e");
    REQUIRE(widths.size() == 3);
    CHECK(widths[0] == Approx(widths[2]));
    CHECK(widths[1] > 1.5f * widths[0]);
    CHECK(widths[0] + widths[1] + widths[2] == Approx(380));
    const std::string question = "Vragen over uw kind?";
    CHECK(Measure(look).width(question, style::Text::label) > widths_with("a", "")[0]);
    CHECK(Measure(look).width(question, style::Text::label) < widths_with(question, "")[0]);
}

TEST_CASE("a fuller poster gets a smaller scale, a sparse one the largest; what is planned fits") {
    const style::Theme theme = sample::theme(true, Paper::a3);
    const Size page = paper_size(Paper::a3);
    float before = 2;
    bool tightened = false;
    for (const int words : {5, 60, 120, 140, 160, 180, 200, 220}) {
        std::string panels;
        for (int i = 1; i <= 9; ++i) panels += panel(i, words);
        const doc::Document document = poster(panels);
        const auto& node = document.root.children[0];
        const FittedPoster fitted = fit_poster(node, dress(theme, 1), page, theme.most_scale);
        INFO(words << " words, scale " << fitted.scale << " after " << before);
        CHECK(fitted.filled <= 1);
        CHECK(fitted.plan.height <= poster_room(page, fitted.theme));
        if (words == 5) CHECK(fitted.scale == theme.most_scale);
        else CHECK(fitted.filled > 0.8f);  // it does not give away room; heights go in steps
        CHECK((fitted.scale < before * 1.04f || fitted.scale <= theme.least_scale));
        // Space gives way first: only with the least type, and type only when there is no more to give.
        const bool tight = fitted.theme.unit < theme.unit;
        if (fitted.scale > theme.least_scale) CHECK_FALSE(tight);
        if (fitted.scale < theme.least_scale) CHECK(fitted.theme.unit == Approx(theme.unit * 0.4f));
        tightened = tightened || tight;
        before = fitted.scale;
    }
    CHECK(tightened);
}

TEST_CASE("a poster is A3 with sections of columns, and no text boxes but in figures") {
    const doc::Document document = sample::golden("ouderposter");
    const std::string docx = write_docx(document, sample::theme(true, Paper::a3));
    const std::string xml = read_part(docx, "word/document.xml");
    CHECK(xml.find("<w:pgSz w:w=\"16838\" w:h=\"23811\"/>") != std::string::npos);
    CHECK(xml.find("<w:cols w:num=\"2\"") != std::string::npos);
    CHECK(xml.find("txbx") == std::string::npos);
    CHECK(dump(docx).find("[BandTitle] Zo helpen wij uw kind") != std::string::npos);
}

TEST_CASE("words in a poster's table stay whole when they fit their cell") {
    const auto suppressed = [](const char* word) {
        const doc::Document document = poster("<panel title=\"P\"><table cols=\"1\"><tr><td>" + std::string(word) + "</td></tr></table></panel>");
        return read_part(write_docx(document, sample::theme(true, Paper::a3)), "word/document.xml").find("<w:pStyle w:val=\"TableText\"/><w:suppressAutoHyphens/>") != std::string::npos;
    };
    CHECK(suppressed("Merenstad"));
    CHECK_FALSE(suppressed("Arbeidsongeschiktheidsverzekeringsmaatschappijondersteuningenbeleidsmedewerkersoverlegvoorzittersverkiezing"
                           "scommissieledenvergaderingsnotulistenopleidingsinstituutsdirecteurenkamerbewonersverenigingsbestuursleden"));
}

TEST_CASE("words in a poster's steps stay whole when they fit their line") {
    const auto suppressed = [](const std::string& word) {
        const doc::Document document = poster("<panel title=\"P\"><ol style=\"steps\"><li><p><strong>In het " + word + "</strong></p><p>x</p></li></ol></panel>");
        return sample::body(write_docx(document, sample::theme(true, Paper::a3))).find("<w:suppressAutoHyphens/>") != std::string::npos;
    };
    CHECK(suppressed("ondersteuningsteam"));
    std::string long_word;
    while (long_word.size() < 300) long_word += "ondersteunings";
    CHECK_FALSE(suppressed(long_word));
}

TEST_CASE("says whether a poster fits in Word with the least type, and then sets none smaller") {
    const style::Theme theme = sample::theme(true, Paper::a3);
    bool fitted = false, refused = false;
    for (const int words : {40, 90, 130, 170, 400}) {
        std::string panels;
        for (int i = 1; i <= 9; ++i) panels += panel(i, words);
        const doc::Document document = poster(panels);
        const bool fits = poster_fits(document, theme);
        CHECK_FALSE((refused && fits));  // fuller than one that did not
        (fits ? fitted : refused) = true;
        const std::string styles = read_part(write_docx(document, theme), "word/styles.xml");
        const size_t at = styles.find("<w:sz w:val=\"", styles.find("<w:docDefaults>"));
        const float body = static_cast<float>(std::stoi(styles.substr(at + 13, 3))) / 2;
        INFO(words << " words, " << body << " pt");
        const float least = theme.text(style::Text::body).size * theme.least_scale;
        CHECK((body > least - 0.5f) == fits);
    }
    CHECK(fitted);
    CHECK(refused);
}
