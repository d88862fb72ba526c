// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/session.h"

#include <QList>
#include <QObject>

#include <functional>

class QAction;
class QKeySequence;
class QMenu;
class QPoint;

namespace dorsal {

class AdditionGate;
class ExercisePicker;
class LogCatalogue;
class Navigation;
class Prompts;
class SessionEditing;
class SessionGridModel;
class SessionGridView;

/// What can be done to a row of the Session page: by key, and from the row's menu.
class SessionCommands final : public QObject {
    Q_OBJECT
public:
    SessionCommands(SessionGridView& view, SessionGridModel& model, SessionEditing& editing,
                    const LogCatalogue& catalogue, Navigation& navigation, Prompts& prompts,
                    AdditionGate& gate);

    /// In the order of the menu; their shortcuts work in the grid and its fields.
    [[nodiscard]] const QList<QAction*>& actions() const { return actions_; }
    void addExercise();
    /// What is not done before the cool-down had no time: on to the cool-down.
    void finishEarly();
    /// True when there is something to leave out and a cool-down to go to.
    [[nodiscard]] bool canFinishEarly() const;

signals:
    /// It was finished early and has no cool-down to do.
    void nothingLeft();

private:
    using RowAction = std::function<void(int row)>;

    void makeActions();
    void addAction(const QString& text, const QKeySequence& key, RowAction work);
    void openMenu(int row, const QPoint& place);
    void openKinds(int row);
    /// Those of the plan's item that the row belongs to.
    void openChoices(int row);
    void choose(Id<SessionItem> item, const ExerciseKey& key);
    void openReasons(int row);
    void replace(int row);
    void editNote(int row);
    void editSetNote(int row);
    void markPain(int row);
    void planWarmUp(int row);
    void remove(int row);
    void move(int row, bool up);
    void popUp(QMenu* menu, int row);
    [[nodiscard]] Slot slotFor(const Exercise& exercise) const;
    [[nodiscard]] Id<SessionItem> itemAt(int row) const;

    SessionGridView& view_;
    SessionGridModel& model_;
    SessionEditing& editing_;
    const LogCatalogue& catalogue_;
    Navigation& navigation_;
    Prompts& prompts_;
    AdditionGate& gate_;
    ExercisePicker* picker_;
    std::function<void(const ExerciseKey&)> whenPicked_;
    QList<QAction*> actions_;
};

} // namespace dorsal
