#include <catch2/catch.hpp>

#include <algorithm>
#include <set>
#include <string>

#include "base/deflate.h"
#include "doc/schema.h"
#include "style/color.h"
#include "style/names.h"
#include "scenes.h"

using namespace gidspers;
using namespace gidspers::drawing;
using namespace gidspers::drawing::test;

namespace {

const char* const hard[] = {
    "<figure kind=\"pyramid\" alt=\"a\"><layer label=\"Ondersteuningsbehoefte van de leerling en het gezin\" range=\"80 tot 90 procent "
    "van de leerlingen\" here=\"yes\">Een zin die zo lang is dat hij zeker vier of vijf regels nodig heeft in een smalle kolom.</layer>"
    "<layer label=\"B\" range=\"1 %\"/><layer label=\"C\"/><layer label=\"Fundament\" style=\"foundation\">Een lange tekst over het "
    "fundament van goed onderwijs in een veilig en voorspelbaar klimaat voor iedereen.</layer></figure>",
    "<figure kind=\"ladder\" alt=\"a\"><step label=\"Eerst kijken wij samen\">De leraar signaleert en bespreekt.</step><step label=\"Plan\" "
    "here=\"yes\">Kort.</step><step label=\"Team\">Het ondersteuningsteam komt elke zes weken bij elkaar en nodigt ouders uit.</step></figure>",
    "<figure kind=\"ladder\" alt=\"a\"><step label=\"1. Basis\"/><step label=\"2. Extra\">Tekst.</step><step label=\"3. "
    "Ontwikkelingsperspectiefbesprekingen\"/><step label=\"4\"/><step label=\"5\"/><step label=\"6\"/><step label=\"7\"/></figure>",
    "<figure kind=\"bars\" alt=\"a\"><band from=\"0\" to=\"50\" label=\"niet ontwikkeld\"/><band from=\"50\" to=\"70\" label=\"in "
    "ontwikkeling\"/><band from=\"70\" to=\"80\" label=\"ontwikkeld\"/><band from=\"80\" to=\"100\" label=\"ver ontwikkeld\"/><bar "
    "label=\"Afstemming en wisselwerking tussen leerling, leraar, groep en ouders\" value=\"62\" norm=\"80\"/><bar label=\"Doel\" "
    "value=\"100\" norm=\"100\"/><bar label=\"Niets\" value=\"0\" norm=\"0\"/></figure>",
    "<figure kind=\"chart\" unit=\"leerlingen\" alt=\"a\"><series label=\"So\"><point label=\"2021-2022\" value=\"182\"/><point "
    "label=\"2022-2023\" value=\"0\"/><point label=\"2023-2024\" value=\"1.5\"/><point label=\"2024-2025\" value=\"191\"/></series>"
    "<series label=\"Sbo\"><point label=\"2021-2022\" value=\"12\"/><point label=\"2024-2025\" value=\"190\"/></series></figure>",
    "<figure kind=\"chart\" unit=\"euro\" alt=\"a\"><series label=\"Uitgaven\"><point label=\"2020-2021\" value=\"131500\"/><point "
    "label=\"2021-2022\" value=\"170300\"/><point label=\"2022-2023\" value=\"128000\"/><point label=\"2023-2024\" value=\"9\"/>"
    "<point label=\"2024-2025\" value=\"162000\"/><point label=\"2025-2026\" value=\"169000\"/></series></figure>"};

}  // namespace

TEST_CASE("labels of figures never clip, never overlap and stay inside, wide and narrow, in all styles") {
    for (const char* basis : {"rustig", "helder", "speels"}) {
        const style::Theme theme = theme_of(basis);
        for (const char* markup : hard)
            for (const float width : {460.0f, 300.0f, 170.0f}) {
                INFO(basis << " " << width << " " << std::string(markup).substr(0, 22));
                const Scene scene = make(markup, theme, width);
                CHECK(scene.width <= width + 0.01f);
                check_labels(scene, theme);
                for (const Shape& s : scene.shapes)
                    for (const Point p : s.path.points) {
                        CHECK(p.x >= -3);
                        CHECK(p.x <= scene.width + 3);
                        CHECK(p.y >= -3);
                        CHECK(p.y <= scene.height + 3);
                    }
            }
    }
}

