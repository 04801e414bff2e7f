#include "pdf/metadata.h"

#include <fmt/format.h>

#include <array>

#include "base/escape.h"
#include "base/io.h"
#include "base/limits.h"
#include "base/moment.h"
#include "pdf/syntax.h"

namespace gidspers::pdf {

namespace {

std::string creator() { return "Gidspers " + std::string(program_version()); }

std::string alternative(std::string_view name, std::string_view value) {
    if (value.empty()) return {};
    return fmt::format("<{0}><rdf:Alt><rdf:li xml:lang=\"x-default\">{1}</rdf:li></rdf:Alt></{0}>\n", name, escaped(value));
}

// PDF/A-2, 6.6.2.3.3: a property of a schema that PDF/A does not know must be described in the packet.
constexpr std::string_view extension =
    "<rdf:Description rdf:about=\"\" xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\" "
    "xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\" xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">\n"
    "<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">\n"
    "<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>\n"
    "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>\n"
    "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>\n"
    "<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType=\"Resource\"><pdfaProperty:name>part</pdfaProperty:name>"
    "<pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category>"
    "<pdfaProperty:description>Part of ISO 14289</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property>\n"
    "</rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>\n";

void entry(std::string& out, std::string_view key, std::string_view value) {
    if (value.empty()) return;
    out += key;
    put_text(out, value);
}

}  // namespace

std::string xmp_packet(const layout::Meta& meta, std::optional<long long> date, const std::string& producer) {
    std::string out =
        "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
        "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
        "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" "
        "xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" "
        "xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n"
        "<pdfuaid:part>1</pdfuaid:part><pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>\n"
        "<dc:format>application/pdf</dc:format>\n";
    out += alternative("dc:title", meta.title);
    if (!meta.author.empty())
        out += fmt::format("<dc:creator><rdf:Seq><rdf:li>{}</rdf:li></rdf:Seq></dc:creator>\n", escaped(meta.author));
    out += alternative("dc:description", meta.subject);
    if (!meta.lang.empty())
        out += fmt::format("<dc:language><rdf:Bag><rdf:li>{}</rdf:li></rdf:Bag></dc:language>\n", escaped(meta.lang));
    if (!meta.keywords.empty()) out += fmt::format("<pdf:Keywords>{}</pdf:Keywords>\n", escaped(meta.keywords));
    out += fmt::format("<pdf:Producer>{}</pdf:Producer>\n<xmp:CreatorTool>{}</xmp:CreatorTool>\n", escaped(producer), escaped(creator()));
    if (date) out += fmt::format("<xmp:CreateDate>{0}</xmp:CreateDate><xmp:ModifyDate>{0}</xmp:ModifyDate>\n", w3c_date(*date));
    out += "</rdf:Description>\n";
    out += extension;
    return out + "</rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>";
}

std::string info_entries(const layout::Meta& meta, std::optional<long long> date) {
    std::string out;
    entry(out, "/Title", meta.title);
    entry(out, "/Author", meta.author);
    entry(out, "/Subject", meta.subject);
    entry(out, "/Keywords", meta.keywords);
    entry(out, "/Creator", creator());
    if (!date) return out;
    const Moment m = moment_of(*date);
    const std::string stamp =
        fmt::format("D:{:04}{:02}{:02}{:02}{:02}{:02}Z", m.year, m.month, m.day, m.hour, m.minute, m.second);
    entry(out, "/CreationDate", stamp);
    entry(out, "/ModDate", stamp);
    return out;
}

std::string read_color_profile() {
    constexpr std::array<const char*, 2> places = {"/usr/share/color/icc/sRGB.icc", "/usr/share/color/icc/ghostscript/srgb.icc"};
    for (const char* const place : places) {
        try {
            return read_file(place, limits::data_bytes);
        } catch (const IoError& error) {
            if (error.code() != "I001") throw;
        }
    }
    throw IoError("U001", places[0], "icc-profiles-free");
}

}  // namespace gidspers::pdf
