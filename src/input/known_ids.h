// Ids that something may refer to: is this one of them, and if not, all of them in order to suggest the nearest.
// In: ids, in the order in which they stand. Out: answers in constant time. Owns its copies.
#pragma once

#include <string>
#include <unordered_set>
#include <vector>

namespace gidspers::input {

class KnownIds {
  public:
    void add(const std::string& id) {
        all_.push_back(id);
        known_.insert(id);
    }
    bool has(const std::string& id) const { return known_.contains(id); }
    const std::vector<std::string>& all() const { return all_; }

  private:
    std::vector<std::string> all_;
    std::unordered_set<std::string> known_;
};

template <class Things>
std::vector<std::string> ids_of(const Things& all) {
    std::vector<std::string> out;
    for (const auto& one : all) out.push_back(one.id);
    return out;
}

}  // namespace gidspers::input
