// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/calendar_view.h"

#include "app/charts/calendar_chart.h"
#include "app/charts/calendar_picture.h"
#include "app/charts/csv_cell.h"
#include "app/models/text_table_model.h"
#include "app/pages/chart_controls.h"
#include "app/theme/spacing.h"
#include "app/widgets/card.h"
#include "app/widgets/elided_label.h"
#include "app/widgets/number_table.h"
#include "app/widgets/rule.h"
#include "app/widgets/step_legend.h"
#include "app/widgets/text_label.h"
#include "core/logbook/logbook.h"

#include <QLabel>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace dorsal {

namespace {

enum CalendarColumn { WeekColumn, DaysColumn, SetsColumn, RoleColumn, StreakColumn, MarkedColumn };

QString roleCode(WeekRole role) {
    switch (role) {
    case WeekRole::Trained:
        return QStringLiteral("trained");
    case WeekRole::PlannedRest:
        return QStringLiteral("planned_rest");
    case WeekRole::Skipped:
        return QStringLiteral("skipped");
    case WeekRole::Missed:
        return QStringLiteral("missed");
    case WeekRole::Open:
        return QStringLiteral("open");
    }
    return {};
}

} // namespace

CalendarView::CalendarView(const ProgressParts& parts)
    : ProgressView(parts), controls_(new ChartControls({}, tr("Calendar"))),
      readOut_(new ElidedLabel({}, TextStyle::BodyBold)), chart_(new CalendarChart),
      summary_(makeParagraph({}, TextStyle::Caption, TextTone::Quiet)), views_(new QStackedWidget),
      numbers_(new TextTableModel(this)) {
    connectControls(*controls_, tr("calendar", "beginning of a file name"));
    auto* card = new Card;
    card->setAccessibleName(tr("Calendar of training"));
    card->setBodyMargins(0, 0, 0, 0);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(spacing::cardPadding, spacing::sidePadding, spacing::cardPadding,
                             spacing::sidePadding);
    head->addWidget(readOut_);
    card->body().addLayout(head);
    card->body().addWidget(makeRule());
    auto* table = makeNumberTable(numbers_, tr("Weeks in numbers"));
    views_->addWidget(makeCalendar());
    views_->addWidget(framed(table));
    card->body().addWidget(views_, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::sidePadding);
    column->addWidget(controls_);
    column->addWidget(card, 1);

    connect(controls_, &ChartControls::tableChosen, this,
            [this](bool shown) { views_->setCurrentIndex(shown ? 1 : 0); });
    connect(chart_, &CalendarChart::readOutChanged, this, [this] { readOut_->setText(chart_->readOut()); });
    connect(chart_, &CalendarChart::markWanted, this, [this] { markDays(chart_->pointedDays()); });
    connect(chart_, &CalendarChart::menuWanted, this,
            [this](QPoint at) { showMarkMenu(at, chart_->pointedDays()); });
    connect(chart_, &CalendarChart::opened, this, [this](Day day) { openDays(day, day); });
    connect(table, &QTableView::activated, this, [this](const QModelIndex& index) {
        const auto& weeks = chart_->data().weeks;
        const Day week = weeks.at(weeks.size() - 1 - static_cast<std::size_t>(index.row())).week;
        openDays(week, week + std::chrono::days(6));
    });
}

QWidget* CalendarView::makeCalendar() {
    auto* frame = new QWidget;
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(spacing::cardPadding, spacing::sidePadding, spacing::cardPadding,
                               spacing::sidePadding);
    column->addWidget(chart_);
    column->addStretch(1);
    column->addWidget(new StepLegend(shadesFrom(), shadesTo()), 0, Qt::AlignLeading);
    column->addWidget(makeParagraph(linesMeaning(), TextStyle::Caption, TextTone::Quiet));
    column->addWidget(summary_);
    return frame;
}

