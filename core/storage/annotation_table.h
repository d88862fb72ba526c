// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sql_table.h"

namespace dorsal {

/// Table `annotation`.
class AnnotationTable final : public SqlTable<Annotation> {
public:
    explicit AnnotationTable(const Database& database) : SqlTable(database, text()) {}

    [[nodiscard]] static TableText text();
    [[nodiscard]] static Annotation read(const Rows& rows);

protected:
    void appendFields(const Annotation& row, QVariantList& values) const override;
    [[nodiscard]] Annotation rowFrom(const Rows& rows) const override { return read(rows); }
};

} // namespace dorsal
