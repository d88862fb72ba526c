// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/week_bars.h"

#include "app/theme/spacing.h"
#include "app/theme/tokens.h"
#include "app/theme/typography.h"
#include "app/widgets/hatching.h"
#include "app/widgets/status_shape.h"
#include "app/words/balance_words.h"
#include "app/words/format.h"

#include <QPainter>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace dorsal {
namespace {

constexpr int smallestChart = 72;
constexpr int wantedChart = 116;
constexpr int statusStrip = 20;
constexpr qreal barShare = 0.36;
constexpr qreal widestBar = 16;
constexpr qreal barGap = 1;
constexpr qreal markReach = 6;
constexpr qreal markWidth = 1.6;
constexpr qreal markCut = 4;

void paintBar(QPainter& painter, const QRectF& bar, const QColor& fill, const QColor& hatch, bool open) {
    if (open) {
        paintHatchedRect(painter, bar, fill, hatch);
    } else {
        painter.fillRect(bar, fill);
    }
}

int datesHeight() {
    return QFontMetrics(fontFor(TextStyle::Caption)).height() + 4;
}

} // namespace

WeekBars::WeekBars(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void WeekBars::setWeeks(std::vector<WeekBalance> weeks) {
    weeks_ = std::move(weeks);
    const Format format;
    QStringList lines;
    for (const WeekBalance& week : weeks_) {
        const WeekState state = week.partial ? WeekState::Open : WeekState::Over;
        lines.append(
            tr("Week of %1: %2, %3", "date, numbers, verdict")
                .arg(format.date(week.week), tallyLine(week.tally, format), weekVerdict(week.tally, state)));
    }
    setAccessibleName(tr("Back and chest sets of the last weeks"));
    setAccessibleDescription(lines.join(QStringLiteral(". ")));
    update();
}

QSize WeekBars::sizeHint() const {
    return {minimumSizeHint().width(), wantedChart + datesHeight() + statusStrip};
}

QSize WeekBars::minimumSizeHint() const {
    const int columns = std::max(1, static_cast<int>(weeks_.size()));
    return {columns * 3 * spacing::grid, smallestChart + datesHeight() + statusStrip};
}

double WeekBars::largest() const {
    double most = 1;
    for (const WeekBalance& week : weeks_) {
        most = std::max({most, week.tally.back.value(), 2 * week.tally.chest.value()});
    }
    return most;
}

QRectF WeekBars::columnOf(std::size_t index) const {
    const qreal pitch = static_cast<qreal>(width()) / static_cast<qreal>(weeks_.size());
    const qreal bottom = height() - datesHeight() - statusStrip;
    return {static_cast<qreal>(index) * pitch, 0, pitch, bottom};
}

void WeekBars::paintEvent(QPaintEvent* /*event*/) {
    if (weeks_.empty()) {
        return;
    }
    const Tokens& tokens = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(QRectF(0, columnOf(0).bottom(), width(), 1), tokens.line);
    for (std::size_t index = 0; index < weeks_.size(); ++index) {
        paintWeek(painter, weeks_[index], columnOf(index));
    }
    paintDates(painter);
}

void WeekBars::paintWeek(QPainter& painter, const WeekBalance& week, const QRectF& column) const {
    const Tokens& tokens = tokensOf(palette());
    const qreal unit = (column.height() - spacing::grid) / largest();
    const qreal barWidth = std::floor(std::min(widestBar, column.width() * barShare));
    const qreal middle = std::floor(column.center().x());
    const qreal backTop = column.bottom() - week.tally.back.value() * unit;
    const qreal chestTop = column.bottom() - week.tally.chest.value() * unit;
    const QRectF back(QPointF(middle - barWidth - barGap / 2, backTop),
                      QPointF(middle - barGap / 2, column.bottom()));
    const QRectF chest(QPointF(middle + barGap / 2, chestTop),
                       QPointF(middle + barWidth + barGap / 2, column.bottom()));
    paintBar(painter, back, tokens.backFill, tokens.backHatch, week.partial);
    paintBar(painter, chest, tokens.chestFill, tokens.chestHatch, week.partial);
    if (week.tally.chest.inEighths() == 0) {
        return;
    }
    // On half pixels every dash is equally strong.
    const qreal mark = std::floor(column.bottom() - 2 * week.tally.chest.value() * unit) + 0.5;
    if (backTop < mark - markCut / 2) {
        painter.fillRect(QRectF(back.left(), mark - markCut / 2, back.width(), markCut), tokens.base);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    QPen dashed(tokens.text, markWidth, Qt::CustomDashLine, Qt::FlatCap);
    dashed.setDashPattern({5 / markWidth, 3.6 / markWidth});
    painter.setPen(dashed);
    const qreal reach = std::min(barWidth + markReach, column.width() / 2 - 1);
    painter.drawLine(QPointF(middle - reach, mark), QPointF(middle + reach, mark));
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void WeekBars::paintDates(QPainter& painter) const {
    const Tokens& tokens = tokensOf(palette());
    const Format format;
    const QFont font = fontFor(TextStyle::Caption);
    const QFontMetrics metrics(font);
    int widest = 0;
    for (const WeekBalance& week : weeks_) {
        widest = std::max(widest, metrics.horizontalAdvance(format.dayMonth(week.week)));
    }
    // Where dates would touch, every second one is left out, counted from the open week.
    const qreal pitch = columnOf(0).width();
    const std::size_t step = static_cast<std::size_t>(std::ceil((widest + 6) / pitch));
    painter.setFont(font);
    for (std::size_t index = 0; index < weeks_.size(); ++index) {
        const QRectF column = columnOf(index);
        if ((weeks_.size() - 1 - index) % std::max<std::size_t>(1, step) == 0) {
            const QString date = format.dayMonth(weeks_[index].week);
            QRectF place(0, column.bottom() + 3, metrics.horizontalAdvance(date) + 1.0, metrics.height());
            place.moveLeft(std::clamp(column.center().x() - place.width() / 2, 0.0,
                                      std::max(0.0, width() - place.width())));
            painter.setPen(tokens.text2);
            painter.drawText(place, Qt::AlignCenter, date);
        }
        const qreal size = spacing::statusShape;
        const QRectF shape(column.center().x() - size / 2, height() - size - 2, size, size);
        const WeekBalance& week = weeks_[index];
        paintStatusShape(painter, shape,
                         week.partial ? std::nullopt : std::optional(balanceStatus(week.tally)),
                         tokens.accent);
    }
}

} // namespace dorsal
