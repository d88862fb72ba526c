// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace dorsal {

/// A large number and what it is.
struct SheetFigure {
    QString value;
    QString name;
};

struct SheetColumn {
    QString head;
    Qt::AlignmentFlag align = Qt::AlignLeft;
    double share = 1; ///< of the width, against the other columns
};

struct SheetTable {
    std::vector<SheetColumn> columns;
    std::vector<QStringList> rows;
    int mostLines = 2; ///< in a cell
    QString more;      ///< how many rows are left out; empty for none
};

/// One group of bars: two numbers, and what stands below them.
struct SheetBars {
    double back = 0;
    double chest = 0;
    QString backText;
    QString chestText;
    QString date;
    QString note;
};

/// Bars week by week, with a dashed mark at twice the second one.
struct SheetChart {
    std::vector<SheetBars> weeks;
    std::size_t room = 12; ///< for how many weeks there is room
    QString backName;
    QString chestName;
    QString markName;
    QString noteName; ///< of what stands below the dates
};

/// A heading with what stands below it, in this order.
struct SheetSection {
    QString heading;
    std::vector<SheetFigure> figures;
    std::optional<SheetChart> chart;
    QStringList sentences;
    std::optional<SheetTable> table;
    int ruledLines = 0; ///< to write on by hand, as many as there is room for
};

/// Text, tables and bars for paper, in black alone.
struct Sheet {
    QString title;
    QString subtitle;
    QString aside; ///< at the other end of the title's line
    std::vector<SheetSection> parts;
    QString foot;
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

} // namespace dorsal
