// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/sheet.h"

class QRectF;

namespace dorsal {

struct SheetFonts;
struct SheetPage;

/// Puts the bars, their numbers and what they mean onto the page.
void setSheetChart(const SheetChart& chart, const QRectF& room, const SheetFonts& fonts, SheetPage& page);

} // namespace dorsal
