// Prints the content hash of each file that it is given, a line a file: what the fault tests hold a journal against.
#include <cstdio>

#include "base/hash.h"
#include "base/io.h"

int main(int argc, char** argv) {
    for (int i = 1; i < argc; ++i)
        std::printf("%s\n", gidspers::hash_of(gidspers::read_file(argv[i], size_t{1} << 30)).c_str());
}
