// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/annotation_table.h"

namespace dorsal {

TableText AnnotationTable::text() {
    return {QStringLiteral("annotation"),
            {QStringLiteral("uuid"), QStringLiteral("kind"), QStringLiteral("first"), QStringLiteral("last"),
             QStringLiteral("note")}};
}

Annotation AnnotationTable::read(const Rows& rows) {
    Annotation row;
    sql::ColumnReader(rows).into(row.id, row.uuid, row.kind, row.first, row.last, row.note);
    return row;
}

void AnnotationTable::appendFields(const Annotation& row, QVariantList& values) const {
    values << sql::toColumn(row.uuid) << sql::toColumn(row.kind) << sql::toColumn(row.first)
           << sql::toColumn(row.last) << sql::toColumn(row.note);
}

} // namespace dorsal
