// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/session.h"

#include <QTimer>
#include <QWidget>

#include <chrono>
#include <memory>
#include <optional>

class QStackedWidget;

namespace dorsal {

class AdditionGate;
class BodyWeightAsk;
class Clock;
class LogCatalogue;
class LogSignals;
class Logbook;
class Navigation;
class OperationRunner;
class Prompts;
class SessionCommands;
class SessionEditing;
class SessionEmptyState;
class SessionGridModel;
class SessionGridView;
class SessionHeader;
class SessionSidePanel;
class SessionSummaryLine;
struct ChangeSummary;
struct GuideInput;
struct HoldPlan;

/// Sets are logged here while or after training: the open session, or one of the past.
class SessionPage final : public QWidget {
    Q_OBJECT
public:
    SessionPage(Logbook& logbook, LogSignals& changes, const LogCatalogue& catalogue, const Clock& clock,
                Navigation& navigation, OperationRunner& runner, Prompts& prompts, QWidget* parent = nullptr);
    ~SessionPage() override;

    /// Shows that session, open or past.
    void showSession(Id<Session> session);
    /// Back to the open session, or to the ways to start one.
    void showOpenSession();
    /// Asks and ends the open session.
    void finish();
    /// What is not done before the cool-down had no time: on to the cool-down, or to the end without one.
    void finishEarly();
    /// What the guided timer is to go through: all that is left of the session, or of one exercise.
    [[nodiscard]] HoldPlan planGuide(std::optional<Id<SessionItem>> item) const;
    void guideSession();
    /// Guides the exercise that stands last in the session under this key and has sets to do.
    void guideExercise(const ExerciseKey& exercise);

signals:
    /// A working set was logged in the open session.
    void restBegins(std::chrono::seconds length);
    /// There is nothing to rest for any more.
    void restEnds();
    /// The set that is waiting, as rich text; empty when none is.
    void nextSetChanged(const QString& next);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    /// The keyboard goes on to the grid, or to the ways to start.
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QWidget* makeSessionView();
    void connectParts(LogSignals& changes);
    void hear(const ChangeSummary& summary);
    void present(std::optional<Id<Session>> session);
    void refresh();
    void showPart();
    void refreshHeader();
    void arrange();
    void beginRest(const LoggedSet& set);
    void endRestOfUndone();
    void tellNext();
    void guideRow(int row);
    [[nodiscard]] GuideInput guideInput() const;
    void leave();
    void editTimes();
    void edit(const Session& edited);
    void keepNotes(const QString& notes);
    [[nodiscard]] bool lacksBodyWeight() const;

    Logbook& logbook_;
    const LogCatalogue& catalogue_;
    const Clock& clock_;
    Navigation& navigation_;
    OperationRunner& runner_;
    Prompts& prompts_;
    std::unique_ptr<AdditionGate> gate_;
    SessionGridModel* model_;
    SessionEditing* editing_;
    SessionGridView* view_;
    SessionCommands* commands_;
    SessionHeader* header_ = nullptr;
    SessionSidePanel* side_ = nullptr;
    SessionSummaryLine* line_ = nullptr;
    BodyWeightAsk* bodyWeight_ = nullptr;
    QStackedWidget* stack_ = nullptr;
    SessionEmptyState* empty_ = nullptr;
    std::optional<Id<LoggedSet>> restsFor_;
    QTimer minutes_;
    bool followsOpen_ = true;
};

} // namespace dorsal
