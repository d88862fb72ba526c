// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/own_plan_table.h"

#include "core/files/plan_json.h"

namespace dorsal {

TableText OwnPlanTable::text() {
    return {QStringLiteral("plan"),
            {QStringLiteral("uuid"), QStringLiteral("name"), QStringLiteral("folder"),
             QStringLiteral("notes"), QStringLiteral("weekdays"), QStringLiteral("rotates"),
             QStringLiteral("archived"), QStringLiteral("position"), QStringLiteral("items")}};
}

OwnPlan OwnPlanTable::read(const Rows& rows) {
    PlanItemsMemo nothingKnown;
    return read(rows, nothingKnown);
}

OwnPlan OwnPlanTable::read(const Rows& rows, PlanItemsMemo& memo) {
    OwnPlan row;
    int weekdays = 0;
    std::string items;
    sql::ColumnReader(rows).into(row.id, row.uuid, row.name, row.folder, row.notes, weekdays, row.rotates,
                                 row.archived, row.position, items);
    row.weekdays = Weekdays::fromBits(weekdays);
    row.items = memo.itemsOf(items);
    return row;
}

void OwnPlanTable::appendFields(const OwnPlan& row, QVariantList& values) const {
    values << sql::toColumn(row.uuid) << sql::toColumn(row.name) << sql::toColumn(row.folder)
           << sql::toColumn(row.notes) << sql::toColumn(row.weekdays.bits()) << sql::toColumn(row.rotates)
           << sql::toColumn(row.archived) << sql::toColumn(row.position)
           << sql::toColumn(planItemsToJson(row.items));
}

} // namespace dorsal
