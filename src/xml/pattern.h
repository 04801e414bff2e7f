// The form of a value: an xs:pattern of one of our schemas.
// In: the pattern's text. Out: whether a value has that form, as libxml2 sees it. Never changes; threads share it.
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace gidspers::xml {

class Pattern {
  public:
    /// Throws std::runtime_error when it is no regular expression of XSD.
    explicit Pattern(const std::string& expression);
    bool matches(std::string_view value) const;

  private:
    std::shared_ptr<void> compiled_;
};

}  // namespace gidspers::xml
