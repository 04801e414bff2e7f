// Writes figures, marks and motifs of the three default styles as SVG files, to look at. Text is set in the style's families
// when the viewer has them; sizes here are estimated, so widths differ a little from the PDF.
// Usage: scene_sheet <folder>
#include <filesystem>
#include <string>

#include <fmt/format.h>

#include "base/io.h"
#include "base/messages.h"
#include "doc/reader.h"
#include "drawing/figures.h"
#include "drawing/icons.h"
#include "input/house_style.h"
#include "style/color.h"
#include "style/make_theme.h"

using namespace gidspers;
using namespace gidspers::drawing;

namespace {

float estimate(const style::Theme& theme, style::Text text, bool bold, std::string_view s) {
    float em = 0;
    for (const char c : s) em += c == 'i' || c == 'l' || c == ' ' || c == '.' || c == ',' ? 0.28f : c == 'm' || c == 'w' ? 0.85f : (c & 0xC0) == 0x80 ? 0.0f : 0.56f;
    return em * theme.text(text).size * (bold ? 1.07f : 1.0f);
}

std::string path_data(const Path& path) {
    std::string d;
    size_t p = 0;
    const auto put = [&](char verb, size_t n) {
        d += verb;
        for (size_t i = 0; i < n; ++i, ++p) d += fmt::format("{:.2f} {:.2f} ", path.points[p].x, path.points[p].y);
    };
    for (const Path::Verb v : path.verbs)
        v == Path::Verb::move ? put('M', 1) : v == Path::Verb::line ? put('L', 1) : v == Path::Verb::curve ? put('C', 3) : put('Z', 0);
    return d;
}

std::string escaped(std::string_view s) {
    std::string out;
    for (const char c : s) c == '&' ? out += "&amp;" : c == '<' ? out += "&lt;" : out += c;
    return out;
}

/// The scene's elements, moved to (x, y).
std::string draw(const Scene& scene, const style::Theme& theme, float x, float y) {
    std::string out = fmt::format("<g transform=\"translate({:.2f} {:.2f})\">\n", x, y);
    for (const Shape& s : scene.shapes)
        out += fmt::format("<path d=\"{}\" fill=\"{}\" stroke=\"{}\" stroke-width=\"{:.2f}\" stroke-linecap=\"round\" stroke-linejoin=\"round\"/>\n",
                           path_data(s.path), s.filled ? style::to_hex(s.fill) : "none", s.stroked ? style::to_hex(s.stroke) : "none", s.stroke_width);
    for (const Label& l : scene.labels) {
        const style::TextStyle& t = theme.text(l.style);
        const bool bold = l.bold || t.face.weight == style::Weight::bold;
        std::vector<std::string> lines;
        for (std::string_view rest = l.text; !rest.empty();) {
            const size_t end = std::min(rest.find(' '), rest.size());
            const std::string word(rest.substr(0, end));
            if (!lines.empty() && estimate(theme, l.style, bold, lines.back() + " " + word) <= l.width * 0.97f) lines.back() += " " + word;
            else lines.push_back(word);
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
        const float height = static_cast<float>(lines.size()) * t.leading;
        float at = l.y + (l.middle ? (l.height - height) / 2 : 0) + (t.leading - t.size) / 2 + t.size * 0.82f;
        const float anchor = l.align == Label::Align::left ? l.x : l.align == Label::Align::center ? l.x + l.width / 2 : l.x + l.width;
        for (const std::string& line : lines) {
            out += fmt::format("<text x=\"{:.2f}\" y=\"{:.2f}\" font-family=\"{}\" font-size=\"{}\" font-weight=\"{}\" fill=\"{}\" text-anchor=\"{}\">{}</text>\n",
                               anchor, at, t.face.heading_family ? theme.heading_family : theme.body_family, t.size, bold ? "bold" : "normal",
                               style::to_hex(l.color), l.align == Label::Align::left ? "start" : l.align == Label::Align::center ? "middle" : "end", escaped(line));
            at += t.leading;
        }
    }
    return out + "</g>\n";
}

void save(const std::filesystem::path& path, float width, float height, const std::string& body) {
    write_file(path, fmt::format("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{0:.0f}\" height=\"{1:.0f}\" viewBox=\"0 0 {0:.0f} {1:.0f}\">"
                                 "<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n{2}</svg>\n", width, height, body));
}

const char* const figures_markup = R"(<document kind="sop" title="Proef" lang="nl-NL">
<figure kind="pyramid" alt="a"><layer label="Zeer intensieve ondersteuning" range="1-5 %" color="red">Plaats in een gespecialiseerde setting.</layer>
<layer label="Extra ondersteuning" range="10-15 %" color="yellow" here="yes">In kleine groepen, met een arrangement van het samenwerkingsverband en met hulp van de orthopedagoog.</layer>
<layer label="Basisondersteuning" range="80-90 %" color="green">Voor alle leerlingen.</layer><layer label="Fundament" style="foundation">Een veilig klimaat, goed onderwijs en samenwerken met ouders.</layer></figure>
<figure kind="pyramid" alt="a"><layer label="Top">Kort.</layer><layer label="Midden"/><layer label="Breed"/><layer label="Basis"/></figure>
<figure kind="ladder" alt="a"><step label="Goed onderwijs in de groep">De leraar volgt de groep en stemt af.</step><step label="Extra hulp in de groep" here="yes">Samen met de intern begeleider maakt u een plan.</step><step label="Overleg in het team">Met ouders en de orthopedagoog.</step><step label="Arrangement">Het samenwerkingsverband denkt mee.</step></figure>
<figure kind="ladder" alt="a"><step label="Niveau 1" color="green">Goed lees- en spellingonderwijs.</step><step label="Niveau 2" color="yellow">Extra zorg in de groepssituatie.</step><step label="Niveau 3" color="orange" here="yes">Specifieke interventies door de zorgspecialist in de school, ten minste een uur per week.</step><step label="Niveau 4" color="red">Diagnostiek en behandeling in het zorginstituut.</step><step label="Ononderbroken-ontwikkelingsperspectiefbespreking"/><step label="Evaluatie"/><step label="Terugkoppeling"/></figure>
<figure kind="bars" alt="a"><band from="0" to="50" label="niet ontwikkeld"/><band from="50" to="70" label="in ontwikkeling"/><band from="70" to="80" label="ontwikkeld"/><band from="80" to="100" label="ver ontwikkeld"/>
<bar label="Onderwijsbehoeften centraal" value="84" norm="80"/><bar label="Afstemming en wisselwerking tussen leerling, leraar, groep en ouders" value="62" norm="80"/><bar label="Leraar doet ertoe" value="100" norm="80"/><bar label="Doelgericht werken" value="45.5" norm="70"/></figure>
<figure kind="bars" alt="a"><band from="0" to="50" label="onvoldoende"/><band from="50" to="75" label="voldoende"/><band from="75" to="100" label="goed"/><bar label="Veiligheid" value="90"/><bar label="Sfeer" value="30"/></figure>
<figure kind="chart" unit="leerlingen" alt="a"><series label="Leerlingen"><point label="2023-2024" value="182"/><point label="2024-2025" value="176"/><point label="2025-2026" value="191"/></series></figure>
<figure kind="chart" unit="%" alt="a"><series label="Naar so"><point label="2021-2022" value="2.1"/><point label="2022-2023" value="1.9"/><point label="2023-2024" value="3.4"/><point label="2024-2025" value="2.8"/></series><series label="Naar sbo"><point label="2021-2022" value="4.6"/><point label="2022-2023" value="4.1"/><point label="2023-2024" value="3.9"/><point label="2024-2025" value="0"/></series></figure>
<figure kind="ladder" alt="a"><step label="Kijken" color="green">De leraar ziet dat het anders loopt.</step><step label="Praten" color="yellow" here="yes">De leraar praat met u en uw kind.</step><step label="Hulp in de groep" color="orange">Wij maken samen een plan.</step><step label="Hulp van buiten" color="red">Het team vraagt hulp aan.</step></figure>
<figure kind="qr" value="https://www.dezeemeeuw.example/ondersteuning" alt="a"/>
</document>)";

}  // namespace

