// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/note_dialog.h"

#include "app/dialogs/message_dialog.h"
#include "app/theme/button_role.h"
#include "app/theme/spacing.h"
#include "app/widgets/buttons.h"
#include "app/widgets/text_label.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QVBoxLayout>

namespace dorsal {

namespace {

constexpr QSize noteSize{420, 96};

} // namespace

NoteDialog::NoteDialog(const QString& title, const QString& label, const QString& current, QWidget* parent)
    : QDialog(parent), field_(new QPlainTextEdit(this)) {
    setWindowTitle(title);
    auto* about = makeParagraph(label, TextStyle::CardTitle, TextTone::Normal, this);
    about->setBuddy(field_);
    field_->setAccessibleName(title);
    field_->setPlainText(current);
    field_->moveCursor(QTextCursor::End);
    field_->setTabChangesFocus(true);
    field_->setMinimumSize(noteSize);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* keep = new KeyHintButton(tr("Keep the note"), tr("Ctrl+Enter"), this);
    setButtonRole(*keep, ButtonRole::Primary);
    buttons->addButton(keep, QDialogButtonBox::AcceptRole);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::pageMargin, spacing::pageMargin, spacing::pageMargin,
                               spacing::pageMargin);
    column->setSpacing(spacing::grid);
    column->addWidget(about);
    column->addWidget(field_, 1);
    column->addSpacing(spacing::grid);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this,
                &QDialog::accept);
    }
}

void NoteDialog::reject() {
    if (field_->document()->isModified()) {
        MessageDialog question(tr("Leave the note?"), tr("What you typed is not kept then."),
                               tr("Throw it away"), this);
        question.preferCancel();
        if (question.exec() != QDialog::Accepted) {
            field_->setFocus();
            return;
        }
    }
    QDialog::reject();
}

QString NoteDialog::note() const {
    return field_->toPlainText();
}

} // namespace dorsal
