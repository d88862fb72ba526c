// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/strong_importer.h"

#include "core/files/strong_columns.h"
#include "core/files/strong_rows.h"

namespace dorsal {

bool isStrongFile(const CsvDocument& document) {
    return strongLayout(document).has_value();
}

ImportedHistory readStrongFile(const CsvDocument& document, const ImportOptions& options) {
    const std::optional<StrongLayout> layout = strongLayout(document);
    StrongRows rows(layout.value_or(StrongLayout()), document.header(), options);
    CsvReader reader = document.rows();
    CsvRecord record;
    while (document.next(reader, record)) {
        rows.read(record);
    }
    return rows.finish();
}

} // namespace dorsal
