// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/line_chart_layout.h"

#include "app/charts/balance_chart_labels.h"
#include "app/theme/typography.h"
#include "app/words/dates.h"
#include "app/words/progress_words.h"

#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace dorsal {

namespace {

constexpr double leastLineAxis = 36;
constexpr double lineAxisGap = 8;
constexpr double lineRightMargin = 92;
constexpr double leastLinePlot = 40;
constexpr double stageWordsShare = 0.27;
constexpr double leastStageWords = 150;
constexpr double mostStageWords = 216;
constexpr double ringPitch = 9;
constexpr double leastWeekPitch = 9;
constexpr std::chrono::days fewDays{35};

std::int64_t numberOf(Day day) {
    return day.time_since_epoch().count();
}

QString dateWords(Day day, DateLabel label) {
    switch (label) {
    case DateLabel::None:
        return {};
    case DateLabel::DayAndMonth:
        return Format().dayMonth(day);
    case DateLabel::Month:
        return QLocale().standaloneMonthName(toQDate(day).month(), QLocale::ShortFormat);
    case DateLabel::Year:
        return QLocale().toString(toQDate(day), QStringLiteral("yyyy"));
    }
    return {};
}

Day firstOfMonth(Day day) {
    const std::chrono::year_month_day date{day};
    return Day{date.year() / date.month() / 1};
}

Day nextMonth(Day first) {
    const std::chrono::year_month_day date{first};
    return Day{(date.year() / date.month() + std::chrono::months(1)) / 1};
}

} // namespace

LineChartLayout::LineChartLayout(const QRectF& area, const LineChartData& data, const QFont& font)
    : area_(area), data_(data),
      lineHeight_(std::ceil(QFontMetricsF(fontFor(TextStyle::Caption, font)).height())),
      dateWidth_(dateLabelWidth(font)) {
    const auto& points = data.series.points;
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (points[i].value) {
            drawn_.push_back(i);
        }
    }
    chooseTicks();
    placeAcross(font);
    for (const std::size_t point : drawn_) {
        clipped_ += isClipped(point) ? 1U : 0U;
    }
    const double pitch = drawn_.size() < 2 ? ringPitch
                                           : (place(drawn_.back()).x() - place(drawn_.front()).x()) /
                                                 static_cast<double>(drawn_.size() - 1);
    rings_ = pitch >= ringPitch;
}

double LineChartLayout::shown(std::size_t point) const {
    return shownValue(*data_.series.points[point].value, data_.unit, data_.format);
}

void LineChartLayout::chooseTicks() {
    if (!data_.stages.empty()) {
        ticks_ = {static_cast<double>(data_.stages.front().number), 1, static_cast<int>(data_.stages.size())};
        return;
    }
    if (drawn_.empty()) {
        ticks_ = {0, 1, 4};
        return;
    }
    if (data_.unit == SeriesUnit::BandRank) {
        // One tick a band, from the lightest.
        ticks_ = {1, 1, std::max(1, static_cast<int>(data_.bands.size()) - 1)};
        return;
    }
    const double top = shownValue(sensibleTop(data_.series), data_.unit, data_.format);
    if (drawn_.size() == 1) {
        constexpr double headroom = 1.2;
        ticks_ = roundRange(std::min(0.0, top * headroom), std::max(0.0, top * headroom));
        return;
    }
    double low = top;
    for (const std::size_t point : drawn_) {
        low = std::min(low, shown(point));
    }
    ticks_ = roundRange(low, top);
}

void LineChartLayout::placeAcross(const QFont& font) {
    const QFontMetricsF caption(fontFor(TextStyle::Caption, font));
    double left = 0;
    for (int i = 0; i <= ticks_.intervals && data_.stages.empty() && !drawn_.empty(); ++i) {
        const QString text =
            data_.unit == SeriesUnit::BandRank
                ? valueText(ticks_.first + i * ticks_.step, data_.unit, data_.format, data_.bands)
                : QLocale().toString(ticks_.first + i * ticks_.step, 'f', 0);
        left = std::max(left, std::ceil(caption.horizontalAdvance(text)));
    }
    left = std::max(leastLineAxis, left) + lineAxisGap;
    double right = std::max(lineRightMargin, caption.horizontalAdvance(QStringLiteral("1,234.5 kg")) + 24);
    if (!data_.stages.empty()) {
        left = std::clamp(area_.width() * stageWordsShare, leastStageWords, mostStageWords);
    }
    const double width = std::max(leastLinePlot, area_.width() - left - right);
    const double lane = data_.marks.empty() ? 4 : 4 + lineHeight_ + markLane;
    const double top = area_.top() + (data_.stages.empty() ? 12 + lineHeight_ + markLane : lane);
    const double bottom = std::max(top + 1, area_.bottom() - lineHeight_ - 18);
    plot_ = QRectF(QPointF(area_.left() + left, std::round(top)),
                   QPointF(area_.left() + left + width, std::round(bottom)));
    valueScale_ = AxisScale(ticks_.first, ticks_.last(), plot_.bottom(), plot_.top());
    constexpr double edge = 6;
    // A single day stands in the middle.
    const std::int64_t around = data_.days.to > data_.days.from ? 0 : 1;
    dayScale_ =
        AxisScale(static_cast<double>(numberOf(data_.days.from) - around),
                  static_cast<double>(std::max(numberOf(data_.days.to), numberOf(data_.days.from)) + around),
                  plot_.left() + edge, plot_.right() - edge);
}

