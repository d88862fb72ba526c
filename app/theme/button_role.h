// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractButton;
class QWidget;

namespace dorsal {

/// What a button is for; the style draws it accordingly.
enum class ButtonRole {
    Secondary, ///< bordered, the usual
    Primary,   ///< ink: the one that goes on
    Quiet,     ///< no border until hovered: icons in rows and card headers
    Segment,   ///< one of a SegmentedControl
    Sidebar,   ///< a page of the window
};

void setButtonRole(QAbstractButton& button, ButtonRole role);
/// Secondary for widgets that were given none; null is allowed.
[[nodiscard]] ButtonRole buttonRole(const QWidget* widget);

} // namespace dorsal
