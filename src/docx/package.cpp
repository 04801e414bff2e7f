#include "docx/package.h"

#include <algorithm>
#include <istream>
#include <ostream>
#include <streambuf>
#include <unordered_map>
#include <utility>

#include <Poco/DateTime.h>
#include <Poco/Path.h>
#include <Poco/Zip/Compress.h>
#include <Poco/Zip/Keep.h>
#include <Poco/Zip/ZipLocalFileHeader.h>

#include "base/deflate.h"

namespace gidspers::docx {
namespace {

/// A seekable stream over a string. std::stringstream would do, but copies the string in and out and asks the locale.
class StringBuffer : public std::streambuf {
  public:
    std::string bytes;

  protected:
    int_type overflow(int_type c) override {
        if (traits_type::eq_int_type(c, traits_type::eof())) return traits_type::not_eof(c);
        const char one = traits_type::to_char_type(c);
        xsputn(&one, 1);
        return c;
    }
    std::streamsize xsputn(const char* data, std::streamsize count) override {
        const auto size = static_cast<size_t>(count);
        const size_t over = std::min(size, bytes.size() - at_);  // bytes written over, after a seek back
        bytes.replace(at_, over, data, size);
        at_ += size;
        return count;
    }
    pos_type seekoff(off_type offset, std::ios_base::seekdir from, std::ios_base::openmode) override {
        const off_type base = from == std::ios_base::beg   ? 0
                              : from == std::ios_base::cur ? static_cast<off_type>(at_)
                                                           : static_cast<off_type>(bytes.size());
        const off_type target = base + offset;
        if (target < 0 || target > static_cast<off_type>(bytes.size())) return pos_type(off_type(-1));
        at_ = static_cast<size_t>(target);
        return target;
    }
    pos_type seekpos(pos_type position, std::ios_base::openmode which) override {
        return seekoff(off_type(position), std::ios_base::beg, which);
    }

  private:
    size_t at_ = 0;
};

/// Reads from bytes that somebody else owns.
class ViewBuffer : public std::streambuf {
  public:
    explicit ViewBuffer(std::string_view bytes) {
        char* begin = const_cast<char*>(bytes.data());  // streambuf wants char*, but never writes to a get area
        setg(begin, begin, begin + bytes.size());
    }

  protected:
    pos_type seekoff(off_type offset, std::ios_base::seekdir from, std::ios_base::openmode) override {
        char* base = from == std::ios_base::beg ? eback() : from == std::ios_base::cur ? gptr() : egptr();
        if (offset < eback() - base || offset > egptr() - base) return pos_type(off_type(-1));
        setg(eback(), base + offset, egptr());
        return gptr() - eback();
    }
    pos_type seekpos(pos_type position, std::ios_base::openmode which) override {
        return seekoff(off_type(position), std::ios_base::beg, which);
    }
};

/// A zip entry needs a date. This one is the same for every document, so that equal content gives equal bytes;
/// and the same for ever, or documents of earlier versions would pass for edited ones.
Poco::DateTime entry_date() {
    return Poco::DateTime(2000, 1, 1);
}
/// The time and date of an entry, as they stand in the zip.
constexpr std::string_view entry_date_bytes{"\x00\x00\x21\x28", 4};

/// A number in a zip; 0 behind its end.
size_t number_at(std::string_view zip, size_t at, size_t size) {
    size_t number = 0;
    for (size_t i = size; i-- > 0;) number = number << 8 | (at + i < zip.size() ? static_cast<unsigned char>(zip[at + i]) : 0u);
    return number;
}

/// The whole name as a file name: for a path with folders, Poco would add an entry for each folder, which OPC does not
/// want.
Poco::Path entry_path(const std::string& name) {
    Poco::Path path;
    path.setFileName(name);
    return path;
}

}  // namespace

struct Package::Zip {
    StringBuffer buffer;
    std::ostream stream{&buffer};
    Poco::Zip::Compress compress{stream, true};

    /// Poco writes the headers and the directory around data that are ready: its own compression is zlib behind three
    /// streams, many times the work.
    void add(const std::string& name, std::string_view data, size_t size, uint32_t checksum, bool stored) {
        using Common = Poco::Zip::ZipCommon;
        Poco::Zip::ZipLocalFileHeader header(entry_path(name), entry_date(),
                                             stored ? Common::CM_STORE : Common::CM_DEFLATE, Common::CL_NORMAL);
        header.setCRC(checksum);
        header.setCompressedSize(data.size());
        header.setUncompressedSize(size);
        // Poco looks for the data behind the header's place in the stream; this stream holds the data alone.
        header.setStartPos(-static_cast<std::streamoff>(header.getHeaderSize()));
        ViewBuffer source(data);
        std::istream in(&source);
        Poco::Zip::Keep(header).execute(compress, in);  // Keep is the door to Compress::addFileRaw
    }
};

Package::Package() : zip_(std::make_unique<Zip>()) {
    zip_->buffer.bytes.reserve(size_t{256} << 10);  // with its fonts, few documents need more
}
Package::~Package() = default;

void Package::add(const std::string& name, std::string_view bytes, bool stored) {
    constexpr size_t small = 1024;  // to compress it costs more than the few hundred bytes that it saves are worth
    stored = stored || bytes.size() < small;
    zip_->add(name, stored ? bytes : deflate_quick_bare_view(bytes), bytes.size(), crc32(bytes), stored);
}

void Package::add(const CompressedPart& part) {
    zip_->add(part.name, part.data, part.size, part.checksum, false);
}

std::string Package::finish() {
    zip_->compress.close();
    return std::move(zip_->buffer.bytes);
}

CompressedPart compress_part(const std::string& name, std::string_view bytes) {
    return {name, std::string(deflate_quick_bare_view(bytes)), bytes.size(), crc32(bytes)};
}

CompressedPart compress_once(const std::string& name, const std::string& bytes) {
    // The whole content is the key: a hash could give one school another's part.
    static thread_local std::unordered_map<std::string, CompressedPart> cache;
    constexpr size_t most = 64;
    std::string key = name + '\n' + bytes;
    const auto found = cache.find(key);
    if (found != cache.end()) return found->second;
    if (cache.size() >= most) cache.clear();
    return cache.emplace(std::move(key), compress_part(name, bytes)).first->second;
}

bool is_as_written(std::string_view package) {
    constexpr size_t end_size = 22, entry_size = 46;
    if (package.size() < end_size) return false;
    const size_t end = package.size() - end_size;
    if (package.substr(end, 4) != "PK\x05\x06") return false;
    size_t at = number_at(package, end + 16, 4);
    for (size_t entries = number_at(package, end + 10, 2); entries > 0; --entries) {
        if (at >= end || package.substr(at, 4) != "PK\x01\x02" || package.substr(at + 12, 4) != entry_date_bytes) return false;
        at += entry_size + number_at(package, at + 28, 2) + number_at(package, at + 30, 2) + number_at(package, at + 32, 2);
    }
    return at == end;
}

}  // namespace gidspers::docx
