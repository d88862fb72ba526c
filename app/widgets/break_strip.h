// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timer/desk_breaks.h"

#include <QFrame>

class QLabel;

namespace dorsal {

/// A quiet line at the foot of the window that reminds of a break, where the desktop cannot.
class BreakStrip final : public QFrame {
    Q_OBJECT
public:
    explicit BreakStrip(QWidget* parent = nullptr);

    /// Shows itself without taking the focus.
    void remind();

signals:
    void answered(dorsal::BreakAnswer answer);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* label_ = nullptr;
};

} // namespace dorsal
