// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does around breaks from the desk.
#include "app/models/break_guide.h"
#include "app/pages/timer_page.h"
#include "app/ports/clock.h"
#include "app/ports/preferences.h"
#include "app/window/break_desk.h"
#include "app/window/main_window.h"
#include "app/window/page_stack.h"
#include "core/logbook/break_session.h"

#include <utility>

namespace dorsal {

void MainWindow::connectBreaks() {
    breaks_ = new BreakDesk({parts_.clock, parts_.preferences, parts_.breakNotifier, parts_.presence,
                             [this] { return isTraining(); }},
                            *breakStrip_, this);
    connect(breaks_, &BreakDesk::windowAsked, this, &MainWindow::comeToFront);
    connect(breaks_, &BreakDesk::startAsked, this, [this] {
        comeToFront();
        startBreak({});
    });
}

bool MainWindow::isTraining() {
    bool trains = false;
    log_->runner().run([&] { trains = log_->reader().openSession().has_value(); }, [](const QString&) {});
    const auto* timer = qobject_cast<const TimerPage*>(pages_->made(PageName::Timer));
    return trains || (timer != nullptr && timer->isGuiding());
}

void MainWindow::comeToFront() {
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::startBreak(const std::string& key) {
    if (timerPage().makeRoom()) {
        log_->runner().run([this, key] { beginBreak(key); });
    }
}

void MainWindow::beginBreak(const std::string& key) {
    LogReader& reader = log_->reader();
    const Catalogue& catalogue = log_->catalogue().catalogue();
    auto suitable = breaksFor(catalogue, log_->catalogue().profile(), parts_.preferences.breaks().length);
    if (!key.empty()) {
        suitable = breaksFor(catalogue, log_->catalogue().profile(), BreakWishes::longest);
        std::erase_if(suitable, [&](const DeskBreak* one) { return one->plan.key != key; });
    }
    const DeskBreak* next = nextBreak(suitable, breaksLastDone(reader));
    if (next == nullptr) {
        showPage(PageName::Timer);
        return;
    }
    StartSession start = sessionFromBreak(catalogue, *next, parts_.clock.local());
    start.utcOffset = parts_.clock.utcOffset();
    break_ = dorsal::startBreak(log_->logbook(), start);
    breaks_->took();
    timerPage().startPlan(guideThroughBreak(reader, log_->catalogue().directory(), *break_), break_);
    showPage(PageName::Timer);
}

void MainWindow::endBreakNow() {
    if (const auto session = std::exchange(break_, std::nullopt)) {
        log_->runner().run([&log = *log_, session = *session,
                            now = parts_.clock.local()] { endBreak(log.logbook(), session, now); },
                           [](const QString&) {});
    }
}

} // namespace dorsal
