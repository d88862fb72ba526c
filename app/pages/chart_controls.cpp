// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/chart_controls.h"

#include "app/pages/export_button.h"
#include "app/theme/spacing.h"
#include "app/widgets/date_range_button.h"
#include "app/widgets/segmented_control.h"
#include "app/widgets/wrap_layout.h"

#include <QEvent>
#include <QLayout>

namespace dorsal {

ChartControls::ChartControls(const QList<QWidget*>& choices, const QString& picture, QWidget* parent)
    : QWidget(parent), presets_(new SegmentedControl(tr("Range"))), days_(new DateRangeButton),
      view_(new SegmentedControl(tr("View"))), exports_(new ExportButton) {
    // In the order of the enum.
    presets_->addSegment(tr("8 weeks"));
    presets_->addSegment(tr("26 weeks"));
    presets_->addSegment(tr("1 year"));
    presets_->addSegment(tr("All"));
    presets_->setCurrent(static_cast<int>(RangePreset::HalfAYear));
    // In the order of ChartLook.
    view_->addSegment(picture);
    view_->addSegment(tr("List"));
    view_->addSegment(tr("Table"));
    view_->setOffered(static_cast<int>(ChartLook::List), false);

    auto* line = new WrapLayout(spacing::rowGap, spacing::rowGap, this);
    line->addWidget(presets_);
    line->addWidget(days_);
    for (QWidget* choice : choices) {
        line->addWidget(choice);
    }
    line->beginTail();
    line->addWidget(view_);
    line->addWidget(exports_);

    connect(presets_, &SegmentedControl::chosen, this, &ChartControls::rangeChosen);
    connect(days_, &DateRangeButton::rangeChosen, this, [this] {
        presets_->setNoneCurrent();
        emit rangeChosen();
    });
    connect(view_, &SegmentedControl::chosen, this, [this](int index) { tellLook(ChartLook(index)); });
}

void ChartControls::tellLook(ChartLook look) {
    emit lookChosen(look);
    emit tableChosen(look == ChartLook::Table);
}

void ChartControls::offerList(bool offered) {
    view_->setOffered(static_cast<int>(ChartLook::List), offered);
    if (!offered && view_->current() == static_cast<int>(ChartLook::List)) {
        view_->setCurrent(static_cast<int>(ChartLook::Picture));
        tellLook(ChartLook::Picture);
    }
}

std::optional<RangePreset> ChartControls::preset() const {
    const int current = presets_->current();
    return current < 0 ? std::nullopt : std::optional(static_cast<RangePreset>(current));
}

ShownDays ChartControls::days() const {
    return {days_->from(), days_->to()};
}

void ChartControls::showRange(std::optional<RangePreset> preset, const ShownDays& days) {
    if (preset) {
        presets_->setCurrent(static_cast<int>(*preset));
    } else {
        presets_->setNoneCurrent();
    }
    days_->setRange(days.from, days.to);
}

bool ChartControls::event(QEvent* event) {
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) {
        fitExports();
    }
    return done;
}

/// Its icon alone rather than a second line for one button.
void ChartControls::fitExports() {
    if (exports_->toolButtonStyle() == Qt::ToolButtonTextBesideIcon) {
        wholeExports_ = exports_->sizeHint().width();
    }
    int wanted = wholeExports_ - exports_->sizeHint().width() - spacing::rowGap;
    for (int i = 0; i < layout()->count(); ++i) {
        wanted += spacing::rowGap + layout()->itemAt(i)->sizeHint().width();
    }
    exports_->setToolButtonStyle(wanted > width() ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}

} // namespace dorsal
