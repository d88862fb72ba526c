// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/own_exercise_table.h"

namespace dorsal {

namespace {

QString balanceCode(BalanceOverride balance) {
    switch (balance) {
    case BalanceOverride::Back:
        return QStringLiteral("back");
    case BalanceOverride::Chest:
        return QStringLiteral("chest");
    case BalanceOverride::Both:
        return QStringLiteral("both");
    case BalanceOverride::None:
        return QStringLiteral("none");
    }
    return {};
}

BalanceOverride balanceFrom(const QString& text) {
    for (const auto known : {BalanceOverride::Back, BalanceOverride::Chest, BalanceOverride::Both}) {
        if (text == balanceCode(known)) {
            return known;
        }
    }
    return BalanceOverride::None;
}

} // namespace

TableText OwnExerciseTable::text() {
    return {QStringLiteral("own_exercise"),
            {QStringLiteral("uuid"), QStringLiteral("name"), QStringLiteral("measure"),
             QStringLiteral("per_side"), QStringLiteral("balance")}};
}

OwnExercise OwnExerciseTable::read(const Rows& rows) {
    OwnExercise row;
    sql::ColumnReader(rows).into(row.id, row.uuid, row.name, row.measure, row.perSide);
    row.balance = balanceFrom(rows.text(5));
    return row;
}

void OwnExerciseTable::appendFields(const OwnExercise& row, QVariantList& values) const {
    values << sql::toColumn(row.uuid) << sql::toColumn(row.name) << sql::toColumn(row.measure)
           << sql::toColumn(row.perSide) << balanceCode(row.balance);
}

} // namespace dorsal
