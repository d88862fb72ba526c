// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timer/hold_log.h"

#include "app/ports/operation_runner.h"
#include "core/logbook/held_sets.h"

#include <QPointer>

namespace dorsal {

HoldLog::HoldLog(Logbook& logbook, OperationRunner& runner, const Clock& clock, QObject* parent)
    : QObject(parent), logbook_(logbook), runner_(runner), clock_(clock) {}

void HoldLog::begin() {
    ++timer_;
    logged_.clear();
}

void HoldLog::keep(const HoldPlan& plan, const HoldResult& result) {
    const auto ago = std::chrono::floor<std::chrono::seconds>(clock_.steady() - result.began);
    if (const auto set = setFrom(plan, result, clock_.local() - ago)) {
        const Place place{timer_, result.phase};
        unsaved_[place] = *set;
        write(place);
    }
}

void HoldLog::write(Place place) {
    const LoggedSet set = unsaved_.at(place);
    const auto known = logged_.find(place.second);
    const bool again = place.first == timer_ && known != logged_.end();
    const auto earlier = again ? std::optional(known->second) : std::nullopt;
    const QPointer<HoldLog> self(this);
    Logbook& logbook = logbook_;
    const auto work = [self, &logbook, set, earlier, place] {
        const Id<LoggedSet> id = logHold(logbook, set, earlier);
        if (self) {
            self->saved(place, id);
        }
    };
    runner_.run(work, [self](const QString& why) {
        if (self) {
            emit self->changed(why);
        }
    });
}

void HoldLog::saved(Place place, Id<LoggedSet> id) {
    unsaved_.erase(place);
    if (place.first == timer_) {
        logged_[place.second] = id;
    }
    if (unsaved_.empty()) {
        emit changed({});
    }
}

void HoldLog::tryAgain() {
    const std::map<Place, LoggedSet> waiting = unsaved_;
    for (const auto& [place, set] : waiting) {
        write(place);
    }
}

} // namespace dorsal
