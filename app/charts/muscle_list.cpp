// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/muscle_list.h"

#include "app/charts/chart_accessibility.h"
#include "app/charts/muscle_list_painter.h"
#include "app/charts/pointed_muscle.h"
#include "app/theme/tokens.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace dorsal {

namespace {

/// Muscles by the groups of the body chart.
constexpr auto& muscleOrder = EnumValues<Muscle>::all;

} // namespace

MuscleList::MuscleList(QWidget* parent) : QWidget(parent) {
    makeChartAccessible();
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Muscles and their sets a week"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void MuscleList::setData(const MuscleChartData& shown) {
    data_ = shown;
    update();
}

void MuscleList::setPointed(std::optional<Muscle> muscle) {
    if (muscle != pointed_) {
        pointed_ = muscle;
        setAccessibleDescription(muscleSentence(data_, muscle));
        if (QAccessible::isActive() && hasFocus()) {
            QAccessibleValueChangeEvent changed(this, accessibleDescription());
            QAccessible::updateAccessibility(&changed);
        }
        update();
    }
}

QRect MuscleList::rowOf(std::size_t index) const {
    return MuscleListPainter::rowOf(index, rect(), font()).toRect();
}

QSize MuscleList::sizeHint() const {
    return {fontMetrics().averageCharWidth() * 42,
            static_cast<int>(MuscleListPainter::rowOf(muscleOrder.size() - 1, {}, font()).bottom()) + 1};
}

void MuscleList::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    MuscleListPainter(data_, tokensOf(palette()), font()).paint(painter, rect(), pointed_);
    if (hasFocus() && ring_.isShown()) {
        ChartRing::draw(painter, rect(), tokensOf(palette()));
    }
}

void MuscleList::mouseMoveEvent(QMouseEvent* event) {
    std::optional<Muscle> found;
    for (std::size_t i = 0; i < muscleOrder.size(); ++i) {
        if (rowOf(i).contains(event->position().toPoint())) {
            found = muscleOrder.at(i);
        }
    }
    emit pointedAt(found);
}

void MuscleList::leaveEvent(QEvent* event) {
    QWidget::leaveEvent(event);
    if (!hasFocus()) {
        emit pointedAt(std::nullopt);
    }
}

void MuscleList::keyPressEvent(QKeyEvent* event) {
    ring_.keyPressed();
    update();
    if (const auto wanted = muscleOfKey(event->key(), pointed_)) {
        emit pointedAt(wanted);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void MuscleList::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    ring_.focusIn(event->reason());
    if (event->reason() != Qt::MouseFocusReason && !pointed_) {
        emit pointedAt(muscleOrder.front());
    }
    update();
}

void MuscleList::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    if (!underMouse()) {
        emit pointedAt(std::nullopt);
    }
    update();
}

} // namespace dorsal
