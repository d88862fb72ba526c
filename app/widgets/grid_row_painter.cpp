// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/grid_row_painter.h"

#include "app/models/grid_cell_text.h"
#include "app/theme/icons.h"
#include "app/theme/rounded_card.h"
#include "app/theme/spacing.h"
#include "app/theme/tokens.h"
#include "app/theme/typography.h"
#include "app/widgets/grid_geometry.h"
#include "app/widgets/grid_line_painter.h"
#include "app/words/enum_words.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionViewItem>

#include <algorithm>

namespace dorsal {

namespace {

constexpr int noteMark = 14;
constexpr int cardOverlap = 20; // more than the radius: hides the corners between the rows of a card

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

void GridRowPainter::paint(const QModelIndex& index) const {
    const GridRow* row = canvas_.model.rowAt(index.row());
    if (row == nullptr) {
        return;
    }
    canvas_.painter.save();
    canvas_.painter.setClipRect(canvas_.option.rect);
    canvas_.painter.setRenderHint(QPainter::Antialiasing);
    paintCard(*row);
    if (const auto* set = std::get_if<SetRow>(&row->content)) {
        paintWithPlates(*set, index);
    } else if (const auto* more = std::get_if<AddSetRow>(&row->content)) {
        paintMoreCell(*more, index);
    } else if (std::holds_alternative<ColumnHeadsRow>(row->content)) {
        canvas_.painter.setFont(fontFor(TextStyle::Caption, canvas_.option.font));
        paintText(index, canvas_.tokens.text2);
    } else {
        GridLinePainter(canvas_).paint(*row);
    }
    canvas_.painter.restore();
}

void GridRowPainter::paintCard(const GridRow& row) const {
    const QRect part = grid_geometry::cardPart(row, canvas_.state.firstRow, canvas_.state.rowRect);
    const bool begins = std::holds_alternative<HeadingRow>(row.content) ||
                        std::holds_alternative<AddExerciseRow>(row.content);
    const QRect card =
        part.adjusted(0, begins ? 0 : -cardOverlap, 0, canvas_.state.lastInCard ? 0 : cardOverlap);
    const QColor& border = canvas_.state.currentCard ? canvas_.tokens.ctl : canvas_.tokens.line;
    paintRoundedCard(canvas_.painter, card, spacing::cardRadius, canvas_.tokens.base, border);
    const bool isSet =
        std::holds_alternative<SetRow>(row.content) || std::holds_alternative<AddSetRow>(row.content);
    const QRect inside = part.adjusted(1, 0, -1, canvas_.state.lastInCard ? -2 : 0);
    if (isSet && canvas_.state.currentRow) {
        canvas_.painter.fillRect(inside, canvas_.tokens.selection);
    } else if (isSet && canvas_.state.hovered) {
        canvas_.painter.fillRect(inside, canvas_.tokens.hover);
    }
    if (!begins && !std::holds_alternative<CautionRow>(row.content) &&
        !std::holds_alternative<ColumnHeadsRow>(row.content)) {
        canvas_.painter.fillRect(QRect(inside.left(), inside.top(), inside.width(), 1), canvas_.tokens.line2);
    }
}

void GridRowPainter::paintWithPlates(const SetRow& row, const QModelIndex& index) const {
    if (!row.tellsPlates) {
        paintSetCell(row, index);
        return;
    }
    const int below = grid_geometry::platesHeight(QFontMetrics(canvas_.option.font));
    QStyleOptionViewItem numbers = canvas_.option;
    numbers.rect.adjust(0, 0, 0, -below);
    const GridCanvas above{canvas_.painter, numbers, canvas_.model, canvas_.state, canvas_.tokens};
    GridRowPainter(above).paintSetCell(row, index);
    const GridColumn column = gridColumn(index.column());
    if (column != GridColumn::Target && column != GridColumn::First) {
        return;
    }
    // The words are wider than the load: each of the two cells paints its part of them.
    canvas_.painter.setFont(fontFor(TextStyle::Caption, canvas_.option.font));
    canvas_.painter.setPen(canvas_.tokens.text2);
    QRect room = canvas_.state.loadRoom.adjusted(grid_geometry::cellPadding, 0, -grid_geometry::cellPadding,
                                                 -grid_geometry::cellPadding / 2);
    room.setTop(numbers.rect.bottom());
    const QString words = canvas_.painter.fontMetrics().elidedText(GridCellText(canvas_.model).plates(row),
                                                                   Qt::ElideRight, room.width());
    const Qt::Alignment end = Qt::AlignTrailing | Qt::AlignVCenter;
    canvas_.painter.drawText(room, static_cast<int>(QStyle::visualAlignment(canvas_.option.direction, end)),
                             words);
}

void GridRowPainter::paintSetCell(const SetRow& row, const QModelIndex& index) const {
    const GridColumn column = gridColumn(index.column());
    canvas_.painter.setFont(canvas_.option.font);
    const bool strong = row.done || canvas_.state.currentRow;
    const bool quiet = column == GridColumn::LastTime ||
                       (column == GridColumn::Second && row.fields.second == SetField::None);
    const QColor& ink = quiet || !strong ? canvas_.tokens.text2 : canvas_.tokens.text;
    switch (column) {
    case GridColumn::Side:
        paintSide(row.set.side, ink);
        break;
    case GridColumn::Done:
        canvas_.tick(tickRect(), row.done);
        break;
    case GridColumn::First:
    case GridColumn::Second:
    case GridColumn::Rir:
        if (SessionGridModel::isEditable(*canvas_.model.rowAt(index.row()), column)) {
            paintBox(column);
        }
        paintText(index, ink);
        break;
    case GridColumn::Kind:
        paintText(index, ink);
        paintNoteMark(row, index);
        break;
    case GridColumn::Number:
    case GridColumn::LastTime:
    case GridColumn::Target:
        paintText(index, ink);
        break;
    }
    if (canvas_.state.currentCell &&
        !SessionGridModel::isEditable(*canvas_.model.rowAt(index.row()), column)) {
        canvas_.ring(canvas_.option.rect.adjusted(2, 3, -2, -3));
    }
}

/// Beside the kind of a set that has a note.
void GridRowPainter::paintNoteMark(const SetRow& row, const QModelIndex& index) const {
    if (row.set.note.empty()) {
        return;
    }
    const QString kind = index.data(Qt::DisplayRole).toString();
    const QRect& cell = canvas_.option.rect;
    const int left =
        cell.left() + 2 * grid_geometry::cellPadding + canvas_.painter.fontMetrics().horizontalAdvance(kind);
    const QRect mark(std::min(left, cell.right() - noteMark), cell.center().y() - noteMark / 2, noteMark,
                     noteMark);
    paintIcon(canvas_.painter, canvas_.mirrored(cell, mark), IconName::Note, canvas_.tokens.text2);
}

void GridRowPainter::paintMoreCell(const AddSetRow& row, const QModelIndex& index) const {
    canvas_.painter.setFont(canvas_.option.font);
    paintBox(gridColumn(index.column()));
    if (gridColumn(index.column()) == GridColumn::Side && row.set.side != Side::Both) {
        paintSide(row.set.side, canvas_.tokens.text2);
    } else {
        paintText(index, canvas_.tokens.text2);
    }
}

QRect GridRowPainter::tickRect() const {
    QRect rect(0, 0, grid_geometry::tickSize, grid_geometry::tickSize);
    rect.moveCenter(canvas_.option.rect.center());
    return rect;
}

/// The fields of the current row look like fields; the one with the focus has the ring.
void GridRowPainter::paintBox(GridColumn column) const {
    const bool number =
        column == GridColumn::First || column == GridColumn::Second || column == GridColumn::Rir;
    if (!canvas_.state.currentRow || !number ||
        !SessionGridModel::isEditable(*canvas_.model.rowAt(canvas_.option.index.row()), column)) {
        return;
    }
    const QRectF box = QRectF(canvas_.option.rect).adjusted(2.5, 3.5, -2.5, -3.5);
    canvas_.painter.setPen(canvas_.tokens.ctl);
    canvas_.painter.setBrush(canvas_.tokens.base);
    canvas_.painter.drawRoundedRect(box, spacing::cellRadius, spacing::cellRadius);
    if (canvas_.state.currentCell) {
        canvas_.ring(canvas_.option.rect.adjusted(2, 3, -2, -3));
    }
}

void GridRowPainter::paintSide(Side side, const QColor& ink) const {
    QRect rest = canvas_.option.rect.adjusted(grid_geometry::cellPadding, 0, 0, 0);
    canvas_.painter.setFont(canvas_.option.font);
    if (side != Side::Both) {
        const QRect box(rest.left(), rest.center().y() - grid_geometry::tickSize / 2, grid_geometry::tickSize,
                        grid_geometry::tickSize);
        canvas_.painter.setPen(canvas_.tokens.ctl);
        canvas_.painter.setBrush(canvas_.tokens.base);
        canvas_.painter.drawRoundedRect(
            QRectF(canvas_.mirrored(canvas_.option.rect, box)).adjusted(0.5, 0.5, -0.5, -0.5),
            spacing::cellRadius, spacing::cellRadius);
        canvas_.painter.setPen(canvas_.tokens.text);
        canvas_.painter.setFont(fontFor(TextStyle::CaptionBold, canvas_.option.font));
        canvas_.painter.drawText(canvas_.mirrored(canvas_.option.rect, box), Qt::AlignCenter, letter(side));
        canvas_.painter.setFont(canvas_.option.font);
        rest.setLeft(box.right() + 7);
    }
    canvas_.painter.setPen(ink);
    canvas_.painter.drawText(canvas_.mirrored(canvas_.option.rect, rest), Qt::AlignLeading | Qt::AlignVCenter,
                             cellWord(side));
}

void GridRowPainter::paintText(const QModelIndex& index, const QColor& ink) const {
    canvas_.painter.setPen(ink);
    const QRect room =
        canvas_.option.rect.adjusted(grid_geometry::cellPadding, 0, -grid_geometry::cellPadding, 0);
    const QString text = index.data(Qt::DisplayRole).toString();
    const Qt::Alignment alignment = alignmentOf(gridColumn(index.column()));
    const QString shown = alignment.testFlag(Qt::AlignLeading)
                              ? canvas_.painter.fontMetrics().elidedText(text, Qt::ElideRight, room.width())
                              : text;
    canvas_.painter.drawText(
        room, static_cast<int>(QStyle::visualAlignment(canvas_.option.direction, alignment)), shown);
}

} // namespace dorsal
