// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/range_strip.h"

#include "app/charts/chart_accessibility.h"
#include "app/charts/chart_zoom.h"
#include "app/theme/spacing.h"
#include "app/theme/tokens.h"
#include "app/theme/typography.h"
#include "app/words/format.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace dorsal {

namespace {

using std::chrono::days;

constexpr days stripWeek{7};
constexpr int laneHeight = 24;
constexpr int compactLane = 12;
constexpr int stripGap = 4;
constexpr double gripReach = 6;
constexpr double yearGap = 12;

} // namespace

RangeStrip::RangeStrip(QWidget* parent) : QWidget(parent) {
    makeChartAccessible();
    setAccessibleName(tr("Days shown, of the whole log"));
    setToolTip(tr("Drag the window, its ends, or beside it to show other days"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RangeStrip::setLogged(std::vector<Day> days, const ShownDays& bounds) {
    days_ = std::move(days);
    bounds_ = bounds;
    update();
}

void RangeStrip::setShown(const ShownDays& shown) {
    if (shown_ != shown) {
        shown_ = shown;
        tellShown();
        update();
    }
}

void RangeStrip::setCompact(bool compact) {
    compact_ = compact;
    updateGeometry();
    update();
}

void RangeStrip::tellShown() {
    const Format format;
    setAccessibleDescription(
        tr("%1 to %2", "first and last day").arg(format.date(shown_.from), format.date(shown_.to)));
    if (QAccessible::isActive()) {
        QAccessibleValueChangeEvent changed(this, accessibleDescription());
        QAccessible::updateAccessibility(&changed);
    }
}

QSize RangeStrip::sizeHint() const {
    const int line = QFontMetrics(fontFor(TextStyle::Caption, font())).height();
    return {480, compact_ ? compactLane : laneHeight + stripGap + line};
}

QRectF RangeStrip::lane() const {
    constexpr double side = 4;
    return {side, 1, std::max(1.0, width() - 2 * side), (compact_ ? compactLane : laneHeight) - 1.0};
}

double RangeStrip::dayX(Day day) const {
    const double length = static_cast<double>((bounds_.to - bounds_.from).count() + 1);
    const double into = static_cast<double>((day - bounds_.from).count()) / std::max(1.0, length);
    return lane().left() + std::clamp(into, 0.0, 1.0) * lane().width();
}

Day RangeStrip::dayAt(double x) const {
    const double share = std::clamp((x - lane().left()) / lane().width(), 0.0, 1.0);
    return bounds_.from +
           days(std::llround(share * static_cast<double>((bounds_.to - bounds_.from).count())));
}

QRectF RangeStrip::window() const {
    const double left = std::floor(dayX(shown_.from));
    const double right = std::ceil(dayX(shown_.to + days(1)));
    return {left, lane().top(), std::max(3.0, right - left), lane().height()};
}

RangeStrip::Grip RangeStrip::gripAt(double x) const {
    const QRectF shown = window();
    const double reach = std::min(gripReach, shown.width() / 3);
    if (std::abs(x - shown.left()) <= reach || (x < shown.left() && shown.left() - x <= gripReach)) {
        return Grip::First;
    }
    if (std::abs(x - shown.right()) <= reach || (x > shown.right() && x - shown.right() <= gripReach)) {
        return Grip::Last;
    }
    return x > shown.left() && x < shown.right() ? Grip::Window : Grip::New;
}

ShownDays RangeStrip::dragged(const Drag& drag, Day day) const {
    switch (drag.grip) {
    case Grip::First:
        return {std::min(day, drag.shown.to - stripWeek + days(1)), drag.shown.to};
    case Grip::Last:
        return {drag.shown.from, std::max(day, drag.shown.from + stripWeek - days(1))};
    case Grip::Window:
        return keptInside({drag.shown.from + (day - drag.from), drag.shown.to + (day - drag.from)}, bounds_);
    case Grip::New:
        return {std::min(drag.from, day), std::max(drag.from, day)};
    }
    return drag.shown;
}

std::optional<ShownDays> RangeStrip::afterKey(const QKeyEvent& event) const {
    const Qt::KeyboardModifiers keys = event.modifiers() & ~Qt::KeypadModifier;
    const days length = shown_.to - shown_.from + days(1);
    const auto moved = [this](days by) { return keptInside({shown_.from + by, shown_.to + by}, bounds_); };
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const days by = event.key() == Qt::Key_Left ? -stripWeek : stripWeek;
        if (keys == (Qt::ControlModifier | Qt::ShiftModifier)) {
            return dragged({Grip::First, {}, shown_}, shown_.from + by);
        }
        return keys == Qt::ShiftModifier ? dragged({Grip::Last, {}, shown_}, shown_.to + by) : moved(by);
    }
    case Qt::Key_PageUp:
        return moved(-length);
    case Qt::Key_PageDown:
        return moved(length);
    case Qt::Key_Home:
        return keptInside({bounds_.from, bounds_.from + length - days(1)}, bounds_);
    case Qt::Key_End:
        return keptInside({bounds_.to - length + days(1), bounds_.to}, bounds_);
    default:
        break;
    }
    const auto factor = keyFactor(event.key());
    return factor ? std::optional(zoomedDays(shown_, middleOf(shown_), *factor)) : std::nullopt;
}

/// Within what is logged.
void RangeStrip::want(const ShownDays& days) {
    const ShownDays inside{std::clamp(days.from, bounds_.from, bounds_.to),
                           std::clamp(days.to, bounds_.from, bounds_.to)};
    if (inside != shown_) {
        emit daysWanted(inside);
    }
}

void RangeStrip::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) {
        drag_ = Drag{gripAt(event->position().x()), dayAt(event->position().x()), shown_};
    }
}

