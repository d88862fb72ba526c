// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/session_grid.h"

#include <QListWidget>

namespace dorsal {

class SessionGridModel;

/// The exercises of a session with the sets done of each; choosing one jumps to it.
class SessionOutline final : public QListWidget {
    Q_OBJECT
public:
    explicit SessionOutline(const SessionGridModel& model, QWidget* parent = nullptr);

    /// Reads the model's headings again.
    void refresh();
    void setCurrentItemOf(Id<SessionItem> item);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void jumpAsked(dorsal::Id<dorsal::SessionItem> item);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void jump(const QListWidgetItem* line);

    const SessionGridModel& model_;
    Id<SessionItem> current_;
};

} // namespace dorsal
