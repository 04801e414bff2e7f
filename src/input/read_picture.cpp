#include "input/read_picture.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <utility>

#include "base/ascii.h"
#include "base/io.h"
#include "base/limits.h"
#include "base/near_file.h"
#include "input/image.h"

namespace gidspers::input {

namespace fs = std::filesystem;

namespace {

/// The folder itself or something in it, symbolic links followed.
bool inside(const fs::path& folder, const fs::path& path) {
    std::error_code error;
    const fs::path base = fs::weakly_canonical(folder.empty() ? fs::path(".") : folder, error);
    // Absolute first: of a file that is not there, weakly_canonical leaves a relative path relative.
    const fs::path real = fs::weakly_canonical(fs::absolute(path), error);
    return !error && std::mismatch(base.begin(), base.end(), real.begin(), real.end()).first == base.end();
}

/// As Windows writes it, and as it works everywhere.
fs::path without_backslashes(std::string name) {
    std::ranges::replace(name, '\\', '/');
    return fs::path(name).lexically_normal();
}

bool is_elsewhere(const fs::path& folder, const fs::path& relative) {
    const std::string name = relative.string();
    const bool has_drive = name.size() > 1 && is_letter(name[0]) && name[1] == ':';
    return relative.is_absolute() || has_drive || name.starts_with("..") || !inside(folder, folder / relative);
}

bool extension_fits(const std::string& extension, Picture::Format format) {
    switch (format) {
        case Picture::Format::png:
            return extension == ".png";
        case Picture::Format::jpeg:
            return extension == ".jpg" || extension == ".jpeg";
        case Picture::Format::svg:
            return extension == ".svg";
        case Picture::Format::none:
            return false;
    }
    return false;
}

/// "logo.png", "IMG 2034.JPG": for a reader who does not see the picture it says nothing.
bool is_file_name(std::string_view alt) {
    constexpr std::array<std::string_view, 4> endings = {".png", ".jpg", ".jpeg", ".svg"};
    const std::string small = small_letters(alt);
    return std::ranges::any_of(endings, [&](std::string_view ending) { return small.ends_with(ending); });
}

}  // namespace

Picture read_picture(const xml::Node& node, Reader& r) {
    const std::string name = r.text(node, "bestand");
    if (name.empty()) {
        if (node.has("bestand")) r.add("N002", node, {"bestand", node.name});
        return {};
    }
    const fs::path folder = fs::path(r.at(node).file.str()).parent_path(), relative(name);
    const fs::path path = folder / relative, meant = without_backslashes(name);
    if (is_elsewhere(folder, meant)) return r.add("N302", node, {name}), Picture{};
    if (name.find('\\') != std::string::npos) return r.add("N311", node, {name, meant.string()}), Picture{};
    Picture picture;
    try {
        picture.bytes = std::make_shared<const std::string>(read_file(path, limits::raster_bytes));
    } catch (const IoError& e) {
        static constexpr std::pair<std::string_view, const char*> codes[] = {
            {"I001", "N301"}, {"I024", "N301"}, {"I003", "N303"}, {"I012", "I012"}, {"I015", "I023"}};
        if (const NearFile near = e.code() == "I001" ? near_file(path) : NearFile(); !near.path.empty())
            return r.add(near.only_accents ? "C032" : "N271", node, {name, (relative.parent_path() / fs::path(near.path).filename()).string()}), Picture{};
        const auto known = std::ranges::find(codes, e.code(), [](const auto& one) { return one.first; });
        r.add(known == std::end(codes) ? "N308" : known->second, node, {name, e.reason()});
        return {};
    }
    const auto wrong = [&](const char* code, std::string detail = {}) {
        return r.add(code, node, {name, std::move(detail)}), Picture{};
    };
    if (is_svg(*picture.bytes) && picture.bytes->size() > limits::svg_bytes)
        return wrong("N303", too_large(picture.bytes->size(), limits::svg_bytes));
    const ImageInfo info = examine_image(*picture.bytes);
    switch (info.state) {
        case ImageInfo::State::unknown:
            return wrong("N304");
        case ImageInfo::State::broken:
            if (!info.problem) return wrong("N306");
            r.diagnostics().add(info.problem->code, {path.string(), info.problem->at.line, info.problem->at.column}, info.problem->args);
            return {};
        case ImageInfo::State::unsafe:
            return wrong(info.detail == "<image>" ? "N268" : info.detail == "DOCTYPE" ? "N330" : "N307", info.detail);
        case ImageInfo::State::unsupported:
            return wrong("N309", info.detail);
        case ImageInfo::State::sizeless:
            return wrong("X054");
        case ImageInfo::State::good:
            break;
    }
    if (!extension_fits(small_letters(relative.extension().string()), info.format))
        return wrong("N305", std::string(name_of(info.format)));
    if (info.format != Picture::Format::svg && static_cast<uint64_t>(info.width) * static_cast<uint64_t>(info.height) > limits::image_pixels)
        return wrong("N303", std::to_string(info.width) + " × " + std::to_string(info.height));
    if (info.turned) r.add("N331", node, {name});
    picture.format = info.format, picture.width = info.width, picture.height = info.height;
    picture.alt = r.text(node, "alt");
    if (is_file_name(picture.alt)) r.add("N377", node, {picture.alt});
    picture.at = r.at(node);
    return picture;
}

Picture read_logo(const xml::Node& node, Reader& r) {
    Picture logo = read_picture(node, r);
    if (!logo) return logo;
    constexpr int least_pixels = 150;  // some 40 mm of a poster, at which blocks begin to show
    if (logo.format != Picture::Format::svg && std::max(logo.width, logo.height) < least_pixels)
        r.add("N310", node, {r.text(node, "bestand"), std::to_string(logo.width) + " × " + std::to_string(logo.height)});
    constexpr size_t heavy = 500'000;  // bytes, of which each document of each school has its copy
    if (logo.format != Picture::Format::svg && logo.bytes->size() > heavy)
        r.add("N376", node, {r.text(node, "bestand"), std::to_string(logo.bytes->size() / 1000)});
    if (node.has("alt") && logo.alt.empty()) r.add("N002", node, {"alt", "logo"});
    return logo;
}

}  // namespace gidspers::input
