// A short list with room of its own, so that no memory is asked for. (C++26 calls it std::inplace_vector.)
// In: at most N elements; one more is a bug, which asserts. Out: the elements, in order.
// It owns them, and copies when it is copied.
#pragma once

#include <array>
#include <cassert>
#include <cstddef>
#include <initializer_list>

namespace gidspers {

template <class T, size_t N>
class Few {
  public:
    Few() = default;
    Few(std::initializer_list<T> elements) {
        for (const T& element : elements) push_back(element);
    }
    void push_back(const T& element) {
        assert(size_ < N);
        elements_[size_++] = element;
    }
    T* begin() { return elements_.data(); }
    T* end() { return elements_.data() + size_; }
    const T* begin() const { return elements_.data(); }
    const T* end() const { return elements_.data() + size_; }
    T& operator[](size_t i) { return elements_[i]; }
    const T& operator[](size_t i) const { return elements_[i]; }
    T& front() { return elements_[0]; }
    T& back() { return elements_[size_ - 1]; }
    const T& front() const { return elements_[0]; }
    const T& back() const { return elements_[size_ - 1]; }
    size_t size() const { return size_; }

  private:
    std::array<T, N> elements_{};
    size_t size_ = 0;
};

}  // namespace gidspers