TEST_CASE("every tone that markup may ask for has a colour of its own in a pyramid and in a ladder") {
    std::string names;
    for (const style::Tone& tone : style::tones) names += (names.empty() ? "" : "|") + std::string(tone.name);
    for (const doc::Kind kind : {doc::Kind::layer, doc::Kind::step, doc::Kind::panel, doc::Kind::box})
        CHECK(doc::find_attribute(doc::rule_of(kind), doc::Key::tone)->choices == names);
    const style::Theme theme = theme_of("helder");
    for (const std::string kind : {"pyramid", "ladder"}) {
        const std::string part = kind == "ladder" ? "step" : "layer";
        std::set<std::string> looks;
        for (const style::Tone& tone : style::tones) {
            const Scene scene = make("<figure kind=\"" + kind + "\" alt=\"a\"><" + part + " label=\"Een\" tone=\"" + std::string(tone.name) +
                                     "\"/><" + part + " label=\"Twee\"/></figure>", theme, 300);
            check_labels(scene, theme);
            std::string look;
            for (const Shape& shape : scene.shapes)
                if (shape.filled) look += style::to_hex(shape.fill);
            looks.insert(look);
        }
        INFO(kind);
        CHECK(looks.size() == std::size(style::tones));
    }
}

TEST_CASE("where a chart has no room for all values, it has the highest, the last and the first, above the columns") {
    const Scene scene = make("<figure kind=\"chart\" alt=\"a\"><series label=\"a\"><point label=\"1\" value=\"1000\"/><point label=\"2\" value=\"1500\"/>"
                             "<point label=\"3\" value=\"9000\"/><point label=\"4\" value=\"1000\"/><point label=\"5\" value=\"1200\"/></series></figure>",
                             theme_of("helder"), 90);
    std::vector<std::string> values;
    for (const Label& label : scene.labels) {
        if (label.text.size() < 5) continue;
        values.push_back(label.text);
        for (const Shape& shape : scene.shapes)
            for (const Point p : shape.path.points)
                if (shape.filled && p.x > label.x && p.x < label.x + label.width) CHECK(p.y >= label.y + label.height - 0.01f);
    }
    CHECK(values == std::vector<std::string>{"9.000", "1.200", "1.000"});
}

TEST_CASE("series of a chart share one scale, and each has its colour and its name; numbers are Dutch") {
    const style::Theme theme = theme_of("helder");
    const Scene scene = make("<figure kind=\"chart\" unit=\"leerlingen\" alt=\"a\"><series label=\"So\"><point label=\"2025\" value=\"7.5\"/></series>"
                             "<series label=\"Sbo\"><point label=\"2025\" value=\"30\"/></series></figure>", theme, 300);
    std::set<std::string> said, fills;
    for (const Label& label : scene.labels) said.insert(label.text);
    for (const char* text : {"So", "Sbo", "leerlingen", "7,5", "30"}) CHECK(said.contains(text));
    for (const Shape& shape : scene.shapes) {
        if (shape.filled) fills.insert(style::to_hex(shape.fill));
        for (const Point p : shape.path.points) CHECK(p.y >= 0);  // no column is taller than the chart
    }
    CHECK(fills == std::set{style::to_hex(theme.color(style::Color::primary)), style::to_hex(theme.color(style::Color::accent))});
}

TEST_CASE("where somebody is on a ladder or in a pyramid stands out, however wide it is") {
    const style::Theme theme = theme_of("helder");
    for (const std::string kind : {"ladder", "pyramid"})
        for (const float width : {460.0f, 120.0f}) {
            const std::string part = kind == "ladder" ? "step" : "layer";
            const auto grounds = [&](const std::string& attributes) {
                const Scene scene = make("<figure kind=\"" + kind + "\" alt=\"a\"><" + part + " label=\"Een\"/><" + part + " label=\"Twee\" " + attributes + "/></figure>", theme, width);
                return std::ranges::count_if(scene.shapes, [&](const Shape& shape) { return shape.filled && shape.fill == theme.color(style::Color::primary_soft); });
            };
            INFO(kind << " " << width);
            CHECK(grounds("here=\"yes\"") == grounds("") + 1);
        }
}

