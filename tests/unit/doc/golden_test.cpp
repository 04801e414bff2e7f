// The hand-written documents of tests/golden/blocks: rich enough for layout/ and docx/ to be built on, and read without a word.
#include <catch2/catch.hpp>

#include "base/io.h"
#include "base/messages.h"
#include "doc/reader.h"
#include "golden.h"

using namespace gidspers;

TEST_CASE("the hand-written documents read without problems and dump as accepted") {
    const std::string folder = std::string(GIDSPERS_ROOT) + "/tests/golden/blocks/";
    for (const std::string name : {"sop", "ouderposter", "lerarenposter", "schoolgids"}) {
        INFO(name);
        Diagnostics problems;
        const auto document = doc::read(read_file(folder + name + ".markup", 1 << 20), problems, {name + ".markup", {}});
        for (const auto& problem : problems.all()) UNSCOPED_INFO(to_text(problem, Language::nl));
        CHECK(problems.empty());
        REQUIRE(document);
        CHECK(document->root.get(doc::Key::kind) == name);
        golden::compare(folder + name + ".blocks", doc::dump(*document));
    }
}
