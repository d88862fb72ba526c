// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/grid_row_painter.h"

#include "app/theme/control_painting.h"
#include "app/theme/icons.h"
#include "app/theme/rounded_card.h"
#include "app/theme/spacing.h"
#include "app/theme/tokens.h"
#include "app/theme/typography.h"
#include "app/widgets/grid_geometry.h"
#include "app/words/enum_words.h"
#include "core/stats/balance.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionViewItem>

namespace dorsal {

namespace {

constexpr int cardOverlap = 20; // more than the radius: hides the corners between the rows of a card
constexpr int dotSize = 8;

Qt::Alignment alignmentOf(GridColumn column) {
    switch (column) {
    case GridColumn::Kind:
    case GridColumn::Side:
        return Qt::AlignLeading | Qt::AlignVCenter;
    case GridColumn::Done:
        return Qt::AlignHCenter | Qt::AlignVCenter;
    case GridColumn::Number:
    case GridColumn::LastTime:
    case GridColumn::Target:
    case GridColumn::First:
    case GridColumn::Second:
    case GridColumn::Rir:
        break;
    }
    return Qt::AlignTrailing | Qt::AlignVCenter;
}

} // namespace

GridRowPainter::GridRowPainter(QPainter& painter, const QStyleOptionViewItem& option,
                               const SessionGridModel& model, const GridRowState& state)
    : painter_(painter), option_(option), model_(model), state_(state), tokens_(tokensOf(option.palette)) {}

QRect GridRowPainter::mirrored(const QRect& within, const QRect& rect) const {
    return QStyle::visualRect(option_.direction, within, rect);
}

void GridRowPainter::paint(const QModelIndex& index) const {
    const GridRow* row = model_.rowAt(index.row());
    if (row == nullptr) {
        return;
    }
    painter_.save();
    painter_.setClipRect(option_.rect);
    painter_.setRenderHint(QPainter::Antialiasing);
    paintCard(*row);
    if (const auto* heading = std::get_if<HeadingRow>(&row->content)) {
        paintHeading(*row, *heading);
    } else if (const auto* caution = std::get_if<CautionRow>(&row->content)) {
        paintCaution(*caution);
    } else if (const auto* set = std::get_if<SetRow>(&row->content)) {
        paintSetCell(*set, index);
    } else if (std::holds_alternative<ColumnHeadsRow>(row->content)) {
        painter_.setFont(fontFor(TextStyle::Caption, option_.font));
        paintText(index, tokens_.text2);
    } else if (const auto* more = std::get_if<AddSetRow>(&row->content)) {
        paintBox(gridColumn(index.column()));
        if (gridColumn(index.column()) == GridColumn::Side && more->set.side != Side::Both) {
            paintSide(more->set.side, tokens_.text2);
        } else {
            paintText(index, tokens_.text2);
        }
    } else {
        paintIconLine(*row);
    }
    painter_.restore();
}

void GridRowPainter::paintCard(const GridRow& row) const {
    const QRect part = grid_geometry::cardPart(row, state_.firstRow, state_.rowRect);
    const bool begins = std::holds_alternative<HeadingRow>(row.content) ||
                        std::holds_alternative<AddExerciseRow>(row.content);
    const QRect card = part.adjusted(0, begins ? 0 : -cardOverlap, 0, state_.lastInCard ? 0 : cardOverlap);
    const QColor& border = state_.currentCard ? tokens_.ctl : tokens_.line;
    paintRoundedCard(painter_, card, spacing::cardRadius, tokens_.base, border);
    const bool isSet =
        std::holds_alternative<SetRow>(row.content) || std::holds_alternative<AddSetRow>(row.content);
    const QRect inside = part.adjusted(1, 0, -1, state_.lastInCard ? -2 : 0);
    if (isSet && state_.currentRow) {
        painter_.fillRect(inside, tokens_.selection);
    } else if (isSet && state_.hovered) {
        painter_.fillRect(inside, tokens_.hover);
    }
    if (!begins && !std::holds_alternative<CautionRow>(row.content) &&
        !std::holds_alternative<ColumnHeadsRow>(row.content)) {
        painter_.fillRect(QRect(inside.left(), inside.top(), inside.width(), 1), tokens_.line2);
    }
}

void GridRowPainter::paintHeading(const GridRow& row, const HeadingRow& heading) const {
    const QRect card = grid_geometry::cardPart(row, state_.firstRow, state_.rowRect);
    const int end = grid_geometry::buttonRect(heading.folded ? grid_geometry::HeadingButton::Fold
                                                             : grid_geometry::HeadingButton::Note,
                                              card, Qt::LeftToRight)
                        .left() -
                    grid_geometry::cellPadding;
    int left = card.left() + spacing::cardPadding;
    const QFont titleFont = fontFor(TextStyle::CardTitle, option_.font);
    const QFontMetrics titleMetrics(titleFont);
    const QString title = titleMetrics.elidedText(GridText::title(heading), Qt::ElideRight, end - left);
    const int baseline = card.top() + (card.height() + titleMetrics.ascent() - titleMetrics.descent()) / 2;
    painter_.setPen(tokens_.text);
    painter_.setFont(titleFont);
    const int titleWidth = titleMetrics.horizontalAdvance(title);
    painter_.drawText(mirrored(card, QRect(left, card.top(), titleWidth + 2, card.height())),
                      Qt::AlignVCenter | Qt::AlignLeft, title);
    left += titleWidth + cardOverlap / 2;
    const Exercise* exercise = model_.exerciseOf(row.item);
    const QFont captionFont = fontFor(TextStyle::Caption, option_.font);
    const QFontMetrics metrics(captionFont);
    painter_.setFont(captionFont);
    painter_.setPen(tokens_.text2);
    const QString detail =
        metrics.elidedText(model_.text().detail(heading, exercise), Qt::ElideRight, std::max(0, end - left));
    const int width = metrics.horizontalAdvance(detail);
    const QRect place(left, baseline - metrics.ascent(), width + 2, metrics.height());
    painter_.drawText(mirrored(card, place), Qt::AlignLeft | Qt::AlignVCenter, detail);
    left = paintCountsAs(exercise, left + width,
                         QRect(card.left(), place.top(), end - card.left(), place.height()));
    paintHeadingEnd(heading, card);
    if (state_.currentCell) {
        paintRing(card);
    }
}

/// " · counts as back" with its dot, where there is room and it counts.
int GridRowPainter::paintCountsAs(const Exercise* exercise, int left, const QRect& line) const {
    const BalanceShare share = exercise ? balanceShare(*exercise) : BalanceShare{};
    if (share.backHalves == 0 && share.chestHalves == 0) {
        return left;
    }
    const QString words = countsAs(share);
    const QFontMetrics metrics = painter_.fontMetrics();
    const int needed = metrics.horizontalAdvance(words) + dotSize * 3;
    if (left + needed > line.right()) {
        return left;
    }
    const QRect dot(left + dotSize, line.center().y() - dotSize / 2 + 1, dotSize, dotSize);
    painter_.save();
    painter_.setPen(Qt::NoPen);
    painter_.setBrush(share.backHalves > 0 ? tokens_.backFill : tokens_.chestFill);
    painter_.drawEllipse(mirrored(state_.rowRect, dot));
    painter_.restore();
    const QRect text(dot.right() + dotSize / 2 + 1, line.top(), needed, line.height());
    painter_.drawText(mirrored(state_.rowRect, text), Qt::AlignLeading | Qt::AlignVCenter, words);
    return text.right();
}

void GridRowPainter::paintHeadingEnd(const HeadingRow& heading, const QRect& card) const {
    using grid_geometry::HeadingButton;
    const auto drawButton = [&](HeadingButton button, IconName name) {
        const QRect rect = grid_geometry::buttonRect(button, card, option_.direction);
        const int margin = (rect.width() - spacing::buttonIcon) / 2;
        paintIcon(painter_, rect.adjusted(margin, margin, -margin, -margin), name, tokens_.text);
    };
    if (!heading.folded) {
        drawButton(HeadingButton::Note, IconName::Note);
        drawButton(HeadingButton::Swap, IconName::Swap);
        drawButton(HeadingButton::More, IconName::More);
        return;
    }
    drawButton(HeadingButton::Fold, IconName::ChevronDown);
    const QRect fold = grid_geometry::buttonRect(HeadingButton::Fold, card, Qt::LeftToRight);
    QStyleOption box;
    box.palette = option_.palette;
    box.state = QStyle::State_Enabled | QStyle::State_On;
    const QRect tick(fold.left() - grid_geometry::tickSize - 8,
                     card.center().y() - grid_geometry::tickSize / 2, grid_geometry::tickSize,
                     grid_geometry::tickSize);
    box.rect = mirrored(card, tick);
    paintCheckBox(painter_, box);
    if (heading.summary) {
        painter_.setFont(option_.font);
        painter_.setPen(tokens_.text2);
        const QRect words(card.left(), card.top(), tick.left() - 8 - card.left(), card.height());
        painter_.drawText(mirrored(card, words), Qt::AlignTrailing | Qt::AlignVCenter,
                          model_.text().sets().numbers(*heading.summary, heading.fields));
    }
}

void GridRowPainter::paintCaution(const CautionRow& row) const {
    const QRect line = state_.rowRect.adjusted(8, 0, -8, -8);
    painter_.setPen(tokens_.cautionLine);
    painter_.setBrush(tokens_.cautionGround);
    painter_.drawRoundedRect(QRectF(line).adjusted(0.5, 0.5, -0.5, -0.5), spacing::cellRadius,
                             spacing::cellRadius);
    const QRect spot(line.left() + 10, line.center().y() - spacing::buttonIcon / 2, spacing::buttonIcon,
                     spacing::buttonIcon);
    paintIcon(painter_, mirrored(line, spot), IconName::Warning, tokens_.cautionIcon);
    const QFont bold = fontFor(TextStyle::BodyBold, option_.font);
    const QString word = QCoreApplication::translate("GridRowPainter", "Caution");
    const int left = spot.right() + 8;
    const int wordWidth = QFontMetrics(bold).horizontalAdvance(word);
    painter_.setPen(tokens_.text);
    painter_.setFont(bold);
    painter_.drawText(mirrored(line, QRect(left, line.top(), wordWidth + 2, line.height())),
                      Qt::AlignLeading | Qt::AlignVCenter, word);
    painter_.setFont(option_.font);
    const QRect rest(left + wordWidth + 8, line.top(), line.right() - left - wordWidth - 16, line.height());
    painter_.drawText(
        mirrored(line, rest), Qt::AlignLeading | Qt::AlignVCenter,
        QFontMetrics(option_.font).elidedText(model_.text().caution(row), Qt::ElideRight, rest.width()));
    if (state_.currentCell) {
        paintRing(line);
    }
}

/// Notes, skips, choices and the row for one more exercise: an icon and a line of words.
void GridRowPainter::paintIconLine(const GridRow& row) const {
    const QRect line = grid_geometry::cardPart(row, state_.firstRow, state_.rowRect);
    IconName name = IconName::Note;
    QString words = model_.data(model_.index(option_.index.row(), 0), Qt::DisplayRole).toString();
    bool strong = false;
    if (std::holds_alternative<SkippedRow>(row.content)) {
        name = IconName::Skip;
    } else if (std::holds_alternative<ChoiceRow>(row.content)) {
        name = IconName::ChevronDown;
        strong = true;
    } else if (std::holds_alternative<AddExerciseRow>(row.content)) {
        name = IconName::Plus;
        strong = true;
    }
    const QColor& ink = strong ? tokens_.text : tokens_.text2;
    const QRect spot(line.left() + spacing::cardPadding, line.center().y() - spacing::buttonIcon / 2,
                     spacing::buttonIcon, spacing::buttonIcon);
    paintIcon(painter_, mirrored(line, spot), name, ink);
    painter_.setPen(ink);
    painter_.setFont(option_.font);
    const QRect rest(spot.right() + 9, line.top(), line.right() - spot.right() - 24, line.height());
    painter_.drawText(mirrored(line, rest), Qt::AlignLeading | Qt::AlignVCenter,
                      QFontMetrics(option_.font).elidedText(words, Qt::ElideRight, rest.width()));
    if (state_.currentCell) {
        paintRing(line);
    }
}

void GridRowPainter::paintSetCell(const SetRow& row, const QModelIndex& index) const {
    const GridColumn column = gridColumn(index.column());
    painter_.setFont(option_.font);
    const bool strong = row.done || state_.currentRow;
    const bool quiet = column == GridColumn::LastTime ||
                       (column == GridColumn::Second && row.fields.second == SetField::None);
    const QColor& ink = quiet || !strong ? tokens_.text2 : tokens_.text;
    switch (column) {
    case GridColumn::Side:
        paintSide(row.set.side, ink);
        break;
    case GridColumn::Done:
        paintTick(row.done);
        break;
    case GridColumn::First:
    case GridColumn::Second:
    case GridColumn::Rir:
        if (SessionGridModel::isEditable(*model_.rowAt(index.row()), column)) {
            paintBox(column);
        }
        paintText(index, ink);
        break;
    case GridColumn::Number:
    case GridColumn::Kind:
    case GridColumn::LastTime:
    case GridColumn::Target:
        paintText(index, ink);
        break;
    }
    if (state_.currentCell && !SessionGridModel::isEditable(*model_.rowAt(index.row()), column)) {
        paintRing(option_.rect.adjusted(2, 3, -2, -3));
    }
}

/// The fields of the current row look like fields; the one with the focus has the ring.
void GridRowPainter::paintBox(GridColumn column) const {
    const bool number =
        column == GridColumn::First || column == GridColumn::Second || column == GridColumn::Rir;
    if (!state_.currentRow || !number ||
        !SessionGridModel::isEditable(*model_.rowAt(option_.index.row()), column)) {
        return;
    }
    const QRectF box = QRectF(option_.rect).adjusted(2.5, 3.5, -2.5, -3.5);
    painter_.setPen(tokens_.ctl);
    painter_.setBrush(tokens_.base);
    painter_.drawRoundedRect(box, spacing::cellRadius, spacing::cellRadius);
    if (state_.currentCell) {
        paintRing(option_.rect.adjusted(2, 3, -2, -3));
    }
}

void GridRowPainter::paintRing(const QRect& rect) const {
    painter_.setPen(QPen(tokens_.accent, spacing::focusRing));
    painter_.setBrush(Qt::NoBrush);
    painter_.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), spacing::cellRadius, spacing::cellRadius);
}

