#include "layout/placer.h"

#include "drawing/geometry.h"

namespace gidspers::layout {

Placer::Placer(Galley& galley, TagTree& tags, Pages& pages, Shaper& shaper, Diagnostics& problems)
    : galley_(galley), tags_(tags), pages_(pages), shaper_(shaper), problems_(problems) {}

void Placer::begin_page(float width, float height) {
    Page& page = pages_.pages.emplace_back();
    page.width = width;
    page.height = height;
    page.ops.reserve(512);
    page.texts.reserve(256);
    page.words.reserve(1024);
    tags_.interrupt();
}

void Placer::place_artifact(const Slab& slab, float x, float y, MarkId kind) { place_operations(slab, x, y, kind); }

void Placer::place(const Slab& slab, float x, float y) {
    place_operations(slab, x, y, {});
    for (uint32_t i = slab.event_begin; i < slab.event_end; ++i) place_event(galley_.events[i], x, y);
    for (uint32_t i = slab.link_begin; i < slab.link_end; ++i) place_link_box(i, x, y);
}

void Placer::place_operations(const Slab& slab, float x, float y, std::optional<MarkId> kind) {
    Page& page = pages_.pages.back();
    const auto put = [&page](Op::Type type, MarkId mark, auto& list, auto op) {
        page.ops.push_back({type, mark, static_cast<uint32_t>(list.size())});
        list.push_back(std::move(op));
    };
    closings_.clear();
    uint32_t line_end = slab.op_begin;  // of the line with a page number that we are in
    float line = 0;                     // its height
    const auto moved = [&](uint32_t i, float left) { return i < line_end ? x - spare_at(left, line, line) : x; };
    for (uint32_t i = slab.op_begin; i < slab.op_end; ++i) {
        const GalleyOp& op = galley_.ops[i];
        const TagId tag = kind ? 0 : op.tag;
        if (op.type == Op::Type::rect && galley_.rects[op.index].box.width <= 0) continue;
        MarkId mark = kind.value_or(artifact);
        if (tag != 0) mark = tags_.mark(tag, page_index());
        else if (op.type == Op::Type::text) tags_.interrupt();
        if (op.special == Special::page_number) {
            const LateNumber& number = galley_.late[op.index];
            const float spare = place_number(number, moved(i, number.x), y, mark), end = number.x + number.width;
            line_end = i + 1 + number.ops_behind;
            line = number.y;
            if (spare != 0) closings_.push_back({line, end, end + number.room_behind, spare});
            continue;
        }
        switch (op.type) {
            case Op::Type::text: {
                TextOp text = galley_.texts[op.index];
                const auto words = galley_.words.begin() + text.first_word;
                text.first_word = static_cast<uint32_t>(page.words.size());
                page.words.insert(page.words.end(), words, words + text.words);
                text.x += moved(i, text.x);
                text.y += y;
                put(op.type, mark, page.texts, text);
                break;
            }
            case Op::Type::drawing: {
                DrawingOp drawing = galley_.drawings[op.index];
                drawing.at = {drawing.at.x + moved(i, drawing.at.x), drawing.at.y + y};
                put(op.type, mark, page.drawings, std::move(drawing));
                break;
            }
            case Op::Type::rect: {
                const GalleyRect& rect = galley_.rects[op.index];
                const float left = moved(i, rect.box.x);
                const float width = i < line_end ? rect.box.width + moved(i, rect.box.x + rect.box.width) - left : rect.box.width;
                const drawing::Point at{rect.box.x + left, rect.box.y + y};
                if (rect.corner > 0) {
                    drawing::Path path = drawing::Pen().rect(0, 0, width, rect.box.height, rect.corner).take();
                    put(Op::Type::drawing, mark, page.drawings, DrawingOp{drawing::alone(drawing::fill(std::move(path), rect.fill)), at});
                } else {
                    put(op.type, mark, page.rects, RectOp{{at.x, at.y, width, rect.box.height}, rect.fill});
                }
                break;
            }
            case Op::Type::image: {
                ImageOp image = galley_.images[op.index];
                image.box.x += x;
                image.box.y += y;
                put(op.type, mark, page.images, std::move(image));
                break;
            }
        }
    }
}

void Placer::place_event(const Event& event, float x, float y) {
    switch (event.type) {
        case Event::Type::anchor:
            pages_.anchors.push_back({std::string(event.name), page_index(), y + event.box.y});
            break;
        case Event::Type::outline:
            pages_.outline[event.index].page = page_index();
            pages_.outline[event.index].y = y + event.box.y;
            break;
        case Event::Type::figure: {
            Tag& tag = tags_[event.index];
            tag.page = page_index();
            const Box box = closed_up(event.box);
            tag.bbox = {box.x + x, box.y + y, box.width, box.height};
            break;
        }
    }
}

void Placer::place_link_box(uint32_t at, float x, float y) {
    const uint32_t before = galley_.link_boxes[at].link;
    uint32_t index = before;
    if (!pages_.links[index].boxes.empty() && pages_.links[index].page != page_index()) {
        // The link's text runs over to this page: an annotation lives on one page, so it gets a second one.
        const Link copy = pages_.links[index];
        index = tags_.link(copy.tag);
        Link& link = pages_.links[index];
        link.uri = copy.uri;
        link.anchor = copy.anchor;
        link.contents = copy.contents;
        for (uint32_t k = at; k < galley_.link_boxes.size(); ++k)
            if (galley_.link_boxes[k].link == before) galley_.link_boxes[k].link = index;
    }
    Link& link = pages_.links[index];
    link.page = page_index();
    if (link.boxes.empty()) tags_.attach_link(link.tag, index);
    const Box box = closed_up(galley_.link_boxes[at].box);
    link.boxes.push_back({box.x + x, box.y + y, box.width, box.height});
}

float Placer::spare_at(float x, float top, float bottom) const {
    constexpr float rounding = 0.01f;
    float spare = 0;
    for (const Closing& one : closings_)
        if (one.y >= top && one.y <= bottom && x > one.from - rounding && x < one.to + rounding) spare += one.spare;
    return spare;
}

Box Placer::closed_up(Box box) const {
    if (closings_.empty()) return box;
    const float left = spare_at(box.x, box.y, box.y + box.height);
    box.width += left - spare_at(box.x + box.width, box.y, box.y + box.height);
    box.x -= left;
    return box;
}

float Placer::place_number(const LateNumber& number, float x, float y, MarkId mark) {
    const auto found = numbers.find(number.anchor);
    if (found == numbers.end()) problems_.add("L020", {}, {std::string(number.anchor)});
    const std::string text = found == numbers.end() ? "–" : std::to_string(found->second);
    const ShapedWord* word = shaper_.word(number.face, "nl", text);
    const float spare = number.width - word->width * number.size / 1000;
    if (!number.right && spare < -0.1f) numbers_fit_ = false;
    Page& page = pages_.pages.back();
    TextOp op;
    op.first_word = static_cast<uint32_t>(page.words.size());
    op.words = 1;
    op.x = number.x + x + (number.right ? spare : 0);
    op.y = number.y + y;
    op.size = number.size;
    op.face = word->face;
    op.color = number.color;
    op.space_after = number.space_after;
    page.words.push_back(word);
    page.ops.push_back({Op::Type::text, mark, static_cast<uint32_t>(page.texts.size())});
    page.texts.push_back(op);
    return number.right ? 0 : spare;
}

}  // namespace gidspers::layout
