// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/side_tile.h"

#include "app/theme/spacing.h"
#include "app/theme/tokens.h"
#include "app/theme/typography.h"
#include "app/words/enum_words.h"
#include "app/words/timer_words.h"

#include <QPainter>

#include <algorithm>

namespace dorsal {

namespace {

constexpr double letterShare = 0.67;
constexpr int tileWordsGap = 10;
constexpr int currentBorder = 3;

/// A box of this size has words of the usual size below it; larger ones have larger words.
constexpr double usualBox = 168;

QFont scaled(TextStyle style, int box) {
    QFont font = fontFor(style);
    font.setPointSizeF(font.pointSizeF() * std::max(1.0, box / usualBox));
    return font;
}

QFont nameFont(bool current, int box) {
    QFont font = scaled(TextStyle::PageTitle, box);
    font.setBold(current);
    return font;
}

QFont captionFont(int box) {
    QFont font = scaled(TextStyle::CardTitle, box);
    font.setBold(false);
    return font;
}

} // namespace

SideTile::SideTile(Side side, QWidget* parent) : QWidget(parent), side_(side) {}

void SideTile::setView(const SideView& view) {
    view_ = view;
    setAccessibleName(tr("%1: %2").arg(TimerWords::sideName(side_), view.caption));
    update();
}

void SideTile::setBox(int side) {
    box_ = side;
    const int words =
        tileWordsGap + QFontMetrics(nameFont(true, box_)).height() + QFontMetrics(captionFont(box_)).height();
    const int wide =
        std::max(side, QFontMetrics(nameFont(true, box_)).horizontalAdvance(TimerWords::sideName(side_)));
    setFixedSize(wide, side + words);
    update();
}

void SideTile::paintEvent(QPaintEvent*) {
    const Tokens& tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double inset = view_.current ? currentBorder / 2.0 : 0.5;
    const QRectF box = QRectF((width() - box_) / 2.0, 0, box_, box_).adjusted(inset, inset, -inset, -inset);
    painter.setPen(view_.current ? QPen(tokens.accent, currentBorder) : QPen(tokens.ctl, 1, Qt::DashLine));
    painter.setBrush(view_.current ? QBrush(tokens.base) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(box, spacing::cardRadius, spacing::cardRadius);

    QFont large = font();
    large.setBold(true);
    large.setPixelSize(std::max(1, static_cast<int>(box_ * letterShare)));
    painter.setFont(large);
    painter.setPen(view_.current ? tokens.text : tokens.text2);
    painter.drawText(box, Qt::AlignCenter, letter(side_));

    QRect line(0, box_ + tileWordsGap, width(), QFontMetrics(nameFont(true, box_)).height());
    painter.setFont(nameFont(view_.current, box_));
    painter.drawText(line, Qt::AlignCenter, TimerWords::sideName(side_));
    line.translate(0, line.height());
    painter.setFont(captionFont(box_));
    painter.setPen(tokens.text2);
    painter.drawText(line, Qt::AlignCenter, view_.caption);
}

} // namespace dorsal
