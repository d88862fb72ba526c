// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chart_ring.h"

#include "app/theme/spacing.h"
#include "app/theme/tokens.h"

#include <QPainter>

namespace dorsal {

void ChartRing::focusIn(Qt::FocusReason reason) {
    const bool keeps = reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason;
    if (!keeps) {
        isShown_ = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason ||
                   reason == Qt::ShortcutFocusReason;
    }
}

void ChartRing::draw(QPainter& painter, const QRectF& room, const Tokens& tokens) {
    constexpr double inset = spacing::focusRing / 2.0;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.accent, spacing::focusRing));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(room.adjusted(inset, inset, -inset, -inset), spacing::cellRadius,
                            spacing::cellRadius);
}

} // namespace dorsal