void GridRowPainter::paintSide(Side side, const QColor& ink) const {
    QRect rest = option_.rect.adjusted(grid_geometry::cellPadding, 0, 0, 0);
    painter_.setFont(option_.font);
    if (side != Side::Both) {
        const QRect box(rest.left(), rest.center().y() - grid_geometry::tickSize / 2, grid_geometry::tickSize,
                        grid_geometry::tickSize);
        painter_.setPen(tokens_.ctl);
        painter_.setBrush(tokens_.base);
        painter_.drawRoundedRect(QRectF(mirrored(option_.rect, box)).adjusted(0.5, 0.5, -0.5, -0.5),
                                 spacing::cellRadius, spacing::cellRadius);
        painter_.setPen(tokens_.text);
        painter_.setFont(fontFor(TextStyle::CaptionBold, option_.font));
        painter_.drawText(mirrored(option_.rect, box), Qt::AlignCenter, letter(side));
        painter_.setFont(option_.font);
        rest.setLeft(box.right() + 7);
    }
    painter_.setPen(ink);
    painter_.drawText(mirrored(option_.rect, rest), Qt::AlignLeading | Qt::AlignVCenter, cellWord(side));
}

void GridRowPainter::paintTick(bool done) const {
    QStyleOption box;
    box.palette = option_.palette;
    box.state = QStyle::State_Enabled | (done ? QStyle::State_On : QStyle::State_Off);
    box.rect = QRect(0, 0, grid_geometry::tickSize, grid_geometry::tickSize);
    box.rect.moveCenter(option_.rect.center());
    paintCheckBox(painter_, box);
}

void GridRowPainter::paintText(const QModelIndex& index, const QColor& ink) const {
    painter_.setPen(ink);
    const QRect room = option_.rect.adjusted(grid_geometry::cellPadding, 0, -grid_geometry::cellPadding, 0);
    const QString text = index.data(Qt::DisplayRole).toString();
    const Qt::Alignment alignment = alignmentOf(gridColumn(index.column()));
    const QString shown = alignment.testFlag(Qt::AlignLeading)
                              ? painter_.fontMetrics().elidedText(text, Qt::ElideRight, room.width())
                              : text;
    painter_.drawText(room, static_cast<int>(QStyle::visualAlignment(option_.direction, alignment)), shown);
}

} // namespace dorsal
