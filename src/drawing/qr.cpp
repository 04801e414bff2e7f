#include <qrencode.h>

#include <memory>
#include <vector>

#include "drawing/figures.h"
#include "drawing/geometry.h"

namespace gidspers::drawing {

namespace {

/// A rectangle of dark modules.
struct Dark {
    int x, y, width, height;
};
struct Code {
    int modules = 0;  ///< of a side; 0: the text is too long
    std::vector<Dark> dark;
};

Code encode(const std::string& text) {
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        text.empty() ? nullptr : QRcode_encodeString8bit(text.c_str(), 0, QR_ECLEVEL_M), QRcode_free);
    if (!code) return {};
    const int n = code->width;
    std::vector<bool> dark(static_cast<size_t>(n) * static_cast<size_t>(n));
    for (size_t i = 0; i < dark.size(); ++i) dark[i] = code->data[i] & 1;
    const auto is_dark = [&](int x, int y) { return dark[static_cast<size_t>(y * n + x)]; };

    // Runs of modules become rectangles, as tall as the same run goes on: fewer paths, and no hairlines between modules.
    Code result{n, {}};
    for (int y = 0; y < n; ++y)
        for (int x = 0; x < n; ++x) {
            if (!is_dark(x, y)) continue;
            int width = 1, height = 1;
            while (x + width < n && is_dark(x + width, y)) ++width;
            const auto row_is_dark = [&](int row) {
                for (int i = 0; i < width; ++i)
                    if (!is_dark(x + i, row)) return false;
                return true;
            };
            while (y + height < n && row_is_dark(y + height)) ++height;
            for (int j = 0; j < height; ++j)
                for (int i = 0; i < width; ++i) dark[static_cast<size_t>((y + j) * n + x + i)] = false;
            result.dark.push_back({x, y, width, height});
        }
    return result;
}

}  // namespace

Scene qr_code(std::string_view value, float size, const Location& at, Diagnostics& problems, Want want) {
    // The thread's last code is kept: a poster is tried at several sizes, for PDF and for Word.
    static thread_local std::string text;
    static thread_local Code code;
    if (text != value) {
        code = encode(std::string(value));
        text = value;
    }
    if (code.modules == 0) {
        problems.add("G020", at, {std::string(value)});
        return {};
    }
    Scene scene;
    scene.width = scene.height = size;
    if (want == Want::size) return scene;
    constexpr int quiet = 4;  // modules (ISO/IEC 18004)
    const float module = size / static_cast<float>(code.modules + 2 * quiet);
    const auto place = [&](int v) { return static_cast<float>(v + quiet) * module; };
    Pen pen;
    for (const Dark& one : code.dark)
        pen.rect(place(one.x), place(one.y), static_cast<float>(one.width) * module,
                 static_cast<float>(one.height) * module);
    scene.shapes.push_back(fill(Pen().rect(0, 0, size, size).take(), {255, 255, 255}));
    scene.shapes.push_back(fill(pen.take(), {0, 0, 0}));
    return scene;
}

}  // namespace gidspers::drawing
