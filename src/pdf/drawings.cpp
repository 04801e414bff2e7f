#include "pdf/drawings.h"

#include <algorithm>
#include <cstring>
#include <unordered_map>

#include "base/hash.h"
#include "pdf/bytes.h"
#include "base/deflate.h"
#include "pdf/syntax.h"

namespace gidspers::pdf {

namespace {

using layout::DrawingOp;
using layout::Op;
using layout::Page;

// A form costs some 250 bytes in the file and showing it 40. A point is about 12 bytes of content.
constexpr size_t least_points = 8, points_of_large = 120;

std::vector<DrawingRun> find_runs(const Page& page) {
    std::vector<DrawingRun> runs;
    const auto drawing_at = [&](uint32_t i) -> const DrawingOp* {
        if (i >= page.ops.size() || page.ops[i].type != Op::Type::drawing) return nullptr;
        return &page.drawings[page.ops[i].index];
    };
    for (uint32_t i = 0; i < page.ops.size(); ++i) {
        const DrawingOp* const first = drawing_at(i);
        if (!first || !draws(*first)) continue;
        DrawingRun& run = runs.emplace_back();
        run.first = i;
        run.origin = first->at;
        run.end = i + 1;
        for (const DrawingOp* next; (next = drawing_at(run.end)) && page.ops[run.end].mark == page.ops[i].mark; ++run.end)
            if (next->opacity != first->opacity || next->at != first->at) break;
        i = run.end - 1;
    }
    return runs;
}

/// What a form is made of, as it will be written: two runs with the same bytes give the same form. A scene is looked through
/// once.
class Recipe {
  public:
    DrawingCache::Key key(const Page& page, const DrawingRun& run) {
        points = 0;
        Hash hash;
        for (uint32_t i = run.first; i < run.end; ++i) {
            const Known& scene = known(*page.drawings[page.ops[i].index].scene);
            points += scene.points;
            bytes_.clear();
            raw(scene.key.first);
            raw(scene.key.second);
            hash.add(bytes_.view());
        }
        return {hash.high(), hash.low()};
    }
    size_t points = 0;  ///< of the last key()'s run

  private:
    struct Known {
        DrawingCache::Key key;
        size_t points = 0;
    };
    const Known& known(const drawing::Scene& scene) {
        const auto [place, is_new] = known_.try_emplace(&scene);
        if (is_new) place->second = look_through(scene);
        return place->second;
    }
    Known look_through(const drawing::Scene& scene) {
        Known found;
        bytes_.clear();
        for (const drawing::Shape& shape : scene.shapes) {
            if (!draws(shape)) continue;
            add(shape);
            found.points += shape.path.points.size();
        }
        Hash hash;
        hash.add(bytes_.view());
        found.key = {hash.high(), hash.low()};
        return found;
    }
    template <class T>
    void raw(const T& value) {
        bytes_ += std::string_view(reinterpret_cast<const char*>(&value), sizeof value);
    }
    void add(const drawing::Shape& shape) {
        const style::Rgb fill = shape.filled ? shape.fill : style::Rgb{}, stroke = shape.stroked ? shape.stroke : style::Rgb{};
        const unsigned char head[] = {shape.filled, shape.stroked, shape.even_odd, fill.r, fill.g, fill.b, stroke.r, stroke.g, stroke.b};
        raw(head);
        raw(shape.stroked ? shape.stroke_width : 0.0f);
        const drawing::Line line = shape.stroked ? shape.line : drawing::Line{};
        raw(line.cap), raw(line.join), raw(line.miter_limit);
        raw(shape.path.verbs.size());
        bytes_ += std::string_view(reinterpret_cast<const char*>(shape.path.verbs.data()), shape.path.verbs.size());
        char* end = bytes_.room(shape.path.points.size() * 2 * sizeof(int32_t));
        for (const drawing::Point& p : shape.path.points)
            for (const float v : {p.x, -p.y}) {
                const auto rounded = static_cast<int32_t>(to_hundredths(v));
                std::memcpy(end, &rounded, sizeof rounded);
                end += sizeof rounded;
            }
        bytes_.advance(end);
    }

    Bytes bytes_;
    std::unordered_map<const drawing::Scene*, Known> known_;
};

/// Whole points around all that the run paints; curves stay within their control points.
std::string bounding_box(const Page& page, const DrawingRun& run) {
    long long left = 0, bottom = 0, right = 0, top = 0;
    each_shape(page, run, [&](const drawing::Shape& shape) {
        const float widths = shape.line.join == drawing::Line::Join::miter ? std::max(1.0f, shape.line.miter_limit / 2) : 1;
        const long long around = 101 + (shape.stroked ? to_hundredths(shape.stroke_width * widths) : 0);
        for (const drawing::Point& p : shape.path.points) {
            const long long x = to_hundredths(p.x), y = to_hundredths(-p.y);
            left = std::min(left, x - around);
            bottom = std::min(bottom, y - around);
            right = std::max(right, x + around);
            top = std::max(top, y + around);
        }
    });
    std::string out = "/BBox[";
    put_integer(out, left / 100);
    for (const long long v : {bottom, right, top}) {
        out += ' ';
        put_integer(out, v / 100);
    }
    return out + "]";
}

Drawing make(const Page& page, const DrawingRun& run) {
    Bytes content;
    Paint paint;
    each_shape(page, run, [&](const drawing::Shape& shape) { put_shape(content, shape, {}, paint); });
    return {"/Type/XObject/Subtype/Form" + bounding_box(page, run) + "/Filter/FlateDecode", std::string(deflate_quick_view(content.view()))};
}

}  // namespace

void DrawingCache::begin_document() {
    if (bytes_ > most_bytes) drawings_.clear(), bytes_ = 0;
}

const Drawing* DrawingCache::find(const Key& key) const {
    const auto found = drawings_.find(key);
    return found == drawings_.end() ? nullptr : &found->second;
}

const Drawing& DrawingCache::add(const Key& key, Drawing drawing) {
    bytes_ += drawing.keys.size() + drawing.bytes.size() + sizeof(Drawing);
    return drawings_.insert_or_assign(key, std::move(drawing)).first->second;
}

Drawings::Drawings(const layout::Pages& pages, DrawingCache& cache) {
    cache.begin_document();
    struct Candidate {
        DrawingCache::Key key;
        size_t points;
    };
    std::vector<Candidate> candidates;  // of all runs of all pages
    std::map<DrawingCache::Key, int> counts;
    Recipe recipe;
    for (const Page& page : pages.pages) {
        for (const DrawingRun& run : runs_.emplace_back(find_runs(page))) {
            const DrawingCache::Key key = recipe.key(page, run);
            candidates.push_back({key, recipe.points});
            ++counts[key];
        }
    }
    auto candidate = candidates.begin();
    for (size_t page = 0; page < runs_.size(); ++page) {
        for (DrawingRun& run : runs_[page]) {
            const auto& [key, points] = *candidate++;
            if (points < points_of_large && (points < least_points || counts[key] < 2)) continue;
            const Drawing* const known = cache.find(key);
            run.form = known != nullptr ? known : &cache.add(key, make(pages.pages[page], run));
        }
    }
}

}  // namespace gidspers::pdf
