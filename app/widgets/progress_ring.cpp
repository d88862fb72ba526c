// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/progress_ring.h"

#include "app/theme/tokens.h"
#include "app/theme/typography.h"

#include <QPainter>

#include <algorithm>

namespace dorsal {
namespace {

constexpr int smallestRing = 44;
constexpr qreal ringWidth = 4;

} // namespace

ProgressRing::ProgressRing(QWidget* parent) : QWidget(parent) {
    const int wide = QFontMetrics(fontFor(TextStyle::CaptionBold)).horizontalAdvance(QStringLiteral("88.5"));
    const int side = std::max(smallestRing, wide + 16);
    setFixedSize(side, side);
}

void ProgressRing::show(double share, const QString& number) {
    share_ = std::clamp(share, 0.0, 1.0);
    number_ = number;
    update();
}

void ProgressRing::paintEvent(QPaintEvent* /*event*/) {
    constexpr int top = 90 * 16;
    constexpr int fullCircle = 360 * 16;
    const Tokens& tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal inset = ringWidth / 2 + 1;
    const QRectF ring = QRectF(rect()).adjusted(inset, inset, -inset, -inset);
    painter.setPen(QPen(tokens.line, ringWidth, Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(ring, 0, fullCircle);
    painter.setPen(QPen(tokens.accent, ringWidth, Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(ring, top, -qRound(share_ * fullCircle));
    painter.setFont(fontFor(TextStyle::CaptionBold));
    painter.setPen(tokens.text);
    painter.drawText(rect(), Qt::AlignCenter, number_);
}

} // namespace dorsal
