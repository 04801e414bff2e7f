// The renderer: runs compiled templates over a view.
// In: programs and a view. Out: block markup appended to a string; diagnostics for unknown names, each place once.
// Holds pointers into programs and view during one run; use one Renderer per document.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <unordered_set>
#include <vector>

#include "base/diagnostic.h"
#include "merge/view.h"
#include "templating/program.h"

namespace gidspers::templating {

class Renderer {
  public:
    Renderer(const std::vector<std::unique_ptr<Program>>& programs, Tightness tightness, Diagnostics& problems, std::string& out)
        : programs_(programs), tightness_(tightness), problems_(problems), out_(out),
          places_(programs.back()->first_key + programs.back()->path.size()) {}
    /// Runs the program with this index. False when anything was reported.
    bool run(size_t program, const merge::Value& view);

  private:
    void range(const Program& program, size_t from, size_t to);
    void inside(const Program& program, size_t from, size_t to);
    /// What an instruction's name means: a value, and of a list the part from `from` to `to`; `counts` when only their number.
    struct Found {
        const merge::Value* value = nullptr;
        size_t from = 0, to = 0;
        bool counts = false;
        bool truthy() const;
    };
    Found find(const Program& program, const Instruction& instruction);
    void section(const Program& program, size_t from, size_t to, const Found& found);
    Found slice(const Instruction& instruction, const merge::Value& list) const;
    bool holds(Instruction::Question question) const;
    void write(const Program& program, const Instruction& instruction, const Found& found);
    void report(const char* code, const Program& program, const Instruction& instruction, std::vector<std::string> args);
    void report_over(const Program& program, const Instruction& instruction);
    std::vector<std::string> names_in_reach() const;

    const std::vector<std::unique_ptr<Program>>& programs_;
    Tightness tightness_;
    Diagnostics& problems_;
    std::string& out_;
    std::vector<const merge::Value*> stack_;
    std::vector<uint16_t> places_;  ///< of each key: where it stood in the last object that had it
    struct Loop {
        bool first = false, last = false;
    };
    std::vector<Loop> loops_;
    std::unordered_set<const Instruction*> reported_;
    uint64_t steps_ = 0;
    int depth_ = 0, nested_ = 0;  ///< partials in each other; sections and partials
    bool ok_ = true, over_ = false, over_told_ = false;
    bool in_attribute_ = false;  ///< the partial that runs was called there
};

}  // namespace gidspers::templating
