#include "layout/poster.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "drawing/figures.h"
#include "layout/blocks.h"
#include "layout/placer.h"
#include "layout/poster_bands.h"
#include "layout/scene_setter.h"

namespace gidspers::layout {

using doc::Key;
using doc::Kind;
using doc::Node;
using style::Color;
using style::Text;

namespace {

/// 40 pt capitals of a parents' poster on A3 are read from two metres; teachers stand closer.
float least_title(const style::Theme& theme) {
    const float size = theme.kind == "lerarenposter" ? 34.0f : 47.5f;
    return theme.paper == Paper::a3 ? size : size * 0.66f;
}

/// The theme with type and spaces times `type` and `space`, nothing below what a poster may print.
style::Theme scaled(const style::Theme& theme, float type, float space) {
    style::Theme out = theme;
    const float least = theme.paper == Paper::a3 ? 12 : 8;
    for (size_t i = 0; i < theme.texts.size(); ++i) {
        const auto id = static_cast<Text>(i);
        style::TextStyle& text = out.texts[i];
        // Display sizes shrink sooner than the text that must be read, and grow less.
        const bool display = id == Text::poster_title || id == Text::poster_subtitle || id == Text::kicker ||
                             id == Text::panel_title || id == Text::slogan || id == Text::step_number;
        const float by = display ? std::clamp(type < 1 ? 1 - (1 - type) * 2.1f : type, 0.68f, 1.2f) : type;
        const float title = id == Text::poster_title ? least_title(theme) : 0;
        const float size = std::max(text.size * by, std::min(text.size, std::max(least, title)));
        text.leading *= size / text.size * (type < 1 ? 1 - (1 - type) * 0.5f : 1);
        text.size = size;
        text.before *= space;
        text.after *= space;
    }
    out.unit = theme.unit * space;
    out.gutter = theme.gutter * std::clamp(space, 0.45f, 1.6f);
    out.margins.left *= std::clamp(space, 0.7f, 1.0f);
    out.margins.right *= std::clamp(space, 0.7f, 1.0f);
    return out;
}

/// Spaces give way sooner than type: they shrink twice as fast.
float space_for(float type) { return type < 1 ? std::max(1 - (1 - type) * 2.6f, 0.55f) : type; }

struct Panel {
    const Node* node = nullptr;
    int span = 1;
    float weight = 1;
    float characters = 0;
};

/// Where a panel comes to stand.
struct Spot {
    size_t panel;
    float x, top, width, height;
};

class Poster : public Heights {
  public:
    Poster(const doc::Document& document, const style::Theme& theme, Shaper& shaper, Galley& galley, TagTree& tags,
           Pages& pages, Diagnostics& problems)
        : document_(document), theme_(theme), galley_(galley), tags_(tags), pages_(pages), problems_(problems),
          shaper_(shaper), typesetter_(document, theme, shaper, galley, tags, problems),
          builder_(document, typesetter_, galley, tags, pages, paper_size(theme.paper).height) {
        for (const Node& node : document.root.children.front().children) {
            if (node.kind == Kind::masthead) masthead_ = &node;
            if (node.kind == Kind::foot) foot_ = &node;
            if (node.kind != Kind::panel) continue;
            Panel& panel = panels_.emplace_back();
            panel.node = &node;
            const std::string_view span = node.get(Key::span);
            panel.span = span == "full" ? 0 : node.number(Key::span, 1);
            panel.weight = static_cast<float>(std::max(node.number(Key::weight, 1), 1));
            panel.characters = static_cast<float>(doc::plain_text(node).size());
            spans_.push_back(panel.span);
        }
        builder_.heading_floor = 3;  // the title is H1, panels are H2
        const Size paper = paper_size(theme.paper);
        page_width_ = paper.width;
        page_height_ = paper.height;
        width_ = paper.width - theme.margins.left - theme.margins.right;
    }

    void run();

  private:
    struct Fit {
        int columns = 0;
        float type = 1, space = 1;
        Arrangement arrangement;
        float room = 0;  ///< height between masthead and foot
    };

