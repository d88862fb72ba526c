// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/grid_canvas.h"
#include "app/widgets/grid_geometry.h"

#include <QCoreApplication>

namespace dorsal {

/// Paints the rows of the Session page that are one line: headings, cautions, notes, skips, choices.
class GridLinePainter final {
    Q_DECLARE_TR_FUNCTIONS(dorsal::GridLinePainter)
public:
    explicit GridLinePainter(const GridCanvas& canvas) : canvas_(canvas) {}

    void paint(const GridRow& row) const;

private:
    void paintHeading(const GridRow& row, const HeadingRow& heading) const;
    void paintHeadingEnd(const HeadingRow& heading, const QRect& card) const;
    void paintCountsAs(const Exercise* exercise, int left, const QRect& line) const;
    void paintCaution(const CautionRow& row) const;
    void paintCautionButtons(const grid_geometry::CautionButtons& buttons) const;
    void paintIconLine(const GridRow& row) const;

    const GridCanvas& canvas_;
};

} // namespace dorsal
