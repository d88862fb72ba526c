// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/balance_view.h"

#include "app/charts/balance_numbers.h"
#include "app/charts/balance_picture.h"
#include "app/models/log_catalogue.h"
#include "app/pages/balance_card.h"
#include "app/pages/chart_controls.h"
#include "app/ports/navigation.h"
#include "app/theme/spacing.h"
#include "app/widgets/segmented_control.h"
#include "app/words/enum_words.h"

#include <QActionGroup>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace dorsal {

BalanceView::BalanceView(const ProgressParts& parts)
    : ProgressView(parts), unit_(new SegmentedControl(tr("Unit"))), compare_(new QToolButton),
      card_(new BalanceCard) {
    compare_->setText(tr("Compare"));
    compare_->setToolTip(tr("Compare with as many weeks before: outlines, and gaps in taller bars"));
    compare_->setAccessibleName(tr("Compare with the period before"));
    compare_->setCheckable(true);
    compare_->setFocusPolicy(Qt::StrongFocus);
    unit_->addSegment(tr("Sets"), tr("Counts sets"));
    unit_->addSegment(tr("Exercises"), tr("Counts exercises, as the coach does: each once a session"));
    unit_->addSegment(tr("Reps"), tr("Counts reps; holds have none"));
    controls_ = new ChartControls({unit_, makeCounting(), compare_}, tr("Chart"));
    connectControls(*controls_, tr("balance", "beginning of a file name"));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::sidePadding);
    column->addWidget(controls_);
    column->addWidget(card_, 1);

    connect(unit_, &SegmentedControl::chosen, this, &ProgressView::refreshWanted);
    connect(controls_, &ChartControls::tableChosen, card_, &BalanceCard::showTable);
    connect(compare_, &QToolButton::toggled, this, &ProgressView::refreshWanted);
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
    const auto before = daysBefore(days, *logged, counted.weekStart);
    if (compare_->isChecked() && before) {
        const BalanceWeeks earlier = parts().source.weeks(*before, exercises, counted, today());
        weeks.before.assign(earlier.shown().begin(), earlier.shown().end());
    }
    return weeks;
}

void BalanceView::refresh() {
    const BalanceOptions counted = options();
    const ShownDays days = takeDays(*controls_);
    card_->setWeeks(readWeeks(days, counted), counted.unit);
    card_->tellEarlier(compare_->isChecked() && parts().source.logged());
}

void BalanceView::fold(bool narrow) {
    card_->foldLegend(narrow);
}

DrawChart BalanceView::drawing() const {
    return balanceDrawing(card_->data());
}

QString BalanceView::csv() const {
    return balanceCsv(card_->data().weeks);
}

} // namespace dorsal
