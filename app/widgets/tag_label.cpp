// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/tag_label.h"

#include "app/theme/rounded_card.h"
#include "app/theme/spacing.h"
#include "app/theme/tokens.h"
#include "app/theme/typography.h"

#include <QPainter>

namespace dorsal {
namespace {

constexpr int tagPadding = 7;

} // namespace

TagLabel::TagLabel(const QString& text, TagKind kind, QWidget* parent) : QLabel(text, parent), kind_(kind) {
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize TagLabel::sizeHint() const {
    const QFontMetrics metrics(fontFor(TextStyle::Caption));
    return {metrics.horizontalAdvance(text()) + 2 * tagPadding, std::max(spacing::tag, metrics.height() + 4)};
}

void TagLabel::paintEvent(QPaintEvent* /*event*/) {
    const Tokens& tokens = tokensOf(palette());
    const bool coach = kind_ == TagKind::Coach;
    QPainter painter(this);
    paintRoundedCard(painter, rect(), spacing::cellRadius, coach ? tokens.alt : QColor(Qt::transparent),
                     coach ? tokens.ctl : tokens.line);
    painter.setFont(fontFor(TextStyle::Caption));
    painter.setPen(coach ? tokens.text : tokens.text2);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace dorsal
