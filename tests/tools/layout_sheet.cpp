// Lays out one block markup file and writes it as PDF, or each page as SVG: to look at layout without templates and themes.
// Usage: layout_sheet FILE.markup OUT.pdf|OUT-PREFIX [a4|a3] [rustig|helder|speels] [--pages|--tags|--reading] [--times N]
// A default style by name takes the real theme, else the tests' fixed one. --times lays out N times more, to be measured.
#include <fmt/format.h>

#include <cstdio>
#include <iostream>
#include <string>

#include "../unit/layout/test_theme.h"
#include "base/io.h"
#include "base/messages.h"
#include "doc/reader.h"
#include "layout/layout.h"
#include "layout/outline_text.h"
#include "pdf/pdf.h"
#include "style/make_theme.h"

using namespace gidspers;

static std::string path_data(const drawing::Path& path) {
    std::string d;
    size_t p = 0;
    for (const auto verb : path.verbs) {
        switch (verb) {
            case drawing::Path::Verb::move: d += fmt::format("M{:.2f} {:.2f}", path.points[p].x, path.points[p].y), p += 1; break;
            case drawing::Path::Verb::line: d += fmt::format("L{:.2f} {:.2f}", path.points[p].x, path.points[p].y), p += 1; break;
            case drawing::Path::Verb::curve:
                d += fmt::format("C{:.2f} {:.2f} {:.2f} {:.2f} {:.2f} {:.2f}", path.points[p].x, path.points[p].y,
                                 path.points[p + 1].x, path.points[p + 1].y, path.points[p + 2].x, path.points[p + 2].y);
                p += 3;
                break;
            case drawing::Path::Verb::close: d += "Z"; break;
        }
    }
    return d;
}

static std::string color(style::Rgb c) { return fmt::format("#{:02x}{:02x}{:02x}", c.r, c.g, c.b); }

int main(int argc, char** argv) {
    if (argc < 3) return 2;
    Diagnostics problems;
    const auto document = doc::read(read_file(argv[1], 64 << 20), problems, {argv[1], {}});
    if (document) {
        const auto fonts = layout::FontSet::load(problems);
        layout::Shaper shaper(*fonts);
        const std::string kind(document->root.get(doc::Key::kind));
        Paper paper = kind.ends_with("poster") ? Paper::a3 : Paper::a4;
        input::HouseStyle house;
        int times = 0;
        for (int i = 3; i < argc; ++i) {
            const std::string_view what = argv[i];
            if (what == "a3") paper = Paper::a3;
            if (what == "a4") paper = Paper::a4;
            if (what == "rustig" || what == "helder" || what == "speels") house.basis = what;
            if (what == "--times" && i + 1 < argc) times = std::stoi(argv[i + 1]);
        }
        const style::Theme theme =
            house.basis.empty() ? test::test_theme(kind, paper) : style::make_theme(&house, kind, paper, problems);
        for (int i = 0; i < times; ++i) layout::lay_out(*document, theme, shaper, problems);
        const layout::Pages pages = layout::lay_out(*document, theme, shaper, problems);
        for (int i = 3; i < argc; ++i) {
            const std::string_view what = argv[i];
            if (what == "--pages") std::cout << layout::dump_pages(pages);
            if (what == "--tags") std::cout << layout::dump_tags(pages);
            if (what == "--reading") std::cout << layout::dump_reading(pages);
        }
        if (std::string_view(argv[2]).ends_with(".pdf")) {
            const pdf::Resources resources(*fonts);
            pdf::Cache cache(resources, shaper);
            write_file(argv[2], pdf::write_pdf(pages, cache, {}, problems));
        }
        for (size_t n = 0; n < pages.pages.size() && !std::string_view(argv[2]).ends_with(".pdf"); ++n) {
            const layout::Page& page = pages.pages[n];
            std::string svg = fmt::format("<svg xmlns='http://www.w3.org/2000/svg' width='{0}' height='{1}' viewBox='0 0 {0} {1}'>"
                                          "<rect width='100%' height='100%' fill='white'/>\n", page.width, page.height);
            for (const layout::Op& op : page.ops) {
                switch (op.type) {
                    case layout::Op::Type::rect: {
                        const auto& r = page.rects[op.index];
                        svg += fmt::format("<rect x='{:.2f}' y='{:.2f}' width='{:.2f}' height='{:.2f}' fill='{}'/>\n", r.box.x,
                                           r.box.y, r.box.width, r.box.height, color(r.fill));
                        break;
                    }
                    case layout::Op::Type::drawing: {
                        const auto& d = page.drawings[op.index];
                        svg += fmt::format("<g transform='translate({:.2f} {:.2f})' opacity='{}' stroke-linecap='round' "
                                           "stroke-linejoin='round'>\n", d.at.x, d.at.y, d.opacity);
                        for (const drawing::Shape& s : d.scene->shapes)
                            svg += fmt::format("<path d='{}' fill='{}' stroke='{}' stroke-width='{:.2f}' fill-rule='{}'/>\n",
                                               path_data(s.path), s.filled ? color(s.fill) : "none",
                                               s.stroked ? color(s.stroke) : "none", s.stroke_width,
                                               s.even_odd ? "evenodd" : "nonzero");
                        svg += "</g>\n";
                        break;
                    }
                    case layout::Op::Type::text: {
                        const auto& t = page.texts[op.index];
                        float x = t.x;
                        for (uint32_t w = 0; w < t.words; ++w) {
                            const layout::ShapedWord* word = page.words[t.first_word + w];
                            const float width = word->width * t.size / 1000 + t.tracking * static_cast<float>(word->glyphs.size());
                            const float cap = fonts->metrics(word->face).cap_height * t.size / 1000;
                            const auto path = layout::outline_text(shaper, word->face, word->text,
                                                                   x + word->width * t.size / 2000, t.y - cap / 2, t.size, 0);
                            svg += fmt::format("<path d='{}' fill='{}'/>\n", path_data(path), color(t.color));
                            x += width + shaper.space(word->face) * t.size / 1000 + t.extra_space + t.tracking;
                        }
                        break;
                    }
                    case layout::Op::Type::image: break;
                }
            }
            svg += "</svg>\n";
            write_file(fmt::format("{}-{:02}.svg", argv[2], n + 1), svg);
        }
    }
    for (const Diagnostic& d : problems.all()) std::cerr << to_text(d, Language::nl);
    return problems.has_errors() ? 1 : 0;
}
