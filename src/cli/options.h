// The command line: what the user typed, checked and ready to run.
// In: argc/argv. Out: Options, or a text to print (help, version, a usage error) with an exit code.
// Owns nothing but its strings. The only code that knows CLI11.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "base/messages.h"
#include "base/units.h"
#include "batch/list.h"

namespace gidspers::cli {

enum class Command { build, check, init, batch };
enum class Dump { none, view, blocks, pages, tags, reading };

struct Options {
    Command command = Command::build;
    Language language = Language::nl;
    std::vector<std::string> profiles;
    std::string out = "uit";
    std::string norm;               ///< --norm: overrides what the profile names; for init: the norm to ask about
    std::string starter;            ///< init: the file to write; empty: standard output
    std::string templates;          ///< --templates: a folder whose files go before the built-in ones
    std::vector<std::string> only;  ///< document kinds, in the fixed order; never empty
    bool pdf = true, docx = true;
    Paper poster_paper = Paper::a3;
    bool json = false;    ///< --diagnostics json
    bool strict = false;  ///< warnings give exit code 3
    bool quiet = false;
    Dump dump = Dump::none;

    std::string list;   ///< batch: the folder or list of schools
    std::string parts;  ///< --merge-reports: the output folder whose parts are joined; empty when a batch is made
    unsigned jobs = 1;
    bool since_last = false, force = false;
    batch::Shard shard;
};

/// What to print instead of running.
struct Stop {
    std::string text;
    bool to_stderr = false;
    int exit_code = 0;
    Language language = Language::nl;
};

std::variant<Options, Stop> parse_options(int argc, const char* const* argv);

/// The four documents, in the order they are made.
const std::vector<std::string>& document_kinds();

}  // namespace gidspers::cli
