// The design system as data: sheets (document kind x paper), type scale and the default house styles.
// In: assets/design/{flow,poster}.xml and assets/huisstijlen/*.xml. Out: plain tables that make_theme() fills a Theme from.
// Read once a run and then immutable, so threads may share it. A file that is missing or wrong throws IoError.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "style/theme.h"

namespace gidspers::style {

/// One document kind on one paper. Lengths in points.
struct Sheet {
    std::string kind;
    Paper paper = Paper::a4;
    float body = 10, least_text = 8, least_title = 0;
    Margins margins;
    float gutter = 0, unit = 4, least = 1, most = 1, least_column = 0;
    bool speaks_up = false;
};

/// A line of the type scale; what is not said stays as it was (a line with a kind refines the general one).
struct TextRule {
    std::string kind;  ///< "" = all kinds of the file
    Text text = Text::body;
    std::optional<float> size, leading;   ///< times the body size; times the own size
    std::optional<float> before, after;   ///< units
    std::optional<float> tracking;        ///< 1/1000 em
    std::optional<bool> heading_family, italic, hyphenate, upper;
    std::optional<Weight> weight;
    std::optional<Color> color;
    bool heading_weight = false;  ///< as the default style has its headings
    bool masthead_color = false;  ///< on_primary when the masthead is filled, else primary_ink
};

struct DefaultStyle {
    std::string id, name;  ///< id: the file's name
    Rgb primary, accent;
    std::string heading_family, body_family;
    Shapes shapes;
    float tint = 0.5f;
    Weight heading_weight = Weight::bold;
};

struct Design {
    struct File {
        std::vector<Sheet> sheets;
        std::vector<TextRule> texts;
    };
    std::vector<File> files;
    std::vector<DefaultStyle> styles;
};

/// The design of this installation.
const Design& design();
/// From these texts (tests). `file` is for the error (I022), and gives a default style its id.
Design::File read_design(std::string_view xml, const std::filesystem::path& file);
DefaultStyle read_default_style(std::string_view xml, const std::filesystem::path& file);

}  // namespace gidspers::style
