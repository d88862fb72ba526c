// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/training_calendar.h"

#include "app/theme/spacing.h"
#include "app/theme/tokens.h"
#include "app/theme/typography.h"
#include "app/widgets/calendar_shade.h"
#include "app/words/break_words.h"
#include "app/words/format.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>

namespace dorsal {

namespace {

constexpr int pitch = 18;
constexpr int box = 15;
constexpr int mostColumns = 53;
constexpr int daysInWeek = 7;
constexpr int labelGap = 10;
constexpr double dayRadius = 3;
constexpr double breakDot = 2.5;
/// From this step on a dot is seen as a hole.
constexpr std::size_t darkStep = 3;
} // namespace

TrainingCalendar::TrainingCalendar(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Calendar of working sets"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TrainingCalendar::setDays(std::map<Day, CalendarDay> days, Day today, WeekStart weekStart) {
    days_ = std::move(days);
    today_ = today;
    weekStart_ = weekStart;
    if (cursor_ < firstShown() || cursor_ > today_) {
        cursor_ = today_;
    }
    update();
}

void TrainingCalendar::setMarked(std::optional<Day> marked) {
    marked_ = marked;
    if (marked_ && *marked_ >= firstShown()) {
        cursor_ = *marked_;
    }
    update();
}

QSize TrainingCalendar::sizeHint() const {
    return {labelWidth() + 26 * pitch, top() + daysInWeek * pitch};
}

QSize TrainingCalendar::minimumSizeHint() const {
    return {labelWidth() + 8 * pitch, top() + daysInWeek * pitch};
}

int TrainingCalendar::labelWidth() const {
    const QFontMetrics metrics(fontFor(TextStyle::Caption, font()));
    const Format format;
    int widest = 0;
    for (int i = 0; i < daysInWeek; ++i) {
        widest =
            std::max(widest, metrics.horizontalAdvance(format.locale().dayName(i + 1, QLocale::ShortFormat)));
    }
    return widest + labelGap;
}

int TrainingCalendar::top() const {
    return QFontMetrics(fontFor(TextStyle::Caption, font())).height() + 4;
}

int TrainingCalendar::columns() const {
    return std::clamp((width() - labelWidth()) / pitch, 1, mostColumns);
}

Day TrainingCalendar::firstShown() const {
    return firstDayOfWeek(today_, weekStart_) - std::chrono::days(daysInWeek * (columns() - 1));
}

QRect TrainingCalendar::cell(Day day) const {
    const int index = static_cast<int>((day - firstShown()).count());
    const QRect rect(labelWidth() + index / daysInWeek * pitch, top() + index % daysInWeek * pitch, box, box);
    return rect;
}

std::optional<Day> TrainingCalendar::dayAt(QPoint point) const {
    const int column = (point.x() - labelWidth()) / pitch;
    const int row = (point.y() - top()) / pitch;
    if (point.x() < labelWidth() || point.y() < top() || column >= columns() || row >= daysInWeek) {
        return std::nullopt;
    }
    const Day day = firstShown() + std::chrono::days(column * daysInWeek + row);
    return day <= today_ ? std::optional(day) : std::nullopt;
}

CalendarDay TrainingCalendar::doneOn(Day day) const {
    const auto found = days_.find(day);
    return found == days_.end() ? CalendarDay() : found->second;
}

QString TrainingCalendar::describe(Day day) const {
    const auto [sets, breaks] = doneOn(day);
    const Format format;
    const QString date = format.longDate(day);
    const QString told = sets == 0   ? tr("%1: no working sets").arg(date)
                         : sets == 1 ? tr("%1: 1 working set").arg(date)
                                     : tr("%1: %2 working sets").arg(date).arg(sets);
    return breaks == std::chrono::minutes::zero()
               ? told
               : tr("%1, %2", "a day in words, break minutes").arg(told, breakTime(breaks, format));
}

void TrainingCalendar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintLabels(painter);
    paintDays(painter);
}

