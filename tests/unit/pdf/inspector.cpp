#include "inspector.h"

#include <libdeflate.h>

#include <catch2/catch.hpp>
#include <charconv>

namespace gidspers::testing {

namespace {

std::string unpack(std::string_view bytes) {
    std::string out(std::max<size_t>(1 << 20, bytes.size() * 40), '\0');
    size_t size = 0;
    libdeflate_decompressor* const d = libdeflate_alloc_decompressor();
    const auto result = libdeflate_zlib_decompress(d, bytes.data(), bytes.size(), out.data(), out.size(), &size);
    libdeflate_free_decompressor(d);
    REQUIRE(result == LIBDEFLATE_SUCCESS);
    out.resize(size);
    return out;
}

int number(std::string_view text, size_t& at) {
    while (at < text.size() && (text[at] == ' ' || text[at] == '\n')) ++at;
    int value = 0;
    at = static_cast<size_t>(std::from_chars(text.data() + at, text.data() + text.size(), value).ptr - text.data());
    return value;
}

int number_after(std::string_view text, std::string_view key) {
    size_t at = text.find(key);
    REQUIRE(at != std::string_view::npos);
    at += key.size();
    return number(text, at);
}

}  // namespace

Inspector::Inspector(std::string_view file) {
    REQUIRE(file.substr(0, 9) == "%PDF-1.7\n");
    size_t at = 15;
    while (at < file.size() && file[at] >= '0' && file[at] <= '9') {
        const int id = number(file, at);
        REQUIRE(file.substr(at, 7) == " 0 obj\n");
        at += 7;
        Object object;
        const size_t end = file.find("\nendobj\n", at), stream = file.find("stream", at);
        if (stream < end) {
            object.text = file.substr(at, stream - at);
            size_t from = stream + 6;
            if (file[from] == '\r') ++from;
            ++from;
            // libharu's lengths are objects of their own: there the end is searched.
            size_t digits = object.text.find("/Length ") + 8;
            const auto stated = static_cast<size_t>(number(object.text, digits));
            const bool indirect = object.text.compare(digits, 4, " 0 R") == 0;
            const size_t length = indirect ? file.find("\nendstream\nendobj\n", from) - from : stated;
            const std::string_view bytes = file.substr(from, length);
            object.stream = object.text.find("/FlateDecode") != std::string::npos ? unpack(bytes) : std::string(bytes);
            at = from + length;
            REQUIRE(file.substr(at, 18) == "\nendstream\nendobj\n");
            at += 18;
        } else {
            object.text = file.substr(at, end - at);
            at = end + 8;
        }
        objects_[id] = object;
    }
    REQUIRE(file.substr(at, 9) == "startxref");
    std::map<int, Object> packed;
    for (const auto& [id, object] : objects_) {
        if (object.text.find("/Type/XRef") != std::string::npos) trailer_ = object.text;
        if (object.text.find("/Type/ObjStm") == std::string::npos) continue;
        const int count = number_after(object.text, "/N"), first = number_after(object.text, "/First");
        size_t head = 0;
        std::vector<std::pair<int, int>> entries;
        for (int i = 0; i < count; ++i) {
            const int inner = number(object.stream, head);
            entries.emplace_back(inner, number(object.stream, head));
        }
        for (size_t i = 0; i < entries.size(); ++i) {
            const size_t from = static_cast<size_t>(first + entries[i].second);
            const size_t to = i + 1 < entries.size() ? static_cast<size_t>(first + entries[i + 1].second) : object.stream.size();
            packed[entries[i].first].text = object.stream.substr(from, to - from - 1);
        }
    }
    objects_.merge(packed);
    REQUIRE_FALSE(trailer_.empty());
}

std::vector<int> Inspector::with(std::string_view part) const {
    std::vector<int> found;
    for (const auto& [id, object] : objects_)
        if (object.text.find(part) != std::string::npos) found.push_back(id);
    return found;
}

const Inspector::Object& Inspector::only(std::string_view part) const {
    const std::vector<int> found = with(part);
    INFO(part);
    REQUIRE(found.size() == 1);
    return objects_.at(found[0]);
}

std::string Inspector::all_text() const {
    std::string all;
    for (const auto& [id, object] : objects_) all += object.text + "\n";
    return all;
}

std::vector<std::string> Inspector::contents() const {
    std::vector<std::string> found;
    for (const int id : with("/StructParents ")) {
        const std::string& page = objects_.at(id).text;
        found.push_back(objects_.at(number_after(page, "/Contents")).stream);
    }
    return found;
}

}  // namespace gidspers::testing
