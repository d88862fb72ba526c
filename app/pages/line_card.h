// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/line_chart_data.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QStackedWidget;
class QTableView;

namespace dorsal {

class ElidedLabel;
class LineChart;
class TextTableModel;

/// Read-out, line chart or table of its numbers, and a line of what it means.
class LineCard final : public QWidget {
    Q_OBJECT
public:
    /// `name` says what is drawn, for screen readers.
    explicit LineCard(const QString& name, QWidget* parent = nullptr);

    /// `note` stands below the chart.
    void setData(LineChartData data, const QString& note);
    [[nodiscard]] const LineChartData& data() const;
    [[nodiscard]] const QString& note() const { return note_; }
    void showTable(bool table);
    [[nodiscard]] std::optional<ShownDays> pointedDays() const;
    /// Puts something at the end of the read-out's line; the card takes it over.
    void addToHead(QWidget* widget);

signals:
    void sessionOpened(dorsal::Id<dorsal::Session> session);
    void daysWanted(const dorsal::ShownDays& days);
    void markWanted();
    void menuWanted(QPoint at);

private:
    void fillTable();
    void tellReadOut();

    LineChart* chart_;
    ElidedLabel* readOut_;
    TextTableModel* numbers_;
    QTableView* table_;
    QStackedWidget* views_;
    QLabel* noteLabel_;
    QHBoxLayout* head_;
    QString note_;
};

/// The numbers of a line for a spreadsheet: date, value (exact, empty for a gap), record.
[[nodiscard]] QString seriesCsv(const LineChartData& data);

} // namespace dorsal
