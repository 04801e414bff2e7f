// Takes a PDF of our own writer apart, so that tests can look at its objects.
// In: a file's bytes. Out: each object's text by number, streams unpacked. Not a general reader.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace gidspers::testing {

class Inspector {
  public:
    explicit Inspector(std::string_view file);

    /// Dictionary and, for a stream, its unpacked bytes.
    struct Object {
        std::string text, stream;
    };
    const std::map<int, Object>& objects() const { return objects_; }
    /// The objects whose text holds `part`.
    std::vector<int> with(std::string_view part) const;
    /// The only such object's text; fails the test otherwise.
    const Object& only(std::string_view part) const;
    /// All objects' texts, without streams.
    std::string all_text() const;
    /// Unpacked page contents, in page order.
    std::vector<std::string> contents() const;
    const std::string& trailer() const { return trailer_; }

  private:
    std::map<int, Object> objects_;
    std::string trailer_;
};

}  // namespace gidspers::testing
