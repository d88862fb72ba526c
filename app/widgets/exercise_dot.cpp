// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/exercise_dot.h"

#include "app/theme/tokens.h"

#include <QPainter>

namespace dorsal {

namespace {

constexpr qreal radius = 4;
constexpr int widgetSize = 10;
constexpr int halfTurn = 180 * 16;
constexpr int quarterTurn = 90 * 16;

QString wordsFor(CountsAs counts) {
    switch (counts) {
    case CountsAs::Neither:
        return ExerciseDot::tr("does not count in the balance");
    case CountsAs::Back:
        return ExerciseDot::tr("counts as back");
    case CountsAs::Chest:
        return ExerciseDot::tr("counts as chest");
    case CountsAs::Both:
        return ExerciseDot::tr("counts as back and chest");
    }
    return {};
}

} // namespace

void paintExerciseDot(QPainter& painter, QPointF center, CountsAs counts, const QPalette& palette) {
    const Tokens& tokens = tokensOf(palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF dot(center.x() - radius, center.y() - radius, 2 * radius, 2 * radius);
    switch (counts) {
    case CountsAs::Neither:
        painter.setPen(QPen(tokens.ctl, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(dot.adjusted(0.5, 0.5, -0.5, -0.5));
        break;
    case CountsAs::Back:
        painter.setBrush(tokens.backFill);
        painter.drawEllipse(dot);
        break;
    case CountsAs::Chest:
        painter.setBrush(tokens.chestFill);
        painter.drawEllipse(dot);
        break;
    case CountsAs::Both:
        painter.setBrush(tokens.backFill);
        painter.drawPie(dot, quarterTurn, halfTurn);
        painter.setBrush(tokens.chestFill);
        painter.drawPie(dot, -quarterTurn, halfTurn);
        break;
    }
    painter.restore();
}

ExerciseDot::ExerciseDot(CountsAs counts, QWidget* parent) : QWidget(parent), counts_(counts) {
    setToolTip(wordsFor(counts));
    setAccessibleName(wordsFor(counts));
    setFixedSize(sizeHint());
}

QSize ExerciseDot::sizeHint() const {
    return {widgetSize, widgetSize};
}

void ExerciseDot::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintExerciseDot(painter, QRectF(rect()).center(), counts_, palette());
}

} // namespace dorsal
