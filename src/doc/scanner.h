// The scanner of block markup: tags and text, one after the other, without copying.
// In: markup that our own templates yield (elements, attributes, character references, comments). Out: events.
// Views point into the markup, which the caller keeps alive. Not libxml2: this is not user XML but our own small language,
// read once a document in the hot path, and the reader needs the byte offset of every tag to name the template line.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace gidspers::doc {

class Scanner {
  public:
    enum class Event { start, end, text, done, error };
    struct RawAttribute {
        std::string_view name, value;  ///< value: not yet decoded
    };

    explicit Scanner(std::string_view markup) : markup_(markup) {}

    /// The next event. `<x/>` gives start and end. After `error` and `done` comes nothing more.
    Event next();
    std::string_view name() const { return name_; }                        ///< start, end
    /// start; an error in a start tag: those before the slip
    const std::vector<RawAttribute>& attributes() const { return attributes_; }
    std::string_view text() const { return text_; }                        ///< text: not yet decoded; D025: what closes; D101, D030: what follows
    size_t offset() const { return event_offset_; }                        ///< where the event begins
    const std::string& error() const { return error_; }                    ///< what is wrong, a key of doc.ini; {0}: name(), {1}: text()

  private:
    Event fail(std::string code, size_t offset);
    Event start_tag();
    Event end_tag();
    bool skip_comment();
    void skip_space();
    std::string_view read_name();

    std::string_view markup_;
    size_t pos_ = 0, event_offset_ = 0;
    std::string_view name_, text_;
    std::vector<RawAttribute> attributes_;
    std::vector<std::string_view> open_;
    bool closed_at_once_ = false, finished_ = false, seen_root_ = false;
    std::string error_;
};

/// Appends `raw` with its character references resolved, up to the first that is unknown or ill-formed: where it is, or npos.
size_t append_decoded(std::string& out, std::string_view raw);

}  // namespace gidspers::doc
