// Pictures that an element names with `bestand`: loaded and checked.
// In: the element. Out: a Picture; an empty one when anything is wrong, which is then reported. Only input/*.cpp include this.
#pragma once

#include "input/picture.h"
#include "input/reader.h"

namespace gidspers::input {

/// The file lies in the folder of the XML file or below. `alt` is as written; who asked says what it may be.
Picture read_picture(const xml::Node& node, Reader& r);
/// `<logo>`; its alt may be empty, and a small one is reported (N310).
Picture read_logo(const xml::Node& node, Reader& r);

}  // namespace gidspers::input
