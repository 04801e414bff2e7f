#include <catch2/catch.hpp>
#include <set>

#include "base/hash.h"

using namespace gidspers;

namespace {

std::string hash_in(std::initializer_list<std::string_view> pieces) {
    Hash hash;
    for (const std::string_view piece : pieces) hash.add(piece);
    return hash.hex();
}

}  // namespace

TEST_CASE("a hash knows where one piece ends and the next begins, and the order") {
    const std::set<std::string> all = {hash_in({}),          hash_in({""}),       hash_in({"", ""}),  hash_in({"abc"}),
                                       hash_in({"ab", "c"}), hash_in({"a", "bc"}), hash_in({"a", "b", "c"}),
                                       hash_in({"c", "ab"}), hash_in({"abc", ""}), hash_in({"", "abc"})};
    CHECK(all.size() == 10);
    CHECK(hash_in({"ab", "c"}) == hash_in({"ab", "c"}));
    CHECK(hash_in({"abc"}) == hash_of("abc"));
}

TEST_CASE("a hash is the same on every machine: a folder of documents may move") {
    CHECK(hash_in({"Gidspers", std::string(1000, 'x')}) == "b39cf75469a93ee346cec47fd3bd4d21");
}

TEST_CASE("one bit anywhere in a large file changes both halves of its hash") {
    std::string bytes(100'000, 'a');
    const std::string before = hash_in({bytes});
    for (const size_t at : {size_t{0}, size_t{50'000}, bytes.size() - 1}) {
        bytes[at] ^= 1;
        const std::string after = hash_in({bytes});
        CHECK(after.substr(0, 16) != before.substr(0, 16));
        CHECK(after.substr(16) != before.substr(16));
        bytes[at] ^= 1;
    }
}
