// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/break_settings.h"

#include "app/ports/desk_presence.h"
#include "app/theme/spacing.h"
#include "app/widgets/form_labels.h"
#include "app/widgets/text_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QTimeEdit>

namespace dorsal {

namespace {

constexpr int noteLines = 4;

QTime timeOf(std::chrono::minutes sinceMidnight) {
    return QTime(0, 0).addSecs(static_cast<int>(std::chrono::seconds(sinceMidnight).count()));
}

std::chrono::minutes minutesOf(const QTimeEdit& edit) {
    return std::chrono::minutes(QTime(0, 0).secsTo(edit.time()) / 60);
}

std::chrono::minutes chosenMinutes(const QComboBox& box) {
    return std::chrono::minutes(box.currentData().toInt());
}

/// The nearest that is offered, from below.
void chooseMinutes(QComboBox& box, std::chrono::minutes wanted) {
    int index = 0;
    for (int i = 0; i < box.count(); ++i) {
        index = box.itemData(i).toInt() <= wanted.count() ? i : index;
    }
    box.setCurrentIndex(index);
}

} // namespace

BreakSettings::BreakSettings(DeskPresence& presence, QWidget* parent)
    : QWidget(parent), presence_(presence),
      on_(new QCheckBox(tr("Remind me of &breaks while Dorsal runs"), this)), parts_(new QWidget(this)),
      interval_(new QComboBox(parts_)), length_(new QComboBox(parts_)), from_(new QTimeEdit(parts_)),
      to_(new QTimeEdit(parts_)), note_(makeParagraph({}, TextStyle::Caption, TextTone::Quiet, this)) {
    // The answer is there by the time that somebody switches it on.
    presence_.ask();
    for (const std::chrono::minutes interval : BreakWishes::intervals) {
        interval_->addItem(tr("%1 minutes at the desk").arg(interval.count()),
                           static_cast<int>(interval.count()));
    }
    for (auto length = BreakWishes::shortest; length <= BreakWishes::longest; ++length) {
        length_->addItem(length.count() == 1 ? tr("1 minute") : tr("up to %1 minutes").arg(length.count()),
                         static_cast<int>(length.count()));
    }
    auto* form = new QFormLayout(parts_);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("&After"), interval_);
    form->addRow(tr("&For"), length_);
    form->addRow(tr("Between"), makeHours());
    form->addRow(tr("On"), makeDays());
    centreLabels(*form);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::rowGap);
    column->addWidget(on_);
    column->addWidget(parts_);
    // Room for the longest of its texts, so that nothing moves when it changes.
    note_->setMinimumHeight(noteLines * note_->fontMetrics().lineSpacing());
    note_->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    column->addWidget(note_);
    connect(on_, &QCheckBox::toggled, this, &BreakSettings::enableParts);
    enableParts();
}

QWidget* BreakSettings::makeHours() {
    auto* hours = new QWidget(parts_);
    auto* row = new QHBoxLayout(hours);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::rowGap);
    for (QTimeEdit* edge : {from_, to_}) {
        edge->setDisplayFormat(QStringLiteral("HH:mm"));
    }
    from_->setAccessibleName(tr("Work begins"));
    to_->setAccessibleName(tr("Work ends"));
    row->addWidget(from_);
    row->addWidget(makeLabel(tr("and"), TextStyle::Body, TextTone::Normal, hours));
    row->addWidget(to_);
    row->addStretch(1);
    return hours;
}

QWidget* BreakSettings::makeDays() {
    auto* days = new QWidget(parts_);
    auto* grid = new QGridLayout(days);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(spacing::rowGap);
    constexpr int daysInARow = 4;
    const QLocale locale;
    for (std::size_t i = 0; i < days_.size(); ++i) {
        const int number = static_cast<int>(i);
        days_.at(i) = new QCheckBox(locale.standaloneDayName(number + 1, QLocale::ShortFormat), days);
        days_.at(i)->setAccessibleName(locale.standaloneDayName(number + 1, QLocale::LongFormat));
        grid->addWidget(days_.at(i), number / daysInARow, number % daysInARow);
    }
    return days;
}

void BreakSettings::enableParts() {
    parts_->setEnabled(on_->isChecked());
    if (!on_->isChecked()) {
        note_->setText(tr("At most six a day, without a sound. Being away counts as a break."));
    } else if (presence_.idle()) {
        note_->setText(
            tr("At most six a day, without a sound. Five minutes without touching the computer count "
               "as a break."));
    } else {
        note_->setText(
            tr("At most six a day, without a sound. Locking the screen and sleep count as a break; "
               "this desktop does not tell when nobody touches the computer."));
    }
}

void BreakSettings::setWishes(const BreakWishes& wishes) {
    on_->setChecked(wishes.on);
    chooseMinutes(*interval_, wishes.interval);
    chooseMinutes(*length_, wishes.length);
    from_->setTime(timeOf(wishes.from));
    to_->setTime(timeOf(wishes.to));
    for (std::size_t i = 0; i < days_.size(); ++i) {
        days_.at(i)->setChecked(wishes.days.at(i));
    }
}

BreakWishes BreakSettings::wishes() const {
    BreakWishes wishes;
    wishes.on = on_->isChecked();
    wishes.interval = chosenMinutes(*interval_);
    wishes.length = chosenMinutes(*length_);
    wishes.from = minutesOf(*from_);
    wishes.to = minutesOf(*to_);
    for (std::size_t i = 0; i < days_.size(); ++i) {
        wishes.days.at(i) = days_.at(i)->isChecked();
    }
    return wishes;
}

} // namespace dorsal
