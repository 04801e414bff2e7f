// A growing byte buffer for page content: what std::string does, without its bookkeeping at every small append.
// In: pieces. Out: a view of all of them. Owns its memory; clear() keeps it.
#pragma once

#include <cstddef>
#include <cstring>
#include <memory>
#include <string_view>

namespace gidspers::pdf {

class Bytes {
  public:
    /// Room for `count` more bytes; returns where they go. advance() says how many came.
    char* room(size_t count) {
        if (static_cast<size_t>(limit_ - end_) < count) grow(count);
        return end_;
    }
    void advance(char* end) { end_ = end; }

    void operator+=(char c) {
        *room(1) = c;
        ++end_;
    }
    /// A literal: its length is known, so the copy is a few instructions.
    template <size_t size>
    void operator+=(const char (&literal)[size]) {
        std::memcpy(room(size), literal, size);
        end_ += size - 1;
    }
    void operator+=(std::string_view bytes) {
        std::memcpy(room(bytes.size()), bytes.data(), bytes.size());
        end_ += bytes.size();
    }
    void clear() { end_ = memory_.get(); }
    size_t size() const { return view().size(); }
    void truncate(size_t size) { end_ = memory_.get() + size; }
    char back() const { return end_[-1]; }
    void replace(size_t at, char c) { memory_[at] = c; }
    std::string_view view() const { return {memory_.get(), static_cast<size_t>(end_ - memory_.get())}; }

  private:
    void grow(size_t count) {
        const size_t used = view().size(), size = used * 2 + count + 4096;
        std::unique_ptr<char[]> larger(new char[size]);
        if (used > 0) std::memcpy(larger.get(), memory_.get(), used);
        memory_ = std::move(larger);
        end_ = memory_.get() + used;
        limit_ = memory_.get() + size;
    }

    std::unique_ptr<char[]> memory_;
    char *end_ = nullptr, *limit_ = nullptr;
};

}  // namespace gidspers::pdf
