// Writes placed pages as a PDF that is PDF/UA-1 and PDF/A-2a at once.
// In: layout::Pages, a FontSet, the shaped words that the pages point at. Out: the file's bytes, or IoError / diagnostics.
// Resources is shared by all threads and outlives every Cache; a Cache belongs to one thread and one Shaper.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "base/diagnostic.h"
#include "layout/fonts.h"
#include "layout/pages.h"
#include "layout/shaper.h"

namespace gidspers::pdf {

/// What all documents of a run share: subset font programs (made once per face, on first use) and the colour profile.
class Resources {
  public:
    explicit Resources(const layout::FontSet& fonts);
    ~Resources();
    Resources(const Resources&) = delete;
    Resources& operator=(const Resources&) = delete;

    struct Impl;
    Impl& impl() const { return *impl_; }

  private:
    std::unique_ptr<Impl> impl_;
};

/// What one thread remembers between documents: words as text-showing bytes, decoded images.
class Cache {
  public:
    Cache(const Resources& resources, const layout::Shaper& shaper);
    ~Cache();
    Cache(const Cache&) = delete;
    Cache& operator=(const Cache&) = delete;

    struct Impl;
    Impl& impl() const { return *impl_; }

  private:
    std::unique_ptr<Impl> impl_;
};

struct ImageFacts {
    std::string problem{};        ///< why it cannot be placed (message code U003, U004 or U005), or nothing
    float width = 1, height = 1;  ///< of what shows of a PNG on white paper, in parts of its own; 0: nothing does
};
/// What is decoded for this is remembered.
ImageFacts image_facts(Cache& cache, const std::shared_ptr<const std::string>& bytes, style::Picture::Format format);

struct Options {
    /// Creation and modification date, seconds since 1970 (UTC); none leaves them out. The caller takes base's
    /// source_date_epoch() or a date of the profile; nothing here reads a clock.
    std::optional<long long> date;
};

/// The bytes of the file. `pages` must come from the Shaper that the Cache was made for. Images that cannot be read become
/// diagnostics (U…) and are left out. Throws IoError when the colour profile or a font file is not there (U001, F001) and when
/// libharu fails (U002).
std::string write_pdf(const layout::Pages& pages, Cache& cache, const Options& options, Diagnostics& problems);

/// Whether this is a file as write_pdf makes it. What another program saved, or wrote on, has another header or table at its end.
bool is_as_written(std::string_view file);

}  // namespace gidspers::pdf
