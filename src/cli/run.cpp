#include "cli/run.h"

#include "base/io.h"
#include "base/near_file.h"
#include "base/print.h"
#include "base/process.h"
#include "cli/batch.h"
#include "cli/build.h"
#include "cli/init.h"
#include "cli/options.h"
#include "cli/say.h"

namespace gidspers::cli {

namespace {

int run(const Options& options) {
    Diagnostics untold;  // what a command has found when something ends it
    try {
        return options.command == Command::batch  ? batch(options, untold)
               : options.command == Command::init ? init(options)
                                                  : build(options, untold);
    } catch (const IoError& error) {
        report(error, {}, untold);
    } catch (const std::exception& error) {
        untold.add("C017", {}, {error.what()});  // a bug, or memory that ran out
    }
    say_last(untold, options);
    return 1;
}

}  // namespace

int run(int argc, const char* const* argv) {
    open_standard_files();
    const auto parsed = parse_options(argc, argv);
    const Stop* const stop = std::get_if<Stop>(&parsed);
    if (stop) stop->to_stderr ? print_error(stop->text) : print(stop->text);
    const int code = stop ? stop->exit_code : run(std::get<Options>(parsed));
    try {
        check_printed();
    } catch (const IoError& error) {
        const Language language = stop ? stop->language : std::get<Options>(parsed).language;
        print_error(to_text({error.code(), {}, {error.path().string(), error.reason()}}, language));
        return 1;
    }
    return code;
}

}  // namespace gidspers::cli
