#include "base/print.h"

#include <atomic>
#include <cerrno>
#include <cstdio>

#include "base/io.h"

namespace gidspers {

namespace {

std::atomic<int> failed{0};  ///< errno of the first failure

bool write(std::FILE* to, std::string_view text) {
    return std::fwrite(text.data(), 1, text.size(), to) == text.size() && std::fflush(to) == 0;
}

}  // namespace

void print(std::string_view text) {
    int none = 0;
    if (!write(stdout, text) && errno != EPIPE) failed.compare_exchange_strong(none, errno);
}

void print_error(std::string_view text) { write(stderr, text); }

void check_printed() {
    if (const int error = failed) fail_write("stdout", error);
}

}  // namespace gidspers
