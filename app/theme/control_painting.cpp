// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/control_painting.h"

#include "app/theme/icons.h"
#include "app/theme/rounded_card.h"
#include "app/theme/spacing.h"
#include "app/theme/tokens.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>

namespace dorsal {
namespace {

QRectF squareIn(const QRect& rect) {
    const int side = std::min(rect.width(), rect.height());
    return {rect.x() + (rect.width() - side) / 2.0, rect.y() + (rect.height() - side) / 2.0,
            static_cast<qreal>(side), static_cast<qreal>(side)};
}

QColor boxBorder(const Tokens& tokens, const QStyleOption& option) {
    return option.state.testFlag(QStyle::State_Enabled) ? tokens.ctl : tokens.line;
}

QColor boxInk(const Tokens& tokens, const QStyleOption& option) {
    return option.state.testFlag(QStyle::State_Enabled) ? tokens.accent : tokens.disabled;
}

} // namespace

void paintCheckBox(QPainter& painter, const QStyleOption& option) {
    const Tokens& tokens = tokensOf(option.palette);
    const QRectF box = squareIn(option.rect);
    const bool checked = option.state.testFlag(QStyle::State_On);
    const bool partly = option.state.testFlag(QStyle::State_NoChange);
    const QColor ink = boxInk(tokens, option);
    if (!checked && !partly) {
        const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
        paintRoundedCard(painter, box, spacing::cellRadius, hovered ? tokens.hover : tokens.base,
                         boxBorder(tokens, option));
        return;
    }
    paintRoundedCard(painter, box, spacing::cellRadius, ink, ink);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal unit = box.width() / 16;
    painter.translate(box.topLeft());
    painter.scale(unit, unit);
    painter.setPen(QPen(tokens.onAccent, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (partly) {
        painter.drawLine(QPointF(4.5, 8), QPointF(11.5, 8));
    } else {
        painter.drawPolyline(QPolygonF({{4.2, 8.2}, {7, 11}, {11.8, 5.4}}));
    }
    painter.restore();
}

void paintRadioButton(QPainter& painter, const QStyleOption& option) {
    const Tokens& tokens = tokensOf(option.palette);
    const QRectF box = squareIn(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool checked = option.state.testFlag(QStyle::State_On);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(tokens.base);
    painter.setPen(QPen(checked ? boxInk(tokens, option) : boxBorder(tokens, option), 1));
    painter.drawEllipse(box);
    if (checked) {
        const qreal inset = box.width() * 0.22;
        painter.setPen(Qt::NoPen);
        painter.setBrush(boxInk(tokens, option));
        painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset));
    }
    painter.restore();
}

void paintFieldPanel(QPainter& painter, const QStyleOption& option) {
    const Tokens& tokens = tokensOf(option.palette);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    paintRoundedCard(painter, option.rect, spacing::controlRadius, option.palette.color(QPalette::Base),
                     enabled ? tokens.ctl : tokens.line);
}

void paintInnerFocus(QPainter& painter, const QStyleOption& option) {
    const Tokens& tokens = tokensOf(option.palette);
    const qreal width = spacing::focusRing;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokens.accent, width));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(width / 2, width / 2, -width / 2, -width / 2),
                            spacing::cellRadius, spacing::cellRadius);
    painter.restore();
}

void paintScrollBar(QPainter& painter, const QStyleOptionSlider& option, const QRect& handle) {
    if (option.maximum <= option.minimum) {
        return;
    }
    const Tokens& tokens = tokensOf(option.palette);
    const bool strong =
        option.state.testFlag(QStyle::State_MouseOver) || option.state.testFlag(QStyle::State_Sunken);
    const bool upright = option.orientation == Qt::Vertical;
    const QRectF bar =
        upright ? QRectF(handle).adjusted(3, 2, -3, -2) : QRectF(handle).adjusted(2, 3, -2, -3);
    const qreal radius = std::min(bar.width(), bar.height()) / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QColor ground = tokens.ctl;
    ground.setAlphaF(strong ? 1.0 : 0.5);
    painter.setBrush(ground);
    painter.drawRoundedRect(bar, radius, radius);
    painter.restore();
}

void paintProgress(QPainter& painter, const QStyleOptionProgressBar& option) {
    const Tokens& tokens = tokensOf(option.palette);
    const qreal height = spacing::grid;
    const QRectF groove(option.rect.x(), option.rect.center().y() + 1 - height / 2, option.rect.width(),
                        height);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.otherRamp.front());
    painter.drawRoundedRect(groove, height / 2, height / 2);
    const qreal range = static_cast<qreal>(option.maximum) - option.minimum;
    const qreal share = range > 0 ? (static_cast<qreal>(option.progress) - option.minimum) / range : 1;
    if (share > 0) {
        QRectF done = groove;
        done.setWidth(std::max(height, groove.width() * share));
        if (option.direction == Qt::RightToLeft) {
            done.moveRight(groove.right());
        }
        painter.setBrush(tokens.accent);
        painter.drawRoundedRect(done, height / 2, height / 2);
    }
    painter.restore();
}

} // namespace dorsal
