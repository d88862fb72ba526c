// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ports/job.h"

#include <QThread>

#include <utility>

namespace dorsal {

Job::Job(QObject* parent) : QObject(parent) {}

Job::~Job() {
    cancel();
    if (thread_) {
        thread_->wait();
    }
}

void Job::start(Work work, Done done) {
    Q_ASSERT(!isRunning());
    if (isRunning()) {
        return;
    }
    cancelled_ = false;
    error_ = nullptr;
    thread_.reset(QThread::create([this, work = std::move(work)] {
        Control control(*this);
        try {
            work(control);
        } catch (...) {
            error_ = std::current_exception();
        }
    }));
    connect(thread_.get(), &QThread::finished, this, [this, done = std::move(done)] { end(done); });
    thread_->start();
}

void Job::end(const Done& done) {
    // A copy: the connection that holds it goes with the thread, and `done` may start the next work.
    const Done then = done;
    thread_->wait();
    thread_.reset();
    then(std::exchange(error_, nullptr));
}

} // namespace dorsal
