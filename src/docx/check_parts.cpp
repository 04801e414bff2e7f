#include "docx/check_parts.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "base/check_text.h"
#include "base/io.h"
#include "docx/template_part.h"
#include "docx/theme_parts.h"
#include "xml/parse.h"

namespace gidspers::docx {

namespace {

bool is_property(std::string_view place) {
    static constexpr std::array<std::string_view, 7> places{"title", "subject", "author", "keywords", "dates", "lang", "company"};
    return std::find(places.begin(), places.end(), place) != places.end();
}

struct Part {
    const char* name;
    bool (*is_place)(std::string_view place);
};

void check(const Part& part, Diagnostics& problems) {
    const std::string file = data_file(std::string("templates/docx/") + part.name).generic_string();
    std::string xml = template_part(part.name);
    if (xml.empty()) return problems.add("T028", {file, 0, 0});
    for (size_t open = xml.find("{{"); open != std::string::npos; open = xml.find("{{", open)) {
        const size_t close = xml.find("}}", open);
        if (close == std::string::npos || xml.substr(open, close - open).find('\n') != std::string::npos) return problems.add("T001", locate(xml, open, file));
        const std::string place = xml.substr(open + 2, close - open - 2);
        if (!part.is_place(place)) problems.add("T026", locate(xml, open, file), {place});
        xml.replace(open, close + 2 - open, close + 2 - open, ' ');  // what follows keeps its column
    }
    Diagnostics found;
    xml::parse(xml, file, nullptr, found);
    for (const Diagnostic& one : found.all())
        if (one.code != "X030") problems.add(one.code, one.at, one.args);  // Word's parts have namespaces, our own formats have not
}

}  // namespace

void check_parts(Diagnostics& problems) {
    constexpr auto none = [](std::string_view) { return false; };
    constexpr auto running = [](std::string_view place) { return place == "running"; };
    for (const Part& part : {Part{"[Content_Types].xml", running}, {"_rels/.rels", none}, {"word/settings.xml", none},
                             {"word/styles.xml", is_place}, {"word/theme/theme1.xml", is_place}, {"word/fontTable.xml", is_place},
                             {"docProps/core.xml", is_property}, {"docProps/app.xml", is_property}})
        check(part, problems);
}

}  // namespace gidspers::docx
