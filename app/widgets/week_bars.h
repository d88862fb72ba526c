// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/balance.h"

#include <QWidget>

#include <vector>

namespace dorsal {

/// A few weeks of back and chest at a glance: bars, the coach's 2:1, the first day and the status of each.
/// The open week is hatched.
class WeekBars final : public QWidget {
    Q_OBJECT
public:
    explicit WeekBars(QWidget* parent = nullptr);

    void setWeeks(std::vector<WeekBalance> weeks);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintWeek(QPainter& painter, const WeekBalance& week, const QRectF& column) const;
    void paintDates(QPainter& painter) const;
    [[nodiscard]] QRectF columnOf(std::size_t index) const;
    [[nodiscard]] double largest() const;

    std::vector<WeekBalance> weeks_;
};

} // namespace dorsal
