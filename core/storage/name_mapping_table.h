// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sql_table.h"

namespace dorsal {

/// Table `name_mapping`.
class NameMappingTable final : public SqlTable<NameMapping> {
public:
    explicit NameMappingTable(const Database& database) : SqlTable(database, text()) {}

    [[nodiscard]] static TableText text();
    [[nodiscard]] static NameMapping read(const Rows& rows);

protected:
    void appendFields(const NameMapping& row, QVariantList& values) const override;
    [[nodiscard]] NameMapping rowFrom(const Rows& rows) const override { return read(rows); }
};

} // namespace dorsal
