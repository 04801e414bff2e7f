#include <catch2/catch.hpp>
#include <string>
#include <utility>
#include <vector>

#include "base/store.h"

using namespace gidspers;

TEST_CASE("a store keeps texts and elements where they are, over many pieces and when it is moved") {
    Store store(64);
    std::vector<std::string_view> texts;
    std::vector<Row<double>> lists;
    for (int i = 0; i < 500; ++i) {
        texts.push_back(store.keep("tekst " + std::to_string(i)));
        const std::vector<double> numbers(static_cast<size_t>(i % 7), i);
        lists.push_back(store.keep<double>(numbers));
    }
    const Store moved = std::move(store);
    for (size_t i = 0; i < 500; ++i) {
        CHECK(texts[i] == "tekst " + std::to_string(i));
        CHECK(lists[i].size() == i % 7);
        CHECK(reinterpret_cast<uintptr_t>(lists[i].data()) % alignof(double) == 0);
        for (const double number : lists[i]) CHECK(number == static_cast<double>(i));
    }
}

TEST_CASE("texts can be kept as one") {
    Store store;
    CHECK(store.join({"<p>", "tekst", "", "</p>"}) == "<p>tekst</p>");
    CHECK(store.join({"", ""}).empty());
}

TEST_CASE("an empty text and an empty row can be kept") {
    Store store;
    CHECK(store.keep("").empty());
    CHECK(store.keep(std::span<const int>()).empty());
}

TEST_CASE("a row is a view: copies and parts are of the same elements") {
    Store store;
    const std::vector<int> numbers = {1, 2, 3, 4};
    const Row<int> list = store.keep<int>(numbers);
    const Row<const int> same = list;
    list.part(1, 2).front() = 7;
    CHECK(same[1] == 7);
    CHECK(same.back() == 4);
}
