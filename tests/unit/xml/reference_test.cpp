#include <catch2/catch.hpp>

#include "base/io.h"
#include "golden.h"
#include "reference.h"

using namespace gidspers;

TEST_CASE("the reference page says what the schemas say") {
    const std::string folder = GIDSPERS_ROOT "/assets/schemas/";
    const std::string page = read_file(folder + "README.md", 1 << 20);
    const std::string mark = "<!-- hieronder: gemaakt uit de XSD's (GIDSPERS_ACCEPT=1 unit_xml) -->\n";
    const size_t at = page.find(mark);
    REQUIRE(at != std::string::npos);
    std::string text = page.substr(0, at + mark.size());
    for (const auto& [file, title] : {std::pair{"norm.xsd", "norm.xml: de norm van een samenwerkingsverband"},
                                      std::pair{"profiel.xsd", "profiel.xml: het profiel van een school"},
                                      std::pair{"huisstijl.xsd", "huisstijl.xml: kleuren, letters en logo"}})
        text += std::string("\n## ") + title + "\n" + xml::reference(xml::Schema(folder + file));
    golden::compare(folder + "README.md", text);
}
