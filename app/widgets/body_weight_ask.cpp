// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/body_weight_ask.h"

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

constexpr int weightLetters = 10;

} // namespace

BodyWeightAsk::BodyWeightAsk(QWidget* parent)
    : QFrame(parent), weight_(new QLineEdit(this)),
      complaint_(makeLabel({}, TextStyle::Caption, TextTone::Normal, this)) {
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    weight_->setAccessibleName(tr("Body weight"));
    weight_->setFixedWidth(weight_->fontMetrics().averageCharWidth() * weightLetters + 2 * spacing::grid);
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::rowGap);
    row->addWidget(
        makeParagraph(tr("What do you weigh today? The estimates against your own weight need it."),
                      TextStyle::Body, TextTone::Normal, this),
        1);
    row->addWidget(weight_);
    QPushButton* keep = makeButton(tr("Keep"), std::nullopt, this);
    QPushButton* later = makeButton(tr("Not now"), std::nullopt, this);
    row->addWidget(keep);
    row->addWidget(later);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::cardPadding, spacing::grid, spacing::cardPadding, spacing::grid);
    column->setSpacing(spacing::rowGap / 2);
    column->addLayout(row);
    column->addWidget(complaint_);
    complaint_->hide();
    hide();
    connect(weight_, &QLineEdit::returnPressed, this, &BodyWeightAsk::keep);
    connect(weight_, &QLineEdit::textEdited, complaint_, &QWidget::hide);
    connect(keep, &QPushButton::clicked, this, &BodyWeightAsk::keep);
    connect(later, &QPushButton::clicked, this, &BodyWeightAsk::putOff);
}

void BodyWeightAsk::setMissing(bool missing, const Format& format) {
    format_ = format;
    weight_->setPlaceholderText(format_.unitName());
    setVisible(missing && !putOff_);
}

void BodyWeightAsk::keep() {
    const auto weight = format_.parseLoad(weight_->text());
    if (weight && *weight > Load()) {
        weight_->clear();
        emit weightTyped(*weight);
        emit left();
        return;
    }
    complaint_->setText(tr("“%1” is no weight. Type it like 80.5 kg.").arg(weight_->text()));
    complaint_->show();
    weight_->setFocus();
    weight_->selectAll();
    QAccessibleEvent event(complaint_, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void BodyWeightAsk::putOff() {
    putOff_ = true;
    hide();
    emit left();
}

} // namespace dorsal
