// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ports/navigation.h"
#include "app/theme/theme.h"
#include "app/window/log_files.h"

#include <QMainWindow>

#include <functional>
#include <memory>
#include <optional>

namespace dorsal {

class BreakDesk;
class BreakNotifier;
class BreakStrip;
class DeskPresence;
class HistoryImport;
class LogCopying;
class LogHealth;
class LogWatch;
class NoticeStrip;
class PageStack;
class Preferences;
class ScreenWake;
class RestStrip;
class SessionPage;
class SessionStarter;
class Sidebar;
class Sounds;
class TimerPage;
struct TimerRecord;
class UndoActions;
class WeekFoot;
class WindowMenus;

/// What the window reaches the outside by.
struct WindowParts {
    LogOpener& opener;
    const Catalogue& builtIn;
    const Clock& clock;
    Prompts& prompts;
    Preferences& preferences;
    Sounds& sounds;
    ScreenWake& screenWake;
    BreakNotifier& breakNotifier;
    DeskPresence& presence;
    /// Puts the whole program into the theme.
    std::function<void(ThemeChoice, WidgetStyle)> chooseTheme;
};

/// When a window makes the page that it begins with.
enum class FirstPage { AtOnce, AfterFirstFrame };

/// The frame around the pages: menus, sidebar, notices; and what leads from page to page.
class MainWindow final : public QMainWindow, public Navigation {
    Q_OBJECT
public:
    /// Throws ProblemError when the log cannot be read.
    MainWindow(WindowParts parts, std::unique_ptr<OpenLog> log, FirstPage when = FirstPage::AtOnce);
    ~MainWindow() override;
    MainWindow(const MainWindow&) = delete;
    MainWindow& operator=(const MainWindow&) = delete;

    void showPage(PageName name) override;
    void openSession(Id<Session> session) override;
    void showInHistory(Id<Session> session) override;
    void showExercise(const ExerciseKey& exercise) override;
    void showPlan(const std::string& planKey) override;
    void startEmpty() override;
    void startPlan(const QString& planKey) override;
    void startLike(Id<Session> past) override;
    void logPastSession() override;
    void addToSession(const ExerciseKey& exercise) override;
    void startTimer(const HoldPlan& plan) override;
    void guideSession() override;
    void guideExercise(const ExerciseKey& exercise) override;
    void startBreak(const std::string& key) override;
    /// Goes on with a timer as it runs at that place of it.
    void showTimerAt(const HoldPlan& plan, const TimerRecord& place);
    void importHistory() override;
    void openDemo() override;

    /// Other apps' files, one after another.
    void importFiles(const QStringList& files);
    /// Dropped or double-clicked ones: a log is opened, other files are imported.
    void openFiles(const QStringList& files);
    void newLog();
    void openLog();
    void openRecent(const QString& path);
    void copyLog();
    [[nodiscard]] QStringList recentLogs() const;
    /// Asks for a printer for what the page shows.
    void print();
    void showWeeklyReport();
    void finishSession();
    void finishSessionEarly();
    [[nodiscard]] bool hasOpenSession();
    void showPreferences();
    void showProfile();
    /// Takes away what is told at the foot.
    void clearNotice();
    /// Where the open log lies, for people.
    [[nodiscard]] QString logDescription() const;

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    /// Without a log; when one then throws as it is shown, what was made is taken down in order.
    explicit MainWindow(WindowParts parts);
    void layOut();
    void connectParts();
    /// Replaces everything that belongs to the log, from the event loop: the page that asked is gone by then.
    void switchTo(std::unique_ptr<OpenLog> log);
    void switchNow();
    void use(std::unique_ptr<OpenLog> log);
    /// The one of last time, unless something led to another one already.
    void showFirstPage();
    /// A log that cannot be read then is left for another one.
    void showFirstPageOrLeave();
    void leaveDamaged(const QString& why);
    void tellFinished(const Session& session);
    void tellDemo();
    void tellCopied(const QString& file, CopiedProfile profile);
    void tellImported(qint64 sessions, int files);
    /// A timer was running when the program ended: offers to go on with it.
    void offerResume();
    void resumeTimer(const TimerRecord& record);
    /// Asks when sets of the timer could not be saved: they would go with its page.
    [[nodiscard]] bool mayLeaveTimer();
    void connectBreaks();
    void beginBreak(const std::string& key);
    /// The break that was guided is over, however it ended.
    void endBreakNow();
    /// A session is open, or a timer runs.
    [[nodiscard]] bool isTraining();
    void comeToFront();
    /// The running timer has the window for itself.
    void arrangeFrame();
    [[nodiscard]] TimerPage& timerPage();
    [[nodiscard]] SessionPage& sessionPage();
    [[nodiscard]] QWidget* makePage(PageName page);
    /// The rest strip follows what is logged on the page.
    void connectRest(const SessionPage& page);
    /// The page as what it is, made when it was not yet.
    template <class Page>
    [[nodiscard]] Page& page(PageName name);

    WindowParts parts_;
    LogFiles files_;
    std::unique_ptr<OpenLog> log_;
    std::unique_ptr<OpenLog> next_;
    std::unique_ptr<SessionStarter> starter_;
    std::unique_ptr<WindowMenus> menus_;
    UndoActions* undo_ = nullptr;
    LogWatch* watch_ = nullptr;
    LogHealth* health_ = nullptr;
    HistoryImport* imports_ = nullptr;
    LogCopying* copies_ = nullptr;
    Sidebar* sidebar_ = nullptr;
    PageStack* pages_ = nullptr;
    WeekFoot* foot_ = nullptr;
    NoticeStrip* notice_ = nullptr;
    NoticeStrip* waiting_ = nullptr;
    RestStrip* rest_ = nullptr;
    BreakStrip* breakStrip_ = nullptr;
    BreakDesk* breaks_ = nullptr;
    /// The break that is being guided.
    std::optional<Id<Session>> break_;
};

} // namespace dorsal
