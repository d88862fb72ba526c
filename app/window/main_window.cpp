// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/main_window.h"

#include "app/dialogs/preferences_dialog.h"
#include "app/dialogs/profile_dialog.h"
#include "app/dialogs/report_dialog.h"
#include "app/models/import_summary.h"
#include "app/pages/builder_page.h"
#include "app/pages/exercises_page.h"
#include "app/pages/history_page.h"
#include "app/pages/progress_page.h"
#include "app/pages/session_page.h"
#include "app/pages/timer_page.h"
#include "app/ports/clock.h"
#include "app/ports/preferences.h"
#include "app/theme/spacing.h"
#include "app/widgets/break_strip.h"
#include "app/widgets/rest_strip.h"
#include "app/window/break_desk.h"
#include "app/window/first_frame.h"
#include "app/window/history_import.h"
#include "app/window/log_copying.h"
#include "app/window/log_health.h"
#include "app/window/log_watch.h"
#include "app/window/notice_strip.h"
#include "app/window/page_list.h"
#include "app/window/page_stack.h"
#include "app/window/session_starter.h"
#include "app/window/sidebar.h"
#include "app/window/undo_actions.h"
#include "app/window/week_foot.h"
#include "app/window/window_menus.h"
#include "app/words/format.h"
#include "core/logbook/sessions.h"

#include <QCloseEvent>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QTimer>

#include <algorithm>

