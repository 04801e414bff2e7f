#include "base/deflate.h"

#include <isa-l/igzip_lib.h>
#include <libdeflate.h>

#include <array>
#include <memory>
#include <new>

namespace gidspers {

namespace {

struct FreeCompressor {
    void operator()(libdeflate_compressor* c) const { libdeflate_free_compressor(c); }
};
struct FreeDecompressor {
    void operator()(libdeflate_decompressor* d) const { libdeflate_free_decompressor(d); }
};

/// One per thread and level: making one clears a megabyte of tables.
libdeflate_compressor* compressor(int level) {
    thread_local std::array<std::unique_ptr<libdeflate_compressor, FreeCompressor>, 13> all;
    auto& one = all[static_cast<size_t>(level)];
    if (!one) one.reset(libdeflate_alloc_compressor(level));
    if (!one) throw std::bad_alloc();
    return one.get();
}

/// The thread's buffer for one result.
char* buffer_of(size_t size) {
    thread_local std::unique_ptr<char[]> buffer;
    thread_local size_t capacity = 0;
    if (size > capacity) {
        buffer.reset(new char[size]);
        capacity = size;
    }
    return buffer.get();
}

}  // namespace

std::string_view deflate_view(std::string_view bytes, int level) {
    libdeflate_compressor* const c = compressor(level);
    const size_t bound = libdeflate_zlib_compress_bound(c, bytes.size());
    char* const out = buffer_of(bound);
    return {out, libdeflate_zlib_compress(c, bytes.data(), bytes.size(), out, bound)};
}

std::string_view deflate_bare_view(std::string_view bytes, int level) {
    libdeflate_compressor* const c = compressor(level);
    const size_t bound = libdeflate_deflate_compress_bound(c, bytes.size());
    char* const out = buffer_of(bound);
    return {out, libdeflate_deflate_compress(c, bytes.data(), bytes.size(), out, bound)};
}

namespace {

/// What igzip is told to have seen before the first byte. Without any past it takes bits of the stream's own address for the
/// hash of the third byte (2.30, igzip_icf_body_h1_gr_bt.asm, .write_first_byte), and one stream in some thousands would come
/// out differently each time. A past of one byte that stands nowhere in the data is referred to by nothing.
constexpr uint8_t past = 0;

/// Empty when the data are not for igzip.
std::string_view quick(std::string_view bytes, uint16_t wrapping) {
    if (bytes.find(static_cast<char>(past)) != std::string_view::npos) return {};
    // Level 1, not 3: that one has other results on processors with AVX-512 than on those without.
    thread_local const std::unique_ptr<uint8_t[]> tables(new uint8_t[ISAL_DEF_LVL1_DEFAULT]);
    constexpr size_t stored_block = 65535, head_and_tables = 1024;
    const size_t bound = bytes.size() + 5 * (bytes.size() / stored_block + 1) + head_and_tables;
    char* const out = buffer_of(bound);
    isal_zstream stream;
    isal_deflate_init(&stream);
    uint8_t dictionary = past;
    isal_deflate_set_dict(&stream, &dictionary, 1);
    stream.level = 1;
    stream.level_buf = tables.get();
    stream.level_buf_size = ISAL_DEF_LVL1_DEFAULT;
    stream.gzip_flag = wrapping;
    stream.end_of_stream = 1;
    stream.next_in = reinterpret_cast<uint8_t*>(const_cast<char*>(bytes.data()));
    stream.avail_in = static_cast<uint32_t>(bytes.size());
    stream.next_out = reinterpret_cast<uint8_t*>(out);
    stream.avail_out = static_cast<uint32_t>(bound);
    if (isal_deflate(&stream) != COMP_OK || stream.internal_state.state != ZSTATE_END) return {};
    return {out, stream.total_out};
}

}  // namespace

std::string_view deflate_quick_view(std::string_view bytes) {
    const std::string_view quickly = quick(bytes, IGZIP_ZLIB);
    return quickly.empty() ? deflate_view(bytes, 1) : quickly;
}

std::string_view deflate_quick_bare_view(std::string_view bytes) {
    const std::string_view quickly = quick(bytes, IGZIP_DEFLATE);
    return quickly.empty() ? deflate_bare_view(bytes, 1) : quickly;
}

std::string deflate(std::string_view bytes, int level) { return std::string(deflate_view(bytes, level)); }

std::optional<std::string> inflate(std::string_view bytes, size_t size) {
    const std::unique_ptr<libdeflate_decompressor, FreeDecompressor> d(libdeflate_alloc_decompressor());
    if (!d) throw std::bad_alloc();
    constexpr size_t idle = 4096;
    std::string out(size + idle, '\0');
    size_t got = 0;
    const auto result = libdeflate_zlib_decompress(d.get(), bytes.data(), bytes.size(), out.data(), out.size(), &got);
    if (result != LIBDEFLATE_SUCCESS || got < size) return std::nullopt;
    out.resize(size);
    return out;
}

uint32_t crc32(std::string_view bytes) { return libdeflate_crc32(0, bytes.data(), bytes.size()); }

}  // namespace gidspers
