#include <catch2/catch.hpp>

#include <mutex>
#include <stdexcept>
#include <thread>

#include "batch/pool.h"

using namespace gidspers::batch;

TEST_CASE("results come in order, whatever the threads do, and never pile up") {
    std::atomic<size_t> made{0}, handed{0};
    std::mutex counting;
    size_t most = 0;
    std::vector<size_t> order;
    const std::atomic<bool> stop{false};
    run_in_order(
        500, 4,
        [&] {
            return [&](size_t job) {
                if (job % 97 == 0) std::this_thread::sleep_for(std::chrono::milliseconds(20));
                ++made;
                const std::lock_guard lock(counting);
                const size_t before = handed;  // read first: it never passes what is made by then
                most = std::max(most, made - before);
                Record r;
                r.index = job;
                return r;
            };
        },
        [&](const Record& r) {
            ++handed;
            order.push_back(r.index);
        },
        stop);
    REQUIRE(order.size() == 500);
    CHECK(std::is_sorted(order.begin(), order.end()));
    CHECK(most <= 4 * 32);
}

TEST_CASE("asking to stop finishes what was started and starts nothing more") {
    std::atomic<bool> stop{false};
    std::atomic<size_t> started{0};
    size_t handed = 0;
    run_in_order(
        1000, 3,
        [&] {
            return [&](size_t job) {
                if (++started == 10) stop = true;
                Record r;
                r.index = job;
                return r;
            };
        },
        [&](const Record&) { ++handed; }, stop);
    CHECK(handed == started);
    CHECK(handed < 20);
}

TEST_CASE("an error of the one who takes the results ends the run and comes out") {
    const std::atomic<bool> stop{false};
    size_t handed = 0;
    const auto run = [&] {
        run_in_order(
            1000, 4, [] { return [](size_t) { return Record(); }; },
            [&](const Record&) {
                if (++handed == 5) throw std::runtime_error("schijf vol");
            },
            stop);
    };
    CHECK_THROWS_WITH(run(), "schijf vol");
    CHECK(handed == 5);
}
