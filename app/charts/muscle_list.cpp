// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/muscle_list.h"

#include "app/theme/tokens.h"
#include "app/theme/typography.h"
#include "app/words/enum_words.h"
#include "app/words/format.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace dorsal {

namespace {

constexpr int rowPadding = 3;
constexpr int groupGap = 9;
constexpr double barHeight = 9;
constexpr double columnGap = 12;

/// Muscles by the groups of the body chart.
constexpr auto& muscleOrder = EnumValues<Muscle>::all;

bool beginsGroup(std::size_t index) {
    return index == 0 || muscleGroup(muscleOrder.at(index)) != muscleGroup(muscleOrder.at(index - 1));
}

QColor barColor(Muscle muscle, const Tokens& tokens) {
    switch (muscleGroup(muscle)) {
    case MuscleGroup::Back:
        return tokens.backFill;
    case MuscleGroup::Chest:
        return tokens.chestFill;
    case MuscleGroup::Shoulders:
    case MuscleGroup::Arms:
    case MuscleGroup::Legs:
    case MuscleGroup::Core:
        return tokens.otherRamp.at(3);
    }
    return tokens.otherRamp.at(3);
}

double widest(const QFontMetricsF& metrics, const QStringList& words) {
    double width = 0;
    for (const QString& text : words) {
        width = std::max(width, metrics.horizontalAdvance(text));
    }
    return std::ceil(width);
}

} // namespace

MuscleList::MuscleList(QWidget* parent) : QWidget(parent) {
    setMouseTracking(true);
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
        update();
    }
}

int MuscleList::rowHeight() const {
    return fontMetrics().height() + 2 * rowPadding - 1;
}

QRect MuscleList::rowOf(std::size_t index) const {
    int y = 0;
    for (std::size_t i = 0; i < index; ++i) {
        y += rowHeight() + (beginsGroup(i + 1) ? groupGap : 0);
    }
    return {0, y, width(), rowHeight()};
}

QSize MuscleList::sizeHint() const {
    const QRect last = rowOf(muscleOrder.size() - 1);
    return {fontMetrics().averageCharWidth() * 42, last.bottom() + 1};
}

void MuscleList::paintEvent(QPaintEvent* /*event*/) {
    const Tokens& tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QStringList groups;
    QStringList names;
    for (const Muscle muscle : muscleOrder) {
        groups += word(muscleGroup(muscle));
        QString name = shortWord(muscle);
        name.replace(0, 1, name.at(0).toUpper());
        names += name;
    }
    const QFontMetricsF bold(fontFor(TextStyle::BodyBold, font()));
    const double nameX = widest(bold, groups) + columnGap;
    const double numberRight =
        nameX + widest(bold, names) + columnGap + bold.horizontalAdvance(QStringLiteral("88.8"));
    const double barX = numberRight + columnGap;
    const double barRoom = std::max(20.0, width() - barX - 8);
    const double top = std::max(1.0, data_.largest());
    for (std::size_t i = 0; i < muscleOrder.size(); ++i) {
        const Muscle muscle = muscleOrder.at(i);
        const QRectF row = rowOf(i);
        const double sets = data_.of(muscle);
        if (beginsGroup(i)) {
            if (i > 0) {
                painter.fillRect(QRectF(0, row.top() - groupGap / 2.0, width(), 1), tokens.line2);
            }
            painter.setFont(fontFor(TextStyle::BodyBold, font()));
            painter.setPen(tokens.text);
            painter.drawText(row, int{Qt::AlignVCenter}, groups.at(static_cast<qsizetype>(i)));
        }
        if (muscle == pointed_) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(tokens.selection);
            painter.drawRoundedRect(row.adjusted(nameX - 8, 0, 0, 0), 4, 4);
        }
        painter.setFont(fontFor(muscle == pointed_ ? TextStyle::BodyBold : TextStyle::Body, font()));
        painter.setPen(sets > 0 ? tokens.text : tokens.text2);
        painter.drawText(row.adjusted(nameX, 0, 0, 0), int{Qt::AlignVCenter},
                         names.at(static_cast<qsizetype>(i)));
        painter.drawText(QRectF(0, row.top(), numberRight, row.height()),
                         int{Qt::AlignRight} | int{Qt::AlignVCenter}, Format().number(sets, 1));
        if (sets > 0) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(barColor(muscle, tokens));
            painter.drawRoundedRect(QRectF(barX, std::round(row.center().y() - barHeight / 2),
                                           std::max(2.0, barRoom * sets / top), barHeight),
                                    2, 2);
        }
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
    emit pointedAt(std::nullopt);
}

} // namespace dorsal
