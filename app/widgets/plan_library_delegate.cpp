// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/plan_library_delegate.h"

#include "app/models/plan_library.h"
#include "app/theme/spacing.h"
#include "app/theme/typography.h"
#include "app/widgets/plan_line_painter.h"
#include "app/words/format.h"

#include <QPainter>

namespace dorsal {

namespace {

QRect inside(const QStyleOptionViewItem& option) {
    return option.rect.adjusted(spacing::sidePadding, 0, -spacing::sidePadding, 0);
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
    const PlanLinePainter pen(*painter, option);
    if (const PlanRow* plan = library_.planAt(index)) {
        paintPlan(pen, option, *plan);
    } else {
        paintFolder(pen, option, std::get<PlanFolderRow>(library_.row(index)));
    }
    painter->restore();
}

void PlanLibraryDelegate::paintFolder(const PlanLinePainter& pen, const QStyleOptionViewItem& option,
                                      const PlanFolderRow& folder) {
    const QColor& quiet = pen.tokens().text2;
    const QFont small = fontFor(TextStyle::Caption, option.font);
    const QString count = QString::number(folder.count);
    QRect line = inside(option);
    pen.words(PlanLinePainter::takeEnd(line, QFontMetrics(small).horizontalAdvance(count) + spacing::rowGap),
              count, small, quiet, PlanLinePainter::Side::End);
    pen.words(line, folder.name, small, quiet);
}

void PlanLibraryDelegate::paintPlan(const PlanLinePainter& pen, const QStyleOptionViewItem& option,
                                    const PlanRow& plan) const {
    pen.ground();
    const QString worth = Format().tally(library_.plannedOf(plan));
    const QFont small = fontFor(TextStyle::Caption, option.font);
    QRect line = inside(option);
    pen.words(PlanLinePainter::takeEnd(line, QFontMetrics(small).horizontalAdvance(worth) + spacing::rowGap),
              worth, small, pen.tokens().text2, PlanLinePainter::Side::End);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    pen.words(line, plan.name, selected ? fontFor(TextStyle::BodyBold, option.font) : option.font,
              pen.tokens().text);
}

} // namespace dorsal
