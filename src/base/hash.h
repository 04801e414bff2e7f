// A 128-bit content hash (two FNV-1a lanes): for file identifiers and the manifest, not for security.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace gidspers {

class Hash {
  public:
    void add(std::string_view bytes) {
        for (const char c : bytes) {
            const auto b = static_cast<unsigned char>(c);
            low_ = (low_ ^ b) * 0x100000001b3u;
            high_ = (high_ ^ (b + 0x9eu)) * 0x100000001b3u;
        }
        // The length goes in too, so that ("ab", "c") and ("a", "bc") differ.
        low_ = (low_ ^ bytes.size()) * 0x100000001b3u;
    }
    uint64_t low() const { return low_; }
    /// 32 lower-case hexadecimal digits.
    std::string hex() const {
        static constexpr char digits[] = "0123456789abcdef";
        std::string out;
        for (const uint64_t lane : {high_, low_})
            for (int shift = 60; shift >= 0; shift -= 4) out += digits[lane >> shift & 15];
        return out;
    }

  private:
    uint64_t low_ = 0xcbf29ce484222325u, high_ = 0x84222325cbf29ce4u;
};

}  // namespace gidspers
