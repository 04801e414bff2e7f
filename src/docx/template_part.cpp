#include "docx/template_part.h"

#include <map>
#include <mutex>

#include "base/io.h"
#include "base/limits.h"

namespace gidspers::docx {

const std::string& template_part(const std::string& name) {
    static std::mutex mutex;
    static std::map<std::string, std::string> parts;
    const std::lock_guard lock(mutex);
    const auto found = parts.find(name);
    if (found != parts.end()) return found->second;
    return parts[name] = read_file(data_file("templates/docx/" + name), limits::data_bytes);
}

}  // namespace gidspers::docx
