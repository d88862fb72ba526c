// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/sidebar.h"

#include "app/theme/button_role.h"
#include "app/theme/spacing.h"
#include "app/theme/tokens.h"
#include "app/window/page_list.h"

#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace dorsal {

Sidebar::Sidebar(QWidget* parent) : QWidget(parent), layout_(new QVBoxLayout(this)) {
    setFixedWidth(spacing::sidebarWidth);
    layout_->setContentsMargins(spacing::grid, spacing::grid, spacing::grid, spacing::grid);
    layout_->setSpacing(spacing::grid / 2);
    for (const PageEntry& entry : pageEntries()) {
        addButton(entry);
    }
    layout_->addStretch();
}

void Sidebar::addButton(const PageEntry& entry) {
    auto* button = new QToolButton(this);
    button->setText(pageWord(entry.name));
    button->setIcon(icon(entry.icon));
    button->setIconSize({spacing::icon, spacing::icon});
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setCheckable(true);
    button->setAutoExclusive(true);
    button->setFocusPolicy(Qt::TabFocus);
    setButtonRole(*button, ButtonRole::Sidebar);
    connect(button, &QAbstractButton::clicked, this, [this, page = entry.name] { emit chosen(page); });
    layout_->addWidget(button);
    buttons_.emplace(entry.name, button);
}

void Sidebar::setCurrent(PageName page) {
    if (const auto button = buttons_.find(page); button != buttons_.end()) {
        button->second->setChecked(true);
    }
}

void Sidebar::setFoot(QWidget* foot) {
    layout_->addWidget(foot);
}

void Sidebar::paintEvent(QPaintEvent*) {
    const Tokens& tokens = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tokens.side);
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(edge, 0, 1, height(), tokens.line);
}

} // namespace dorsal
