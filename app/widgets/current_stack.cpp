// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/current_stack.h"

namespace dorsal {

CurrentStack::CurrentStack(QWidget* parent) : QStackedWidget(parent) {
    connect(this, &QStackedWidget::currentChanged, this, &QWidget::updateGeometry);
}

QSize CurrentStack::sizeHint() const {
    return currentWidget() != nullptr ? currentWidget()->sizeHint() : QStackedWidget::sizeHint();
}

QSize CurrentStack::minimumSizeHint() const {
    return currentWidget() != nullptr ? currentWidget()->minimumSizeHint() : QSize();
}

bool CurrentStack::hasHeightForWidth() const {
    return currentWidget() != nullptr && currentWidget()->hasHeightForWidth();
}

int CurrentStack::heightForWidth(int width) const {
    return currentWidget() != nullptr ? currentWidget()->heightForWidth(width) : -1;
}

} // namespace dorsal