std::vector<PlacedMark> LineChartLayout::marks() const {
    return placedMarks(data_.marks, data_.days, [this](Day day) { return dayX(day); });
}

double LineChartLayout::dayX(Day day) const {
    return dayScale_.pixel(static_cast<double>(numberOf(day)));
}

Day LineChartLayout::dayAt(double x) const {
    return Day(std::chrono::days(std::llround(dayScale_.value(x))));
}

std::optional<std::size_t> LineChartLayout::last() const {
    const auto found = std::find_if(drawn_.rbegin(), drawn_.rend(),
                                    [this](std::size_t point) { return !data_.series.points[point].aside; });
    return found == drawn_.rend() ? std::nullopt : std::optional(*found);
}

bool LineChartLayout::isGap(std::size_t before, std::size_t after) const {
    const auto points = data_.series.points.begin();
    return std::any_of(points + static_cast<std::ptrdiff_t>(before),
                       points + static_cast<std::ptrdiff_t>(after),
                       [](const SeriesPoint& point) { return !point.value; });
}

std::vector<std::size_t> LineChartLayout::lonely() const {
    std::vector<std::size_t> line;
    std::ranges::copy_if(drawn_, std::back_inserter(line),
                         [this](std::size_t point) { return !data_.series.points[point].aside; });
    std::vector<std::size_t> alone;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const bool parted = i == 0 || isGap(line[i - 1], line[i]);
        if (parted && (i + 1 == line.size() || isGap(line[i], line[i + 1]))) {
            alone.push_back(line[i]);
        }
    }
    return alone;
}

QPointF LineChartLayout::place(std::size_t point) const {
    return {dayX(dayOf(data_.series.points[point].start)),
            valueScale_.pixel(std::min(shown(point), ticks_.last()))};
}

bool LineChartLayout::isClipped(std::size_t point) const {
    constexpr double rounding = 1e-9;
    return shown(point) > ticks_.last() + rounding;
}

QRectF LineChartLayout::stageRect(int number) const {
    const double top = valueY(number + 1);
    return {area_.left(), top, area_.width(), valueY(number) - top};
}

double LineChartLayout::captionY() const {
    return area_.top() + 12 + lineHeight_ / 2;
}

double LineChartLayout::datesY() const {
    return plot_.bottom() + 10 + lineHeight_ / 2;
}

std::vector<Day> LineChartLayout::tickDays(double pitchOfWeek) const {
    std::vector<Day> days;
    if (pitchOfWeek >= leastWeekPitch) {
        for (Day day = firstDayOfWeek(data_.days.from, WeekStart::Monday); day <= data_.days.to;
             day += std::chrono::weeks(1)) {
            days.push_back(day);
        }
    } else {
        for (Day day = firstOfMonth(data_.days.from); day <= data_.days.to; day = nextMonth(day)) {
            days.push_back(day);
        }
    }
    std::erase_if(days, [this](Day day) { return day < data_.days.from; });
    return days;
}

std::vector<DateMark> LineChartLayout::datesOfFewDays() const {
    const double pitch = dayX(data_.days.from + std::chrono::days(1)) - dayX(data_.days.from);
    const auto room = std::max<std::int64_t>(1, std::llround(std::ceil(dateWidth_ / pitch)));
    const std::int64_t span = (data_.days.to - data_.days.from).count();
    constexpr std::int64_t week = 7;
    // Mondays where not every second day has room for its name.
    const bool mondays = room > 2 && room <= week && span >= week;
    const std::int64_t every = mondays ? week : room;
    const Day first = mondays
                          ? firstDayOfWeek(data_.days.from + std::chrono::days(week - 1), WeekStart::Monday)
                          : data_.days.from;
    std::vector<DateMark> marks;
    for (Day day = data_.days.from; day <= data_.days.to; day += std::chrono::days(1)) {
        const bool named = day >= first && (day - first).count() % every == 0;
        marks.push_back({dayX(day), named ? dateWords(day, DateLabel::DayAndMonth) : QString(), named});
    }
    return marks;
}

std::vector<DateMark> LineChartLayout::dateMarks() const {
    if (data_.days.to - data_.days.from <= fewDays) {
        return datesOfFewDays();
    }
    const double week = dayX(data_.days.from + std::chrono::weeks(1)) - dayX(data_.days.from);
    const std::vector<Day> days = tickDays(week);
    if (days.empty()) {
        return {};
    }
    const double pitch =
        days.size() < 2 ? plot_.width()
                        : (dayX(days.back()) - dayX(days.front())) / static_cast<double>(days.size() - 1);
    std::vector<DateMark> marks;
    for (const DateTick& tick : dateTicks(days, pitch, dateWidth_)) {
        marks.push_back({dayX(days[tick.period]), dateWords(days[tick.period], tick.label), tick.major});
    }
    return marks;
}

std::optional<std::size_t> LineChartLayout::pointAt(QPointF position) const {
    if (drawn_.empty() || !area_.contains(position)) {
        return std::nullopt;
    }
    const auto after = std::ranges::lower_bound(drawn_, position.x(), {},
                                                [this](std::size_t point) { return place(point).x(); });
    if (after == drawn_.begin()) {
        return *after;
    }
    const std::size_t before = *std::prev(after);
    if (after == drawn_.end()) {
        return before;
    }
    return position.x() - place(before).x() < place(*after).x() - position.x() ? before : *after;
}

} // namespace dorsal
