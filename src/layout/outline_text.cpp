#include "layout/outline_text.h"

#include <hb.h>

#include <cmath>

namespace gidspers::layout {

namespace {

using Verb = drawing::Path::Verb;

struct Pen {
    drawing::Path path;
    float origin = 0, scale = 1;  // font units -> 1/1000 em
    drawing::Point last;

    drawing::Point at(float x, float y) const { return {origin + x * scale, y * scale}; }
};

void move_to(hb_draw_funcs_t*, void* data, hb_draw_state_t*, float x, float y, void*) {
    Pen& pen = *static_cast<Pen*>(data);
    pen.path.verbs.push_back(Verb::move);
    pen.path.points.push_back(pen.last = pen.at(x, y));
}
void line_to(hb_draw_funcs_t*, void* data, hb_draw_state_t*, float x, float y, void*) {
    Pen& pen = *static_cast<Pen*>(data);
    pen.path.verbs.push_back(Verb::line);
    pen.path.points.push_back(pen.last = pen.at(x, y));
}
void quadratic_to(hb_draw_funcs_t*, void* data, hb_draw_state_t*, float cx, float cy, float x, float y, void*) {
    Pen& pen = *static_cast<Pen*>(data);
    const drawing::Point c = pen.at(cx, cy), end = pen.at(x, y), from = pen.last;
    pen.path.verbs.push_back(Verb::curve);
    pen.path.points.push_back({from.x + (c.x - from.x) * 2 / 3, from.y + (c.y - from.y) * 2 / 3});
    pen.path.points.push_back({end.x + (c.x - end.x) * 2 / 3, end.y + (c.y - end.y) * 2 / 3});
    pen.path.points.push_back(pen.last = end);
}
void cubic_to(hb_draw_funcs_t*, void* data, hb_draw_state_t*, float ax, float ay, float bx, float by, float x, float y,
              void*) {
    Pen& pen = *static_cast<Pen*>(data);
    pen.path.verbs.push_back(Verb::curve);
    pen.path.points.push_back(pen.at(ax, ay));
    pen.path.points.push_back(pen.at(bx, by));
    pen.path.points.push_back(pen.last = pen.at(x, y));
}
void close_path(hb_draw_funcs_t*, void* data, hb_draw_state_t*, void*) {
    static_cast<Pen*>(data)->path.verbs.push_back(Verb::close);
}

}  // namespace

drawing::Path outline_text(Shaper& shaper, FaceId face, std::string_view text, float x, float y, float size, float degrees) {
    const ShapedWord* word = shaper.word(face, "nl", text);
    hb_font_t* const font = shaper.fonts().hb_font(word->face);
    hb_draw_funcs_t* funcs = hb_draw_funcs_create();
    hb_draw_funcs_set_move_to_func(funcs, move_to, nullptr, nullptr);
    hb_draw_funcs_set_line_to_func(funcs, line_to, nullptr, nullptr);
    hb_draw_funcs_set_quadratic_to_func(funcs, quadratic_to, nullptr, nullptr);
    hb_draw_funcs_set_cubic_to_func(funcs, cubic_to, nullptr, nullptr);
    hb_draw_funcs_set_close_path_func(funcs, close_path, nullptr, nullptr);
    Pen pen;
    int scale_x = 1000, scale_y = 1000;
    hb_font_get_scale(font, &scale_x, &scale_y);
    pen.scale = 1000.0f / static_cast<float>(scale_x);
    float advance = 0;
    for (const PlacedGlyph& glyph : word->glyphs) {
        pen.origin = advance + static_cast<float>(glyph.dx);
        hb_font_get_glyph_shape(font, glyph.glyph, funcs, &pen);
        advance += static_cast<float>(glyph.advance);
    }
    hb_draw_funcs_destroy(funcs);
    const float cap = shaper.fonts().metrics(word->face).cap_height;
    const float angle = degrees * 3.14159265f / 180, c = std::cos(angle), s = std::sin(angle), k = size / 1000;
    for (drawing::Point& p : pen.path.points) {
        const float px = (p.x - advance / 2) * k, py = (p.y - cap / 2) * k;
        p = {x + px * c - py * s, y - (px * s + py * c)};
    }
    return std::move(pen.path);
}

}  // namespace gidspers::layout
