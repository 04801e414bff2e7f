#include "pdf/haru.h"

#include <hpdf.h>
#include <hpdf_doc.h>
#include <hpdf_pages.h>

#include <algorithm>
#include <cassert>
#include <charconv>
#include <cstring>
#include <deque>

#include "base/deflate.h"
#include "base/hash.h"
#include "base/io.h"
#include "pdf/syntax.h"

namespace gidspers::pdf {

namespace {

constexpr HPDF_UINT no_pool = 0;  // libharu's pool hands out addresses that are not aligned for its structs
constexpr uint32_t number_mask = 0x00ffffff;  // the rest of libharu's obj_id are flags
constexpr size_t objects_per_stream = 400;

[[noreturn]] void fail(const std::string& reason) { throw IoError("U002", "libharu", reason); }

uint32_t object_number(const void* object) { return static_cast<const HPDF_Obj_Header*>(object)->obj_id & number_mask; }

struct RawObject {
    bool set = false;
    bool stream = false;
    size_t body_at = 0, body_size = 0;  ///< in Impl::bodies; a stream's dictionary
    std::string_view bytes;
};

/// Where an object is, for the cross-reference stream (ISO 32000-1, table 18).
struct Place {
    uint8_t type = 0;
    uint32_t where = 0;
    uint16_t index = 0xffff;  ///< or the generation: of what is free, the highest (ISO 32000-1, 7.5.4)
};

/// What a libharu object gets beyond its own keys: ready-made keys, and behind the dictionary the bytes of a stream.
struct Extra {
    std::string_view keys, stream;
};

/// What libharu's callbacks see while it writes one object.
struct Sink {
    std::string* out = nullptr;
    Extra extra;
};

/// What libharu calls: nothing may be thrown through it.
HPDF_STATUS append(const Sink& sink, std::string_view bytes) noexcept try {
    *sink.out += bytes;
    return HPDF_OK;
} catch (const std::exception&) {
    return HPDF_FAILD_TO_ALLOC_MEM;
}

HPDF_STATUS write_bytes(HPDF_Stream stream, const HPDF_BYTE* bytes, HPDF_UINT size) {
    return append(*static_cast<Sink*>(stream->attr), {reinterpret_cast<const char*>(bytes), size});
}

HPDF_STATUS write_keys(HPDF_Dict, HPDF_Stream stream) {
    const Sink& sink = *static_cast<Sink*>(stream->attr);
    return append(sink, sink.extra.keys);
}

void put_stream_bytes(std::string& out, std::string_view bytes) {
    out += "\nstream\n";
    out += bytes;
    out += "\nendstream";
}

void begin_object(std::string& out, uint32_t number) {
    put_integer(out, number);
    out += " 0 obj\n";
}

}  // namespace

struct Haru::Impl {
    HPDF_STATUS error = 0, detail = 0;
    HPDF_Doc doc = nullptr;
    std::vector<HPDF_Page> pages;
    struct PageParts {
        std::string keys, content_keys;
        std::string_view content;
    };
    std::vector<PageParts> page_parts;
    uint32_t first_raw = 0;
    std::vector<RawObject> raw;
    Bytes bodies;
    std::deque<std::string> kept;

    ~Impl() {
        if (doc) HPDF_Free(doc);
    }
    static void HPDF_STDCALL on_error(HPDF_STATUS error, HPDF_STATUS detail, void* self) {
        static_cast<Impl*>(self)->error = error;
        static_cast<Impl*>(self)->detail = detail;
    }
    void check() const {
        if (!error) return;
        std::string reason = "0x";
        put_hex16(reason, static_cast<uint16_t>(error));
        fail(reason + ", " + std::to_string(detail));
    }

    /// The page's content does not go through libharu's stream, which would copy it in small pieces, deflate it with zlib and
    /// need an object for its length.
    void drop_stream(HPDF_Page page) const {
        const HPDF_Dict contents = static_cast<HPDF_PageAttr>(page->attr)->contents;
        const void* const length = HPDF_Dict_GetItem(contents, "Length", HPDF_OCLASS_NUMBER);
        HPDF_Xref_GetEntry(doc->xref, object_number(length))->entry_typ = HPDF_FREE_ENTRY;
        HPDF_Dict_RemoveElement(contents, "Length");
        HPDF_Stream_Free(contents->stream);
        contents->stream = nullptr;
    }

    void save_libharu(std::string& out, std::vector<Place>& places, const std::vector<Extra>& extras) {
        Sink sink{&out, {}};
        HPDF_Stream stream = HPDF_CallbackWriter_New(doc->mmgr, write_bytes, &sink);
        check();
        for (uint32_t number = 1; number < first_raw; ++number) {
            const auto entry = HPDF_Xref_GetEntry(doc->xref, number);
            if (entry->entry_typ == HPDF_FREE_ENTRY) continue;
            places[number] = {1, static_cast<uint32_t>(out.size()), 0};
            sink.extra = extras[number];
            if (!sink.extra.keys.empty()) static_cast<HPDF_Dict>(entry->obj)->write_fn = write_keys;
            begin_object(out, number);
            const HPDF_STATUS status = HPDF_Obj_WriteValue(entry->obj, stream, nullptr);
            if (status != HPDF_OK) error = status;
            if (!sink.extra.stream.empty()) put_stream_bytes(out, sink.extra.stream);
            out += "\nendobj\n";
        }
        HPDF_Stream_Free(stream);
        check();
    }

