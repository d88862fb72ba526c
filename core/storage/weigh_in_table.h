// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sql_table.h"

namespace dorsal {

/// Table `weigh_in`.
class WeighInTable final : public SqlTable<WeighIn> {
public:
    explicit WeighInTable(const Database& database) : SqlTable(database, text()) {}

    [[nodiscard]] static TableText text();
    [[nodiscard]] static WeighIn read(const Rows& rows);

protected:
    void appendFields(const WeighIn& row, QVariantList& values) const override;
    [[nodiscard]] WeighIn rowFrom(const Rows& rows) const override { return read(rows); }
};

} // namespace dorsal
