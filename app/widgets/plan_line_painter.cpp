// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/plan_line_painter.h"

#include "app/theme/spacing.h"
#include "app/words/enum_words.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionViewItem>

namespace dorsal {

namespace {

constexpr int barWidth = 3;
constexpr int radioDot = 8;
constexpr int badgePadding = 5;
constexpr int tallestParagraph = 10'000;

int aligned(Qt::LayoutDirection direction, Qt::Alignment alignment) {
    return static_cast<int>(QStyle::visualAlignment(direction, alignment));
}

} // namespace

PlanLinePainter::PlanLinePainter(QPainter& painter, const QStyleOptionViewItem& option)
    : painter_(painter), option_(option), tokens_(tokensOf(option.palette)) {}

QRect PlanLinePainter::placed(const QRect& rect) const {
    return QStyle::visualRect(option_.direction, option_.rect, rect);
}

void PlanLinePainter::words(const QRect& rect, const QString& text, const QFont& font, const QColor& color,
                            Side side) const {
    painter_.setFont(font);
    painter_.setPen(color);
    const Qt::Alignment edge = side == Side::Start ? Qt::AlignLeft : Qt::AlignRight;
    painter_.drawText(placed(rect), aligned(option_.direction, edge | Qt::AlignVCenter),
                      QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
}

void PlanLinePainter::paragraph(const QRect& rect, const QString& text, const QFont& font,
                                const QColor& color) const {
    painter_.setFont(font);
    painter_.setPen(color);
    painter_.drawText(placed(rect),
                      aligned(option_.direction, Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap, text);
}

void PlanLinePainter::picture(const QRect& rect, IconName name, const QColor& color) const {
    paintIcon(painter_, placed(rect), name, color);
}

void PlanLinePainter::ground() const {
    const bool selected = option_.state.testFlag(QStyle::State_Selected);
    if (selected || option_.state.testFlag(QStyle::State_MouseOver)) {
        painter_.fillRect(option_.rect, selected ? tokens_.selection : tokens_.hover);
    }
    if (selected) {
        painter_.fillRect(placed(QRect(option_.rect.topLeft(), QSize(barWidth, option_.rect.height()))),
                          tokens_.accent);
    }
}

void PlanLinePainter::radio(const QRect& rect, bool taken) const {
    const QRectF circle = QRectF(placed(rect)).adjusted(0.5, 0.5, -0.5, -0.5);
    painter_.save();
    painter_.setRenderHint(QPainter::Antialiasing);
    painter_.setPen(QPen(taken ? tokens_.accent : tokens_.ctl, 1));
    painter_.setBrush(tokens_.base);
    painter_.drawEllipse(circle);
    if (taken) {
        painter_.setPen(Qt::NoPen);
        painter_.setBrush(tokens_.accent);
        painter_.drawEllipse(
            QRectF(circle.center() - QPointF(radioDot / 2.0, radioDot / 2.0), QSizeF(radioDot, radioDot)));
    }
    painter_.restore();
}

void PlanLinePainter::badge(const QRect& paragraph, CautionAction caution, const QFont& font) const {
    const int width = badgeWidth(caution, font);
    if (width == 0) {
        return;
    }
    const QRect pill(paragraph.left(), paragraph.top(), width - spacing::rowGap, QFontMetrics(font).height());
    const bool isStrict = caution == CautionAction::Avoid;
    painter_.save();
    painter_.setRenderHint(QPainter::Antialiasing);
    painter_.setPen(isStrict ? tokens_.cautionIcon : tokens_.cautionLine);
    painter_.setBrush(isStrict ? tokens_.cautionIcon : tokens_.cautionGround);
    painter_.drawRoundedRect(QRectF(placed(pill)).adjusted(0.5, 0.5, -0.5, -0.5), spacing::cellRadius,
                             spacing::cellRadius);
    painter_.setFont(font);
    painter_.setPen(isStrict ? tokens_.cautionGround : tokens_.cautionIcon);
    painter_.drawText(placed(pill), Qt::AlignCenter, word(caution));
    painter_.restore();
}

int PlanLinePainter::badgeWidth(CautionAction caution, const QFont& font) {
    return caution == CautionAction::Ok
               ? 0
               : QFontMetrics(font).horizontalAdvance(word(caution)) + 2 * badgePadding + spacing::rowGap;
}

int PlanLinePainter::heightOf(const QString& text, const QFont& font, int width) {
    return QFontMetrics(font)
        .boundingRect(QRect(0, 0, width, tallestParagraph), Qt::TextWordWrap, text)
        .height();
}

QRect PlanLinePainter::takeEnd(QRect& line, int width) {
    const QRect cell(line.right() - width + 1, line.top(), width, line.height());
    line.setRight(line.right() - width);
    return cell;
}

} // namespace dorsal
