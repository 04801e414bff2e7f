// A norm, to a document of a school that was written for it (or else of the small school of the tests).
#include <vector>

#include "base/io.h"
#include "stages.h"

using namespace gidspers;
namespace fs = std::filesystem;

namespace {

struct School {
    std::string norm_id;  ///< as it stands in the norm
    fs::path profile;
};

/// The smallest profile of each SWV of the samples, in the order of their names.
std::vector<School> find_schools(const fs::path& folder) {
    std::vector<School> schools;
    for (const auto& swv : fs::directory_iterator(folder)) {
        if (!fs::is_directory(swv.path() / "scholen")) continue;
        School school{"id=\"" + swv.path().filename().string() + '"', {}};
        for (const auto& file : list_files(swv.path() / "scholen", ".xml"))
            if (school.profile.empty() || fs::file_size(file) < fs::file_size(school.profile)) school.profile = file;
        schools.push_back(std::move(school));
    }
    schools.push_back({"id=\"proef\"", GIDSPERS_ROOT "/tests/golden/view/school.xml"});
    return schools;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    static fuzz::Stages stages;
    static const std::vector<School> schools = find_schools(stages.folder());
    const auto input = fuzz::bytes(data, size);
    // Beside the SWVs' folders, so that it can extend the norm of one of them.
    const fs::path norm = stages.folder() / "norm" / "norm.xml";
    write_file(norm, input);
    fs::path profile = GIDSPERS_ROOT "/tests/e2e/mini/school.xml";
    for (const School& school : schools)
        if (input.find(school.norm_id) != std::string_view::npos) profile = school.profile;
    input::NormCache norms;
    stages.make_school(profile, norm, norms, fuzz::kind_for(input));
    return 0;
}
