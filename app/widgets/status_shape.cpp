// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/status_shape.h"

#include "app/theme/spacing.h"
#include "app/theme/tokens.h"

#include <QPainter>
#include <QPainterPath>
#include <QPainterPathStroker>

namespace dorsal {
namespace {

/// Shapes are drawn in a square of 12 around the origin.
constexpr qreal discRadius = 5;
constexpr qreal outline = 1.4;

void drawDiscWithTick(QPainter& painter) {
    QPainterPath disc;
    disc.addEllipse(QPointF(0, 0), discRadius + 0.4, discRadius + 0.4);
    QPainterPath tick;
    tick.moveTo(-2.4, 0.2);
    tick.lineTo(-0.6, 2);
    tick.lineTo(2.5, -1.8);
    QPainterPathStroker stroker;
    stroker.setWidth(1.5);
    stroker.setCapStyle(Qt::RoundCap);
    stroker.setJoinStyle(Qt::RoundJoin);
    // The tick is a hole, so that the ground shows through whatever it is.
    painter.drawPath(disc.subtracted(stroker.createStroke(tick)));
}

void drawCircle(QPainter& painter, const QColor& ink) {
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink, outline));
    painter.drawEllipse(QPointF(0, 0), discRadius - 0.2, discRadius - 0.2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
}

void drawDottedCircle(QPainter& painter) {
    constexpr int dots = 8;
    for (int dot = 0; dot < dots; ++dot) {
        painter.save();
        painter.rotate(dot * 360.0 / dots);
        painter.drawEllipse(QPointF(0, -discRadius + 0.3), 0.85, 0.85);
        painter.restore();
    }
}

/// Clockwise from the top; angles in degrees.
void drawPie(QPainter& painter, qreal span) {
    const QRectF square(-discRadius, -discRadius, 2 * discRadius, 2 * discRadius);
    painter.drawPie(square, 90 * 16, -qRound(span * 16));
}

void drawTriangle(QPainter& painter) {
    painter.drawPolygon(QPolygonF({{0, -4.8}, {5, 4}, {-5, 4}}));
}

void drawStatus(QPainter& painter, BalanceStatus status, const QColor& ink) {
    switch (status) {
    case BalanceStatus::OnTarget:
    case BalanceStatus::BackHeavy:
        drawDiscWithTick(painter);
        return;
    case BalanceStatus::Near:
        drawCircle(painter, ink);
        drawPie(painter, 270);
        return;
    case BalanceStatus::Building:
        drawCircle(painter, ink);
        drawPie(painter, 180);
        return;
    case BalanceStatus::BelowFloor:
        drawCircle(painter, ink);
        return;
    case BalanceStatus::NoChest:
        drawTriangle(painter);
        return;
    case BalanceStatus::LowData:
        drawDottedCircle(painter);
        return;
    case BalanceStatus::NoData:
        painter.drawRoundedRect(QRectF(-3.6, -0.75, 7.2, 1.5), 0.75, 0.75);
        return;
    }
}

} // namespace

void paintStatusShape(QPainter& painter, const QRectF& rect, std::optional<BalanceStatus> status,
                      const QColor& ink) {
    const qreal scale = std::min(rect.width(), rect.height()) / spacing::statusShape;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center());
    painter.scale(scale, scale);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    if (status) {
        drawStatus(painter, *status, ink);
    } else {
        drawDottedCircle(painter);
        painter.drawEllipse(QPointF(0, 0), 1.8, 1.8);
    }
    painter.restore();
}

StatusMark::StatusMark(QWidget* parent) : QWidget(parent) {
    setFixedSize(spacing::statusShape, spacing::statusShape);
}

void StatusMark::setStatus(std::optional<BalanceStatus> status) {
    status_ = status;
    update();
}

void StatusMark::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    paintStatusShape(painter, rect(), status_, tokensOf(palette()).accent);
}

} // namespace dorsal
