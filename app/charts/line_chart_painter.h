// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_label.h"
#include "app/charts/line_chart_layout.h"
#include "app/theme/tokens.h"

class QPainter;

namespace dorsal {

/// Draws a line chart on any QPainter: screen, image, printer. In two layers, so that the pointer repaints
/// the thin one only.
class LineChartPainter final {
public:
    LineChartPainter(const LineChartLayout& layout, const LineChartData& data, const Tokens& tokens,
                     const QFont& font);

    /// Everything but the pointer; leaves its ground free.
    void paintBody(QPainter& painter) const;
    /// The pointed point: a line through the plot and a full disc.
    void paintPointed(QPainter& painter, std::size_t point) const;

private:
    void paintGrid(QPainter& painter) const;
    void paintStages(QPainter& painter) const;
    void paintMarkNames(QPainter& painter, const std::vector<PlacedMark>& marks) const;
    void paintDates(QPainter& painter) const;
    void paintLine(QPainter& painter) const;
    void paintPoints(QPainter& painter) const;
    void paintGoal(QPainter& painter) const;
    void paintClippedValues(QPainter& painter) const;
    void paintValueLabel(QPainter& painter) const;
    [[nodiscard]] QColor groundOf(const StageBand& stage) const;
    [[nodiscard]] QString valueLabel() const;
    [[nodiscard]] QRectF valueLabelBox() const;
    void paintValueGround(QPainter& painter) const;
    void paintEmptyText(QPainter& painter) const;
    void paintNotes(QPainter& painter) const;
    void write(QPainter& painter, const QRectF& box, const QString& text, TextStyle style,
               const QColor& color, Qt::Alignment alignment) const;
    [[nodiscard]] QColor fill() const;
    [[nodiscard]] QColor ink() const;

    const LineChartLayout& layout_;
    const LineChartData& data_;
    const Tokens& tokens_;
    QFont font_;
};

} // namespace dorsal
