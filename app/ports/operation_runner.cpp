// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ports/operation_runner.h"

#include "app/ports/clock.h"
#include "app/ports/prompts.h"
#include "app/words/explain.h"
#include "core/training/problem.h"

#include <utility>

namespace dorsal {

namespace {

constexpr int retryEveryMs = 100;
constexpr qint64 giveUpAfterMs = 5000;

bool isLocked(const std::exception& error) {
    const auto* known = dynamic_cast<const ProblemError*>(&error);
    return known != nullptr && known->problem().kind == ProblemKind::LogLocked;
}

qint64 milliseconds(const Clock& clock) {
    return clock.steady().time_since_epoch().count();
}

} // namespace

OperationRunner::OperationRunner(Prompts& prompts, const Clock& clock, QObject* parent)
    : QObject(parent), prompts_(prompts), clock_(clock) {
    timer_.setInterval(retryEveryMs);
    connect(&timer_, &QTimer::timeout, this, &OperationRunner::retry);
}

bool OperationRunner::run(const std::function<void()>& work) {
    return run(work, {});
}

bool OperationRunner::run(const std::function<void()>& work, const Told& told) {
    if (isWaiting()) {
        waiting_.push_back({work, told});
        return false;
    }
    try {
        work();
        return true;
    } catch (const std::exception& error) {
        if (!isLocked(error)) {
            told ? told(explain(error)) : tell(explain(error));
            return false;
        }
    }
    waiting_.push_back({work, told});
    giveUpAt_ = milliseconds(clock_) + giveUpAfterMs;
    timer_.start();
    emit waitingChanged(true);
    return false;
}

void OperationRunner::retry() {
    try {
        while (!waiting_.empty()) {
            waiting_.front().work();
            waiting_.pop_front();
        }
    } catch (const std::exception& error) {
        if (!isLocked(error) || milliseconds(clock_) >= giveUpAt_) {
            giveUp(explain(error));
        }
        return;
    }
    timer_.stop();
    emit waitingChanged(false);
}

void OperationRunner::giveUp(const QString& why) {
    const std::deque<Waiting> lost = std::exchange(waiting_, {});
    timer_.stop();
    emit waitingChanged(false);
    bool isTold = false;
    for (const Waiting& one : lost) {
        if (one.told) {
            one.told(why);
        } else if (!std::exchange(isTold, true)) {
            tell(why);
        }
    }
}

void OperationRunner::tell(const QString& why) {
    prompts_.report(tr("That was not done"), why);
}

} // namespace dorsal
