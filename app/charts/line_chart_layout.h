// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/line_chart_data.h"
#include "core/stats/axis_scale.h"
#include "core/stats/date_ticks.h"

#include <QFont>
#include <QRectF>

#include <optional>

namespace dorsal {

/// A date below the chart.
struct DateMark {
    double x = 0;
    QString text; ///< empty for a tick without a label
    bool major = false;
};

/// Where everything of a line chart lies in `area`, and what lies under a point. Pure geometry in
/// device-independent pixels; lengths grow with the font.
class LineChartLayout final {
public:
    LineChartLayout(const QRectF& area, const LineChartData& data, const QFont& font);

    [[nodiscard]] const QRectF& area() const { return area_; }
    [[nodiscard]] const QRectF& plot() const { return plot_; }
    [[nodiscard]] double lineHeight() const { return lineHeight_; }
    [[nodiscard]] const RangeTicks& ticks() const { return ticks_; }
    /// Points with a value, in order.
    [[nodiscard]] const std::vector<std::size_t>& drawn() const { return drawn_; }
    /// The last point of the line, what its label and what comes next begin from; nothing in the empty chart.
    [[nodiscard]] std::optional<std::size_t> last() const;
    /// True when a session without a value lies between two points of the line.
    [[nodiscard]] bool isGap(std::size_t before, std::size_t after) const;
    /// Points of the line between two gaps, which no stroke shows.
    [[nodiscard]] std::vector<std::size_t> lonely() const;
    [[nodiscard]] QPointF place(std::size_t point) const;
    /// True when the value lies above the axis and is drawn at its end.
    [[nodiscard]] bool isClipped(std::size_t point) const;
    [[nodiscard]] std::size_t clipped() const { return clipped_; }
    [[nodiscard]] double valueY(double shown) const { return valueScale_.pixel(shown); }
    [[nodiscard]] double dayX(Day day) const;
    /// The whole height of a stage's band.
    [[nodiscard]] QRectF stageRect(int number) const;
    /// Where the words of stages begin.
    [[nodiscard]] double stageWordsX() const { return area_.left() + 12; }
    /// Vertical centres of lines of text.
    [[nodiscard]] double captionY() const;
    [[nodiscard]] double datesY() const;
    [[nodiscard]] std::vector<DateMark> dateMarks() const;
    [[nodiscard]] std::vector<PlacedMark> marks() const;
    /// True when points lie far enough apart for a ring each.
    [[nodiscard]] bool hasRings() const { return rings_; }

    /// The point with a value whose x is nearest; nothing in the empty chart.
    [[nodiscard]] std::optional<std::size_t> pointAt(QPointF position) const;
    /// The day under a position.
    [[nodiscard]] Day dayAt(double x) const;

private:
    void placeAcross(const QFont& font);
    void chooseTicks();
    [[nodiscard]] std::vector<Day> tickDays(double pitchOfWeek) const;
    /// Of a few weeks, where a month need not begin.
    [[nodiscard]] std::vector<DateMark> datesOfFewDays() const;
    [[nodiscard]] double shown(std::size_t point) const;

    QRectF area_;
    const LineChartData& data_;
    double lineHeight_ = 0;
    double dateWidth_ = 0;
    QRectF plot_;
    RangeTicks ticks_;
    AxisScale valueScale_;
    AxisScale dayScale_;
    std::vector<std::size_t> drawn_;
    std::size_t clipped_ = 0;
    bool rings_ = true;
};

} // namespace dorsal
