#include "base/hash.h"

// On x86 the library looks what the machine can do (AVX2 takes half the steps). The hash is the same everywhere.
#ifdef __x86_64__
#include <xxh_x86dispatch.h>
#else
#include <xxhash.h>
#endif

namespace gidspers {

void Hash::add(std::string_view bytes) {
    // The piece's own hash, seeded with all before it. The seed has half of what is known; the other half is mixed in after.
    const XXH128_hash_t piece = XXH3_128bits_withSeed(bytes.data(), bytes.size(), low_);
    high_ = (high_ ^ piece.high64) * 0x9fb21c651e98df25u;
    high_ ^= high_ >> 32;
    low_ = piece.low64 ^ high_;
}

std::string Hash::hex() const {
    static constexpr char digits[] = "0123456789abcdef";
    std::string out;
    for (const uint64_t lane : {high_, low_})
        for (int shift = 60; shift >= 0; shift -= 4) out += digits[lane >> shift & 15];
    return out;
}

std::string hash_of(std::string_view bytes) {
    Hash hash;
    hash.add(bytes);
    return hash.hex();
}

}  // namespace gidspers
