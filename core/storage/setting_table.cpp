// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/setting_table.h"

namespace dorsal {

TableText SettingTable::text() {
    return {QStringLiteral("setting"), {QStringLiteral("key"), QStringLiteral("value")}};
}

Setting SettingTable::read(const Rows& rows) {
    Setting row;
    sql::ColumnReader(rows).into(row.id, row.key, row.value);
    return row;
}

void SettingTable::appendFields(const Setting& row, QVariantList& values) const {
    values << sql::toColumn(row.key) << sql::toColumn(row.value);
}

} // namespace dorsal
