#include "layout/galley.h"

#include <algorithm>

namespace gidspers::layout {

Slab Galley::begin() const {
    Slab slab;
    slab.op_begin = slab.op_end = static_cast<uint32_t>(ops.size());
    slab.link_begin = slab.link_end = static_cast<uint32_t>(link_boxes.size());
    slab.event_begin = slab.event_end = static_cast<uint32_t>(events.size());
    return slab;
}

void Galley::end(Slab& slab) const {
    slab.op_end = static_cast<uint32_t>(ops.size());
    slab.link_end = static_cast<uint32_t>(link_boxes.size());
    slab.event_end = static_cast<uint32_t>(events.size());
}

void Galley::move(const Slab& slab, float dx, float dy) {
    if (dx == 0 && dy == 0) return;
    each_part(slab, [&](const Slab& part) { move_range(part, dx, dy); });
}

void Galley::move_range(const Slab& slab, float dx, float dy) {
    for (uint32_t i = slab.op_begin; i < slab.op_end; ++i) {
        const GalleyOp& op = ops[i];
        if (op.special == Special::page_number) {
            late[op.index].x += dx;
            late[op.index].y += dy;
            continue;
        }
        switch (op.type) {
            case Op::Type::text:
                texts[op.index].x += dx;
                texts[op.index].y += dy;
                break;
            case Op::Type::rect:
                rects[op.index].box.x += dx;
                rects[op.index].box.y += dy;
                break;
            case Op::Type::image:
                images[op.index].box.x += dx;
                images[op.index].box.y += dy;
                break;
            case Op::Type::drawing:
                drawings[op.index].at.x += dx;
                drawings[op.index].at.y += dy;
                break;
        }
    }
    for (uint32_t i = slab.link_begin; i < slab.link_end; ++i) {
        link_boxes[i].box.x += dx;
        link_boxes[i].box.y += dy;
    }
    for (uint32_t i = slab.event_begin; i < slab.event_end; ++i) {
        events[i].box.x += dx;
        events[i].box.y += dy;
    }
}

void Galley::copy(const Slab& slab) {
    for (uint32_t i = slab.op_begin; i < slab.op_end; ++i) ops.push_back(GalleyOp(ops[i]));
    for (uint32_t i = slab.link_begin; i < slab.link_end; ++i) link_boxes.push_back(LinkBox(link_boxes[i]));
    for (uint32_t i = slab.event_begin; i < slab.event_end; ++i) events.push_back(Event(events[i]));
}

void Galley::text(TagId tag, const TextOp& text) {
    ops.push_back({Op::Type::text, Special::none, tag, static_cast<uint32_t>(texts.size())});
    texts.push_back(text);
}

void Galley::page_number(TagId tag, const LateNumber& number) {
    ops.push_back({Op::Type::text, Special::page_number, tag, static_cast<uint32_t>(late.size())});
    late.push_back(number);
}

uint32_t Galley::rect(TagId tag, Box box, style::Rgb fill, float corner) {
    const auto index = static_cast<uint32_t>(rects.size());
    rects.push_back({box, fill, corner});
    ops.push_back({Op::Type::rect, Special::none, tag, index});
    return index;
}

void Galley::drawing(TagId tag, DrawingOp op) {
    ops.push_back({Op::Type::drawing, Special::none, tag, static_cast<uint32_t>(drawings.size())});
    drawings.push_back(std::move(op));
}

void Galley::image(TagId tag, ImageOp op) {
    ops.push_back({Op::Type::image, Special::none, tag, static_cast<uint32_t>(images.size())});
    images.push_back(std::move(op));
}

void Galley::clear() {
    ops.clear();
    texts.clear();
    drawings.clear();
    rects.clear();
    images.clear();
    late.clear();
    words.clear();
    link_boxes.clear();
    events.clear();
    frames.resize(1);
    repeats.resize(1);
    row_heads.resize(1);
    cut_rows.resize(1);
}

float stacked_height(std::span<const Slab> slabs) {
    float y = 0;
    for (size_t i = 0; i < slabs.size(); ++i) {
        if (i > 0) y += std::max(slabs[i - 1].after, slabs[i].before);
        y += slabs[i].height;
    }
    return y;
}

float stack(Galley& galley, const Slabs& slabs, float y, float air) {
    const float top = y;
    for (size_t i = 0; i < slabs.size(); ++i) {
        if (i > 0) y += std::max(slabs[i - 1].after, slabs[i].before) * air;
        galley.move(slabs[i], 0, y);
        y += slabs[i].height;
    }
    return y - top;
}

}  // namespace gidspers::layout
