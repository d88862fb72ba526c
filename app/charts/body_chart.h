// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_export.h"
#include "app/charts/chart_ring.h"
#include "app/charts/muscle_chart_data.h"
#include "app/theme/tokens.h"

#include <QFont>
#include <QTransform>
#include <QWidget>

#include <optional>

namespace dorsal {

/// Draws the body figure, filled by sets a week, with the ramps' legend below.
void paintBody(QPainter& painter, const QRectF& room, const MuscleChartData& data,
               std::optional<Muscle> pointed, const Tokens& tokens, const QFont& font);

/// The figure with a title: a picture that stands alone.
[[nodiscard]] DrawChart musclesDrawing(const MuscleChartData& data, const QString& title);

/// The figure on the screen: points at a muscle with the mouse or, in the order of the list, by keys.
class BodyChart final : public QWidget {
    Q_OBJECT
public:
    explicit BodyChart(QWidget* parent = nullptr);

    void setData(const MuscleChartData& shown);
    [[nodiscard]] const MuscleChartData& data() const { return data_; }
    [[nodiscard]] std::optional<Muscle> pointed() const { return pointed_; }
    /// Announces a change.
    void setPointed(std::optional<Muscle> muscle);
    /// The muscle drawn at a place of the widget.
    [[nodiscard]] std::optional<Muscle> muscleAt(QPointF place) const;

    [[nodiscard]] QSize minimumSizeHint() const override { return {260, 260}; }
    [[nodiscard]] QSize sizeHint() const override { return {480, 300}; }

signals:
    void pointedChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    MuscleChartData data_;
    ChartRing ring_;
    std::optional<Muscle> pointed_;
};

} // namespace dorsal
