// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/paper.h"
#include "app/print/sheet.h"

#include <QFont>
#include <QLineF>
#include <QRectF>

namespace dorsal {

/// Sheets are measured in tenths of a point.
inline constexpr int sheetDotsPerInch = 720;

/// One line of text in its box.
struct SheetText {
    QRectF box;
    QString text;
    QFont font;
    Qt::Alignment align = Qt::AlignLeft;
    bool onWhite = false; ///< covers what lies behind it
};

struct SheetRule {
    QLineF line;
    double thickness = 0;
    bool dashed = false;
};

/// A bar, told apart without colour.
struct SheetBox {
    QRectF rect;
    bool filled = true; ///< else hatched
};

/// Where everything stands on one page.
struct SheetPage {
    std::vector<SheetText> texts;
    std::vector<SheetRule> rules;
    std::vector<SheetBox> boxes;
};

/// The pages that the sheet takes where each is of that size; at least one. `base` names the typeface.
[[nodiscard]] std::vector<SheetPage> layOutSheet(const Sheet& sheet, const QSizeF& size, const QFont& base);

void paintSheetPage(QPainter& painter, const QPointF& origin, const SheetPage& page);

/// The sheet for a printer or a PDF.
[[nodiscard]] PaperJob sheetPaper(Sheet sheet, const QFont& base);

} // namespace dorsal
