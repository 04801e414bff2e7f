// Drawings: runs of shapes that stand more than once in a document (marks, icons) or are large (the ground of a cover). Each is
// written once, as a form XObject, and shown where it stands: a fifth of a report's content less to write and to deflate.
// In: a document's pages. Out: for each page its runs, each with its form or none.
// The cache owns the forms. It belongs to a thread and keeps them from one document to the next, since all schools of one
// house style have the same icons; what a document looks like does not depend on it.
#pragma once

#include <algorithm>
#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "layout/pages.h"
#include "pdf/path_writer.h"

namespace gidspers::pdf {

struct Drawing {
    std::string keys;   ///< of the form's dictionary
    std::string bytes;  ///< deflated
};

class DrawingCache {
  public:
    using Key = std::pair<uint64_t, uint64_t>;  ///< a hash of all that makes the form

    /// Forgets what it has when that is much. Call it before a document; its drawings stay until the next call.
    void begin_document();
    /// nullptr when it is new.
    const Drawing* find(const Key& key) const;
    const Drawing& add(const Key& key, Drawing drawing);

  private:
    static constexpr size_t most_bytes = 2'000'000;
    std::map<Key, Drawing> drawings_;
    size_t bytes_ = 0;
};

/// Drawing operations of one page that follow each other in one mark, at one point and with one opacity.
struct DrawingRun {
    uint32_t first = 0, end = 0;    ///< in Page::ops
    const Drawing* form = nullptr;  ///< null: the shapes are written where they stand
    drawing::Point origin;          ///< of the form, on the page: where the scenes stand
};

/// Whether the operation leaves anything on the page.
inline bool draws(const layout::DrawingOp& op) {
    return std::any_of(op.scene->shapes.begin(), op.scene->shapes.end(), [](const drawing::Shape& s) { return draws(s); });
}

/// The run's shapes that draw.
template <class Do>
void each_shape(const layout::Page& page, const DrawingRun& run, const Do& use) {
    for (uint32_t i = run.first; i < run.end; ++i)
        for (const drawing::Shape& shape : page.drawings[page.ops[i].index].scene->shapes)
            if (draws(shape)) use(shape);
}

class Drawings {
  public:
    Drawings(const layout::Pages& pages, DrawingCache& cache);
    /// In the page's order; every drawing operation that draws is in one.
    const std::vector<DrawingRun>& runs(size_t page) const { return runs_[page]; }

  private:
    std::vector<std::vector<DrawingRun>> runs_;
};

}  // namespace gidspers::pdf
