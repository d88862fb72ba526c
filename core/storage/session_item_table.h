// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sql_table.h"

namespace dorsal {

/// Table `session_item`.
class SessionItemTable final : public SqlTable<SessionItem> {
public:
    explicit SessionItemTable(const Database& database) : SqlTable(database, text()) {}

    [[nodiscard]] static TableText text();
    [[nodiscard]] static SessionItem read(const Rows& rows);

protected:
    void appendFields(const SessionItem& row, QVariantList& values) const override;
    [[nodiscard]] SessionItem rowFrom(const Rows& rows) const override { return read(rows); }
};

} // namespace dorsal
