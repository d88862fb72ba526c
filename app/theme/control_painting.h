// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QRect;
class QStyleOption;
class QStyleOptionProgressBar;
class QStyleOptionSlider;

namespace dorsal {

/// A check box of the design, filled with ink when checked; a dash when partly.
void paintCheckBox(QPainter& painter, const QStyleOption& option);
void paintRadioButton(QPainter& painter, const QStyleOption& option);
/// Ground and border of a text field, a spin box or a combo box that can be edited.
void paintFieldPanel(QPainter& painter, const QStyleOption& option);
/// The ring inside the rectangle of a cell, row or check box label that has the keyboard focus.
void paintInnerFocus(QPainter& painter, const QStyleOption& option);
/// The handle alone; the groove stays the ground.
void paintScrollBar(QPainter& painter, const QStyleOptionSlider& option, const QRect& handle);
/// Groove and share done of a progress bar, as one slim line.
void paintProgress(QPainter& painter, const QStyleOptionProgressBar& option);

} // namespace dorsal
