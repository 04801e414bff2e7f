// One school with something of everything: its whole view, as accepted.
#include <catch2/catch.hpp>

#include "base/messages.h"
#include "fixture.h"
#include "golden.h"
#include "input/load.h"

using namespace gidspers;
using namespace gidspers::merge;
using namespace gidspers::merge::test;

TEST_CASE("the view of a school with something of everything is as accepted") {
    const std::string folder = GIDSPERS_ROOT "/tests/golden/view/";
    Diagnostics loading, merging;
    NormCache cache;
    const auto inputs = load(folder + "school.xml", {}, cache, loading);
    for (const Diagnostic& one : loading.all()) UNSCOPED_INFO(to_text(one, Language::nl));
    REQUIRE(inputs);
    const Merged merged = merge::merge(*inputs->norm, inputs->profile, legal(), merging);
    const std::string now = dump(make_view(merged).root);
    golden::compare(folder + "school.view", now);
    CHECK(now.find("Geheim") == std::string::npos);
}
