// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/balance_chart_painter.h"

#include "app/widgets/hatching.h"
#include "app/widgets/status_shape.h"
#include "core/stats/date_ticks.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace dorsal {

namespace {

constexpr double dashWidth = 1.6;
constexpr double dashOn = 5;
constexpr double dashOff = 3.6;
constexpr double cut = 4;
constexpr double triangle = 10;
constexpr double earlierGap = 2;

} // namespace

BalanceChartPainter::BalanceChartPainter(const BalanceChartLayout& layout, const BalanceChartData& data,
                                         const Tokens& tokens, const QFont& font)
    : layout_(layout), data_(data), tokens_(tokens), font_(font) {}

void BalanceChartPainter::paint(QPainter& painter, std::optional<std::size_t> pointed) const {
    if (pointed) {
        paintColumn(painter, *pointed);
    }
    paintBody(painter);
    paintPointed(painter, pointed);
}

void BalanceChartPainter::paintColumn(QPainter& painter, std::size_t pointed) const {
    painter.fillRect(layout_.column(pointed), tokens_.hover);
}

void BalanceChartPainter::paintBody(QPainter& painter) const {
    painter.save();
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setRenderHint(QPainter::Antialiasing);
    paintMarks(painter, layout_.marks(), layout_.plot(), tokens_);
    paintGrid(painter);
    paintTicks(painter);
    paintBars(painter);
    paintPastTheTop(painter);
    paintEarlier(painter);
    paintCoachsMarks(painter);
    paintBackOnly(painter);
    paintStatusStrip(painter);
    if (layout_.rollingPlot()) {
        paintRolling(painter);
    }
    paintLabels(painter, balanceChartLabels(layout_, data_, font_));
    painter.restore();
}

void BalanceChartPainter::paintPointed(QPainter& painter, std::optional<std::size_t> pointed) const {
    painter.save();
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setRenderHint(QPainter::Antialiasing);
    paintLabels(painter, balanceDateLabels(layout_, font_, pointed));
    if (pointed && layout_.rollingPlot()) {
        const BalancePeriod& period = layout_.series().periods[*pointed];
        const auto& points = layout_.series().rolling;
        const auto after =
            std::ranges::upper_bound(points, period.week + period.weeks - 1, {}, &RollingPoint::week);
        if (after != points.begin() && std::prev(after)->week >= period.week) {
            paintDot(painter, *std::prev(after));
        }
    }
    painter.restore();
}

void BalanceChartPainter::paintGrid(QPainter& painter) const {
    const QRectF& plot = layout_.plot();
    for (int i = 1; i <= layout_.ticks().intervals; ++i) {
        const double y = std::round(layout_.valueY(i * layout_.ticks().step));
        painter.fillRect(QRectF(plot.left(), y, plot.width(), 1), tokens_.line2);
    }
    painter.fillRect(QRectF(plot.left(), plot.bottom(), plot.width(), 1), tokens_.ctl);
}

void BalanceChartPainter::paintTicks(QPainter& painter) const {
    std::vector<Day> days;
    std::ranges::transform(layout_.series().periods, std::back_inserter(days), &BalancePeriod::first);
    for (const DateTick& tick : dateTicks(days, layout_.pitch(), dateLabelWidth(font_))) {
        const double x = std::floor(layout_.centre(tick.period));
        painter.fillRect(QRectF(x, layout_.plot().bottom() + 1, 1, tick.major ? 6 : 3), tokens_.ctl);
    }
}

void BalanceChartPainter::paintBars(QPainter& painter) const {
    for (std::size_t i = 0; i < layout_.count(); ++i) {
        if (layout_.series().periods[i].partial) {
            for (const auto& [bar, fill, ground] :
                 {std::tuple(layout_.backBar(i), tokens_.backFill, tokens_.backHatch),
                  std::tuple(layout_.chestBar(i), tokens_.chestFill, tokens_.chestHatch)}) {
                if (!bar.isEmpty()) {
                    paintHatchedRect(painter, bar, fill, ground);
                }
            }
            continue;
        }
        paintBackBar(painter, i);
        painter.fillRect(layout_.chestBar(i), tokens_.chestFill);
    }
}

