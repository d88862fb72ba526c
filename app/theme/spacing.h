// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetrics>

#include <algorithm>

/// Lengths in device-independent pixels, on a grid of 8.
namespace dorsal::spacing {

inline constexpr int grid = 8;
inline constexpr int pageMargin = 24;
inline constexpr int narrowPageMargin = 16;
inline constexpr int cardGap = 16;
inline constexpr int exerciseGap = 8;
inline constexpr int cardPadding = 16;
inline constexpr int sidePadding = 12;
inline constexpr int rowGap = 8;

inline constexpr int pageHeader = 64;
inline constexpr int control = 32;
/// Above a header of one control's height, so that titles stand at the same place on every page.
inline constexpr int headerTop = (pageHeader - control) / 2;
inline constexpr int headerControl = 28;
inline constexpr int inlineControl = 24;
inline constexpr int tableRow = 32;
inline constexpr int columnHead = 24;
inline constexpr int exerciseHeader = 40;
inline constexpr int groupRow = 32;
inline constexpr int twoLineRow = 56;
inline constexpr int sidebarItem = 40;
inline constexpr int sidebarWidth = 176;
inline constexpr int restStrip = 48;
inline constexpr int tag = 20;

inline constexpr int cardRadius = 8;
inline constexpr int controlRadius = 6;
inline constexpr int cellRadius = 4;

inline constexpr int icon = 20;
inline constexpr int buttonIcon = 16;
inline constexpr int statusShape = 12;

/// The ring is this wide and starts one pixel outside the border.
inline constexpr int focusRing = 2;
/// Today, Session and Builder grow to this width, then are centred.
inline constexpr int readingWidth = 1440;
/// A page (the window without its sidebar) below this width uses narrow margins and one column.
inline constexpr int narrowPage = 900;

/// A table row or control that holds a line of this font.
[[nodiscard]] inline int rowHeight(const QFontMetrics& metrics) {
    return std::max(tableRow, metrics.height() + 12);
}

} // namespace dorsal::spacing
