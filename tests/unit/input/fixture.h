// A small norm and profile in a folder of their own, to spoil at will.
// In: tests/e2e/mini. Out: files, and what loading them says. The folder goes with the Fixture.
#pragma once

#include <catch2/catch.hpp>

#include <filesystem>
#include <string>

#include "base/io.h"
#include "base/messages.h"
#include "input/load.h"

struct Fixture {
    Fixture() {
        static int number = 0;
        folder = std::filesystem::temp_directory_path() /
                 ("gidspers-input-" + std::to_string(getpid()) + "-" + std::to_string(number++));
        std::filesystem::create_directories(folder);
        for (const char* name : {"norm.xml", "school.xml"})
            gidspers::write_file(folder / name,
                                 gidspers::read_file(GIDSPERS_ROOT "/tests/e2e/mini/" + std::string(name), 1 << 20));
    }
    ~Fixture() { std::filesystem::remove_all(folder); }

    /// Replaces the first `from`, which must be there.
    void spoil(const std::string& file, const std::string& from, const std::string& to) {
        std::string text = gidspers::read_file(folder / file, 1 << 24);
        const size_t at = text.find(from);
        REQUIRE(at != std::string::npos);
        gidspers::write_file(folder / file, text.replace(at, from.size(), to));
    }

    /// Loads; nothing comes back with errors. `said` holds "file:line code args…" a line.
    std::optional<gidspers::input::Inputs> load() {
        gidspers::input::NormCache cache;
        gidspers::Diagnostics d;
        auto inputs = gidspers::input::load(folder / "school.xml", {}, cache, d);
        said.clear();
        for (const auto& one : d.all()) {
            said += std::filesystem::path(one.at.file.str()).filename().string() + ":" + std::to_string(one.at.line) + " " +
                    one.code;
            for (const std::string& a : one.args) said += " " + a;
            said += "\n";
            // Every message must fill its places in both languages.
            for (const auto language : {gidspers::Language::nl, gidspers::Language::en}) {
                const std::string text = to_text(one, language);
                CHECK(text.find("\"\"") == std::string::npos);
                CHECK(text.find("{0}") == std::string::npos);
            }
        }
        if (d.has_errors()) inputs.reset();
        return inputs;
    }
    /// What loading says.
    std::string problems() {
        load();
        return said;
    }

    std::filesystem::path folder;
    std::string said;
};
