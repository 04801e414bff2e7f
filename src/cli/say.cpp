#include "cli/say.h"

#include "base/messages.h"
#include "base/print.h"

namespace gidspers::cli {

void say_last(const Diagnostics& problems, const Options& options) {
    say(problems, options);
    if (options.json) print(to_json(problems.all(), options.language));
}

void say(const Diagnostics& problems, const Options& options) {
    if (options.json) return;
    for (const Diagnostic& d : problems.all()) print_error(to_text(d, options.language));
}

std::string files_text(size_t files, bool are_concepts, Language language) {
    const std::string args[] = {counted(files, "K224", "K225", language)};
    return are_concepts ? message_text("K051", language, args) : args[0];
}

std::string problems_text(size_t errors, size_t warnings, Language language) {
    return counted(errors, "K220", "K221", language) + ", " + counted(warnings, "K222", "K223", language);
}

}  // namespace gidspers::cli
