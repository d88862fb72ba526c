// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/sheet_chart.h"

#include "app/print/sheet_layout.h"
#include "app/print/sheet_text.h"

#include <QFontMetricsF>

#include <algorithm>
#include <optional>

namespace dorsal {

namespace {

constexpr double barShare = 0.34; ///< of a week's width
constexpr double barGap = 10;
constexpr double baseLine = 6;
constexpr double markLine = 9;
constexpr double legendGap = 220;

class SheetChartSetter {
public:
    SheetChartSetter(const SheetChart& chart, const QRectF& room, const SheetFonts& fonts, SheetPage& page)
        : chart_(chart), room_(room), fonts_(fonts), page_(page), line_(QFontMetricsF(fonts.tiny).height()) {
        for (const SheetBars& week : chart.weeks) {
            largest_ = std::max({largest_, week.back, week.chest, 2 * week.chest});
        }
    }

    void set() {
        setLegend();
        const double base = room_.bottom() - 2 * line_;
        page_.rules.push_back({QLineF(room_.left(), base, room_.right(), base), baseLine, false});
        const double height =
            base - room_.top() - 2.5 * line_; // below the legend and the numbers at the bars
        const double pitch = room_.width() / static_cast<double>(std::max(chart_.room, chart_.weeks.size()));
        double left = room_.left();
        for (const SheetBars& week : chart_.weeks) {
            setWeek(week, left, pitch, base, height / largest_);
            left += pitch;
        }
    }

private:
    void setLegend() {
        double x = room_.left();
        const auto entry = [&](const QString& name) {
            const double width = QFontMetricsF(fonts_.small).horizontalAdvance(name) + barGap;
            page_.texts.push_back({QRectF(x, room_.top(), width, QFontMetricsF(fonts_.small).height()), name,
                                   fonts_.small, Qt::AlignHCenter});
            x += width + legendGap;
        };
        const double side = line_ * 0.7;
        const auto swatch = [&](bool filled) {
            page_.boxes.push_back({QRectF(x, room_.top() + line_ * 0.25, side, side), filled});
            x += side + barGap * 3;
        };
        swatch(true);
        entry(chart_.backName);
        swatch(false);
        entry(chart_.chestName);
        const double middle = room_.top() + line_ * 0.6;
        page_.rules.push_back({QLineF(x, middle, x + 2 * side, middle), markLine, true});
        x += 2 * side + barGap * 3;
        entry(chart_.markName);
        entry(chart_.noteName);
    }

    /// The number stands on its bar, or on the mark where that would run through it.
    void setBar(const QRectF& bar, const QString& number, bool filled, std::optional<double> mark) {
        if (bar.height() > 0) {
            page_.boxes.push_back({bar, filled});
        }
        const bool crossed = mark && *mark < bar.top() && *mark > bar.top() - line_;
        const double foot = crossed ? *mark : bar.top();
        page_.texts.push_back({QRectF(bar.left() - 0.4 * bar.width(), foot - line_, 1.8 * bar.width(), line_),
                               number, fonts_.tiny, Qt::AlignHCenter, true});
    }

    void setWeek(const SheetBars& week, double left, double pitch, double base, double scale) {
        const double width = pitch * barShare;
        const double first = left + (pitch - 2 * width - barGap) / 2;
        const auto mark = week.chest > 0 ? std::optional(base - 2 * week.chest * scale) : std::nullopt;
        const auto bar = [&](double x, double sets) {
            return QRectF(x, base - sets * scale, width, sets * scale);
        };
        setBar(bar(first, week.back), week.backText, true, mark);
        setBar(bar(first + width + barGap, week.chest), week.chestText, false, mark);
        if (mark) {
            page_.rules.push_back({QLineF(left, *mark, left + pitch, *mark), markLine, true});
        }
        page_.texts.push_back(
            {QRectF(left, base + barGap, pitch, line_), week.date, fonts_.tiny, Qt::AlignHCenter});
        page_.texts.push_back(
            {QRectF(left, base + line_, pitch, line_), week.note, fonts_.tiny, Qt::AlignHCenter});
    }

    const SheetChart& chart_;
    QRectF room_;
    const SheetFonts& fonts_;
    SheetPage& page_;
    double line_;
    double largest_ = 1;
};

} // namespace

void setSheetChart(const SheetChart& chart, const QRectF& room, const SheetFonts& fonts, SheetPage& page) {
    SheetChartSetter(chart, room, fonts, page).set();
}

} // namespace dorsal
