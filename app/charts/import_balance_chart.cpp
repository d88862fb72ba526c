// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/import_balance_chart.h"

#include "app/theme/spacing.h"
#include "app/theme/tokens.h"
#include "app/theme/typography.h"
#include "app/words/dates.h"
#include "app/words/enum_words.h"
#include "app/words/format.h"
#include "core/stats/axis_scale.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace dorsal {

namespace {

constexpr int chartHeight = 136;
constexpr int swatch = 10;
constexpr double barShare = 0.36;
constexpr double widestBar = 16;
constexpr double markShare = 0.4;
constexpr double markWidth = 1.6;
constexpr double markCut = 4;

QFontMetrics captionMetrics() {
    return QFontMetrics(fontFor(TextStyle::Caption));
}

/// Empty where a period needs none: years begin with their number, weeks with the day.
QString dateUnder(const BalanceSeries& series, std::size_t index) {
    const QDate first = toQDate(series.periods[index].first);
    const bool weeks = series.period == ChartPeriod::Week;
    const QDate before = index > 0 ? toQDate(series.periods[index - 1].first) : QDate();
    const bool changes =
        index == 0 || (weeks ? before.month() != first.month() : before.year() != first.year());
    if (!changes) {
        return {};
    }
    return weeks ? Format().dayMonth(series.periods[index].first) : QString::number(first.year());
}

QString describe(const ImportBalance& balance) {
    const Format format;
    QStringList lines;
    for (const BalancePeriod& period : balance.series.periods) {
        lines += ImportBalanceChart::tr("from %1: back %2, chest %3 a week")
                     .arg(format.date(period.first), format.number(period.back(), 1),
                          format.number(period.chest(), 1));
    }
    return lines.join(QStringLiteral(". "));
}

} // namespace

QString importBalanceTitle(ChartPeriod period) {
    switch (period) {
    case ChartPeriod::Week:
        return ImportBalanceChart::tr("Your balance, sets a week");
    case ChartPeriod::Month:
        return ImportBalanceChart::tr("Your balance, sets a week by month");
    case ChartPeriod::Quarter:
        return ImportBalanceChart::tr("Your balance, sets a week by quarter");
    case ChartPeriod::Year:
        return ImportBalanceChart::tr("Your balance, sets a week by year");
    }
    return {};
}

ImportAverages importAverages(const ImportBalance& balance) {
    const Format format;
    const auto weeks = static_cast<double>(std::max<std::size_t>(1, balance.weeks));
    const QString status = word(balanceStatus(balance.sum));
    const QString ratio = format.ratioToOne(balance.sum);
    return {ImportBalanceChart::tr("back %1").arg(format.number(balance.sum.back.value() / weeks, 1)),
            ImportBalanceChart::tr("chest %1").arg(format.number(balance.sum.chest.value() / weeks, 1)),
            balanceRatio(balance.sum) ? ImportBalanceChart::tr("%1, %2", "ratio, verdict").arg(ratio, status)
                                      : status};
}

ImportBalanceChart::ImportBalanceChart(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::MinimumExpanding);
}

void ImportBalanceChart::setBalance(ImportBalance balance) {
    balance_ = std::move(balance);
    const ImportAverages averages = importAverages(balance_);
    setAccessibleName(importBalanceTitle(balance_.period));
    setAccessibleDescription(
        QStringList{averages.back, averages.chest, averages.verdict, describe(balance_)}.join(
            QStringLiteral(". ")));
    update();
}

QSize ImportBalanceChart::sizeHint() const {
    return {240, chartHeight + 2 * captionMetrics().height()};
}

QRectF ImportBalanceChart::plot() const {
    const QFontMetrics metrics = captionMetrics();
    const double left = metrics.horizontalAdvance(QStringLiteral("000")) + spacing::rowGap;
    const double top = 2.0 * metrics.height();
    return {left, top, std::max(1.0, width() - left), height() - top - metrics.height() - 4};
}

double ImportBalanceChart::pitch() const {
    const auto groups = static_cast<double>(std::max<std::size_t>(1, balance_.series.periods.size()));
    return plot().width() / groups;
}

double ImportBalanceChart::pixels(double value) const {
    return value / roundTicks(balance_.series.largest).top() * plot().height();
}