void TrainingCalendar::paintLabels(QPainter& painter) const {
    const Tokens& tokens = tokensOf(palette());
    const Format format;
    painter.setFont(fontFor(TextStyle::Caption, font()));
    painter.setPen(tokens.text2);
    const Day first = firstShown();
    for (int row = 0; row < daysInWeek; row += 2) {
        const std::chrono::weekday weekday(first + std::chrono::days(row));
        const QRect line(0, top() + row * pitch, labelWidth() - labelGap, box);
        painter.drawText(
            line, Qt::AlignLeft | Qt::AlignVCenter,
            format.locale().dayName(static_cast<int>(weekday.iso_encoding()), QLocale::ShortFormat));
    }
    int freeFrom = 0;
    for (int column = 0; column < columns(); ++column) {
        const std::chrono::year_month_day date(first + std::chrono::days(column * daysInWeek));
        if (static_cast<unsigned>(date.day()) > daysInWeek) {
            continue;
        }
        const QString month = format.locale().standaloneMonthName(
            static_cast<int>(static_cast<unsigned>(date.month())), QLocale::ShortFormat);
        const int x = labelWidth() + column * pitch;
        const int monthWidth = painter.fontMetrics().horizontalAdvance(month);
        if (x >= freeFrom && x + monthWidth <= width()) {
            painter.drawText(x, painter.fontMetrics().ascent(), month);
            freeFrom = x + monthWidth + labelGap;
        }
    }
}

void TrainingCalendar::paintDays(QPainter& painter) const {
    const Tokens& tokens = tokensOf(palette());
    const Day weekEnd = firstDayOfWeek(today_, weekStart_) + std::chrono::days(daysInWeek - 1);
    for (Day day = firstShown(); day <= weekEnd; day += std::chrono::days(1)) {
        const QRectF rect = QRectF(cell(day)).adjusted(0.5, 0.5, -0.5, -0.5);
        const bool future = day > today_;
        const auto [sets, breaks] = doneOn(day);
        const std::size_t step = calendarShade(sets);
        painter.setBrush(future ? tokens.base : tokens.otherRamp.at(step));
        painter.setPen(future ? QPen(tokens.line) : QPen(Qt::NoPen));
        painter.drawRoundedRect(rect, dayRadius, dayRadius);
        if (breaks > std::chrono::minutes::zero()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(step >= darkStep ? tokens.base : tokens.text2);
            painter.drawEllipse(rect.center(), breakDot, breakDot);
        }
        if (day == marked_ || (hasFocus() && day == cursor_)) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(tokens.accent, spacing::focusRing));
            painter.drawRoundedRect(rect.adjusted(-1, -1, 1, 1), dayRadius + 1, dayRadius + 1);
        }
    }
}

void TrainingCalendar::mouseMoveEvent(QMouseEvent* event) {
    const auto day = dayAt(event->pos());
    setToolTip(day ? describe(*day) : QString());
}

void TrainingCalendar::mousePressEvent(QMouseEvent* event) {
    if (const auto day = dayAt(event->pos())) {
        moveTo(*day);
        emit dayPicked(*day);
    }
}

void TrainingCalendar::moveTo(Day day) {
    cursor_ = std::clamp(day, firstShown(), today_);
    setAccessibleDescription(describe(cursor_));
    QAccessibleEvent spoken(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&spoken);
    update();
}

void TrainingCalendar::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Left:
        moveTo(cursor_ - std::chrono::days(daysInWeek));
        break;
    case Qt::Key_Right:
        moveTo(cursor_ + std::chrono::days(daysInWeek));
        break;
    case Qt::Key_Up:
        moveTo(cursor_ - std::chrono::days(1));
        break;
    case Qt::Key_Down:
        moveTo(cursor_ + std::chrono::days(1));
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        emit dayPicked(cursor_);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace dorsal
