#include <catch2/catch.hpp>

#include <cmath>
#include <regex>
#include <set>

#include "base/io.h"
#include "base/limits.h"
#include "base/messages.h"

using namespace gidspers;

namespace {

/// "100.000", as Dutch writes numbers.
std::string dutch(uint64_t n) {
    std::string text = std::to_string(n);
    for (int at = static_cast<int>(text.size()) - 3; at > 0; at -= 3) text.insert(static_cast<size_t>(at), ".");
    return text;
}
std::string bytes(uint64_t n) { return n < 1'000'000 ? dutch(n / 1000) + " kB" : dutch(n / 1'000'000) + " MB"; }
std::string side(uint64_t pixels) { return std::to_string(std::lround(std::sqrt(pixels))); }

struct Told {
    const char* name;  ///< in limits.h
    std::string amount;
    const char* code;
};

}  // namespace

TEST_CASE("every limit has a message, and a row in the table that users read") {
    namespace l = limits;
    const Told all[] = {
        {"xml_bytes", bytes(l::xml_bytes), "I003"},
        {"xml_elements", dutch(l::xml_elements), "X042"},
        {"xml_attributes", dutch(l::xml_attributes), "X050"},
        {"xml_depth", dutch(l::xml_depth), "X020"},
        {"text_bytes", dutch(l::text_bytes) + " bytes", "X043"},
        {"school_name", dutch(l::school_name) + " tekens", "N225"},
        {"department", dutch(l::department) + " tekens", "N265"},
        {"text_depth", dutch(l::text_depth), "N263"},
        {"figure_years", dutch(l::figure_years), "N222"},
        {"guide_page", dutch(l::guide_page), "N247"},
        {"profile_problems", dutch(l::profile_problems), "I020"},
        {"raster_bytes", bytes(l::raster_bytes), "N303"},
        {"svg_bytes", bytes(l::svg_bytes), "N303"},
        {"svg_style_bytes", dutch(l::svg_style_bytes) + " bytes", "G017"},
        {"image_pixels", side(l::image_pixels) + " × " + side(l::image_pixels), "N303"},
        {"list_codes", dutch(l::list_codes), "N360"},
        {"norm_figures", dutch(l::norm_figures), "N300"},
        {"norm_figure_bytes", bytes(l::norm_figure_bytes), "N300"},
        {"list_bytes", bytes(l::list_bytes), "I003"},
        {"list_profiles", dutch(l::list_profiles), "K007"},
        {"template_bytes", bytes(l::template_bytes), "I003"},
        {"partial_depth", dutch(l::partial_depth), "T014"},
        {"section_depth", dutch(l::section_depth), "T016"},
        {"markup_bytes", bytes(l::markup_bytes), "T015"},
        {"template_steps", dutch(l::template_steps) + " stappen", "T015"},
        {"block_depth", dutch(l::block_depth), "D010"},
        {"font_bytes", bytes(l::font_bytes), "I003"},
        {"data_bytes", bytes(l::data_bytes), "I003"},
        {"shards", dutch(l::shards), "K012"},
        {"jobs", dutch(l::jobs), "K011"},
    };
    const std::string readme = read_file(GIDSPERS_ROOT "/assets/schemas/README.md", 1 << 20);
    std::set<std::string> named;
    for (const Told& limit : all) {
        INFO(limit.name);
        named.insert(limit.name);
        CHECK(message(limit.code).severity != Severity::note);
        const std::regex row("\\| [^\\n|]+ \\| [^\\n|]*" + std::regex_replace(limit.amount, std::regex("\\."), "\\.") +
                             "[^\\n|]* \\| [^\\n|]*" + limit.code + "[^\\n|]* \\|\\n");
        CHECK(std::regex_search(readme, row));
    }
    const std::string header = read_file(GIDSPERS_ROOT "/src/base/limits.h", 1 << 20);
    const std::regex constant("constexpr \\S+ (\\w+) =[^;]*;\\s+///< [^\\n]+\\((?:\\w\\d\\d\\d)");
    size_t constants = 0;
    for (std::sregex_iterator it(header.begin(), header.end(), constant), end; it != end; ++it, ++constants)
        CHECK(named.contains((*it)[1]));
    CHECK(constants == named.size());
}