void ImportBalanceChart::paintEvent(QPaintEvent* /*event*/) {
    const Tokens& tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setFont(fontFor(TextStyle::Caption));
    paintLegend(painter, tokens);
    paintAxis(painter, tokens);
    paintBars(painter, tokens);
    paintDates(painter, tokens);
}

void ImportBalanceChart::paintLegend(QPainter& painter, const Tokens& tokens) const {
    const QFontMetrics metrics = captionMetrics();
    const ImportAverages averages = importAverages(balance_);
    double x = 0;
    const auto write = [&](const QString& text) {
        const double room = std::max(0.0, width() - x);
        const QString shown = metrics.elidedText(text, Qt::ElideRight, static_cast<int>(room));
        painter.setPen(tokens.text);
        painter.drawText(QRectF(x, 0, room, metrics.height()), Qt::AlignVCenter | Qt::AlignLeft, shown);
        x += metrics.horizontalAdvance(text) + spacing::sidePadding;
    };
    for (const auto& [fill, text] :
         {std::pair{tokens.backFill, averages.back}, std::pair{tokens.chestFill, averages.chest}}) {
        painter.fillRect(QRectF(x, (metrics.height() - swatch) / 2.0, swatch, swatch), fill);
        x += swatch + spacing::rowGap / 2.0;
        write(text);
    }
    write(averages.verdict);
}

void ImportBalanceChart::paintAxis(QPainter& painter, const Tokens& tokens) const {
    const QRectF area = plot();
    const ValueTicks ticks = roundTicks(balance_.series.largest);
    const QFontMetrics metrics = captionMetrics();
    for (int tick = 0; tick <= ticks.intervals; ++tick) {
        const double value = ticks.step * tick;
        const double y = std::floor(area.bottom() - pixels(value));
        painter.fillRect(QRectF(area.left(), y, area.width(), 1), tick == 0 ? tokens.ctl : tokens.line2);
        painter.setPen(tokens.text2);
        painter.drawText(
            QRectF(0, y - metrics.height() / 2.0, area.left() - spacing::rowGap, metrics.height()),
            Qt::AlignVCenter | Qt::AlignRight, Format().number(value, 0));
    }
}

void ImportBalanceChart::paintBars(QPainter& painter, const Tokens& tokens) const {
    const QRectF area = plot();
    const double bar = std::floor(std::min(widestBar, pitch() * barShare));
    for (std::size_t i = 0; i < balance_.series.periods.size(); ++i) {
        const BalancePeriod& period = balance_.series.periods[i];
        const double middle = std::floor(area.left() + (static_cast<double>(i) + 0.5) * pitch());
        const double back = pixels(period.back());
        const double chest = pixels(period.chest());
        painter.fillRect(QRectF(middle - bar - 1, area.bottom() - back, bar, back), tokens.backFill);
        painter.fillRect(QRectF(middle, area.bottom() - chest, bar, chest), tokens.chestFill);
        if (chest <= 0) {
            continue;
        }
        const double mark = std::floor(area.bottom() - 2 * chest) + 0.5;
        if (back > 2 * chest) {
            painter.fillRect(QRectF(middle - bar - 1, mark - markCut / 2, bar, markCut), tokens.base);
        }
        QPen dashed(tokens.text, markWidth, Qt::CustomDashLine, Qt::FlatCap);
        dashed.setDashPattern({5 / markWidth, 3.6 / markWidth});
        painter.setPen(dashed);
        const double reach = pitch() * markShare;
        painter.drawLine(QPointF(middle - reach, mark), QPointF(middle + reach, mark));
    }
}

void ImportBalanceChart::paintDates(QPainter& painter, const Tokens& tokens) const {
    const QRectF area = plot();
    const QFontMetrics metrics = captionMetrics();
    painter.setPen(tokens.text2);
    double free = 0;
    for (std::size_t i = 0; i < balance_.series.periods.size(); ++i) {
        const QString text = dateUnder(balance_.series, i);
        const double wide = metrics.horizontalAdvance(text);
        const double middle = area.left() + (static_cast<double>(i) + 0.5) * pitch();
        const double left = std::clamp(middle - wide / 2, 0.0, std::max(0.0, width() - wide));
        if (!text.isEmpty() && left >= free) {
            painter.drawText(QRectF(left, area.bottom() + 4, wide + 1, metrics.height()), Qt::AlignCenter,
                             text);
            free = left + wide + spacing::rowGap;
        }
    }
}

} // namespace dorsal
