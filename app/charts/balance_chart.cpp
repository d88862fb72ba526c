// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/balance_chart.h"

#include "app/charts/balance_chart_painter.h"
#include "app/theme/spacing.h"
#include "app/theme/tokens.h"
#include "app/widgets/buttons.h"
#include "app/widgets/text_label.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace dorsal {

namespace {

constexpr std::ptrdiff_t pageOfWeeks = 4;

} // namespace

BalanceChart::BalanceChart(QWidget* parent)
    : TimeChart(tr("Weekly balance of back and chest"), pageOfWeeks, parent), invitation_(new QWidget(this)),
      invitationText_(
          makeLabel(tr("Your weekly back and chest sets will stand here, with the coach’s 2:1 above them."),
                    TextStyle::Body)),
      invitationButton_(makeButton(tr("Start a session"))) {
    auto* column = new QVBoxLayout(invitation_);
    column->setSpacing(spacing::rowGap);
    column->addWidget(invitationText_, 0, Qt::AlignHCenter);
    column->addWidget(invitationButton_, 0, Qt::AlignHCenter);
    invitation_->setBackgroundRole(QPalette::Base);
    invitation_->setAutoFillBackground(true);
    connect(invitationButton_, &QPushButton::clicked, this, &BalanceChart::invitationTaken);
}

void BalanceChart::setData(BalanceChartData data) {
    data_ = std::move(data);
    forgetLayout();
    placeInvitation();
    announce();
}

const BalanceChartLayout& BalanceChart::geometryOfChart() const {
    if (!layout_) {
        layout_.emplace(QRectF(rect()), data_, font());
    }
    return *layout_;
}

void BalanceChart::forgetLayout() {
    layout_.reset();
    forgetBody();
}

std::optional<std::size_t> BalanceChart::pointed() const {
    if (!pointedDay_) {
        return std::nullopt;
    }
    const auto& periods = geometryOfChart().series().periods;
    const bool shown = !periods.empty() && *pointedDay_ >= periods.front().first &&
                       *pointedDay_ < periods.back().last + std::chrono::days(7);
    return shown ? geometryOfChart().periodOf(*pointedDay_) : std::nullopt;
}

void BalanceChart::setPointed(std::optional<std::size_t> period) {
    const auto before = pointed();
    if (period == before) {
        return;
    }
    repaintPointer(before);
    pointedDay_ = period ? std::optional(geometryOfChart().series().periods.at(*period).first) : std::nullopt;
    repaintPointer(period);
    announce();
}

std::optional<BalanceReadOut> BalanceChart::readOut() const {
    const BalanceSeries& series = geometryOfChart().series();
    if (series.periods.empty()) {
        return std::nullopt;
    }
    const BalancePeriod& period = series.periods[pointed().value_or(series.periods.size() - 1)];
    return balanceReadOut(period, series.period, data_.unit, marksIn(data_.marks, daysOf(period)));
}

std::optional<ShownDays> BalanceChart::pointedDays() const {
    const auto& periods = geometryOfChart().series().periods;
    return periods.empty() ? std::nullopt
                           : std::optional(daysOf(periods[pointed().value_or(periods.size() - 1)]));
}

QString BalanceChart::spoken() const {
    const auto told = readOut();
    return told ? told->sentence : invitationText_->text();
}

/// Only the column and the row of dates: the rest comes from the picture kept.
void BalanceChart::repaintPointer(std::optional<std::size_t> period) {
    const BalanceChartLayout& chart = geometryOfChart();
    if (period) {
        update(chart.column(*period).adjusted(-6, 0, 6, 6).toAlignedRect());
    }
    update(QRectF(0, chart.datesY() - chart.lineHeight(), width(), 2 * chart.lineHeight()).toAlignedRect());
}

void BalanceChart::paintBody(QPainter& painter) const {
    BalanceChartPainter(geometryOfChart(), data_, tokensOf(palette()), font()).paintBody(painter);
}

void BalanceChart::paintEvent(QPaintEvent* /*event*/) {
    const BalanceChartPainter chart(geometryOfChart(), data_, tokensOf(palette()), font());
    QPainter painter(this);
    if (const auto period = pointed()) {
        chart.paintColumn(painter, *period);
    }
    drawBody(painter);
    chart.paintPointed(painter, pointed());
    drawFocusRing(painter);
}

void BalanceChart::resizeEvent(QResizeEvent* event) {
    TimeChart::resizeEvent(event);
    placeInvitation();
    emit readOutChanged();
}

void BalanceChart::placeInvitation() {
    const BalanceChartLayout& chart = geometryOfChart();
    invitation_->setVisible(chart.count() == 0);
    const QSize wanted = invitation_->sizeHint().boundedTo(size());
    invitationText_->setWordWrap(wanted.width() >= chart.plot().width());
    const QPoint centre = chart.plot().center().toPoint();
    invitation_->setGeometry(QRect(centre - QPoint(wanted.width() / 2, wanted.height() / 2), wanted));
}

ShownDays BalanceChart::daysOnScreen() const {
    const auto weeks = data_.weeks.shown();
    return weeks.empty() ? ShownDays{}
                         : ShownDays{weeks.front().week, weeks.back().week + std::chrono::days(6)};
}

Day BalanceChart::dayAt(double x) const {
    const double share = std::clamp((x - geometryOfChart().plot().left()) / widthOfDays(), 0.0, 1.0);
    const ShownDays shown = daysOnScreen();
    return shown.from +
           std::chrono::days(std::llround(share * static_cast<double>((shown.to - shown.from).count())));
}

double BalanceChart::widthOfDays() const {
    return geometryOfChart().end() - geometryOfChart().plot().left();
}

std::optional<std::size_t> BalanceChart::placeAt(QPointF position) const {
    return geometryOfChart().periodAt(position);
}

void BalanceChart::open(std::size_t place) {
    emit opened(geometryOfChart().series().periods.at(place));
}

} // namespace dorsal
