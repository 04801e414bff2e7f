// Whether something is in a list. In: any range, a thing that its elements can be equal to. Out: yes or no. Pure.
#pragma once

#include <algorithm>
#include <iterator>

namespace gidspers {

template <class Range, class T>
bool contains(const Range& all, const T& one) {
    return std::find(std::begin(all), std::end(all), one) != std::end(all);
}

}  // namespace gidspers
