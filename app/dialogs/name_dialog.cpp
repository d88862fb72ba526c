// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/name_dialog.h"

#include "app/ports/prompts.h"
#include "app/theme/button_role.h"
#include "app/theme/spacing.h"
#include "app/widgets/text_label.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace dorsal {

namespace {

constexpr int nameFieldWidth = 360;
constexpr int longestName = 200;

} // namespace

NameDialog::NameDialog(const NameQuestion& question, QWidget* parent)
    : QDialog(parent), field_(new QLineEdit(question.current, this)) {
    setWindowTitle(question.title);
    auto* about = makeLabel(question.title, TextStyle::CardTitle, TextTone::Normal, this);
    about->setBuddy(field_);
    field_->setAccessibleName(tr("Name"));
    field_->setPlaceholderText(tr("Name"));
    field_->setMaxLength(longestName);
    field_->setMinimumWidth(nameFieldWidth);
    field_->selectAll();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* go = buttons->addButton(question.action, QDialogButtonBox::AcceptRole);
    setButtonRole(*go, ButtonRole::Primary);
    go->setDefault(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::pageMargin, spacing::pageMargin, spacing::pageMargin,
                               spacing::pageMargin);
    column->setSpacing(spacing::grid);
    column->addWidget(about);
    column->addWidget(field_);
    column->addStretch(1);
    column->addSpacing(spacing::grid);
    column->addWidget(buttons);
    const auto enable = [this, go] { go->setEnabled(!name().isEmpty()); };
    enable();
    connect(field_, &QLineEdit::textChanged, this, enable);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    field_->setFocus();
}

QString NameDialog::name() const {
    return field_->text().trimmed();
}

} // namespace dorsal
