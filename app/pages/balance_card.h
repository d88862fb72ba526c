// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/balance_chart_data.h"
#include "core/stats/balance_range.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace dorsal {

class BalanceChart;
class BalanceReadOutLine;
class BalanceTableModel;
class CompareKey;
class StatusLegend;
class WrapLayout;

/// Read-out, legend, chart or table, and what they mean.
class BalanceCard final : public QWidget {
    Q_OBJECT
public:
    explicit BalanceCard(QWidget* parent = nullptr);

    /// Keeps what the legend's boxes switched off, and the week pointed at.
    void setWeeks(BalanceWeeks weeks, const BalanceOptions& counted, const std::vector<DayMark>& marks);
    /// The days pointed at in the chart, else the last ones; nothing in the empty chart.
    [[nodiscard]] std::optional<ShownDays> pointedDays() const;
    /// Says what the bars are compared with, or that there is nothing.
    void tellCompared(std::optional<ComparedWith> comparison);
    [[nodiscard]] const BalanceChartData& data() const;
    void showTable(bool table);
    /// Behind a button instead of in a line.
    void foldLegend(bool folded);
    /// Puts a button behind the legend's boxes; the card takes it over.
    void addToHead(QWidget* button);

signals:
    /// Menu or key M: the days pointed at are to be marked.
    void markWanted();
    void menuWanted(QPoint at);
    /// Enter on the weeks from the first of these days to the last.
    void weeksOpened(dorsal::Day first, dorsal::Day last);
    void invitationTaken();
    /// The chart was zoomed or dragged.
    void daysWanted(const dorsal::ShownDays& days);

private:
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QCheckBox* makeSwitch(const QString& name, bool ShownSeries::*series);
    [[nodiscard]] QWidget* makeTable();
    [[nodiscard]] QWidget* makeFoot();
    void tellReadOut();
    void fitTable();
    [[nodiscard]] QString comparedWords(const QString& ofWeek) const;
    void tellMarked();

    BalanceChart* chart_;
    BalanceReadOutLine* readOut_;
    BalanceTableModel* numbers_;
    QTableView* table_;
    QStackedWidget* views_;
    std::optional<ComparedWith> comparison_;
    StatusLegend* legend_;
    QToolButton* legendButton_;
    WrapLayout* headLine_ = nullptr;
    QLabel* summary_;
    QString summaryText_;
    CompareKey* compareKey_;
    QLabel* earlier_;
    QLabel* ofAllWeeks_;
    QLabel* marked_;
    QLabel* note_;
};

} // namespace dorsal
