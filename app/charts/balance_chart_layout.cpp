// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/balance_chart_layout.h"

#include "app/theme/typography.h"
#include "core/stats/series.h"

#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace dorsal {

namespace {

constexpr double leastRightMargin = 92;
constexpr double rightMarginInLines = 5.75;
constexpr double leastAxisWidth = 36;
constexpr double axisGap = 8;
constexpr double mostPitch = 96;
constexpr double leastPlotWidth = 40;
constexpr double leastPlotHeight = 72;
constexpr double rollingHeight = 92;
constexpr double lowRollingHeight = 64;
/// Below this height the rolling panel is low.
constexpr double roomyHeight = 440;
constexpr double bottomGap = 16;
constexpr double columnRise = 14;
constexpr double emptyTop = 16;

double barWidthFor(double pitch) {
    constexpr double share = 0.36;
    constexpr double leastGap = 2;
    const double least = pitch >= 2 * 4 + 1 + leastGap ? 4 : 3;
    return std::clamp(std::floor(pitch * share), least, 16.0);
}

int ratioTopOf(const BalanceSeries& series) {
    constexpr int usual = 4;
    const bool high = std::ranges::any_of(series.rolling, [](const RollingPoint& point) {
        return balanceRatio(point.sum).value_or(0) > usual;
    });
    return high ? 2 * usual : usual;
}

double tallest(const BalancePeriod& period) {
    const double now = std::max(period.back(), 2 * period.chest());
    return period.earlier ? std::max({now, period.earlier->back(), period.earlier->chest()}) : now;
}

} // namespace

BalanceChartLayout::BalanceChartLayout(const QRectF& area, const BalanceChartData& data, const QFont& font)
    : area_(area), shown_(data.shown),
      lineHeight_(std::ceil(QFontMetricsF(fontFor(TextStyle::Caption, font)).height())) {
    placeAcross(data, font);
    placeDown();
    const auto weeks = data.weeks.shown();
    if (!weeks.empty()) {
        const ShownDays days{weeks.front().week, weeks.back().week + std::chrono::days(6)};
        marks_ = placedMarks(data.marks, days, [this](Day day) { return dayX(day); });
    }
}

void BalanceChartLayout::placeAcross(const BalanceChartData& data, const QFont& font) {
    const QFontMetricsF caption(fontFor(TextStyle::Caption, font));
    const auto axisWidth = [&](double top) {
        return std::max(leastAxisWidth,
                        std::ceil(caption.horizontalAdvance(QLocale().toString(top, 'f', 0)))) +
               axisGap;
    };
    const double right = std::max(leastRightMargin, rightMarginInLines * lineHeight_);
    const std::size_t weeks = data.weeks.shown().size();
    double largest = 0;
    for (const WeekBalance& week : data.weeks.shown()) {
        largest = std::max({largest, week.tally.back.value(), 2 * week.tally.chest.value()});
    }
    for (const WeekBalance& week : data.weeks.before) {
        largest = std::max({largest, week.tally.back.value(), week.tally.chest.value()});
    }
    const double plotLeft = area_.left() + axisWidth(roundTicks(largest).top());
    const double width = std::max(leastPlotWidth, area_.right() - right - plotLeft);
    series_ = balanceSeries(data.weeks, fittingPeriod(weeks, width, leastPitch));
    chooseTicks();
    pitch_ = count() == 0 ? width : std::min(mostPitch, width / static_cast<double>(count()));
    barWidth_ = barWidthFor(pitch_);
    plot_ = QRectF(plotLeft, area_.top(), width, 0);
}

void BalanceChartLayout::chooseTicks() {
    ratioTop_ = ratioTopOf(series_);
    std::vector<double> heights;
    for (const BalancePeriod& period : series_.periods) {
        heights.push_back(tallest(period));
    }
    ticks_ = roundTicks(count() == 0 ? emptyTop : sensibleTop(heights));
    clipped_ = static_cast<std::size_t>(
        std::ranges::count_if(heights, [this](double height) { return height > ticks_.top(); }));
}

void BalanceChartLayout::placeDown() {
    const double line = lineHeight_;
    const double top = captionY() + line / 2 + 10;
    const double belowPlot = line / 2 + 8 + line + 8;
    const double panel = area_.height() < roomyHeight ? lowRollingHeight : rollingHeight;
    const double withRolling = area_.bottom() - bottomGap - panel - (line + 30) - belowPlot;
    double base = withRolling;
    if (withRolling - top >= leastPlotHeight) {
        rollingPlot_ = QRectF(plot_.left(), area_.bottom() - bottomGap - panel, plot_.width(), panel);
    } else {
        base = std::max(top + 1, area_.bottom() - line / 2 - 8 - belowPlot);
    }
    plot_.setTop(std::round(top));
    plot_.setBottom(std::round(base));
    valueScale_ = AxisScale(0, ticks_.top(), plot_.bottom(), plot_.top());
}

double BalanceChartLayout::ratioY(double ratio) const {
    const double shown = std::min(ratio, static_cast<double>(ratioTop_));
    return rollingPlot_->bottom() - shown / ratioTop_ * rollingPlot_->height();
}

double BalanceChartLayout::left(std::size_t period) const {
    return plot_.left() + static_cast<double>(period) * pitch_;
}

