// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/balance_chart.h"

#include "app/charts/balance_chart_painter.h"
#include "app/charts/chart_accessibility.h"
#include "app/charts/chart_zoom.h"
#include "app/theme/spacing.h"
#include "app/theme/tokens.h"
#include "app/widgets/buttons.h"
#include "app/widgets/text_label.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLabel>
#include <QPaintEngine>
#include <QPaintEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace dorsal {

namespace {

constexpr std::ptrdiff_t pageOfWeeks = 4;
constexpr double focusInset = 1;
constexpr double leastDragWidth = 4;

/// Where a key leads to, maybe past the ends; nothing for keys that do not move.
std::optional<std::ptrdiff_t> keyTarget(int key, std::ptrdiff_t current, std::ptrdiff_t last) {
    switch (key) {
    case Qt::Key_Left:
        return current - 1;
    case Qt::Key_Right:
        return current + 1;
    case Qt::Key_PageUp:
        return current - pageOfWeeks;
    case Qt::Key_PageDown:
        return current + pageOfWeeks;
    case Qt::Key_Home:
        return 0;
    case Qt::Key_End:
        return last;
    default:
        return std::nullopt;
    }
}

} // namespace

BalanceChart::BalanceChart(QWidget* parent)
    : QWidget(parent), invitation_(new QWidget(this)),
      invitationText_(
          makeLabel(tr("Your weekly back and chest sets will stand here, with the coach’s 2:1 above them."),
                    TextStyle::Body)),
      invitationButton_(makeButton(tr("Start a session"))) {
    makeChartAccessible();
    setAccessibleName(tr("Weekly balance of back and chest"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);

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
    body_ = {};
    update();
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
    return balanceReadOut(series.periods[pointed().value_or(series.periods.size() - 1)], series.period,
                          data_.unit);
}

void BalanceChart::announce() {
    const auto told = readOut();
    setAccessibleDescription(told ? told->sentence : invitationText_->text());
    if (QAccessible::isActive()) {
        QAccessibleValueChangeEvent changed(this, accessibleDescription());
        QAccessible::updateAccessibility(&changed);
    }
    emit readOutChanged();
}

/// Only the column and the row of dates: the rest comes from the picture kept.
void BalanceChart::repaintPointer(std::optional<std::size_t> period) {
    const BalanceChartLayout& chart = geometryOfChart();
    if (period) {
        update(chart.column(*period).adjusted(-6, 0, 6, 6).toAlignedRect());
    }
    update(QRectF(0, chart.datesY() - chart.lineHeight(), width(), 2 * chart.lineHeight()).toAlignedRect());
}

const QPixmap& BalanceChart::body(qreal ratio) {
    if (body_.isNull() || body_.devicePixelRatio() != ratio) {
        body_ = QPixmap(size() * ratio);
        body_.setDevicePixelRatio(ratio);
        body_.fill(Qt::transparent);
        QPainter painter(&body_);
        BalanceChartPainter(geometryOfChart(), data_, tokensOf(palette()), font()).paintBody(painter);
    }
    return body_;
}

void BalanceChart::paintEvent(QPaintEvent* /*event*/) {
    const Tokens& tokens = tokensOf(palette());
    const BalanceChartPainter chart(geometryOfChart(), data_, tokens, font());
    QPainter painter(this);
    if (const auto period = pointed()) {
        chart.paintColumn(painter, *period);
    }
    // The device painted on: a picture of the page may be finer than the screen.
    painter.drawPixmap(0, 0, body(painter.paintEngine()->paintDevice()->devicePixelRatioF()));
    chart.paintPointed(painter, pointed());
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(tokens.accent, spacing::focusRing));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(focusInset, focusInset, -focusInset, -focusInset),
                                spacing::cellRadius, spacing::cellRadius);
    }
}

void BalanceChart::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    forgetLayout();
    placeInvitation();
    emit readOutChanged();
}

void BalanceChart::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange ||
        event->type() == QEvent::StyleChange) {
        forgetLayout();
    }
}

