#include <catch2/catch.hpp>
#include <set>

#include "base/hash.h"

using namespace gidspers;

namespace {

std::string hash_of(std::initializer_list<std::string_view> pieces) {
    Hash hash;
    for (const std::string_view piece : pieces) hash.add(piece);
    return hash.hex();
}

}  // namespace

TEST_CASE("a hash knows where one piece ends and the next begins, and the order") {
    const std::set<std::string> all = {hash_of({}),          hash_of({""}),       hash_of({"", ""}),  hash_of({"abc"}),
                                       hash_of({"ab", "c"}), hash_of({"a", "bc"}), hash_of({"a", "b", "c"}),
                                       hash_of({"c", "ab"}), hash_of({"abc", ""}), hash_of({"", "abc"})};
    CHECK(all.size() == 10);
    CHECK(hash_of({"ab", "c"}) == hash_of({"ab", "c"}));
}

TEST_CASE("a hash is the same on every machine: a folder of documents may move") {
    CHECK(hash_of({"Gidspers", std::string(1000, 'x')}) == "b39cf75469a93ee346cec47fd3bd4d21");
}

TEST_CASE("one bit anywhere in a large file changes both halves of its hash") {
    std::string bytes(100'000, 'a');
    const std::string before = hash_of({bytes});
    for (const size_t at : {size_t{0}, size_t{50'000}, bytes.size() - 1}) {
        bytes[at] ^= 1;
        const std::string after = hash_of({bytes});
        CHECK(after.substr(0, 16) != before.substr(0, 16));
        CHECK(after.substr(16) != before.substr(16));
        bytes[at] ^= 1;
    }
}
