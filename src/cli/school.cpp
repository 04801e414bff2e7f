#include "cli/school.h"

#include <optional>

#include "base/ascii.h"
#include "base/io.h"
#include "base/limits.h"
#include "base/safe_name.h"
#include "input/read_profile.h"
#include "input/values.h"
#include "xml/parse.h"

namespace gidspers::cli {

namespace fs = std::filesystem;

namespace {

/// What tells whose a profile is: all up to its <school …>, with the ends that are then missing. Not well-formed when that
/// is not so plain.
std::string head_of(std::string_view profile) {
    constexpr std::string_view tag = "<school";
    size_t begin = profile.find(tag);
    // <schoolgids> may come first.
    while (begin != std::string_view::npos && begin + tag.size() < profile.size() && is_letter(profile[begin + tag.size()]))
        begin = profile.find(tag, begin + tag.size());
    const size_t end = profile.find('>', begin);
    if (end == std::string_view::npos) return {};
    std::string head(profile.substr(0, end + 1));
    return head += profile[end - 1] == '/' ? "</profiel>" : "</school></profiel>";
}

}  // namespace

fs::path school_folder(const input::Profile& profile) {
    const input::School& school = profile.school;
    const std::string before = school.brin + "-" + school.vestiging + "-",
                      after = profile.afdeling.empty() ? "" : "-" + profile.afdeling;
    constexpr size_t any = 1000, least = 10, most = 120;  // of an afdeling that is too long input/ tells (N265)
    std::string name = safe_name(before + school.naam + after, any);
    // Only the school's name may be shortened: the rest tells a school's departments apart.
    if (name.size() > longest_name) {
        const size_t others = before.size() + after.size();
        const size_t room = others + least < longest_name ? longest_name - others : least;
        name = safe_name(before + safe_name(school.naam, room) + after, most);
    }
    return fs::path(profile.schooljaar->text()) / name;
}

School school_of(const std::string& profile) {
    Diagnostics ignored;  // the run of the school itself reports them
    std::optional<xml::Document> document;
    try {
        const std::string bytes = read_file(profile, limits::xml_bytes);
        document = xml::parse(head_of(bytes), profile, nullptr, ignored);
        if (!document || !document->root.child("school")) document = xml::parse(bytes, profile, nullptr, ignored);
    } catch (const IoError&) {
    }
    if (!document) return {};
    // Only what a folder is named after is left, so that the ordinary reader reads it, and quickly.
    xml::Node school;
    if (const xml::Node* const found = document->root.child("school")) school = *found;
    school.children = {};
    document->root.children = {&school, school.is_text() ? size_t{0} : size_t{1}};
    const input::Profile found = input::read_profile(*document, ignored);
    // Schools that do not say who they are do not stand in each other's way.
    if (!found.schooljaar || !input::is_brin(found.school.brin) || found.school.naam.empty()) return {found.school.naam, {}};
    return {found.school.naam, school_folder(found).string()};
}

std::string plaats_of(const std::string& profile) {
    Diagnostics ignored;
    const std::optional<xml::Document> document = xml::parse_file(profile, nullptr, ignored);
    const xml::Node* const school = document ? document->root.child("school") : nullptr;
    const xml::Node* const adres = school ? school->child("adres") : nullptr;
    return adres ? std::string(adres->get("plaats")) : std::string();
}

}  // namespace gidspers::cli
