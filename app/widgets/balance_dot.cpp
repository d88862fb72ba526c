// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/balance_dot.h"

#include "app/theme/tokens.h"
#include "app/words/enum_words.h"

#include <QPainter>

namespace dorsal {
namespace {

constexpr int dotSize = 8;

} // namespace

void paintBalanceDot(QPainter& painter, const QRectF& rect, const BalanceShare& share,
                     const QPalette& palette) {
    constexpr int halfCircle = 180 * 16;
    const Tokens& tokens = tokensOf(palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (share.backHalves > 0 && share.chestHalves > 0) {
        painter.setBrush(tokens.backFill);
        painter.drawPie(rect, halfCircle / 2, halfCircle);
        painter.setBrush(tokens.chestFill);
        painter.drawPie(rect, -halfCircle / 2, halfCircle);
    } else if (share.backHalves > 0 || share.chestHalves > 0) {
        painter.setBrush(share.backHalves > 0 ? tokens.backFill : tokens.chestFill);
        painter.drawEllipse(rect);
    } else {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tokens.ctl, 1));
        painter.drawEllipse(rect.adjusted(0.5, 0.5, -0.5, -0.5));
    }
    painter.restore();
}

BalanceDot::BalanceDot(const BalanceShare& share, QWidget* parent) : QWidget(parent), share_(share) {
    setFixedSize(dotSize, dotSize);
    setAccessibleName(countsAs(share));
    setToolTip(countsAs(share));
}

void BalanceDot::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    paintBalanceDot(painter, rect(), share_, palette());
}

} // namespace dorsal
