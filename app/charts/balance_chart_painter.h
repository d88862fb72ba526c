// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/balance_chart_labels.h"
#include "app/charts/balance_chart_layout.h"
#include "app/theme/tokens.h"

#include <QFont>

class QPainter;

namespace dorsal {

/// Draws the balance chart on any QPainter: screen, image, printer; time runs from left to right in every
/// language. In three layers, so that the pointer only
/// repaints the thin ones.
class BalanceChartPainter final {
public:
    BalanceChartPainter(const BalanceChartLayout& layout, const BalanceChartData& data, const Tokens& tokens,
                        const QFont& font);

    /// Lowest: the column of the pointed group.
    void paintColumn(QPainter& painter, std::size_t pointed) const;
    /// Bars, marks, status, rolling line, texts; leaves its ground free.
    void paintBody(QPainter& painter) const;
    /// Topmost: the dates, and the point on the rolling line.
    void paintPointed(QPainter& painter, std::optional<std::size_t> pointed) const;
    /// All of it.
    void paint(QPainter& painter, std::optional<std::size_t> pointed) const;

private:
    void paintGrid(QPainter& painter) const;
    void paintTicks(QPainter& painter) const;
    void paintBars(QPainter& painter) const;
    void paintPastTheTop(QPainter& painter) const;
    void paintBackBar(QPainter& painter, std::size_t period) const;
    void paintEarlier(QPainter& painter) const;
    void paintCoachsMarks(QPainter& painter) const;
    void paintDashes(QPainter& painter, double from, double to, double y) const;
    void paintBackOnly(QPainter& painter) const;
    void paintStatusStrip(QPainter& painter) const;
    void paintRolling(QPainter& painter) const;
    void paintDot(QPainter& painter, const RollingPoint& point) const;
    void paintLabels(QPainter& painter, const std::vector<ChartLabel>& labels) const;

    const BalanceChartLayout& layout_;
    const BalanceChartData& data_;
    const Tokens& tokens_;
    QFont font_;
};

} // namespace dorsal
