// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/line_chart_layout.h"
#include "app/charts/time_chart.h"

namespace dorsal {

/// A line chart on the screen; its places are the points drawn, one a session.
class LineChart final : public TimeChart {
    Q_OBJECT
public:
    explicit LineChart(const QString& name, QWidget* parent = nullptr);

    /// The pointed session stays pointed at when it is still shown.
    void setData(LineChartData shown);
    [[nodiscard]] const LineChartData& data() const { return data_; }
    [[nodiscard]] const LineChartLayout& geometryOfChart() const;

    [[nodiscard]] std::optional<std::size_t> pointed() const;
    void setPointed(std::optional<std::size_t> point);
    /// Of the pointed point, else of the last one: date, value, whether it is a record, and more about it.
    /// Empty for the empty chart, which tells itself what is missing.
    [[nodiscard]] QString readOut() const;

    [[nodiscard]] std::optional<ShownDays> pointedDays() const override;

    [[nodiscard]] QSize minimumSizeHint() const override { return {280, 180}; }
    [[nodiscard]] QSize sizeHint() const override { return {640, 220}; }

signals:
    /// Enter or a double click on a point.
    void opened(dorsal::Id<dorsal::Session> session);

protected:
    [[nodiscard]] std::size_t placeCount() const override;
    [[nodiscard]] std::optional<std::size_t> pointedPlace() const override;
    [[nodiscard]] std::optional<std::size_t> placeAt(QPointF position) const override;
    void pointAt(std::optional<std::size_t> place) override;
    void open(std::size_t place) override;
    [[nodiscard]] QString spoken() const override;
    [[nodiscard]] ShownDays daysOnScreen() const override { return data_.days; }
    [[nodiscard]] Day dayAt(double x) const override { return geometryOfChart().dayAt(x); }
    [[nodiscard]] double widthOfDays() const override { return geometryOfChart().plot().width(); }
    void paintBody(QPainter& painter) const override;
    void forgetLayout() override;
    void paintEvent(QPaintEvent* event) override;

private:
    /// The point pointed at, else the last of the line.
    [[nodiscard]] std::optional<std::size_t> told() const;
    [[nodiscard]] std::optional<std::size_t> placeOf(std::optional<std::size_t> point) const;

    LineChartData data_;
    mutable std::optional<LineChartLayout> layout_;
    /// A point keeps its session when the days change.
    std::optional<LocalTime> pointedStart_;
};

} // namespace dorsal
