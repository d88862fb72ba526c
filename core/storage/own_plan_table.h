// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/plan_items_memo.h"
#include "core/storage/sql_table.h"

namespace dorsal {

/// Table `plan`.
class OwnPlanTable final : public SqlTable<OwnPlan> {
public:
    explicit OwnPlanTable(const Database& database) : SqlTable(database, text()) {}

    [[nodiscard]] static TableText text();
    [[nodiscard]] static OwnPlan read(const Rows& rows);
    /// The same with the items that are known from an earlier reading.
    [[nodiscard]] static OwnPlan read(const Rows& rows, PlanItemsMemo& memo);

protected:
    void appendFields(const OwnPlan& row, QVariantList& values) const override;
    [[nodiscard]] OwnPlan rowFrom(const Rows& rows) const override { return read(rows); }
};

} // namespace dorsal
