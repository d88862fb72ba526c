// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timer/guided_timer.h"

#include "app/ports/preferences.h"
#include "app/ports/screen_wake.h"
#include "app/words/timer_words.h"

#include <QLocale>

#include <algorithm>

namespace dorsal {

namespace {

/// Often enough for the eye, and for telling sleep.
constexpr std::chrono::milliseconds longestWait{100};
constexpr std::chrono::seconds extension{15};

std::optional<Tone> toneOf(HoldCue cue) {
    switch (cue) {
    case HoldCue::Prepare:
        return std::nullopt;
    case HoldCue::Tick:
        return Tone::Tick;
    case HoldCue::WorkStart:
        return Tone::WorkStart;
    case HoldCue::HalfWay:
        return Tone::HalfWay;
    case HoldCue::TenLeft:
        return Tone::TenLeft;
    case HoldCue::WorkEnd:
        return Tone::WorkEnd;
    case HoldCue::Switch:
        return Tone::Switch;
    case HoldCue::Beat:
        return Tone::Beat;
    case HoldCue::Done:
        return Tone::Finished;
    }
    return std::nullopt;
}

} // namespace

GuidedTimer::GuidedTimer(GuidedTimerParts parts, QObject* parent)
    : QObject(parent), parts_(parts), log_(parts.logbook, parts.runner, parts.clock, this),
      keeper_(parts.preferences, parts.clock) {
    timer_.setSingleShot(true);
    timer_.setTimerType(Qt::PreciseTimer);
    connect(&timer_, &QTimer::timeout, this, &GuidedTimer::look);
}

GuidedTimer::~GuidedTimer() {
    if (running_) {
        stop(Unfinished::Keep);
    }
}

bool GuidedTimer::isRunning() const {
    return running_;
}

bool GuidedTimer::start(HoldPlan plan, const TimerRecord& origin) {
    if (!plan.hasWork()) {
        return false;
    }
    stop(Unfinished::Keep);
    runner_ = HoldRunner(std::move(plan));
    keeper_.begin(origin);
    runner_.start(parts_.clock.steady());
    return begin();
}

bool GuidedTimer::restore(HoldPlan plan, const TimerRecord& record, std::size_t phase) {
    if (!plan.hasWork()) {
        return false;
    }
    stop(Unfinished::Keep);
    runner_ = HoldRunner(std::move(plan));
    keeper_.begin(record);
    runner_.restore(phase, record.elapsed, parts_.clock.steady());
    return begin();
}

bool GuidedTimer::begin() {
    log_.begin();
    running_ = true;
    pausedBySleep_ = false;
    sleep_.restart(reading());
    parts_.wake.keepOn();
    applyWishes();
    settle();
    return true;
}

void GuidedTimer::applyWishes() {
    if (running_) {
        SoundWishes wishes = parts_.preferences.sounds();
        wishes.language = QLocale().name();
        parts_.sounds.open(wishes);
    }
}

std::optional<Countdown::Span> GuidedTimer::heldSoFar() const {
    const HoldPosition where = position();
    if (!running_ || where.state != HoldState::Work || where.elapsed < shortestHold) {
        return std::nullopt;
    }
    const HoldPhase& phase = plan().phases[where.phase];
    const bool atOnesOwnPace = phase.isOpen() && phase.countsReps;
    return phase.logs && !atOnesOwnPace ? std::optional(where.elapsed) : std::nullopt;
}

void GuidedTimer::control(Control wanted) {
    if (running_) {
        (runner_.*wanted)(parts_.clock.steady());
        settle();
    }
}

void GuidedTimer::togglePause() {
    pausedBySleep_ = false;
    if (position().paused) {
        sleep_.restart(reading());
        control(&HoldRunner::resume);
    } else {
        control(&HoldRunner::pause);
    }
}

void GuidedTimer::pause() {
    control(&HoldRunner::pause);
}

void GuidedTimer::skip() {
    control(&HoldRunner::skip);
}

void GuidedTimer::back() {
    control(&HoldRunner::back);
}

void GuidedTimer::switchSide() {
    control(&HoldRunner::switchSide);
}

void GuidedTimer::hurt() {
    control(&HoldRunner::hurt);
}

void GuidedTimer::extend() {
    if (running_) {
        runner_.extend(extension, parts_.clock.steady());
        settle();
    }
}

void GuidedTimer::finishOpen(std::optional<Reps> reps) {
    if (running_) {
        runner_.finishOpen(parts_.clock.steady(), reps);
        settle();
    }
}

void GuidedTimer::stop(Unfinished unfinished) {
    if (running_) {
        runner_.stop(parts_.clock.steady(), unfinished);
        settle();
    }
}

void GuidedTimer::look() {
    if (!running_) {
        return;
    }
    if (sleep_.sleptUntil(reading()) && !position().paused) {
        runner_.pauseAsOfLastCall();
        pausedBySleep_ = true;
    } else {
        runner_.advance(parts_.clock.steady());
    }
    settle();
}

void GuidedTimer::settle() {
    drain();
    const HoldPosition where = position();
    if (where.state != HoldState::Done) {
        keeper_.look(plan(), where);
        schedule();
        emit moved();
        return;
    }
    running_ = false;
    timer_.stop();
    keeper_.forget();
    parts_.wake.letSleep();
    parts_.sounds.close();
    emit moved();
    emit ended();
}

void GuidedTimer::drain() {
    for (const HoldEvent& event : runner_.takeEvents()) {
        if (const auto* cue = std::get_if<HeardCue>(&event)) {
            hear(*cue);
        } else {
            log_.keep(plan(), std::get<HoldResult>(event));
        }
    }
}

void GuidedTimer::hear(const HeardCue& cue) {
    if (const auto tone = toneOf(cue.cue)) {
        parts_.sounds.play(*tone, static_cast<int>(cue.tempoPhase));
    }
    const QString words = TimerWords::spoken(plan(), cue);
    if (!words.isEmpty()) {
        parts_.sounds.say(words);
    }
    emit heard(cue);
}

void GuidedTimer::schedule() {
    if (position().paused) {
        timer_.stop();
        return;
    }
    std::chrono::milliseconds wait = longestWait;
    if (const auto next = runner_.nextMoment()) {
        wait = std::clamp(std::chrono::milliseconds(*next - parts_.clock.steady()),
                          std::chrono::milliseconds(0), longestWait);
    }
    timer_.start(wait);
}

ClockReading GuidedTimer::reading() const {
    return {parts_.clock.steady(), parts_.clock.boot(),
            Countdown::Time(parts_.clock.utc().time_since_epoch())};
}

} // namespace dorsal