int main(int argc, char** argv) {
    const std::filesystem::path out = argc > 1 ? argv[1] : "scenes";
    Diagnostics problems;
    const auto document = doc::read(figures_markup, problems);
    for (const Diagnostic& d : problems.all()) fmt::print("{}", to_text(d, Language::nl));
    if (!document) return 1;
    for (const std::string basis : {"rustig", "helder", "speels"}) {
        input::HouseStyle house;
        house.basis = basis;
        const style::Theme theme = style::make_theme(&house, "sop", Paper::a4, problems);
        const Measure measure = [&](style::Text t, bool bold, std::string_view s) { return estimate(theme, t, bold, s); };
        for (const float width : {440.0f, 190.0f}) {
            std::string body;
            float y = 20;
            for (const doc::Node& node : document->root.children) {
                const Scene s = figure(node, theme, width, measure, {}, problems);
                body += draw(s, theme, 20, y);
                y += s.height + 26;
            }
            save(out / fmt::format("figures-{}-{:.0f}.svg", basis, width), width + 40, y, body);
        }
        std::string marks;
        float x = 20;
        for (const char* value : {"voldoet", "deels", "niet", "ambitie", "nvt", "leeg", "meer", "anders"}) {
            marks += draw(status_mark(value, 40, theme), theme, x, 20) + draw(status_mark(value, 9, theme), theme, x, 70);
            x += 60;
        }
        x = 260;
        for (const char* mark : {"check", "cross", "bullet"}) marks += draw(list_mark(mark, 0, 30, theme.color(style::Color::primary_ink)), theme, x += 45, 95);
        marks += draw(list_mark("bullet", 1, 30, {}), theme, x + 45, 95) + draw(list_mark("bullet", 2, 30, {}), theme, x + 90, 95);
        save(out / fmt::format("marks-{}.svg", basis), 520, 150, marks);
        const Size page = paper_size(Paper::a4);
        std::string cover = draw(cover_motif(theme, page.width, page.height * 0.46f), theme, 0, 0);
        cover += draw(masthead_motif(theme, page.width, 92), theme, 0, page.height * 0.46f + 24);
        const style::TextStyle& title = theme.text(style::Text::cover_title);
        cover += fmt::format("<text x=\"70\" y=\"300\" font-family=\"{0}\" font-size=\"{1}\" fill=\"{2}\">De Zeemeeuw</text><text x=\"40\" y=\"470\" font-family=\"{0}\" "
                             "font-size=\"34\" fill=\"{2}\">Zo helpen wij uw kind</text>", theme.heading_family, title.size, style::to_hex(theme.color(title.color)));
        save(out / fmt::format("motif-{}.svg", basis), page.width, page.height * 0.46f + 116, cover);
        std::string swatches;
        for (size_t c = 0; c < static_cast<size_t>(style::Color::count); ++c)
            swatches += fmt::format("<rect x=\"{}\" y=\"{}\" width=\"60\" height=\"36\" fill=\"{}\" stroke=\"#ccc\" stroke-width=\"0.5\"/>",
                                    10 + c % 8 * 64, 10 + c / 8 * 40, style::to_hex(theme.colors[c]));
        save(out / fmt::format("colors-{}.svg", basis), 532, 136, swatches);
    }
    std::string icons;
    const style::Theme theme = style::make_theme(nullptr, "sop", Paper::a4, problems);
    size_t i = 0;
    for (const std::string& name : icon_names()) {
        const float x = 12 + static_cast<float>(i % 10) * 62, y = 10 + static_cast<float>(i / 10) * 58;
        icons += draw(icon(name, 32, {0x2B, 0x2B, 0x33}), theme, x + 12, y) + draw(icon(name, 12, {0x2B, 0x2B, 0x33}), theme, x + 46, y + 20);
        icons += fmt::format("<text x=\"{:.0f}\" y=\"{:.0f}\" font-family=\"Open Sans\" font-size=\"8.5\" text-anchor=\"middle\" fill=\"#555\">{}</text>", x + 28, y + 44, name);
        ++i;
    }
    save(out / "icons.svg", 640, 12 + static_cast<float>((i + 9) / 10) * 58, icons);
    for (const Diagnostic& d : problems.all()) fmt::print("{}", to_text(d, Language::nl));
}
