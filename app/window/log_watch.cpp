// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/log_watch.h"

#include "app/ports/clock.h"
#include "app/window/open_log.h"
#include "core/logbook/sessions.h"

#include <algorithm>

namespace dorsal {

namespace {

constexpr int lookEveryMs = 1000;
constexpr std::chrono::minutes forgottenEvery{1};

} // namespace

LogWatch::LogWatch(const Clock& clock, QObject* parent) : QObject(parent), clock_(clock) {
    timer_.setInterval(lookEveryMs);
    connect(&timer_, &QTimer::timeout, this, &LogWatch::look);
}

void LogWatch::use(OpenLog* log) {
    log_ = log;
    today_ = dayOf(clock_.local());
    forgottenLook_ = {};
    finished_.clear();
    trusted_ = false;
}

void LogWatch::trust() {
    trusted_ = true;
    look();
}

void LogWatch::setWatching(bool watching) {
    if (watching) {
        timer_.start();
    } else {
        timer_.stop();
    }
}

void LogWatch::look() {
    if (log_ == nullptr || log_->runner().isWaiting()) {
        return;
    }
    readOthersChanges();
    finishForgotten();
    noticeNewDay();
}

void LogWatch::readOthersChanges() {
    OperationRunner& runner = log_->runner();
    if (!runner.run([this] { log_->logbook().refresh(); }) && !runner.isWaiting()) {
        timer_.stop(); // told once, not every second; the next activation of the window looks again
    }
}

void LogWatch::finishForgotten() {
    if (!trusted_) {
        return;
    }
    const LocalTime now = clock_.local();
    if (now - forgottenLook_ < forgottenEvery && now >= forgottenLook_) {
        return;
    }
    forgottenLook_ = now;
    log_->runner().run([this, now] {
        const auto open = log_->reader().openSession();
        const bool known = open && std::ranges::find(finished_, open->id) != finished_.end();
        const auto last = open && !known ? forgottenSince(log_->reader(), *open, now) : std::nullopt;
        if (last) {
            finishSession(log_->logbook(), open->id, *last);
            finished_.push_back(open->id);
            emit finishedForgotten(*open);
        }
    });
}

void LogWatch::noticeNewDay() {
    const Day today = dayOf(clock_.local());
    if (today != today_) {
        today_ = today;
        emit log_->changes().changed(ChangeSummary{true, {}});
    }
}

} // namespace dorsal
