// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/balance_controls.h"

#include "app/theme/icons.h"
#include "app/theme/spacing.h"
#include "app/widgets/date_range_button.h"
#include "app/widgets/segmented_control.h"
#include "app/widgets/wrap_layout.h"

#include <QComboBox>
#include <QMenu>
#include <QToolButton>

namespace dorsal {

BalanceControls::BalanceControls(QWidget* parent)
    : QWidget(parent), presets_(new SegmentedControl(tr("Range"))), days_(new DateRangeButton),
      unit_(new SegmentedControl(tr("Unit"))), mode_(new QComboBox), view_(new SegmentedControl(tr("View"))) {
    // In the order of the enums that they stand for.
    presets_->addSegment(tr("8 weeks"));
    presets_->addSegment(tr("26 weeks"));
    presets_->addSegment(tr("1 year"));
    presets_->addSegment(tr("All"));
    presets_->setCurrent(static_cast<int>(RangePreset::HalfAYear));
    unit_->addSegment(tr("Sets"), tr("Counts sets"));
    unit_->addSegment(tr("Exercises"), tr("Counts exercises, as the coach does: each once a session"));
    unit_->addSegment(tr("Reps"), tr("Counts reps; holds have none"));
    mode_->addItem(tr("Primary counting"));
    mode_->addItem(tr("Fractional counting"));
    mode_->setAccessibleName(tr("Counting"));
    mode_->setToolTip(
        tr("Primary: an exercise is back or chest. Fractional: a muscle that helps counts half."));
    view_->addSegment(tr("Chart"));
    view_->addSegment(tr("Table"));

    auto* line = new WrapLayout(spacing::rowGap, spacing::rowGap, this);
    for (QWidget* control : std::initializer_list<QWidget*>{presets_, days_, unit_, mode_}) {
        line->addWidget(control);
    }
    line->beginTail();
    line->addWidget(view_);
    line->addWidget(makeExportButton());

    connect(presets_, &SegmentedControl::chosen, this, &BalanceControls::rangeChosen);
    connect(days_, &DateRangeButton::rangeChosen, this, [this] {
        presets_->setNoneCurrent();
        emit rangeChosen();
    });
    connect(unit_, &SegmentedControl::chosen, this, &BalanceControls::countingChosen);
    connect(mode_, &QComboBox::activated, this, &BalanceControls::countingChosen);
    connect(view_, &SegmentedControl::chosen, this, [this](int index) { emit tableChosen(index == 1); });
}

QToolButton* BalanceControls::makeExportButton() {
    auto* button = new QToolButton;
    button->setText(tr("Export"));
    button->setIcon(icon(IconName::Export));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    auto* menu = new QMenu(button);
    menu->addAction(tr("&Picture (PNG)…"), this, &BalanceControls::pictureToSave);
    menu->addAction(tr("Copy p&icture"), this, &BalanceControls::pictureToCopy);
    menu->addAction(tr("Copy &numbers as CSV"), this, &BalanceControls::numbersToCopy);
    menu->addSeparator();
    darkGround_ = menu->addAction(tr("Pictures on &dark ground"));
    darkGround_->setCheckable(true);
    button->setMenu(menu);
    return button;
}

std::optional<RangePreset> BalanceControls::preset() const {
    const int current = presets_->current();
    return current < 0 ? std::nullopt : std::optional(static_cast<RangePreset>(current));
}

ShownDays BalanceControls::days() const {
    return {days_->from(), days_->to()};
}

void BalanceControls::showDays(const ShownDays& days) {
    days_->setRange(days.from, days.to);
}

BalanceUnit BalanceControls::unit() const {
    return static_cast<BalanceUnit>(unit_->current());
}

BalanceMode BalanceControls::mode() const {
    return static_cast<BalanceMode>(mode_->currentIndex());
}

PictureGround BalanceControls::pictureGround() const {
    return darkGround_->isChecked() ? PictureGround::Dark : PictureGround::Light;
}

} // namespace dorsal
