// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timer/hold_runner.h"

#include <algorithm>
#include <utility>

namespace dorsal {

namespace {

HoldState stateOf(HoldPhaseKind kind) {
    switch (kind) {
    case HoldPhaseKind::Prepare:
        return HoldState::Prepare;
    case HoldPhaseKind::Work:
        return HoldState::Work;
    case HoldPhaseKind::SwitchSides:
        return HoldState::SwitchSides;
    case HoldPhaseKind::Rest:
        return HoldState::Rest;
    case HoldPhaseKind::Interlude:
        return HoldState::Interlude;
    }
    return HoldState::Idle;
}

} // namespace

HoldPosition HoldRunner::position(Time now) const {
    HoldPosition where{state_, pausedAt_.has_value(), phase_, {}, {}};
    if (!isUnderWay()) {
        return where;
    }
    const Time moment = pausedAt_.value_or(std::max(now, last_));
    where.length = length_;
    where.elapsed = std::max(moment - began_, Span::zero());
    if (!phase().isOpen()) {
        where.elapsed = std::min(where.elapsed, length_);
    }
    return where;
}

std::optional<HoldRunner::Time> HoldRunner::nextMoment() const {
    if (!isUnderWay() || pausedAt_) {
        return std::nullopt;
    }
    if (nextCue_ < cues_.size()) {
        return began_ + cues_[nextCue_].at;
    }
    return phase().isOpen() ? std::nullopt : std::optional(began_ + length_);
}

std::vector<HoldEvent> HoldRunner::takeEvents() {
    return std::exchange(events_, {});
}

void HoldRunner::start(Time now) {
    last_ = now;
    pausedAt_.reset();
    lastResult_.reset();
    enter(0, now);
}

void HoldRunner::restore(std::size_t phase, Span elapsed, Time now) {
    start(now);
    events_.clear();
    if (phase >= plan_.phases.size()) {
        return;
    }
    enter(phase, now - std::max(elapsed, Span::zero()));
    events_.clear();
    const auto passed = [&](const PhaseCue& cue) { return cue.at <= elapsed; };
    nextCue_ = static_cast<std::size_t>(std::ranges::find_if_not(cues_, passed) - cues_.begin());
    halfWaySaid_ = std::any_of(cues_.begin(), cues_.begin() + static_cast<std::ptrdiff_t>(nextCue_),
                               [](const PhaseCue& cue) { return cue.cue == HoldCue::HalfWay; });
    pausedAt_ = now;
}

void HoldRunner::setTime(Time now) {
    last_ = std::max(last_, now);
    runUntilPresent();
}

void HoldRunner::advance(Time now) {
    setTime(now);
}

void HoldRunner::runUntilPresent() {
    while (isUnderWay() && !pausedAt_) {
        for (; nextCue_ < cues_.size() && began_ + cues_[nextCue_].at <= last_; ++nextCue_) {
            const PhaseCue& due = cues_[nextCue_];
            halfWaySaid_ = halfWaySaid_ || due.cue == HoldCue::HalfWay;
            say(due);
        }
        if (phase().isOpen() || began_ + length_ > last_) {
            return;
        }
        endPhase(began_ + length_);
    }
}

void HoldRunner::enter(std::size_t phase, Time at) {
    if (phase >= plan_.phases.size()) {
        say({at - began_, HoldCue::Done});
        over();
        return;
    }
    phase_ = phase;
    state_ = stateOf(plan_.phases[phase].kind);
    began_ = at;
    length_ = plan_.phases[phase].length;
    halfWaySaid_ = false;
    readCues();
    nextCue_ = 0;
    say({Span::zero(), openingCue(plan_.phases[phase].kind)});
}

void HoldRunner::readCues() {
    cues_ = cuesWithin(phase(), plan_.stationOf(phase()).tempo, length_);
}

/// `cue.at` counts from the beginning of the phase.
void HoldRunner::say(const PhaseCue& cue) {
    const Time at = began_ + cue.at;
    if (present() - at <= latestCue) {
        events_.emplace_back(HeardCue{cue.cue, at, phase_, cue.tempoPhase, cue.left});
    }
}

HoldResult HoldRunner::resultNow(Time at, std::optional<Reps> reps) const {
    const HoldPhase& work = phase();
    HoldResult result;
    result.phase = phase_;
    result.began = began_;
    result.held = at - began_;
    if (work.isOpen()) {
        result.reps = reps ? reps : work.reps;
        result.outcome =
            work.countsReps || result.held >= shortestHold ? HoldOutcome::Completed : HoldOutcome::Skipped;
        return result;
    }
    result.target = work.length;
    result.outcome = holdOutcome(work.length, result.held);
    if (work.countsReps) {
        const Span rep = lengthOf(plan_.stationOf(work).tempo);
        result.reps = rep > Span::zero() ? Reps::tryCount(result.held / rep) : work.reps;
        if (result.reps == Reps(0)) {
            result.outcome = HoldOutcome::Skipped;
        }
    }
    return result;
}

void HoldRunner::report(const HoldResult& result) {
    lastResult_ = result;
    events_.emplace_back(result);
}

void HoldRunner::endPhase(Time at, std::optional<Reps> reps) {
    if (state_ == HoldState::Work) {
        report(resultNow(at, reps));
    }
    enter(phase_ + 1, at);
}

void HoldRunner::over() {
    state_ = HoldState::Done;
    pausedAt_.reset();
}

void HoldRunner::pause(Time now) {
    setTime(now);
    if (isUnderWay() && !pausedAt_) {
        pausedAt_ = last_;
    }
}

void HoldRunner::pauseAsOfLastCall() {
    pause(last_);
}

void HoldRunner::resume(Time now) {
    setTime(now);
    if (pausedAt_) {
        began_ += last_ - *pausedAt_;
        pausedAt_.reset();
    }
}

void HoldRunner::skip(Time now) {
    setTime(now);
    if (!isUnderWay()) {
        return;
    }
    // Skipping a set at one's own pace means that it was not done.
    if (state_ == HoldState::Work && phase().isOpen() && phase().countsReps) {
        enter(phase_ + 1, present());
        return;
    }
    endPhase(present());
}

void HoldRunner::back(Time now) {
    setTime(now);
    if (!isUnderWay()) {
        return;
    }
    const bool again = elapsedNow() < secondPress && phase_ > 0;
    enter(again ? phase_ - 1 : phase_, present());
}

void HoldRunner::extend(Span by, Time now) {
    setTime(now);
    if (!isUnderWay() || phase().isOpen()) {
        return;
    }
    length_ = std::min(length_ + by, Span(longestHold));
    readCues();
    const Span elapsed = elapsedNow();
    const auto over = [&](const PhaseCue& cue) {
        return cue.at <= elapsed || (halfWaySaid_ && cue.cue == HoldCue::HalfWay);
    };
    std::erase_if(cues_, over);
    nextCue_ = 0;
}

void HoldRunner::switchSide(Time now) {
    setTime(now);
    const bool changes = state_ == HoldState::SwitchSides;
    const bool hasOther = state_ == HoldState::Work && phase_ + 1 < plan_.phases.size() &&
                          plan_.phases[phase_ + 1].kind == HoldPhaseKind::SwitchSides;
    if (changes || hasOther) {
        endPhase(present());
    }
}

void HoldRunner::finishOpen(Time now, std::optional<Reps> reps) {
    setTime(now);
    if (state_ == HoldState::Work && phase().isOpen()) {
        endPhase(present(), reps);
    }
}

void HoldRunner::hurt(Time now) {
    setTime(now);
    if (!isUnderWay()) {
        return;
    }
    if (state_ == HoldState::Work) {
        HoldResult result = resultNow(present(), std::nullopt);
        if (phase().isOpen()) {
            result.reps.reset();
        }
        lastResult_ = result;
    }
    if (lastResult_) {
        HoldResult hurt = *lastResult_;
        hurt.pain = true;
        report(hurt);
    }
    over();
}

void HoldRunner::stop(Time now, Unfinished unfinished) {
    setTime(now);
    if (!isUnderWay()) {
        return;
    }
    const bool isOwnPace = state_ == HoldState::Work && phase().isOpen() && phase().countsReps;
    if (state_ == HoldState::Work && unfinished == Unfinished::Keep && !isOwnPace) {
        report(resultNow(present(), std::nullopt));
    }
    over();
}

} // namespace dorsal