void BalanceChart::placeInvitation() {
    const BalanceChartLayout& chart = geometryOfChart();
    invitation_->setVisible(chart.count() == 0);
    const QSize wanted = invitation_->sizeHint().boundedTo(size());
    invitationText_->setWordWrap(wanted.width() >= chart.plot().width());
    const QPoint centre = chart.plot().center().toPoint();
    invitation_->setGeometry(QRect(centre - QPoint(wanted.width() / 2, wanted.height() / 2), wanted));
}

bool BalanceChart::event(QEvent* event) {
    // Qt keeps Page up and down of a scrolling parent from us unless they are claimed.
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_PageUp || key == Qt::Key_PageDown || key == Qt::Key_Home || key == Qt::Key_End) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::NativeGesture) {
        if (const auto factor = pinchFactor(*static_cast<QNativeGestureEvent*>(event))) {
            zoomAround(mapFromGlobal(QCursor::pos()).x(), *factor);
            return true;
        }
    }
    return QWidget::event(event);
}

ShownDays BalanceChart::days() const {
    const auto weeks = data_.weeks.shown();
    return weeks.empty() ? ShownDays{}
                         : ShownDays{weeks.front().week, weeks.back().week + std::chrono::days(6)};
}

void BalanceChart::zoomAround(double x, double factor) {
    if (geometryOfChart().count() == 0) {
        return;
    }
    const QRectF& plot = geometryOfChart().plot();
    const double share = std::clamp((x - plot.left()) / (geometryOfChart().end() - plot.left()), 0.0, 1.0);
    const ShownDays shown = days();
    const auto into =
        std::chrono::days(std::llround(share * static_cast<double>((shown.to - shown.from).count())));
    emit daysWanted(zoomedDays(shown, shown.from + into, factor));
}

void BalanceChart::wheelEvent(QWheelEvent* event) {
    const auto factor = wheelFactor(*event);
    if (!factor) {
        QWidget::wheelEvent(event);
        return;
    }
    zoomAround(event->position().x(), *factor);
    event->accept();
}

void BalanceChart::mousePressEvent(QMouseEvent* event) {
    QWidget::mousePressEvent(event);
    if (event->button() == Qt::LeftButton && geometryOfChart().count() > 0) {
        dragFrom_ = event->position().x();
        dragDays_ = days();
    }
}

void BalanceChart::mouseReleaseEvent(QMouseEvent* event) {
    QWidget::mouseReleaseEvent(event);
    dragFrom_.reset();
}

void BalanceChart::mouseMoveEvent(QMouseEvent* event) {
    const double x = event->position().x();
    if (dragFrom_ && std::abs(x - *dragFrom_) >= leastDragWidth) {
        const double width = geometryOfChart().end() - geometryOfChart().plot().left();
        emit daysWanted(movedDays(dragDays_, (*dragFrom_ - x) / width));
        return;
    }
    setPointed(geometryOfChart().periodAt(event->position()));
}

void BalanceChart::mouseDoubleClickEvent(QMouseEvent* event) {
    setPointed(geometryOfChart().periodAt(event->position()));
    openPointed();
}

void BalanceChart::leaveEvent(QEvent* event) {
    QWidget::leaveEvent(event);
    if (!hasFocus()) {
        setPointed(std::nullopt);
    }
}

void BalanceChart::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        openPointed();
        return;
    }
    const auto last = static_cast<std::ptrdiff_t>(geometryOfChart().count()) - 1;
    const auto current = static_cast<std::ptrdiff_t>(
        pointed().value_or(static_cast<std::size_t>(std::max<std::ptrdiff_t>(last, 0))));
    const auto wanted = keyTarget(event->key(), current, last);
    if (!wanted) {
        QWidget::keyPressEvent(event);
    } else if (last >= 0) {
        setPointed(static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(*wanted, 0, last)));
    }
}

void BalanceChart::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    const std::size_t count = geometryOfChart().count();
    if (event->reason() != Qt::MouseFocusReason && !pointed() && count > 0) {
        setPointed(count - 1);
    }
    update();
}

void BalanceChart::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    if (!underMouse()) {
        setPointed(std::nullopt);
    }
    update();
}

void BalanceChart::openPointed() {
    if (const auto period = pointed()) {
        emit opened(geometryOfChart().series().periods[*period]);
    }
}

} // namespace dorsal
