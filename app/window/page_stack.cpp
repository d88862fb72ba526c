// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/page_stack.h"

namespace dorsal {

PageStack::PageStack(Maker maker, QWidget* parent) : QStackedWidget(parent), maker_(std::move(maker)) {}

QWidget* PageStack::page(PageName page) {
    if (const auto known = pages_.find(page); known != pages_.end()) {
        return known->second;
    }
    QWidget* made = maker_(page);
    if (made != nullptr) {
        addWidget(made);
        pages_.emplace(page, made);
    }
    return made;
}

QWidget* PageStack::made(PageName page) const {
    const auto known = pages_.find(page);
    return known == pages_.end() ? nullptr : known->second;
}

void PageStack::showPage(PageName wanted) {
    QWidget* widget = page(wanted);
    if (widget == nullptr) {
        return;
    }
    const bool isNew = current_ != wanted;
    current_ = wanted;
    setCurrentWidget(widget);
    if (isNew) {
        widget->setFocus(Qt::OtherFocusReason);
        emit shown(wanted);
    }
}

void PageStack::forget() {
    for (const auto& [name, widget] : pages_) {
        delete widget;
    }
    pages_.clear();
    current_.reset();
}

} // namespace dorsal
