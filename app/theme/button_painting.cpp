// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/button_painting.h"

#include "app/theme/button_role.h"
#include "app/theme/icons.h"
#include "app/theme/rounded_card.h"
#include "app/theme/spacing.h"
#include "app/theme/tokens.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QStyleOption>

namespace dorsal {
namespace {

constexpr int iconToText = 8;
constexpr int chevronSize = 16;
constexpr int sidebarIconX = 12;
constexpr int sidebarTextX = 44;
constexpr int sidebarBar = 3;

struct ButtonState {
    bool enabled = false;
    bool hovered = false;
    bool pressed = false;
    bool checked = false;
};

ButtonState stateOf(const QStyleOption& option) {
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    return {enabled, enabled && option.state.testFlag(QStyle::State_MouseOver),
            option.state.testFlag(QStyle::State_Sunken), option.state.testFlag(QStyle::State_On)};
}

bool isDark(const Tokens& tokens) {
    return &tokens == &darkTokens();
}

/// Primary buttons are 8 % lighter under the pointer, on dark 8 % darker.
QColor primaryGround(const Tokens& tokens, const ButtonState& state) {
    if (!state.enabled) {
        return tokens.base;
    }
    if (state.hovered && !state.pressed) {
        return isDark(tokens) ? tokens.accent.darker(108) : tokens.accent.lighter(125);
    }
    return tokens.accent;
}

bool hasInkGround(ButtonRole role, const ButtonState& state) {
    if (!state.enabled || role == ButtonRole::Sidebar) {
        return false;
    }
    return role == ButtonRole::Primary || state.pressed || state.checked;
}

QColor labelColor(const Tokens& tokens, ButtonRole role, const ButtonState& state) {
    if (!state.enabled) {
        return tokens.disabled;
    }
    return hasInkGround(role, state) ? tokens.onAccent : tokens.text;
}

QColor panelGround(const Tokens& tokens, const QStyleOption& option, ButtonRole role,
                   const ButtonState& state) {
    if (role == ButtonRole::Primary) {
        return primaryGround(tokens, state);
    }
    if (hasInkGround(role, state)) {
        return tokens.accent;
    }
    if (state.hovered) {
        return isDark(tokens) ? tokens.selection : tokens.hover;
    }
    return role == ButtonRole::Quiet ? QColor(Qt::transparent) : option.palette.color(QPalette::Button);
}

QIcon::Mode iconMode(const ButtonState& state) {
    return state.enabled ? QIcon::Normal : QIcon::Disabled;
}

void paintLabel(QPainter& painter, const QRect& rect, const QIcon& icon, const QSize& iconSize,
                const QString& text, Qt::LayoutDirection direction, ButtonRole role, const ButtonState& state,
                const Tokens& tokens) {
    const QFontMetrics metrics(painter.font());
    const int textWidth = text.isEmpty() ? 0 : metrics.size(Qt::TextShowMnemonic, text).width();
    const int iconWidth = icon.isNull() ? 0 : iconSize.width();
    const int gap = textWidth > 0 && iconWidth > 0 ? iconToText : 0;
    QRect content =
        QStyle::alignedRect(direction, Qt::AlignCenter,
                            QSize(std::min(rect.width(), iconWidth + gap + textWidth), rect.height()), rect);
    if (!icon.isNull()) {
        const QRect place =
            QStyle::alignedRect(direction, Qt::AlignLeft | Qt::AlignVCenter, iconSize, content);
        icon.paint(&painter, place, Qt::AlignCenter, iconMode(state),
                   hasInkGround(role, state) ? QIcon::On : QIcon::Off);
    }
    const QRect textRect = QStyle::visualRect(direction, content, content.adjusted(iconWidth + gap, 0, 0, 0));
    painter.setPen(labelColor(tokens, role, state));
    painter.drawText(textRect, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextShowMnemonic,
                     text);
}

void paintSidebarButton(QPainter& painter, const QStyleOptionToolButton& option, const ButtonState& state,
                        const Tokens& tokens) {
    const QRect& rect = option.rect;
    if (state.checked || state.hovered || state.pressed) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(state.checked ? tokens.selection : tokens.hover);
        painter.drawRoundedRect(rect, spacing::controlRadius, spacing::controlRadius);
    }
    if (state.checked) {
        const QRect bar(rect.left(), rect.top() + spacing::grid, sidebarBar,
                        rect.height() - 2 * spacing::grid);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.accent);
        painter.drawRoundedRect(QStyle::visualRect(option.direction, rect, bar), 1.5, 1.5);
    }
    const QRect place(rect.left() + sidebarIconX, rect.center().y() - spacing::icon / 2 + 1, spacing::icon,
                      spacing::icon);
    option.icon.paint(&painter, QStyle::visualRect(option.direction, rect, place), Qt::AlignCenter,
                      iconMode(state));
    QFont font = option.font;
    font.setBold(state.checked);
    painter.setFont(font);
    painter.setPen(state.enabled ? tokens.text : tokens.disabled);
    const QRect text = QStyle::visualRect(option.direction, rect, rect.adjusted(sidebarTextX, 0, 0, 0));
    const Qt::Alignment start = QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter;
    painter.drawText(text, static_cast<int>(start) | Qt::TextShowMnemonic, option.text);
}