void RangeStrip::mouseMoveEvent(QMouseEvent* event) {
    const double x = event->position().x();
    if (!drag_) {
        const Grip grip = gripAt(x);
        const bool end = grip == Grip::First || grip == Grip::Last;
        setCursor(end ? Qt::SizeHorCursor : grip == Grip::Window ? Qt::OpenHandCursor : Qt::CrossCursor);
        return;
    }
    const Day day = dayAt(x);
    if (day != drag_->from) {
        want(dragged(*drag_, day));
    }
}

/// A click beside the window brings it there.
void RangeStrip::mouseReleaseEvent(QMouseEvent* event) {
    if (drag_ && drag_->grip == Grip::New && dayAt(event->position().x()) == drag_->from) {
        const days by = drag_->from - middleOf(shown_);
        want(keptInside({shown_.from + by, shown_.to + by}, bounds_));
    }
    drag_.reset();
}

void RangeStrip::keyPressEvent(QKeyEvent* event) {
    if (const auto wanted = afterKey(*event)) {
        want(*wanted);
        return;
    }
    QWidget::keyPressEvent(event);
}

void RangeStrip::wheelEvent(QWheelEvent* event) {
    if (const auto factor = wheelFactor(*event)) {
        want(zoomedDays(shown_, dayAt(event->position().x()), *factor));
        event->accept();
    }
}

bool RangeStrip::event(QEvent* event) {
    // Else the page around would scroll.
    if (event->type() == QEvent::ShortcutOverride && afterKey(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void RangeStrip::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}

void RangeStrip::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

void RangeStrip::paintEvent(QPaintEvent* /*event*/) {
    const Tokens& tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.fillRect(lane(), tokens.base);
    painter.fillRect(window(), tokens.selection);
    paintSessions(painter);
    painter.fillRect(QRectF(lane().left(), lane().bottom() - 1, lane().width(), 1), tokens.line);
    paintWindow(painter);
    if (!compact_) {
        paintYears(painter);
    }
}

/// A column a week, or a pixel where weeks are narrower: as high as it has sessions beside the fullest one.
void RangeStrip::paintSessions(QPainter& painter) const {
    const auto weeks = static_cast<double>((bounds_.to - bounds_.from).count() + 1) / 7.0;
    const double pitch = std::max(1.0, lane().width() / std::max(1.0, weeks));
    std::vector<int> counts(static_cast<std::size_t>(std::ceil(lane().width() / pitch)) + 1, 0);
    for (const Day day : days_) {
        ++counts[static_cast<std::size_t>(std::max(0.0, dayX(day) - lane().left()) / pitch)];
    }
    const int most = std::max(1, *std::ranges::max_element(counts));
    const QColor ink = tokensOf(palette()).otherRamp.at(2);
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const double height = std::round((lane().height() - 4) * counts[i] / most);
        if (height > 0) {
            const double x = lane().left() + static_cast<double>(i) * pitch;
            painter.fillRect(QRectF(x, lane().bottom() - height,
                                    std::min(std::max(1.0, pitch - 1), lane().right() - x), height),
                             ink);
        }
    }
}

void RangeStrip::paintWindow(QPainter& painter) const {
    const Tokens& tokens = tokensOf(palette());
    const QRectF shown = window();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokens.ctl, 1));
    painter.drawRect(shown.adjusted(0.5, 0.5, -0.5, -0.5));
    for (const double x : {shown.left(), shown.right() - 3}) {
        painter.fillRect(QRectF(x, shown.top(), 3, shown.height()), tokens.accent);
    }
    if (hasFocus()) {
        painter.setPen(QPen(tokens.accent, spacing::focusRing));
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, lane().bottom() - height()));
    }
}

/// First and last month of the log at its ends, and between them years where they have room.
void RangeStrip::paintYears(QPainter& painter) const {
    const QFont caption = fontFor(TextStyle::Caption, font());
    painter.setFont(caption);
    painter.setPen(tokensOf(palette()).text2);
    const QFontMetricsF metrics(caption);
    const double y = laneHeight + stripGap;
    double free = lane().left();
    const int first = static_cast<int>(std::chrono::year_month_day(bounds_.from).year());
    const int last = static_cast<int>(std::chrono::year_month_day(bounds_.to).year());
    for (int year = first; year <= last; ++year) {
        const QString words = QString::number(year);
        const double width = std::ceil(metrics.horizontalAdvance(words)) + 1;
        const double x = year == first ? lane().left() : dayX(day(year, 1, 1));
        if (x >= free && x + width <= lane().right()) {
            painter.drawText(QRectF(x, y, width, metrics.height()), int{Qt::AlignLeft} | int{Qt::AlignTop},
                             words);
            free = x + width + yearGap;
        }
    }
}

} // namespace dorsal
