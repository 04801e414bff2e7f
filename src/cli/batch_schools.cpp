#include "cli/batch_schools.h"

#include <algorithm>
#include <map>

#include "base/copy_name.h"
#include "base/io.h"
#include "base/limits.h"
#include "batch/stale.h"

namespace gidspers::cli {

using batch::Record;

namespace {

/// An earlier run may have made the same profile already. (What another says of a school that it did not make may be about
/// the profile as it was before it changed.)
School look_at(const std::string& profile, const batch::Earlier& earlier, bool reuses) {
    if (reuses) {
        const std::string hash = hash_of_file(profile, limits::xml_bytes);
        for (const Record& known : earlier.find(profile))
            if (!hash.empty() && known.started && !known.inputs.empty() && known.inputs.front() == FileRead{profile, hash})
                return {known.school, known.folder};
    }
    return school_of(profile);
}

}  // namespace

Schools::Schools(const std::vector<std::string>& profiles, const batch::Earlier& earlier, bool reuses, const std::string& list)
    : profiles_(profiles) {
    std::unordered_map<std::string, size_t> nameless;
    for (size_t i = 0; i < profiles.size(); ++i) {
        all_.push_back({look_at(profiles[i], earlier, reuses), i, {}});
        if (!has_folder(i)) nameless.emplace(profiles[i], i);
    }
    const Originals owners = originals([](std::string_view folder) { return folder; });
    for (Listed& listed : all_)
        if (!listed.school.folder.empty()) listed.owner = owners.at(listed.school.folder);
    if (nameless.empty()) return;
    earlier.each([&](const batch::Head& head, const Record& known) {
        const auto found = nameless.find(known.profile);
        if (found != nameless.end() && head.list == list && !known.folder.empty() && !owners.contains(known.folder))
            all_[found->second].earlier_folder = known.folder;
    });
}

Schools::Originals Schools::originals(std::string_view (*key)(std::string_view folder)) const {
    Originals found;
    for (size_t i = 0; i < all_.size(); ++i) {
        if (!has_folder(i)) continue;
        const auto [place, is_new] = found.try_emplace(key(all_[i].school.folder), i);
        if (!is_new && copy_marks(profiles_[i]) < copy_marks(profiles_[place->second])) place->second = i;
    }
    return found;
}

void Schools::report_copies(Diagnostics& problems) const {
    const Originals first = originals(batch::place_of);
    for (size_t i = 0; i < all_.size(); ++i) {
        const School& school = all_[i].school;
        if (school.folder.empty()) continue;
        const size_t other = first.at(batch::place_of(school.folder));
        // A journal's names have the afdeling with them, which one school may have several of.
        if (all_[other].school.name == school.name || school_of(profiles_[other]).name == school_of(profiles_[i]).name) continue;
        problems.add("K030", {profiles_[i], 0, 0}, {profiles_[other], school.name});
    }
}

void Schools::report_years(Diagnostics& problems) const {
    const auto year_of = [](const Listed& listed) { return listed.school.folder.substr(0, listed.school.folder.find('/')); };
    std::map<std::string, size_t> years;
    size_t named = 0;
    for (const Listed& listed : all_)
        if (!listed.school.folder.empty()) ++years[year_of(listed)], ++named;
    if (years.size() < 2) return;
    const auto usual = std::ranges::max_element(years, {}, [](const auto& year) { return year.second; });
    const size_t others = named - usual->second;
    if (others > std::max<size_t>(1, named / 10) || others >= usual->second) return;  // a list of more years is meant so
    for (size_t i = 0; i < all_.size(); ++i)
        if (const std::string year = year_of(all_[i]); !year.empty() && year != usual->first)
            problems.add("K035", {profiles_[i], 0, 0}, {year, usual->first});
}

void Schools::report_namesakes(Diagnostics& problems) const {
    // What a folder is called but for brin and vestiging: year, name and afdeling.
    std::map<std::pair<std::string_view, std::string_view>, std::vector<size_t>> by_name;
    for (size_t i = 0; i < all_.size(); ++i) {
        const std::string_view folder = all_[i].school.folder;
        if (folder.empty() || all_[i].owner != i) continue;
        by_name[{folder.substr(0, folder.find('/')), folder.substr(batch::place_of(folder).size())}].push_back(i);
    }
    std::map<size_t, std::pair<size_t, std::string>> found;  // by place in the list: the first of that name, and where both are
    for (const auto& [name, those] : by_name) {
        if (those.size() < 2) continue;
        std::map<std::string, size_t> first_in;
        for (const size_t i : those) {
            const std::string plaats = plaats_of(profiles_[i]);
            if (const auto [first, is_new] = first_in.try_emplace(plaats, i); !is_new && !plaats.empty()) found[i] = {first->second, plaats};
        }
    }
    for (const auto& [i, other] : found) problems.add("K049", {profiles_[i], 0, 0}, {profiles_[other.first], school_of(profiles_[i]).name, other.second});
}

batch::Stale Schools::stale_folders(const std::string& out, const batch::Earlier& earlier, const std::string& list) const {
    std::set<std::string> in_use;
    for (size_t i = 0; i < all_.size(); ++i) in_use.insert(folder(i));
    return batch::remember_stale(out, earlier, list, in_use);
}

}  // namespace gidspers::cli
