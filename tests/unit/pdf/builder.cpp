#include "builder.h"

#include <libdeflate.h>

#include <array>
#include <cstdlib>

#include "base/deflate.h"

namespace gidspers::testing {

using layout::Op;
using layout::Role;
using style::Weight;

const layout::FontSet& fonts() {
    static Diagnostics problems;
    static const std::unique_ptr<layout::FontSet> set = layout::FontSet::load(problems);
    return *set;
}

Builder::Builder()
    : shaper(fonts()),
      regular(fonts().face("Open Sans", Weight::regular, false)),
      bold(fonts().face("Open Sans", Weight::bold, false)),
      italic(fonts().face("Open Sans", Weight::regular, true)),
      serif(fonts().face("Vollkorn", Weight::bold, false)),
      resources(fonts()),
      cache(resources, shaper) {
    pages.meta = {"Proefdocument", "De Zeemeeuw", "", "", "nl-NL"};
    pages.tags.push_back({});
    pages.tags[0].role = Role::document;
    pages.marks.resize(layout::artifacts);
}

void Builder::page(float width, float height) {
    layout::Page& p = pages.pages.emplace_back();
    p.width = width;
    p.height = height;
}

layout::TagId Builder::tag(Role role, layout::TagId parent) {
    layout::Tag t;
    t.role = role;
    t.parent = parent;
    pages.tags.push_back(t);
    const auto id = static_cast<layout::TagId>(pages.tags.size() - 1);
    kids_.emplace_back();
    kids_[parent].push_back({layout::Kid::Type::tag, id});
    return id;
}

layout::MarkId Builder::mark(layout::TagId tag) {
    pages.marks.push_back({tag, static_cast<uint32_t>(pages.pages.size() - 1)});
    const auto id = static_cast<layout::MarkId>(pages.marks.size() - 1);
    kids_[tag].push_back({layout::Kid::Type::mark, id});
    return id;
}

void Builder::op(Op::Type type, layout::MarkId mark, size_t index) {
    pages.pages.back().ops.push_back({type, mark, static_cast<uint32_t>(index)});
}

float Builder::text(layout::MarkId mark, float x, float y, std::string_view words, layout::FaceId face, float size,
                    std::string_view lang) {
    layout::Page& p = pages.pages.back();
    layout::TextOp t;
    t.first_word = static_cast<uint32_t>(p.words.size());
    t.x = x;
    t.y = y;
    t.size = size;
    t.face = face;
    float width = 0;
    while (!words.empty()) {
        const size_t end = std::min(words.find(' '), words.size());
        p.words.push_back(shaper.word(face, lang, words.substr(0, end)));
        width += p.words.back()->width + (t.words > 0 ? shaper.space(face) : 0);
        ++t.words;
        words.remove_prefix(std::min(end + 1, words.size()));
    }
    t.space_after = true;
    p.texts.push_back(t);
    op(Op::Type::text, mark, p.texts.size() - 1);
    return width * size / 1000;
}

void Builder::rect(layout::MarkId mark, layout::Box box, style::Rgb color) {
    pages.pages.back().rects.push_back({box, color});
    op(Op::Type::rect, mark, pages.pages.back().rects.size() - 1);
}

void Builder::shape(layout::MarkId mark, drawing::Shape shape, drawing::Point at, float opacity) {
    drawing::Scene scene;
    scene.shapes.push_back(std::move(shape));
    pages.pages.back().drawings.push_back({std::make_shared<const drawing::Scene>(std::move(scene)), at, opacity});
    op(Op::Type::drawing, mark, pages.pages.back().drawings.size() - 1);
}

void Builder::image(layout::MarkId mark, layout::Box box, std::string bytes, style::Picture::Format format) {
    pages.pages.back().images.push_back({box, std::make_shared<const std::string>(std::move(bytes)), format});
    op(Op::Type::image, mark, pages.pages.back().images.size() - 1);
}

layout::TagId Builder::line(Role role, layout::TagId parent, float x, float y, std::string_view words, layout::FaceId face,
                            float size) {
    const layout::TagId id = tag(role, parent);
    text(mark(id), x, y, words, face, size);
    return id;
}

void Builder::link(layout::TagId tag, layout::Box box, std::string uri, std::string anchor, std::string contents) {
    layout::Link l;
    l.page = static_cast<uint32_t>(pages.pages.size() - 1);
    l.tag = tag;
    l.boxes = {box};
    l.uri = std::move(uri);
    l.anchor = std::move(anchor);
    l.contents = std::move(contents);
    pages.links.push_back(l);
    kids_[tag].push_back({layout::Kid::Type::link, static_cast<uint32_t>(pages.links.size() - 1)});
}

std::string Builder::write(std::optional<long long> date) {
    pages.kids.clear();
    for (size_t id = 0; id < kids_.size(); ++id) {
        pages.tags[id].first_kid = static_cast<uint32_t>(pages.kids.size());
        pages.tags[id].kids = static_cast<uint32_t>(kids_[id].size());
        pages.kids.insert(pages.kids.end(), kids_[id].begin(), kids_[id].end());
    }
    return write_pdf(pages, cache, {date}, problems);
}

namespace {

drawing::Shape triangle() {
    using Verb = drawing::Path::Verb;
    drawing::Shape shape;
    shape.path.verbs = {Verb::move, Verb::line, Verb::curve, Verb::close};
    shape.path.points = {{0, 0}, {40, 0}, {40, 10}, {30, 30}, {0, 40}};
    shape.filled = shape.stroked = true;
    shape.fill = {200, 30, 30};
    shape.stroke = {0, 0, 90};
    shape.stroke_width = 1.5f;
    return shape;
}

void table(Builder& b, float y) {
    const layout::TagId table = b.tag(Role::table), head = b.tag(Role::thead, table), body = b.tag(Role::tbody, table);
    const layout::TagId top = b.tag(Role::tr, head);
    b.pages.tags[b.line(Role::th, top, 60, y, "Afspraak", b.bold)].scope = layout::Scope::column;
    const layout::TagId wide = b.line(Role::th, top, 200, y, "Norm en school", b.bold);
    b.pages.tags[wide].scope = layout::Scope::column;
    b.pages.tags[wide].colspan = 2;
    for (int i = 0; i < 2; ++i) {
        y += 16;
        const layout::TagId row = b.tag(Role::tr, body);
        b.pages.tags[b.line(Role::th, row, 60, y, "Vertrouwenspersoon", b.regular)].scope = layout::Scope::row;
        b.line(Role::td, row, 200, y, "aanwezig", b.regular);
        b.tag(Role::td, row);  // an empty cell
    }
}

}  // namespace

void fill_with_everything(Builder& b) {
    b.pages.meta = {"Schoolondersteuningsprofiel ‘De Zeemeeuw’ & co", "Stichting Duinrand", "Ondersteuning <2026-2027>",
                    "SOP, basisondersteuning", "nl-NL"};
    b.page();
    b.rect(layout::artifact, {0, 0, 595, 60}, {11, 93, 122});
    b.text(layout::artifact, 40, 30, "Kopregel", b.regular, 8);
    b.shape(layout::artifact, triangle(), {300, 400}, 0.2f);
    b.line(Role::h1, 0, 60, 100, "Onze ondersteuning: fietsoefening", b.serif, 24);
    const layout::TagId p = b.tag(Role::p);
    b.text(b.mark(p), 60, 130, "De school heeft een orthopeda-", b.regular);
    b.last_text().soft_hyphen = true;
    b.last_text().space_after = false;
    b.last_text().extra_space = 1.234f;
    const layout::MarkId rest = b.mark(p);
    b.text(rest, 60, 144, "goog. ‘Zó’ €\u00a050 – ’s ochtends", b.regular);
    b.text(rest, 300, 144, "klaar✔ Їжак مدرسة A\u2011B", b.italic);
    const layout::TagId english = b.tag(Role::span, p);
    b.pages.tags[english].lang = "en";
    b.text(b.mark(english), 60, 158, "Remedial teaching", b.italic, 10, "en");
    const layout::TagId link = b.tag(Role::link, p);
    b.text(b.mark(link), 200, 158, "www.dezeemeeuw.example", b.regular);
    b.link(link, {200, 148, 120, 14}, "https://www.dezeemeeuw.example/één?a=(b)", "", "Website van De Zeemeeuw");
    const layout::TagId list = b.tag(Role::l);
    b.pages.tags[list].numbering = layout::Numbering::disc;
    for (float y = 180; y < 210; y += 14) {
        const layout::TagId item = b.tag(Role::li, list);
        b.line(Role::lbl, item, 60, y, "•", b.regular);
        b.line(Role::p, b.tag(Role::lbody, item), 74, y, "Een punt van aandacht", b.regular);
    }
    table(b, 240);
    const layout::TagId figure = b.tag(Role::figure);
    b.pages.tags[figure].alt = "Grafiek: 3 van de 4 scholen";
    b.pages.tags[figure].bbox = {60, 300, 100, 60};
    const layout::MarkId drawing = b.mark(figure);
    b.shape(drawing, triangle(), {60, 300});
    b.text(drawing, 110, 330, "75 %", b.bold);
    const layout::TagId logo = b.tag(Role::figure);
    b.pages.tags[logo].alt = "Logo";
    b.pages.tags[logo].among_words = true;
    b.pages.tags[logo].bbox = {400, 300, 50, 50};
    b.image(b.mark(logo), {400, 300, 50, 50}, make_png(20, 20, 6, 8), style::Picture::Format::png);
    b.page();
    b.pages.pages[0].label = "31";
    b.pages.pages[1].label = "32";
    b.line(Role::h2, 0, 60, 100, "Verwijzing", b.bold, 14);
    const layout::TagId toc = b.tag(Role::toc), entry = b.tag(Role::toci, toc), reference = b.tag(Role::reference, entry),
                        inner = b.tag(Role::link, reference);
    b.text(b.mark(inner), 60, 130, "Onze ondersteuning 31", b.regular);
    b.link(inner, {60, 120, 120, 14}, "", "ondersteuning", "Naar Onze ondersteuning");
    b.pages.anchors = {{"zz", 1, 90}, {"ondersteuning", 0, 80}};
    b.pages.outline = {{1, "Onze ondersteuning", 0, 80}, {2, "Wat wij doen – één", 0, 100}, {3, "Diep", 0, 120}, {1, "Verwijzing", 1, 90}};
}

void fill_with_report(Builder& b, size_t count) {
    constexpr std::string_view lines[] = {
        "Onze school biedt basisondersteuning aan alle leerlingen, zoals afgesproken in het samenwerkingsverband.",
        "De intern begeleider bespreekt zes keer per jaar met de leraar hoe het met de groep en ieder kind gaat.",
        "Als een leerling meer nodig heeft, maken wij samen met de ouders een ontwikkelingsperspectief (OPP).",
        "Wij werken handelingsgericht: wij kijken naar wat een kind nodig heeft en niet alleen naar wat het heeft.",
        "Voor leerlingen met dyslexie volgen wij het protocol ‘Leesproblemen en dyslexie’ vanaf groep 3 t/m 8.",
        "Het ondersteuningsteam komt elke zes weken bij elkaar; de jeugdverpleegkundige van de GGD sluit aan.",
        "Wat wij niet kunnen bieden: een-op-eenbegeleiding gedurende de hele week, en medische handelingen."};
    size_t n = 0;
    for (size_t i = 0; i < count; ++i) {
        b.page();
        b.text(layout::artifact, 60, 30, "Schoolondersteuningsprofiel 2026-2027", b.regular, 8);
        b.rect(layout::artifact, {60, 36, 475, 0.5f}, {100, 100, 100});
        const std::string title = "Hoofdstuk " + std::to_string(i + 1) + " Ondersteuning in de praktijk";
        b.line(Role::h1, 0, 60, 70, title, b.serif, 20);
        b.pages.outline.push_back({1, title, static_cast<uint32_t>(i), 60});
        float y = 100;
        for (int paragraph = 0; paragraph < 6; ++paragraph) {
            const layout::MarkId mark = b.mark(b.tag(Role::p));
            for (int l = 0; l < 4; ++l, y += 13) {
                std::string text(lines[n % std::size(lines)]);
                if (n % 5 == 0) text += " " + std::to_string(n);
                b.text(mark, 60, y, text, b.regular, 9.5f);
                b.last_text().extra_space = static_cast<float>(n % 7) * 0.11f;
                ++n;
            }
            y += 6;
        }
        const layout::TagId table = b.tag(Role::table), body = b.tag(Role::tbody, table);
        for (int r = 0; r < 14; ++r, y += 16) {
            const layout::TagId row = b.tag(Role::tr, body);
            b.rect(layout::artifact, {60, y + 4, 475, 0.25f}, {180, 180, 180});
            b.pages.tags[b.line(Role::th, row, 60, y, "Afspraak " + std::to_string(r), b.bold, 9)].scope = layout::Scope::row;
            b.line(Role::td, row, 160, y, lines[n++ % std::size(lines)].substr(0, 50), b.regular, 9);
            b.line(Role::td, row, 420, y, r % 2 ? "in ontwikkeling" : "aanwezig", b.italic, 9);
        }
        b.text(layout::artifact, 500, 810, "pagina " + std::to_string(i + 1), b.regular, 8);
    }
}

// ---- PNG -----------------------------------------------------------------------------------------------------------

namespace {

void put_number(std::string& out, uint32_t value) {
    for (int shift = 24; shift >= 0; shift -= 8) out += static_cast<char>(value >> shift);
}

void put_chunk(std::string& out, std::string_view name, const std::string& body) {
    put_number(out, static_cast<uint32_t>(body.size()));
    const std::string both = std::string(name) + body;
    out += both;
    put_number(out, libdeflate_crc32(0, both.data(), both.size()));
}

std::string rows(uint32_t width, uint32_t height, int color, int depth) {
    const int channels = color == 2 ? 3 : color == 4 ? 2 : color == 6 ? 4 : 1;
    std::string out;
    for (uint32_t y = 0; y < height; ++y) {
        std::string row((width * static_cast<uint32_t>(channels * depth) + 7) / 8, '\0');
        for (size_t i = 0; i < row.size(); ++i) row[i] = static_cast<char>(depth < 8 ? (i + y) * 37 : 7 * i + 11 * y);
        const int filter = static_cast<int>(y % 5);
        out += static_cast<char>(filter == 0 ? 0 : filter);
        // Written as if already filtered: any bytes are a valid image, and every filter is met.
        out += row;
    }
    return out;
}

/// What a filter of a PNG's row takes a byte to be, from those to its left, above it and left above (ISO/IEC 15948, 9.2).
int predicted(int filter, int left, int above, int corner) {
    const int from_left = std::abs(above - corner), from_above = std::abs(left - corner), from_corner = std::abs(left + above - 2 * corner);
    switch (filter) {
        case 1: return left;
        case 2: return above;
        case 3: return (left + above) / 2;
        case 4: return from_left <= from_above && from_left <= from_corner ? left : from_above <= from_corner ? above : corner;
        default: return 0;
    }
}

}  // namespace

std::string png_of(uint32_t width, uint32_t height, int color, const std::string& samples) {
    std::string out("\x89PNG\r\n\x1a\n", 8), header, data;
    put_number(header, width);
    put_number(header, height);
    header += {'\x08', static_cast<char>(color), '\0', '\0', '\0'};
    put_chunk(out, "IHDR", header);
    const size_t row = samples.size() / height, pixel = row / width;
    for (size_t i = 0; i < samples.size(); ++i) {
        const size_t x = i % row, y = i / row;
        const int filter = static_cast<int>(y % 5);
        const auto near = [&](size_t left, size_t up) { return x < left || y < up ? 0 : static_cast<unsigned char>(samples[i - left - up * row]); };
        if (x == 0) data += static_cast<char>(filter);
        data += static_cast<char>(samples[i] - predicted(filter, near(pixel, 0), near(0, 1), near(pixel, 1)));
    }
    put_chunk(out, "IDAT", deflate(data, 6));
    put_chunk(out, "IEND", {});
    return out;
}

std::string make_png(uint32_t width, uint32_t height, int color, int depth, bool interlaced) {
    std::string out("\x89PNG\r\n\x1a\n", 8), header;
    put_number(header, width);
    put_number(header, height);
    header += static_cast<char>(depth);
    header += static_cast<char>(color);
    header.append(2, '\0');
    header += interlaced ? '\1' : '\0';
    put_chunk(out, "IHDR", header);
    if (color == 3) {
        std::string palette;
        for (int i = 0; i < 3 << depth; ++i) palette += static_cast<char>(i * 5);
        put_chunk(out, "PLTE", palette);
    }
    std::string data;
    constexpr std::array<std::array<uint32_t, 4>, 7> passes = {
        {{0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}}};
    if (!interlaced) data = rows(width, height, color, depth);
    for (const auto& p : passes) {
        if (!interlaced || p[0] >= width || p[1] >= height) continue;
        data += rows((width - p[0] + p[2] - 1) / p[2], (height - p[1] + p[3] - 1) / p[3], color, depth);
    }
    put_chunk(out, "IDAT", deflate(data, 6));
    put_chunk(out, "IEND", {});
    return out;
}

}  // namespace gidspers::testing