/// A break below the edge and a tip above it: the bar goes on.
void BalanceChartPainter::paintPastTheTop(QPainter& painter) const {
    constexpr double tipHeight = 6;
    constexpr double tipHalf = 4;
    constexpr double breakBelow = 6;
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens_.text);
    for (std::size_t i = 0; i < layout_.count(); ++i) {
        for (const QPointF& tip : layout_.pastTheTop(i)) {
            const double width = layout_.barWidth();
            painter.fillRect(QRectF(tip.x() - width / 2, tip.y() + breakBelow, width, cut), tokens_.base);
            const double foot = tip.y() - 2;
            painter.drawPolygon(QPolygonF{QPointF(tip.x() - tipHalf, foot), QPointF(tip.x() + tipHalf, foot),
                                          QPointF(tip.x(), foot - tipHeight)});
        }
    }
}

/// With a gap under the coach's mark where the bar goes past it.
void BalanceChartPainter::paintBackBar(QPainter& painter, std::size_t period) const {
    const QRectF bar = layout_.backBar(period);
    const auto mark = layout_.markY(period);
    if (!mark || *mark - cut / 2 <= bar.top()) {
        painter.fillRect(bar, tokens_.backFill);
        return;
    }
    painter.fillRect(QRectF(bar.topLeft(), QPointF(bar.right(), *mark - cut / 2)), tokens_.backFill);
    painter.fillRect(QRectF(QPointF(bar.left(), *mark + cut / 2), bar.bottomRight()), tokens_.backFill);
}

/// An outline where the bar does not reach it, a gap in the bar where it does.
void BalanceChartPainter::paintEarlier(QPainter& painter) const {
    for (std::size_t i = 0; i < layout_.count(); ++i) {
        for (const auto& [earlier, now, fill] :
             {std::tuple(layout_.earlierBackBar(i), layout_.backBar(i), tokens_.backFill),
              std::tuple(layout_.earlierChestBar(i), layout_.chestBar(i), tokens_.chestFill)}) {
            if (earlier.isEmpty()) {
                continue;
            }
            if (!now.isEmpty() && now.top() <= earlier.top()) {
                painter.fillRect(QRectF(now.left(), earlier.top(), now.width(), earlierGap), tokens_.base);
                continue;
            }
            const double foot = now.isEmpty() ? earlier.bottom() : now.top();
            painter.fillRect(QRectF(earlier.left(), earlier.top(), earlier.width(), 1), fill);
            painter.fillRect(QRectF(earlier.left(), earlier.top(), 1, foot - earlier.top()), fill);
            painter.fillRect(QRectF(earlier.right() - 1, earlier.top(), 1, foot - earlier.top()), fill);
        }
    }
}

/// Neighbours of equal height are one line, so that the dashes run on.
void BalanceChartPainter::paintCoachsMarks(QPainter& painter) const {
    if (layout_.count() == 0) {
        const double y = std::round(layout_.valueY(layout_.emptyMark()));
        paintDashes(painter, layout_.plot().left(), layout_.plot().right(), y);
    }
    for (std::size_t i = 0; i < layout_.count();) {
        const auto mark = layout_.markY(i);
        std::size_t next = i + 1;
        while (mark && next < layout_.count() && layout_.markY(next) == mark) {
            ++next;
        }
        if (mark) {
            paintDashes(painter, layout_.left(i), layout_.left(next), *mark);
        }
        i = next;
    }
}

