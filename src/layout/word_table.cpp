#include "layout/word_table.h"

namespace gidspers::layout {

const ShapedWord* WordTable::keep(uint64_t hash, ShapedWord word) {
    if ((words_.size() + 1) * 4 > slots_.size() * 3) grow();
    word.id = static_cast<uint32_t>(words_.size());
    word.lasting = lasting_;
    word.text = store_.keep(word.text);
    const auto glyphs = store_.keep(word.glyphs);
    word.glyphs = {glyphs.data(), glyphs.size()};
    const auto ends = store_.keep(word.ends);
    word.ends = {ends.data(), ends.size()};
    const ShapedWord* const kept = store_.keep(std::span<const ShapedWord>(&word, 1)).data();
    words_.push_back(kept);
    slots_[place(hash, word.key, kept->text)] = {static_cast<uint32_t>(hash), static_cast<uint32_t>(words_.size())};
    return kept;
}

void WordTable::grow() {
    std::vector<Slot> old(slots_.size() * 2);
    old.swap(slots_);
    const size_t mask = slots_.size() - 1;
    for (const Slot& slot : old) {
        if (slot.taken == 0) continue;
        size_t at = slot.hash & mask;
        while (slots_[at].taken != 0) at = (at + 1) & mask;
        slots_[at] = slot;
    }
}

void WordTable::clear() {
    slots_.assign(slots_.size(), {});
    words_.clear();
    places_.clear();
    store_ = {};
    ++generation_;
}

}  // namespace gidspers::layout
