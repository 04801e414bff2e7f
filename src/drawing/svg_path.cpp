#include <charconv>
#include <optional>

#include "base/ascii.h"
#include "drawing/geometry.h"
#include "drawing/svg.h"

namespace gidspers::drawing {
namespace {

/// Reads numbers and flags as SVG writes them: "1.5.5-3e1" is four numbers less one.
class Numbers {
  public:
    explicit Numbers(std::string_view text) : text_(text) {}

    void skip() {
        while (pos_ < text_.size() && (is_space(text_[pos_]) || text_[pos_] == ',')) ++pos_;
    }
    bool done() {
        skip();
        return pos_ >= text_.size();
    }
    bool number_next() {
        skip();
        return pos_ < text_.size() && (is_digit(text_[pos_]) || text_[pos_] == '.' ||
                                       text_[pos_] == '-' || text_[pos_] == '+');
    }
    char command() {
        skip();
        return text_[pos_++];
    }
    std::optional<float> number() {
        skip();
        if (pos_ < text_.size() && text_[pos_] == '+') ++pos_;
        float v = 0;
        const auto [end, error] = std::from_chars(text_.data() + pos_, text_.data() + text_.size(), v);
        if (error != std::errc()) return std::nullopt;
        pos_ = static_cast<size_t>(end - text_.data());
        return v;
    }
    std::optional<float> flag() {
        skip();
        if (pos_ >= text_.size() || (text_[pos_] != '0' && text_[pos_] != '1')) return std::nullopt;
        return text_[pos_++] == '1' ? 1.0f : 0.0f;
    }

  private:
    std::string_view text_;
    size_t pos_ = 0;
};

int argument_count(char command) {
    switch (command) {
        case 'M': case 'L': case 'T': return 2;
        case 'H': case 'V': return 1;
        case 'S': case 'Q': return 4;
        case 'C': return 6;
        case 'A': return 7;
        case 'Z': return 0;
        default: return -1;
    }
}

}  // namespace

Path read_path_data(std::string_view d, bool& ok) {
    Pen pen;
    Numbers in(d);
    ok = true;
    char command = 0, last = 0;
    Point control;  // the last control point, for S and T
    while (!in.done()) {
        if (!in.number_next()) command = in.command();
        else if (command == 'M') command = 'L';
        else if (command == 'm') command = 'l';
        const char upper = large_letter(command);
        const int count = argument_count(upper);
        if (count < 0 || (pen.empty() && upper != 'M') || (upper == 'Z' && in.number_next())) {
            ok = false;
            break;
        }
        float v[7] = {};
        for (int i = 0; i < count && ok; ++i) {
            const auto value = upper == 'A' && (i == 3 || i == 4) ? in.flag() : in.number();
            if (!value) ok = false;
            else v[i] = *value;
        }
        if (!ok) break;
        const Point at = pen.at(), base = command == upper ? Point{} : at;
        switch (upper) {
            case 'M': pen.move(base.x + v[0], base.y + v[1]); break;
            case 'L': pen.line(base.x + v[0], base.y + v[1]); break;
            case 'H': pen.line(base.x + v[0], at.y); break;
            case 'V': pen.line(at.x, base.y + v[0]); break;
            case 'C':
                control = {base.x + v[2], base.y + v[3]};
                pen.curve(base.x + v[0], base.y + v[1], control.x, control.y, base.x + v[4], base.y + v[5]);
                break;
            case 'S': {
                const Point first = last == 'C' || last == 'S' ? Point{2 * at.x - control.x, 2 * at.y - control.y} : at;
                control = {base.x + v[0], base.y + v[1]};
                pen.curve(first.x, first.y, control.x, control.y, base.x + v[2], base.y + v[3]);
                break;
            }
            case 'Q':
                control = {base.x + v[0], base.y + v[1]};
                pen.quad(control.x, control.y, base.x + v[2], base.y + v[3]);
                break;
            case 'T':
                control = last == 'Q' || last == 'T' ? Point{2 * at.x - control.x, 2 * at.y - control.y} : at;
                pen.quad(control.x, control.y, base.x + v[0], base.y + v[1]);
                break;
            case 'A': pen.arc(v[0], v[1], v[2], v[3] != 0, v[4] != 0, base.x + v[5], base.y + v[6]); break;
            default: pen.close(); break;
        }
        last = upper;
    }
    return pen.take();
}

}  // namespace gidspers::drawing
