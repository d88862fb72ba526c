// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/time_chart.h"

#include "app/charts/chart_accessibility.h"
#include "app/charts/chart_zoom.h"
#include "app/theme/spacing.h"
#include "app/theme/tokens.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QGestureEvent>
#include <QKeyEvent>
#include <QNativeGestureEvent>
#include <QPaintEngine>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace dorsal {

namespace {

constexpr double leastDrag = 4;

/// Where a key leads to, maybe past the ends; nothing for keys that do not move.
std::optional<std::ptrdiff_t> placeOfKey(int key, std::ptrdiff_t current, std::ptrdiff_t last,
                                         std::ptrdiff_t page) {
    switch (key) {
    case Qt::Key_Left:
        return current - 1;
    case Qt::Key_Right:
        return current + 1;
    case Qt::Key_PageUp:
        return current - page;
    case Qt::Key_PageDown:
        return current + page;
    case Qt::Key_Home:
        return 0;
    case Qt::Key_End:
        return last;
    default:
        return std::nullopt;
    }
}

} // namespace

TimeChart::TimeChart(const QString& name, std::ptrdiff_t pageOfPlaces, QWidget* parent)
    : QWidget(parent), pageOfPlaces_(pageOfPlaces) {
    makeChartAccessible();
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    grabGesture(Qt::PinchGesture);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void TimeChart::forgetBody() {
    body_ = {};
    update();
}

void TimeChart::drawBody(QPainter& painter) {
    // The device painted on: a picture of the page may be finer than the screen.
    const qreal ratio = painter.paintEngine()->paintDevice()->devicePixelRatioF();
    if (body_.isNull() || body_.devicePixelRatio() != ratio) {
        body_ = QPixmap(size() * ratio);
        body_.setDevicePixelRatio(ratio);
        body_.fill(Qt::transparent);
        QPainter bodyPainter(&body_);
        paintBody(bodyPainter);
    }
    painter.drawPixmap(0, 0, body_);
}

void TimeChart::drawFocusRing(QPainter& painter) const {
    if (hasFocus() && ring_.isShown()) {
        ChartRing::draw(painter, rect(), tokensOf(palette()));
    }
}

void TimeChart::announce() {
    setAccessibleDescription(spoken());
    if (QAccessible::isActive()) {
        QAccessibleValueChangeEvent changed(this, accessibleDescription());
        QAccessible::updateAccessibility(&changed);
    }
    emit readOutChanged();
}

void TimeChart::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    forgetLayout();
}

void TimeChart::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange ||
        event->type() == QEvent::StyleChange) {
        forgetLayout();
    }
}

bool TimeChart::event(QEvent* event) {
    // Qt keeps Page up and down of a scrolling parent from us unless they are claimed.
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_PageUp || key == Qt::Key_PageDown || key == Qt::Key_Home || key == Qt::Key_End) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::NativeGesture) {
        if (const auto factor = pinchFactor(*static_cast<QNativeGestureEvent*>(event))) {
            zoomAround(mapFromGlobal(QCursor::pos()).x(), *factor);
            return true;
        }
    }
    if (event->type() == QEvent::Gesture) {
        auto* gestures = static_cast<QGestureEvent*>(event);
        if (const auto* pinch = static_cast<const QPinchGesture*>(gestures->gesture(Qt::PinchGesture))) {
            dragFrom_.reset();
            zoomAround(mapFromGlobal(pinch->centerPoint()).x(), pinchFactor(*pinch));
            return true;
        }
    }
    return QWidget::event(event);
}

void TimeChart::zoomAround(double x, double factor) {
    if (placeCount() > 0) {
        emit daysWanted(zoomedDays(daysOnScreen(), dayAt(x), factor));
    }
}

void TimeChart::wheelEvent(QWheelEvent* event) {
    const auto factor = wheelFactor(*event);
    if (!factor) {
        QWidget::wheelEvent(event);
        return;
    }
    zoomAround(event->position().x(), *factor);
    event->accept();
}

void TimeChart::contextMenuEvent(QContextMenuEvent* event) {
    if (event->reason() == QContextMenuEvent::Mouse) {
        pointAt(placeAt(event->pos()));
    }
    emit menuWanted(event->globalPos());
}

void TimeChart::mousePressEvent(QMouseEvent* event) {
    QWidget::mousePressEvent(event);
    if (event->button() == Qt::LeftButton && placeCount() > 0) {
        dragFrom_ = event->position().x();
        dragDays_ = daysOnScreen();
    }
}

void TimeChart::mouseMoveEvent(QMouseEvent* event) {
    const double x = event->position().x();
    if (dragFrom_ && std::abs(x - *dragFrom_) >= leastDrag) {
        emit daysWanted(movedDays(dragDays_, (*dragFrom_ - x) / widthOfDays()));
        return;
    }
    pointAt(placeAt(event->position()));
}

void TimeChart::mouseReleaseEvent(QMouseEvent* event) {
    QWidget::mouseReleaseEvent(event);
    dragFrom_.reset();
}

void TimeChart::mouseDoubleClickEvent(QMouseEvent* event) {
    pointAt(placeAt(event->position()));
    openPointed();
}

void TimeChart::leaveEvent(QEvent* event) {
    QWidget::leaveEvent(event);
    // Not below a dialog or a menu, which may be about the place.
    if (!hasFocus() && isActiveWindow()) {
        pointAt(std::nullopt);
    }
}

void TimeChart::keyPressEvent(QKeyEvent* event) {
    ring_.keyPressed();
    update();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        openPointed();
        return;
    }
    if (event->key() == Qt::Key_M && event->modifiers() == Qt::NoModifier && placeCount() > 0) {
        emit markWanted();
        return;
    }
    if (const auto factor = keyFactor(event->key()); factor && placeCount() > 0) {
        emit daysWanted(zoomedDays(daysOnScreen(), middleOf(daysOnScreen()), *factor));
        return;
    }
    const auto last = static_cast<std::ptrdiff_t>(placeCount()) - 1;
    const auto pointed = pointedPlace();
    const std::ptrdiff_t current = pointed ? static_cast<std::ptrdiff_t>(*pointed) : last;
    const auto wanted = placeOfKey(event->key(), current, last, pageOfPlaces_);
    if (!wanted) {
        QWidget::keyPressEvent(event);
    } else if (last >= 0) {
        pointAt(static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(*wanted, 0, last)));
    }
}

void TimeChart::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    ring_.focusIn(event->reason());
    if (event->reason() != Qt::MouseFocusReason && !pointedPlace() && placeCount() > 0) {
        pointAt(placeCount() - 1);
    }
    update();
}

void TimeChart::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    const bool comesBack =
        event->reason() == Qt::ActiveWindowFocusReason || event->reason() == Qt::PopupFocusReason;
    if (!underMouse() && !comesBack) {
        pointAt(std::nullopt);
    }
    update();
}

void TimeChart::openPointed() {
    if (const auto place = pointedPlace()) {
        open(*place);
    }
}

} // namespace dorsal
