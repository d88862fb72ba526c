// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/line_chart.h"

#include "app/charts/line_chart_painter.h"
#include "app/theme/tokens.h"
#include "app/words/progress_words.h"

#include <QPainter>

#include <algorithm>

namespace dorsal {

namespace {

constexpr std::ptrdiff_t pageOfSessions = 10;

} // namespace

LineChart::LineChart(const QString& name, QWidget* parent) : TimeChart(name, pageOfSessions, parent) {}

void LineChart::setData(LineChartData shown) {
    data_ = std::move(shown);
    forgetLayout();
    announce();
}

const LineChartLayout& LineChart::geometryOfChart() const {
    if (!layout_) {
        layout_.emplace(QRectF(rect()), data_, font());
    }
    return *layout_;
}

void LineChart::forgetLayout() {
    layout_.reset();
    forgetBody();
}

std::optional<std::size_t> LineChart::pointed() const {
    if (!pointedStart_) {
        return std::nullopt;
    }
    const auto& drawn = geometryOfChart().drawn();
    const auto found = std::ranges::find(
        drawn, *pointedStart_, [this](std::size_t point) { return data_.series.points[point].start; });
    return found == drawn.end() ? std::nullopt : std::optional(*found);
}

void LineChart::setPointed(std::optional<std::size_t> point) {
    if (point == pointed()) {
        return;
    }
    pointedStart_ = point ? std::optional(data_.series.points.at(*point).start) : std::nullopt;
    update();
    announce();
}

std::optional<std::size_t> LineChart::told() const {
    const auto& drawn = geometryOfChart().drawn();
    if (drawn.empty()) {
        return std::nullopt;
    }
    return pointed().value_or(geometryOfChart().last().value_or(drawn.back()));
}

std::optional<ShownDays> LineChart::pointedDays() const {
    const auto point = told();
    if (!point) {
        return std::nullopt;
    }
    const Day first = dayOf(data_.series.points[*point].start);
    const auto length = data_.unit == SeriesUnit::Sets ? std::chrono::days(6) : std::chrono::days(0);
    return ShownDays{first, first + length};
}

QString LineChart::readOut() const {
    const auto shown = told();
    if (!shown) {
        return {};
    }
    const SeriesPoint& point = data_.series.points[*shown];
    QStringList parts{data_.format.date(dayOf(point.start)),
                      valueText(*point.value, data_.unit, data_.format, data_.bands)};
    if (point.record) {
        parts += tr("record");
    }
    if (point.rough) {
        parts += tr("rough estimate");
    }
    const QString more = data_.tellMore ? data_.tellMore(point) : QString();
    if (!more.isEmpty()) {
        parts += more;
    }
    const Day day = dayOf(point.start);
    const QString marked = sentencesOf(marksIn(data_.marks, {day, day}));
    if (!marked.isEmpty()) {
        parts += marked;
    }
    return parts.join(QStringLiteral(" · "));
}

QString LineChart::spoken() const {
    return geometryOfChart().drawn().empty() ? data_.emptyText : readOut();
}

std::size_t LineChart::placeCount() const {
    return geometryOfChart().drawn().size();
}

/// A session without a value has no place.
std::optional<std::size_t> LineChart::placeOf(std::optional<std::size_t> point) const {
    const auto& drawn = geometryOfChart().drawn();
    const auto found = point ? std::ranges::find(drawn, *point) : drawn.end();
    return found == drawn.end() ? std::nullopt
                                : std::optional(static_cast<std::size_t>(found - drawn.begin()));
}

std::optional<std::size_t> LineChart::pointedPlace() const {
    return placeOf(pointed());
}

std::optional<std::size_t> LineChart::placeAt(QPointF position) const {
    return placeOf(geometryOfChart().pointAt(position));
}

void LineChart::pointAt(std::optional<std::size_t> place) {
    setPointed(place ? std::optional(geometryOfChart().drawn().at(*place)) : std::nullopt);
}

void LineChart::open(std::size_t place) {
    if (const auto session = data_.series.points[geometryOfChart().drawn().at(place)].session) {
        emit opened(*session);
    }
}

void LineChart::paintBody(QPainter& painter) const {
    LineChartPainter(geometryOfChart(), data_, tokensOf(palette()), font()).paintBody(painter);
}

void LineChart::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    drawBody(painter);
    if (const auto point = pointed()) {
        LineChartPainter(geometryOfChart(), data_, tokensOf(palette()), font()).paintPointed(painter, *point);
    }
    drawFocusRing(painter);
}

} // namespace dorsal