/// The container draws the border; chosen, hovered and pressed segments fill their part of it.
void paintSegment(QPainter& painter, const QStyleOptionToolButton& option, const ButtonState& state,
                  const Tokens& tokens) {
    if (state.checked || state.pressed || state.hovered) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(panelGround(tokens, option, ButtonRole::Segment, state));
        painter.drawRoundedRect(option.rect, spacing::controlRadius - 1, spacing::controlRadius - 1);
    }
    QFont font = option.font;
    font.setBold(state.checked);
    painter.setFont(font);
    paintLabel(painter, option.rect, option.icon, option.iconSize, option.text, option.direction,
               ButtonRole::Segment, state, tokens);
}

bool wantsText(const QStyleOptionToolButton& option) {
    return option.toolButtonStyle != Qt::ToolButtonIconOnly || option.icon.isNull();
}

} // namespace

void paintButtonPanel(QPainter& painter, const QStyleOption& option, const QWidget* widget) {
    const Tokens& tokens = tokensOf(option.palette);
    const ButtonRole role = buttonRole(widget);
    const ButtonState state = stateOf(option);
    const QColor ground = panelGround(tokens, option, role, state);
    QColor border = state.enabled ? tokens.ctl : tokens.line;
    if (role == ButtonRole::Quiet || hasInkGround(role, state)) {
        border = ground;
    }
    if (ground.alpha() > 0 || role != ButtonRole::Quiet) {
        paintRoundedCard(painter, option.rect, spacing::controlRadius, ground, border);
    }
}

void paintPushButtonLabel(QPainter& painter, const QRect& rect, const QStyleOptionButton& option,
                          const QWidget* widget) {
    const Tokens& tokens = tokensOf(option.palette);
    const ButtonRole role = buttonRole(widget);
    const ButtonState state = stateOf(option);
    QRect content = rect;
    painter.save();
    if (option.features.testFlag(QStyleOptionButton::HasMenu)) {
        const QRect chevron(rect.right() - chevronSize - 7, rect.center().y() - chevronSize / 2 + 1,
                            chevronSize, chevronSize);
        paintIcon(painter, QStyle::visualRect(option.direction, rect, chevron), IconName::ChevronDown,
                  labelColor(tokens, role, state));
        content = QStyle::visualRect(option.direction, rect, rect.adjusted(0, 0, -chevronSize, 0));
    }
    paintLabel(painter, content, option.icon, option.iconSize, option.text, option.direction, role, state,
               tokens);
    painter.restore();
}

void paintToolButton(QPainter& painter, const QStyleOptionToolButton& option, const QWidget* widget) {
    const Tokens& tokens = tokensOf(option.palette);
    const ButtonRole role = buttonRole(widget);
    const ButtonState state = stateOf(option);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (role == ButtonRole::Sidebar) {
        paintSidebarButton(painter, option, state, tokens);
    } else if (role == ButtonRole::Segment) {
        paintSegment(painter, option, state, tokens);
    } else {
        paintButtonPanel(painter, option, widget);
        painter.setFont(option.font);
        const bool iconShown = option.toolButtonStyle != Qt::ToolButtonTextOnly;
        paintLabel(painter, option.rect, iconShown ? option.icon : QIcon(), option.iconSize,
                   wantsText(option) ? option.text : QString(), option.direction, role, state, tokens);
    }
    painter.restore();
}

} // namespace dorsal
