// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/session_balance.h"
#include "core/training/session.h"

#include <QWidget>

namespace dorsal {

class NoteField;
class SessionBalanceTable;
class SessionGridModel;
class SessionOutline;

/// Beside the grid: the exercises with the sets done, the balance, and the session's notes.
class SessionSidePanel final : public QWidget {
    Q_OBJECT
public:
    explicit SessionSidePanel(const SessionGridModel& model, QWidget* parent = nullptr);

    /// Reads the model again.
    void refresh(const SessionBalance& balance);
    void setCurrentItem(Id<SessionItem> item);

signals:
    void jumpAsked(dorsal::Id<dorsal::SessionItem> item);
    void addAsked();
    void notesTyped(const QString& notes);

private:
    const SessionGridModel& model_;
    SessionOutline* outline_;
    SessionBalanceTable* balance_;
    NoteField* notes_;
};

} // namespace dorsal
