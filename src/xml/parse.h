// A hardened XML parse: no DTD, no entities, no network, bounded depth and size; clear words when it fails.
// In: bytes (or a path), and a Schema if the file must follow one. Out: a Document, or diagnostics.
// Nothing of libxml2 shows in this header. Safe to call from many threads.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "base/limits.h"
#include "xml/node.h"

namespace gidspers::xml {

class Schema;

/// Well-formed plain files need no libxml2 (xml/scan.h); everything else does. A test may want libxml2 for all.
enum class Reading : uint8_t { quick, by_libxml };

/// Parses; with a schema also checks every element and attribute against it. `file` is how diagnostics call it.
/// Nothing is returned when the file is not well-formed. When it breaks the schema, the tree comes back all the same,
/// so that the caller can collect its own findings too; the diagnostics then hold errors. No text may be longer than
/// `longest_text`, nor may anything else of it exceed limits.h.
std::optional<Document> parse(std::string_view bytes, const std::string& file, const Schema* schema,
                              Diagnostics& diagnostics, size_t longest_text = limits::text_bytes,
                              Reading reading = Reading::quick);

/// The same from disk. A missing, unreadable or too large file is a diagnostic at `named_at` (where the user named the
/// file; else of the file itself): what read_file throws (base/io.h), or C031 or C032 for a name that is near.
std::optional<Document> parse_file(const std::filesystem::path& path, const Schema* schema, Diagnostics& diagnostics,
                                   const Location& named_at = {});

/// A file of the installation. When it is broken that is a bug in the installation, and IoError I022 is thrown, which says what
/// is wrong in words.
Document parse_own(std::string_view bytes, const std::filesystem::path& file);

}  // namespace gidspers::xml
