// The floor: what deflating a document's own streams at level 6 costs, and nothing else.
// In: a mode (none, libdeflate, zlib) and PDF or DOCX files; none only takes them apart, for the difference under callgrind.
// Out: bytes before and after, and CPU ms a document for deflating alone. A stream whose bytes stand in more than one of the
// files (fonts, styles, colour profile) is the run's, not the document's, and does not count.
#include <libdeflate.h>
#include <zlib.h>

#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <iterator>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace {

std::string read(const char* path) {
    std::ifstream in(path, std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(in), {}};
    if (!in || bytes.empty()) std::fprintf(stderr, "%s: cannot be read\n", path), std::exit(2);
    return bytes;
}

/// What stands deflated from `from` on; nothing when that is no whole deflate stream. A zlib header is expected when `wrapped`.
bool inflate_at(const std::string& file, size_t from, bool wrapped, std::string& out) {
    z_stream stream{};
    if (inflateInit2(&stream, wrapped ? MAX_WBITS : -MAX_WBITS) != Z_OK) return false;
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(file.data() + from));
    stream.avail_in = static_cast<uInt>(file.size() - from);
    int state = Z_OK;
    out.clear();
    while (state == Z_OK) {
        const size_t had = out.size();
        out.resize(had + 65536);
        stream.next_out = reinterpret_cast<Bytef*>(out.data() + had);
        stream.avail_out = 65536;
        state = inflate(&stream, Z_NO_FLUSH);
        out.resize(out.size() - stream.avail_out);
    }
    inflateEnd(&stream);
    return state == Z_STREAM_END;
}

/// The deflated streams of a PDF ("stream" and a line end) or a ZIP (a local header of method 8), inflated.
std::vector<std::string> streams_of(const std::string& file) {
    std::vector<std::string> streams;
    std::string out;
    const bool zip = file.starts_with("PK");
    const std::string_view mark = zip ? "PK\3\4" : "stream";
    for (size_t at = file.find(mark); at != std::string::npos; at = file.find(mark, at + mark.size())) {
        size_t from = at + mark.size();
        if (zip) {
            const auto number = [&](size_t place) {
                return static_cast<unsigned char>(file[at + place]) + 256u * static_cast<unsigned char>(file[at + place + 1]);
            };
            if (at + 30 > file.size() || number(8) != 8) continue;
            from = at + 30 + number(26) + number(28);
        } else {
            if (at >= 3 && file.compare(at - 3, 3, "end") == 0) continue;
            if (file[from] == '\r') ++from;
            if (file[from] == '\n') ++from;
        }
        if (from < file.size() && inflate_at(file, from, !zip, out)) streams.push_back(out);
    }
    return streams;
}

size_t deflate_zlib(const std::string& in, std::string& out) {
    z_stream stream{};
    if (deflateInit(&stream, 6) != Z_OK) std::abort();
    out.resize(deflateBound(&stream, in.size()));
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(in.data()));
    stream.avail_in = static_cast<uInt>(in.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    if (deflate(&stream, Z_FINISH) != Z_STREAM_END) std::abort();
    deflateEnd(&stream);
    return stream.total_out;
}

size_t deflate_libdeflate(libdeflate_compressor* compressor, const std::string& in, std::string& out) {
    out.resize(libdeflate_zlib_compress_bound(compressor, in.size()));
    return libdeflate_zlib_compress(compressor, in.data(), in.size(), out.data(), out.size());
}

}  // namespace

int main(int argc, char** argv) {
    const std::string mode = argc > 2 ? argv[1] : "";
    if (mode != "none" && mode != "libdeflate" && mode != "zlib")
        return std::fputs("usage: deflate_floor none|libdeflate|zlib FILE...\n", stderr), 2;
    std::vector<std::string> streams;
    std::map<std::string, int> seen;
    for (int i = 2; i < argc; ++i)
        for (std::string& stream : streams_of(read(argv[i]))) {
            ++seen[stream];
            streams.push_back(std::move(stream));
        }
    const std::unique_ptr<libdeflate_compressor, decltype(&libdeflate_free_compressor)> compressor(
        libdeflate_alloc_compressor(6), libdeflate_free_compressor);
    std::string out;
    size_t before = 0, after = 0, count = 0;
    const std::clock_t start = std::clock();
    for (const std::string& stream : streams) {
        if (seen[stream] > 1) continue;
        ++count;
        before += stream.size();
        if (mode == "zlib") after += deflate_zlib(stream, out);
        if (mode == "libdeflate") after += deflate_libdeflate(compressor.get(), stream, out);
    }
    const double ms = 1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    const double documents = argc - 2;
    std::printf("{\"documents\": %d, \"streams\": %zu, \"before\": %zu, \"after\": %zu, \"ms\": %.4f}\n", argc - 2, count, before,
                after, ms / documents);
}
