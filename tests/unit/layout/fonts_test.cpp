#include "layout/fonts.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <set>
#include <thread>
#include <unistd.h>

#include "base/io.h"
#include "layout/shaper.h"
#include "layout/subset.h"

using namespace gidspers;
using layout::FaceId;
using layout::FontSet;
using style::Weight;

namespace {

/// A data folder of its own, with a manifest; GIDSPERS_DATA points at it while it lives.
class DataFolder {
  public:
    explicit DataFolder(const std::string& manifest) : path_(std::filesystem::temp_directory_path() / ("gidspers_fonts_test." + std::to_string(getpid()))) {
        std::filesystem::remove_all(path_);
        write_file(path_ / "fonts/manifest.xml", manifest);
        setenv("GIDSPERS_DATA", path_.c_str(), 1);
    }
    ~DataFolder() {
        unsetenv("GIDSPERS_DATA");
        std::filesystem::remove_all(path_);
    }
    DataFolder(const DataFolder&) = delete;
    DataFolder& operator=(const DataFolder&) = delete;
    std::filesystem::path fonts() const { return path_ / "fonts"; }

  private:
    std::filesystem::path path_;
};

size_t number_at(const std::string& font, size_t at) {
    const auto byte = [&](size_t i) { return static_cast<size_t>(static_cast<unsigned char>(font[at + i])); };
    return byte(0) << 24 | byte(1) << 16 | byte(2) << 8 | byte(3);
}

/// Where a table of a font file begins.
size_t table_at(const std::string& font, const char* tag) { return number_at(font, font.find(tag) + 8); }

/// Adds to one byte of a table, and to its checksum.
void change(std::string& font, const char* tag, size_t at, unsigned char by) {
    const size_t entry = font.find(tag), place = table_at(font, tag) + at, shift = 8 * (3 - at % 4);
    const auto before = static_cast<size_t>(static_cast<unsigned char>(font[place])), after = (before + by) & 0xff;
    font[place] = static_cast<char>(after);
    const size_t sum = number_at(font, entry + 4) + (after << shift) - (before << shift);
    for (size_t i = 0; i < 4; ++i) font[entry + 4 + i] = static_cast<char>(sum >> 8 * (3 - i));
}

/// Lato with 210 glyphs of its 3026, while its other tables still name the others.
std::string with_few_glyphs(std::string lato) {
    change(lato, "maxp", 4, 0x100 - 0x0b);
    change(lato, "hhea", 34, 0x100 - 0x0b);
    return lato;
}

const std::string small_manifest = R"(<fonts default="Lato">
  <family name="Lato" package="fonts-lato" folder="/usr/share/fonts/truetype/lato">
    <face file="Lato-Regular.ttf" weight="regular" slant="upright"/></family>
  <family name="Weg" package="fonts-weg" folder="/nergens">
    <face file="Weg.ttf" weight="regular" slant="upright"/></family>
</fonts>)";

}  // namespace

TEST_CASE("every face of the shipped manifest loads and can set Dutch", "[fonts]") {
    Diagnostics problems;
    const auto fonts = FontSet::load(problems);
    REQUIRE(problems.empty());
    REQUIRE(fonts->face_count() >= 34);
    for (FaceId face = 0; face < fonts->face_count(); ++face) {
        const layout::FaceMetrics& m = fonts->metrics(face);
        INFO(fonts->postscript_name(face));
        CHECK(m.ascent > 600);
        CHECK(m.descent < -100);
        CHECK(m.bbox[2] > m.bbox[0]);
        const std::string& name = fonts->postscript_name(face);
        if (name.starts_with("NotoSans") && !name.starts_with("NotoSans-")) continue;  // of one other script
        CHECK(m.cap_height > m.x_height);
        for (const char32_t c : U"AZaz09ëïéèüöá€„”“‘’–…•ĳ½") CHECK((c == 0 || fonts->covers(face, c)));
    }
}

