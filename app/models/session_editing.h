// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/grid_column.h"
#include "core/logbook/session_items.h"
#include "core/training/session_grid.h"

#include <QObject>
#include <QString>

#include <functional>
#include <optional>

namespace dorsal {

class Clock;
class OperationRunner;
class SessionGridModel;

enum class EditOutcome {
    Done,
    Waiting, ///< another program holds the log; it is tried again, the editor stays
    Refused, ///< see the complaint
};

/// What became of an edit in the grid.
struct EditResult {
    EditOutcome outcome = EditOutcome::Done;
    QString complaint;
    /// The cell that the complaint is about.
    GridColumn column = GridColumn::Second;
};

/// What happens to a band name that nobody has used yet.
enum class NewBand { Ask, Add };

/// What a person does to a session in its grid, each as one undo step through the logbook.
class SessionEditing final : public QObject {
    Q_OBJECT
public:
    SessionEditing(Logbook& logbook, SessionGridModel& model, const Clock& clock, OperationRunner& runner,
                   QObject* parent = nullptr);

    /// Text typed into a cell: changes a set that was done, or is kept for one still to do.
    EditResult enter(int row, GridColumn column, const QString& text, NewBand newBand = NewBand::Ask);
    /// The set was done as its row says.
    EditResult logRow(int row);
    /// The set was not done after all; its numbers stay as the suggestion. A row that was only typed goes.
    EditResult takeBack(int row);
    /// Does the set above once more in this row, or the set of this row once more when it is done.
    EditResult repeatAbove(int row);
    EditResult setKind(int row, SetKind kind);
    /// Ends the set here and marks pain; on a set that was done, marks it or takes the mark away.
    EditResult markPain(int row);
    EditResult noteSet(int row, const QString& note);

    /// Sets that were done of another choice stay with it.
    bool choose(Id<SessionItem> item, const NamedExercise& exercise);
    /// Adds it where its prescription puts it (or after the main part); tells exerciseAdded().
    bool addExercise(const NamedExercise& exercise, Slot slot);
    bool replaceExercise(Id<SessionItem> item, const NamedExercise& exercise);
    bool removeExercise(Id<SessionItem> item);
    bool moveExercise(Id<SessionItem> item, MoveDirection direction);
    bool skip(Id<SessionItem> item, std::optional<SkipReason> reason);
    /// Skips what is left before the cool-down; gives the first exercise of that.
    Id<SessionItem> finishEarly(Id<Session> session);
    /// Plans warm-up sets that lead up to the load of the exercise's first working set.
    EditResult planWarmUp(int row);
    bool noteExercise(Id<SessionItem> item, const QString& note);

signals:
    /// A set is in the log now that was not before.
    void setLogged(const dorsal::LoggedSet& set);
    /// The item is in the grid now, to be shown.
    void exerciseShown(dorsal::Id<dorsal::SessionItem> item);

private:
    EditResult write(const std::function<void()>& work);
    EditResult logNew(LoggedSet set, const SetFields& fields);
    EditResult change(const SetRow& row, const LoggedSet& edited);
    [[nodiscard]] const SetRow* above(int row, Side side) const;
    [[nodiscard]] LoggedSet oneMore(int row, const AddSetRow& more) const;
    [[nodiscard]] std::optional<LoggedSet> placeAfter(int row) const;

    Logbook& logbook_;
    SessionGridModel& model_;
    const Clock& clock_;
    OperationRunner& runner_;
};

} // namespace dorsal
