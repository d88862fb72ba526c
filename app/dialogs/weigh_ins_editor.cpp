// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/weigh_ins_editor.h"

#include "app/ports/clock.h"
#include "app/theme/spacing.h"
#include "app/widgets/buttons.h"
#include "app/widgets/text_label.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace dorsal {

namespace {

QDate dateOf(Day day) {
    return QDate(1970, 1, 1).addDays(day.time_since_epoch().count());
}

Day dayFrom(const QDate& date) {
    return Day(std::chrono::days(QDate(1970, 1, 1).daysTo(date)));
}

} // namespace

WeighInsEditor::WeighInsEditor(const Clock& clock, QWidget* parent)
    : QWidget(parent), clock_(clock), day_(new QDateEdit), weight_(new QLineEdit),
      problem_(makeParagraph(QString(), TextStyle::Caption)), list_(new QListWidget) {
    auto* column = new QVBoxLayout(this);
    column->setSpacing(spacing::rowGap);
    column->addWidget(
        makeParagraph(tr("Pull-ups and dips are reckoned with the last weight on or before their day."),
                      TextStyle::Caption, TextTone::Quiet));
    auto* row = new QHBoxLayout;
    day_->setCalendarPopup(true);
    day_->setAccessibleName(tr("Day"));
    weight_->setAccessibleName(tr("Weight"));
    weight_->setPlaceholderText(tr("Weight"));
    auto* add = makeButton(tr("&Add"), IconName::Plus);
    auto* remove = makeButton(tr("&Remove"), IconName::Trash);
    for (QPushButton* button : {add, remove}) {
        button->setAutoDefault(false);
    }
    row->addWidget(day_);
    row->addWidget(weight_, 1);
    row->addWidget(add);
    row->addWidget(remove);
    column->addLayout(row);
    problem_->hide();
    column->addWidget(problem_);
    list_->setFrameShape(QFrame::NoFrame);
    list_->setAccessibleName(tr("Weigh-ins, the latest first"));
    column->addWidget(list_, 1);
    connect(add, &QPushButton::clicked, this, &WeighInsEditor::add);
    connect(weight_, &QLineEdit::textEdited, problem_, &QLabel::hide);
    connect(remove, &QPushButton::clicked, this, &WeighInsEditor::remove);
}

void WeighInsEditor::show(const std::vector<WeighIn>& weighIns, const Format& format) {
    format_ = format;
    weighIns_ = weighIns;
    const QDate today = dateOf(dayOf(clock_.local()));
    day_->setMaximumDate(today);
    day_->setDate(today);
    fill();
}

void WeighInsEditor::fill() {
    std::ranges::stable_sort(weighIns_, {}, &WeighIn::day);
    list_->clear();
    for (const WeighIn& weighIn : weighIns_) {
        // The latest on top.
        list_->insertItem(
            0, tr("%1: %2", "day, weight").arg(format_.date(weighIn.day), format_.load(weighIn.weight)));
    }
}

void WeighInsEditor::add() {
    const auto weight = format_.parseLoad(weight_->text());
    if (!weight || *weight == Load()) {
        weight_->setFocus();
        weight_->selectAll();
        problem_->setText(tr("“%1” is no weight. Type it like 80.5 kg.").arg(weight_->text()));
        problem_->show();
        return;
    }
    weighIns_.push_back(WeighIn{{}, {}, dayFrom(day_->date()), *weight});
    weight_->clear();
    fill();
}

bool WeighInsEditor::takeTyped() {
    if (!weight_->text().trimmed().isEmpty()) {
        add();
    }
    return weight_->text().trimmed().isEmpty();
}

void WeighInsEditor::remove() {
    const int row = list_->currentRow();
    if (row >= 0) {
        weighIns_.erase(weighIns_.end() - 1 - row);
        fill();
    }
}

} // namespace dorsal
