// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/grid_column.h"
#include "core/training/session_grid.h"

#include <QCoreApplication>
#include <QString>

namespace dorsal {

class SessionGridModel;

/// What each cell of the Session page says: on the screen, on hover, and to a screen reader.
class GridCellText final {
    Q_DECLARE_TR_FUNCTIONS(dorsal::GridCellText)
public:
    explicit GridCellText(const SessionGridModel& model) : model_(model) {}

    /// Rows that are one line say it in their first column.
    [[nodiscard]] QString display(const GridRow& row, GridColumn column) const;
    /// What goes on the bar for the set's load; empty where there is nothing to say.
    [[nodiscard]] QString plates(const SetRow& row) const;
    /// Why a set counts or does not, and its note.
    [[nodiscard]] QString tooltip(const GridRow& row) const;
    /// "Bent Over Row (Barbell), set 2, load 42.5 kg, planned".
    [[nodiscard]] QString accessible(const GridRow& row, GridColumn column) const;

private:
    [[nodiscard]] QString line(const GridRow& row) const;
    [[nodiscard]] QString choice(const ChoiceRow& row) const;
    [[nodiscard]] QString setCell(const SetRow& row, GridColumn column) const;
    [[nodiscard]] static QString moreCell(const AddSetRow& row, GridColumn column);
    [[nodiscard]] static QString fieldName(const SetFields& fields, GridColumn column);
    [[nodiscard]] QString accessibleSet(const GridRow& row, const SetRow& set, GridColumn column) const;

    const SessionGridModel& model_;
};

} // namespace dorsal