    std::string_view body(const RawObject& object) const {
        return bodies.view().substr(object.body_at, object.body_size);
    }

    static void put_stream(std::string& out, uint32_t number, std::string_view dictionary, std::string_view bytes) {
        begin_object(out, number);
        out += "<<";
        out += dictionary;
        out += "/Length ";
        put_integer(out, static_cast<long long>(bytes.size()));
        out += ">>";
        put_stream_bytes(out, bytes);
        out += "\nendobj\n";
    }

    void save_streams(std::string& out, std::vector<Place>& places) const {
        for (size_t i = 0; i < raw.size(); ++i) {
            if (!raw[i].stream) continue;
            const auto number = static_cast<uint32_t>(first_raw + i);
            places[number] = {1, static_cast<uint32_t>(out.size()), 0};
            put_stream(out, number, body(raw[i]), raw[i].bytes);
        }
    }

    /// All other raw objects, packed into object streams numbered from `number` on. Returns the next free number.
    uint32_t save_packed(std::string& out, std::vector<Place>& places, uint32_t number) const {
        Bytes packed;
        std::vector<size_t> in;  // the objects of a stream
        std::string dictionary;
        for (size_t at = 0; at < raw.size();) {
            in.clear();
            for (; at < raw.size() && in.size() < objects_per_stream; ++at) {
                assert(raw[at].set && "every reserved object gets a body");
                if (!raw[at].stream) in.push_back(at);
            }
            if (in.empty()) break;
            packed.clear();
            size_t text_at = 0;
            for (size_t i = 0; i < in.size(); ++i) {
                const auto object = static_cast<uint32_t>(first_raw + in[i]);
                places[object] = {2, number, static_cast<uint16_t>(i)};
                put_integer(packed, object);
                packed += ' ';
                put_integer(packed, static_cast<long long>(text_at));
                packed += ' ';
                text_at += raw[in[i]].body_size + 1;
            }
            dictionary = "/Type/ObjStm/N ";
            put_integer(dictionary, static_cast<long long>(in.size()));
            dictionary += "/First ";
            put_integer(dictionary, static_cast<long long>(packed.size()));
            dictionary += "/Filter/FlateDecode";
            packed.room(text_at);
            for (const size_t i : in) {
                packed += body(raw[i]);
                packed += '\n';
            }
            places.push_back({1, static_cast<uint32_t>(out.size()), 0});
            put_stream(out, number++, dictionary, deflate_quick_view(packed.view()));
        }
        return number;
    }

    /// Rows of 1 + 4 + 2 bytes, each stored as its difference from the row above (PNG's "up"), which deflates to next to nothing.
    static Bytes cross_reference_rows(const std::vector<Place>& places) {
        constexpr size_t width = 7;
        Bytes rows;
        char* at = rows.room(places.size() * (width + 1));
        unsigned char above[width] = {};
        for (const Place& p : places) {
            const unsigned char row[width] = {p.type,
                                              static_cast<unsigned char>(p.where >> 24),
                                              static_cast<unsigned char>(p.where >> 16),
                                              static_cast<unsigned char>(p.where >> 8),
                                              static_cast<unsigned char>(p.where),
                                              static_cast<unsigned char>(p.index >> 8),
                                              static_cast<unsigned char>(p.index)};
            *at++ = '\2';
            for (size_t i = 0; i < width; ++i) *at++ = static_cast<char>(row[i] - above[i]);
            std::memcpy(above, row, width);
        }
        rows.advance(at);
        return rows;
    }

