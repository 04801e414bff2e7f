#include "layout/font_manifest.h"

#include <algorithm>

#include "xml/parse.h"

namespace gidspers::layout {

FontManifest read_font_manifest(const std::filesystem::path& path, Diagnostics& problems) {
    FontManifest manifest;
    const std::optional<xml::Document> document = xml::parse_file(path, nullptr, problems);
    if (!document) return manifest;
    const auto wrong = [&](const xml::Node& node, std::string what) {
        problems.add("F003", document->at(node), {path.string(), std::move(what)});
    };
    const auto read_family = [&](const xml::Node& node) {
        ManifestFamily& family = manifest.families.emplace_back();
        family.name = node.get("name");
        family.package = node.get("package");
        family.by_pairs = node.get("by-pairs") == "yes";
        family.serif = node.get("serif") == "yes";
        bool regular_upright = false;
        for (const xml::Node& face : node.children) {
            if (face.is_text()) continue;
            if (face.name != "face") {
                wrong(face, "<" + std::string(face.name) + ">");
                continue;
            }
            const bool bold = face.get("weight") == "bold", italic = face.get("slant") == "italic";
            family.faces.push_back({std::filesystem::path(node.get("folder")) / face.get("file"),
                                    bold ? style::Weight::bold : style::Weight::regular, italic});
            regular_upright = regular_upright || (!bold && !italic);
        }
        if (!regular_upright) wrong(node, "<family name=\"" + family.name + "\">: weight=\"regular\" slant=\"upright\"");
    };
    const auto known = [&](std::string_view name) {
        return std::any_of(manifest.families.begin(), manifest.families.end(), [&](const auto& f) { return f.name == name; });
    };
    for (const xml::Node& node : document->root.children) {
        if (node.is_text()) continue;
        if (node.name == "family") {
            read_family(node);
        } else if (node.name != "fallback") {
            wrong(node, "<" + std::string(node.name) + ">");
        } else if (const std::string name(node.get("family")); known(name)) {
            manifest.fallbacks.push_back(name);
        } else {
            wrong(node, "<fallback family=\"" + name + "\">");
        }
    }
    manifest.default_family = document->root.get("default");
    if (!known(manifest.default_family)) wrong(document->root, "default=\"" + manifest.default_family + "\"");
    return manifest;
}

}  // namespace gidspers::layout
