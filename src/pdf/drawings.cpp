#include "pdf/drawings.h"

#include <algorithm>
#include <cstring>

#include "base/hash.h"
#include "pdf/bytes.h"
#include "base/deflate.h"
#include "pdf/path_writer.h"
#include "pdf/syntax.h"

namespace gidspers::pdf {

namespace {

using layout::Op;
using layout::Page;
using layout::PathOp;

// A form costs some 250 bytes in the file and showing it 40. A point is about 12 bytes of content.
constexpr size_t least_points = 8, points_of_large = 120;

/// The paths of a run that draw.
template <class Do>
void each_path(const Page& page, const DrawingRun& run, const Do& use) {
    for (uint32_t i = run.first; i < run.end; ++i)
        if (const PathOp& op = page.paths[page.ops[i].index]; draws(op)) use(op);
}

std::vector<DrawingRun> find_runs(const Page& page) {
    std::vector<DrawingRun> runs;
    const auto path_at = [&](uint32_t i) -> const PathOp* {
        if (i >= page.ops.size() || page.ops[i].type != Op::Type::path) return nullptr;
        return &page.paths[page.ops[i].index];
    };
    for (uint32_t i = 0; i < page.ops.size(); ++i) {
        const PathOp* const first = path_at(i);
        if (!first || !draws(*first)) continue;
        DrawingRun& run = runs.emplace_back();
        run.first = i;
        run.origin = first->path.points.front();
        run.end = i + 1;
        for (const PathOp* next; (next = path_at(run.end)) && page.ops[run.end].mark == page.ops[i].mark; ++run.end)
            if (next->opacity != first->opacity) break;
        i = run.end - 1;
    }
    return runs;
}

/// What a form is made of, as bytes: two runs with the same bytes give the same form.
class Recipe {
  public:
    DrawingCache::Key key(const Page& page, const DrawingRun& run) {
        bytes_.clear();
        points = 0;
        each_path(page, run, [&](const PathOp& op) { add(op, run.origin); });
        Hash hash;
        hash.add(bytes_.view());
        return {hash.high(), hash.low()};
    }
    size_t points = 0;  ///< of the last key()'s run

  private:
    template <class T>
    void raw(const T& value) {
        bytes_ += std::string_view(reinterpret_cast<const char*>(&value), sizeof value);
    }
    void add(const PathOp& op, drawing::Point origin) {
        const style::Rgb fill = op.filled ? op.fill : style::Rgb{}, stroke = op.stroked ? op.stroke : style::Rgb{};
        const unsigned char head[] = {op.filled, op.stroked, op.even_odd, fill.r, fill.g, fill.b, stroke.r, stroke.g, stroke.b};
        raw(head);
        raw(op.stroked ? op.stroke_width : 0.0f);
        raw(op.path.verbs.size());
        bytes_ += std::string_view(reinterpret_cast<const char*>(op.path.verbs.data()), op.path.verbs.size());
        char* at = bytes_.room(op.path.points.size() * 2 * sizeof(int32_t));
        for (const drawing::Point& p : op.path.points)
            for (const float v : {p.x - origin.x, origin.y - p.y}) {
                const auto rounded = static_cast<int32_t>(to_hundredths(v));
                std::memcpy(at, &rounded, sizeof rounded);
                at += sizeof rounded;
            }
        bytes_.advance(at);
        points += op.path.points.size();
    }

    Bytes bytes_;
};

/// Whole points around all that the run paints; curves stay within their control points, joins and caps are round.
std::string bounding_box(const Page& page, const DrawingRun& run) {
    long long left = 0, bottom = 0, right = 0, top = 0;
    each_path(page, run, [&](const PathOp& op) {
        const long long around = 101 + (op.stroked ? to_hundredths(op.stroke_width) : 0);
        for (const drawing::Point& p : op.path.points) {
            const long long x = to_hundredths(p.x - run.origin.x), y = to_hundredths(run.origin.y - p.y);
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

void make(const Page& page, const DrawingRun& run, Drawing& drawing) {
    Bytes content;
    Paint paint;
    each_path(page, run, [&](const PathOp& op) { put_path(content, op, run.origin, paint); });
    drawing.keys = "/Type/XObject/Subtype/Form" + bounding_box(page, run) + "/Filter/FlateDecode";
    drawing.bytes = std::string(deflate_quick_view(content.view()));
}

}  // namespace

void DrawingCache::begin_document() {
    if (drawings_.size() > most_drawings) drawings_.clear();
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
            Drawing& drawing = cache[key];
            if (drawing.bytes.empty()) make(pages.pages[page], run, drawing);
            run.form = &drawing;
        }
    }
}

}  // namespace gidspers::pdf
