// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/marked_days_dialog.h"

#include "app/theme/button_role.h"
#include "app/theme/spacing.h"
#include "app/widgets/text_label.h"
#include "app/words/annotation_words.h"
#include "app/words/dates.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace dorsal {

namespace {

constexpr int longestMarkNote = 200;
constexpr int markNoteLetters = 32;

QDateEdit* makeMarkDate(Day day) {
    auto* field = new QDateEdit(toQDate(day));
    field->setCalendarPopup(true);
    return field;
}

} // namespace

MarkedDaysDialog::MarkedDaysDialog(const Annotation& suggested, QWidget* parent)
    : QDialog(parent), suggested_(suggested), kind_(new QComboBox), first_(makeMarkDate(suggested.first)),
      last_(makeMarkDate(suggested.last)), note_(new QLineEdit(QString::fromStdString(suggested.note))),
      error_(makeParagraph({}, TextStyle::Body)) {
    setWindowTitle(suggested.id.isStored() ? tr("Change marked days") : tr("Mark days"));
    for (const AnnotationKind kind : EnumValues<AnnotationKind>::all) {
        kind_->addItem(word(kind));
    }
    kind_->setCurrentIndex(static_cast<int>(suggested.kind));
    note_->setMaxLength(longestMarkNote);
    note_->setMinimumWidth(note_->fontMetrics().averageCharWidth() * markNoteLetters);
    note_->setPlaceholderText(tr("such as: at the sea"));
    auto* form = new QFormLayout;
    form->addRow(tr("&What"), kind_);
    form->addRow(tr("&From"), first_);
    form->addRow(tr("&To"), last_);
    form->addRow(tr("&Note"), note_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::pageMargin, spacing::pageMargin, spacing::pageMargin,
                               spacing::pageMargin);
    column->setSpacing(spacing::grid);
    column->addWidget(makeParagraph(tr("Marked days stand in the charts as rest on purpose, and no streak "
                                       "of weeks breaks at them."),
                                    TextStyle::Caption, TextTone::Quiet));
    column->addLayout(form);
    column->addWidget(error_);
    column->addWidget(makeButtons());
    connect(first_, &QDateEdit::dateChanged, this, &MarkedDaysDialog::check);
    connect(last_, &QDateEdit::dateChanged, this, &MarkedDaysDialog::check);
    check();
}

QWidget* MarkedDaysDialog::makeButtons() {
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    const bool known = suggested_.id.isStored();
    keep_ = buttons->addButton(known ? tr("Keep the change") : tr("Mark these days"),
                               QDialogButtonBox::AcceptRole);
    setButtonRole(*keep_, ButtonRole::Primary);
    keep_->setDefault(true);
    if (known) {
        QPushButton* remove = buttons->addButton(tr("&Remove the mark"), QDialogButtonBox::DestructiveRole);
        connect(remove, &QPushButton::clicked, this, [this] {
            removed_ = true;
            accept();
        });
    }
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

MarkedDays MarkedDaysDialog::answer() const {
    Annotation days = suggested_;
    days.kind = EnumValues<AnnotationKind>::all.at(static_cast<std::size_t>(kind_->currentIndex()));
    days.first = fromQDate(first_->date());
    days.last = fromQDate(last_->date());
    days.note = note_->text().trimmed().toStdString();
    return {removed_ ? suggested_ : days, removed_};
}

void MarkedDaysDialog::check() {
    const bool backwards = last_->date() < first_->date();
    error_->setText(backwards ? tr("The last day lies before the first.") : QString());
    keep_->setEnabled(!backwards);
}

} // namespace dorsal
