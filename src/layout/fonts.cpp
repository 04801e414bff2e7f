#include "layout/fonts.h"

#include <hb-ot.h>
#include <hb.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <cstdlib>
#include <deque>
#include <mutex>
#include <optional>

#include "base/ascii.h"
#include "base/io.h"
#include "base/join.h"
#include "base/limits.h"
#include "base/near_file.h"
#include "base/utf8.h"
#include "layout/face_tables.h"
#include "layout/font_file.h"
#include "layout/font_manifest.h"
#include "layout/handle.h"

namespace gidspers::layout {

namespace {

constexpr FaceId no_face = 0xffff;
constexpr int plain_weight = 400, least_bold = 600, bold_weight = 700;

struct FaceData {
    std::filesystem::path path;
    std::string package;
    uint16_t family = 0;
    bool by_pairs = false, serif = false;
    std::once_flag once;
    std::string program, postscript_name;
    Handle<hb_blob_t, hb_blob_destroy> blob;
    Handle<hb_face_t, hb_face_destroy> face;
    Handle<hb_font_t, hb_font_destroy> font;
    FaceMetrics metrics;

    /// May be called again when it has thrown.
    void load() {
        try {
            program = read_file(path, limits::font_bytes);
        } catch (const IoError& error) {
            if (error.code() == "I001" && !package.empty()) throw IoError("F001", path, package);
            throw;
        }
        // Those of a package are as they were made; looking at all their bytes would cost each start some milliseconds.
        const std::string damaged = package.empty() ? damaged_table(program) : std::string();
        if (!damaged.empty()) throw IoError("F008", path, damaged);
        blob.reset(hb_blob_create(program.data(), static_cast<unsigned>(program.size()), HB_MEMORY_MODE_READONLY, nullptr, nullptr));
        face.reset(hb_face_create(blob.get(), 0));
        font.reset(hb_font_create(face.get()));
        // In PDF's glyph space: what HarfBuzz rounds to is what the W array says, so the two never differ by a rounding.
        hb_font_set_scale(font.get(), 1000, 1000);
        check_usable(face.get(), path);
        if (package.empty() && names_glyph_beyond_last(font.get())) throw IoError("F008", path, "cmap");
        metrics = read_metrics(face.get(), font.get());
        metrics.serif = metrics.serif || serif;
        postscript_name = font_name(face.get(), HB_OT_NAME_ID_POSTSCRIPT_NAME);
        if (postscript_name.empty()) postscript_name = path.stem().string();
        hb_font_make_immutable(font.get());
    }
};

/// What Dutch documents are written with.
constexpr std::u32string_view dutch_characters =
    U"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,:;!?'\"()/&%+-–‘’“”„…·•€éèëêáàäâóòöôíìïîúùüûçñÉËÈÏÖÜÁÓ";

/// "K-Z 0-9 € é": those of `dutch_characters` that are not there.
template <class Has>
std::string missing_characters(Has has) {
    std::string list;
    for (size_t i = 0; i < dutch_characters.size(); ++i) {
        if (has(dutch_characters[i])) continue;
        const size_t first = i;
        while (i + 1 < dutch_characters.size() && dutch_characters[i + 1] == dutch_characters[i] + 1 && !has(dutch_characters[i + 1])) ++i;
        const bool is_range = i > first + 1 && dutch_characters[i] < 0x7f;
        if (!is_range) i = first;
        if (!list.empty()) list += ' ';
        append_utf8(list, dutch_characters[first]);
        if (is_range) append_utf8(list += '-', dutch_characters[i]);
    }
    return list;
}

struct Family {
    std::string name;
    std::array<FaceId, 4> faces{no_face, no_face, no_face, no_face};  ///< by slot()
    std::array<int, 4> weights{};                                     ///< own fonts: the weight class chosen so far
    std::string lender;                                               ///< the family of all weights that a "Lato Light" is of

    bool has(style::Weight weight) const;
    bool has_italic() const;
    /// Own fonts: "Lato Black".
    bool is_bold_itself() const { return weights[0] >= least_bold; }
};

size_t slot(style::Weight weight, bool italic) { return (weight == style::Weight::bold ? 1u : 0u) + (italic ? 2u : 0u); }
bool Family::has(style::Weight weight) const { return faces[slot(weight, false)] != no_face; }
bool Family::has_italic() const { return faces[slot(style::Weight::regular, true)] != no_face || faces[slot(style::Weight::bold, true)] != no_face; }

}  // namespace

struct FontSet::Impl {
    std::deque<FaceData> faces;
    std::vector<Family> families;
    std::vector<uint16_t> chain;  ///< fallback families
    uint16_t default_family = 0;
    size_t first_own = 0;  ///< families from here on are the user's

