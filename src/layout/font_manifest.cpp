#include "layout/font_manifest.h"

#include <algorithm>
#include <map>
#include <optional>

#include "base/io.h"

namespace gidspers::layout {

namespace {

constexpr size_t max_manifest_bytes = 1 << 20;

struct Element {
    std::string_view name;
    std::map<std::string_view, std::string_view> attributes;
    int line = 0;
};

/// The manifest is a flat list of elements with plain attributes: this reads that much of XML and refuses the rest.
class Reader {
  public:
    explicit Reader(std::string_view text) : text_(text) {}

    /// The next opening or empty element; nothing at the end or at an error.
    std::optional<Element> next() {
        while (!failed_) {
            const size_t open = text_.find('<', pos_);
            if (open == std::string_view::npos) return std::nullopt;
            line_ += static_cast<int>(std::count(text_.begin() + static_cast<long>(pos_), text_.begin() + static_cast<long>(open), '\n'));
            pos_ = open;
            if (text_.substr(pos_, 4) == "<!--") {
                skip_past("-->");
            } else if (text_.substr(pos_, 2) == "<?") {
                skip_past("?>");
            } else if (text_.substr(pos_, 2) == "</") {
                skip_past(">");
            } else {
                return element();
            }
        }
        return std::nullopt;
    }
    bool failed() const { return failed_; }
    int line() const { return line_; }

  private:
    void skip_past(std::string_view end) {
        const size_t at = text_.find(end, pos_);
        failed_ = at == std::string_view::npos;
        const size_t stop = failed_ ? text_.size() : at + end.size();
        line_ += static_cast<int>(std::count(text_.begin() + static_cast<long>(pos_), text_.begin() + static_cast<long>(stop), '\n'));
        pos_ = stop;
    }
    std::string_view word() {
        const size_t end = text_.find_first_of(" \t\r\n=/>", pos_);
        const std::string_view found = text_.substr(pos_, end - pos_);
        pos_ = std::min(end, text_.size());
        return found;
    }
    std::optional<Element> element() {
        Element found;
        found.line = line_;
        ++pos_;
        found.name = word();
        for (;;) {
            while (pos_ < text_.size() && std::string_view(" \t\r\n/").find(text_[pos_]) != std::string_view::npos)
                line_ += text_[pos_++] == '\n';
            if (pos_ < text_.size() && text_[pos_] == '>') return found;
            const std::string_view name = word();
            if (name.empty() || text_.substr(pos_, 2) != "=\"") break;
            const size_t end = text_.find('"', pos_ + 2);
            if (end == std::string_view::npos) break;
            found.attributes[name] = text_.substr(pos_ + 2, end - pos_ - 2);
            pos_ = end + 1;
        }
        failed_ = true;
        return std::nullopt;
    }

    std::string_view text_;
    size_t pos_ = 0;
    int line_ = 1;
    bool failed_ = false;
};

}  // namespace

FontManifest read_font_manifest(const std::filesystem::path& path, Diagnostics& problems) {
    const std::string text = read_file(path, max_manifest_bytes);
    FontManifest manifest;
    const auto wrong = [&](int line, std::string what) {
        problems.add("F003", {path.string(), line, 0}, {path.string(), std::move(what)});
    };
    Reader reader(text);
    std::filesystem::path folder;
    while (auto element = reader.next()) {
        auto& attributes = element->attributes;
        if (element->name == "fonts") {
            manifest.default_family = attributes["default"];
        } else if (element->name == "family") {
            folder = attributes["folder"];
            manifest.families.push_back({std::string(attributes["name"]), std::string(attributes["package"]), {}});
        } else if (element->name == "face" && !manifest.families.empty()) {
            manifest.families.back().faces.push_back(
                {folder / attributes["file"], attributes["weight"] == "bold" ? style::Weight::bold : style::Weight::regular,
                 attributes["slant"] == "italic"});
        } else if (element->name == "fallback") {
            manifest.fallbacks.emplace_back(attributes["family"]);
        } else {
            wrong(element->line, "<" + std::string(element->name) + ">");
        }
    }
    if (reader.failed()) wrong(reader.line(), "XML");
    const auto known = [&](const std::string& name) {
        return std::any_of(manifest.families.begin(), manifest.families.end(), [&](const auto& f) { return f.name == name; });
    };
    if (!known(manifest.default_family)) wrong(1, "default=\"" + manifest.default_family + "\"");
    for (const std::string& name : manifest.fallbacks)
        if (!known(name)) wrong(1, "<fallback family=\"" + name + "\">");
    std::erase_if(manifest.fallbacks, [&](const std::string& name) { return !known(name); });
    for (const ManifestFamily& family : manifest.families)
        if (std::none_of(family.faces.begin(), family.faces.end(),
                         [](const ManifestFace& f) { return f.weight == style::Weight::regular && !f.italic; }))
            wrong(1, "<family name=\"" + family.name + "\">: regular upright?");
    return manifest;
}

}  // namespace gidspers::layout
