#include "batch/pool.h"

#include <algorithm>
#include <condition_variable>
#include <exception>
#include <map>
#include <mutex>
#include <system_error>
#include <thread>

namespace gidspers::batch {

namespace {

class Row {
  public:
    Row(size_t jobs, size_t ahead, const std::function<void(Record)>& done, const std::atomic<bool>& stop)
        : jobs_(jobs), ahead_(ahead), done_(done), stop_(stop) {}

    void work(const std::function<Work()>& make_worker) {
        try {
            const Work worker = make_worker();
            for (size_t job; take(job);) hand_over(job, worker(job));
        } catch (...) {
            const std::lock_guard lock(mutex_);
            if (!failure_) failure_ = std::current_exception();
            room_.notify_all();
        }
    }

    void rethrow() const {
        if (failure_) std::rethrow_exception(failure_);
    }

  private:
    /// The next job; waits when this thread is too far ahead of a slow one.
    bool take(size_t& job) {
        std::unique_lock lock(mutex_);
        room_.wait(lock, [&] { return failure_ || next_ < handed_ + ahead_ || next_ >= jobs_; });
        if (failure_ || stop_ || next_ >= jobs_) return false;
        job = next_++;
        return true;
    }

    void hand_over(size_t job, Record record) {
        const std::lock_guard lock(mutex_);
        waiting_.emplace(job, std::move(record));
        for (auto first = waiting_.begin(); !failure_ && first != waiting_.end() && first->first == handed_;
             first = waiting_.erase(first)) {
            ++handed_;
            done_(std::move(first->second));
        }
        room_.notify_all();
    }

    const size_t jobs_, ahead_;
    const std::function<void(Record)>& done_;
    const std::atomic<bool>& stop_;
    std::mutex mutex_;
    std::condition_variable room_;
    std::map<size_t, Record> waiting_;
    std::exception_ptr failure_;
    size_t next_ = 0, handed_ = 0;
};

}  // namespace

void run_in_order(size_t jobs, unsigned threads, const std::function<Work()>& make_worker,
                  const std::function<void(Record)>& done, const std::atomic<bool>& stop) {
    threads = static_cast<unsigned>(std::clamp<size_t>(jobs, 1, threads));
    Row row(jobs, size_t{32} * threads, done, stop);
    std::vector<std::jthread> others;
    try {
        for (unsigned i = 1; i < threads; ++i) others.emplace_back([&] { row.work(make_worker); });
    } catch (const std::system_error&) {
        // The machine allows no more threads: those that there are do the work, this one at least.
    }
    row.work(make_worker);
    others.clear();
    row.rethrow();
}

}  // namespace gidspers::batch
