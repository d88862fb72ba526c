// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/balance_range.h"

#include <QFont>
#include <QRectF>

#include <optional>

namespace dorsal {

/// Where the days of a calendar lie: a column a week, a row a weekday, and after a year of columns the next
/// block below. Pure geometry in device-independent pixels.
class CalendarLayout final {
public:
    /// Blocks as wide as `area` allows. With `fitHeight` blocks take more than a year
    /// until all of them lie in `area`.
    CalendarLayout(const QRectF& area, const ShownDays& weeks, const QFont& font, bool fitHeight);

    [[nodiscard]] double height() const { return blockHeight_ * static_cast<double>(blocks()); }
    [[nodiscard]] std::size_t blocks() const;
    /// First day of each block, and how many weeks it holds.
    [[nodiscard]] Day firstOf(std::size_t block) const;
    [[nodiscard]] int weeksOf(std::size_t block) const;
    /// The square of a day in `weeks`.
    [[nodiscard]] QRectF cell(Day day) const;
    /// Below the days of a week: the line of the streak.
    [[nodiscard]] QRectF streakCell(Day week) const;
    /// The line of month names above a block.
    [[nodiscard]] QRectF monthLine(std::size_t block) const;
    [[nodiscard]] double labelWidth() const { return labelWidth_; }
    [[nodiscard]] double pitch() const { return pitch_; }
    /// Nothing between the blocks and beside the weeks.
    [[nodiscard]] std::optional<Day> dayAt(QPointF point) const;

private:
    void placeBlocks(int weeksOfBlock);
    [[nodiscard]] int weeks() const;
    [[nodiscard]] double topOf(std::size_t block) const;

    QRectF area_;
    ShownDays days_;
    double labelWidth_ = 0;
    double lineHeight_ = 0;
    double pitch_ = 0;
    int weeksOfBlock_ = 1;
    double blockHeight_ = 0;
};

} // namespace dorsal
