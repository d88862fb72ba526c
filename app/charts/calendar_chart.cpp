// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/calendar_chart.h"

#include "app/charts/calendar_painter.h"
#include "app/charts/chart_accessibility.h"
#include "app/theme/tokens.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace dorsal {

namespace {

constexpr int narrowestCalendar = 320;
constexpr double calendarInset = 2;

/// Where a key leads to from a day; nothing for keys that do not move.
std::optional<Day> dayOfKey(int key, Day current, const ShownDays& shown, Day last) {
    using std::chrono::days;
    switch (key) {
    case Qt::Key_Left:
        return current - days(7);
    case Qt::Key_Right:
        return current + days(7);
    case Qt::Key_Up:
        return current - days(1);
    case Qt::Key_Down:
        return current + days(1);
    case Qt::Key_PageUp:
        return current - days(28);
    case Qt::Key_PageDown:
        return current + days(28);
    case Qt::Key_Home:
        return shown.from;
    case Qt::Key_End:
        return last;
    default:
        return std::nullopt;
    }
}

} // namespace

CalendarChart::CalendarChart(QWidget* parent) : QWidget(parent) {
    makeChartAccessible();
    setAccessibleName(tr("Calendar of training"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
}

void CalendarChart::setData(CalendarChartData shown) {
    data_ = std::move(shown);
    if (pointed_ && (*pointed_ < data_.days.from || *pointed_ > lastDay())) {
        pointed_.reset();
    }
    forgetLayout();
    announce();
}

const CalendarLayout& CalendarChart::geometryOfChart() const {
    if (!layout_) {
        const QRectF area = QRectF(rect()).adjusted(calendarInset, calendarInset, -calendarInset, 0);
        layout_.emplace(area, data_.days, font(), false);
    }
    return *layout_;
}

void CalendarChart::forgetLayout() {
    layout_.reset();
    updateGeometry();
    update();
}

Day CalendarChart::lastDay() const {
    return std::max(data_.days.from, std::min(data_.days.to, data_.today));
}

void CalendarChart::setPointed(std::optional<Day> day) {
    if (day != pointed_) {
        pointed_ = day;
        update();
        announce();
    }
}

std::optional<ShownDays> CalendarChart::pointedDays() const {
    const Day day = pointed_.value_or(lastDay());
    return data_.weeks.empty() ? std::nullopt : std::optional(ShownDays{day, day});
}

QString CalendarChart::readOut() const {
    return data_.weeks.empty() ? QString() : calendarSentence(data_, pointed_.value_or(lastDay()));
}

QSize CalendarChart::sizeHint() const {
    return minimumSizeHint().expandedTo({2 * narrowestCalendar, 0});
}

QSize CalendarChart::minimumSizeHint() const {
    return {narrowestCalendar, static_cast<int>(std::ceil(geometryOfChart().height() + calendarInset))};
}

void CalendarChart::announce() {
    setAccessibleDescription(readOut());
    if (QAccessible::isActive()) {
        QAccessibleValueChangeEvent changed(this, accessibleDescription());
        QAccessible::updateAccessibility(&changed);
    }
    emit readOutChanged();
}

void CalendarChart::paintEvent(QPaintEvent* /*event*/) {
    if (data_.weeks.empty()) {
        return;
    }
    QPainter painter(this);
    const CalendarPainter calendar(geometryOfChart(), data_, tokensOf(palette()), font());
    calendar.paintBody(painter);
    if (pointed_) {
        calendar.paintPointed(painter, *pointed_);
    }
}

void CalendarChart::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        forgetLayout();
    }
}

void CalendarChart::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        forgetLayout();
    }
}

bool CalendarChart::event(QEvent* event) {
    // Else the page around would scroll.
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (dayOfKey(key, {}, {}, {})) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void CalendarChart::mouseMoveEvent(QMouseEvent* event) {
    const auto day = geometryOfChart().dayAt(event->position());
    setPointed(day && *day <= lastDay() && !data_.weeks.empty() ? day : std::nullopt);
}

void CalendarChart::mouseDoubleClickEvent(QMouseEvent* event) {
    mouseMoveEvent(event);
    if (pointed_) {
        emit opened(*pointed_);
    }
}

void CalendarChart::contextMenuEvent(QContextMenuEvent* event) {
    emit menuWanted(event->globalPos());
}

void CalendarChart::leaveEvent(QEvent* event) {
    QWidget::leaveEvent(event);
    // Not below a dialog or a menu, which may be about the day.
    if (!hasFocus() && isActiveWindow()) {
        setPointed(std::nullopt);
    }
}

void CalendarChart::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && pointed_) {
        emit opened(*pointed_);
        return;
    }
    if (event->key() == Qt::Key_M && event->modifiers() == Qt::NoModifier && !data_.weeks.empty()) {
        emit markWanted();
        return;
    }
    const auto wanted = dayOfKey(event->key(), pointed_.value_or(lastDay()), data_.days, lastDay());
    if (!wanted || data_.weeks.empty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    setPointed(std::clamp(*wanted, data_.days.from, lastDay()));
}

void CalendarChart::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason && !pointed_ && !data_.weeks.empty()) {
        setPointed(lastDay());
    }
}

void CalendarChart::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    const bool comesBack =
        event->reason() == Qt::ActiveWindowFocusReason || event->reason() == Qt::PopupFocusReason;
    if (!underMouse() && !comesBack) {
        setPointed(std::nullopt);
    }
}

} // namespace dorsal
