// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/hairline.h"

#include "app/theme/tokens.h"

#include <QPainter>

namespace dorsal {

Hairline::Hairline(QWidget* parent) : QWidget(parent) {
    setFixedHeight(1);
}

void Hairline::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.fillRect(rect(), tokensOf(palette()).line);
}

} // namespace dorsal
