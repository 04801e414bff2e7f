// The zip around a document: parts in, one byte string out. The only code that knows Poco.
// In: part names and bytes. Out: an OPC package that is byte-identical on every run: fixed date, order as added.
// A Package owns what it has written so far; compressed parts are values that may be shared by documents and threads.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace gidspers::docx {

/// A part that was compressed once, to be copied into many packages.
struct CompressedPart {
    std::string name, data;
    size_t size = 0;  ///< of the bytes before compression
    uint32_t checksum = 0;
};

CompressedPart compress_part(const std::string& name, std::string_view bytes);
/// The same for parts that many documents of a run have in common: each content is compressed once a thread, and
/// forgotten after some more.
CompressedPart compress_once(const std::string& name, const std::string& bytes);

class Package {
  public:
    Package();
    ~Package();
    Package(const Package&) = delete;
    Package& operator=(const Package&) = delete;

    /// `stored`: bytes that are compressed already (PNG, JPEG).
    void add(const std::string& name, std::string_view bytes, bool stored = false);
    void add(const CompressedPart& part);
    /// The whole zip; the Package is done after this.
    std::string finish();

  private:
    struct Zip;
    std::unique_ptr<Zip> zip_;
};

/// Whether this is a whole package as Package makes it. What another program saved is not: it sets dates of its own.
bool is_as_written(std::string_view package);

}  // namespace gidspers::docx
