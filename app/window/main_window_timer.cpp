// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does around the guided timer.
#include "app/models/break_guide.h"
#include "app/pages/session_page.h"
#include "app/pages/timer_page.h"
#include "app/ports/clock.h"
#include "app/ports/preferences.h"
#include "app/ports/prompts.h"
#include "app/widgets/rest_strip.h"
#include "app/window/main_window.h"
#include "app/window/notice_strip.h"
#include "app/window/page_stack.h"
#include "app/window/session_starter.h"
#include "app/window/sidebar.h"
#include "app/words/format.h"
#include "core/files/file_path.h"
#include "core/timer/hold_plan.h"

#include <QMenuBar>

namespace dorsal {

namespace {

/// Later nobody goes on with that hold.
constexpr std::chrono::hours worthResuming{12};

} // namespace

void MainWindow::finishSession() {
    showPage(PageName::Session);
    sessionPage().finish();
}

void MainWindow::finishSessionEarly() {
    showPage(PageName::Session);
    sessionPage().finishEarly();
}

bool MainWindow::hasOpenSession() {
    return log_ != nullptr && log_->reader().openSession().has_value();
}

TimerPage& MainWindow::timerPage() {
    auto* page = qobject_cast<TimerPage*>(pages_->page(PageName::Timer));
    Q_ASSERT(page != nullptr);
    return *page;
}

SessionPage& MainWindow::sessionPage() {
    auto* page = qobject_cast<SessionPage*>(pages_->page(PageName::Session));
    Q_ASSERT(page != nullptr);
    return *page;
}

void MainWindow::startTimer(const HoldPlan& plan) {
    timerPage().startPlan(plan);
    if (timerPage().isGuiding()) {
        rest_->stop();
        showPage(PageName::Timer);
    }
}

void MainWindow::showTimerAt(const HoldPlan& plan, const TimerRecord& place) {
    timerPage().resumePlan(plan, place, TimerPage::Resume::Running);
    showPage(PageName::Timer);
}

void MainWindow::guideSession() {
    sessionPage().showOpenSession();
    sessionPage().guideSession();
}

void MainWindow::guideExercise(const ExerciseKey& exercise) {
    addToSession(exercise);
    sessionPage().guideExercise(exercise);
}

void MainWindow::arrangeFrame() {
    const bool alone = pages_->current() == PageName::Timer && timerPage().isGuiding();
    sidebar_->setVisible(!alone);
    menuBar()->setVisible(!alone);
    notice_->setVisible(!alone && !notice_->text().isEmpty());
}

void MainWindow::offerResume() {
    const auto record = parts_.preferences.timerRecord();
    const auto& file = log_->place().file;
    if (!record || record->log != (file ? fromPath(*file) : QString())) {
        return;
    }
    parts_.preferences.setTimerRecord(std::nullopt);
    const auto open = log_->reader().openSession();
    const bool isBreak = record->session && isBreakSession(log_->reader(), *record->session);
    if (isBreak && log_->reader().sets(*record->session).empty()) {
        // Nothing was done in it yet, so that there is nothing to go on with.
        break_ = record->session;
        endBreakNow();
        return;
    }
    const bool isOpen = isBreak || (open && record->session == open->id);
    const LocalTime now = parts_.clock.local();
    if ((!isOpen && record->intervals.isEmpty()) || now < record->seen ||
        now - record->seen > worthResuming) {
        return;
    }
    notice_->offer(tr("A guided timer was running when Dorsal ended at %1. What was finished is in the log.")
                       .arg(Format().time(record->seen)),
                   tr("Resume it"), [this, record = *record] { resumeTimer(record); });
}

void MainWindow::resumeTimer(const TimerRecord& record) {
    if (record.session && isBreakSession(log_->reader(), *record.session)) {
        break_ = record.session;
        timerPage().resumePlan(
            guideThroughBreak(log_->reader(), log_->catalogue().directory(), *record.session), record);
    } else if (record.session) {
        sessionPage().showOpenSession();
        timerPage().resumePlan(sessionPage().planGuide(record.item), record);
    } else {
        timerPage().resumeIntervals(record);
    }
    if (timerPage().isGuiding()) {
        showPage(PageName::Timer);
    }
}

bool MainWindow::mayLeaveTimer() {
    const auto* timer = qobject_cast<const TimerPage*>(pages_->made(PageName::Timer));
    const int unsaved = timer == nullptr ? 0 : timer->unsaved();
    return unsaved == 0 ||
           parts_.prompts.confirm(
               {tr("Sets of the timer are not saved"),
                unsaved == 1
                    ? tr("1 set could not be saved. It waits on the Timer page, where it can be tried again.")
                    : tr("%1 sets could not be saved. They wait on the Timer page, where it can be tried "
                         "again.")
                          .arg(unsaved),
                unsaved == 1 ? tr("Lose it") : tr("Lose them")});
}

} // namespace dorsal
