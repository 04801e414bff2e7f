#include "input/read_house_style.h"

#include "input/read_picture.h"
#include "input/schemas.h"
#include "xml/parse.h"

namespace gidspers::input {

HouseStyle read_house_style(const xml::Node& node, Reader& r) {
    HouseStyle h;
    h.at = r.at(node);
    h.naam = r.text(node, "naam");
    h.basis = r.text(node, "basis");
    if (const auto* k = node.child("kleuren")) {
        h.primair = r.checked(*k, "primair", is_color, "N024");
        h.accent = r.checked(*k, "accent", is_color, "N024");
        h.primair_at = h.accent_at = r.at(*k);
    }
    if (const auto* l = node.child("letters"))
        h.kop = r.text(*l, "kop"), h.tekst = r.text(*l, "tekst"), h.letters_at = r.at(*l);
    if (const auto* l = node.child("logo")) h.logo = read_logo(*l, r);
    return h;
}

std::optional<HouseStyle> read_house_style(const std::filesystem::path& path, Diagnostics& diagnostics,
                                           const Location& named_at) {
    Diagnostics found;
    const auto document = xml::parse_file(path, &house_style_schema(), found, named_at);
    std::optional<HouseStyle> out;
    if (document && document->root.name == "huisstijl") {
        Reader r(*document, found, false);
        out = read_house_style(document->root, r);
        report_schema_problems(*document, found);
    }
    diagnostics.append(found);
    if (found.has_errors()) out.reset();
    return out;
}

HouseStyle merge(const HouseStyle& earlier, const HouseStyle& later) {
    HouseStyle out = earlier;
    const auto over = [](std::string& to, const std::string& from) {
        if (from.empty()) return false;
        to = from;
        return true;
    };
    over(out.naam, later.naam);
    over(out.basis, later.basis);
    if (over(out.primair, later.primair)) out.primair_at = later.primair_at;
    if (over(out.accent, later.accent)) out.accent_at = later.accent_at;
    const bool kop = over(out.kop, later.kop), tekst = over(out.tekst, later.tekst);
    if (kop || tekst) out.letters_at = later.letters_at;
    if (later.logo) out.logo = later.logo;
    if (!later.at.file.empty()) out.at = later.at;
    return out;
}

}  // namespace gidspers::input
