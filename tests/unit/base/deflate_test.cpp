#include "base/deflate.h"

#include <algorithm>
#include <atomic>
#include <catch2/catch.hpp>
#include <cstdint>
#include <iterator>
#include <string>
#include <thread>
#include <vector>

using namespace gidspers;

namespace {

/// Leaves this number all over the stack that the next call gets.
[[gnu::noinline]] void soil_the_stack(uint16_t number) {
    uint16_t used[100'000];
    std::fill(std::begin(used), std::end(used), number);
    asm volatile("" : : "r"(used) : "memory");
}

}  // namespace

TEST_CASE("what was deflated comes back whole, and only at its own size") {
    std::string text;
    for (int i = 0; i < 500; ++i) text += "regel " + std::to_string(i) + "\n";
    const std::string packed = deflate(text, 6);
    CHECK(packed.size() < text.size() / 3);
    CHECK(inflate(packed, text.size()) == text);
    CHECK(inflate(packed, text.size() - 1) == text.substr(0, text.size() - 1));  // a few more than are asked for: idle bytes
    CHECK_FALSE(inflate(packed, text.size() - 4097));
    CHECK_FALSE(inflate(packed, text.size() + 1));
    CHECK_FALSE(inflate(std::string_view(packed).substr(0, packed.size() - 8), text.size()));
    CHECK(deflate("", 6) == deflate_view("", 6));
}

TEST_CASE("what was deflated quickly comes back whole, whatever it is, and does not depend on what went before") {
    const std::string first(deflate_quick_view("basisondersteuning, basisondersteuning"));
    uint64_t state = 1;
    std::string noise, text;
    const auto next = [&state] { return state = state * 6364136223846793005u + 1442695040888963407u, state >> 33; };
    for (int i = 0; i < 300'000; ++i) noise += static_cast<char>(next());
    for (int i = 0; i < 20'000; ++i) text += std::to_string(next() % 500) + " Td ";
    const std::string zeros(1'000'000, '\0');
    for (const std::string_view whole : {std::string_view(noise), std::string_view(text), std::string_view(zeros)})
        for (const size_t size : {size_t{0}, size_t{1}, size_t{7}, size_t{4096}, size_t{65'536}, whole.size()}) {
            const std::string_view part = whole.substr(0, size);
            CHECK(inflate(deflate_quick_view(part), part.size()) == part);
        }
    CHECK(deflate_quick_view(text).size() < text.size() / 3);
    CHECK(deflate_quick_view("basisondersteuning, basisondersteuning") == first);
}

TEST_CASE("what deflate makes does not depend on what was in memory before") {
    // As the rows of a PDF's cross-reference: zeros with something here and there, so that far and near matches compete.
    std::string rows;
    uint32_t dice = 1;
    for (unsigned i = 0; i < 1960; ++i) {
        dice = dice * 1664525 + 1013904223;
        rows += static_cast<char>(i % 7 == 0 ? 2 : i % 7 < 5 ? 0 : (dice >> 16) % 9);
    }
    soil_the_stack(0);
    const std::string clean(deflate_quick_view(rows));
    for (uint16_t number = 1; number < 256; ++number) {
        soil_the_stack(number);
        CHECK(deflate_quick_view(rows) == clean);
    }
}

TEST_CASE("what was deflated quickly does not depend on where the program and its threads stand in memory") {
    // igzip took a bit of the stream's own address for the hash of the third byte: one stream in some thousands differed.
    std::vector<std::string> texts;
    for (int i = 0; i < 300; ++i) {
        const std::string head = "k" + std::to_string(i * 7919) + " begin van de bladzijde";
        texts.push_back(head + ", en nog veel meer: " + head + std::string(3000, '.') + std::to_string(i) + head);
    }
    const auto packed = [&] {
        std::vector<std::string> all;
        for (const std::string& text : texts) all.emplace_back(deflate_quick_view(text));
        return all;
    };
    const std::vector<std::string> first = packed();
    std::atomic<int> others = 0;
    for (int round = 0; round < 8; ++round) {
        std::vector<std::jthread> threads;  // each has a stack elsewhere
        for (int i = 0; i < 16; ++i) threads.emplace_back([&] { others += packed() != first; });
    }
    CHECK(others == 0);
}

TEST_CASE("bare data are the zlib stream without its two bytes of head and four of checksum") {
    const std::string text = "basisondersteuning, basisondersteuning en nog eens basisondersteuning";
    const std::string whole = deflate(text, 6), bare(deflate_bare_view(text, 6));
    REQUIRE(whole.size() == bare.size() + 6);
    CHECK(whole.substr(2, bare.size()) == bare);
}

TEST_CASE("the checksum is the one of zip and PNG") {
    CHECK(crc32("") == 0);
    CHECK(crc32("123456789") == 0xcbf43926);  // the check value of CRC-32/ISO-HDLC
}