void BalanceChartPainter::paintDashes(QPainter& painter, double from, double to, double y) const {
    QPen pen(tokens_.text, dashWidth, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({dashOn / dashWidth, dashOff / dashWidth});
    painter.setPen(pen);
    painter.drawLine(QPointF(from, y), QPointF(to, y));
}

void BalanceChartPainter::paintBackOnly(QPainter& painter) const {
    for (std::size_t i = 0; i < layout_.count(); ++i) {
        const auto marker = layout_.backOnlyMarker(i);
        if (!marker) {
            continue;
        }
        QPen stem(tokens_.ctl, 1, Qt::CustomDashLine, Qt::FlatCap);
        stem.setDashPattern({1, 3});
        painter.setPen(stem);
        const double x = std::floor(marker->x()) + 0.5;
        painter.drawLine(QPointF(x, marker->y() + triangle), QPointF(x, layout_.backBar(i).top() - 2));
        paintStatusShape(
            painter, QRectF(x - triangle / 2 - 1, marker->y() - triangle / 2 - 1, triangle + 2, triangle + 2),
            BalanceStatus::NoChest, tokens_.accent);
    }
}

void BalanceChartPainter::paintStatusStrip(QPainter& painter) const {
    constexpr double largest = 12;
    constexpr double least = 7;
    const double size = std::clamp(layout_.pitch() - 2, least, largest);
    for (std::size_t i = 0; i < layout_.count(); ++i) {
        const BalancePeriod& period = layout_.series().periods[i];
        const QRectF box(std::round(layout_.centre(i) - size / 2), std::round(layout_.statusY() - size / 2),
                         size, size);
        if (period.partial) {
            paintStatusShape(painter, box, std::nullopt, tokens_.accent);
        } else {
            paintStatusShape(painter, box, balanceStatus(period.sum), tokens_.accent);
        }
    }
}

void BalanceChartPainter::paintRolling(QPainter& painter) const {
    const QRectF& panel = *layout_.rollingPlot();
    for (int i = layout_.ratioTop() / 4; i <= layout_.ratioTop(); i += layout_.ratioTop() / 4) {
        painter.fillRect(QRectF(panel.left(), std::round(layout_.ratioY(i)), panel.width(), 1),
                         tokens_.line2);
    }
    painter.fillRect(QRectF(panel.left(), panel.bottom(), panel.width(), 1), tokens_.ctl);
    // Labels stand behind the last week.
    const double end = layout_.count() > 0 ? layout_.end() : panel.right();
    paintDashes(painter, panel.left(), end, std::round(layout_.ratioY(2)) + 0.5);

    QPainterPath line;
    std::optional<std::size_t> expected;
    for (const RollingPoint& point : layout_.series().rolling) {
        const auto ratio = balanceRatio(point.sum);
        if (!ratio) {
            continue;
        }
        const QPointF place(layout_.weekX(point.week), layout_.ratioY(*ratio));
        if (expected == point.week) {
            line.lineTo(place);
        } else {
            line.moveTo(place);
        }
        expected = point.week + 1;
    }
    painter.setBrush(Qt::NoBrush);
    const double stroke = layout_.series().period == ChartPeriod::Week ? 2 : 1.2;
    painter.setPen(QPen(tokens_.accent, stroke, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter.drawPath(line);
    if (!layout_.series().rolling.empty()) {
        paintDot(painter, layout_.series().rolling.back());
    }
}

void BalanceChartPainter::paintDot(QPainter& painter, const RollingPoint& point) const {
    const auto ratio = balanceRatio(point.sum);
    if (!ratio) {
        return;
    }
    constexpr double radius = 4.5;
    painter.setPen(QPen(tokens_.base, 1.5));
    painter.setBrush(tokens_.accent);
    painter.drawEllipse(QPointF(layout_.weekX(point.week), layout_.ratioY(*ratio)), radius, radius);
}

void BalanceChartPainter::paintLabels(QPainter& painter, const std::vector<ChartLabel>& labels) const {
    for (const ChartLabel& label : labels) {
        painter.setFont(fontFor(label.style, font_));
        painter.setPen(label.ink == ChartInk::Text ? tokens_.text : tokens_.text2);
        const int wrap = label.wraps ? int{Qt::TextWordWrap} : int{Qt::TextSingleLine};
        painter.drawText(label.box, static_cast<int>(label.alignment) | wrap | Qt::TextDontClip, label.text);
    }
}

} // namespace dorsal
