// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/day.h"

#include <QWidget>

#include <map>
#include <optional>

namespace dorsal {

/// What was done on a day.
struct CalendarDay {
    int sets = 0;                  ///< working ones
    std::chrono::minutes breaks{}; ///< from the desk
    friend bool operator==(const CalendarDay&, const CalendarDay&) = default;
};

/// A field of days, a column a week, darker with more working sets, a dot for breaks from the desk. Arrow
/// keys walk it; a day picked is told.
class TrainingCalendar final : public QWidget {
    Q_OBJECT
public:
    explicit TrainingCalendar(QWidget* parent = nullptr);

    /// On days without an entry nothing was done. The last column holds `today`.
    void setDays(std::map<Day, CalendarDay> days, Day today, WeekStart weekStart);
    /// Frames the day of the session that is shown.
    void setMarked(std::optional<Day> marked);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// The first day that fits when the calendar is `width` wide.
    [[nodiscard]] Day firstShown() const;

signals:
    void dayPicked(dorsal::Day day);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] int columns() const;
    [[nodiscard]] int labelWidth() const;
    [[nodiscard]] int top() const;
    [[nodiscard]] QRect cell(Day day) const;
    [[nodiscard]] std::optional<Day> dayAt(QPoint point) const;
    [[nodiscard]] QString describe(Day day) const;
    void paintLabels(QPainter& painter) const;
    void paintDays(QPainter& painter) const;
    void moveTo(Day day);

    [[nodiscard]] CalendarDay doneOn(Day day) const;

    std::map<Day, CalendarDay> days_;
    Day today_{};
    WeekStart weekStart_ = WeekStart::Monday;
    std::optional<Day> marked_;
    Day cursor_{};
};

} // namespace dorsal
