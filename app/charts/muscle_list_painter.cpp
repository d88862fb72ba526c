// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/muscle_list_painter.h"

#include "app/charts/mirrored.h"
#include "app/charts/pointed_muscle.h"
#include "app/theme/tokens.h"
#include "app/theme/typography.h"
#include "app/words/enum_words.h"
#include "app/words/format.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace dorsal {

namespace {

constexpr double rowPadding = 1.75;
constexpr double groupGap = 8;
constexpr double listBar = 9;
constexpr double leastBarRoom = 20;
constexpr double columnGap = 12;

/// Muscles by the groups of the body chart.
constexpr auto& listed = EnumValues<Muscle>::all;

bool beginsGroup(std::size_t index) {
    return index == 0 || muscleGroup(listed.at(index)) != muscleGroup(listed.at(index - 1));
}

} // namespace

MuscleListPainter::MuscleListPainter(const MuscleChartData& data, const Tokens& tokens, const QFont& font)
    : data_(data), tokens_(tokens), font_(font) {
    const QFontMetricsF bold(fontFor(TextStyle::BodyBold, font));
    double groups = 0;
    double names = 0;
    for (const Muscle muscle : listed) {
        groups = std::max(groups, bold.horizontalAdvance(word(muscleGroup(muscle))));
        names = std::max(names, bold.horizontalAdvance(muscleName(muscle)));
    }
    nameX_ = std::ceil(groups) + columnGap;
    numberRight_ = nameX_ + std::ceil(names) + columnGap + bold.horizontalAdvance(QStringLiteral("88.8"));
}

QRectF MuscleListPainter::rowOf(std::size_t index, const QRectF& room, const QFont& font) {
    const double height = std::ceil(QFontMetricsF(font).height()) + 2 * rowPadding;
    double y = room.top();
    for (std::size_t i = 0; i < index; ++i) {
        y += height + (beginsGroup(i + 1) ? groupGap : 0);
    }
    return {room.left(), y, room.width(), height};
}

void MuscleListPainter::paint(QPainter& painter, const QRectF& room, std::optional<Muscle> pointed) const {
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < listed.size(); ++i) {
        const QRectF row = rowOf(i, room, font_);
        if (beginsGroup(i)) {
            paintGroup(painter, i, row);
        }
        paintMuscle(painter, listed.at(i), row, listed.at(i) == pointed);
    }
}

void MuscleListPainter::paintGroup(QPainter& painter, std::size_t index, const QRectF& row) const {
    if (index > 0) {
        painter.fillRect(QRectF(row.left(), row.top() - groupGap / 2, row.width(), 1), tokens_.line2);
    }
    painter.setFont(fontFor(TextStyle::BodyBold, font_));
    painter.setPen(tokens_.text);
    const QRectF name(row.left(), row.top(), nameX_, row.height());
    painter.drawText(mirroredIn(row, name, painter.layoutDirection()), int{Qt::AlignVCenter},
                     word(muscleGroup(listed.at(index))));
}

void MuscleListPainter::paintMuscle(QPainter& painter, Muscle muscle, const QRectF& row, bool pointed) const {
    const double sets = data_.of(muscle);
    const auto mirrored = [&](const QRectF& part) {
        return mirroredIn(row, part, painter.layoutDirection());
    };
    if (pointed) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens_.selection);
        painter.drawRoundedRect(mirrored(row.adjusted(nameX_ - 8, 0, 0, 0)), 4, 4);
    }
    painter.setFont(fontFor(pointed ? TextStyle::BodyBold : TextStyle::Body, font_));
    painter.setPen(sets > 0 ? tokens_.text : tokens_.text2);
    painter.drawText(mirrored(QRectF(row.left() + nameX_, row.top(), numberRight_ - nameX_, row.height())),
                     int{Qt::AlignVCenter}, muscleName(muscle));
    painter.drawText(mirrored(QRectF(row.left(), row.top(), numberRight_, row.height())),
                     int{Qt::AlignRight} | int{Qt::AlignVCenter}, Format().number(sets, 1));
    if (sets > 0) {
        const double left = row.left() + numberRight_ + columnGap;
        const double room = std::max(leastBarRoom, row.right() - left - 8);
        painter.setPen(Qt::NoPen);
        painter.setBrush(muscleBar(muscle, tokens_));
        painter.drawRoundedRect(
            mirrored(QRectF(left, std::round(row.center().y() - listBar / 2),
                            std::max(2.0, room * sets / std::max(1.0, data_.largest())), listBar)),
            2, 2);
    }
}

} // namespace dorsal
