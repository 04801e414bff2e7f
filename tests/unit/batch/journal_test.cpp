#include <unistd.h>

#include <catch2/catch.hpp>

#include <filesystem>
#include <span>

#include "base/io.h"
#include "batch/journal.h"
#include "batch/lock.h"
#include "batch/stale.h"

using namespace gidspers;
using namespace gidspers::batch;
namespace fs = std::filesystem;

namespace {

struct Folder {
    fs::path path = fs::temp_directory_path() / ("gidspers-journal-test-" + std::to_string(::getpid()));
    Folder() { fs::remove_all(path); }
    ~Folder() { fs::remove_all(path); }
};

Record record_of(size_t index, const std::string& profile) {
    Record r;
    r.index = index;
    r.profile = profile;
    r.school = "De \\ Tab\t en\nregel";
    r.folder = "2026-2027/98zz-00-de-proef";
    r.started = r.is_concept = true;
    r.inputs = {{profile, "aa"}, {"norm.xml", "bb"}, {"weg.xml", ""}};
    r.of_line.add("K036", {"lijst.txt", 2, 0}, {profile});
    r.problems.add("K001", {profile, 3, 4}, {"een", ""});
    r.documents.push_back({"sop", "cc", true, {{"sop.pdf", 12, "dd", "1:2:3"}}, {}});
    r.documents.push_back({"gids", "ee", false, {}, {}});
    r.documents.back().problems.add("K002", {}, {"x"});
    r.others.push_back({"poster", "ff", true, {{"poster.pdf", 34, "ab", "4:5:6"}}, {}});
    r.others.back().problems.add("K003", {}, {"y"});
    return r;
}

std::vector<std::string> profiles_in(const RecordSource& source) {
    std::vector<std::string> found;
    source([&](const Record& r) { found.push_back(r.profile); });
    return found;
}

void write_part(const fs::path& out, Shard shard, size_t total, const std::string& key = "k") {
    JournalWriter journal(out, {shard, total, key, "l", false, {}});
    for (size_t i = 0; i < total; ++i)
        if (shard.has(i)) journal.add(record_of(i, std::to_string(i)));
    journal.finish();
}

}  // namespace

TEST_CASE("a record comes back from the journal as it went in") {
    const Folder out;
    const Record in = record_of(7, "scholen/a\tb.xml");
    {
        JournalWriter journal(out.path, {{}, 1, "k", "l", false, {}});
        journal.add(in);
        journal.finish();
    }
    const auto found = Earlier(out.path).find(in.profile);
    REQUIRE(found.size() == 1);
    CHECK(found[0].index == 7);
    CHECK(found[0].school == in.school);
    CHECK(found[0].folder == in.folder);
    CHECK(found[0].inputs == in.inputs);
    CHECK(found[0].problems.all() == in.problems.all());
    CHECK(found[0].of_line.all() == in.of_line.all());
    CHECK(found[0].is_concept);
    CHECK_FALSE(found[0].is_double);
    REQUIRE(found[0].documents.size() == 2);
    CHECK(found[0].documents[0].files == in.documents[0].files);
    CHECK(found[0].documents[1].problems.all() == in.documents[1].problems.all());
    REQUIRE(found[0].others.size() == 1);
    CHECK(found[0].others[0].files == in.others[0].files);
    CHECK(found[0].others[0].problems.all() == in.others[0].problems.all());
    CHECK_FALSE(found[0].complete());
    CHECK(found[0].all_problems().all().size() == 3);
    CHECK(Earlier(out.path).find("scholen/ander.xml").empty());
    Record twice;
    twice.profile = "dubbel.xml";
    twice.is_double = true;
    {
        JournalWriter journal(out.path, {{}, 1, "k", "l", false, {}});
        journal.add(twice);
        journal.finish();
    }
    const auto again = Earlier(out.path).find(twice.profile);
    REQUIRE(again.size() == 1);
    CHECK(again[0].is_double);
    CHECK_FALSE(again[0].is_concept);
    CHECK_FALSE(again[0].complete());  // of which nothing was tried
}

TEST_CASE("what a killed run wrote is kept, its torn last record is not") {
    const Folder out;
    write_part(out.path, {}, 1);
    {
        JournalWriter killed(out.path, {{}, 3, "k", "l", false, {}});
        killed.add(record_of(1, "nieuw"));
        killed.add(record_of(2, "0"));
    }
    const fs::path running = state_folder(out.path) / "alles-l.journaal.lopend";
    const std::string whole = read_file(running, 1 << 20), torn = to_lines(record_of(2, "half"));
    write_file(running, whole + torn.substr(0, torn.size() - 10));
    { const JournalWriter next(out.path, {{}, 3, "k", "l", false, {}}); }
    const Earlier earlier(out.path);
    CHECK(earlier.find("nieuw").size() == 1);
    CHECK(earlier.find("half").empty());
    const auto both = earlier.find("0");  // what was made last is looked at first
    REQUIRE(both.size() == 2);
    CHECK(both[0].index == 2);
    CHECK(both[1].index == 0);
}

