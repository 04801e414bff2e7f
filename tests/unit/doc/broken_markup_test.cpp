// Markup that is broken in a thousand ways: the reader answers with a document or with diagnostics, and always comes back.
#include <catch2/catch.hpp>
#include <fstream>
#include <random>
#include <sstream>

#include "base/messages.h"
#include "doc/reader.h"

using namespace gidspers;

TEST_CASE("a damaged document is read or refused, never worse") {
    const std::string folder = std::string(GIDSPERS_ROOT) + "/tests/golden/blocks/";
    std::mt19937 random(20261122);
    for (const std::string name : {"sop", "lerarenposter"}) {
        std::ifstream in(folder + name + ".markup", std::ios::binary);
        std::stringstream whole;
        whole << in.rdbuf();
        const std::string good = whole.str();
        REQUIRE(good.size() > 1000);
        for (int round = 0; round < 400; ++round) {
            std::string text = good;
            for (unsigned change = random() % 4; change-- > 0;) {
                const size_t at = random() % text.size(), length = random() % 60;
                switch (random() % 4) {
                    case 0: text.erase(at, length); break;
                    case 1: text.insert(at, text.substr(random() % text.size(), length)); break;
                    case 2: text[at] = "<>&\"'/= \n{}"[random() % 11]; break;
                    default: text[at] = static_cast<char>(random() % 256); break;
                }
                if (text.empty()) break;
            }
            Diagnostics problems;
            const auto document = doc::read(text, problems);
            CHECK(document.has_value() == !problems.has_errors());
            for (const auto& problem : problems.all()) {
                CHECK(problem.at.line >= 1);
                CHECK_FALSE(to_text(problem, Language::nl).empty());
            }
            if (document) CHECK_FALSE(doc::dump(*document).empty());
        }
    }
}
