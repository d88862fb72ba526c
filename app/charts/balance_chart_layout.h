// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/balance_chart_data.h"
#include "core/stats/axis_scale.h"

#include <QFont>
#include <QRectF>

#include <optional>
#include <vector>

namespace dorsal {

/// Where everything of the balance chart lies in `area`, and what lies under a point. Pure geometry in
/// device-independent pixels; lengths grow with the font.
class BalanceChartLayout final {
public:
    /// Groups of bars narrower than this are joined to months, quarters or years.
    static constexpr double leastPitch = 9;

    BalanceChartLayout(const QRectF& area, const BalanceChartData& data, const QFont& font);

    [[nodiscard]] const BalanceSeries& series() const { return series_; }
    [[nodiscard]] std::size_t count() const { return series_.periods.size(); }
    [[nodiscard]] const QRectF& area() const { return area_; }
    /// From the top tick to the base line, from the axis to the right margin.
    [[nodiscard]] const QRectF& plot() const { return plot_; }
    /// The panel of the rolling ratio; nothing where the height does not allow one.
    [[nodiscard]] const std::optional<QRectF>& rollingPlot() const { return rollingPlot_; }
    [[nodiscard]] const ValueTicks& ticks() const { return ticks_; }
    /// How many groups have a bar or a mark far above all others, which is drawn at the edge.
    [[nodiscard]] std::size_t clipped() const { return clipped_; }
    [[nodiscard]] double lineHeight() const { return lineHeight_; }
    [[nodiscard]] double pitch() const { return pitch_; }
    [[nodiscard]] double barWidth() const { return barWidth_; }
    /// Top of the rolling axis: 4, or 8 when a ratio passes 4. Ratios above 8 are drawn at 8.
    [[nodiscard]] int ratioTop() const { return ratioTop_; }

    [[nodiscard]] double valueY(double value) const { return valueScale_.pixel(value); }
    /// Only with a rolling panel.
    [[nodiscard]] double ratioY(double ratio) const;
    /// Left edge and centre of a group.
    [[nodiscard]] double left(std::size_t period) const;
    [[nodiscard]] double centre(std::size_t period) const { return left(period) + pitch_ / 2; }
    /// Where a week of the range lies on the time axis.
    [[nodiscard]] double weekX(std::size_t week) const;
    /// Where a day of the range begins on the time axis; days outside of it at its nearer end.
    [[nodiscard]] double dayX(Day day) const;
    /// Right edge of the last group.
    [[nodiscard]] double end() const { return left(count()); }

    /// The column that is lit under the pointer: through both panels.
    [[nodiscard]] QRectF column(std::size_t period) const;
    /// Empty without a value.
    [[nodiscard]] QRectF backBar(std::size_t period) const;
    [[nodiscard]] QRectF chestBar(std::size_t period) const;
    /// The bars of the weeks before, in the same places; empty without a value.
    [[nodiscard]] QRectF earlierBackBar(std::size_t period) const;
    [[nodiscard]] QRectF earlierChestBar(std::size_t period) const;
    [[nodiscard]] const std::vector<PlacedMark>& marks() const { return marks_; }
    /// Height of the mark at twice the chest; nothing without chest work.
    [[nodiscard]] std::optional<double> markY(std::size_t period) const;
    /// Where bars end that go on past the axis' top, in the middle of their edge.
    [[nodiscard]] std::vector<QPointF> pastTheTop(std::size_t period) const;
    /// Centre of the triangle that says "back only"; nothing elsewhere.
    [[nodiscard]] std::optional<QPointF> backOnlyMarker(std::size_t period) const;

    /// Where the empty chart shows the mark.
    [[nodiscard]] double emptyMark() const { return ticks_.top() * 3 / 4; }

    /// Rows of text: their vertical centres.
    [[nodiscard]] double captionY() const;
    [[nodiscard]] double datesY() const;
    [[nodiscard]] double statusY() const;
    [[nodiscard]] double rollingCaptionY() const;

    /// The group nearest to `point`; nothing without groups and outside of the area.
    [[nodiscard]] std::optional<std::size_t> periodAt(QPointF point) const;
    /// The group that holds the week which `day` lies in or after.
    [[nodiscard]] std::optional<std::size_t> periodOf(Day day) const;

private:
    void placeAcross(const BalanceChartData& data, const QFont& font);
    void placeDown();
    /// Up to the largest value that does not crush the rest.
    void chooseTicks();
    [[nodiscard]] double cutY(double value) const;
    [[nodiscard]] QRectF bar(double x, double value) const;
    [[nodiscard]] double backX(std::size_t period) const;
    [[nodiscard]] double chestX(std::size_t period) const { return backX(period) + barWidth_ + 1; }

    QRectF area_;
    ShownSeries shown_;
    BalanceSeries series_;
    QRectF plot_;
    std::optional<QRectF> rollingPlot_;
    ValueTicks ticks_;
    AxisScale valueScale_;
    double lineHeight_ = 0;
    double pitch_ = 0;
    double barWidth_ = 0;
    int ratioTop_ = 4;
    std::size_t clipped_ = 0;
    std::vector<PlacedMark> marks_;
};

} // namespace dorsal