TEST_CASE("a family gives four faces, or the nearest it has", "[fonts]") {
    Diagnostics problems;
    const auto fonts = FontSet::load(problems);
    std::set<FaceId> four;
    for (const Weight weight : {Weight::regular, Weight::bold})
        for (const bool italic : {false, true}) {
            const FaceId face = fonts->face("Vollkorn", weight, italic);
            four.insert(face);
            CHECK(fonts->metrics(face).italic == italic);
            CHECK(fonts->metrics(face).serif);
            CHECK((fonts->metrics(face).weight >= 600) == (weight == Weight::bold));
        }
    CHECK(four.size() == 4);
    CHECK_FALSE(fonts->metrics(fonts->face("Open Sans", Weight::regular, false)).serif);
    // No italic: upright, in the right weight.
    CHECK(fonts->face("Quicksand", Weight::bold, true) == fonts->face("Quicksand", Weight::bold, false));
    Diagnostics slant;
    for (const char* family : {"Quicksand", "Open Sans", "Comic Sans"}) fonts->check_italic(family, {}, slant);
    REQUIRE(slant.all().size() == 1);
    CHECK(slant.all()[0].code == "F010");
    CHECK(slant.all()[0].args[0] == "Quicksand");
    // Unknown: the default.
    CHECK(fonts->face("Comic Sans", Weight::regular, false) == fonts->face("Open Sans", Weight::regular, false));
}

TEST_CASE("the chain of fallbacks keeps weight and slant and ends", "[fonts]") {
    Diagnostics problems;
    const auto fonts = FontSet::load(problems);
    FaceId face = fonts->face("Open Sans", Weight::bold, true);
    const FaceId first = fonts->fallback(face);
    CHECK(fonts->postscript_name(first) == "NotoSans-BoldItalic");
    size_t steps = 0;
    while (fonts->fallback(face) != face && ++steps < 20) face = fonts->fallback(face);
    CHECK(steps == 8);
    CHECK(fonts->covers(face, U'✔'));
}

TEST_CASE("a family that is there for characters that others lack is not offered, and told of where it lacks letters itself", "[fonts]") {
    Diagnostics problems;
    const auto fonts = FontSet::load(problems);
    const std::vector<std::string> offered = fonts->families();
    CHECK(std::ranges::find(offered, "Noto Sans Arabic") == offered.end());
    CHECK(fonts->check("Noto Sans", {"h.xml", 3, 1}, problems));
    CHECK(problems.empty());
    CHECK(fonts->check("Noto Sans Arabic", {"h.xml", 3, 1}, problems));
    REQUIRE(problems.all().size() == 1);
    CHECK(problems.all()[0].code == "F009");
}

TEST_CASE("an unknown family and a family without files are reported where they are asked for", "[fonts]") {
    const DataFolder data(small_manifest);
    Diagnostics problems;
    const auto fonts = FontSet::load(problems);
    REQUIRE(problems.empty());
    CHECK(fonts->check("Lato", {"h.xml", 3, 1}, problems));
    CHECK_FALSE(fonts->check("Latto", {"h.xml", 3, 1}, problems));
    CHECK_FALSE(fonts->check("Weg", {"h.xml", 4, 1}, problems));
    REQUIRE(problems.all().size() == 2);
    CHECK(problems.all()[0].code == "F004");
    CHECK(problems.all()[0].args == std::vector<std::string>{"Latto", "Lato", "Lato, Weg"});
    CHECK(problems.all()[1].code == "F001");
    CHECK(problems.all()[1].args == std::vector<std::string>{"/nergens/Weg.ttf", "fonts-weg"});
    CHECK(problems.all()[1].at.line == 4);
    // Used all the same: an environment problem that names the package.
    try {
        fonts->program(fonts->face("Weg", Weight::regular, false));
        FAIL("no IoError");
    } catch (const IoError& error) {
        CHECK(error.code() == "F001");
        CHECK(error.reason() == "fonts-weg");
    }
}

