// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sql_table.h"

namespace dorsal {

/// Table `plan`.
class OwnPlanTable final : public SqlTable<OwnPlan> {
public:
    explicit OwnPlanTable(const Database& database) : SqlTable(database, text()) {}

    [[nodiscard]] static TableText text();
    [[nodiscard]] static OwnPlan read(const Rows& rows);

protected:
    void appendFields(const OwnPlan& row, QVariantList& values) const override;
    [[nodiscard]] OwnPlan rowFrom(const Rows& rows) const override { return read(rows); }
};

} // namespace dorsal
