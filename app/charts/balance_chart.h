// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/balance_chart_data.h"
#include "app/charts/balance_chart_layout.h"
#include "app/charts/balance_read_out.h"
#include "app/charts/time_chart.h"

#include <optional>

class QLabel;
class QPushButton;

namespace dorsal {

/// The balance chart on the screen; its places are the groups of bars.
class BalanceChart final : public TimeChart {
    Q_OBJECT
public:
    explicit BalanceChart(QWidget* parent = nullptr);

    /// The pointed week stays pointed at when it is still shown.
    void setData(BalanceChartData data);
    [[nodiscard]] const BalanceChartData& data() const { return data_; }
    [[nodiscard]] const BalanceChartLayout& geometryOfChart() const;

    [[nodiscard]] std::optional<std::size_t> pointed() const;
    void setPointed(std::optional<std::size_t> period);
    [[nodiscard]] std::optional<ShownDays> pointedDays() const override;
    /// Of the pointed group, else of the last one; nothing in the empty chart.
    [[nodiscard]] std::optional<BalanceReadOut> readOut() const;

    [[nodiscard]] QSize minimumSizeHint() const override { return {320, 200}; }
    [[nodiscard]] QSize sizeHint() const override { return {640, 220}; }

signals:
    /// Enter or a double click on a group of bars: the days of its weeks.
    void opened(const dorsal::BalancePeriod& period);
    /// The button of the empty chart.
    void invitationTaken();

protected:
    [[nodiscard]] std::size_t placeCount() const override { return geometryOfChart().count(); }
    [[nodiscard]] std::optional<std::size_t> pointedPlace() const override { return pointed(); }
    [[nodiscard]] std::optional<std::size_t> placeAt(QPointF position) const override;
    void pointAt(std::optional<std::size_t> place) override { setPointed(place); }
    void open(std::size_t place) override;
    [[nodiscard]] QString spoken() const override;
    /// The days of the weeks shown.
    [[nodiscard]] ShownDays daysOnScreen() const override;
    [[nodiscard]] Day dayAt(double x) const override;
    [[nodiscard]] double widthOfDays() const override;
    void paintBody(QPainter& painter) const override;
    void forgetLayout() override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void placeInvitation();
    void repaintPointer(std::optional<std::size_t> period);

    BalanceChartData data_;
    mutable std::optional<BalanceChartLayout> layout_;
    /// First day of the pointed group: a group keeps its day when the range changes.
    std::optional<Day> pointedDay_;
    QWidget* invitation_;
    QLabel* invitationText_;
    QPushButton* invitationButton_;
};

} // namespace dorsal
