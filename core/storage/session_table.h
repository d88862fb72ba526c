// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sql_table.h"

namespace dorsal {

/// Table `session`.
class SessionTable final : public SqlTable<Session> {
public:
    explicit SessionTable(const Database& database) : SqlTable(database, text()) {}

    [[nodiscard]] static TableText text();
    [[nodiscard]] static Session read(const Rows& rows);

protected:
    void appendFields(const Session& row, QVariantList& values) const override;
    [[nodiscard]] Session rowFrom(const Rows& rows) const override { return read(rows); }
};

} // namespace dorsal
