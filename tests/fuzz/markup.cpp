// Block markup, as templates write it, to a document.
#include "stages.h"

using namespace gidspers;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    static fuzz::Stages stages;
    stages.make_markup(fuzz::bytes(data, size));
    return 0;
}