    /// About what the file will take: enough, so that it is not moved while it is written.
    size_t expected_size() const {
        size_t size = bodies.size() + 1024 * pages.size() + 8192;
        for (const PageParts& page : page_parts) size += page.content.size();
        for (const RawObject& object : raw) size += object.bytes.size();
        return size;
    }
};

Haru::Haru(const std::vector<Size>& pages) : impl_(std::make_unique<Impl>()) {
    if (std::string_view(HPDF_GetVersion()) != "2.3.0")
        fail(std::string("HPDF_GetVersion ") + HPDF_GetVersion());  // haru.cpp relies on 2.3.0's public structs
    impl_->doc = HPDF_NewEx(Impl::on_error, nullptr, nullptr, no_pool, impl_.get());
    if (!impl_->doc) fail("HPDF_NewEx");
    for (const Size& size : pages) {
        const HPDF_Page page = HPDF_AddPage(impl_->doc);
        impl_->check();
        HPDF_Page_SetWidth(page, size.width);
        HPDF_Page_SetHeight(page, size.height);
        // Ours stands in the extra part: one resource dictionary shared by all pages.
        HPDF_Dict_RemoveElement(page, "Resources");
        impl_->drop_stream(page);
        impl_->pages.push_back(page);
    }
    impl_->check();
    impl_->page_parts.resize(pages.size());
    impl_->first_raw = impl_->doc->xref->entries->count;
}

Haru::~Haru() = default;

std::string Haru::producer() { return std::string("Haru Free PDF Library ") + HPDF_GetVersion(); }

uint32_t Haru::page_id(size_t page) const { return object_number(impl_->pages[page]); }

void Haru::set_page(size_t page, std::string_view deflated_content, std::string dictionary) {
    Impl::PageParts& parts = impl_->page_parts[page];
    parts.content = keep(std::string(deflated_content));
    parts.content_keys = "/Filter/FlateDecode/Length ";
    put_integer(parts.content_keys, static_cast<long long>(deflated_content.size()));
    parts.keys = std::move(dictionary);
}

uint32_t Haru::reserve(size_t count) {
    const auto first = static_cast<uint32_t>(impl_->first_raw + impl_->raw.size());
    impl_->raw.resize(impl_->raw.size() + count);
    return first;
}

void Haru::set_body(uint32_t object, std::string_view body) {
    RawObject& raw = impl_->raw[object - impl_->first_raw];
    raw.set = true;
    raw.body_at = impl_->bodies.size();
    raw.body_size = body.size();
    impl_->bodies += body;
}

void Haru::set_stream(uint32_t object, std::string_view dictionary, std::string_view bytes) {
    set_body(object, dictionary);
    RawObject& raw = impl_->raw[object - impl_->first_raw];
    raw.stream = true;
    raw.bytes = bytes;
}

uint32_t Haru::add_body(std::string_view body) {
    const uint32_t object = reserve();
    set_body(object, body);
    return object;
}

uint32_t Haru::add_stream(std::string_view dictionary, std::string_view bytes) {
    const uint32_t object = reserve();
    set_stream(object, dictionary, bytes);
    return object;
}

std::string_view Haru::keep(std::string bytes) { return impl_->kept.emplace_back(std::move(bytes)); }

namespace {
// With others than these, files of earlier versions would pass for edited ones.
constexpr std::string_view header = "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n", file_end = "\n%%EOF\n",
    table_start = "/Type/XRef/W[1 4 2]/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 7>>/Size ";
}

std::string Haru::save() {
    Impl& impl = *impl_;
    assert(impl.doc->xref->entries->count == impl.first_raw && "libharu's objects come before the raw ones");
    std::vector<Extra> extras(impl.first_raw);
    for (size_t i = 0; i < impl.pages.size(); ++i) {
        const Impl::PageParts& parts = impl.page_parts[i];
        extras[object_number(impl.pages[i])].keys = parts.keys;
        extras[object_number(static_cast<HPDF_PageAttr>(impl.pages[i]->attr)->contents)] = {parts.content_keys, parts.content};
    }
    extras[object_number(impl.doc->catalog)].keys = catalog_extra_;
    extras[object_number(impl.doc->info)].keys = info_extra_;

    std::string out;
    out.reserve(impl.expected_size());
    out += header;
    std::vector<Place> places(impl.first_raw + impl.raw.size());
    impl.save_libharu(out, places, extras);
    impl.save_streams(out, places);
    const uint32_t number = impl.save_packed(out, places, static_cast<uint32_t>(places.size()));
    const std::string id = hash_of(out);
    const size_t start = out.size();
    places.push_back({1, static_cast<uint32_t>(start), 0});
    std::string dictionary(table_start);
    put_integer(dictionary, number + 1);
    dictionary += "/Root ";
    put_reference(dictionary, object_number(impl.doc->catalog));
    dictionary += "/Info ";
    put_reference(dictionary, object_number(impl.doc->info));
    dictionary.append("/ID[<").append(id).append("><").append(id).append(">]");
    Impl::put_stream(out, number, dictionary, deflate_quick_view(Impl::cross_reference_rows(places).view()));
    out += "startxref\n";
    put_integer(out, static_cast<long long>(start));
    out += file_end;
    return out;
}

bool is_as_written(std::string_view file) {
    if (!file.starts_with(header) || !file.ends_with(file_end)) return false;
    file.remove_suffix(file_end.size());
    size_t start = file.size();
    const size_t number = file.find_last_not_of("0123456789") + 1;
    std::from_chars(file.data() + number, file.data() + file.size(), start);
    const std::string_view table = file.substr(std::min(start, file.size()));
    const std::string_view dictionary = table.substr(0, table.find("stream"));
    return dictionary.find(table_start) != std::string_view::npos && dictionary.find("/Prev") == std::string_view::npos;
}

}  // namespace gidspers::pdf
