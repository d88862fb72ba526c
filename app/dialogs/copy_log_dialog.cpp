// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/copy_log_dialog.h"

#include "app/theme/button_role.h"
#include "app/theme/spacing.h"
#include "app/widgets/text_label.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace dorsal {

namespace {

constexpr int copyTextWidth = 420;

} // namespace

CopyLogDialog::CopyLogDialog(QWidget* parent)
    : QDialog(parent), withProfile_(new QCheckBox(tr("With my &profile"), this)) {
    setWindowTitle(tr("Save a copy of the log"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::pageMargin, spacing::pageMargin, spacing::pageMargin,
                               spacing::pageMargin);
    column->setSpacing(spacing::grid);
    column->addWidget(makeParagraph(windowTitle(), TextStyle::CardTitle, TextTone::Normal, this));
    QLabel* what = makeParagraph(
        tr("The copy is a log of its own with all sessions, plans, exercises, bands and settings."),
        TextStyle::Body, TextTone::Normal, this);
    what->setMinimumWidth(copyTextWidth);
    column->addWidget(what);
    column->addSpacing(spacing::grid);
    column->addWidget(withProfile_);
    QLabel* about =
        makeParagraph(tr("What you told about yourself: conditions, mobility, equipment and plates, "
                         "the pinned row, weigh-ins. Leave it out of a copy for somebody else."),
                      TextStyle::Caption, TextTone::Quiet, this);
    column->addWidget(about);
    withProfile_->setAccessibleDescription(about->text());
    column->addStretch(1);
    column->addSpacing(spacing::grid);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* go = buttons->addButton(tr("Choose the file…"), QDialogButtonBox::AcceptRole);
    setButtonRole(*go, ButtonRole::Primary);
    go->setDefault(true);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

CopiedProfile CopyLogDialog::profile() const {
    return withProfile_->isChecked() ? CopiedProfile::Include : CopiedProfile::LeaveOut;
}

} // namespace dorsal
