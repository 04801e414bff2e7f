// One PDF document: libharu's objects, our own raw ones, and the save.
// In: pages with their content, raw objects by number. Out: the file's bytes. libharu owns its objects, Haru owns libharu's
// document and the raw bodies; shared streams stay the caller's and must live until save().
// libharu keeps the document, catalogue, page tree, pages, contents and the writing of those objects. The many
// small objects (structure elements, annotations, outline, fonts) are ready-made text: through libharu each costs ten times
// as much, and object streams need a save of our own.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/units.h"

namespace gidspers::pdf {

class Haru {
  public:
    /// Makes the document with empty pages of these sizes (pt). Throws IoError U002 when libharu fails or is not 2.3.0.
    explicit Haru(const std::vector<Size>& pages);
    ~Haru();
    Haru(const Haru&) = delete;
    Haru& operator=(const Haru&) = delete;

    uint32_t page_id(size_t page) const;
    /// The page's content, already deflated, and what its dictionary needs beyond libharu's keys ("/Tabs/S …").
    void set_page(size_t page, std::string_view deflated_content, std::string dictionary);
    /// What the catalogue needs beyond libharu's keys.
    void set_catalog(std::string dictionary) { catalog_extra_ = std::move(dictionary); }
    void set_info(std::string dictionary) { info_extra_ = std::move(dictionary); }
    /// What libharu calls itself in the document information.
    static std::string producer();

    /// Reserves `count` object numbers in a row; returns the first. Each must get one body or stream.
    uint32_t reserve(size_t count = 1);
    /// A whole direct object: "<<…>>" or "[…]".
    void set_body(uint32_t object, std::string_view body);
    /// A stream of bytes that live until save(); `dictionary` holds its keys without Length. Never in an object stream.
    void set_stream(uint32_t object, std::string_view dictionary, std::string_view bytes);
    uint32_t add_body(std::string_view body);
    uint32_t add_stream(std::string_view dictionary, std::string_view bytes);
    /// Bytes that must live until save() and have no other owner.
    std::string_view keep(std::string bytes);

    /// The whole file, version 1.7. Its trailer's ID is a hash of all that is written.
    std::string save();

    struct Impl;

  private:
    std::unique_ptr<Impl> impl_;
    std::string catalog_extra_, info_extra_;
};

}  // namespace gidspers::pdf
