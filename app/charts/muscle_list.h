// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_ring.h"
#include "app/charts/muscle_chart_data.h"

#include <QWidget>

#include <optional>

namespace dorsal {

/// Every muscle with its sets a week and a bar, group by group. Arrows, Home and End point at one.
class MuscleList final : public QWidget {
    Q_OBJECT
public:
    explicit MuscleList(QWidget* parent = nullptr);

    void setData(const MuscleChartData& shown);
    /// Does not announce.
    void setPointed(std::optional<Muscle> muscle);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    /// Mouse or keys stand on another row, or on none.
    void pointedAt(std::optional<dorsal::Muscle> muscle);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] QRect rowOf(std::size_t index) const;

    MuscleChartData data_;
    std::optional<Muscle> pointed_;
    ChartRing ring_;
};

} // namespace dorsal
