// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/line_chart.h"

#include "app/charts/chart_accessibility.h"
#include "app/charts/chart_zoom.h"
#include "app/charts/line_chart_painter.h"
#include "app/theme/spacing.h"
#include "app/theme/tokens.h"
#include "app/words/progress_words.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPaintEngine>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>

namespace dorsal {

namespace {

constexpr std::ptrdiff_t pageOfSessions = 10;
constexpr double ringInset = 1;
constexpr double leastDrag = 4;

/// Where a key leads to among the drawn points; nothing for keys that do not move.
std::optional<std::ptrdiff_t> lineKeyTarget(int key, std::ptrdiff_t current, std::ptrdiff_t last) {
    switch (key) {
    case Qt::Key_Left:
        return current - 1;
    case Qt::Key_Right:
        return current + 1;
    case Qt::Key_PageUp:
        return current - pageOfSessions;
    case Qt::Key_PageDown:
        return current + pageOfSessions;
    case Qt::Key_Home:
        return 0;
    case Qt::Key_End:
        return last;
    default:
        return std::nullopt;
    }
}

} // namespace

LineChart::LineChart(const QString& name, QWidget* parent) : QWidget(parent) {
    makeChartAccessible();
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void LineChart::setData(LineChartData shown) {
    data_ = std::move(shown);
    forgetLayout();
    announce();
}

const LineChartLayout& LineChart::geometryOfChart() const {
    if (!layout_) {
        layout_.emplace(QRectF(rect()), data_, font());
    }
    return *layout_;
}

void LineChart::forgetLayout() {
    layout_.reset();
    body_ = {};
    update();
}

std::optional<std::size_t> LineChart::pointed() const {
    if (!pointedStart_) {
        return std::nullopt;
    }
    const auto& drawn = geometryOfChart().drawn();
    const auto found = std::ranges::find(
        drawn, *pointedStart_, [this](std::size_t point) { return data_.series.points[point].start; });
    return found == drawn.end() ? std::nullopt : std::optional(*found);
}

void LineChart::setPointed(std::optional<std::size_t> point) {
    if (point == pointed()) {
        return;
    }
    pointedStart_ = point ? std::optional(data_.series.points.at(*point).start) : std::nullopt;
    update();
    announce();
}

QString LineChart::readOut() const {
    const auto& drawn = geometryOfChart().drawn();
    if (drawn.empty()) {
        return data_.emptyText;
    }
    const SeriesPoint& point = data_.series.points[pointed().value_or(drawn.back())];
    QStringList parts{data_.format.date(dayOf(point.start)),
                      valueText(*point.value, data_.unit, data_.format, data_.bands)};
    if (point.record) {
        parts += tr("record");
    }
    if (point.rough) {
        parts += tr("rough estimate");
    }
    const QString more = data_.tellMore ? data_.tellMore(point) : QString();
    if (!more.isEmpty()) {
        parts += more;
    }
    return parts.join(QStringLiteral(" · "));
}

void LineChart::announce() {
    setAccessibleDescription(readOut());
    if (QAccessible::isActive()) {
        QAccessibleValueChangeEvent changed(this, accessibleDescription());
        QAccessible::updateAccessibility(&changed);
    }
    emit readOutChanged();
}

const QPixmap& LineChart::body(qreal ratio) {
    if (body_.isNull() || body_.devicePixelRatio() != ratio) {
        body_ = QPixmap(size() * ratio);
        body_.setDevicePixelRatio(ratio);
        body_.fill(Qt::transparent);
        QPainter painter(&body_);
        LineChartPainter(geometryOfChart(), data_, tokensOf(palette()), font()).paintBody(painter);
    }
    return body_;
}

void LineChart::paintEvent(QPaintEvent* /*event*/) {
    const Tokens& tokens = tokensOf(palette());
    QPainter painter(this);
    // The device painted on: a picture of the page may be finer than the screen.
    painter.drawPixmap(0, 0, body(painter.paintEngine()->paintDevice()->devicePixelRatioF()));
    if (const auto point = pointed()) {
        LineChartPainter(geometryOfChart(), data_, tokens, font()).paintPointed(painter, *point);
    }
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(tokens.accent, spacing::focusRing));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(ringInset, ringInset, -ringInset, -ringInset),
                                spacing::cellRadius, spacing::cellRadius);
    }
}

void LineChart::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    forgetLayout();
}

void LineChart::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange ||
        event->type() == QEvent::StyleChange) {
        forgetLayout();
    }
}

bool LineChart::event(QEvent* event) {
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
            const double x = mapFromGlobal(QCursor::pos()).x();
            emit daysWanted(zoomedDays(data_.days, geometryOfChart().dayAt(x), *factor));
            return true;
        }
    }
    return QWidget::event(event);
}

void LineChart::mousePressEvent(QMouseEvent* event) {
    QWidget::mousePressEvent(event);
    if (event->button() == Qt::LeftButton) {
        dragFrom_ = event->position().x();
        dragDays_ = data_.days;
    }
}

void LineChart::mouseMoveEvent(QMouseEvent* event) {
    const double x = event->position().x();
    if (dragFrom_ && std::abs(x - *dragFrom_) >= leastDrag) {
        const QRectF& plot = geometryOfChart().plot();
        emit daysWanted(movedDays(dragDays_, (*dragFrom_ - x) / plot.width()));
        return;
    }
    setPointed(geometryOfChart().pointAt(event->position()));
}

void LineChart::mouseReleaseEvent(QMouseEvent* event) {
    QWidget::mouseReleaseEvent(event);
    dragFrom_.reset();
}

void LineChart::mouseDoubleClickEvent(QMouseEvent* event) {
    setPointed(geometryOfChart().pointAt(event->position()));
    openPointed();
}

void LineChart::wheelEvent(QWheelEvent* event) {
    const auto factor = wheelFactor(*event);
    if (!factor) {
        QWidget::wheelEvent(event);
        return;
    }
    emit daysWanted(zoomedDays(data_.days, geometryOfChart().dayAt(event->position().x()), *factor));
    event->accept();
}

void LineChart::leaveEvent(QEvent* event) {
    QWidget::leaveEvent(event);
    if (!hasFocus()) {
        setPointed(std::nullopt);
    }
}

void LineChart::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        openPointed();
        return;
    }
    const auto& drawn = geometryOfChart().drawn();
    const auto last = static_cast<std::ptrdiff_t>(drawn.size()) - 1;
    std::ptrdiff_t current = last;
    if (const auto point = pointed()) {
        current = std::ranges::find(drawn, *point) - drawn.begin();
    }
    const auto wanted = lineKeyTarget(event->key(), current, last);
    if (!wanted) {
        QWidget::keyPressEvent(event);
    } else if (last >= 0) {
        setPointed(drawn[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(*wanted, 0, last))]);
    }
}

void LineChart::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    const auto& drawn = geometryOfChart().drawn();
    if (event->reason() != Qt::MouseFocusReason && !pointed() && !drawn.empty()) {
        setPointed(drawn.back());
    }
    update();
}

void LineChart::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    if (!underMouse()) {
        setPointed(std::nullopt);
    }
    update();
}

void LineChart::openPointed() {
    if (const auto point = pointed()) {
        if (const auto session = data_.series.points[*point].session) {
            emit opened(*session);
        }
    }
}

} // namespace dorsal
