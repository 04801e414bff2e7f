// The machine around the program: processors, the terminal, a clock for rates, Ctrl-C.
// In: nothing. Out: numbers and one flag. Nothing that comes from here may reach a file's bytes.
#pragma once

#include <atomic>

namespace gidspers {

/// Where the caller closed standard input, output or error, the next file that is opened would take its place, and what is
/// printed would go into it. So first thing /dev/null takes it. Who closes a pipe that is printed to does not end the process.
void open_standard_files();
/// Processors that this process may use; at least 1.
unsigned processor_count();
long process_id();
/// Seconds on a clock that only goes forward.
double seconds();
/// Columns of the terminal that standard error is; 0 when it is none (a file, a pipe, TERM=dumb).
unsigned terminal_width();
/// Set when the user asks to stop (Ctrl-C, SIGTERM) or the terminal is gone (SIGHUP), once this was called. Asking a second time
/// ends the process at once.
const std::atomic<bool>& stop_requested();

}  // namespace gidspers
