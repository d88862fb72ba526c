// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/tally_text.h"

#include "app/theme/tokens.h"
#include "app/words/format.h"

#include <QFontMetricsF>
#include <QPainter>

#include <array>

namespace dorsal {

namespace {

struct Part {
    QString text;
    QColor color;
};

std::array<Part, 3> parts(const Tally& tally, const Format& format, const Tokens& tokens) {
    return {Part{format.volume(tally.back), tokens.backText}, Part{QStringLiteral(" : "), tokens.text2},
            Part{format.volume(tally.chest), tokens.chestText}};
}

} // namespace

qreal paintTally(QPainter& painter, const QRectF& rect, const Tally& tally, const QFont& font,
                 const Format& format, const Tokens& tokens) {
    const QFontMetricsF metrics(font);
    const auto texts = parts(tally, format, tokens);
    qreal width = 0;
    for (const Part& part : texts) {
        width += metrics.horizontalAdvance(part.text);
    }
    painter.setFont(font);
    qreal x = painter.layoutDirection() == Qt::RightToLeft ? rect.left() : rect.right() - width;
    for (const Part& part : texts) {
        const qreal partWidth = metrics.horizontalAdvance(part.text);
        painter.setPen(part.color);
        painter.drawText(QRectF(x, rect.top(), partWidth + 1, rect.height()),
                         Qt::AlignVCenter | Qt::AlignLeft, part.text);
        x += partWidth;
    }
    return width;
}

QString tallyHtml(const Tally& tally, const Format& format, const Tokens& tokens) {
    QString html;
    for (const Part& part : parts(tally, format, tokens)) {
        html += QStringLiteral("<span style=\"color:%1\">%2</span>")
                    .arg(part.color.name(), part.text.toHtmlEscaped());
    }
    return html;
}

} // namespace dorsal
