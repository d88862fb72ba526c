// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/progress_view.h"
#include "core/stats/week_streak.h"

#include <map>
#include <optional>
#include <utility>

class QLabel;
class QStackedWidget;

namespace dorsal {

class CalendarChart;
class ElidedLabel;
class TextTableModel;

/// Every day of training, and how many weeks in a row.
class CalendarView final : public ProgressView {
    Q_OBJECT
public:
    explicit CalendarView(const ProgressParts& parts);

    void refresh() override;
    [[nodiscard]] DrawChart drawing() const override;

protected:
    [[nodiscard]] QString csv() const override;

private:
    [[nodiscard]] QWidget* makeCalendar();
    void readWeeks();
    void fillTable();
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString cellText(std::size_t index, int column) const;

    ChartControls* controls_;
    ElidedLabel* readOut_;
    CalendarChart* chart_;
    QLabel* summary_;
    QStackedWidget* views_;
    TextTableModel* numbers_;
    /// Of the whole log, and the version and day they hold for.
    std::vector<StreakWeek> weeks_;
    std::map<Day, int> sets_;
    std::optional<std::pair<int, Day>> read_;
};

} // namespace dorsal