TEST_CASE("own fonts are found by what they say of themselves; unusable ones are reported", "[fonts]") {
    const DataFolder data(small_manifest);
    const std::filesystem::path carlito = "/usr/share/fonts/truetype/crosextra";
    std::filesystem::copy_file(carlito / "Carlito-Bold.ttf", data.fonts() / "b.ttf");
    std::filesystem::copy_file(carlito / "Carlito-Italic.ttf", data.fonts() / "c.TTF");
    write_file(data.fonts() / "kapot.ttf", "geen lettertype");
    write_file(data.fonts() / "post.otf", "OTTO");
    // The same face, of a maker who forbids to embed it: fsType, the fifth number of the table OS/2, is 2.
    std::string closed = read_file(carlito / "Carlito-Bold.ttf", 1 << 22);
    change(closed, "OS/2", 9, 2);
    write_file(data.fonts() / "dicht.ttf", closed);
    Diagnostics problems;
    const auto fonts = FontSet::load(problems);
    REQUIRE(problems.all().size() == 3);
    CHECK(problems.all()[0].code == "F005");
    CHECK(problems.all()[0].args[0].ends_with("dicht.ttf"));
    CHECK(problems.all()[1].code == "F002");
    CHECK(problems.all()[1].args[0].ends_with("kapot.ttf"));
    CHECK(problems.all()[2].args[0].ends_with("post.otf"));
    CHECK(fonts->families() == std::vector<std::string>{"Lato", "Weg", "Carlito"});
    CHECK(fonts->postscript_name(fonts->face("Carlito", Weight::bold, false)) == "Carlito-Bold");
    CHECK(fonts->postscript_name(fonts->face("Carlito", Weight::regular, true)) == "Carlito-Italic");
    // No regular upright: the bold upright stands in.
    CHECK(fonts->postscript_name(fonts->face("Carlito", Weight::regular, false)) == "Carlito-Bold");
}

