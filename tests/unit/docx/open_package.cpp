#include "open_package.h"

#include <map>
#include <sstream>

#include <Poco/StreamCopier.h>
#include <Poco/Zip/ZipArchive.h>
#include <Poco/Zip/ZipStream.h>

namespace gidspers::docx {

std::string read_part(std::string_view package, const std::string& name) {
    std::istringstream directory{std::string(package)}, in{std::string(package)};
    const Poco::Zip::ZipArchive archive(directory);
    const auto found = archive.findHeader(name);
    if (found == archive.headerEnd()) return {};
    Poco::Zip::ZipInputStream entry(in, found->second);
    std::string out;
    Poco::StreamCopier::copyToString(entry, out);
    return out;
}

std::string list_parts(std::string_view package) {
    std::istringstream directory{std::string(package)};
    const Poco::Zip::ZipArchive archive(directory);
    std::map<std::streamoff, std::string> by_place;
    for (auto entry = archive.headerBegin(); entry != archive.headerEnd(); ++entry) by_place[entry->second.getStartPos()] = entry->first;
    std::string out;
    for (const auto& [place, name] : by_place) out += name + "\n";
    return out;
}

}  // namespace gidspers::docx
