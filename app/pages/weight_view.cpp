// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/weight_view.h"

#include "app/pages/chart_controls.h"
#include "app/pages/line_card.h"
#include "app/theme/spacing.h"
#include "app/widgets/weight_entry.h"
#include "core/logbook/logbook.h"
#include "core/stats/weight_series.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace dorsal {

namespace {

/// Weigh-ins further apart than this are joined by dots.
constexpr int longestWeightPause = 45;

/// The last of that day.
std::optional<Load> weightOf(const std::vector<WeighIn>& weighIns, Day day) {
    const auto found = std::find_if(weighIns.rbegin(), weighIns.rend(),
                                    [day](const WeighIn& weighIn) { return weighIn.day == day; });
    return found == weighIns.rend() ? std::nullopt : std::optional(found->weight);
}

} // namespace

WeightView::WeightView(const ProgressParts& parts)
    : ProgressView(parts), controls_(new ChartControls({}, tr("Chart"))),
      card_(new LineCard(tr("Body weight"))), entry_(new WeightEntry) {
    card_->addToHead(entry_);
    connectControls(*controls_, tr("body-weight", "beginning of a file name"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::sidePadding);
    column->addWidget(controls_);
    column->addWidget(card_, 1);
    connect(controls_, &ChartControls::tableChosen, card_, &LineCard::showTable);
    connectCard(*card_);
    connect(entry_, &WeightEntry::weightTyped, this, [this](Load weight) { keepWeight(weight); });
}

void WeightView::refresh() {
    LineChartData chart;
    chart.days = takeDays(*controls_);
    chart.format = format();
    chart.unit = SeriesUnit::Kilograms;
    chart.longestGap = longestWeightPause;
    chart.marks = parts().source.marks();
    const std::vector<WeighIn> weighIns = parts().logbook.reader().weighIns();
    entry_->setKnown(weightOf(weighIns, today()), format());
    const bool wholeLog = !parts().source.logged() || range().preset == RangePreset::All;
    if (wholeLog && !weighIns.empty()) {
        chart.days = {std::min(chart.days.from, weighIns.front().day),
                      std::max(chart.days.to, weighIns.back().day)};
    }
    chart.series = within(weightSeries(weighIns), chart.days.from, chart.days.to);
    chart.emptyText =
        weighIns.empty()
            ? tr("Your weight will stand here once it is typed in; earlier days under Profile, Body weight.")
            : tr("No weigh-in in these weeks.");
    card_->setData(std::move(chart),
                   tr("Weigh-ins of the profile. Pull-ups and dips are reckoned with the last one on or "
                      "before their day."));
}

void WeightView::keyPressEvent(QKeyEvent* event) {
    const QString typed = event->text();
    if (typed.size() == 1 && typed.front().isDigit() && event->modifiers() == Qt::NoModifier) {
        entry_->beginWith(typed);
    } else {
        ProgressView::keyPressEvent(event);
    }
}

DrawChart WeightView::drawing() const {
    return lineChartDrawing(card_->data(), tr("Body weight"), card_->note());
}

QString WeightView::csv() const {
    return seriesCsv(card_->data());
}

} // namespace dorsal
