// The font manifest: which families there are, where their files lie, what to try for a missing character.
// In: fonts/manifest.xml. Out: plain structs, or diagnostics F003. The caller owns the result.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "style/theme.h"

namespace gidspers::layout {

struct ManifestFace {
    std::filesystem::path file;  ///< with its folder
    style::Weight weight = style::Weight::regular;
    bool italic = false;
};

struct ManifestFamily {
    std::string name, package;
    bool by_pairs = false;  ///< Latin letters are changed by their neighbours only (layout/pair_shaper.h)
    bool serif = false;     ///< though its files do not say so
    std::vector<ManifestFace> faces;
};

struct FontManifest {
    std::string default_family;
    std::vector<ManifestFamily> families;
    std::vector<std::string> fallbacks;  ///< family names, first tried first
};

/// Checks that the default and the fallbacks name families and that each family has a regular upright face.
FontManifest read_font_manifest(const std::filesystem::path& path, Diagnostics& problems);

}  // namespace gidspers::layout
