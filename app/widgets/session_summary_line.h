// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/session_balance.h"
#include "core/training/session.h"

#include <QWidget>

class QPushButton;

namespace dorsal {

class ElidedLabel;
class SessionGridModel;

/// The side panel of a narrow window as one line: sets done, the week, and buttons for outline and notes.
class SessionSummaryLine final : public QWidget {
    Q_OBJECT
public:
    explicit SessionSummaryLine(const SessionGridModel& model, QWidget* parent = nullptr);

    void refresh(const SessionBalance& balance);

signals:
    void jumpAsked(dorsal::Id<dorsal::SessionItem> item);
    void notesAsked();

private:
    void openOutline();

    const SessionGridModel& model_;
    ElidedLabel* words_;
    QPushButton* outline_;
};

} // namespace dorsal
