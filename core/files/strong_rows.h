// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/history_builder.h"
#include "core/files/importer.h"
#include "core/files/strong_columns.h"
#include "core/files/written_set.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace dorsal {

/// Reads the rows of one Strong file one after another.
class StrongRows {
public:
    StrongRows(const StrongLayout& layout, std::span<const std::string> header, const ImportOptions& options);

    void read(const CsvRecord& record);
    [[nodiscard]] ImportedHistory finish();

private:
    [[nodiscard]] std::string_view cell(StrongColumn column) const {
        return layout_.columns.cell(*record_, column);
    }
    [[nodiscard]] std::optional<double> read(NumberCells& cells, StrongColumn column, double most) const {
        return cells.read(cell(column), layout_.columns.place(column), most);
    }
    [[nodiscard]] std::optional<WrittenSet> numbers(std::string_view exercise);
    void add(std::string_view exercise, std::optional<int> number, SetKind kind, const WrittenSet& written);
    [[nodiscard]] LoadUnit unitOfRow(bool hasWeight);
    [[nodiscard]] double metresPerDistance(LoadUnit unit) const;
    /// The session of the row, made at its first row; null when the date cannot be read.
    [[nodiscard]] ImportedSession* session();
    [[nodiscard]] std::optional<LocalTime> endAfter(LocalTime start) const;

    StrongLayout layout_;
    const ImportOptions& options_;
    std::optional<LoadUnit> unit_;
    HistoryBuilder builder_;
    const CsvRecord* record_ = nullptr;
    std::string key_;
};

} // namespace dorsal
