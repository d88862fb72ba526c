// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/message_dialog.h"

#include "app/theme/button_role.h"
#include "app/theme/spacing.h"
#include "app/widgets/text_label.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace dorsal {

namespace {

constexpr int messageWidth = 420;

} // namespace

MessageDialog::MessageDialog(const QString& title, const QString& text, QWidget* parent) : QDialog(parent) {
    build(title, text)->addButton(QDialogButtonBox::Close)->setDefault(true);
}

MessageDialog::MessageDialog(const QString& title, const QString& text, const QString& action,
                             QWidget* parent)
    : QDialog(parent) {
    QDialogButtonBox* buttons = build(title, text);
    buttons->addButton(QDialogButtonBox::Cancel);
    QPushButton* go = buttons->addButton(action, QDialogButtonBox::AcceptRole);
    setButtonRole(*go, ButtonRole::Primary);
    go->setDefault(true);
    go->setFocus();
}

void MessageDialog::preferCancel() {
    QPushButton* cancel = findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Cancel);
    cancel->setDefault(true);
    cancel->setFocus();
}

QDialogButtonBox* MessageDialog::build(const QString& title, const QString& text) {
    setWindowTitle(title);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::pageMargin, spacing::pageMargin, spacing::pageMargin,
                               spacing::pageMargin);
    column->setSpacing(spacing::grid);
    column->setSizeConstraint(QLayout::SetMinimumSize);
    column->addWidget(makeParagraph(title, TextStyle::CardTitle, TextTone::Normal, this));
    QLabel* lines = makeParagraph(text, TextStyle::Body, TextTone::Normal, this);
    lines->setMinimumWidth(messageWidth);
    lines->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(lines);
    column->addStretch(1);
    column->addSpacing(spacing::grid);
    auto* buttons = new QDialogButtonBox(this);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

} // namespace dorsal
