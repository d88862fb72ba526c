// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/control_geometry.h"

#include "app/theme/spacing.h"

#include <QStyleOption>

#include <algorithm>

namespace dorsal {
namespace {

constexpr int smallestScrollHandle = 32;
constexpr int buttonPadding = 12;
constexpr int menuArrow = 16;

} // namespace

QRect scrollHandle(const QStyleOptionSlider& option) {
    const bool upright = option.orientation == Qt::Vertical;
    const int length = upright ? option.rect.height() : option.rect.width();
    const qreal range = static_cast<qreal>(option.maximum) - option.minimum;
    if (range <= 0) {
        return option.rect;
    }
    const qreal share = option.pageStep / (range + option.pageStep);
    const int handle = std::min(length, std::max(smallestScrollHandle, qRound(length * share)));
    const int at = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                   length - handle, option.upsideDown);
    return upright ? QRect(option.rect.x(), option.rect.y() + at, option.rect.width(), handle)
                   : QRect(option.rect.x() + at, option.rect.y(), handle, option.rect.height());
}

QRect scrollBarPart(const QStyleOptionSlider& option, QStyle::SubControl part) {
    const bool upright = option.orientation == Qt::Vertical;
    const QRect handle = scrollHandle(option);
    QRect before = option.rect;
    QRect after = option.rect;
    if (upright) {
        before.setBottom(handle.top() - 1);
        after.setTop(handle.bottom() + 1);
    } else {
        before.setRight(handle.left() - 1);
        after.setLeft(handle.right() + 1);
    }
    if (part == QStyle::SC_ScrollBarSlider) {
        return handle;
    }
    if (part == QStyle::SC_ScrollBarSubPage) {
        return before;
    }
    if (part == QStyle::SC_ScrollBarAddPage) {
        return after;
    }
    return part == QStyle::SC_ScrollBarGroove ? option.rect : QRect();
}

QSize pushButtonSize(const QStyleOptionButton& option, const QSize& contents) {
    const int icon = option.icon.isNull() || option.text.isEmpty() ? 0 : spacing::rowGap - 4;
    const int menu = option.features.testFlag(QStyleOptionButton::HasMenu) ? menuArrow : 0;
    return {contents.width() + 2 * buttonPadding + icon + menu, spacing::rowHeight(option.fontMetrics)};
}

QSize toolButtonSize(const QStyleOptionToolButton& option, const QSize& contents, ButtonRole role) {
    const int height = spacing::rowHeight(option.fontMetrics);
    if (role == ButtonRole::Sidebar) {
        return {contents.width() + spacing::sidebarItem, std::max(spacing::sidebarItem, height)};
    }
    if (role == ButtonRole::Segment) {
        QFont bold = option.font;
        bold.setBold(true);
        const int text = QFontMetrics(bold).size(Qt::TextShowMnemonic, option.text).width();
        const int icon =
            option.icon.isNull() ? 0 : option.iconSize.width() + (text > 0 ? spacing::rowGap : 0);
        return {text + icon + 2 * buttonPadding, height - 2};
    }
    if (option.toolButtonStyle == Qt::ToolButtonIconOnly && !option.icon.isNull()) {
        return {spacing::headerControl, spacing::headerControl};
    }
    const int icon =
        option.icon.isNull() || option.toolButtonStyle == Qt::ToolButtonTextOnly ? 0 : spacing::rowGap;
    return {contents.width() + 2 * buttonPadding + icon, height};
}

} // namespace dorsal
