// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/timer_page.h"

#include "app/models/log_catalogue.h"
#include "app/pages/timer_home.h"
#include "app/ports/navigation.h"
#include "app/ports/operation_runner.h"
#include "app/ports/preferences.h"
#include "app/ports/prompts.h"
#include "app/words/timer_words.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace dorsal {

namespace {

bool isFlash(HoldCue cue) {
    return cue != HoldCue::Beat && cue != HoldCue::Prepare;
}

/// Where the work is that the record was in; the first phase when it was in none that is left.
std::size_t phaseOf(const HoldPlan& plan, const TimerRecord& record) {
    if (!record.session) {
        return std::min(static_cast<std::size_t>(std::max(0, record.phase)), plan.phases.size() - 1);
    }
    for (std::size_t i = 0; record.workItem && i < plan.phases.size(); ++i) {
        const HoldPhase& phase = plan.phases[i];
        if (phase.logs && phase.logs->item == *record.workItem &&
            phase.logs->position == record.workPosition && phase.side == record.workSide) {
            return i;
        }
    }
    return 0;
}

} // namespace

TimerPage::TimerPage(TimerPageParts parts, QWidget* parent)
    : QWidget(parent), parts_(std::move(parts)),
      timer_({parts_.logbook, parts_.runner, parts_.clock, parts_.sounds, parts_.wake, parts_.preferences},
             this),
      stack_(new QStackedWidget(this)), home_(new TimerHome(this)), face_(new TimerFace(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(stack_);
    stack_->addWidget(home_);
    stack_->addWidget(face_);
    setFocusProxy(stack_);
    connectHome();
    connectTimer();
    setWishes(parts_.preferences.sounds());
}

TimerPage::~TimerPage() {
    timer_.disconnect(this);
    timer_.log().disconnect(this);
    timer_.stop(Unfinished::Keep);
}

void TimerPage::connectTimer() {
    connect(&timer_, &GuidedTimer::moved, this, &TimerPage::refresh);
    connect(&timer_, &GuidedTimer::heard, this, &TimerPage::hear);
    connect(&timer_, &GuidedTimer::ended, this, &TimerPage::ended);
    connect(&timer_.log(), &HoldLog::changed, this, [this](const QString& why) {
        unsavedWhy_ = why;
        refreshMessage();
    });
    connect(face_, &TimerFace::asked, this, &TimerPage::act);
    connect(face_, &TimerFace::digitTyped, this, &TimerPage::typeDigit);
    connect(face_, &TimerFace::digitErased, this,
            [this] { setTyped(typed_.chopped(std::min<qsizetype>(1, typed_.size()))); });
}

bool TimerPage::isGuiding() const {
    return stack_->currentWidget() == face_;
}

bool TimerPage::mayReplace() {
    return !timer_.isRunning() ||
           parts_.prompts.confirm({tr("A timer is running"),
                                   tr("Stop it and start the other one? What was held so far is kept."),
                                   tr("Start the other one")});
}

bool TimerPage::makeRoom() {
    if (!mayReplace()) {
        return false;
    }
    timer_.stop(Unfinished::Keep);
    return true;
}

void TimerPage::startPlan(const HoldPlan& plan, std::optional<Id<Session>> session) {
    if (!plan.hasWork()) {
        parts_.prompts.report(tr("Nothing to time"),
                              tr("There is nothing left to do that takes time. Give a set seconds or "
                                 "repetitions, or add an exercise."));
        return;
    }
    if (mayReplace()) {
        begin(plan, originOf(plan, session));
    }
}

TimerRecord TimerPage::originOf(const HoldPlan& plan, std::optional<Id<Session>> session) {
    TimerRecord origin;
    origin.log = parts_.logFile;
    std::optional<Id<SessionItem>> item;
    bool several = false;
    for (const HoldPhase& phase : plan.phases) {
        if (phase.logs) {
            several = several || (item && *item != phase.logs->item);
            item = phase.logs->item;
        }
    }
    if (item) {
        origin.session = session;
        if (!session) {
            parts_.runner.run([&] {
                if (const auto open = parts_.logbook.reader().openSession()) {
                    origin.session = open->id;
                }
            });
        }
        origin.item = several ? std::nullopt : item;
    }
    return origin;
}

void TimerPage::begin(const HoldPlan& plan, const TimerRecord& origin) {
    setTyped({});
    if (timer_.start(plan, origin)) {
        showFace();
    }
}

void TimerPage::resumePlan(const HoldPlan& plan, const TimerRecord& record, Resume how) {
    if (!plan.hasWork()) {
        return;
    }
    const std::size_t phase = phaseOf(plan, record);
    TimerRecord from = record;
    if (phase == 0) {
        from.elapsed = {};
    }
    if (mayReplace() && timer_.restore(plan, from, phase)) {
        if (how == Resume::Running) {
            timer_.togglePause();
        }
        showFace();
    }
}

void TimerPage::resumeIntervals(const TimerRecord& record) {
    auto intervals = parseIntervals(record.intervals.toStdString());
    if (!intervals) {
        return;
    }
    intervals->name = record.name.toStdString();
    resumePlan(holdPlanOf(*intervals), record);
}

void TimerPage::showFace() {
    face_->stopAsking();
    stack_->setCurrentWidget(face_);
    setFocusProxy(face_);
    face_->setFocus();
    refresh();
    refreshMessage();
    emit guidingChanged(true);
}

void TimerPage::leave() {
    const bool fromSession = std::ranges::any_of(
        timer_.plan().phases, [](const HoldPhase& phase) { return phase.logs.has_value(); });
    stack_->setCurrentWidget(home_);
    setFocusProxy(home_);
    refreshHome();
    emit guidingChanged(false);
    if (fromSession) {
        const bool wasBreak = timer_.plan().stations.front().slot == Slot::Micro;
        parts_.navigation.showPage(wasBreak ? PageName::Today : PageName::Session);
    }
}

void TimerPage::setWishes(const SoundWishes& wishes) {
    parts_.preferences.setSounds(wishes);
    home_->sound().setWishes(wishes);
    face_->setSounds(wishes.tones, wishes.voice);
    timer_.applyWishes();
}

void TimerPage::hear(const HeardCue& cue) {
    if (isFlash(cue.cue)) {
        face_->flash();
    }
    const QString sentence = TimerWords::announcement(timer_.plan(), cue, Format());
    if (!sentence.isEmpty()) {
        face_->announce(sentence);
    }
    if (cue.cue == HoldCue::WorkStart || cue.cue == HoldCue::WorkEnd) {
        setTyped({});
    }
}

void TimerPage::refresh() {
    if (isGuiding() && !timer_.plan().phases.empty()) {
        face_->setView(timerView(timer_.plan(), timer_.position(), parts_.catalogue.catalogue(), Format()));
    }
    if (timer_.isPausedBySleep()) {
        refreshMessage();
    }
}

void TimerPage::refreshMessage() {
    if (const int unsaved = timer_.log().unsaved(); unsaved > 0) {
        const QString count = unsaved == 1
                                  ? tr("1 set could not be saved yet and waits here.")
                                  : tr("%n sets could not be saved yet and wait here.", nullptr, unsaved);
        face_->tell(tr("%1 %2").arg(count, unsavedWhy_), !unsavedWhy_.isEmpty());
    } else if (timer_.isPausedBySleep()) {
        face_->tell(tr("Paused while the computer slept. Nothing of that time counts; Space goes on."),
                    false);
    } else {
        face_->tell({}, false);
    }
}

void TimerPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    timer_.look();
    isGuiding() ? refresh() : refreshHome();
}

} // namespace dorsal
