// Limits: how much of anything Gidspers takes from a file. Far above what a school or samenwerkingsverband needs, and low
// enough that no file, broken or made to harm, costs more than a moment of time and a bounded piece of memory.
// In: nothing. Out: constants, each with the code of the message that says it was exceeded. The table that users read is in
// assets/schemas/README.md; tests/unit/base/limits_test.cpp holds the two together.
#pragma once

#include <cstddef>
#include <cstdint>

namespace gidspers::limits {

// Files that users give.
constexpr size_t xml_bytes = 4'000'000;        ///< a profile, norm or house style (I003)
constexpr size_t xml_elements = 100'000;       ///< in one of them (X042)
constexpr size_t xml_attributes = 100;         ///< of one of those (X050)
constexpr size_t xml_depth = 100;              ///< elements in each other (X020)
constexpr size_t text_bytes = 100'000;         ///< one text or attribute value: some 15,000 words (X043)
constexpr size_t school_name = 200;            ///< the name of a school, which stands on every cover and page (N225)
constexpr size_t department = 60;              ///< the afdeling of a profile, which stands in the name of its folder (N265)
constexpr size_t text_depth = 40;              ///< lists and emphasis in each other in one text (N263)
constexpr size_t figure_years = 8;             ///< of all figures together: so many have room in a table and a chart (N222)
constexpr int guide_page = 9999;               ///< on which a school guide's chapter starts (N247)
constexpr size_t profile_problems = 200;       ///< reported of one school; the rest is counted (I020)

constexpr size_t raster_bytes = 5'000'000;     ///< a logo or figure as PNG or JPEG (N303)
constexpr size_t svg_bytes = 300'000;          ///< a logo or figure as SVG (N303)
constexpr size_t svg_style_bytes = 2000;       ///< all that the style sheet of an SVG says of one element (G017)
constexpr uint64_t image_pixels = 16u << 20;   ///< a logo or figure as PNG or JPEG: 4096 x 4096 (N303; U005 when placed)
constexpr size_t list_codes = 1000;            ///< of one codelijst of a norm (N360)
constexpr size_t norm_figures = 30;            ///< of one norm.xml (N300)
constexpr size_t norm_figure_bytes = 30'000'000;  ///< all of those together (N300)

constexpr size_t list_bytes = 64'000'000;      ///< the list of a batch (I003)
constexpr size_t list_profiles = 100'000;      ///< schools in a batch (K007)

constexpr size_t template_bytes = 1'000'000;   ///< one template (I003)
constexpr int partial_depth = 40;              ///< templates in templates (T014)
constexpr size_t section_depth = 40;           ///< sections of one template in each other (T016)
constexpr size_t markup_bytes = 16'000'000;    ///< what a template yields for one document (T015)
constexpr uint64_t template_steps = 20'000'000;  ///< instructions run for one document (T015)
constexpr size_t block_depth = 60;             ///< block markup elements in each other (D010)

constexpr size_t font_bytes = 32'000'000;    ///< a face of fonts/ (I003)

// The program's own data, of which only someone who changes it can make too much.
constexpr size_t data_bytes = 8'000'000;      ///< an icon, theme, pattern or OOXML part (I003)

// What a run is asked to do.
constexpr size_t shards = 999;                 ///< N of --shard K/N (K012)
constexpr unsigned jobs = 256;                 ///< --jobs (K011)

}  // namespace gidspers::limits
