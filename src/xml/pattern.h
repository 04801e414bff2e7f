// The form of a value: an xs:pattern of one of our schemas, as a table that is walked a byte at a time.
// In: the pattern's text. Out: whether a whole value has that form. Never changes; threads share it.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace gidspers::xml {

class Pattern {
  public:
    /// Knows ( ) | [ ] \s \S and the repetitions; throws std::runtime_error for more of XSD's expressions than that.
    explicit Pattern(const std::string& expression);
    bool matches(std::string_view value) const;

  private:
    struct Row {
        std::array<uint8_t, 256> next{};  ///< the row after each byte; 0: no value starts like this
        bool whole = false;               ///< a value may end here
    };
    std::vector<Row> rows_;  ///< starts in row 1
};

}  // namespace gidspers::xml
