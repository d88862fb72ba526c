// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/log_health.h"

#include "app/ports/job.h"
#include "app/words/explain.h"
#include "core/training/problem.h"

#include <QTimer>

namespace dorsal {

namespace {

/// After the first frames, which need the processor.
constexpr int beginAfterMs = 500;

} // namespace

LogHealth::LogHealth(LogOpener& opener, QObject* parent) : QObject(parent), opener_(opener) {}

LogHealth::~LogHealth() = default;

void LogHealth::look(const LogPlace& place) {
    forget();
    place_ = place;
    if (place.isDemo()) {
        emit foundSound();
    } else {
        QTimer::singleShot(beginAfterMs, this, &LogHealth::begin);
    }
}

void LogHealth::forget() {
    place_ = {};
    job_.reset();
}

void LogHealth::begin() {
    if (place_.isDemo() || (job_ && job_->isRunning())) {
        return;
    }
    job_ = std::make_unique<Job>();
    job_->start([this, path = *place_.file](Job::Control&) { opener_.check(path); },
                [this](const std::exception_ptr& error) { answer(error); });
}

void LogHealth::answer(const std::exception_ptr& error) {
    if (!error) {
        emit foundSound();
        return;
    }
    try {
        std::rethrow_exception(error);
    } catch (const ProblemError& problem) {
        // Another program holds the log for a moment: that says nothing of its pages.
        if (problem.problem().kind == ProblemKind::LogLocked) {
            QTimer::singleShot(beginAfterMs, this, &LogHealth::begin);
        } else {
            emit damaged(explain(problem));
        }
    } catch (const std::exception& problem) {
        emit damaged(explain(problem));
    }
}

} // namespace dorsal
