// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/calendar_chart_data.h"
#include "app/charts/calendar_layout.h"

#include <QWidget>

#include <optional>

namespace dorsal {

/// The calendar of training on the screen: a day is pointed at by mouse or arrow keys and told; Enter or a
/// double click opens it. It takes the height that its weeks need.
class CalendarChart final : public QWidget {
    Q_OBJECT
public:
    explicit CalendarChart(QWidget* parent = nullptr);

    /// The pointed day stays pointed at when it is still shown.
    void setData(CalendarChartData shown);
    [[nodiscard]] const CalendarChartData& data() const { return data_; }
    [[nodiscard]] const CalendarLayout& geometryOfChart() const;
    [[nodiscard]] std::optional<Day> pointed() const { return pointed_; }
    /// The pointed day, else today or the last one shown; nothing in the empty calendar.
    [[nodiscard]] std::optional<ShownDays> pointedDays() const;
    void setPointed(std::optional<Day> day);
    /// Of the pointed day, else of today or the last one shown.
    [[nodiscard]] QString readOut() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void readOutChanged();
    void opened(dorsal::Day day);
    /// M: the pointed day, else the last one, is to be marked.
    void markWanted();
    /// The menu of the pointed day is asked for at this point of the screen.
    void menuWanted(QPoint at);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] Day lastDay() const;
    void forgetLayout();
    void announce();

    CalendarChartData data_;
    mutable std::optional<CalendarLayout> layout_;
    std::optional<Day> pointed_;
};

} // namespace dorsal