TEST_CASE("what is left over is a folder of this list that none of its schools has now, until somebody removes it") {
    const Folder out;
    const char* const folders[] = {"2026-2027/98aa-00-blijft", "2026-2027/98bb-00-weg", "2026-2027/98cc-00-heette-zo", "2025-2026/98aa-00-blijft", "2026-2027/98dd-00-andere-lijst"};
    const auto write = [&](const char* list, std::span<const char* const> its) {
        JournalWriter journal(out.path, {{}, its.size(), "k", list, false, {}});
        for (size_t i = 0; i < its.size(); ++i) {
            Record record = record_of(i, std::string(list) + std::to_string(i));
            record.folder = its[i];
            fs::create_directories(out.path / record.folder);
            journal.add(record);
        }
        journal.finish();
    };
    write("l", std::span(folders).first(4));
    write("ander", std::span(folders).last(1));
    const auto stale = [&](std::set<std::string> in_use) { return remember_stale(out.path, Earlier(out.path), "l", in_use).folders; };
    const std::set<std::string> gone = {folders[1], folders[2]};
    CHECK(stale({folders[0], "2026-2027/98cc-00-heet-zo"}) == gone);
    // A school that has a folder of another year now keeps what it has of this one.
    CHECK(stale({folders[0], "2027-2028/98bb-00-weg", "2026-2027/98cc-00-heet-zo"}) == std::set<std::string>{folders[2]});
    CHECK(stale({folders[3]}) == std::set<std::string>{});
    CHECK(fs::exists(state_folder(out.path) / "achtergebleven"));
    for (const char* const folder : folders) fs::remove_all(out.path / folder);
    CHECK(stale({folders[0]}).empty());
    CHECK_FALSE(fs::exists(state_folder(out.path) / "achtergebleven"));
}

TEST_CASE("each list has a journal of its own in the folder") {
    const Folder out;
    write_part(out.path, {}, 2);
    {
        JournalWriter journal(out.path, {{}, 1, "k", "andere lijst", false, {}});
        journal.add(record_of(7, "anders"));
        journal.finish();
    }
    const Earlier earlier(out.path);
    for (const char* const profile : {"0", "1", "anders"}) CHECK(earlier.find(profile).size() == 1);
    {
        JournalWriter journal(out.path, {{}, 1, "k", "andere lijst", false, {}}, "by another name");
        journal.finish();
    }
    CHECK(Earlier(out.path).find("anders").size() == 1);
}

TEST_CASE("what a part of another list left is not taken for the work of this one") {
    const Folder out;
    write_part(out.path, {1, 2}, 2);
    for (int run = 0; run < 2; ++run) {  // twice broken off: the second finds what the first wrote
        JournalWriter journal(out.path, {{1, 2}, 1, "k", "andere", false, {}});
        journal.add(record_of(7, "anders"));
    }
    const JournalWriter again(out.path, {{1, 2}, 1, "k", "andere", false, {}});
    std::vector<std::string> found;
    Earlier(out.path).each([&](const Head& head, const Record& record) { found.push_back(head.list + " " + record.profile); });
    CHECK(found == std::vector<std::string>{"andere anders", "andere anders"});
}

TEST_CASE("what is wrong with the list itself goes with the journal, and with the parts of a run") {
    const Folder out;
    for (const size_t part : {1, 2}) {
        Head head{{part, 2}, 2, "k", "l", false, {}};
        head.problems.add("K028", {"scholen/a.xml.txt", 0, 0}, {"a\tb.xml"});
        JournalWriter journal(out.path, head);
        journal.add(record_of(part - 1, "p"));
        journal.finish();
    }
    Diagnostics problems;
    const auto parts = join_parts(out.path, problems);
    REQUIRE(parts);
    REQUIRE(parts->head.problems.all().size() == 1);
    CHECK(parts->head.problems.all()[0].args == std::vector<std::string>{"a\tb.xml"});
    CHECK(profiles_in(parts->source).size() == 2);
}

TEST_CASE("a record that was changed by hand is not trusted") {
    const Folder out;
    write_part(out.path, {}, 2);
    const fs::path path = state_folder(out.path) / "alles-l.journaal";
    std::string text = read_file(path, 1 << 20);
    text.replace(text.find("dd"), 2, "de");
    write_file(path, text);
    CHECK(Earlier(out.path).find("0").empty());
}

