// SPDX-License-Identifier: GPL-3.0-or-later
// Which log the window shows.
#include "app/ports/preferences.h"
#include "app/widgets/rest_strip.h"
#include "app/window/history_import.h"
#include "app/window/log_copying.h"
#include "app/window/log_health.h"
#include "app/window/log_watch.h"
#include "app/window/main_window.h"
#include "app/window/notice_strip.h"
#include "app/window/page_stack.h"
#include "app/window/session_starter.h"
#include "app/window/undo_actions.h"
#include "app/window/week_foot.h"
#include "app/words/explain.h"
#include "core/files/file_path.h"
#include "core/files/log_location.h"

#include <QFileInfo>
#include <QTimer>

namespace dorsal {

namespace {

/// Which log it is, unless it is the person's own.
QString titleOf(const LogPlace& place) {
    if (place.isDemo()) {
        return MainWindow::tr("Demo – Dorsal");
    }
    return *place.file == defaultLogPath() ? MainWindow::tr("Dorsal")
                                           : MainWindow::tr("%1 – Dorsal", "name of a log")
                                                 .arg(QFileInfo(fromPath(*place.file)).fileName());
}

} // namespace

void MainWindow::use(std::unique_ptr<OpenLog> log) {
    pages_->forget();
    endBreakNow();
    imports_->stop();
    rest_->stop();
    files_.remember(log->place());
    undo_->use(log.get());
    watch_->use(log.get());
    starter_ = std::make_unique<SessionStarter>(*log, parts_.clock, parts_.prompts,
                                                [this](Id<Session> session) { openSession(session); });
    log_ = std::move(log);
    foot_->use(log_.get());
    connect(&log_->runner(), &OperationRunner::waitingChanged, waiting_, [this](bool waiting) {
        if (waiting) {
            waiting_->tell(tr("Another program is writing to this log. Your change follows as soon as it is "
                              "done."));
        } else {
            waiting_->clear();
        }
    });
    notice_->clear();
    waiting_->clear();
    setWindowTitle(titleOf(log_->place()));
    if (log_->place().isDemo()) {
        tellDemo();
    }
    health_->look(log_->place());
    offerResume();
}

void MainWindow::switchTo(std::unique_ptr<OpenLog> log) {
    if (log && mayLeaveTimer()) {
        next_ = std::move(log);
        QTimer::singleShot(0, this, &MainWindow::switchNow);
    }
}

void MainWindow::switchNow() {
    if (!next_) {
        return;
    }
    if (log_->runner().isWaiting()) {
        connect(&log_->runner(), &OperationRunner::waitingChanged, this, &MainWindow::switchNow,
                static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::UniqueConnection));
        return;
    }
    use(std::move(next_));
    showPage(PageName::Today);
}

void MainWindow::showFirstPage() {
    if (!pages_->current()) {
        showPage(parts_.preferences.page());
    }
    if (!pages_->current()) {
        showPage(PageName::Today);
    }
}

void MainWindow::showFirstPageOrLeave() {
    try {
        showFirstPage();
    } catch (const std::exception& error) {
        leaveDamaged(explain(error));
    }
}

void MainWindow::leaveDamaged(const QString& why) {
    if (auto other = files_.openInstead(why)) {
        switchTo(std::move(other));
    } else {
        close();
    }
}

void MainWindow::newLog() {
    switchTo(files_.makeNew());
}

void MainWindow::openLog() {
    switchTo(files_.chooseAndOpen());
}

void MainWindow::openRecent(const QString& path) {
    switchTo(files_.openRecent(path));
}

void MainWindow::openDemo() {
    switchTo(files_.openDemo());
}

void MainWindow::copyLog() {
    copies_->choose(log_->place());
}

void MainWindow::tellCopied(const QString& file, CopiedProfile profile) {
    const QString name = QFileInfo(file).fileName();
    notice_->offer(profile == CopiedProfile::Include ? tr("“%1” is saved, with your profile.").arg(name)
                                                     : tr("“%1” is saved, without your profile.").arg(name),
                   tr("Open the copy"), [this, file] { openRecent(file); });
}

QStringList MainWindow::recentLogs() const {
    return files_.recentLogs();
}

QString MainWindow::logDescription() const {
    const auto& file = log_->place().file;
    return file ? fromPath(*file) : tr("The demo, in memory only");
}

void MainWindow::tellDemo() {
    notice_->offer(tr("This is the demo: 26 weeks of made-up training. Nothing here touches your log."),
                   tr("Go to my log"), [this] { switchTo(files_.openOwn()); });
}

} // namespace dorsal
