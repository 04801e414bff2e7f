// The list of names in src/merge/README.md is a contract: this test walks the views of all samples beside it.
#include <catch2/catch.hpp>

#include <filesystem>
#include <map>
#include <set>
#include <sstream>

#include "fixture.h"
#include "input/load.h"

using namespace gidspers;
using namespace gidspers::merge;
using namespace gidspers::merge::test;

namespace {

struct Shape {
    std::map<std::string, std::string> names = {};  ///< to the shape of its objects, or ""
    bool texts = false;
};

std::map<std::string, Shape> read_shapes() {
    std::istringstream readme(read_file(GIDSPERS_ROOT "/src/merge/README.md", 1 << 20));
    std::map<std::string, Shape> shapes;
    std::string row, current;
    bool listed = false;
    while (std::getline(readme, row)) {
        if (row.find("<!-- names:") == 0) listed = true;
        if (!listed) continue;
        if (row.find("##") == 0) {
            const size_t start = row.find_first_not_of("# ");
            current = row.substr(start, row.find_first_of(" :", start) - start);
            shapes[current].texts = row.find("+ teksten") != std::string::npos;
        }
        if (row.find("| `") != 0) continue;
        const std::string cell = row.substr(2, row.find(" |", 2) - 2);
        std::string inner;
        if (const size_t arrow = row.find("→ "); arrow != std::string::npos && arrow < row.find(" |", cell.size() + 4)) {
            const size_t start = arrow + std::string("→ ").size();
            inner = row.substr(start, row.find_first_of(" ,", start) - start);
        }
        for (size_t at = cell.find('`'); at != std::string::npos;) {
            const size_t end = cell.find('`', at + 1);
            const std::string name = cell.substr(at + 1, end - at - 1);
            INFO(current << "." << name);
            CHECK(shapes[current].names.emplace(name, inner).second);
            at = cell.find('`', end + 1);
        }
    }
    for (auto& [name, shape] : shapes)
        if (shape.texts)
            for (const auto& [text, inner] : shapes["teksten"].names) shape.names.emplace(text, inner);
    return shapes;
}

struct Walk {
    const std::map<std::string, Shape>& shapes;
    std::set<std::string> seen = {};
    std::set<const Member*> walked = {};

    void object(const Members& object, const std::string& shape_name) {
        if (!walked.insert(object.data()).second) return;
        const auto found = shapes.find(shape_name);
        INFO("shape " << shape_name);
        REQUIRE(found != shapes.end());
        seen.insert(shape_name);
        std::set<std::string> here, listed;
        for (const Member& member : object) here.emplace(member.key.name);
        for (const auto& [name, inner] : found->second.names) listed.insert(name);
        REQUIRE(here == listed);
        for (const Member& member : object) {
            const std::string& inner = found->second.names.at(std::string(member.key.name));
            INFO("name " << member.key.name);
            if (member.value.kind() == Value::Kind::object) this->object(member.value.object(), inner);
            if (member.value.kind() == Value::Kind::list)
                for (const Value& item : member.value.list()) this->object(item.object(), inner);
        }
    }
};

std::vector<std::filesystem::path> sample_profiles() {
    std::vector<std::filesystem::path> files = {GIDSPERS_ROOT "/tests/golden/view/school.xml"};
    for (const auto& entry : std::filesystem::recursive_directory_iterator(GIDSPERS_ROOT "/samples"))
        if (entry.path().extension() == ".xml" && entry.path().parent_path().filename() == "scholen") files.push_back(entry.path());
    std::sort(files.begin() + 1, files.end());
    return files;
}

}  // namespace

TEST_CASE("the views of all samples and of an empty profile have the names of the README, all of them and no others") {
    const std::map<std::string, Shape> shapes = read_shapes();
    Walk walk{shapes};
    NormCache cache;
    int read = 0;
    const auto look_at = [&](const Norm& norm, const Profile& profile) {
        Diagnostics diagnostics;
        const Merged merged = merge::merge(norm, profile, legal(), diagnostics);
        const View view = make_view(merged);
        walk.walked.clear();
        walk.object(view.root.object(), "wortel");
    };
    look_at(norm(), profile());  // nothing answered
    for (const auto& file : sample_profiles()) {
        Diagnostics diagnostics;
        const auto inputs = load(file, {}, cache, diagnostics);
        INFO(file.string());
        if (!inputs) continue;  // some samples are not sound; e2e says which
        ++read;
        look_at(*inputs->norm, inputs->profile);
    }
    REQUIRE(read >= 15);
    for (const auto& [name, shape] : shapes) {
        INFO("no sample shows the shape " << name);
        CHECK(walk.seen.count(name) == 1);
    }
}
