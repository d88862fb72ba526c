// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/balance_chart_labels.h"
#include "app/charts/chart_words.h"
#include "app/words/dates.h"
#include "app/words/format.h"
#include "core/stats/date_ticks.h"

#include <QLocale>

#include <algorithm>

namespace dorsal {

namespace {

constexpr double dateGap = 12;

QString dateText(Day date, DateLabel label) {
    switch (label) {
    case DateLabel::None:
        return {};
    case DateLabel::DayAndMonth:
        return Format().dayMonth(date);
    case DateLabel::Month:
        return QLocale().standaloneMonthName(toQDate(date).month(), QLocale::ShortFormat);
    case DateLabel::Year:
        return QLocale().toString(toQDate(date), QStringLiteral("yyyy"));
    }
    return {};
}

/// Places a date below its group, inside of the chart, where it keeps its distance from the others.
void placeDate(LabelBoard& board, const BalanceChartLayout& layout, std::size_t period, const QString& text,
               TextStyle style) {
    const double width = board.widthOf(text, style);
    const double height = layout.lineHeight();
    // Not below the numbers of the value axis, which end a little before the plot.
    const double x = std::clamp(layout.centre(period) - width / 2, layout.plot().left() - 4,
                                layout.area().right() - width);
    const QRectF box(x, layout.datesY() - height / 2, width, height);
    if (board.isFree(box.adjusted(-dateGap / 2, 0, dateGap / 2, 0))) {
        board.place({box, text, style, style == TextStyle::Caption ? ChartInk::Text2 : ChartInk::Text,
                     Qt::AlignCenter});
    }
}

} // namespace

double dateLabelWidth(const QFont& font) {
    return LabelBoard(font).widthOf(Format().dayMonth(day(2026, 9, 28)), TextStyle::Caption) + dateGap;
}

std::vector<ChartLabel> balanceDateLabels(const BalanceChartLayout& layout, const QFont& font,
                                          std::optional<std::size_t> pointed) {
    LabelBoard board(font);
    const auto& periods = layout.series().periods;
    const ChartPeriod kind = layout.series().period;
    if (pointed && *pointed < periods.size()) {
        placeDate(board, layout, *pointed, periodShort(periods[*pointed].first, kind),
                  TextStyle::CaptionBold);
    }
    std::vector<Day> days;
    std::ranges::transform(periods, std::back_inserter(days), &BalancePeriod::first);
    for (const DateTick& tick : dateTicks(days, layout.pitch(), dateLabelWidth(font))) {
        if (tick.label != DateLabel::None) {
            placeDate(board, layout, tick.period, dateText(days[tick.period], tick.label),
                      TextStyle::Caption);
        }
    }
    if (!periods.empty()) {
        placeDate(board, layout, periods.size() - 1, periodShort(days.back(), kind), TextStyle::Caption);
    }
    return board.takeLabels();
}

} // namespace dorsal
