// SPDX-License-Identifier: GPL-3.0-or-later
// What the page does while no timer runs.
#include "app/models/log_catalogue.h"
#include "app/pages/timer_home.h"
#include "app/pages/timer_page.h"
#include "app/ports/log_signals.h"
#include "app/ports/navigation.h"
#include "app/ports/operation_runner.h"
#include "app/ports/preferences.h"
#include "app/ports/prompts.h"
#include "core/logbook/break_session.h"
#include "core/logbook/saved_intervals.h"

#include <QLocale>

namespace dorsal {

void TimerPage::connectHome() {
    connect(home_, &TimerHome::sessionAsked, this, [this] { parts_.navigation.guideSession(); });
    connect(home_, &TimerHome::exerciseAsked, this,
            [this](const ExerciseKey& exercise) { parts_.navigation.guideExercise(exercise); });
    connect(home_, &TimerHome::breakAsked, this,
            [this](const QString& key) { parts_.navigation.startBreak(key.toStdString()); });
    connect(home_, &TimerHome::stopwatchAsked, this, [this] { startPlan(stopwatch()); });
    connect(&home_->intervals(), &IntervalCard::startAsked, this, &TimerPage::startIntervals);
    connect(&home_->intervals(), &IntervalCard::saveAsked, this, &TimerPage::keepIntervals);
    connect(&home_->intervals(), &IntervalCard::removeAsked, this, [this](const QString& name) {
        parts_.runner.run(
            [&logbook = parts_.logbook, name] { removeIntervals(logbook, name.toStdString()); });
    });
    connect(&home_->sound(), &SoundCard::changed, this, [this] { setWishes(home_->sound().wishes()); });
    connect(&home_->sound(), &SoundCard::testAsked, this, &TimerPage::listen);
    connect(&home_->sound(), &SoundCard::devicesAsked, &parts_.sounds, &Sounds::findDevices);
    connect(&parts_.sounds, &Sounds::devicesFound, &home_->sound(), &SoundCard::setDevices);
    connect(&parts_.sounds, &Sounds::unavailable, &home_->sound(), &SoundCard::tell);
    connect(&parts_.changes, &LogSignals::changed, this, [this] {
        if (isVisible()) {
            refreshHome();
        }
    });
}

void TimerPage::startIntervals(const IntervalPlan& intervals) {
    const HoldPlan plan = holdPlanOf(intervals);
    if (!plan.hasWork() || !mayReplace()) {
        return;
    }
    TimerRecord origin;
    origin.log = parts_.logFile;
    origin.intervals = QString::fromStdString(intervalText(intervals));
    origin.name = QString::fromStdString(intervals.name);
    begin(plan, origin);
}

void TimerPage::listen() {
    SoundWishes wishes = parts_.preferences.sounds();
    wishes.language = QLocale().name();
    parts_.sounds.open(wishes);
    parts_.sounds.findDevices();
    parts_.sounds.play(Tone::Finished);
    parts_.sounds.say(tr("This is how the timer sounds"));
    if (!timer_.isRunning()) {
        parts_.sounds.close();
    }
}

void TimerPage::refreshHome() {
    parts_.runner.run([this] {
        const auto open = parts_.logbook.reader().openSession();
        home_->setSession(open ? std::optional(QString::fromStdString(open->title)) : std::nullopt);
        home_->intervals().setSaved(savedIntervals(parts_.logbook.reader()));
        const auto breaks =
            breaksFor(parts_.catalogue.catalogue(), parts_.catalogue.profile(), BreakWishes::longest);
        home_->setBreaks(breaks, nextBreak(breaks, breaksLastDone(parts_.logbook.reader())));
    });
    home_->setExercises(parts_.catalogue.catalogue());
}

void TimerPage::keepIntervals(IntervalPlan intervals) {
    const auto name =
        parts_.prompts.name({tr("Keep these intervals"), tr("Keep"), QString::fromStdString(intervals.name)});
    if (!name) {
        return;
    }
    intervals.name = name->toStdString();
    parts_.runner.run([&logbook = parts_.logbook, intervals] { saveIntervals(logbook, intervals); });
}

} // namespace dorsal
