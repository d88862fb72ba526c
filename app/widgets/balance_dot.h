// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/balance.h"

#include <QWidget>

class QPainter;
class QPalette;
class QRectF;

namespace dorsal {

/// What an exercise counts as: a blue disc for back, an orange one for chest, both halves, or an empty
/// circle.
void paintBalanceDot(QPainter& painter, const QRectF& rect, const BalanceShare& share,
                     const QPalette& palette);

/// The dot as a widget, before the exercise's name.
class BalanceDot final : public QWidget {
    Q_OBJECT
public:
    explicit BalanceDot(const BalanceShare& share, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    BalanceShare share_;
};

} // namespace dorsal
