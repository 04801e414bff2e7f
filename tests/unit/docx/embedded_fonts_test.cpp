#include <catch2/catch.hpp>

#include <algorithm>

#include "docx/docx.h"
#include "open_package.h"
#include "sample.h"

using namespace gidspers;
using namespace gidspers::docx;

namespace {

std::string program(std::string_view family, style::Weight weight, bool italic) {
    return "program of " + std::string(family) + (weight == style::Weight::bold ? ", bold" : ", regular") + (italic ? ", italic" : "") + std::string(100, '.');
}

std::string written(const EmbeddedFonts* fonts, const style::Theme& theme = sample::theme()) {
    Options options = sample::options();
    options.fonts = fonts;
    return write_docx(sample::document("<document kind=\"sop\" title=\"x\"><p>x</p></document>"), theme, options);
}

/// As ISO/IEC 29500-1, 17.8.1 says: the GUID's digits from behind, over the first 32 bytes.
std::string undone(std::string bytes, std::string guid) {
    guid.erase(std::remove_if(guid.begin(), guid.end(), [](char c) { return c == '{' || c == '}' || c == '-'; }), guid.end());
    for (size_t i = 0; i < 32; ++i)
        bytes[i] = static_cast<char>(bytes[i] ^ std::stoi(guid.substr(30 - 2 * (i % 16), 2), nullptr, 16));
    return bytes;
}

/// Of an element of XML, or where it starts.
std::string attribute(const std::string& xml, const std::string& element, const std::string& name) {
    const size_t at = xml.find(name + "=\"", xml.find(element)) + name.size() + 2;
    return xml.substr(at, xml.find('"', at) - at);
}

}  // namespace

TEST_CASE("a Word file carries the faces that its styles use, by the font table and its relationships") {
    const EmbeddedFonts fonts(program);
    const std::string zip = written(&fonts);
    const std::string table = read_part(zip, "word/fontTable.xml"), relationships = read_part(zip, "word/_rels/fontTable.xml.rels");
    struct Slot {
        std::string element;
        style::Weight weight;
        bool italic;
    };
    for (const auto& [element, weight, italic] : {Slot{"embedRegular", style::Weight::regular, false}, Slot{"embedBold", style::Weight::bold, false},
                                                  Slot{"embedItalic", style::Weight::regular, true}}) {
        const std::string id = attribute(table, element, "r:id"), key = attribute(table, element, "w:fontKey");
        const std::string target = attribute(relationships, "Id=\"" + id + "\"", "Target");
        REQUIRE(target.starts_with("/word/fonts/"));
        const std::string part = read_part(zip, target.substr(1));
        CHECK_FALSE(part.starts_with("program"));
        CHECK(undone(part, key) == program(sample::theme().body_family, weight, italic));
    }
    CHECK(read_part(zip, "[Content_Types].xml").find("Extension=\"odttf\"") != std::string::npos);
}

TEST_CASE("a Word file carries no face that only other documents or the deepest headings have") {
    style::Theme theme = sample::theme();
    const auto set = [&](style::Text text, bool heading_family, style::Weight weight, bool italic) {
        theme.text(text).face = {heading_family, weight, italic};
    };
    theme.heading_family = "Kop";
    for (size_t i = 0; i < theme.texts.size(); ++i) theme.texts[i].face.italic = false;
    for (const style::Text text : {style::Text::h1, style::Text::h2, style::Text::poster_title}) set(text, true, style::Weight::bold, false);
    set(style::Text::h6, false, style::Weight::bold, true);
    set(style::Text::poster_subtitle, true, style::Weight::regular, false);
    const EmbeddedFonts fonts(program);
    const auto faces = [&](const std::string& markup) {
        Options options = sample::options();
        options.fonts = &fonts;
        std::string table = read_part(write_docx(sample::document(markup), theme, options), "word/fontTable.xml"), found;
        for (const char* one : {"rBodyBoldItalic", "rHeadingRegular", "rHeadingBold"})
            if (table.find(one) != std::string::npos) found.append(one).append(" ");
        return found;
    };
    CHECK(faces("<document kind=\"sop\" title=\"x\"><p>x</p></document>") == "rHeadingBold ");
    CHECK(faces("<document kind=\"ouderposter\" title=\"x\"><poster><masthead title=\"x\"/></poster></document>") == "rHeadingRegular rHeadingBold ");
}

TEST_CASE("a Word file without embedded faces has no part for them") {
    const EmbeddedFonts none([](std::string_view, style::Weight, bool) { return std::string(); });
    for (const EmbeddedFonts* const fonts : {static_cast<const EmbeddedFonts*>(nullptr), &none}) {
        const std::string parts = list_parts(written(fonts));
        CHECK(parts.find("fontTable.xml\n") != std::string::npos);
        CHECK(parts.find("fontTable.xml.rels") == std::string::npos);
    }
}

TEST_CASE("a poster's lines follow when somebody sets a word larger, where no other face can stand in for theirs") {
    const EmbeddedFonts fonts(program);
    const auto lines = [&](const EmbeddedFonts* embedded, const std::string& style) {
        Options options = sample::options();
        options.fonts = embedded;
        const std::string styles = read_part(write_docx(sample::golden("ouderposter"), sample::theme(true, Paper::a3), options), "word/styles.xml");
        return attribute(styles.substr(styles.find("w:styleId=\"" + style + "\"")), "<w:spacing ", "w:lineRule");
    };
    for (const char* style : {"Normal", "Heading1", "Heading2", "Small"}) {
        CHECK(lines(&fonts, style) == "auto");
        CHECK(lines(nullptr, style) == "exact");
    }
    CHECK(lines(&fonts, "ListSteps") == "exact");  // or its number would make the first line taller
}

TEST_CASE("each of many looks has its own faces, however many came before it") {
    const EmbeddedFonts fonts(program);
    std::vector<std::string> first;
    for (int round = 0; round < 2; ++round)
        for (int look = 0; look < 100; ++look) {
            style::Theme theme = sample::theme();
            theme.heading_family = "Family " + std::to_string(look);
            std::string zip = written(&fonts, theme);
            CHECK(list_parts(zip).find("word/_rels/fontTable.xml.rels\n") != std::string::npos);
            CHECK(read_part(zip, "word/fontTable.xml").find("\"" + theme.heading_family + "\"") != std::string::npos);
            if (round == 0) first.push_back(std::move(zip));
            else CHECK(zip == first[static_cast<size_t>(look)]);
        }
}
