// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QRect;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionToolButton;
class QWidget;

namespace dorsal {

/// Ground and border of a push button or a bordered tool button, by its role and state.
void paintButtonPanel(QPainter& painter, const QStyleOption& option, const QWidget* widget);
/// Icon, text and menu chevron of a push button within `rect`, centred.
void paintPushButtonLabel(QPainter& painter, const QRect& rect, const QStyleOptionButton& option,
                          const QWidget* widget);
/// A whole tool button, by its role.
void paintToolButton(QPainter& painter, const QStyleOptionToolButton& option, const QWidget* widget);

} // namespace dorsal
