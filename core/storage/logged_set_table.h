// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sql_table.h"

namespace dorsal {

/// Table `logged_set`.
class LoggedSetTable final : public SqlTable<LoggedSet> {
public:
    explicit LoggedSetTable(const Database& database) : SqlTable(database, text()) {}

    [[nodiscard]] static TableText text();
    [[nodiscard]] static LoggedSet read(const Rows& rows);

protected:
    void appendFields(const LoggedSet& row, QVariantList& values) const override;
    [[nodiscard]] LoggedSet rowFrom(const Rows& rows) const override { return read(rows); }
};

} // namespace dorsal
