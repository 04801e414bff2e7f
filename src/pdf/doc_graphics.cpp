#include "pdf/doc_graphics.h"

#include <algorithm>
#include <cmath>

#include "pdf/syntax.h"

namespace gidspers::pdf {

const ImageResult& ImageCache::get(const std::shared_ptr<const std::string>& bytes, style::Picture::Format format) {
    for (const Entry& entry : entries_)
        if (entry.bytes == bytes || *entry.bytes == *bytes) return entry.result;
    if (entries_.size() == most) entries_.pop_front();
    ImageResult result{nullptr, "U003"};
    if (format == style::Picture::Format::png) result = read_png(*bytes);
    if (format == style::Picture::Format::jpeg) result = read_jpeg(*bytes);
    return entries_.emplace_back(Entry{bytes, std::move(result)}).result;
}

std::string DocGraphics::use_opacity(float opacity) {
    const int percent = static_cast<int>(std::lround(std::clamp(opacity, 0.0f, 1.0f) * 100));
    return opacities_.try_emplace(percent, "A" + std::to_string(percent)).first->second;
}

std::string DocGraphics::use_image(const layout::ImageOp& op) {
    if (!op.bytes) return {};
    const auto found = names_.find(op.bytes.get());
    if (found != names_.end()) return found->second;
    held_.push_back(op.bytes);
    const ImageResult& result = cache_.get(op.bytes, op.format);
    std::string name;
    if (result.image) {
        const auto same = std::find(images_.begin(), images_.end(), result.image);
        name = "I" + std::to_string(same - images_.begin());
        if (same == images_.end()) images_.push_back(result.image);
    } else {
        problems_.add(result.problem, {});
    }
    return names_.emplace(op.bytes.get(), name).first->second;
}

uint32_t DocGraphics::use_drawing(const Drawing& drawing) {
    const auto [place, is_new] = drawing_numbers_.try_emplace(&drawing, static_cast<uint32_t>(drawings_.size()));
    if (is_new) drawings_.push_back(&drawing);
    return place->second;
}

std::string DocGraphics::write(Haru& haru) const {
    std::string entries;
    const auto size_keys = [](const Image& image) {
        std::string keys = "/Type/XObject/Subtype/Image/Width ";
        put_integer(keys, image.width);
        keys += "/Height ";
        put_integer(keys, image.height);
        return keys;
    };
    const auto object = [&](std::string_view kind, size_t i, uint32_t number) {
        entries += kind;
        put_integer(entries, static_cast<long long>(i));
        entries += ' ';
        put_reference(entries, number);
    };
    for (size_t i = 0; i < images_.size(); ++i) {
        const Image& image = *images_[i];
        std::string keys = size_keys(image) + image.keys;
        if (!image.mask.empty()) {
            keys += "/SMask ";
            put_reference(keys, haru.add_stream(size_keys(image) + "/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/FlateDecode",
                                                image.mask));
        }
        object("/I", i, haru.add_stream(keys, image.bytes));
    }
    for (size_t i = 0; i < drawings_.size(); ++i) object("/X", i, haru.add_stream(drawings_[i]->keys, drawings_[i]->bytes));
    if (!entries.empty()) entries = "/XObject<<" + entries + ">>";
    if (!opacities_.empty()) entries += "/ExtGState<<";
    for (const auto& [percent, name] : opacities_) {
        entries += "/" + name + "<</Type/ExtGState/CA ";
        put_hundredths(entries, percent);
        entries += "/ca ";
        put_hundredths(entries, percent);
        entries += ">>";
    }
    if (!opacities_.empty()) entries += ">>";
    return entries;
}

}  // namespace gidspers::pdf
