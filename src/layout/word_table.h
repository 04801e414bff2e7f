// A table of shaped words, found by text, face and language; all are forgotten together.
// In: words with their hash. Out: the table's copies, which stay where they are until clear().
// Memory: some 250 bytes a word.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "base/store.h"
#include "layout/shaper.h"

namespace gidspers::layout {

class WordTable {
  public:
    explicit WordTable(bool lasting) : lasting_(lasting) {}

    /// Null when it is not there.
    const ShapedWord* find(uint64_t hash, uint32_t key, std::string_view text) const {
        const Slot& slot = slots_[place(hash, key, text)];
        return slot.taken != 0 ? words_[slot.taken - 1] : nullptr;
    }
    /// A word that is not there yet, with its key; its text and glyphs may be anywhere.
    const ShapedWord* keep(uint64_t hash, ShapedWord word);
    /// Filled when first asked for.
    std::optional<Row<WordPlace>>& places(const ShapedWord& word) {
        if (word.id >= places_.size()) places_.resize(words_.size());
        return places_[word.id];
    }
    Store& store() { return store_; }
    size_t size() const { return words_.size(); }
    uint64_t generation() const { return generation_; }
    void clear();

  private:
    /// Half of a word's hash, and its id + 1; 0: free.
    struct Slot {
        uint32_t hash = 0, taken = 0;
    };
    size_t place(uint64_t hash, uint32_t key, std::string_view text) const {
        const size_t mask = slots_.size() - 1;
        for (size_t at = hash & mask;; at = (at + 1) & mask) {
            const Slot& slot = slots_[at];
            if (slot.taken == 0) return at;
            if (slot.hash != static_cast<uint32_t>(hash)) continue;
            if (const ShapedWord& word = *words_[slot.taken - 1]; word.key == key && word.text == text) return at;
        }
    }
    void grow();

    static constexpr size_t first_slots = 1024;  // a power of two
    bool lasting_;
    uint64_t generation_ = 0;
    std::vector<Slot> slots_{first_slots};
    std::vector<const ShapedWord*> words_;  ///< by id
    Store store_;
    std::vector<std::optional<Row<WordPlace>>> places_;  ///< by word id
};

}  // namespace gidspers::layout
