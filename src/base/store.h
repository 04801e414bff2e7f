// A store: characters and plain elements of one thing (a file, a document) in a few large pieces that go all at once.
// In: pieces to keep. Out: views that live as long as the store. Nothing in it is ever destroyed one by one.
// A document has thousands of small parts; giving each its own memory took longer than reading them.
#pragma once

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <initializer_list>
#include <memory>
#include <memory_resource>
#include <span>
#include <string_view>
#include <type_traits>

namespace gidspers {

/// Elements in a store. Copies refer to the same elements. (Not std::span: a node holds a row of nodes, and a span's type
/// must be complete.)
template <typename T>
class Row {
  public:
    Row() = default;
    Row(T* data, size_t size) : data_(data), size_(static_cast<uint32_t>(size)) {}
    template <typename U>
    Row(const Row<U>& other) : Row(other.data(), other.size()) {}  ///< Row<const T> of a Row<T>
    T* begin() const { return data_; }
    T* end() const { return data_ + size_; }
    T* data() const { return data_; }
    size_t size() const { return size_; }
    bool empty() const { return size_ == 0; }
    T& operator[](size_t i) const { return data_[i]; }
    T& front() const { return data_[0]; }
    T& back() const { return data_[size_ - 1]; }
    Row part(size_t from, size_t count) const { return {data_ + from, count}; }

  private:
    T* data_ = nullptr;
    uint32_t size_ = 0;
};

/// A store that is moved keeps its pieces where they are.
class Store {
  public:
    Store() : Store(64 * 1024) {}
    /// The size of the first piece in bytes; each next one is larger.
    explicit Store(size_t first_piece)
        : memory_(std::make_unique<std::pmr::monotonic_buffer_resource>(first_piece)) {}

    char* copy(std::string_view text) {
        char* const place = static_cast<char*>(memory_->allocate(std::max<size_t>(text.size(), 1), 1));
        std::copy(text.begin(), text.end(), place);
        return place;
    }
    std::string_view keep(std::string_view text) { return {copy(text), text.size()}; }
    /// The pieces as one text.
    std::string_view join(std::initializer_list<std::string_view> pieces) {
        size_t size = 0;
        for (const std::string_view piece : pieces) size += piece.size();
        char* const place = static_cast<char*>(memory_->allocate(std::max<size_t>(size, 1), 1));
        char* end = place;
        for (const std::string_view piece : pieces) end = std::copy(piece.begin(), piece.end(), end);
        return {place, size};
    }
    template <typename T>
    Row<T> keep(std::span<const T> elements) {
        static_assert(std::is_trivially_copyable_v<T> && std::is_trivially_destructible_v<T>);
        if (elements.empty()) return {};
        T* const place = static_cast<T*>(memory_->allocate(elements.size_bytes(), alignof(T)));
        std::memcpy(static_cast<void*>(place), elements.data(), elements.size_bytes());
        return {place, elements.size()};
    }

  private:
    std::unique_ptr<std::pmr::monotonic_buffer_resource> memory_;
};

}  // namespace gidspers
