// A school's profile, to a document. The seeds name norms and house styles as they stand in Stages::folder().
#include "base/io.h"
#include "stages.h"

using namespace gidspers;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    static fuzz::Stages stages;
    static input::NormCache norms;
    const auto input = fuzz::bytes(data, size);
    const auto path = stages.folder() / "profiel.xml";
    write_file(path, input);
    stages.make_school(path, {}, norms, fuzz::kind_for(input));
    return 0;
}
