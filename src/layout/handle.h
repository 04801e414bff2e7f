// HarfBuzz objects that end with their scope. In: what HarfBuzz made. Out: the same, owned.
#pragma once

#include <memory>

namespace gidspers::layout {

template <class T, void (*destroy)(T*)>
struct Destroy {
    void operator()(T* object) const { destroy(object); }
};
template <class T, void (*destroy)(T*)>
using Handle = std::unique_ptr<T, Destroy<T, destroy>>;

}  // namespace gidspers::layout
