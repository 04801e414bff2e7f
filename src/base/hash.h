// A 128-bit content hash (XXH3): for file identifiers, names and keys of the journal, not for security.
// In: pieces of bytes. Out: 32 hexadecimal digits, the same on every machine. A few machine words; owns nothing else.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace gidspers {

class Hash {
  public:
    /// Each piece counts as a piece: ("ab", "c") and ("a", "bc") differ.
    void add(std::string_view bytes);
    uint64_t low() const { return low_; }
    uint64_t high() const { return high_; }
    /// 32 lower-case hexadecimal digits.
    std::string hex() const;

  private:
    uint64_t low_ = 0, high_ = 0;
};

/// The digits for a single piece.
std::string hash_of(std::string_view bytes);

}  // namespace gidspers
