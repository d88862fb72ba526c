// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/buttons.h"

#include "app/theme/button_role.h"
#include "app/theme/spacing.h"
#include "app/theme/tokens.h"
#include "app/theme/typography.h"

#include <QStyleOption>
#include <QStylePainter>
#include <QToolButton>

namespace dorsal {
namespace {

constexpr int wordsToHint = 8;
constexpr qreal hintOpacity = 0.85;

void makeBold(QWidget& widget) {
    QFont bold;
    bold.setBold(true);
    widget.setFont(bold);
}

QPushButton* buttonWith(const QString& text, std::optional<IconName> image, QWidget* parent) {
    auto* button = new QPushButton(text, parent);
    button->setAccessibleName(QString(text).remove(QLatin1Char('&')));
    // Enter presses the button that has the focus, not only in dialogs.
    button->setAutoDefault(true);
    if (image) {
        button->setIcon(icon(*image));
    }
    return button;
}

} // namespace

QPushButton* makeButton(const QString& text, std::optional<IconName> image, QWidget* parent) {
    return buttonWith(text, image, parent);
}

QPushButton* makePrimaryButton(const QString& text, std::optional<IconName> image, QWidget* parent) {
    QPushButton* button = buttonWith(text, image, parent);
    setButtonRole(*button, ButtonRole::Primary);
    makeBold(*button);
    return button;
}

QPushButton* makeQuietButton(const QString& text, std::optional<IconName> image, QWidget* parent) {
    QPushButton* button = buttonWith(text, image, parent);
    setButtonRole(*button, ButtonRole::Quiet);
    return button;
}

QToolButton* makeIconButton(IconName image, const QString& name, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setIcon(icon(image));
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::StrongFocus);
    setButtonRole(*button, ButtonRole::Quiet);
    return button;
}

KeyHintButton* makePrimaryButton(const QString& text, IconName image, const QString& keyHint,
                                 QWidget* parent) {
    auto* button = new KeyHintButton(text, keyHint, parent);
    button->setIcon(icon(image));
    setButtonRole(*button, ButtonRole::Primary);
    makeBold(*button);
    return button;
}

KeyHintButton::KeyHintButton(const QString& text, const QString& keyHint, QWidget* parent)
    : QPushButton(text, parent), hint_(keyHint) {
    setAutoDefault(true);
    setAccessibleName(QString(text).remove(QLatin1Char('&')));
    setAccessibleDescription(keyHint);
}

void KeyHintButton::setKeyHint(const QString& keyHint) {
    hint_ = keyHint;
    setAccessibleDescription(keyHint);
    updateGeometry();
    update();
}

void KeyHintButton::setBrief(bool brief) {
    if (brief_ != brief) {
        brief_ = brief;
        updateGeometry();
        update();
    }
}

QSize KeyHintButton::sizeHint() const {
    QSize size = QPushButton::sizeHint();
    size.rwidth() += hintWidth();
    return size;
}

int KeyHintButton::hintWidth() const {
    if (hint_.isEmpty() || brief_) {
        return 0;
    }
    return QFontMetrics(fontFor(TextStyle::Caption)).horizontalAdvance(hint_) + wordsToHint;
}

void KeyHintButton::paintEvent(QPaintEvent* /*event*/) {
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    painter.drawControl(QStyle::CE_PushButtonBevel, option);
    const QSize words = QPushButton::sizeHint();
    const QRect whole(rect());
    const int left = (width() - words.width() - hintWidth()) / 2;
    option.rect = QStyle::visualRect(layoutDirection(), whole, QRect(left, 0, words.width(), height()));
    painter.drawControl(QStyle::CE_PushButtonLabel, option);

    if (brief_) {
        return;
    }
    const Tokens& tokens = tokensOf(palette());
    const bool onInk = isEnabled() && (buttonRole(this) == ButtonRole::Primary || isDown());
    const int textEnd = left + words.width() - spacing::sidePadding + wordsToHint;
    const QRect hint(textEnd, 0, hintWidth(), height());
    painter.setFont(fontFor(TextStyle::Caption));
    painter.setPen(onInk ? tokens.onAccent : isEnabled() ? tokens.text2 : tokens.disabled);
    painter.setOpacity(onInk ? hintOpacity : 1);
    painter.drawText(QStyle::visualRect(layoutDirection(), whole, hint), Qt::AlignLeft | Qt::AlignVCenter,
                     hint_);
}

} // namespace dorsal
