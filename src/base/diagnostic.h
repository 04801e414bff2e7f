// Diagnostics: what is wrong with the user's input, and where.
// In: calls from every stage. Out: an ordered list for one run, made into text or JSON by base/messages.h.
// The collector owns its diagnostics; nothing here throws or prints.
#pragma once

#include <cstddef>
#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace gidspers {

enum class Severity { note, warning, error };

/// The name of a file. Copies share it: every value that is read has a place, and a profile has hundreds of them.
class FileName {
  public:
    FileName() = default;
    FileName(std::string name);
    FileName(const char* name) : FileName(std::string(name)) {}
    const std::string& str() const;
    operator const std::string&() const { return str(); }
    bool empty() const { return !name_; }
    bool operator==(const FileName& other) const { return name_ == other.name_ || str() == other.str(); }

  private:
    std::shared_ptr<const std::string> name_;  ///< none: empty
};

/// A place in a file. `line` and `column` count from 1; 0 means "not known". `column` counts bytes.
struct Location {
    FileName file;
    int line = 0;
    int column = 0;
    bool operator==(const Location&) const = default;
};

/// One problem. `code` is a stable code of the message catalogue (assets/messages/*.ini), which holds the severity, the
/// Dutch and English text and what to do; `args` fill its {0}, {1}, … .
struct Diagnostic {
    std::string code;
    Location at;
    std::vector<std::string> args;
    bool operator==(const Diagnostic&) const = default;
};

/// Collects the problems of one document or one run, in the order they were found. Use one per thread.
class Diagnostics {
  public:
    /// Copies what it is given. The arguments are views, so that each of the many calls stays small.
    void add(std::string_view code, const Location& at, std::initializer_list<std::string_view> args = {});
    void add(std::string_view code, const Location& at, std::vector<std::string> args);
    void append(const Diagnostics& other);
    /// Appends what is not here yet: the four documents of a school often meet the same problem.
    void append_new(const Diagnostics& other);
    /// Keeps the first `most`, errors before others, and says at `file` how many went (I020).
    void shorten(size_t most, const std::string& file);
    const std::vector<Diagnostic>& all() const { return all_; }
    /// Whether the same is told already, wherever.
    bool tells(const Diagnostic& problem) const;
    size_t count(Severity severity) const;
    bool has_errors() const;
    bool empty() const { return all_.empty(); }

  private:
    std::vector<Diagnostic> all_;
};

}  // namespace gidspers