TEST_CASE("a record with a message of another version is not trusted") {
    const Folder out;
    {
        JournalWriter journal(out.path, {{}, 2, "k", "l", false, {}});
        journal.add(record_of(0, "bekend"));
        Record other = record_of(1, "onbekend");
        other.problems.add("K999", {}, {});
        journal.add(other);
        journal.finish();
    }
    const Earlier earlier(out.path);
    CHECK(earlier.find("bekend").size() == 1);
    CHECK(earlier.find("onbekend").empty());
}

TEST_CASE("parts join in the order of the list; a missing, broken-off or foreign part is refused") {
    const Folder out;
    Diagnostics problems;
    const auto code = [&] {
        Diagnostics found;
        CHECK_FALSE(join_parts(out.path, found));
        return found.all().at(0).code;
    };
    CHECK(code() == "K020");
    write_part(out.path, {1, 3}, 7);
    write_part(out.path, {3, 3}, 7);
    CHECK(code() == "K022");
    write_part(out.path, {2, 3}, 7, "ander");
    CHECK_FALSE(join_parts(out.path, problems));
    REQUIRE(problems.all().at(0).code == "K023");
    CHECK(problems.all()[0].args == std::vector<std::string>{"2/3", "1/3, 3/3"});
    write_part(out.path, {2, 3}, 7);
    fs::copy_file(state_folder(out.path) / "deel-1-van-3.journaal", state_folder(out.path) / "deel-1-van-3 - kopie.journaal");
    const auto parts = join_parts(out.path, problems);
    REQUIRE(parts);
    CHECK(parts->head.total == 7);
    CHECK(profiles_in(parts->source) == std::vector<std::string>{"0", "1", "2", "3", "4", "5", "6"});
    {
        JournalWriter kept(out.path, {{2, 3}, 7, "k", "l", true, {}});  // of a run that was broken off
        for (const size_t i : {1, 4}) kept.add(record_of(i, std::to_string(i)));
        kept.finish();
    }
    CHECK(code() == "K022");
    write_part(out.path, {2, 3}, 7);
    { const JournalWriter broken_off(out.path, {{2, 3}, 7, "k", "l", false, {}}); }
    CHECK(code() == "K022");
    write_part(out.path, {2, 3}, 7);
    CHECK(join_parts(out.path, problems));
    {
        JournalWriter other_norm(out.path, {{2, 3}, 7, "k", "l", false, {}});
        Record record = record_of(1, "1");
        record.inputs.at(1).hash = "ander";
        other_norm.add(record);
        other_norm.add(record_of(4, "4"));
        other_norm.finish();
    }
    CHECK(code() == "K025");
    write_part(out.path, {2, 3}, 7);
    const fs::path part = state_folder(out.path) / "deel-2-van-3.journaal";
    fs::resize_file(part, fs::file_size(part) - 10);  // copied in part
    CHECK(code() == "K022");
    write_part(out.path, {1, 2}, 7);
    CHECK(code() == "K021");
    Diagnostics mixed;
    CHECK_FALSE(join_parts(out.path, mixed));
    CHECK(mixed.all().at(0).args == std::vector<std::string>{"1", "2", "3", "3", state_folder(out.path).string()});
    { JournalWriter(out.path, parts->head).finish(); }
    { JournalWriter(out.path, parts->head, "naam").finish(); }
    forget_parts(out.path, parts->head.list);
    CHECK(code() == "K020");
    CHECK(list_files(state_folder(out.path), ".journaal").size() == 1);
}

TEST_CASE("a second run into a folder is refused while the first is busy, parts of one division are not") {
    const Folder out;
    Diagnostics problems;
    {
        const auto whole = RunLock::take(out.path, {}, problems);
        REQUIRE(whole);
        CHECK_FALSE(RunLock::take(out.path, {}, problems));
        CHECK(problems.all().at(0).code == "K010");
        CHECK(problems.all().at(0).args.at(1).starts_with(" (gidspers "));
        Diagnostics other;
        CHECK_FALSE(RunLock::take(out.path, {1, 2}, other));
    }
    Diagnostics none;
    const auto first = RunLock::take(out.path, {1, 2}, none);
    const auto second = RunLock::take(out.path, {2, 2}, none);
    REQUIRE((first && second && none.empty()));
    for (const Shard& shard : {Shard{1, 2}, Shard{1, 3}, Shard{}}) {
        Diagnostics refused;
        CHECK_FALSE(RunLock::take(out.path, shard, refused));
        // Of the whole folder not the number of the whole run, which is over.
        if (shard.is_all()) CHECK(refused.all().at(0).args.at(1).empty());
    }
}
