// Labels in figures: how high a text becomes in a width, and placing it.
// In: a theme and a way to measure text. Out: heights in points, labels in a scene. Refers to both.
#pragma once

#include <string>
#include <string_view>

#include "drawing/figures.h"

namespace gidspers::drawing {

class Labels {
  public:
    Labels(const style::Theme& theme, const Measure& measure) : theme_(theme), measure_(measure) {}

    float width(std::string_view text, bool bold = false, style::Text style = style::Text::figure) const {
        return measure_(style, bold, text);
    }
    float leading(style::Text style = style::Text::figure) const { return theme_.text(style).leading; }
    float size(style::Text style = style::Text::figure) const { return theme_.text(style).size; }
    /// Height of the text wrapped by words in `width`; 0 when it is empty. A word wider than the box counts the lines that
    /// its parts take.
    float height(std::string_view text, float width, bool bold = false, style::Text style = style::Text::figure) const;
    /// The widest word: a box at least so wide breaks no word.
    float widest_word(std::string_view text, bool bold = false, style::Text style = style::Text::figure) const;
    /// Adds a label at the top of its box and returns its height.
    float put(Scene& scene, std::string text, float x, float y, float width, style::Rgb color, bool bold = false,
              Label::Align align = Label::Align::left, style::Text style = style::Text::figure) const;
    /// The same, in the middle of a box of that height.
    void put_middle(Scene& scene, std::string text, float x, float y, float width, float height, style::Rgb color,
                    bool bold = false, Label::Align align = Label::Align::left,
                    style::Text style = style::Text::figure) const;

  private:
    struct Space {
        style::Text style = style::Text::count;
        float width = 0;
    };
    /// Between words; asked for each text of a figure.
    float space(bool bold, style::Text style) const;

    const style::Theme& theme_;
    const Measure& measure_;
    mutable Space spaces_[2];  ///< the last, by bold
};

/// Part of the way from `a` to `b`.
style::Rgb mix(style::Rgb a, style::Rgb b, float part);
/// The colour that `color` or `tone` of a node names (green … red; one of style::tones); `otherwise` when it has neither.
style::Rgb named_color(const doc::Node& node, const style::Theme& theme, style::Rgb otherwise);
/// The words inside a layer or step, without its label.
std::string inner_text(const doc::Node& node);
/// A number of an attribute; nothing when it is none.
bool read_number(std::string_view text, float& value);
/// The number of a step, taken off a label that begins with it ("2. Extra" -> 2, "Extra"; "Niveau 3" -> 3, "Niveau 3");
/// `otherwise` when the label has none.
std::string take_number(std::string& label, int otherwise);

}  // namespace gidspers::drawing