TEST_CASE("a route of more than four steps goes on beside itself where its names have room, in the order of their numbers") {
    const style::Theme theme = theme_of("helder");
    std::string steps;
    for (int i = 1; i <= 8; ++i) steps += "<step label=\"" + std::to_string(i) + ". Stap met een naam\"/>";
    const auto columns = [&](const std::string& all, float width) {
        const Scene scene = make("<figure kind=\"ladder\" alt=\"a\">" + all + "</figure>", theme, width);
        std::set<float> at;
        for (const Label& label : scene.labels)
            if (label.text == "Stap met een naam") at.insert(label.x);
        check_labels(scene, theme);
        return at.size();
    };
    CHECK(columns(steps, 600) == 2);
    CHECK(columns(steps, 140) == 1);
    CHECK(columns(steps + "<step label=\"9. " + std::string(60, 'm') + " met " + std::string(60, 'n') + "\"/>", 600) == 1);
    CHECK(columns(steps + "<step label=\"9. Nog een\"/>", 600) == 3);
}

TEST_CASE("how many pupils a layer is for is said also where that has no room beside its name") {
    for (const float width : {460.0f, 170.0f}) {
        const Scene scene = make(hard[0], theme_of("helder"), width);
        CHECK(std::ranges::count(scene.labels, "80 tot 90 procent van de leerlingen", &Label::text) == 1);
    }
}

TEST_CASE("a chart fills a card, and no page") {
    const auto width = [](float room) {
        const Scene scene = make("<figure kind=\"chart\" alt=\"a\"><series label=\"a\"><point label=\"2023-2024\" value=\"97\"/><point label=\"2024-2025\" value=\"101\"/>"
                                 "<point label=\"2025-2026\" value=\"104\"/></series></figure>", theme_of("helder"), room);
        float right = 0;
        for (const Shape& shape : scene.shapes)
            for (const Point p : shape.path.points) right = std::max(right, p.x);
        return right;
    };
    CHECK(width(mm(80)) == Approx(mm(80)));
    CHECK(width(mm(165)) < mm(80));
}

TEST_CASE("a cover's motif is told of where titles would stand on its accents or lines") {
    for (const char* basis : {"rustig", "helder", "speels"}) {
        const style::Theme theme = theme_of(basis);
        const float width = 595, height = 380;
        const Scene full = cover_motif(theme, width, height);
        const Extent low[] = {{70, height * 0.6f, width - 70, height * 0.64f}}, across[] = {{70, height * 0.15f, width - 70, height * 0.5f}};
        const Extent left[] = {{70, height * 0.25f, width * 0.45f, height * 0.35f}};
        CHECK_FALSE(disturbs(full, theme, low));
        CHECK_FALSE(disturbs(full, theme, left));
        CHECK(disturbs(full, theme, across));
        CHECK_FALSE(disturbs(cover_motif(theme, width, height, true), theme, across));
    }
}

TEST_CASE("every label keeps 4.5:1 against the shape it stands on") {
    for (const char* basis : {"rustig", "helder", "speels"}) {
        const style::Theme theme = theme_of(basis);
        for (const char* markup : hard) {
            const Scene scene = make(markup, theme, 460);
            for (const Label& label : scene.labels) {
                style::Rgb ground = theme.color(style::Color::paper);
                const float cx = label.align == Label::Align::left    ? label.x + 2
                                 : label.align == Label::Align::right ? label.x + label.width - 2
                                                                      : label.x + label.width / 2;
                const float cy = label.y + label.height / 2;
                for (const Shape& s : scene.shapes) {  // by bounding box: exact for all that carry words
                    if (!s.filled) continue;
                    Point low{1e9f, 1e9f}, high{-1e9f, -1e9f};
                    for (const Point p : s.path.points)
                        low = {std::min(low.x, p.x), std::min(low.y, p.y)}, high = {std::max(high.x, p.x), std::max(high.y, p.y)};
                    if (cx >= low.x && cx <= high.x && cy >= low.y && cy <= high.y) ground = s.fill;
                }
                INFO(basis << " " << label.text << " " << style::to_hex(label.color) << " on " << style::to_hex(ground));
                CHECK(style::contrast(label.color, ground) >= 4.5f);
            }
        }
    }
}

TEST_CASE("a step with a long word takes the width it lacks from the others, and the steps stay beside each other") {
    const style::Theme theme = theme_of("helder");
    const Scene s = make("<figure kind=\"ladder\" alt=\"a\"><step label=\"1. In de groep\"/><step label=\"2. In het ondersteuningsteam\"/>"
                         "<step label=\"3. Met partners\"/><step label=\"4. Andere plek\"/></figure>", theme, 360);
    std::vector<const Label*> words;
    for (const Label& label : s.labels)
        if (label.text.size() > 1) words.push_back(&label);
    REQUIRE(words.size() == 4);
    for (size_t i = 1; i < words.size(); ++i) CHECK(words[i]->x > words[i - 1]->x + words[i - 1]->width);
    CHECK(words[1]->width > words[0]->width + 5);
    CHECK(words[3]->x + words[3]->width > 340);
    check_labels(s, theme);
}