void CalendarView::readWeeks() {
    if (read_ == std::pair(parts().source.version(), today())) {
        return;
    }
    const auto facts = parts().source.everything();
    LogReader& reader = parts().logbook.reader();
    weeks_ = streakWeeks(facts, {reader.annotations(), reader.skippedDays()}, settings().weekStart, today());
    sets_.clear();
    for (const SetFact& fact : facts) {
        if (fact.slot != Slot::Micro && fact.kind != SetKind::Warmup) {
            ++sets_[dayOf(fact.start)];
        }
    }
    read_ = {parts().source.version(), today()};
}

void CalendarView::refresh() {
    const ShownDays days = takeDays(*controls_);
    readWeeks();
    CalendarChartData calendar;
    calendar.days = days;
    calendar.today = today();
    calendar.sets = std::map<Day, int>(sets_.lower_bound(days.from), sets_.upper_bound(days.to));
    std::ranges::copy_if(weeks_, std::back_inserter(calendar.weeks), [&days](const StreakWeek& week) {
        return week.week >= days.from && week.week <= days.to;
    });
    calendar.marks = parts().source.marks();
    chart_->setData(std::move(calendar));
    readOut_->setText(chart_->data().weeks.empty()
                          ? tr("Every day of training will stand here, and how many weeks in a row.")
                          : chart_->readOut());
    summary_->setText(summary());
    fillTable();
}

QString CalendarView::summary() const {
    if (weeks_.empty()) {
        return {};
    }
    const int longest = longestStreak(weeks_);
    const QString now = streakWords(weeks_.back().streak);
    const QString most = streakWords(longest);
    if (now.isEmpty()) {
        return tr("No streak now; the longest: %1.").arg(most);
    }
    return weeks_.back().streak == longest ? tr("Now %1, the longest streak so far.").arg(now)
                                           : tr("Now %1; the longest: %2.").arg(now, most);
}

QString CalendarView::cellText(std::size_t index, int column) const {
    const StreakWeek& week = chart_->data().weeks.at(index);
    const Format format;
    switch (column) {
    case WeekColumn:
        return format.date(week.week);
    case DaysColumn:
        return format.count(week.days);
    case SetsColumn:
        return format.count(week.sets);
    case RoleColumn:
        return word(week.role);
    case StreakColumn:
        return format.count(week.streak);
    case MarkedColumn:
        return sentencesOf(marksIn(chart_->data().marks, {week.week, week.week + std::chrono::days(6)}));
    default:
        return {};
    }
}

/// Latest first.
void CalendarView::fillTable() {
    const std::size_t rows = chart_->data().weeks.size();
    numbers_->setTable({{tr("Week of"), Qt::AlignLeft},
                        {tr("Days"), Qt::AlignRight},
                        {tr("Working sets"), Qt::AlignRight},
                        {tr("Week"), Qt::AlignLeft},
                        {tr("Weeks in a row"), Qt::AlignRight},
                        {tr("Marked"), Qt::AlignLeft}},
                       static_cast<int>(rows), [this, rows](int row, int column) {
                           return cellText(rows - 1 - static_cast<std::size_t>(row), column);
                       });
}

DrawChart CalendarView::drawing() const {
    const ShownDays& days = chart_->data().days;
    return calendarDrawing(
        chart_->data(),
        tr("Calendar of training, %1 – %2").arg(format().date(days.from), format().date(days.to)), summary());
}

QString CalendarView::csv() const {
    QString csv = QStringLiteral("week,days,sets,role,streak,marked\n");
    for (const StreakWeek& week : chart_->data().weeks) {
        csv += QStringLiteral("%1,%2,%3,%4,%5,%6\n")
                   .arg(QString::fromStdString(isoDate(week.week)))
                   .arg(week.days)
                   .arg(week.sets)
                   .arg(roleCode(week.role))
                   .arg(week.streak)
                   .arg(quotedCell(sentencesOf(
                       marksIn(chart_->data().marks, {week.week, week.week + std::chrono::days(6)}))));
    }
    return csv;
}

} // namespace dorsal
