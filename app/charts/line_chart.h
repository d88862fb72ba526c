// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/line_chart_layout.h"

#include <QPixmap>
#include <QWidget>

namespace dorsal {

/// A line chart on the screen: points at the session nearest to the mouse or chosen by keys, and tells it.
/// Wheel and pinch ask for fewer or more days, dragging for others.
class LineChart final : public QWidget {
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
    [[nodiscard]] QString readOut() const;

    [[nodiscard]] QSize minimumSizeHint() const override { return {280, 180}; }
    [[nodiscard]] QSize sizeHint() const override { return {640, 320}; }

signals:
    void readOutChanged();
    /// Enter or a double click on a point.
    void opened(dorsal::Id<dorsal::Session> session);
    /// The wheel or a drag asks for these days.
    void daysWanted(const dorsal::ShownDays& days);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void forgetLayout();
    void announce();
    void openPointed();
    [[nodiscard]] const QPixmap& body(qreal ratio);

    LineChartData data_;
    mutable std::optional<LineChartLayout> layout_;
    QPixmap body_;
    /// A point keeps its session when the days change.
    std::optional<LocalTime> pointedStart_;
    /// Where a drag began, and the days shown then.
    std::optional<double> dragFrom_;
    ShownDays dragDays_;
};

} // namespace dorsal
