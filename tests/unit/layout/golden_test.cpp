// Goldens: where every line stands, and what a screen reader says, for the hand-written documents.
#include "base/io.h"
#include "golden.h"
#include "sheet.h"

using namespace gidspers;
using namespace gidspers::test;

TEST_CASE("the golden documents are set and read as when last accepted") {
    const std::string folder = GIDSPERS_ROOT "/tests/golden/";
    for (const std::string name : {"sop", "schoolgids", "ouderposter", "lerarenposter"}) {
        const Sheet sheet = lay_out(read_file(folder + "blocks/" + name + ".markup", 1 << 20),
                                    name.ends_with("poster") ? Paper::a3 : Paper::a4);
        for (const auto& [stage, dump] : {std::pair{"pages", layout::dump_pages(sheet.pages)},
                                          {"reading", layout::dump_reading(sheet.pages)}})
            golden::compare(folder + stage + "/" + name + "." + stage, dump);
    }
}

TEST_CASE("laying out twice gives the same pages") {
    const std::string markup = read_file(GIDSPERS_ROOT "/tests/golden/blocks/sop.markup", 1 << 20);
    CHECK(layout::dump_tags(lay_out(markup).pages) == layout::dump_tags(lay_out(markup).pages));
}
