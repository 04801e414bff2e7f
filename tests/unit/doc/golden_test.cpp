// The hand-written documents of tests/golden/blocks: rich enough for layout/ and docx/ to be built on, and read without a word.
#include <catch2/catch.hpp>
#include <cstdlib>
#include <fstream>
#include <sstream>

#include "base/messages.h"
#include "doc/reader.h"

using namespace gidspers;

namespace {

std::string slurp(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    std::stringstream out;
    out << in.rdbuf();
    return out.str();
}

}  // namespace

TEST_CASE("the hand-written documents read without problems and dump as accepted") {
    const std::string folder = std::string(GIDSPERS_ROOT) + "/tests/golden/blocks/";
    for (const std::string name : {"sop", "ouderposter", "lerarenposter", "schoolgids"}) {
        INFO(name);
        Diagnostics problems;
        const auto document = doc::read(slurp(folder + name + ".markup"), problems, {name + ".markup", {}});
        for (const auto& problem : problems.all()) UNSCOPED_INFO(to_text(problem, Language::nl));
        CHECK(problems.empty());
        REQUIRE(document);
        CHECK(document->root.get(doc::Key::kind) == name);
        const std::string dump = doc::dump(*document);
        // GIDSPERS_ACCEPT=1 takes the present dumps as right: read the diff before you run it.
        if (std::getenv("GIDSPERS_ACCEPT") != nullptr) std::ofstream(folder + name + ".blocks", std::ios::binary) << dump;
        CHECK(dump == slurp(folder + name + ".blocks"));
    }
}