TEST_CASE("school years in a narrow chart lose their century before they are cut") {
    const style::Theme theme = theme_of("helder");
    std::string points;
    for (int year = 2018; year < 2026; ++year)
        points += "<point label=\"" + std::to_string(year) + "–" + std::to_string(year + 1) + "\" value=\"110\"/>";
    const auto says = [&](float width, std::string_view text) {
        const Scene s = make("<figure kind=\"chart\" alt=\"a\"><series label=\"S\">" + points + "</series></figure>", theme, width);
        check_labels(s, theme);
        return std::any_of(s.labels.begin(), s.labels.end(), [&](const Label& label) { return label.text == text; });
    };
    CHECK(says(460, "2018–2019"));
    CHECK(says(260, "2018–"));
    CHECK(says(160, "’18–"));
}

TEST_CASE("no line of a bar chart runs through a word, also where names stand over their bars") {
    const style::Theme theme = theme_of("helder");
    for (const float width : {460.0f, 170.0f}) {
        const Scene s = make(hard[3], theme, width);
        for (const Shape& shape : s.shapes) {
            if (!shape.stroked || shape.filled) continue;
            const std::vector<Point>& points = shape.path.points;
            for (size_t i = 1; i < points.size(); ++i) {
                if (shape.path.verbs[i] != Path::Verb::line || points[i].x != points[i - 1].x) continue;
                const float top = std::min(points[i].y, points[i - 1].y), bottom = std::max(points[i].y, points[i - 1].y);
                for (const Label& label : s.labels) {
                    if (label.align != Label::Align::left) continue;  // the others are narrower than their boxes
                    INFO(width << " " << label.text << " x=" << points[i].x << " " << top << "-" << bottom);
                    const bool crosses = points[i].x > label.x && points[i].x < label.x + label.width &&
                                         std::min(bottom, label.y + label.height) - std::max(top, label.y) > 0.5f;
                    CHECK_FALSE(crosses);
                }
            }
        }
    }
}

TEST_CASE("a name over its bar keeps clear of the zones above it") {
    const style::Theme theme = theme_of("helder");
    const Scene s = make(hard[3], theme, 170);
    int below = 0;
    for (const char* first : {"Afstemming", "Doel", "Niets"}) {
        const auto name = std::ranges::find_if(s.labels, [&](const Label& label) { return label.text.starts_with(first); });
        REQUIRE(name != s.labels.end());
        for (const Shape& shape : s.shapes)
            for (const Point p : shape.path.points) {
                if (!shape.filled || p.y > name->y + name->height / 2) continue;
                CHECK(p.y <= name->y - theme.unit * 1.5f);
                ++below;
            }
    }
    CHECK(below > 0);
}

TEST_CASE("numbers of steps are taken from their labels") {
    const auto split = [](std::string label, int otherwise) {
        const std::string number = take_number(label, otherwise);
        return number + "|" + label;
    };
    CHECK(split("2. Extra hulp", 5) == "2|Extra hulp");
    CHECK(split("3 Extra hulp", 5) == "3|Extra hulp");
    CHECK(split("Niveau 4", 1) == "4|Niveau 4");
    CHECK(split("Sterke basis", 1) == "1|Sterke basis");
    CHECK(split("Groep 3 tot en met 8", 2) == "3|Groep 3 tot en met 8");
    CHECK(split("2026 en verder", 2) == "2|2026 en verder");
    CHECK(split("4", 1) == "4|4");
}

TEST_CASE("each status has its own shape") {
    const style::Theme theme = theme_of("rustig");
    const auto form = [&](const char* value) {
        std::string out;
        for (const Shape& s : status_mark(value, 10, theme).shapes)
            out += std::to_string(s.path.verbs.size()) + (s.filled ? "f" : "s") + std::to_string(static_cast<int>(s.path.points.back().x * 10)) + " ";
        return out;
    };
    std::set<std::string> forms;
    for (const char* value : {"voldoet", "deels", "niet", "ambitie", "nvt", "leeg", "meer", "iets-anders"}) CHECK(forms.insert(form(value)).second);
    CHECK(form("ja") == form("voldoet"));
    CHECK(form("nee") == form("niet"));
}

