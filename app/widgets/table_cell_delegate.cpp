// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/table_cell_delegate.h"

#include "app/theme/spacing.h"
#include "app/theme/tokens.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace dorsal {

namespace {

constexpr int cellPadding = spacing::sidePadding;
constexpr int rowInkBar = 3;

} // namespace

void TableCellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const {
    const Tokens& tokens = tokensOf(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const bool leading = index.column() == 0;
    painter->save();
    if (selected || hovered) {
        painter->fillRect(option.rect, selected ? tokens.selection : tokens.hover);
    }
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens.line2);
    if (selected && leading) {
        const bool mirrored = option.direction == Qt::RightToLeft;
        const int x = mirrored ? option.rect.right() - rowInkBar + 1 : option.rect.left();
        painter->fillRect(QRect(x, option.rect.top(), rowInkBar, option.rect.height()), tokens.accent);
    }
    QFont font = option.font;
    font.setBold(selected && leading);
    painter->setFont(font);
    painter->setPen(tokens.text);
    const QRect room = option.rect.adjusted(cellPadding, 0, -cellPadding, 0);
    const auto alignment = static_cast<Qt::Alignment>(index.data(Qt::TextAlignmentRole).toInt());
    const QString text = QFontMetrics(font).elidedText(index.data(Qt::DisplayRole).toString(),
                                                       option.textElideMode, room.width());
    painter->drawText(room, static_cast<int>(QStyle::visualAlignment(option.direction, alignment)), text);
    painter->restore();
}

/// A text that had to be cut is told whole.
bool TableCellDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view,
                                  const QStyleOptionViewItem& option, const QModelIndex& index) {
    if (event->type() == QEvent::ToolTip && index.data(Qt::ToolTipRole).isNull()) {
        const QString text = index.data(Qt::DisplayRole).toString();
        const bool cut = QFontMetrics(option.font).horizontalAdvance(text) >
                         view->visualRect(index).width() - 2 * cellPadding;
        QToolTip::showText(event->globalPos(), cut ? text : QString(), view);
        return true;
    }
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

QSize TableCellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QFont font = option.font;
    font.setBold(index.column() == 0);
    const QFontMetrics metrics(font);
    return {metrics.horizontalAdvance(index.data(Qt::DisplayRole).toString()) + 1 + 2 * cellPadding,
            spacing::rowHeight(metrics)};
}

} // namespace dorsal
