// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/table_head.h"

#include "app/theme/spacing.h"
#include "app/theme/tokens.h"
#include "app/theme/typography.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace dorsal {

TableHead::TableHead(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent), firstInset_(spacing::sidePadding) {
    setHighlightSections(false);
    setSectionsClickable(false);
}

QSize TableHead::sizeHint() const {
    const QFontMetrics caption(fontFor(TextStyle::Caption, font()));
    return {QHeaderView::sizeHint().width(),
            std::max(spacing::columnHead, caption.height() + spacing::rowGap)};
}

QSize TableHead::sectionSizeFromContents(int section) const {
    const QFontMetrics caption(fontFor(TextStyle::Caption, font()));
    const QString words = model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
    const int leading = section == 0 ? firstInset_ : spacing::sidePadding;
    return {leading + caption.horizontalAdvance(words) + 1 + spacing::sidePadding, sizeHint().height()};
}

void TableHead::paintSection(QPainter* painter, const QRect& rect, int section) const {
    const Tokens& tokens = tokensOf(palette());
    painter->save();
    painter->fillRect(rect, tokens.base);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens.line2);
    painter->setFont(fontFor(TextStyle::Caption, font()));
    painter->setPen(tokens.text2);
    const auto alignment = static_cast<Qt::Alignment>(
        model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
    const QRect words =
        rect.adjusted(section == 0 ? firstInset_ : spacing::sidePadding, 0, -spacing::sidePadding, 0);
    painter->drawText(QStyle::visualRect(layoutDirection(), rect, words),
                      static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment)),
                      model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString());
    painter->restore();
}

} // namespace dorsal
