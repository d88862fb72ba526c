// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/grid_line_painter.h"

#include "app/theme/icons.h"
#include "app/theme/spacing.h"
#include "app/theme/typography.h"
#include "app/widgets/grid_geometry.h"
#include "app/words/enum_words.h"
#include "core/stats/balance.h"

#include <QPainter>
#include <QStyleOptionViewItem>

namespace dorsal {

namespace {

constexpr int titleGap = 10;
constexpr int dotSize = 8;

} // namespace

void GridLinePainter::paint(const GridRow& row) const {
    if (const auto* heading = std::get_if<HeadingRow>(&row.content)) {
        paintHeading(row, *heading);
    } else if (const auto* caution = std::get_if<CautionRow>(&row.content)) {
        paintCaution(*caution);
    } else {
        paintIconLine(row);
    }
}

void GridLinePainter::paintHeading(const GridRow& row, const HeadingRow& heading) const {
    const QRect card = grid_geometry::cardPart(row, canvas_.state.firstRow, canvas_.state.rowRect);
    const int end = grid_geometry::buttonRect(heading.folded ? grid_geometry::HeadingButton::Fold
                                                             : grid_geometry::HeadingButton::Note,
                                              card, Qt::LeftToRight)
                        .left() -
                    grid_geometry::cellPadding;
    int left = card.left() + spacing::cardPadding;
    const QFont titleFont = fontFor(TextStyle::CardTitle, canvas_.option.font);
    const QFontMetrics titleMetrics(titleFont);
    const QString title = titleMetrics.elidedText(GridText::title(heading), Qt::ElideRight, end - left);
    const int baseline = card.top() + (card.height() + titleMetrics.ascent() - titleMetrics.descent()) / 2;
    canvas_.painter.setPen(canvas_.tokens.text);
    canvas_.painter.setFont(titleFont);
    const int titleWidth = titleMetrics.horizontalAdvance(title);
    canvas_.painter.drawText(canvas_.mirrored(card, QRect(left, card.top(), titleWidth + 2, card.height())),
                             Qt::AlignVCenter | Qt::AlignLeft, title);
    left += titleWidth + titleGap;
    const Exercise* exercise = canvas_.model.exerciseOf(row.item);
    const QFont captionFont = fontFor(TextStyle::Caption, canvas_.option.font);
    const QFontMetrics metrics(captionFont);
    canvas_.painter.setFont(captionFont);
    canvas_.painter.setPen(canvas_.tokens.text2);
    const QString detail = metrics.elidedText(canvas_.model.text().detail(heading, exercise), Qt::ElideRight,
                                              std::max(0, end - left));
    const int width = metrics.horizontalAdvance(detail);
    const QRect place(left, baseline - metrics.ascent(), width + 2, metrics.height());
    canvas_.painter.drawText(canvas_.mirrored(card, place), Qt::AlignLeft | Qt::AlignVCenter, detail);
    paintCountsAs(exercise, left + width, QRect(card.left(), place.top(), end - card.left(), place.height()));
    paintHeadingEnd(heading, card);
    if (canvas_.state.currentCell) {
        canvas_.ring(card);
    }
}

/// " · counts as back" with its dot, where there is room and it counts.
void GridLinePainter::paintCountsAs(const Exercise* exercise, int left, const QRect& line) const {
    const BalanceShare share = exercise ? balanceShare(*exercise) : BalanceShare{};
    if (share.backHalves == 0 && share.chestHalves == 0) {
        return;
    }
    const QString words = countsAs(share);
    const QFontMetrics metrics = canvas_.painter.fontMetrics();
    const int needed = metrics.horizontalAdvance(words) + dotSize * 3;
    if (left + needed > line.right()) {
        return;
    }
    const QRect dot(left + dotSize, line.center().y() - dotSize / 2 + 1, dotSize, dotSize);
    canvas_.painter.save();
    canvas_.painter.setPen(Qt::NoPen);
    canvas_.painter.setBrush(share.backHalves > 0 ? canvas_.tokens.backFill : canvas_.tokens.chestFill);
    canvas_.painter.drawEllipse(canvas_.mirrored(canvas_.state.rowRect, dot));
    canvas_.painter.restore();
    const QRect text(dot.right() + dotSize / 2 + 1, line.top(), needed, line.height());
    canvas_.painter.drawText(canvas_.mirrored(canvas_.state.rowRect, text),
                             Qt::AlignLeading | Qt::AlignVCenter, words);
}

void GridLinePainter::paintHeadingEnd(const HeadingRow& heading, const QRect& card) const {
    using grid_geometry::HeadingButton;
    const auto drawButton = [&](HeadingButton button, IconName name) {
        const QRect rect = grid_geometry::buttonRect(button, card, canvas_.option.direction);
        const int margin = (rect.width() - spacing::buttonIcon) / 2;
        paintIcon(canvas_.painter, rect.adjusted(margin, margin, -margin, -margin), name,
                  canvas_.tokens.text);
    };
    if (!heading.folded) {
        drawButton(HeadingButton::Note, IconName::Note);
        drawButton(HeadingButton::Swap, IconName::Swap);
        drawButton(HeadingButton::More, IconName::More);
        return;
    }
    drawButton(HeadingButton::Fold, IconName::ChevronDown);
    const QRect fold = grid_geometry::buttonRect(HeadingButton::Fold, card, Qt::LeftToRight);
    const QRect tick(fold.left() - grid_geometry::tickSize - 8,
                     card.center().y() - grid_geometry::tickSize / 2, grid_geometry::tickSize,
                     grid_geometry::tickSize);
    canvas_.tick(canvas_.mirrored(card, tick), true);
    if (heading.summary) {
        canvas_.painter.setFont(canvas_.option.font);
        canvas_.painter.setPen(canvas_.tokens.text2);
        const QRect words(card.left(), card.top(), tick.left() - 8 - card.left(), card.height());
        canvas_.painter.drawText(canvas_.mirrored(card, words), Qt::AlignTrailing | Qt::AlignVCenter,
                                 canvas_.model.text().summary(*heading.summary, heading.fields));
    }
}

void GridLinePainter::paintCaution(const CautionRow& row) const {
    const QFontMetrics metrics(canvas_.option.font);
    const auto buttons =
        grid_geometry::cautionButtons(canvas_.state.rowRect, metrics, canvas_.option.direction);
    const QRect& line = buttons.line;
    canvas_.painter.setPen(canvas_.tokens.cautionLine);
    canvas_.painter.setBrush(canvas_.tokens.cautionGround);
    canvas_.painter.drawRoundedRect(QRectF(line).adjusted(0.5, 0.5, -0.5, -0.5), spacing::cellRadius,
                                    spacing::cellRadius);
    const QRect spot(line.left() + 10, line.center().y() - spacing::buttonIcon / 2, spacing::buttonIcon,
                     spacing::buttonIcon);
    paintIcon(canvas_.painter, canvas_.mirrored(line, spot), IconName::Warning, canvas_.tokens.cautionIcon);
    const QFont bold = fontFor(TextStyle::BodyBold, canvas_.option.font);
    const QString word = tr("Caution");
    const int left = spot.right() + 8;
    const int wordWidth = QFontMetrics(bold).horizontalAdvance(word);
    canvas_.painter.setPen(canvas_.tokens.text);
    canvas_.painter.setFont(bold);
    canvas_.painter.drawText(canvas_.mirrored(line, QRect(left, line.top(), wordWidth + 2, line.height())),
                             Qt::AlignLeading | Qt::AlignVCenter, word);
    canvas_.painter.setFont(canvas_.option.font);
    const int buttonsWidth = buttons.hurts.united(buttons.swap).width() + spacing::rowGap * 2;
    const QRect rest(left + wordWidth + spacing::rowGap, line.top(),
                     line.right() - left - wordWidth - spacing::rowGap - buttonsWidth, line.height());
    canvas_.painter.drawText(
        canvas_.mirrored(line, rest), Qt::AlignLeading | Qt::AlignVCenter,
        metrics.elidedText(canvas_.model.text().caution(row), Qt::ElideRight, rest.width()));
    paintCautionButtons(buttons);
}

void GridLinePainter::paintCautionButtons(const grid_geometry::CautionButtons& buttons) const {
    const QRect icon(buttons.swap.left() + spacing::rowGap,
                     buttons.swap.center().y() - spacing::buttonIcon / 2, spacing::buttonIcon,
                     spacing::buttonIcon);
    paintIcon(canvas_.painter, canvas_.mirrored(buttons.swap, icon), IconName::Swap,
              canvas_.tokens.cautionIcon);
    const QRect words = buttons.swap.adjusted(spacing::rowGap * 2 + spacing::buttonIcon, 0, 0, 0);
    canvas_.painter.setPen(canvas_.tokens.text);
    canvas_.painter.drawText(canvas_.mirrored(buttons.swap, words), Qt::AlignLeading | Qt::AlignVCenter,
                             grid_geometry::swapWords());
    canvas_.painter.setPen(canvas_.tokens.ctl);
    canvas_.painter.setBrush(Qt::NoBrush);
    canvas_.painter.drawRoundedRect(QRectF(buttons.hurts).adjusted(0.5, 0.5, -0.5, -0.5),
                                    spacing::controlRadius, spacing::controlRadius);
    canvas_.painter.setPen(canvas_.tokens.text);
    canvas_.painter.drawText(buttons.hurts, Qt::AlignCenter, grid_geometry::hurtsWords());
}

/// Notes, skips, choices and the row for one more exercise: an icon and a line of words.
void GridLinePainter::paintIconLine(const GridRow& row) const {
    const QRect line = grid_geometry::cardPart(row, canvas_.state.firstRow, canvas_.state.rowRect);
    IconName name = IconName::Note;
    QString words =
        canvas_.model.data(canvas_.model.index(canvas_.option.index.row(), 0), Qt::DisplayRole).toString();
    bool strong = false;
    if (std::holds_alternative<SkippedRow>(row.content)) {
        name = IconName::Skip;
    } else if (const auto* choice = std::get_if<ChoiceRow>(&row.content)) {
        name = IconName::ChevronDown;
        strong = !choice->chosen;
    } else if (std::holds_alternative<AddExerciseRow>(row.content)) {
        name = IconName::Plus;
        strong = true;
    }
    const QColor& ink = strong ? canvas_.tokens.text : canvas_.tokens.text2;
    const QRect spot(line.left() + spacing::cardPadding, line.center().y() - spacing::buttonIcon / 2,
                     spacing::buttonIcon, spacing::buttonIcon);
    paintIcon(canvas_.painter, canvas_.mirrored(line, spot), name, ink);
    canvas_.painter.setPen(ink);
    canvas_.painter.setFont(canvas_.option.font);
    const QRect rest(spot.right() + 9, line.top(), line.right() - spot.right() - 24, line.height());
    canvas_.painter.drawText(
        canvas_.mirrored(line, rest), Qt::AlignLeading | Qt::AlignVCenter,
        QFontMetrics(canvas_.option.font).elidedText(words, Qt::ElideRight, rest.width()));
    if (canvas_.state.currentCell) {
        canvas_.ring(line);
    }
}

} // namespace dorsal