    FaceData& use(FaceId id) {
        assert(id < faces.size());
        FaceData& data = faces[id];
        std::call_once(data.once, [&] { data.load(); });
        return data;
    }
    /// Own fonts, which come last, win when they have a letter for plain text.
    std::optional<uint16_t> find(std::string_view name) const {
        std::optional<uint16_t> found;
        for (size_t i = 0; i < families.size(); ++i)
            if (families[i].name == name && (!found || std::abs(families[i].weights[0] - plain_weight) <= 50))
                found = static_cast<uint16_t>(i);
        return found;
    }
    FaceId best(uint16_t family, style::Weight weight, bool italic) const {
        const auto& have = families[family].faces;
        const auto other = weight == style::Weight::bold ? style::Weight::regular : style::Weight::bold;
        for (const size_t want : {slot(weight, italic), slot(weight, false), slot(other, italic), slot(other, false),
                                  slot(weight, true), slot(other, true)})
            if (have[want] != no_face) return have[want];
        return 0;
    }
    FaceId add_face(std::filesystem::path path, std::string package, size_t family) {
        FaceData& data = faces.emplace_back();
        data.path = std::move(path);
        data.package = std::move(package);
        data.family = static_cast<uint16_t>(family);
        return static_cast<FaceId>(faces.size() - 1);
    }
    void add_manifest(const FontManifest& manifest) {
        for (const ManifestFamily& from : manifest.families) {
            Family& family = families.emplace_back();
            family.name = from.name;
            for (const ManifestFace& face : from.faces) {
                const FaceId id = add_face(face.file, from.package, families.size() - 1);
                faces[id].by_pairs = from.by_pairs, faces[id].serif = from.serif;
                family.faces[slot(face.weight, face.italic)] = id;
            }
        }
        for (const std::string& name : manifest.fallbacks) chain.push_back(*find(name));
    }
    void add_own(const std::filesystem::path& path, Diagnostics& problems) {
        const FaceId id = add_face(path, {}, 0);
        FaceData& data = faces[id];
        try {
            use(id);
        } catch (const IoError& error) {
            report(error, {path.string(), 0, 0}, problems);
            return;
        }
        const std::string own_name = font_name(data.face.get(), HB_OT_NAME_ID_FONT_FAMILY);
        std::string name = font_name(data.face.get(), HB_OT_NAME_ID_TYPOGRAPHIC_FAMILY);
        if (name.empty()) name = own_name;
        const bool is_of_more = !own_name.empty() && own_name != name;
        const bool is_usual = has_usual_width(data.face.get());
        const int weight = data.metrics.weight;
        if (is_usual || !is_of_more) join(id, name, weight >= least_bold);
        // Word, and so its user, knows other weights and widths as families of their own: "Lato Light", with a regular.
        if (!is_of_more || (is_usual && (weight == plain_weight || weight == bold_weight))) return;
        Family& family = join(id, own_name, font_name(data.face.get(), HB_OT_NAME_ID_FONT_SUBFAMILY).find("Bold") != std::string::npos);
        if (is_usual) family.lender = name;
    }
    Family& join(FaceId id, const std::string& name, bool bold) {
        FaceData& data = faces[id];
        size_t at = first_own;
        while (at < families.size() && families[at].name != name) ++at;
        if (at == families.size()) families.emplace_back().name = name;
        Family& family = families[at];
        data.family = static_cast<uint16_t>(at);
        const size_t where = slot(bold ? style::Weight::bold : style::Weight::regular, data.metrics.italic);
        // A family of nine weights: the ones nearest to regular and bold stand for these.
        const auto distance = [&](int weight) { return std::abs(weight - (bold ? bold_weight : plain_weight)); };
        if (family.faces[where] != no_face && distance(family.weights[where]) <= distance(data.metrics.weight)) return family;
        family.faces[where] = id;
        family.weights[where] = data.metrics.weight;
        return family;
    }
    /// A "Lato Light" has no bold: that of "Lato", own or of the manifest, is bold beside it.
    void lend_bold() {
        for (size_t i = first_own; i < families.size(); ++i) {
            Family& family = families[i];
            if (family.lender.empty() || family.has(style::Weight::bold) || family.is_bold_itself()) continue;
            for (size_t from = families.size(); from-- > 0 && !family.has(style::Weight::bold);)
                if (families[from].name == family.lender) borrow_bold(family, families[from]);
        }
    }
    void borrow_bold(Family& family, const Family& lender) const {
        for (const bool italic : {false, true}) {
            const size_t where = slot(style::Weight::bold, italic);
            const FaceId face = lender.faces[where];
            std::error_code error;
            if (face != no_face && std::filesystem::exists(faces[face].path, error)) family.faces[where] = face;
        }
    }
    bool is_fallback(size_t family) const { return std::ranges::find(chain, family) != chain.end(); }
    bool has(FaceId face, char32_t c) { return has_glyph(use(face).font.get(), c); }
    /// F009: what one of its faces lacks is set in another typeface, in the middle of a word.
    void report_missing_characters(const Family& family, const Location& at, Diagnostics& problems) {
        const auto lacks = [&](FaceId face, char32_t c) { return face != no_face && !has(face, c); };
        const std::string missing = missing_characters([&](char32_t c) {
            return std::ranges::none_of(family.faces, [&](FaceId face) { return lacks(face, c); });
        });
        if (missing.empty()) return;
        std::string files;
        for (const FaceId face : family.faces)
            if (std::ranges::any_of(dutch_characters, [&](char32_t c) { return lacks(face, c); }))
                add_to_list(files, faces[face].path.filename().string());
        problems.add("F009", at, {family.name, missing, files});
    }
    bool files_there(uint16_t family, const Location& at, Diagnostics& problems) const {
        bool all = true;
        for (const FaceId id : families[family].faces) {
            std::error_code error;
            if (id == no_face || std::filesystem::exists(faces[id].path, error)) continue;
            problems.add("F001", at, {faces[id].path.string(), faces[id].package});
            all = false;
        }
        return all;
    }
};

FontSet::FontSet() : impl_(std::make_unique<Impl>()) {}
FontSet::~FontSet() = default;

std::unique_ptr<FontSet> FontSet::load(Diagnostics& problems) {
    std::unique_ptr<FontSet> set(new FontSet);
    Impl& impl = *set->impl_;
    const std::filesystem::path path = data_file("fonts/manifest.xml");
    const FontManifest manifest = read_font_manifest(path, problems);
    impl.add_manifest(manifest);
    impl.first_own = impl.families.size();
    for (const auto& own : list_files(path.parent_path(), ".ttf")) impl.add_own(own, problems);
    impl.lend_bold();
    for (const auto& own : list_files(path.parent_path(), ".otf"))
        problems.add("F002", {own.string(), 0, 0}, {own.string(), ".otf"});
    impl.default_family = impl.find(manifest.default_family).value_or(0);
    if (impl.families.empty()) return set;
    impl.files_there(impl.default_family, {path.string(), 0, 0}, problems);
    for (const uint16_t family : impl.chain) impl.files_there(family, {path.string(), 0, 0}, problems);
    return set;
}

bool FontSet::check(std::string_view family, const Location& asked_at, Diagnostics& problems) const {
    const auto found = impl_->find(family);
    if (found) {
        const Family& own = impl_->families[*found];
        const bool is_own = *found >= impl_->first_own;
        if (is_own && !own.has(style::Weight::bold) && !own.is_bold_itself()) problems.add("F006", asked_at, {own.name});
        if (is_own && !own.has(style::Weight::regular)) problems.add("F007", asked_at, {own.name});
        if (is_own || impl_->is_fallback(*found)) impl_->report_missing_characters(own, asked_at, problems);
        return impl_->files_there(*found, asked_at, problems);
    }
    problems.add("F004", asked_at, {std::string(family), impl_->families[impl_->default_family].name, list_of(families())});
    return false;
}

void FontSet::check_italic(std::string_view family, const Location& asked_at, Diagnostics& problems) const {
    const auto found = impl_->find(family);
    if (found && !impl_->families[*found].has_italic()) problems.add("F010", asked_at, {std::string(family)});
}

std::vector<std::string> FontSet::families() const {
    std::vector<std::string> names;
    for (size_t i = 0; i < impl_->families.size(); ++i)
        if (const std::string& name = impl_->families[i].name; !impl_->is_fallback(i) && std::ranges::find(names, name) == names.end()) names.push_back(name);
    return names;
}

std::string_view FontSet::as_named(std::string_view family) const {
    const auto meant = std::ranges::find_if(impl_->families, [&](const Family& one) { return std::ranges::equal(one.name, family, same_letter); });
    return meant == impl_->families.end() ? family : std::string_view(meant->name);
}

FaceId FontSet::face(std::string_view family, style::Weight weight, bool italic) const {
    return impl_->best(impl_->find(family).value_or(impl_->default_family), weight, italic);
}

size_t FontSet::face_count() const { return impl_->faces.size(); }
const FaceMetrics& FontSet::metrics(FaceId face) const { return impl_->use(face).metrics; }
const std::string& FontSet::postscript_name(FaceId face) const { return impl_->use(face).postscript_name; }
bool FontSet::shapes_by_pairs(FaceId face) const { return impl_->faces[face].by_pairs; }
std::string_view FontSet::program(FaceId face) const { return impl_->use(face).program; }
hb_face_t* FontSet::hb_face(FaceId face) const { return impl_->use(face).face.get(); }
hb_font_t* FontSet::hb_font(FaceId face) const { return impl_->use(face).font.get(); }

bool FontSet::covers(FaceId face, char32_t c) const {
    if (is_private_use(c)) return false;
    return impl_->has(face, c) || (c == 0x2011 && impl_->has(face, 0x2010));  // as HarfBuzz itself does when it shapes
}

FaceId FontSet::fallback(FaceId face) const {
    const Impl& impl = *impl_;
    const uint16_t family = impl.faces[face].family;
    const auto at = std::find(impl.chain.begin(), impl.chain.end(), family);
    const auto next = at == impl.chain.end() ? impl.chain.begin() : at + 1;
    if (next == impl.chain.end()) return face;
    // The slot of the face tells its weight and slant without loading it.
    const auto& own = impl.families[family].faces;
    const auto in = static_cast<size_t>(std::find(own.begin(), own.end(), face) - own.begin()) & 3u;
    return impl.best(*next, (in & 1) != 0 ? style::Weight::bold : style::Weight::regular, (in & 2) != 0);
}

}  // namespace gidspers::layout
