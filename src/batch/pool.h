// Threads that do a row of jobs, and hand over the results in the row's order.
// In: how many jobs, how to make a worker, what to do with a result. Out: calls of `done`, one at a time, in order.
// Holds at most some dozens of results a thread, however long the row is.
#pragma once

#include <atomic>
#include <functional>

#include "batch/record.h"

namespace gidspers::batch {

using Work = std::function<Record(size_t)>;

/// Each thread makes its own worker. When `stop` becomes true the jobs that were started are finished, no others start, and
/// all that is finished is handed over. An exception of a worker or of `done` ends the run and comes out here.
void run_in_order(size_t jobs, unsigned threads, const std::function<Work()>& make_worker,
                  const std::function<void(Record)>& done, const std::atomic<bool>& stop);

}  // namespace gidspers::batch
