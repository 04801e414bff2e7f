#include <qrencode.h>

#include <memory>
#include <vector>

#include "drawing/figures.h"
#include "drawing/geometry.h"

namespace gidspers::drawing {

Scene qr_code(std::string_view value, float size, const Location& at, Diagnostics& problems) {
    const std::string text(value);
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        text.empty() ? nullptr : QRcode_encodeString8bit(text.c_str(), 0, QR_ECLEVEL_M), QRcode_free);
    if (!code) {
        problems.add("G020", at, {text});
        return {};
    }
    const int n = code->width;
    constexpr int quiet = 4;  // modules (ISO/IEC 18004)
    const float module = size / static_cast<float>(n + 2 * quiet);
    std::vector<bool> dark(static_cast<size_t>(n) * static_cast<size_t>(n));
    for (size_t i = 0; i < dark.size(); ++i) dark[i] = code->data[i] & 1;
    const auto is_dark = [&](int x, int y) { return dark[static_cast<size_t>(y * n + x)]; };

    // Runs of modules become rectangles, as tall as the same run goes on: fewer paths, and no hairlines between modules.
    Pen pen;
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
            const auto place = [&](int v) { return static_cast<float>(v + quiet) * module; };
            pen.rect(place(x), place(y), static_cast<float>(width) * module, static_cast<float>(height) * module);
        }
    Scene scene;
    scene.width = scene.height = size;
    scene.shapes.push_back(fill(Pen().rect(0, 0, size, size).take(), {255, 255, 255}));
    scene.shapes.push_back(fill(pen.take(), {0, 0, 0}));
    return scene;
}

}  // namespace gidspers::drawing