TEST_CASE("a QR code keeps its quiet zone and its finder patterns, and says when a text is too long") {
    Diagnostics problems;
    const Scene s = qr_code("https://a.nl", 100, {}, problems);
    REQUIRE(s.shapes.size() == 2);
    float low = 1e9f, high = 0;
    for (const Point p : s.shapes[1].path.points) low = std::min(low, p.x), high = std::max(high, p.x);
    const float module = 100.0f / 29;  // version 1: 21 modules and twice 4
    CHECK(low == Approx(4 * module));
    CHECK(high == Approx(100 - 4 * module));
    CHECK(s.shapes[1].path.points[1].x - s.shapes[1].path.points[0].x == Approx(7 * module));  // the finder's upper edge
    CHECK(problems.empty());
    CHECK(qr_code(std::string(4000, 'x'), 100, {}, problems).shapes.empty());
    CHECK(problems.all().at(0).code == "G020");
}

TEST_CASE("a QR code as a picture has the same dark modules, of eight pixels each") {
    const std::string value = "https://a.nl";
    const std::string png = qr_picture(value);
    constexpr size_t side = 29 * 8, row = 1 + (side + 7) / 8;
    REQUIRE(png.substr(0, 16) == std::string("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16));
    CHECK(static_cast<unsigned char>(png[19]) == side);
    const size_t data = png.find("IDAT") + 4, end = png.find("IEND") - 8;
    std::string pixels = inflate(png.substr(data, end - data), side * row).value();
    for (size_t y = 0; y < side; ++y)
        for (size_t i = 1; i < row; ++i)
            if (pixels[y * row] == 2) pixels[y * row + i] = static_cast<char>(pixels[y * row + i] + pixels[(y - 1) * row + i]);
    Diagnostics problems;
    const Scene scene = qr_code(value, side, {}, problems);
    size_t dark = 0;
    for (size_t y = 0; y < side; ++y)
        for (size_t x = 0; x < side; ++x) dark += (pixels[y * row + 1 + x / 8] >> (7 - x % 8) & 1) == 0;
    float area = 0;
    const auto& points = scene.shapes[1].path.points;
    for (size_t i = 0; i < points.size(); i += 4) {
        area += (points[i + 2].x - points[i].x) * (points[i + 2].y - points[i].y);
        // The middle of each rectangle is dark, and so is its first corner.
        const auto x = static_cast<size_t>(points[i].x + 3), y = static_cast<size_t>(points[i].y + 3);
        CHECK((pixels[y * row + 1 + x / 8] >> (7 - x % 8) & 1) == 0);
    }
    CHECK(area == Approx(static_cast<float>(dark)).epsilon(0.001));
    CHECK(qr_picture(std::string(4000, 'x')).empty());
}

TEST_CASE("motifs fill their box and differ by style; shades under the title keep its contrast") {
    std::set<size_t> counts;
    for (const char* basis : {"rustig", "helder", "speels"}) {
        const style::Theme theme = theme_of(basis);
        for (const bool cover : {true, false}) {
            const float width = 595, height = cover ? 380.0f : 90.0f;
            const Scene s = cover ? cover_motif(theme, width, height) : masthead_motif(theme, width, height);
            const style::Rgb title = theme.color(theme.shapes.filled_masthead ? style::Color::on_primary : style::Color::primary_ink);
            if (cover) CHECK(counts.insert(s.shapes.size()).second);
            for (const Shape& shape : s.shapes) {
                Point low{1e9f, 1e9f}, high{-1e9f, -1e9f};
                for (const Point p : shape.path.points)
                    low = {std::min(low.x, p.x), std::min(low.y, p.y)}, high = {std::max(high.x, p.x), std::max(high.y, p.y)};
                CHECK(low.x >= -0.5f);
                CHECK(high.x <= width + 0.5f);
                CHECK(low.y >= -0.5f);
                CHECK(high.y <= height + 0.5f);
                const bool strip = low.y >= height - theme.unit * (cover ? 11.0f : 2.5f);
                const bool corner = cover && low.x >= width / 2 && high.y <= height / 2;
                const bool covered = high.y - low.y > height * 0.8f;  // a full ground, and the hem that it covers
                if (shape.filled && !strip && !corner && !covered) CHECK(style::contrast(title, shape.fill) >= 4.5f);
            }
        }
    }
}