TEST_CASE("of a face that may be edited all Latin letters can be typed; a closed or borrowed one gives no program", "[fonts]") {
    const DataFolder data(small_manifest);
    const std::filesystem::path carlito = "/usr/share/fonts/truetype/crosextra";
    std::filesystem::copy_file(carlito / "Carlito-Regular.ttf", data.fonts() / "a.ttf");
    std::string printed_only = read_file(carlito / "Carlito-Bold.ttf", 1 << 22);
    change(printed_only, "OS/2", 9, 4);  // fsType: preview and print
    write_file(data.fonts() / "b.ttf", printed_only);
    Diagnostics problems;
    const auto fonts = FontSet::load(problems);
    const FaceId regular = fonts->face("Carlito", Weight::regular, false);
    const std::string program = latin_program(*fonts, regular, "Carlito");
    CHECK(program.size() > 20'000);
    CHECK(program.size() < fonts->program(regular).size() / 2);
    write_file(data.fonts() / "a.ttf", program);
    std::filesystem::remove(data.fonts() / "b.ttf");
    const auto cut = FontSet::load(problems);
    CHECK(problems.all().empty());
    const FaceId again = cut->face("Carlito", Weight::regular, false);
    for (const char32_t c : U"AZaz09 ëïÉçşćő€’…–→") CHECK((c == 0 || cut->covers(again, c)));
    CHECK_FALSE(cut->covers(again, U'Ж'));
    CHECK(latin_program(*fonts, fonts->face("Carlito", Weight::bold, false), "Carlito").empty());
    CHECK(latin_program(*fonts, regular, "Lato").empty());
    CHECK(layout::in_latin_program(U'ő'));
    CHECK_FALSE(layout::in_latin_program(U'Ж'));
    CHECK(whole_program(*fonts, regular, "Carlito") == fonts->program(regular));
    CHECK(whole_program(*fonts, fonts->face("Carlito", Weight::bold, false), "Carlito").empty());
}

TEST_CASE("an own font of another weight is a family of its own and replaces none; it borrows their bold", "[fonts]") {
    const DataFolder data(small_manifest);
    const std::filesystem::path lato = "/usr/share/fonts/truetype/lato";
    std::filesystem::copy_file(lato / "Lato-Light.ttf", data.fonts() / "licht.ttf");
    std::filesystem::copy_file("/usr/share/fonts/truetype/crosextra/Carlito-Bold.ttf", data.fonts() / "b.ttf");
    Diagnostics problems;
    const auto fonts = FontSet::load(problems);
    REQUIRE(problems.empty());
    CHECK(fonts->families() == std::vector<std::string>{"Lato", "Weg", "Carlito", "Lato Light"});
    CHECK(fonts->postscript_name(fonts->face("Lato", Weight::regular, false)) == "Lato-Regular");
    CHECK(fonts->postscript_name(fonts->face("Lato Light", Weight::regular, false)) == "Lato-Light");
    for (const char* family : {"Lato", "Lato Light", "Carlito"}) CHECK(fonts->check(family, {"h.xml", 3, 1}, problems));
    // Neither Lato here has a bold to lend.
    REQUIRE(problems.all().size() == 2);
    CHECK(problems.all()[0].code == "F006");
    CHECK(problems.all()[0].args == std::vector<std::string>{"Lato Light"});
    CHECK(problems.all()[1].code == "F007");
}

TEST_CASE("an own font of another weight borrows the bold of its family, unless it is as bold itself", "[fonts]") {
    const DataFolder data(small_manifest);
    const std::filesystem::path lato = "/usr/share/fonts/truetype/lato";
    for (const char* const name : {"Lato-Light.ttf", "Lato-Bold.ttf", "Lato-BoldItalic.ttf", "Lato-Black.ttf"})
        std::filesystem::copy_file(lato / name, data.fonts() / name);
    Diagnostics problems;
    const auto fonts = FontSet::load(problems);
    for (const char* const family : {"Lato Light", "Lato Black"}) CHECK(fonts->check(family, {"h.xml", 3, 1}, problems));
    CHECK(problems.empty());
    const auto name = [&](const char* family, Weight weight, bool italic) { return fonts->postscript_name(fonts->face(family, weight, italic)); };
    CHECK(name("Lato Light", Weight::regular, false) == "Lato-Light");
    CHECK(name("Lato Light", Weight::bold, false) == "Lato-Bold");
    CHECK(name("Lato Light", Weight::bold, true) == "Lato-BoldItalic");
    CHECK(name("Lato Black", Weight::bold, false) == "Lato-Black");
}

TEST_CASE("an own font of another width is a family of its own, never the normal one", "[fonts]") {
    const std::filesystem::path dejavu = "/usr/share/fonts/truetype/dejavu";
    for (const bool has_normal : {false, true}) {
        const DataFolder data(small_manifest);
        for (const char* const name : {"DejaVuSerifCondensed.ttf", "DejaVuSerifCondensed-Bold.ttf"})
            std::filesystem::copy_file(dejavu / name, data.fonts() / name);
        if (has_normal) std::filesystem::copy_file(dejavu / "DejaVuSerif.ttf", data.fonts() / "zz.ttf");
        Diagnostics problems;
        const auto fonts = FontSet::load(problems);
        CHECK(fonts->check("DejaVu Serif Condensed", {"h.xml", 3, 1}, problems));
        CHECK(problems.empty());
        CHECK(fonts->postscript_name(fonts->face("DejaVu Serif Condensed", Weight::bold, false)) == "DejaVuSerifCondensed-Bold");
        CHECK(fonts->check("DejaVu Serif", {"h.xml", 3, 1}, problems) == has_normal);
        CHECK(problems.all()[0].code == (has_normal ? "F006" : "F004"));
        if (has_normal) CHECK(fonts->postscript_name(fonts->face("DejaVu Serif", Weight::regular, false)) == "DejaVuSerif");
    }
}

TEST_CASE("an own font that is damaged is refused, by the table that is", "[fonts]") {
    const std::string whole = read_file("/usr/share/fonts/truetype/lato/Lato-Regular.ttf", 1 << 22);
    const auto of = [&](const std::string& bytes) {
        const DataFolder data(small_manifest);
        write_file(data.fonts() / "Lato-Regular.ttf", bytes);
        Diagnostics problems;
        FontSet::load(problems);
        return problems.empty() ? "" : problems.all()[0].code + " " + problems.all()[0].args[1];
    };
    CHECK(of(whole) == "");
    for (const size_t percent : {20, 50, 80, 99}) CHECK(of(whole.substr(0, whole.size() * percent / 100)).starts_with("F008"));
    CHECK(of(whole.substr(0, 20)) == "F008 sfnt");
    for (const char* const tag : {"glyf", "hmtx", "loca", "cmap", "name"}) {
        std::string zeros = whole;
        zeros.replace(table_at(whole, tag) + 8, 64, 64, '\0');
        CHECK(of(zeros) == std::string("F008 ") + tag);
        std::string nameless = whole;
        nameless.replace(whole.find(tag), 4, "xxxx");
        CHECK(of(nameless) == std::string("F008 ") + tag);
    }
    // Made so, with checksums that are right: a glyph that ends before it begins, letters per em.
    std::string made = whole;
    change(made, "loca", 5, 0x10);
    CHECK(of(made) == "F008 loca");
    made = whole;
    change(made, "head", 18, 0x80);
    CHECK(of(made) == "F008 head");
    CHECK(of(with_few_glyphs(whole)) == "F008 cmap");
}

TEST_CASE("a glyph that a font names and has not is missing", "[fonts]") {
    const DataFolder data(small_manifest);
    const std::filesystem::path folder = data.fonts() / "pakket";
    write_file(folder / "Lato-Regular.ttf", with_few_glyphs(read_file("/usr/share/fonts/truetype/lato/Lato-Regular.ttf", 1 << 22)));
    write_file(data.fonts() / "manifest.xml", "<fonts default=\"Lato\"><family name=\"Lato\" package=\"fonts-lato\" folder=\"" + folder.string() +
                                                  "\" by-pairs=\"yes\"><face file=\"Lato-Regular.ttf\" weight=\"regular\" slant=\"upright\"/></family></fonts>");
    Diagnostics problems;
    const auto fonts = FontSet::load(problems);
    REQUIRE(problems.empty());
    REQUIRE(layout::glyph_count(*fonts, 0) == 210);
    CHECK(fonts->covers(0, U'a'));
    CHECK_FALSE(fonts->covers(0, U'ж'));
    CHECK(layout::glyph_of(*fonts, 0, U'ж') == 0);
    layout::Shaper shaper(*fonts);
    CHECK_FALSE(shaper.word(0, "nl", "a")->missing);
    CHECK(shaper.word(0, "nl", "жa")->missing);
    for (char c = '!'; c <= '~'; ++c)  // small capitals, ligatures and figures are made of other glyphs
        for (const char* const after : {"", "f", "fi"}) {
            const std::string text = c + std::string(after);
            for (const layout::PlacedGlyph& glyph : shaper.word(0, "nl", text)->glyphs) CHECK(glyph.glyph < 210);
            for (const uint16_t glyph : layout::shaped_glyphs(*fonts, 0, text)) CHECK(glyph < 210);
        }
}

TEST_CASE("an own font that lacks characters of Dutch is told of, with these and its file", "[fonts]") {
    const DataFolder data(small_manifest);
    std::filesystem::copy_file("/usr/share/fonts/truetype/noto/NotoSansArabic-Regular.ttf", data.fonts() / "a.ttf");
    std::filesystem::copy_file("/usr/share/fonts/truetype/noto/NotoSansArabic-Bold.ttf", data.fonts() / "b.ttf");
    Diagnostics problems;
    const auto fonts = FontSet::load(problems);
    CHECK(fonts->check("Noto Sans Arabic", {"h.xml", 3, 1}, problems));
    REQUIRE(problems.all().size() == 1);
    CHECK(problems.all()[0].code == "F009");
    CHECK(problems.all()[0].args[1].starts_with("a-z A-Z "));
    CHECK(problems.all()[0].args[1].find("€ é è") != std::string::npos);
    CHECK(problems.all()[0].args[2] == "a.ttf, b.ttf");
}

TEST_CASE("a manifest that is wrong is reported with its line", "[fonts]") {
    const DataFolder data(
        "<fonts default=\"Niets\">\n<family name=\"Lato\" package=\"p\" folder=\"/x\">\n<gezicht file=\"a\"/>\n</family>\n"
        "<fallback family=\"Weg\"/></fonts>");
    Diagnostics problems;
    const auto fonts = FontSet::load(problems);
    REQUIRE(problems.all().size() >= 4);
    std::vector<int> lines;
    for (size_t i = 0; i < 4; ++i) {
        CHECK(problems.all()[i].code == "F003");
        lines.push_back(problems.all()[i].at.line);
    }
    CHECK(lines == std::vector<int>{3, 2, 5, 1});
}

TEST_CASE("a manifest that cannot be read leaves a set without faces, and says why", "[fonts]") {
    const DataFolder data("<fonts");
    Diagnostics problems;
    const auto fonts = FontSet::load(problems);
    CHECK(problems.has_errors());
    CHECK(fonts->face_count() == 0);
}

TEST_CASE("threads load faces at the same time", "[fonts]") {
    Diagnostics problems;
    const auto fonts = FontSet::load(problems);
    std::vector<std::thread> threads;
    std::vector<size_t> sizes(4);
    for (size_t i = 0; i < sizes.size(); ++i)
        threads.emplace_back([&, i] {
            for (FaceId face = 0; face < 8; ++face) sizes[i] += fonts->program(face).size();
        });
    for (std::thread& thread : threads) thread.join();
    CHECK(sizes[0] > 1000000);
    CHECK(std::set<size_t>(sizes.begin(), sizes.end()).size() == 1);
}