    void use(float type, float space);
    Fit at_scale(int columns, float type, float space);
    Fit try_scale(int columns, float type, float space);
    Fit try_same(const Fit& like, float type, float space);
    Fit fit_columns(Fit first);
    float measure(size_t panel, Part part) override;
    Slab build_panel(const Panel& panel, float width, float height);
    Slab build_masthead();
    void place_masthead_ground(const Slab& masthead, Placer& placer);
    Slab build_foot();
    float guess(const Fit& fit) const;
    /// The same without bounds, less what the arrangement wastes: to compare numbers of columns.
    float promise(const Fit& fit) const {
        return fit.type / std::sqrt(std::max((fit.arrangement.height * 0.7f + fit.arrangement.cost * 0.3f) / std::max(fit.room, 1.0f), 0.05f));
    }
    void report_overset(const Fit& fit);
    void place(const Fit& fit);

    const doc::Document& document_;
    const style::Theme& theme_;
    style::Theme scaled_;
    Galley& galley_;
    TagTree& tags_;
    Pages& pages_;
    Diagnostics& problems_;
    Shaper& shaper_;
    Typesetter typesetter_;
    Builder builder_;
    const Node *masthead_ = nullptr, *foot_ = nullptr;
    std::vector<Panel> panels_;
    std::vector<int> spans_;
    float page_width_ = 0, page_height_ = 0, width_ = 0;
};

void Poster::use(float type, float space) {
    scaled_ = scaled(theme_, type, space);
    typesetter_.use(scaled_);
    galley_.clear();
    tags_.clear();
    width_ = page_width_ - scaled_.margins.left - scaled_.margins.right;
    if (masthead_) {
        // A title that only just needs a second line is set a little smaller instead.
        style::TextStyle& title = scaled_.texts[static_cast<size_t>(Text::poster_title)];
        float room = width_;
        if (masthead_->is(Key::logo) && theme_.logo.bytes && theme_.logo.height > 0) {
            const auto aspect = static_cast<float>(theme_.logo.width) / static_cast<float>(theme_.logo.height);
            room -= title.size * 1.9f * std::min(aspect, 2.4f) + scaled_.unit * 8;
        }
        const float wide = typesetter_.width_of(masthead_->get(Key::title), Text::poster_title);
        if (wide > room && room / wide > 0.6f && title.size * room / wide >= least_title(theme_) * 0.9f) {
            title.leading *= room / wide * 0.995f;
            title.size *= room / wide * 0.995f;
        }
    }
    reset(panels_.size());
}

float Poster::measure(size_t panel, Part part) {
    builder_.cramped = false;
    const float height = build_panel(panels_[panel], part_width(part, width_, scaled_.gutter), 0).height;
    // A table that breaks its words is worth avoiding: the panel counts as higher than it is.
    return builder_.cramped && part != Part::full ? height * 1.6f : height;
}

Slab Poster::build_panel(const Panel& panel, float width, float height) {
    const Node& node = *panel.node;
    const std::string_view style = node.get(Key::style);
    const bool filled = style == "filled";
    const Tone tone = tone_of(node.get(Key::tone));
    const float unit = scaled_.unit, pad = unit * 2.75f;
    const style::Rgb on = scaled_.color(tone.on), ink = scaled_.color(tone.ink);

    Slab slab = galley_.begin();
    const uint32_t back = galley_.path(artifact, {});
    const TagId sect = tags_.open(Role::sect, 0);
    if (!node.get(Key::id).empty()) galley_.events.push_back({Event::Type::anchor, node.get(Key::id), 0, {}});
    Area area;
    area.x = pad;
    area.width = width - 2 * pad;
    area.tag = sect;
    area.ink = filled ? &on : nullptr;
    area.tinted = true;
    area.poster = true;
    Slabs parts;
    if (const std::string_view title = node.get(Key::title); !title.empty()) {
        const Slab head = galley_.begin();
        const style::TextStyle& look = scaled_.text(Text::panel_title);
        Area line = area;
        line.ink = filled ? &on : &ink;
        float least = 0;
        if (const std::string_view icon = node.get(Key::icon); !icon.empty()) {
            const float disc = look.size * 1.6f, inset = disc * 0.2f, top = (look.leading - disc) / 2;
            const size_t ops = galley_.ops.size();
            galley_.rounded(artifact, {pad, top, disc, disc}, disc / 2, filled ? on : scaled_.color(tone.strong));
            if (set_icon(typesetter_, galley_, icon, filled ? scaled_.color(tone.strong) : on,
                         {pad + inset, top + inset, disc - 2 * inset, disc - 2 * inset}, artifact)) {
                line.x += disc + unit * 1.75f;
                line.width -= disc + unit * 1.75f;
                least = disc;
            } else {
                galley_.ops.resize(ops);
            }
        }
        builder_.title(title, Text::panel_title, Role::h2, node, line, parts);
        if (parts.size() > 2) builder_.cramped = true;
        if (!parts.empty()) {
            parts.front().op_begin = head.op_begin;
            if (least > parts.front().height) {
                // The disc is taller than the line: the title stands in the disc's middle.
                const float more = (least - parts.front().height) / 2;
                galley_.move(parts.front(), 0, more);
                parts.front().height += parts.size() == 1 ? 2 * more : more;
            }
            parts.back().after = std::max(parts.back().after, unit * 1.5f);
            parts.front().before = 0;
        }
        if (height > 0) {  // only when it is set for good
            galley_.events.push_back({Event::Type::outline, {}, static_cast<uint32_t>(pages_.outline.size()), {}});
            pages_.outline.push_back({1, std::string(title), 0, 0});
        }
    }
    const size_t head = parts.size();
    builder_.blocks(node.children, area, parts);
    if (head > 0 && parts.size() > head) parts[head].before = 0;  // the title's own space is enough
    const float natural = stacked_height(parts) + 2 * pad;
    float air = 1;
    if (height > natural) {
        float gaps = 0;
        for (size_t i = 1; i < parts.size(); ++i) gaps += std::max(parts[i - 1].after, parts[i].before);
        if (gaps > 0) air = 1 + std::min((height - natural) * 0.85f, gaps * 1.4f) / gaps;
    }
    compose(galley_, slab, parts, pad, pad, air);
    slab.height = std::max(slab.height, height);
    PathOp op;
    op.path = rounded_path({0, 0, width, slab.height}, scaled_.shapes.corner * 2);
    op.filled = true;
    op.fill = scaled_.color(filled ? tone.strong : tone.soft);
    galley_.paths[back] = std::move(op);
    return slab;
}

Slab Poster::build_masthead() {
    Slab slab = galley_.begin();
    if (!masthead_) return slab;
    const Node& node = *masthead_;
    const float unit = scaled_.unit, left = scaled_.margins.left;
    const bool filled = scaled_.shapes.filled_masthead;
    const style::Rgb on = scaled_.color(Color::on_primary), title_ink = scaled_.color(Color::primary_ink);
    const TagId sect = tags_.open(Role::sect, 0);

    float logo_room = 0;
    const float logo_height = scaled_.text(Text::poster_title).size * 1.9f;
    FigureSize logo;
    const Slab logo_begin = galley_.begin();
    uint32_t plaque = 0;
    if (node.is(Key::logo)) {
        plaque = galley_.path(artifact, {});
        const TagId figure = tags_.open(Role::figure, sect);
        tags_[figure].alt = scaled_.logo.alt.empty() ? "Logo" : scaled_.logo.alt;
        logo = set_logo(typesetter_, galley_, {0, 0, logo_height * 2.4f, logo_height}, false, figure);
        if (logo.height > 0) {
            logo_room = logo.width + unit * 8;
            galley_.events.push_back({Event::Type::figure, {}, figure, {logo.x, 0, logo.width, logo.height}});
        } else {
            galley_.ops.resize(logo_begin.op_begin);
        }
    }
    Slab logo_slab = logo_begin;
    galley_.end(logo_slab);

    Area area;
    area.x = left;
    area.width = width_ - logo_room;
    area.tag = sect;
    area.poster = true;
    area.ink = filled ? &on : nullptr;
    Slabs parts;
    builder_.title(node.get(Key::kicker), Text::kicker, Role::p, node, area, parts);
    if (!filled) area.ink = &title_ink;
    builder_.title(node.get(Key::title), Text::poster_title, Role::h1, node, area, parts);
    if (!filled) area.ink = nullptr;
    const size_t title_end = parts.size();
    builder_.title(node.get(Key::subtitle), Text::poster_subtitle, Role::p, node, area, parts);
    for (size_t i = 1; i < parts.size(); ++i) parts[i].before = std::max(parts[i].before, i >= title_end ? unit : unit * 0.5f);
    const size_t head = parts.size();
    builder_.blocks(node.children, area, parts);
    if (parts.size() > head && head > 0) parts[head].before = unit * 3;
    const float pad = unit * 3.5f, edge = unit * 2.5f;
    compose(galley_, slab, parts, pad, pad + edge);
    if (logo.height > 0) {
        const float x = left + width_ - logo.width - unit * 3;
        const float y = std::max((slab.height - edge - logo.height) / 2, unit * 4);
        galley_.move(logo_slab, x, y);
        if (filled) {
            const float inset = unit * 2.5f;
            PathOp op;
            op.path = rounded_path({x - inset, y - inset, logo.width + 2 * inset, logo.height + 2 * inset},
                                   scaled_.shapes.corner * 2);
            op.filled = true;
            op.fill = scaled_.color(Color::paper);
            galley_.paths[plaque] = std::move(op);
        }
        slab.height = std::max(slab.height, y + logo.height + unit * 4);
        galley_.end(slab);
    }
    return slab;
}

void Poster::place_masthead_ground(const Slab& masthead, Placer& placer) {
    Slab ground = galley_.begin();
    set_scene(typesetter_, galley_, drawing::masthead_motif(scaled_, page_width_, masthead.height), 0, 0, 1, artifact,
              *masthead_);
    galley_.end(ground);
    placer.place(ground, 0, 0, true);
}

Slab Poster::build_foot() {
    Slab slab = galley_.begin();
    if (!foot_) return slab;
    const float unit = scaled_.unit, left = scaled_.margins.left, pad = unit * 2.75f;
    const uint32_t back = galley_.rect(artifact, {}, scaled_.color(Color::primary_soft));
    const TagId sect = tags_.open(Role::sect, 0);
    const auto is_code = [](const Node& n) { return n.kind == Kind::figure && n.get(Key::kind) == "qr"; };
    const auto code = std::find_if(foot_->children.begin(), foot_->children.end(), is_code);
    const float code_size = code == foot_->children.end() ? 0 : std::max(mm(22), unit * 16);
    Area area;
    area.x = left;
    area.width = width_ - (code_size > 0 ? code_size + unit * 6 : 0);
    area.tag = sect;
    area.poster = true;
    area.tinted = true;
    // Reading order: what stands before the code, the code, what stands after it. The code stands at the right.
    Slabs before, after, figure;
    const auto split = static_cast<size_t>(code - foot_->children.begin());
    const std::span<const Node> nodes(foot_->children);
    builder_.blocks(nodes.first(split), area, before);
    if (code_size > 0) {
        Area right = area;
        right.x = left + width_ - code_size;
        right.width = code_size;
        builder_.figure(*code, right, figure);
        builder_.blocks(nodes.subspan(split + 1), area, after);
    }
    before.insert(before.end(), after.begin(), after.end());
    float y = pad + stack(galley_, before, pad);
    if (!figure.empty()) {
        stack(galley_, figure, pad);
        y = std::max(y, pad + stacked_height(figure));
    }
    galley_.end(slab);
    slab.height = y + std::max(pad, theme_.margins.bottom * 0.5f);
    galley_.rects[back].box = {0, 0, page_width_, slab.height};
    return slab;
}

/// Head, foot and the room between them at a scale; the arrangement is still to be made.
Poster::Fit Poster::at_scale(int columns, float type, float space) {
    use(type, space);
    Fit fit;
    fit.columns = columns;
    fit.type = type;
    fit.space = space;
    const float gap = scaled_.gutter;
    const float head = masthead_ ? build_masthead().height : theme_.margins.top - gap;
    const float foot = foot_ ? build_foot().height : theme_.margins.bottom - gap;
    fit.room = page_height_ - head - foot - 2 * gap;
    return fit;
}

Poster::Fit Poster::try_scale(int columns, float type, float space) {
    Fit fit = at_scale(columns, type, space);
    const float gap = scaled_.gutter;
    fit.arrangement = arrange(spans_, columns, gap, *this);
    if (fit.arrangement.height > fit.room && type <= theme_.least_scale + 0.03f)
        fit.arrangement = arrange(spans_, columns, gap, *this, 0);
    return fit;
}

/// The same arrangement at another scale: a quarter of the measuring, since every panel has its width already.
Poster::Fit Poster::try_same(const Fit& like, float type, float space) {
    Fit fit = at_scale(like.columns, type, space);
    fit.arrangement = like.arrangement;
    measure_again(fit.arrangement, scaled_.gutter, *this);
    return fit;
}

/// The scale at which all would just fit: the height needed grows about with the square of the scale.
float Poster::guess(const Fit& fit) const {
    const float ratio = fit.room > 0 ? fit.arrangement.height / fit.room : 4;
    return std::clamp(fit.type / std::sqrt(std::max(ratio, 0.05f)), theme_.least_scale, theme_.most_scale);
}

Poster::Fit Poster::fit_columns(Fit first) {
    // A few steps of the guess, in one arrangement, end close to the best scale; the bracket keeps it honest where lines jump.
    const int columns = first.columns;
    float low = theme_.least_scale, high = theme_.most_scale;
    Fit best, fit = first;
    bool have = false;
    for (int round = 0;; ++round) {
        const float type = fit.type, next = guess(fit);
        const float ratio = fit.room > 0 ? fit.arrangement.height / fit.room : 2;
        const bool fits = ratio <= 1;
        (fits ? low : high) = type;
        if (fits && (!have || type > best.type)) {
            best = std::move(fit);
            have = true;
        }
        // What is left open under three per cent goes into the panels as air.
        if (fits && (ratio > 0.97f || type >= theme_.most_scale)) break;
        if (!fits && type <= theme_.least_scale) break;
        if (round >= 5 || (have && high - low < 0.012f)) break;
        float type_next = fits ? next : next * 0.992f;
        if (!have && round >= 3) type_next = theme_.least_scale;
        if (type_next <= low || type_next >= high) type_next = have ? (low + high) / 2 : theme_.least_scale;
        fit = try_same(first, type_next, space_for(type_next));
    }
    if (best.columns == 0) best = try_scale(columns, theme_.least_scale, space_for(theme_.least_scale));
    return best;
}

void Poster::report_overset(const Fit& fit) {
    const float over = fit.arrangement.height - fit.room;
    const std::string paper = theme_.paper == Paper::a3 ? "A3" : "A4";
    if (fit.room <= page_height_ * 0.2f) {
        const Node& at = masthead_ ? *masthead_ : document_.root;
        problems_.add("L011", typesetter_.location(at), {paper});
        return;
    }
    // Each band gives its share; in each column that is then too tall, the panel with most text per share gives it.
    for (const Band& band : fit.arrangement.bands) {
        const float target = band.height - over * band.height / fit.arrangement.height;
        for (const PosterColumn& column : band.columns) {
            const float excess = column.height - target;
            if (excess <= 0.5f) continue;
            size_t worst = column.panels.front();
            float most = 0;
            for (const size_t i : column.panels) {
                const float share = panels_[i].characters / panels_[i].weight;
                if (share > most) most = share, worst = i;
            }
            const float height = std::max((*this)(worst, column.part) - 8 * scaled_.unit, 1.0f);
            const float characters = std::min(std::ceil(excess * panels_[worst].characters / height / 5) * 5,
                                              std::max(panels_[worst].characters, 5.0f));
            const Node& at = *panels_[worst].node;
            problems_.add("L010", typesetter_.location(at),
                          {paper, std::string(at.get(Key::title)), fmt::format("{:.0f}", characters)});
        }
    }
}

void Poster::place(const Fit& fit) {
    pages_.outline.clear();
    use(fit.type, fit.space);
    for (const Band& band : fit.arrangement.bands)  // heights while they are cheap
        for (const PosterColumn& column : band.columns)
            for (const size_t i : column.panels) (*this)(i, column.part);
    typesetter_.measuring = false;
    galley_.clear();
    tags_.clear();
    const float gap = scaled_.gutter;
    // Measuring opened tags and outline entries; what is placed now starts afresh, with the arrangement already known.
    Placer placer(galley_, tags_, pages_, shaper_);
    placer.begin_page(page_width_, page_height_);
    float y = theme_.margins.top;
    if (masthead_) {
        const Slab masthead = build_masthead();
        place_masthead_ground(masthead, placer);
        placer.place(masthead, 0, 0);
        y = masthead.height + gap;
    }
    const float spare = std::max(fit.room - fit.arrangement.height, 0.0f);
    float weights = 0;
    for (const Band& band : fit.arrangement.bands) weights += band.height;
    for (const Band& band : fit.arrangement.bands) {
        const float height = band.height + spare * band.height / weights;
        std::vector<Spot> spots;
        for (const PosterColumn& column : band.columns) {
            const float x = scaled_.margins.left + (width_ + gap) * column.left;
            const float natural = column.height - gap * static_cast<float>(column.panels.size() - 1);
            const float extra = height - column.height;
            float top = y;
            for (const size_t i : column.panels) {
                const float own = (*this)(i, column.part);
                const float wanted = i == column.panels.back() ? y + height - top : own + extra * own / natural;
                spots.push_back({i, x, top, part_width(column.part, width_, gap), wanted});
                top += wanted + gap;
            }
        }
        // Reading order is the document's, whatever columns they stand in.
        std::sort(spots.begin(), spots.end(), [](const Spot& a, const Spot& b) { return a.panel < b.panel; });
        for (const Spot& spot : spots) placer.place(build_panel(panels_[spot.panel], spot.width, spot.height), spot.x, spot.top);
        y += height + gap;
    }
    if (foot_) {
        const Slab foot = build_foot();
        placer.place(foot, 0, page_height_ - foot.height);
    }
}

void Poster::run() {
    const float em = theme_.text(Text::body).size;
    typesetter_.measuring = true;
    // One look at each number of columns, then the most promising is fitted; another only when it promises larger type.
    std::vector<Fit> looks;
    for (int columns = 2; columns <= 4; ++columns) {
        const float column = (width_ - theme_.gutter * static_cast<float>(columns - 1)) / static_cast<float>(columns);
        if (columns > 2 && column < em * theme_.least_scale * 11.5f) break;
        const float start = looks.empty() ? std::clamp(1.0f, theme_.least_scale, theme_.most_scale) : guess(looks.front());
        looks.push_back(try_scale(columns, start, space_for(start)));
    }
    std::stable_sort(looks.begin(), looks.end(), [&](const Fit& a, const Fit& b) { return promise(a) > promise(b); });
    Fit best;
    for (Fit& look : looks) {
        const bool have = best.columns > 0;
        const bool best_fits = have && best.arrangement.height <= best.room;
        if (best_fits && promise(look) < best.type * 1.02f) continue;
        Fit fit = fit_columns(std::move(look));
        const bool fits = fit.arrangement.height <= fit.room;
        if (!have || (fits && (!best_fits || fit.type > best.type * 1.02f)) ||
            (!fits && !best_fits && fit.arrangement.height / fit.room < best.arrangement.height / best.room))
            best = std::move(fit);
    }
    // At the least type, spaces may still give way a little before anything is refused.
    for (const float space : {0.52f, 0.44f}) {
        if (best.arrangement.height <= best.room) break;
        for (int columns = 2; columns <= 4; ++columns) {
            const float column = (width_ - theme_.gutter * static_cast<float>(columns - 1)) / static_cast<float>(columns);
            if (columns > 2 && column < em * theme_.least_scale * 11.5f) break;
            Fit fit = try_scale(columns, theme_.least_scale, space);
            if (fit.arrangement.height / fit.room < best.arrangement.height / best.room) best = std::move(fit);
        }
    }
    if (best.arrangement.height > best.room) {
        use(best.type, best.space);
        report_overset(best);
        place(best);  // for who wants to look; the error says that it must not be written
        return;
    }
    // Still room at the largest type: more air between everything.
    if (best.type >= theme_.most_scale - 0.001f && best.arrangement.height < best.room * 0.95f) {
        float low = best.space, high = best.space * 2.4f;
        for (int round = 0; round < 5; ++round) {
            const float space = (low + high) / 2;
            Fit fit = try_same(best, best.type, space);
            if (fit.arrangement.height <= fit.room) {
                low = space;
                best = std::move(fit);
            } else {
                high = space;
            }
        }
    }
    place(best);
}

}  // namespace

void lay_out_poster(const doc::Document& document, const style::Theme& theme, Shaper& shaper, Galley& galley, TagTree& tags,
                    Pages& pages, Diagnostics& problems) {
    Poster(document, theme, shaper, galley, tags, pages, problems).run();
}

}  // namespace gidspers::layout
