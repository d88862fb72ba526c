// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/grid_column.h"
#include "core/training/session_grid.h"

#include <QFontMetrics>
#include <QRect>
#include <QString>

#include <array>

/// Lengths of the Session page's rows and columns, in device-independent pixels.
namespace dorsal::grid_geometry {

inline constexpr int cellPadding = 8;
inline constexpr int tickSize = 18;

[[nodiscard]] int rowHeight(const GridRow& row, bool first, const QFontMetrics& metrics);
/// The room below the numbers of a set that tells what goes on the bar.
[[nodiscard]] int platesHeight(const QFontMetrics& metrics);
/// The widths of all columns, which fill `width`; kind and target give way first.
[[nodiscard]] std::array<int, gridColumnCount> columnWidths(int width, const QFontMetrics& metrics);

/// The part of a row that lies in its card: heading rows begin with the gap above the card.
[[nodiscard]] QRect cardPart(const GridRow& row, bool first, const QRect& rect);

/// What can be pressed in an exercise's heading and in its caution line.
enum class HeadingButton { None, Note, Swap, More, Fold };
[[nodiscard]] QRect buttonRect(HeadingButton button, const QRect& heading, Qt::LayoutDirection direction);
/// The button at `point`; `folded` headings have only one.
[[nodiscard]] HeadingButton buttonAt(const QPoint& point, const QRect& heading, bool folded,
                                     Qt::LayoutDirection direction);

/// The buttons at the end of a caution line.
struct CautionButtons {
    QRect line; ///< all of the caution's ground
    QRect swap;
    QRect hurts;
};
[[nodiscard]] CautionButtons cautionButtons(const QRect& row, const QFontMetrics& metrics,
                                            Qt::LayoutDirection direction);
/// Their words.
[[nodiscard]] QString swapWords();
[[nodiscard]] QString hurtsWords();

} // namespace dorsal::grid_geometry
