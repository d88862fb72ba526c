// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/icon_label.h"

#include "app/theme/spacing.h"
#include "app/theme/tokens.h"

#include <QPainter>

namespace dorsal {

IconLabel::IconLabel(IconName name, QWidget* parent) : QWidget(parent), name_(name) {
    setFixedSize(spacing::icon, spacing::icon);
}

void IconLabel::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    paintIcon(painter, rect(), name_, tokensOf(palette()).text2);
}

} // namespace dorsal
