// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/timer/break_reminder.h"

#include "app/ports/break_notifier.h"
#include "app/ports/desk_presence.h"
#include "app/ports/preferences.h"

namespace dorsal {

BreakReminder::BreakReminder(BreakReminderParts parts, QObject* parent)
    : QObject(parent), parts_(std::move(parts)) {
    timer_.setInterval(betweenLooks);
    connect(&timer_, &QTimer::timeout, this, &BreakReminder::look);
    connect(&parts_.notifier, &BreakNotifier::answered, this, [this](BreakAnswer given) {
        answer(given);
        if (given == BreakAnswer::Taken) {
            emit startAsked();
        }
    });
    connect(&parts_.notifier, &BreakNotifier::unheard, this, [this] {
        if (breaks_.awaitsAnswer()) {
            emit unheard();
        }
    });
    if (const auto day = parts_.preferences.breakDay()) {
        breaks_.restore(*day);
    }
    applyWishes();
}

BreakReminder::~BreakReminder() {
    if (breaks_.awaitsAnswer()) {
        parts_.notifier.withdraw();
    }
}

void BreakReminder::applyWishes() {
    const bool stood = breaks_.awaitsAnswer();
    breaks_.setWishes(parts_.preferences.breaks(), parts_.clock.steady());
    if (stood && !breaks_.awaitsAnswer()) {
        withdraw();
    }
    if (!isOn()) {
        timer_.stop();
    } else if (!timer_.isActive()) {
        sleep_.restart(reading());
        timer_.start();
        parts_.presence.ask();
    }
}

void BreakReminder::look() {
    DeskMoment moment;
    moment.now = parts_.clock.steady();
    moment.local = parts_.clock.local();
    moment.idle = parts_.presence.idle();
    moment.away = sleep_.sleptUntil(reading()) || parts_.presence.isLocked();
    moment.busy = parts_.presence.isBusy();
    moment.training = parts_.isTraining();
    parts_.presence.ask();
    const std::optional<BreakDay> before = breaks_.day();
    switch (breaks_.look(moment)) {
    case BreakCall::Nothing:
        break;
    case BreakCall::Remind:
        remind();
        break;
    case BreakCall::Withdraw:
        withdraw();
        break;
    }
    if (breaks_.day() != before) {
        keepDay();
    }
}

void BreakReminder::answer(BreakAnswer answer) {
    breaks_.answer(answer, parts_.clock.steady());
    keepDay();
    withdraw();
}

ClockReading BreakReminder::reading() const {
    return {parts_.clock.steady(), parts_.clock.boot(),
            Countdown::Time(parts_.clock.utc().time_since_epoch())};
}

void BreakReminder::remind() {
    emit reminded();
    parts_.notifier.remind(
        tr("Time for a break?"),
        tr("A minute or two away from the desk. Breaks often feel good and get you moving."));
}

void BreakReminder::withdraw() {
    parts_.notifier.withdraw();
    emit withdrawn();
}

void BreakReminder::keepDay() {
    if (const auto& day = breaks_.day()) {
        parts_.preferences.setBreakDay(*day);
    }
}

} // namespace dorsal
