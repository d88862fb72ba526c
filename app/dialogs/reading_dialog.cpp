// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/reading_dialog.h"

#include "app/theme/spacing.h"
#include "app/widgets/text_label.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace dorsal {

namespace {

constexpr QSize readingSize{640, 520};
constexpr QSize largestReadingSize{860, 560};

} // namespace

ReadingDialog::ReadingDialog(const QString& title, QWidget* parent)
    : QDialog(parent), content_(new QWidget), rows_(new QVBoxLayout(content_)) {
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    setMaximumSize(largestReadingSize);
    resize(readingSize);
    rows_->setContentsMargins(spacing::pageMargin, spacing::pageMargin, spacing::pageMargin,
                              spacing::pageMargin);
    rows_->setSpacing(spacing::grid);
    rows_->setAlignment(Qt::AlignTop);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(content_);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::StrongFocus);
    scroll->setAccessibleName(title);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(spacing::pageMargin, spacing::cardGap, spacing::pageMargin, spacing::pageMargin);
    foot->addWidget(buttons);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    layout->addLayout(foot);
    scroll->setFocus();
}

void ReadingDialog::addHeading(const QString& text) {
    if (rows_->count() > 0) {
        rows_->addSpacing(spacing::grid);
    }
    rows_->addWidget(makeLabel(text, TextStyle::CardTitle, TextTone::Normal, content_));
}

void ReadingDialog::addParagraph(const QString& text) {
    auto* label = makeParagraph(text, TextStyle::Body, TextTone::Normal, content_);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    rows_->addWidget(label);
}

void ReadingDialog::addPart(QWidget* part) {
    rows_->addWidget(part);
}

} // namespace dorsal
