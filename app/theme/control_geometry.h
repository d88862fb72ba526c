// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/button_role.h"

#include <QStyle>

class QStyleOptionButton;
class QStyleOptionSlider;
class QStyleOptionToolButton;

namespace dorsal {

/// The part of a scroll bar that is dragged; the whole bar when there is nothing to scroll.
[[nodiscard]] QRect scrollHandle(const QStyleOptionSlider& option);
/// Handle, the ways before and after it, the groove; the bar has no end buttons.
[[nodiscard]] QRect scrollBarPart(const QStyleOptionSlider& option, QStyle::SubControl part);
/// Sizes around what a button holds, with the design's padding and height.
[[nodiscard]] QSize pushButtonSize(const QStyleOptionButton& option, const QSize& contents);
[[nodiscard]] QSize toolButtonSize(const QStyleOptionToolButton& option, const QSize& contents,
                                   ButtonRole role);

} // namespace dorsal
