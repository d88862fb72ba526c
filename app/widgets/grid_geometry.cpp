// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/grid_geometry.h"

#include "app/theme/spacing.h"

#include <QCoreApplication>
#include <QStyle>

#include <algorithm>
#include <numeric>

namespace dorsal::grid_geometry {

namespace {

constexpr std::array<int, gridColumnCount> comfortable{44, 92, 132, 112, 112, 84, 92, 52, 52};
constexpr std::array<int, gridColumnCount> narrow{40, 64, 96, 72, 88, 64, 80, 44, 48};
constexpr int buttonPitch = 28;
constexpr int cautionMargin = 8;

int sum(const std::array<int, gridColumnCount>& widths) {
    return std::accumulate(widths.begin(), widths.end(), 0);
}

/// Takes from one column what is missing, down to its narrow width.
void giveWay(std::array<int, gridColumnCount>& widths, GridColumn column, int width) {
    const auto at = static_cast<std::size_t>(columnIndex(column));
    const int missing = sum(widths) - width;
    if (missing > 0) {
        widths.at(at) -= std::min(missing, widths.at(at) - std::min(narrow.at(at), widths.at(at)));
    }
}

void spread(std::array<int, gridColumnCount>& widths, int extra) {
    constexpr std::array taking{GridColumn::Kind, GridColumn::LastTime, GridColumn::Target,
                                GridColumn::First};
    for (std::size_t i = 0; i < taking.size(); ++i) {
        const int share = extra / static_cast<int>(taking.size() - i);
        widths.at(static_cast<std::size_t>(columnIndex(taking.at(i)))) += share;
        extra -= share;
    }
}

} // namespace

int rowHeight(const GridRow& row, bool first, const QFontMetrics& metrics) {
    const int line = spacing::rowHeight(metrics);
    const int gap = first ? 0 : spacing::exerciseGap;
    if (std::holds_alternative<HeadingRow>(row.content) ||
        std::holds_alternative<AddExerciseRow>(row.content)) {
        return std::max(spacing::exerciseHeader, line + 8) + gap;
    }
    if (std::holds_alternative<CautionRow>(row.content)) {
        return line + cautionMargin;
    }
    const auto* set = std::get_if<SetRow>(&row.content);
    if (set != nullptr && set->tellsPlates) {
        return line + platesHeight(metrics);
    }
    return std::holds_alternative<ColumnHeadsRow>(row.content)
               ? std::max(spacing::columnHead, metrics.height() + 4)
               : line;
}

std::array<int, gridColumnCount> columnWidths(int width, const QFontMetrics& metrics) {
    std::array<int, gridColumnCount> widths = comfortable;
    // The design's widths fit digits of 8 pixels; larger type needs more.
    constexpr int designDigits = 9;
    const int digit = metrics.horizontalAdvance(QLatin1Char('0'));
    if (digit > designDigits) {
        std::ranges::transform(widths, widths.begin(),
                               [&](int column) { return column * digit / designDigits; });
    }
    for (const GridColumn column :
         {GridColumn::Kind, GridColumn::Target, GridColumn::LastTime, GridColumn::First, GridColumn::Side,
          GridColumn::Second, GridColumn::Number, GridColumn::Rir, GridColumn::Done}) {
        giveWay(widths, column, width);
    }
    spread(widths, std::max(0, width - sum(widths)));
    return widths;
}

int platesHeight(const QFontMetrics& metrics) {
    return metrics.height();
}

QRect cardPart(const GridRow& row, bool first, const QRect& rect) {
    const bool heads = std::holds_alternative<HeadingRow>(row.content) ||
                       std::holds_alternative<AddExerciseRow>(row.content);
    return heads && !first ? rect.adjusted(0, spacing::exerciseGap, 0, 0) : rect;
}

QRect buttonRect(HeadingButton button, const QRect& heading, Qt::LayoutDirection direction) {
    int place = 0;
    switch (button) {
    case HeadingButton::None:
        return {};
    case HeadingButton::More:
    case HeadingButton::Fold:
        place = 1;
        break;
    case HeadingButton::Swap:
        place = 2;
        break;
    case HeadingButton::Note:
        place = 3;
        break;
    }
    const QRect rect(heading.right() - cellPadding - place * buttonPitch + 1,
                     heading.top() + (heading.height() - buttonPitch) / 2, buttonPitch, buttonPitch);
    return QStyle::visualRect(direction, heading, rect);
}

HeadingButton buttonAt(const QPoint& point, const QRect& heading, bool folded,
                       Qt::LayoutDirection direction) {
    if (folded) {
        return buttonRect(HeadingButton::Fold, heading, direction).contains(point) ? HeadingButton::Fold
                                                                                   : HeadingButton::None;
    }
    for (const HeadingButton button : {HeadingButton::More, HeadingButton::Swap, HeadingButton::Note}) {
        if (buttonRect(button, heading, direction).contains(point)) {
            return button;
        }
    }
    return HeadingButton::None;
}

QString swapWords() {
    return QCoreApplication::translate("GridGeometry", "Swap…");
}

QString hurtsWords() {
    return QCoreApplication::translate("GridGeometry", "That hurts");
}

CautionButtons cautionButtons(const QRect& row, const QFontMetrics& metrics, Qt::LayoutDirection direction) {
    CautionButtons buttons;
    buttons.line = row.adjusted(cautionMargin, 0, -cautionMargin, -cautionMargin);
    const int height = std::max(spacing::inlineControl, metrics.height() + 4);
    const int top = buttons.line.top() + (buttons.line.height() - height) / 2;
    const int hurtsWidth = metrics.horizontalAdvance(hurtsWords()) + 2 * cautionMargin + 4;
    const int swapWidth = metrics.horizontalAdvance(swapWords()) + spacing::buttonIcon + 3 * cautionMargin;
    const QRect hurts(buttons.line.right() - hurtsWidth - 4, top, hurtsWidth, height);
    const QRect swap(hurts.left() - swapWidth - cautionMargin, top, swapWidth, height);
    buttons.hurts = QStyle::visualRect(direction, buttons.line, hurts);
    buttons.swap = QStyle::visualRect(direction, buttons.line, swap);
    return buttons;
}

} // namespace dorsal::grid_geometry