double BalanceChartLayout::weekX(std::size_t week) const {
    const auto after = std::ranges::upper_bound(series_.periods, week, {}, &BalancePeriod::week);
    if (after == series_.periods.begin()) {
        return plot_.left();
    }
    const auto period = std::prev(after);
    const auto index = static_cast<std::size_t>(period - series_.periods.begin());
    const double into = (static_cast<double>(week - period->week) + 0.5) / static_cast<double>(period->weeks);
    return left(index) + into * pitch_;
}

double BalanceChartLayout::dayX(Day day) const {
    if (count() == 0 || day <= series_.periods.front().first) {
        return plot_.left();
    }
    constexpr double daysOfWeek = 7;
    const std::size_t index = *periodOf(day);
    const BalancePeriod& period = series_.periods[index];
    const double length = daysOfWeek * static_cast<double>(period.weeks);
    const double into = static_cast<double>((day - period.first).count()) / length;
    return left(index) + std::min(into, 1.0) * pitch_;
}

QRectF BalanceChartLayout::column(std::size_t period) const {
    const double top = plot_.top() - columnRise;
    const double bottom = rollingPlot_ ? rollingPlot_->bottom() : plot_.bottom();
    return {left(period), top, pitch_, bottom - top};
}

double BalanceChartLayout::cutY(double value) const {
    return valueY(std::min(value, ticks_.top()));
}

QRectF BalanceChartLayout::bar(double x, double value) const {
    if (value <= 0) {
        return {};
    }
    const double top = std::min(std::round(cutY(value)), plot_.bottom() - 1);
    return {x, top, barWidth_, plot_.bottom() - top};
}

double BalanceChartLayout::backX(std::size_t period) const {
    return std::round(centre(period) - barWidth_ - 0.5);
}

QRectF BalanceChartLayout::backBar(std::size_t period) const {
    return shown_.back ? bar(backX(period), series_.periods[period].back()) : QRectF();
}

QRectF BalanceChartLayout::chestBar(std::size_t period) const {
    return shown_.chest ? bar(chestX(period), series_.periods[period].chest()) : QRectF();
}

QRectF BalanceChartLayout::earlierBackBar(std::size_t period) const {
    const auto& earlier = series_.periods[period].earlier;
    return shown_.back && earlier ? bar(backX(period), earlier->back()) : QRectF();
}

QRectF BalanceChartLayout::earlierChestBar(std::size_t period) const {
    const auto& earlier = series_.periods[period].earlier;
    return shown_.chest && earlier ? bar(chestX(period), earlier->chest()) : QRectF();
}

std::optional<double> BalanceChartLayout::markY(std::size_t period) const {
    const double chest = series_.periods[period].chest();
    // At the edge it would seem to be where a clipped bar ends.
    const bool fits = chest > 0 && 2 * chest <= ticks_.top();
    return shown_.coachsMark && fits ? std::optional(std::round(valueY(2 * chest))) : std::nullopt;
}

std::vector<QPointF> BalanceChartLayout::pastTheTop(std::size_t period) const {
    const BalancePeriod& each = series_.periods[period];
    std::vector<QPointF> tips;
    for (const auto& [bar, value] :
         {std::pair(backBar(period), each.back()), std::pair(chestBar(period), each.chest())}) {
        if (!bar.isEmpty() && value > ticks_.top()) {
            tips.emplace_back(bar.center().x(), bar.top());
        }
    }
    return tips;
}

std::optional<QPointF> BalanceChartLayout::backOnlyMarker(std::size_t period) const {
    const BalancePeriod& each = series_.periods[period];
    if (!shown_.back || each.partial || balanceStatus(each.sum) != BalanceStatus::NoChest) {
        return std::nullopt;
    }
    const QRectF back = backBar(period);
    const double usual = plot_.top() + 20;
    const double overBar = back.top() - 14;
    return QPointF(back.center().x(), std::max(plot_.top() - 4, std::min(usual, overBar)));
}

double BalanceChartLayout::captionY() const {
    return area_.top() + 12 + lineHeight_ / 2;
}

double BalanceChartLayout::datesY() const {
    return plot_.bottom() + 8 + lineHeight_ / 2;
}

double BalanceChartLayout::statusY() const {
    return datesY() + lineHeight_ + 8;
}

double BalanceChartLayout::rollingCaptionY() const {
    return rollingPlot_ ? rollingPlot_->top() - lineHeight_ / 2 - 2 : statusY();
}

std::optional<std::size_t> BalanceChartLayout::periodAt(QPointF point) const {
    if (count() == 0 || !area_.contains(point)) {
        return std::nullopt;
    }
    const double index = std::floor((point.x() - plot_.left()) / pitch_);
    return static_cast<std::size_t>(std::clamp(index, 0.0, static_cast<double>(count() - 1)));
}

std::optional<std::size_t> BalanceChartLayout::periodOf(Day day) const {
    if (count() == 0) {
        return std::nullopt;
    }
    const auto after = std::ranges::upper_bound(series_.periods, day, {}, &BalancePeriod::first);
    return after == series_.periods.begin() ? 0
                                            : static_cast<std::size_t>(after - series_.periods.begin() - 1);
}

} // namespace dorsal
