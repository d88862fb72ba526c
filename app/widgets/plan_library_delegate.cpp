// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/plan_library_delegate.h"

#include "app/models/plan_library.h"
#include "app/theme/spacing.h"
#include "app/theme/tokens.h"
#include "app/theme/typography.h"
#include "app/words/format.h"

#include <QPainter>

namespace dorsal {

namespace {

constexpr int ink = 3;

QRect inside(const QStyleOptionViewItem& option) {
    return option.rect.adjusted(spacing::sidePadding, 0, -spacing::sidePadding, 0);
}

void drawLine(QPainter& painter, const QRect& rect, const QString& text, const QFont& font,
              const QColor& color, Qt::Alignment alignment) {
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(rect, static_cast<int>(alignment | Qt::AlignVCenter),
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace

PlanLibraryDelegate::PlanLibraryDelegate(const PlanLibrary& library, QObject* parent)
    : QStyledItemDelegate(parent), library_(library) {}

QSize PlanLibraryDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const int folder = spacing::rowHeight(QFontMetrics(option.font)) - spacing::grid / 2;
    return {0, library_.planAt(index) == nullptr ? folder : spacing::rowHeight(QFontMetrics(option.font))};
}

void PlanLibraryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const {
    painter->save();
    if (const PlanRow* plan = library_.planAt(index)) {
        paintPlan(*painter, option, *plan);
    } else {
        paintFolder(*painter, option, std::get<PlanFolderRow>(library_.row(index)));
    }
    painter->restore();
}

void PlanLibraryDelegate::paintFolder(QPainter& painter, const QStyleOptionViewItem& option,
                                      const PlanFolderRow& folder) {
    const Tokens& tokens = tokensOf(option.palette);
    const QFont small = fontFor(TextStyle::Caption, option.font);
    const QString count = QString::number(folder.count);
    QRect line = inside(option);
    drawLine(painter, line, count, small, tokens.text2, Qt::AlignRight);
    line.setRight(line.right() - QFontMetrics(small).horizontalAdvance(count) - spacing::rowGap);
    drawLine(painter, line, folder.name, small, tokens.text2, Qt::AlignLeft);
}

void PlanLibraryDelegate::paintPlan(QPainter& painter, const QStyleOptionViewItem& option,
                                    const PlanRow& plan) {
    const Tokens& tokens = tokensOf(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        painter.fillRect(option.rect, selected ? tokens.selection : tokens.hover);
    }
    if (selected) {
        const QRect bar(option.rect.topLeft(), QSize(ink, option.rect.height()));
        painter.fillRect(QStyle::visualRect(option.direction, option.rect, bar), tokens.accent);
    }
    const QString worth = Format().tally(plan.planned);
    const QFont small = fontFor(TextStyle::Caption, option.font);
    QRect line = inside(option);
    drawLine(painter, line, worth, small, tokens.text2, Qt::AlignRight);
    line.setRight(line.right() - QFontMetrics(small).horizontalAdvance(worth) - spacing::rowGap);
    drawLine(painter, line, plan.name, selected ? fontFor(TextStyle::BodyBold, option.font) : option.font,
             tokens.text, Qt::AlignLeft);
}

} // namespace dorsal
