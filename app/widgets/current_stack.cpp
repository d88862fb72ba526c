// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/current_stack.h"

#include <QVBoxLayout>

namespace dorsal {

CurrentStack::CurrentStack(QWidget* parent) : QWidget(parent), pages_(new QVBoxLayout(this)) {
    pages_->setContentsMargins(0, 0, 0, 0);
}

void CurrentStack::addPage(QWidget* page) {
    page->hide();
    pages_->addWidget(page);
}

void CurrentStack::setCurrentPage(QWidget* page) {
    if (page == current_) {
        return;
    }
    if (current_ != nullptr) {
        current_->hide();
    }
    current_ = page;
    current_->show();
}

} // namespace dorsal
