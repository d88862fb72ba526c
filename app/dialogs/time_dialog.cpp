// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/time_dialog.h"

#include "app/theme/button_role.h"
#include "app/theme/spacing.h"
#include "app/words/dates.h"
#include "app/words/format.h"

#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace dorsal {

TimeDialog::TimeDialog(const TimeQuestion& question, QWidget* parent)
    : QDialog(parent), latest_(question.latest), earliest_(question.earliest),
      field_(new QDateTimeEdit(this)), error_(new QLabel(this)) {
    setWindowTitle(question.title);
    // As wide as its title in a window frame.
    setMinimumWidth(fontMetrics().horizontalAdvance(question.title) + 20 * fontMetrics().averageCharWidth());
    auto* label = new QLabel(question.label, this);
    label->setBuddy(field_);
    field_->setCalendarPopup(true);
    // As on the wall: an hour that the local clock skips is a time here all the same.
    field_->setTimeSpec(Qt::UTC);
    field_->setDateTime(QDateTime(toQDate(dayOf(question.suggested)), toQTime(question.suggested), Qt::UTC));
    error_->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    go_ = buttons->addButton(question.action, QDialogButtonBox::AcceptRole);
    setButtonRole(*go_, ButtonRole::Primary);
    go_->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::pageMargin, spacing::pageMargin, spacing::pageMargin,
                               spacing::pageMargin);
    layout->setSpacing(spacing::grid);
    layout->addWidget(label);
    layout->addWidget(field_);
    layout->addWidget(error_);
    layout->addSpacing(spacing::grid);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(field_, &QDateTimeEdit::dateTimeChanged, this, &TimeDialog::check);
    check();
}

LocalTime TimeDialog::time() const {
    return fromQDateTime(field_->dateTime());
}

QString TimeDialog::complaint() const {
    const Format format;
    const auto words = [&format](LocalTime time) {
        return tr("%1 %2", "date, time").arg(format.shortDate(dayOf(time)), format.time(time));
    };
    if (time() > latest_) {
        return tr("That is later than now, %1.").arg(words(latest_));
    }
    return earliest_ && time() < *earliest_ ? tr("That is before the start, %1.").arg(words(*earliest_))
                                            : QString();
}

void TimeDialog::check() {
    error_->setText(complaint());
    go_->setEnabled(error_->text().isEmpty());
}

} // namespace dorsal
