// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timer/timer_keeper.h"

#include "app/ports/preferences.h"

namespace dorsal {

namespace {

constexpr std::chrono::seconds heartbeat{5};

} // namespace

void TimerKeeper::begin(TimerRecord origin) {
    record_ = std::move(origin);
    phase_.reset();
}

void TimerKeeper::look(const HoldPlan& plan, const HoldPosition& position) {
    const SteadyTime now = clock_.steady();
    if (phase_ == position.phase && now - written_ < heartbeat) {
        return;
    }
    phase_ = position.phase;
    written_ = now;
    record_.seen = clock_.local();
    record_.phase = static_cast<int>(position.phase);
    const HoldPhase& phase = plan.phases[position.phase];
    const bool works = phase.kind == HoldPhaseKind::Work;
    record_.elapsed = works ? position.elapsed : Countdown::Span::zero();
    record_.workItem.reset();
    if (works && phase.logs) {
        record_.workItem = phase.logs->item;
        record_.workPosition = phase.logs->position;
        record_.workSide = phase.side;
    }
    preferences_.setTimerRecord(record_);
}

void TimerKeeper::forget() {
    phase_.reset();
    preferences_.setTimerRecord(std::nullopt);
}

} // namespace dorsal
