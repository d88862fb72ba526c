// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/balance_view.h"

#include "app/charts/balance_numbers.h"
#include "app/charts/balance_picture.h"
#include "app/models/log_catalogue.h"
#include "app/pages/balance_card.h"
#include "app/pages/chart_controls.h"
#include "app/pages/day_marking.h"
#include "app/ports/navigation.h"
#include "app/ports/operation_runner.h"
#include "app/theme/spacing.h"
#include "app/widgets/segmented_control.h"
#include "app/words/enum_words.h"
#include "core/stats/planned_facts.h"

#include <QActionGroup>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace dorsal {

BalanceView::BalanceView(const ProgressParts& parts)
    : ProgressView(parts), unit_(new SegmentedControl(tr("Unit"))), card_(new BalanceCard),
      mark_(makeMarking()), narrowMark_(makeMarking()) {
    card_->addToHead(narrowMark_);
    unit_->addSegment(tr("Sets"), tr("Counts sets"));
    unit_->addSegment(tr("Exercises"), tr("Counts exercises, as the coach does: each once a session"));
    unit_->addSegment(tr("Reps"), tr("Counts reps; holds have none"));
    controls_ = new ChartControls({unit_, makeCounting(), makeComparing()}, tr("Chart"));
    connectControls(*controls_, tr("balance", "beginning of a file name"));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::sidePadding);
    column->addWidget(controls_);
    column->addWidget(card_, 1);

    connect(unit_, &SegmentedControl::chosen, this, &ProgressView::refreshWanted);
    connect(controls_, &ChartControls::tableChosen, card_, &BalanceCard::showTable);
    connect(card_, &BalanceCard::markWanted, this, [this] { markDays(card_->pointedDays()); });
    connect(card_, &BalanceCard::menuWanted, this,
            [this](QPoint at) { showMarkMenu(at, card_->pointedDays()); });
    connect(card_, &BalanceCard::weeksOpened, this, [this](Day first, Day last) { openDays(first, last); });
    connect(card_, &BalanceCard::invitationTaken, this, [this] { this->parts().navigation.startEmpty(); });
    connect(card_, &BalanceCard::daysWanted, this, [this](const ShownDays& days) { wantDays(days); });
}

QActionGroup* BalanceView::addChoices(QMenu& menu, const QString& title, const QStringList& choices) {
    menu.addSection(title);
    auto* group = new QActionGroup(this);
    for (const QString& choice : choices) {
        QAction* action = menu.addAction(choice);
        action->setCheckable(true);
        action->setChecked(group->actions().isEmpty());
        group->addAction(action);
    }
    connect(group, &QActionGroup::triggered, this, &ProgressView::refreshWanted);
    return group;
}

QToolButton* BalanceView::makeCounting() {
    auto* button = new QToolButton;
    button->setText(tr("Counting"));
    button->setToolTip(tr("How sets are counted"));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    auto* menu = new QMenu(button);
    mode_ = addChoices(
        *menu, tr("Counting"),
        {tr("Primary: an exercise is back or chest"), tr("Fractional: a muscle that helps counts half")});
    QStringList drills;
    for (const Activation activation : EnumValues<Activation>::all) {
        drills += tr("Count %1", "in full, half, not at all").arg(word(activation));
    }
    activation_ = addChoices(*menu, tr("Wall slides, pull-aparts and other activation drills"), drills);
    button->setMenu(menu);
    return button;
}

QToolButton* BalanceView::makeComparing() {
    auto* button = new QToolButton;
    button->setText(tr("Compare"));
    button->setToolTip(tr("Compare with the weeks before or with what was planned: outlines, and gaps in "
                          "taller bars"));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    auto* menu = new QMenu(button);
    compare_ = addChoices(*menu, tr("Compare"),
                          {tr("With nothing"), tr("With the period before"), tr("With what was planned")});
    button->setMenu(menu);
    return button;
}

std::optional<ComparedWith> BalanceView::comparison() const {
    switch (compare_->actions().indexOf(compare_->checkedAction())) {
    case 1:
        return ComparedWith::WeeksBefore;
    case 2:
        return ComparedWith::Plan;
    default:
        return std::nullopt;
    }
}

QToolButton* BalanceView::makeMarking() {
    auto* button = new QToolButton;
    button->setText(tr("Mark"));
    button->setToolTip(tr("Mark days as deload or holiday (M in the chart)"));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    auto* menu = new QMenu(button);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        this->parts().runner.run([this, menu] {
            marking().fillMenu(*menu, orThisWeek(card_->pointedDays()), this->parts().source.marks());
        });
    });
    button->setMenu(menu);
    return button;
}

BalanceOptions BalanceView::options() const {
    BalanceOptions options;
    options.unit = static_cast<BalanceUnit>(unit_->current());
    options.mode = static_cast<BalanceMode>(mode_->actions().indexOf(mode_->checkedAction()));
    options.activation =
        static_cast<Activation>(activation_->actions().indexOf(activation_->checkedAction()));
    options.weekStart = settings().weekStart;
    return options;
}

BalanceWeeks BalanceView::readWeeks(const ShownDays& days, const BalanceOptions& counted) {
    const auto logged = parts().source.logged();
    if (!logged) {
        return {};
    }
    const ExerciseDirectory& exercises = parts().catalogue.directory();
    BalanceWeeks weeks = parts().source.weeks(days, exercises, counted, today());
    if (const auto compared = comparison()) {
        weeks.comparedWith = *compared;
        weeks.before =
            *compared == ComparedWith::Plan ? plannedWeeks(days, counted) : weeksBefore(days, counted);
        if (*compared == ComparedWith::Plan && !weeks.before.empty()) {
            weeks.plannedShares =
                plannedShares(parts().source.factsIn(days), parts().source.planned(days), weeks.shown());
        }
    }
    return weeks;
}

std::vector<WeekBalance> BalanceView::weeksBefore(const ShownDays& days, const BalanceOptions& counted) {
    const auto before = daysBefore(days, *parts().source.logged(), counted.weekStart);
    if (!before) {
        return {};
    }
    const BalanceWeeks earlier =
        parts().source.weeks(*before, parts().catalogue.directory(), counted, today());
    return {earlier.shown().begin(), earlier.shown().end()};
}

/// Empty when no session of the days came from a plan.
std::vector<WeekBalance> BalanceView::plannedWeeks(const ShownDays& days, const BalanceOptions& counted) {
    const auto facts = parts().source.planned(days);
    return facts.empty()
               ? std::vector<WeekBalance>()
               : weeklyBalance(facts, parts().catalogue.directory(), counted, days.from, days.to, today());
}

void BalanceView::refresh() {
    const BalanceOptions counted = options();
    const ShownDays days = takeDays(*controls_);
    card_->setWeeks(readWeeks(days, counted), counted, parts().source.marks());
    card_->tellCompared(parts().source.logged() ? comparison() : std::nullopt);
}

void BalanceView::fold(bool narrow) {
    card_->foldLegend(narrow);
    narrowMark_->setHidden(!narrow);
}

DrawChart BalanceView::drawing() const {
    return balanceDrawing(card_->data());
}

QWidget* BalanceView::besideStrip() {
    return mark_;
}

QString BalanceView::csv() const {
    return balanceCsv(card_->data());
}

} // namespace dorsal
