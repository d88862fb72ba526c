// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/balance_card.h"

#include "app/charts/balance_chart.h"
#include "app/charts/balance_read_out_line.h"
#include "app/charts/chart_words.h"
#include "app/charts/compare_key.h"
#include "app/charts/status_legend.h"
#include "app/models/balance_table_model.h"
#include "app/theme/spacing.h"
#include "app/widgets/card.h"
#include "app/widgets/number_table.h"
#include "app/widgets/text_label.h"
#include "app/widgets/wrap_layout.h"
#include "app/words/balance_words.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWidgetAction>

namespace dorsal {

namespace {

constexpr int toggleGap = 20;
constexpr int footLineGap = 4;

QWidget* makeCardRule() {
    auto* rule = new QWidget;
    rule->setFixedHeight(1);
    rule->setBackgroundRole(QPalette::Midlight);
    rule->setAutoFillBackground(true);
    return rule;
}

/// The legend in a menu, for pages without room for its line.
QToolButton* makeLegendButton() {
    auto* button = new QToolButton;
    button->setText(BalanceCard::tr("Status"));
    button->setToolTip(BalanceCard::tr("What the shapes below the dates mean"));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    auto* menu = new QMenu(button);
    auto* action = new QWidgetAction(menu);
    auto* frame = new QWidget;
    auto* column = new QVBoxLayout(frame);
    column->addWidget(new StatusLegend);
    action->setDefaultWidget(frame);
    menu->addAction(action);
    button->setMenu(menu);
    return button;
}

} // namespace

BalanceCard::BalanceCard(QWidget* parent)
    : QWidget(parent), chart_(new BalanceChart), readOut_(new BalanceReadOutLine),
      numbers_(new BalanceTableModel(this)), table_(makeNumberTable(numbers_, tr("Balance in numbers"))),
      views_(new QStackedWidget), legend_(new StatusLegend), legendButton_(makeLegendButton()),
      summary_(makeLabel({}, TextStyle::Caption, TextTone::Quiet)), compareKey_(new CompareKey),
      earlier_(makeLabel({}, TextStyle::Caption)),
      ofAllWeeks_(makeLabel({}, TextStyle::Caption, TextTone::Quiet)),
      marked_(makeLabel({}, TextStyle::Caption)), note_(makeLabel({}, TextStyle::Caption, TextTone::Quiet)) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card;
    card->setAccessibleName(tr("Balance"));
    outer->addWidget(card);
    card->setBodyMargins(0, 0, 0, 0);
    auto* chartFrame = new QWidget;
    auto* chartRow = new QVBoxLayout(chartFrame);
    chartRow->setContentsMargins(spacing::cardPadding, 0, spacing::cardPadding, 0);
    chartRow->addWidget(chart_);
    views_->addWidget(chartFrame);
    views_->addWidget(makeTable());
    card->body().addWidget(makeHead());
    card->body().addWidget(makeCardRule());
    card->body().addWidget(views_, 1);
    card->body().addWidget(makeFoot());
    foldLegend(false);

    connect(chart_, &BalanceChart::readOutChanged, this, &BalanceCard::tellReadOut);
    connect(chart_, &BalanceChart::markWanted, this, &BalanceCard::markWanted);
    connect(chart_, &BalanceChart::menuWanted, this, &BalanceCard::menuWanted);
    connect(chart_, &BalanceChart::invitationTaken, this, &BalanceCard::invitationTaken);
    connect(chart_, &BalanceChart::daysWanted, this, &BalanceCard::daysWanted);
    connect(chart_, &BalanceChart::opened, this, [this](const BalancePeriod& period) {
        emit weeksOpened(period.first, period.last + std::chrono::days(6));
    });
}

QWidget* BalanceCard::makeHead() {
    auto* head = new QWidget;
    headLine_ = new WrapLayout(toggleGap, 0, head);
    headLine_->setContentsMargins(spacing::cardPadding, footLineGap, spacing::cardPadding, footLineGap);
    headLine_->addWidget(readOut_);
    headLine_->beginTail();
    headLine_->addWidget(legendButton_);
    headLine_->addWidget(makeSwitch(tr("Back"), &ShownSeries::back));
    headLine_->addWidget(makeSwitch(tr("Chest"), &ShownSeries::chest));
    headLine_->addWidget(makeSwitch(tr("coach’s 2:1"), &ShownSeries::coachsMark));
    return head;
}

void BalanceCard::addToHead(QWidget* button) {
    headLine_->addWidget(button);
}

QCheckBox* BalanceCard::makeSwitch(const QString& name, bool ShownSeries::*series) {
    auto* box = new QCheckBox(name);
    box->setChecked(true);
    box->setToolTip(tr("Show or hide in the chart"));
    connect(box, &QCheckBox::toggled, this, [this, series](bool shown) {
        BalanceChartData data = chart_->data();
        data.shown.*series = shown;
        chart_->setData(std::move(data));
    });
    return box;
}

