// Goldens: where every line stands, and what a screen reader says, for the hand-written documents.
#include <cstdlib>
#include <fstream>

#include "base/io.h"
#include "sheet.h"

using namespace gidspers;
using namespace gidspers::test;

TEST_CASE("the golden documents are set and read as when last accepted") {
    const std::string golden = GIDSPERS_ROOT "/tests/golden/";
    for (const std::string name : {"sop", "schoolgids", "ouderposter", "lerarenposter"}) {
        INFO(name);
        const Sheet sheet = lay_out(read_file(golden + "blocks/" + name + ".markup", 1 << 20),
                                    name.ends_with("poster") ? Paper::a3 : Paper::a4);
        for (const auto& [stage, dump] : {std::pair{"pages", layout::dump_pages(sheet.pages)},
                                          {"reading", layout::dump_reading(sheet.pages)}}) {
            const std::string path = golden + stage + "/" + name + "." + stage;
            // GIDSPERS_ACCEPT=1 takes the present dumps as right: read the diff before you run it.
            if (std::getenv("GIDSPERS_ACCEPT") != nullptr) std::ofstream(path, std::ios::binary) << dump;
            CHECK(dump == read_file(path, 1 << 22));
        }
    }
}

TEST_CASE("laying out twice gives the same pages") {
    const std::string markup = read_file(GIDSPERS_ROOT "/tests/golden/blocks/sop.markup", 1 << 20);
    CHECK(layout::dump_tags(lay_out(markup).pages) == layout::dump_tags(lay_out(markup).pages));
}
