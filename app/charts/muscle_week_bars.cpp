// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/muscle_week_bars.h"

#include "app/charts/muscle_chart_data.h"
#include "app/charts/pointed_muscle.h"
#include "app/theme/spacing.h"
#include "app/theme/tokens.h"
#include "app/theme/typography.h"
#include "app/widgets/hatching.h"
#include "app/words/format.h"
#include "core/stats/axis_scale.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace dorsal {

namespace {

constexpr double leastPitch = 5;
constexpr double widestPitch = 28;
constexpr double barPart = 0.7;
/// It takes what room there is; wishing for more would let the page scroll.
constexpr int leastChartOfMuscle = 44;
constexpr double tickGap = 6;

int captionHeight() {
    return QFontMetrics(fontFor(TextStyle::Caption)).height() + 4;
}

} // namespace

MuscleWeekBars::MuscleWeekBars(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    describe();
}

void MuscleWeekBars::setWeeks(std::vector<MuscleWeek> weeks) {
    weeks_ = std::move(weeks);
    describe();
}

void MuscleWeekBars::setMuscle(Muscle muscle) {
    muscle_ = muscle;
    describe();
}

std::vector<MuscleWeekBars::Bar> MuscleWeekBars::bars() const {
    const auto room = static_cast<std::size_t>(std::max(1.0, chartRoom().width() / leastPitch));
    const std::size_t each = (weeks_.size() + room - 1) / room;
    std::vector<Bar> bars;
    // The open week stands alone, so that it never makes a mean smaller.
    for (const MuscleWeek& week : weeks_) {
        if (bars.empty() || week.partial || bars.back().weeks == static_cast<int>(each)) {
            bars.push_back({week.week, 0, 0, week.partial});
        }
        Bar& bar = bars.back();
        bar.setsAWeek = (bar.setsAWeek * bar.weeks + week.volumes.of(muscle_).value()) / (bar.weeks + 1);
        ++bar.weeks;
    }
    return bars;
}

void MuscleWeekBars::describe() {
    setAccessibleName(tr("%1, sets week by week", "muscle").arg(muscleName(muscle_)));
    const Format format;
    QStringList lines;
    for (const Bar& bar : bars()) {
        lines += tr("%1: %2", "date, sets").arg(format.date(bar.first), format.number(bar.setsAWeek, 1));
    }
    setAccessibleDescription(lines.join(QStringLiteral(", ")));
    update();
}

QSize MuscleWeekBars::sizeHint() const {
    return {fontMetrics().averageCharWidth() * 42, leastChartOfMuscle + 2 * captionHeight()};
}

QSize MuscleWeekBars::minimumSizeHint() const {
    return {fontMetrics().averageCharWidth() * 20, leastChartOfMuscle + 2 * captionHeight()};
}

QRectF MuscleWeekBars::chartRoom() const {
    const double number =
        QFontMetricsF(fontFor(TextStyle::Caption)).horizontalAdvance(QStringLiteral("88")) + tickGap + 1;
    return QRectF(rect()).adjusted(number, captionHeight() + spacing::grid / 2.0, 0, -captionHeight());
}

void MuscleWeekBars::paintEvent(QPaintEvent* /*event*/) {
    const Tokens& tokens = tokensOf(palette());
    const std::vector<Bar> shown = bars();
    QPainter painter(this);
    // Time runs from left to right everywhere.
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setFont(fontFor(TextStyle::Caption, font()));
    painter.setPen(tokens.text2);
    const int each = shown.empty() ? 1 : shown.front().weeks;
    const QString title = each > 1 ? tr("%1: sets a week, %2 weeks a bar").arg(muscleName(muscle_)).arg(each)
                                   : tr("%1: sets week by week", "muscle").arg(muscleName(muscle_));
    painter.drawText(QRectF(0, 0, width(), captionHeight()), int{Qt::AlignVCenter}, title);
    double most = 1;
    for (const Bar& bar : shown) {
        most = std::max(most, bar.setsAWeek);
    }
    const QRectF room = chartRoom();
    const ValueTicks ticks = roundTicks(most);
    const AxisScale scale(0, ticks.top(), room.bottom(), room.top());
    paintTicks(painter, ticks, scale);
    const double pitch =
        std::min(widestPitch, room.width() / static_cast<double>(std::max<std::size_t>(1, shown.size())));
    double x = room.left();
    for (const Bar& bar : shown) {
        const QRectF box(
            QPointF(std::round(x + pitch * (1 - barPart) / 2), std::round(scale.pixel(bar.setsAWeek))),
            QPointF(std::round(x + pitch * (1 + barPart) / 2), room.bottom()));
        if (bar.setsAWeek > 0 && bar.open) {
            paintHatchedRect(painter, box, muscleBar(muscle_, tokens), muscleHatch(muscle_, tokens));
        } else if (bar.setsAWeek > 0) {
            painter.fillRect(box, muscleBar(muscle_, tokens));
        }
        x += pitch;
    }
    if (!shown.empty()) {
        paintDates(painter, shown.front().first, shown.back().first, x);
    }
}

void MuscleWeekBars::paintTicks(QPainter& painter, const ValueTicks& ticks, const AxisScale& scale) const {
    const Tokens& tokens = tokensOf(palette());
    const QRectF room = chartRoom();
    for (const double value : {0.0, ticks.top()}) {
        const double y = std::round(scale.pixel(value));
        painter.fillRect(QRectF(room.left(), y, room.width(), 1), value > 0 ? tokens.line2 : tokens.ctl);
        painter.setPen(tokens.text2);
        painter.drawText(QRectF(0, y - captionHeight() / 2.0, room.left() - tickGap, captionHeight()),
                         int{Qt::AlignRight} | int{Qt::AlignVCenter}, Format().number(value, 1));
    }
}

/// The first and, where there is room beside it, the last one.
void MuscleWeekBars::paintDates(QPainter& painter, Day first, Day last, double end) const {
    const QRectF room = chartRoom();
    const QFontMetricsF metrics(painter.font());
    const QString from = Format().dayMonth(first);
    const QString to = Format().dayMonth(last);
    painter.setPen(tokensOf(palette()).text2);
    const double y = room.bottom() + 2;
    painter.drawText(QRectF(room.left(), y, room.width(), captionHeight()), int{Qt::AlignLeft}, from);
    const double left = end - metrics.horizontalAdvance(to);
    if (left > room.left() + metrics.horizontalAdvance(from) + spacing::grid) {
        painter.drawText(QRectF(left, y, metrics.horizontalAdvance(to) + 1, captionHeight()),
                         int{Qt::AlignLeft}, to);
    }
}

} // namespace dorsal
