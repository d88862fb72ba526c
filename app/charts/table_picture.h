// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart_export.h"

#include <QStringList>

#include <vector>

namespace dorsal {

/// A table as a picture that stands alone.
struct TablePicture {
    struct Column {
        QString head;
        Qt::Alignment align = Qt::AlignLeft;
        double share = 1; ///< of the width, against the other columns
    };

    QString title;
    std::vector<Column> columns;
    std::vector<QStringList> rows;
    QString emptyText;
};

/// As many rows as there is room for, and how many are left out.
[[nodiscard]] DrawChart tableDrawing(TablePicture table);

} // namespace dorsal
