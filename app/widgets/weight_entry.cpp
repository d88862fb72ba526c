// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/weight_entry.h"

#include "app/theme/spacing.h"
#include "app/widgets/buttons.h"
#include "app/widgets/text_label.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace dorsal {

namespace {

constexpr int entryLetters = 10;

} // namespace

WeightEntry::WeightEntry(QWidget* parent)
    : QWidget(parent), weight_(new QLineEdit), keep_(makeButton({})),
      complaint_(makeLabel({}, TextStyle::Caption)) {
    weight_->setAccessibleName(tr("Body weight today"));
    weight_->setToolTip(tr("Type what you weigh today and press Enter"));
    weight_->setFixedWidth(weight_->fontMetrics().averageCharWidth() * entryLetters + 2 * spacing::grid);
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::rowGap);
    row->addStretch(1);
    row->addWidget(makeLabel(tr("Today"), TextStyle::Body, TextTone::Quiet));
    row->addWidget(weight_);
    row->addWidget(keep_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::rowGap / 2);
    column->addLayout(row);
    column->addWidget(complaint_, 0, Qt::AlignTrailing);
    complaint_->hide();
    connect(weight_, &QLineEdit::returnPressed, this, &WeightEntry::keep);
    connect(weight_, &QLineEdit::textEdited, complaint_, &QWidget::hide);
    connect(keep_, &QPushButton::clicked, this, &WeightEntry::keep);
    setKnown(std::nullopt, format_);
}

void WeightEntry::setKnown(std::optional<Load> known, const Format& format) {
    format_ = format;
    weight_->setPlaceholderText(known ? format.load(*known) : format.unitName());
    keep_->setText(known ? tr("Change") : tr("Add"));
}

void WeightEntry::beginWith(const QString& typed) {
    weight_->setFocus(Qt::ShortcutFocusReason);
    weight_->setText(typed);
}

void WeightEntry::keep() {
    const auto weight = format_.parseLoad(weight_->text());
    if (weight && *weight > Load()) {
        weight_->clear();
        emit weightTyped(*weight);
        return;
    }
    complaint_->setText(tr("“%1” is no weight. Type it like 80.5 kg.").arg(weight_->text()));
    complaint_->show();
    weight_->setFocus();
    weight_->selectAll();
    QAccessibleEvent event(complaint_, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace dorsal
