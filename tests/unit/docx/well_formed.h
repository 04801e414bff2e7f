// Whether a part could be read by Word at all.
// In: XML. Out: yes or no. Pure.
#pragma once

#include <string>
#include <vector>

namespace gidspers::docx::sample {

/// Every start tag has its end tag, in order; text holds no raw markup.
inline bool well_formed(const std::string& xml) {
    std::vector<std::string> open;
    for (size_t at = xml.find('<'); at != std::string::npos; at = xml.find('<', at + 1)) {
        const size_t end = xml.find('>', at);
        if (end == std::string::npos) return false;
        const std::string tag = xml.substr(at + 1, end - at - 1);
        if (tag[0] == '?' || tag.back() == '/') continue;
        if (tag[0] == '/') {
            if (open.empty() || open.back() != tag.substr(1)) return false;
            open.pop_back();
        } else {
            open.push_back(tag.substr(0, tag.find(' ')));
        }
    }
    return open.empty();
}

}  // namespace gidspers::docx::sample