QWidget* BalanceCard::makeTable() {
    QHeaderView* head = table_->horizontalHeader();
    head->moveSection(BalanceTableModel::BackBefore, BalanceTableModel::Chest + 1);
    head->moveSection(BalanceTableModel::ChestBefore, BalanceTableModel::Chest + 2);
    head->moveSection(BalanceTableModel::WithPlan, BalanceTableModel::Chest + 3);
    connect(table_, &QTableView::activated, this, [this](const QModelIndex& index) {
        const Day week = numbers_->weekAt(index.row());
        emit weeksOpened(week, week + std::chrono::days(6));
    });
    return framed(table_);
}

QWidget* BalanceCard::makeFoot() {
    auto* foot = new QWidget;
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins(spacing::cardPadding, 0, spacing::cardPadding, spacing::sidePadding);
    column->setSpacing(footLineGap);
    column->addWidget(makeCardRule());
    column->addSpacing(footLineGap);
    column->addWidget(legend_);
    auto* words = new QWidget;
    auto* line = new WrapLayout(spacing::rowGap, footLineGap, words);
    auto* compared = new QWidget;
    auto* comparedLine = new WrapLayout(spacing::cardGap, footLineGap, compared);
    comparedLine->addWidget(compareKey_);
    comparedLine->addWidget(earlier_);
    comparedLine->addWidget(ofAllWeeks_);
    column->addWidget(compared);
    compareKey_->hide();
    earlier_->hide();
    ofAllWeeks_->hide();
    column->addWidget(marked_);
    line->addWidget(summary_);
    line->beginTail();
    line->addWidget(note_);
    line->addWidget(makeLabel(guidelineNote(), TextStyle::Caption, TextTone::Quiet));
    column->addWidget(words);
    return foot;
}

void BalanceCard::setWeeks(BalanceWeeks weeks, const BalanceOptions& counted,
                           const std::vector<DayMark>& marks) {
    summaryText_ =
        weeks.weeks.empty() ? QString() : summaryWords(verdictSummary(weeks.shown()), weeks.shown().size());
    note_->setText(countedInNote(counted));
    numbers_->setWeeks(weeks, counted.unit, marks);
    const bool planned = !weeks.before.empty() && weeks.comparedWith == ComparedWith::Plan;
    for (const int column : {BalanceTableModel::BackBefore, BalanceTableModel::ChestBefore}) {
        table_->setColumnHidden(column, weeks.before.empty());
    }
    table_->setColumnHidden(BalanceTableModel::WithPlan, !planned);
    chart_->setData(
        {std::move(weeks), counted.unit, chart_->data().shown, marks, counted.mode, counted.activation});
    fitTable();
}

void BalanceCard::tellCompared(std::optional<ComparedWith> comparison) {
    comparison_ = comparison;
    earlier_->setHidden(!comparison);
    const QString note = comparison ? comparedNote(chart_->data().weeks) : QString();
    ofAllWeeks_->setText(note);
    ofAllWeeks_->setHidden(note.isEmpty());
    compareKey_->setHidden(!comparison || chart_->data().weeks.before.empty());
    compareKey_->setComparison(comparison.value_or(ComparedWith::WeeksBefore));
    tellReadOut();
}

QString BalanceCard::comparedWords(const QString& ofWeek) const {
    const BalanceWeeks& weeks = chart_->data().weeks;
    if (weeks.before.empty()) {
        return comparison_ == ComparedWith::Plan
                   ? tr("No session of these weeks was started from a plan; those that are keep what it asks "
                        "for.")
                   : tr("Nothing was logged before these weeks.");
    }
    return ofWeek;
}

std::optional<ShownDays> BalanceCard::pointedDays() const {
    return chart_->pointedDays();
}

const BalanceChartData& BalanceCard::data() const {
    return chart_->data();
}

void BalanceCard::fitTable() {
    if (views_->currentIndex() == 1) {
        fitColumns(*table_, BalanceTableModel::Marked);
    }
}

void BalanceCard::showTable(bool table) {
    views_->setCurrentIndex(table ? 1 : 0);
    fitTable();
    if (table && !table_->currentIndex().isValid() && numbers_->rowCount() > 0) {
        table_->setCurrentIndex(numbers_->index(0, 0));
    }
}

void BalanceCard::foldLegend(bool folded) {
    legend_->setHidden(folded);
    legendButton_->setHidden(!folded);
    tellMarked();
}

void BalanceCard::tellReadOut() {
    const auto told = chart_->readOut();
    readOut_->setReadOut(told);
    tellMarked();
    earlier_->setText(comparedWords(told ? told->earlier : QString()));
}

/// What is marked in the week pointed at, else what the marks look like.
void BalanceCard::tellMarked() {
    const auto weeks = chart_->data().weeks.shown();
    const auto marks =
        weeks.empty()
            ? std::vector<DayMark>()
            : marksIn(chart_->data().marks, {weeks.front().week, weeks.back().week + std::chrono::days(6)});
    const auto told = chart_->readOut();
    const bool pointed = told && !told->marked.isEmpty();
    marked_->setText(pointed ? told->marked : markLegend(marks));
    // Where there is no room for a line of its own, it takes that of the summary.
    marked_->setHidden(marks.empty() || legend_->isHidden());
    summary_->setText(pointed && legend_->isHidden() ? told->marked : summaryText_);
}

} // namespace dorsal
