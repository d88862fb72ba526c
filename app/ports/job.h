// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <atomic>
#include <exception>
#include <functional>
#include <memory>

class QThread;

namespace dorsal {

/// Work in a thread of its own, one at a time. What the work needs is handed to it by value, or shared and
/// never changed; what it made is taken over when it has ended.
class Job final : public QObject {
    Q_OBJECT
public:
    /// What the work sees of its job.
    class Control {
    public:
        explicit Control(Job& job) : job_(job) {}
        [[nodiscard]] bool isCancelled() const { return job_.cancelled_; }
        /// Tells how far the work is.
        void tell(qint64 done, qint64 total) { emit job_.progressed(done, total); }

    private:
        Job& job_;
    };
    using Work = std::function<void(Control&)>;
    /// Gets what the work threw, or null.
    using Done = std::function<void(std::exception_ptr)>;

    explicit Job(QObject* parent = nullptr);
    /// Cancels, and waits until the work has ended; it is not told any more.
    ~Job() override;
    Job(const Job&) = delete;
    Job& operator=(const Job&) = delete;

    /// Runs `work` in the other thread, then `done` in this one. Only while none is running.
    void start(Work work, Done done);
    /// Asks the work to end; `done` is called all the same.
    void cancel() { cancelled_ = true; }
    [[nodiscard]] bool isRunning() const { return thread_ != nullptr; }

signals:
    void progressed(qint64 done, qint64 total);

private:
    void end(const Done& done);

    std::unique_ptr<QThread> thread_;
    std::atomic_bool cancelled_ = false;
    std::exception_ptr error_; ///< the work's until its thread has ended
};

} // namespace dorsal
