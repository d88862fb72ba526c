// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sql_table.h"

namespace dorsal {

/// Table `setting`.
class SettingTable final : public SqlTable<Setting> {
public:
    explicit SettingTable(const Database& database) : SqlTable(database, text()) {}

    [[nodiscard]] static TableText text();
    [[nodiscard]] static Setting read(const Rows& rows);

protected:
    void appendFields(const Setting& row, QVariantList& values) const override;
    [[nodiscard]] Setting rowFrom(const Rows& rows) const override { return read(rows); }
};

} // namespace dorsal
