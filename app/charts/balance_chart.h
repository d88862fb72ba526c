// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/balance_chart_data.h"
#include "app/charts/balance_chart_layout.h"
#include "app/charts/balance_read_out.h"
#include "core/stats/balance_range.h"

#include <QPixmap>
#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace dorsal {

/// The balance chart on the screen: points at the week nearest to the mouse or chosen by keys, and tells it.
class BalanceChart final : public QWidget {
    Q_OBJECT
public:
    explicit BalanceChart(QWidget* parent = nullptr);

    /// The pointed week stays pointed at when it is still shown.
    void setData(BalanceChartData data);
    [[nodiscard]] const BalanceChartData& data() const { return data_; }
    [[nodiscard]] const BalanceChartLayout& geometryOfChart() const;

    [[nodiscard]] std::optional<std::size_t> pointed() const;
    void setPointed(std::optional<std::size_t> period);
    /// Of the pointed group, else of the last one; nothing in the empty chart.
    [[nodiscard]] std::optional<BalanceReadOut> readOut() const;

    [[nodiscard]] QSize minimumSizeHint() const override { return {320, 200}; }
    [[nodiscard]] QSize sizeHint() const override { return {640, 240}; }

signals:
    /// The read-out is another one.
    void readOutChanged();
    /// Enter or a double click on a group of bars: the days of its weeks.
    void opened(const dorsal::BalancePeriod& period);
    /// The wheel or a drag asks for these days.
    void daysWanted(const dorsal::ShownDays& days);
    /// The button of the empty chart.
    void invitationTaken();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void forgetLayout();
    void placeInvitation();
    void repaintPointer(std::optional<std::size_t> period);
    void openPointed();
    void announce();
    /// The days of the weeks shown.
    [[nodiscard]] ShownDays days() const;
    void zoomAround(double x, double factor);
    [[nodiscard]] const QPixmap& body(qreal ratio);

    BalanceChartData data_;
    mutable std::optional<BalanceChartLayout> layout_;
    QPixmap body_;
    /// First day of the pointed group: a group keeps its day when the range changes.
    std::optional<Day> pointedDay_;
    /// Where a drag began, and the days shown then.
    std::optional<double> dragFrom_;
    ShownDays dragDays_;
    QWidget* invitation_;
    QLabel* invitationText_;
    QPushButton* invitationButton_;
};

} // namespace dorsal
