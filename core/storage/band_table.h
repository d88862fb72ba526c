// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sql_table.h"

namespace dorsal {

/// Table `band`.
class BandTable final : public SqlTable<Band> {
public:
    explicit BandTable(const Database& database) : SqlTable(database, text()) {}

    [[nodiscard]] static TableText text();
    [[nodiscard]] static Band read(const Rows& rows);

protected:
    void appendFields(const Band& row, QVariantList& values) const override;
    [[nodiscard]] Band rowFrom(const Rows& rows) const override { return read(rows); }
};

} // namespace dorsal
