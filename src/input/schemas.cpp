#include "input/schemas.h"

#include "base/io.h"

namespace gidspers::input {

const xml::Schema& norm_schema() {
    static const xml::Schema schema(data_file("assets/schemas/norm.xsd"));
    return schema;
}

const xml::Schema& profile_schema() {
    static const xml::Schema schema(data_file("assets/schemas/profiel.xsd"));
    return schema;
}

const xml::Schema& house_style_schema() {
    static const xml::Schema schema(data_file("assets/schemas/huisstijl.xsd"));
    return schema;
}

}  // namespace gidspers::input
