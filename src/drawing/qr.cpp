#include <qrencode.h>

#include <memory>
#include <vector>

#include "base/deflate.h"
#include "drawing/figures.h"
#include "drawing/geometry.h"

namespace gidspers::drawing {

namespace {

constexpr int quiet = 4;  // modules (ISO/IEC 18004)

/// A rectangle of dark modules.
struct Dark {
    int x, y, width, height;
};
struct Code {
    int modules = 0;         ///< of a side; 0: the text is too long
    std::vector<bool> dark;  ///< row by row
    bool is_dark(int x, int y) const { return dark[static_cast<size_t>(y * modules + x)]; }
};

Code encode(const std::string& text) {
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        text.empty() ? nullptr : QRcode_encodeString8bit(text.c_str(), 0, QR_ECLEVEL_M), QRcode_free);
    if (!code) return {};
    Code result{code->width, {}};
    result.dark.resize(static_cast<size_t>(code->width) * static_cast<size_t>(code->width));
    for (size_t i = 0; i < result.dark.size(); ++i) result.dark[i] = code->data[i] & 1;
    return result;
}

/// The thread's last code is kept: a poster is tried at several sizes, for PDF and for Word.
const Code& code_of(std::string_view value) {
    static thread_local std::string text;
    static thread_local Code code;
    if (text != value) {
        code = encode(std::string(value));
        text = value;
    }
    return code;
}

/// Runs of modules become rectangles, as tall as the same run goes on: fewer paths, and no hairlines between modules.
std::vector<Dark> rectangles(Code code) {
    std::vector<Dark> result;
    const int n = code.modules;
    for (int y = 0; y < n; ++y)
        for (int x = 0; x < n; ++x) {
            if (!code.is_dark(x, y)) continue;
            int width = 1, height = 1;
            while (x + width < n && code.is_dark(x + width, y)) ++width;
            const auto row_is_dark = [&](int row) {
                for (int i = 0; i < width; ++i)
                    if (!code.is_dark(x + i, row)) return false;
                return true;
            };
            while (y + height < n && row_is_dark(y + height)) ++height;
            for (int j = 0; j < height; ++j)
                for (int i = 0; i < width; ++i) code.dark[static_cast<size_t>((y + j) * n + x + i)] = false;
            result.push_back({x, y, width, height});
        }
    return result;
}

/// Four bytes, the highest first.
std::string big_endian(uint32_t number) {
    return {static_cast<char>(number >> 24), static_cast<char>(number >> 16), static_cast<char>(number >> 8),
            static_cast<char>(number)};
}

void add_chunk(std::string& png, std::string_view name, std::string_view data) {
    const std::string body = std::string(name).append(data);
    png += big_endian(static_cast<uint32_t>(data.size())) + body + big_endian(crc32(body));
}

}  // namespace

Scene qr_code(std::string_view value, float size, const Location& at, Diagnostics& problems, Want want) {
    const Code& code = code_of(value);
    if (code.modules == 0) {
        problems.add("G020", at, {std::string(value)});
        return {};
    }
    Scene scene;
    scene.width = scene.height = size;
    if (want == Want::size) return scene;
    const float module = size / static_cast<float>(code.modules + 2 * quiet);
    const auto place = [&](int v) { return static_cast<float>(v + quiet) * module; };
    Pen pen;
    for (const Dark& one : rectangles(code))
        pen.rect(place(one.x), place(one.y), static_cast<float>(one.width) * module,
                 static_cast<float>(one.height) * module);
    scene.shapes.push_back(fill(Pen().rect(0, 0, size, size).take(), {255, 255, 255}));
    scene.shapes.push_back(fill(pen.take(), {0, 0, 0}));
    return scene;
}

std::string qr_picture(std::string_view value) {
    const Code& code = code_of(value);
    if (code.modules == 0) return {};
    // One bit a pixel, white is 1 (ISO/IEC 15948); eight of them a module: one byte, and edges stay sharp when it is scaled.
    constexpr int pixels = 8;
    constexpr char as_is = 0, as_row_above = 2, white = '\xff', black = '\0';
    const int side = code.modules + 2 * quiet;
    const std::string again = as_row_above + std::string(static_cast<size_t>(side), '\0');
    std::string rows, bits;
    rows.reserve(again.size() * static_cast<size_t>(side * pixels));
    for (int y = -quiet; y < code.modules + quiet; ++y) {
        bits.assign(static_cast<size_t>(side), white);
        for (int x = 0; x < code.modules && y >= 0 && y < code.modules; ++x)
            if (code.is_dark(x, y)) bits[static_cast<size_t>(x + quiet)] = black;
        rows += as_is;
        rows += bits;
        for (int i = 1; i < pixels; ++i) rows += again;
    }
    std::string png = "\x89PNG\r\n\x1a\n";
    const std::string size = big_endian(static_cast<uint32_t>(side * pixels));
    add_chunk(png, "IHDR", size + size + std::string({1, 0, 0, 0, 0}));
    add_chunk(png, "IDAT", deflate_view(rows, 1));
    add_chunk(png, "IEND", {});
    return png;
}

}  // namespace gidspers::drawing
