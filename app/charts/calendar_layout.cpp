// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/calendar_layout.h"

#include "app/theme/typography.h"
#include "app/words/format.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace dorsal {

namespace {

constexpr int weeksOfYear = 53;
constexpr int daysOfColumn = 7;
constexpr double leastDay = 3;
constexpr double mostDay = 40;
constexpr double dayGap = 3;
constexpr double dayLabelGap = 10;
constexpr double yearsGap = 14;
constexpr double streakHeight = 10;

double widestDayName(const QFontMetricsF& metrics) {
    const QLocale locale = Format().locale();
    double widest = 0;
    for (int day = 1; day <= daysOfColumn; ++day) {
        widest = std::max(widest, metrics.horizontalAdvance(locale.dayName(day, QLocale::ShortFormat)));
    }
    return std::ceil(widest);
}

} // namespace

CalendarLayout::CalendarLayout(const QRectF& area, const ShownDays& weeks, const QFont& font, bool fitHeight)
    : area_(area), days_(weeks) {
    const QFontMetricsF metrics(fontFor(TextStyle::Caption, font));
    lineHeight_ = std::ceil(metrics.height());
    labelWidth_ = widestDayName(metrics) + dayLabelGap;
    placeBlocks(weeksOfYear);
    // More years side by side where they are too high below each other.
    for (int years = 2; fitHeight && height() > area.height() && pitch_ > leastDay; ++years) {
        placeBlocks(years * weeksOfYear);
    }
}

void CalendarLayout::placeBlocks(int weeksOfBlock) {
    weeksOfBlock_ = weeksOfBlock;
    const double columns = std::min(weeksOfBlock, weeks());
    pitch_ = std::clamp(std::floor((area_.width() - labelWidth_) / columns), leastDay, mostDay);
    blockHeight_ = lineHeight_ + streakHeight + yearsGap + daysOfColumn * pitch_;
}

int CalendarLayout::weeks() const {
    return std::max(1, static_cast<int>(((days_.to - days_.from).count() + 1) / daysOfColumn));
}

std::size_t CalendarLayout::blocks() const {
    return static_cast<std::size_t>((weeks() + weeksOfBlock_ - 1) / weeksOfBlock_);
}

Day CalendarLayout::firstOf(std::size_t block) const {
    return days_.from + std::chrono::days(daysOfColumn * weeksOfBlock_ * static_cast<int>(block));
}

int CalendarLayout::weeksOf(std::size_t block) const {
    return std::min(weeksOfBlock_, weeks() - weeksOfBlock_ * static_cast<int>(block));
}

double CalendarLayout::topOf(std::size_t block) const {
    return area_.top() + static_cast<double>(block) * blockHeight_;
}

QRectF CalendarLayout::cell(Day day) const {
    const auto index = static_cast<int>((day - days_.from).count());
    const int week = index / daysOfColumn;
    const double gap = pitch_ > 2 * dayGap + 2 ? dayGap : 1;
    return {area_.left() + labelWidth_ + (week % weeksOfBlock_) * pitch_,
            topOf(static_cast<std::size_t>(week / weeksOfBlock_)) + lineHeight_ +
                (index % daysOfColumn) * pitch_,
            pitch_ - gap, pitch_ - gap};
}

QRectF CalendarLayout::streakCell(Day week) const {
    const QRectF first = cell(week);
    return {first.left(), first.top() + daysOfColumn * pitch_, pitch_, streakHeight};
}

QRectF CalendarLayout::monthLine(std::size_t block) const {
    return {area_.left() + labelWidth_, topOf(block), area_.width() - labelWidth_, lineHeight_};
}

std::optional<Day> CalendarLayout::dayAt(QPointF point) const {
    const double x = point.x() - area_.left() - labelWidth_;
    const double y = point.y() - area_.top();
    if (x < 0 || y < 0) {
        return std::nullopt;
    }
    const auto block = static_cast<std::size_t>(y / blockHeight_);
    const double row = (y - static_cast<double>(block) * blockHeight_ - lineHeight_) / pitch_;
    const auto column = static_cast<int>(x / pitch_);
    if (block >= blocks() || column >= weeksOf(block) || row < 0 || row >= daysOfColumn) {
        return std::nullopt;
    }
    return firstOf(block) + std::chrono::days(daysOfColumn * column + static_cast<int>(row));
}

} // namespace dorsal
