#include "base/deflate.h"

#include <isa-l/igzip_lib.h>
#include <libdeflate.h>

#include <array>
#include <cassert>
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

std::string_view quick(std::string_view bytes, uint16_t wrapping) {
    // Level 1, not 3: that one has other results on processors with AVX-512 than on those without.
    thread_local const std::unique_ptr<uint8_t[]> tables(new uint8_t[ISAL_DEF_LVL1_DEFAULT]);
    constexpr size_t stored_block = 65535, head_and_tables = 1024;
    const size_t bound = bytes.size() + 5 * (bytes.size() / stored_block + 1) + head_and_tables;
    char* const out = buffer_of(bound);
    isal_zstream stream;
    isal_deflate_stateless_init(&stream);
    stream.hist_bits = 0;  // the one field that init forgets; whatever the stack held would decide how far back matches reach
    stream.level = 1;
    stream.level_buf = tables.get();
    stream.level_buf_size = ISAL_DEF_LVL1_DEFAULT;
    stream.gzip_flag = wrapping;
    stream.end_of_stream = 1;
    stream.next_in = reinterpret_cast<uint8_t*>(const_cast<char*>(bytes.data()));
    stream.avail_in = static_cast<uint32_t>(bytes.size());
    stream.next_out = reinterpret_cast<uint8_t*>(out);
    stream.avail_out = static_cast<uint32_t>(bound);
    [[maybe_unused]] const int result = isal_deflate_stateless(&stream);
    assert(result == COMP_OK && "the buffer has room for stored blocks");
    return {out, stream.total_out};
}

}  // namespace

std::string_view deflate_quick_view(std::string_view bytes) { return quick(bytes, IGZIP_ZLIB); }

std::string_view deflate_quick_bare_view(std::string_view bytes) { return quick(bytes, IGZIP_DEFLATE); }

std::string deflate(std::string_view bytes, int level) { return std::string(deflate_view(bytes, level)); }

std::optional<std::string> inflate(std::string_view bytes, size_t size) {
    const std::unique_ptr<libdeflate_decompressor, FreeDecompressor> d(libdeflate_alloc_decompressor());
    if (!d) throw std::bad_alloc();
    std::string out(size, '\0');
    size_t got = 0;
    if (libdeflate_zlib_decompress(d.get(), bytes.data(), bytes.size(), out.data(), size, &got) != LIBDEFLATE_SUCCESS ||
        got != size)
        return std::nullopt;
    return out;
}

uint32_t crc32(std::string_view bytes) { return libdeflate_crc32(0, bytes.data(), bytes.size()); }

}  // namespace gidspers