namespace dorsal {

namespace {

constexpr QSize firstSize{1280, 800};
constexpr QSize smallestSize{900, 600};

bool isLogName(const QString& file) {
    return file.endsWith(QLatin1String(".dorsal"), Qt::CaseInsensitive);
}

} // namespace

MainWindow::MainWindow(WindowParts parts)
    : parts_(std::move(parts)),
      files_(parts_.opener, parts_.builtIn, parts_.clock, parts_.prompts, parts_.preferences),
      undo_(new UndoActions(this)), watch_(new LogWatch(parts_.clock, this)),
      health_(new LogHealth(parts_.opener, this)),
      imports_(new HistoryImport(parts_.opener, parts_.clock, parts_.prompts, *this)),
      copies_(new LogCopying(parts_.opener, parts_.prompts, *this)) {
    layOut();
    menus_ = std::make_unique<WindowMenus>(*this, *undo_);
    connectParts();
    setMinimumSize(smallestSize);
    setAcceptDrops(true);
    if (!restoreGeometry(parts_.preferences.windowGeometry())) {
        resize(firstSize);
    }
}

MainWindow::MainWindow(WindowParts parts, std::unique_ptr<OpenLog> log, FirstPage when)
    : MainWindow(std::move(parts)) {
    use(std::move(log));
    if (when == FirstPage::AtOnce) {
        showFirstPage();
    } else {
        sidebar_->setCurrent(parts_.preferences.page());
        new FirstFrame(*this, [this] { showFirstPageOrLeave(); });
    }
}

MainWindow::~MainWindow() {
    pages_->forget();
    endBreakNow();
    imports_->stop();
    undo_->use(nullptr);
    watch_->use(nullptr);
    foot_->use(nullptr);
}

void MainWindow::layOut() {
    auto* content = new QWidget(this);
    sidebar_ = new Sidebar(content);
    foot_ = new WeekFoot(parts_.clock, sidebar_);
    sidebar_->setFoot(foot_);
    pages_ = new PageStack([this](PageName page) { return makePage(page); }, content);
    notice_ = new NoticeStrip(content);
    waiting_ = new NoticeStrip(content);
    rest_ = new RestStrip(parts_.clock, content);
    breakStrip_ = new BreakStrip(content);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(sidebar_);
    middle->addWidget(pages_, 1);
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addLayout(middle, 1);
    rows->addWidget(notice_);
    rows->addWidget(waiting_);
    rows->addWidget(breakStrip_);
    rows->addWidget(rest_);
    setCentralWidget(content);
}

void MainWindow::connectParts() {
    connect(sidebar_, &Sidebar::chosen, this, &MainWindow::showPage);
    connect(pages_, &PageStack::shown, sidebar_, &Sidebar::setCurrent);
    connect(pages_, &PageStack::shown, this, &MainWindow::arrangeFrame);
    connect(pages_, &PageStack::shown, this, [this](PageName page) {
        parts_.preferences.setPage(page);
        menus_->follow(page);
    });
    connect(watch_, &LogWatch::finishedForgotten, this, &MainWindow::tellFinished);
    connect(health_, &LogHealth::foundSound, watch_, &LogWatch::trust);
    connect(health_, &LogHealth::damaged, this, &MainWindow::leaveDamaged);
    connect(imports_, &HistoryImport::imported, this, &MainWindow::tellImported);
    connect(copies_, &LogCopying::copied, this, &MainWindow::tellCopied);
    connectBreaks();
}

QWidget* MainWindow::makePage(PageName page) {
    const PageParts parts{*log_,         parts_.clock,     *this, parts_.prompts, parts_.preferences,
                          parts_.sounds, parts_.screenWake};
    for (const PageEntry& entry : pageEntries()) {
        if (entry.name == page) {
            QWidget* made = entry.make(parts);
            if (const auto* session = qobject_cast<SessionPage*>(made)) {
                connectRest(*session);
            }
            if (const auto* timer = qobject_cast<TimerPage*>(made)) {
                connect(timer, &TimerPage::guidingChanged, this, &MainWindow::arrangeFrame);
                connect(timer, &TimerPage::ended, this, &MainWindow::endBreakNow);
            }
            return made;
        }
    }
    return nullptr;
}

void MainWindow::connectRest(const SessionPage& page) {
    connect(&page, &SessionPage::restBegins, rest_, &RestStrip::start);
    connect(&page, &SessionPage::restEnds, rest_, &RestStrip::stop);
    connect(&page, &SessionPage::nextSetChanged, rest_, &RestStrip::setNext);
}

template <class Page>
Page& MainWindow::page(PageName name) {
    auto* made = qobject_cast<Page*>(pages_->page(name));
    Q_ASSERT(made != nullptr);
    return *made;
}

void MainWindow::showPage(PageName name) {
    // A past session that is being edited stays until it is left for the open one or the ways to start.
    const bool leadsBack = pages_->current() == PageName::Session || log_->reader().openSession().has_value();
    if (name == PageName::Session && leadsBack) {
        page<SessionPage>(name).showOpenSession();
    }
    pages_->showPage(name);
}

void MainWindow::openSession(Id<Session> session) {
    page<SessionPage>(PageName::Session).showSession(session);
    pages_->showPage(PageName::Session);
}

void MainWindow::showInHistory(Id<Session> session) {
    page<HistoryPage>(PageName::History).showSession(session);
    pages_->showPage(PageName::History);
}

void MainWindow::showExercise(const ExerciseKey& exercise) {
    page<ExercisesPage>(PageName::Exercises).showExercise(exercise);
    pages_->showPage(PageName::Exercises);
}

void MainWindow::showPlan(const std::string& planKey) {
    page<BuilderPage>(PageName::Builder).showPlan(planKey);
    pages_->showPage(PageName::Builder);
}

void MainWindow::startEmpty() {
    starter_->startEmpty();
}

void MainWindow::startPlan(const QString& planKey) {
    starter_->startPlan(planKey);
}

void MainWindow::startLike(Id<Session> past) {
    starter_->startLike(past);
}

void MainWindow::logPastSession() {
    starter_->logPastSession();
}

void MainWindow::addToSession(const ExerciseKey& exercise) {
    starter_->addToSession(exercise);
}

void MainWindow::importHistory() {
    imports_->choose(*log_);
}

void MainWindow::importFiles(const QStringList& files) {
    QStringList histories;
    for (const QString& file : files) {
        if (!file.endsWith(QLatin1String(".dorsalplan"), Qt::CaseInsensitive)) {
            histories += file;
            continue;
        }
        showPage(PageName::Builder);
        page<BuilderPage>(PageName::Builder).openFile(file);
    }
    if (!histories.isEmpty()) {
        imports_->take(*log_, histories);
    }
}

void MainWindow::print() {
    page<ProgressPage>(PageName::Progress).print();
}

void MainWindow::showWeeklyReport() {
    log_->runner().run([this] {
        auto* dialog = new ReportDialog({log_->place(), parts_.opener, log_->logbook(), log_->catalogue(),
                                         parts_.clock, log_->runner(), parts_.prompts},
                                        this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void MainWindow::showPreferences() {
    auto* dialog = new PreferencesDialog(
        {log_->logbook(), log_->runner(), parts_.preferences, parts_.presence, parts_.chooseTheme}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, breaks_, &BreakDesk::applyWishes);
    dialog->open();
}

void MainWindow::showProfile() {
    auto* dialog = new ProfileDialog(
        {log_->logbook(), log_->catalogue(), parts_.clock, log_->runner(), parts_.prompts}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::clearNotice() {
    notice_->clear();
}

void MainWindow::tellFinished(const Session& session) {
    const QString title = session.title.empty() ? tr("A session") : QString::fromStdString(session.title);
    notice_->offer(tr("%1 of %2 was left open for three hours; it is finished at its last set now.")
                       .arg(title, Format().shortDate(dayOf(session.start))),
                   tr("Reopen it"), [this, id = session.id] {
                       log_->runner().run([this, id] { reopenSession(log_->logbook(), id); });
                   });
    notice_->leaveAtChange(log_->changes());
}

void MainWindow::tellImported(qint64 sessions, int files) {
    notice_->offer(importedNotice(sessions, files), tr("Show in Progress"), [this] {
        page<ProgressPage>(PageName::Progress).showWholeHistory();
        showPage(PageName::Progress);
    });
    notice_->leaveAtChange(log_->changes());
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (!draggedFiles(*event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent* event) {
    const QStringList files = draggedFiles(*event->mimeData());
    event->acceptProposedAction();
    // From the event loop: the program that the files come from waits for the end of this.
    QTimer::singleShot(0, this, [this, files] { openFiles(files); });
}

void MainWindow::openFiles(const QStringList& files) {
    const auto log = std::ranges::find_if(files, isLogName);
    if (log != files.end()) {
        openRecent(*log);
    } else {
        importFiles(files);
    }
}

void MainWindow::showEvent(QShowEvent* event) {
    QMainWindow::showEvent(event);
    watch_->setWatching(true);
    QTimer::singleShot(0, watch_, &LogWatch::look);
}

void MainWindow::hideEvent(QHideEvent* event) {
    QMainWindow::hideEvent(event);
    watch_->setWatching(false);
}

void MainWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow()) {
        watch_->look();
    }
    if (event->type() == QEvent::WindowStateChange) {
        watch_->setWatching(!isMinimized());
    }
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (log_->runner().isWaiting()) {
        // What was typed is still on its way to the file; the window follows when it is there.
        connect(&log_->runner(), &OperationRunner::waitingChanged, this, &QWidget::close,
                static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::UniqueConnection));
        event->ignore();
        return;
    }
    if (!mayLeaveTimer()) {
        event->ignore();
        return;
    }
    parts_.preferences.setWindowGeometry(saveGeometry());
    event->accept();
}

} // namespace dorsal
