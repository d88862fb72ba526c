// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/timer/guided_timer.h"
#include "app/widgets/timer_face.h"
#include "core/timer/interval_plan.h"

#include <QWidget>

class QStackedWidget;

namespace dorsal {

class LogCatalogue;
class LogSignals;
class Navigation;
class Prompts;
class TimerHome;

/// What the Timer page uses.
struct TimerPageParts {
    Logbook& logbook;
    LogSignals& changes;
    const LogCatalogue& catalogue;
    const Clock& clock;
    Navigation& navigation;
    OperationRunner& runner;
    Prompts& prompts;
    Preferences& preferences;
    Sounds& sounds;
    ScreenWake& wake;
    QString logFile; ///< empty for the demo
};

/// Guides through holds, tempos and intervals; while none runs, the ways to start one.
class TimerPage final : public QWidget {
    Q_OBJECT
public:
    explicit TimerPage(TimerPageParts parts, QWidget* parent = nullptr);
    ~TimerPage() override;

    /// Asks first when another timer runs; says so when there is nothing to time. Its sets belong to
    /// `session`, or to the open one.
    void startPlan(const HoldPlan& plan, std::optional<Id<Session>> session = std::nullopt);
    /// Stops a timer that runs, if the person agrees; true when none is left.
    [[nodiscard]] bool makeRoom();
    enum class Resume { Paused, Running };
    /// Where a timer of an earlier run of the program stood; `plan` is what is left of it.
    void resumePlan(const HoldPlan& plan, const TimerRecord& record, Resume how = Resume::Paused);
    void resumeIntervals(const TimerRecord& record);
    /// A timer is on the page, running or just done.
    [[nodiscard]] bool isGuiding() const;
    /// Sets that are not in the log yet because it could not be written.
    [[nodiscard]] int unsaved() const { return timer_.log().unsaved(); }

signals:
    /// The page wants the whole window (true), or no longer.
    void guidingChanged(bool guiding);
    /// The timer is over: done, stopped or hurt.
    void ended();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void connectHome();
    void connectTimer();
    void begin(const HoldPlan& plan, const TimerRecord& origin);
    [[nodiscard]] bool mayReplace();
    [[nodiscard]] TimerRecord originOf(const HoldPlan& plan, std::optional<Id<Session>> session);
    void startIntervals(const IntervalPlan& intervals);
    void keepIntervals(IntervalPlan intervals);
    void act(TimerAction action);
    void actSounds(TimerAction action);
    void finishOpen();
    void askToStop();
    void stopWith(Unfinished unfinished);
    void leave();
    void hear(const HeardCue& cue);
    void typeDigit(int digit);
    void setTyped(const QString& typed);
    void showFace();
    void refresh();
    void refreshHome();
    void refreshMessage();
    void setWishes(const SoundWishes& wishes);
    void listen();

    TimerPageParts parts_;
    GuidedTimer timer_;
    QStackedWidget* stack_;
    TimerHome* home_;
    TimerFace* face_;
    QString typed_;
    QString unsavedWhy_;
};

} // namespace dorsal
