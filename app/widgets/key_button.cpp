// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/key_button.h"

#include "app/theme/spacing.h"
#include "app/theme/tokens.h"
#include "app/theme/typography.h"

#include <QPainter>
#include <QStyle>

namespace dorsal {

namespace {

constexpr int capPadding = 11;
constexpr int wordsGap = 8;
constexpr int room = 4;

QFont wordsFont() {
    QFont font = fontFor(TextStyle::CardTitle);
    font.setBold(false);
    return font;
}

} // namespace

KeyButton::KeyButton(const QString& key, const QString& words, QWidget* parent)
    : QAbstractButton(parent), key_(key) {
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setAccessibleDescription(tr("Key %1").arg(key));
    setWords(words);
}

void KeyButton::setWords(const QString& words) {
    if (words == text()) {
        return;
    }
    setText(words);
    setAccessibleName(words);
    updateGeometry();
    update();
}

void KeyButton::setBrief(bool brief) {
    if (brief == brief_) {
        return;
    }
    brief_ = brief;
    setToolTip(brief ? text() : QString());
    updateGeometry();
}

int KeyButton::capWidth() const {
    const QFontMetrics metrics(fontFor(TextStyle::BodyBold));
    return std::max(spacing::control + room, metrics.horizontalAdvance(key_) + 2 * capPadding);
}

int KeyButton::wideWidth() const {
    return capWidth() + wordsGap + QFontMetrics(wordsFont()).horizontalAdvance(text()) + 2 * room;
}

QSize KeyButton::sizeHint() const {
    const int wide = brief_ ? capWidth() + 2 * room : wideWidth();
    return {wide, spacing::rowHeight(QFontMetrics(wordsFont())) + 2 * room};
}

void KeyButton::paintEvent(QPaintEvent*) {
    const Tokens& tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect inside = rect().adjusted(room, room, -room, -room);
    const QRect cap = QStyle::visualRect(layoutDirection(), inside,
                                         QRect(inside.left(), inside.top(), capWidth(), inside.height()));
    const bool lit = isEnabled() && (underMouse() || isDown());
    painter.setPen(QPen(isEnabled() ? tokens.ctl : tokens.line, 1));
    painter.setBrush(isDown() ? tokens.selection : lit ? tokens.hover : tokens.alt);
    painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), spacing::controlRadius,
                            spacing::controlRadius);
    painter.setPen(isEnabled() ? tokens.text : tokens.disabled);
    painter.setFont(fontFor(TextStyle::BodyBold));
    painter.drawText(cap, Qt::AlignCenter, key_);
    if (!brief_) {
        const QRect words =
            QStyle::visualRect(layoutDirection(), inside, inside.adjusted(capWidth() + wordsGap, 0, 0, 0));
        painter.setFont(wordsFont());
        painter.drawText(words, Qt::AlignLeading | Qt::AlignVCenter, text());
    }
}

} // namespace dorsal
