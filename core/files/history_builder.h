// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/csv_reader.h"
#include "core/training/imported_history.h"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace dorsal {

/// One set of a file with everything around it, as an importer reads it from a row. Views into the record.
struct ImportedRow {
    std::string_view exercise;
    /// The set's number within its exercise, where the row has one.
    std::optional<int> number;
    std::optional<int> superset;
    std::string_view itemNote;
    ImportedSet set;
    double weightKg = 0; ///< as written, for the checksum
    double reps = 0;     ///< as written, for the checksum
};

/// Why a row is no set, and which of its cells says so.
struct RowFault {
    ProblemKind kind{};
    std::string_view value{};
    std::size_t place = noCell; ///< of the cell within the row
    static constexpr std::size_t noCell = static_cast<std::size_t>(-1);
};

/// Puts rows together: sessions by their key, sets into items in the file's order, tallies of what was no
/// set.
class HistoryBuilder {
public:
    /// `header` must outlive the builder.
    explicit HistoryBuilder(std::span<const std::string> header) : header_(header) {}

    /// Call once for each data record, before anything about it.
    void beginRow(const CsvRecord& record);
    void skip(const RowFault& fault);
    void notice(ProblemKind reason);

    /// Goes to the session of that key; null when there is none yet. Valid until the next call.
    [[nodiscard]] ImportedSession* find(std::string_view key);
    /// Makes the session of that key and goes to it.
    ImportedSession& begin(std::string_view key, ImportedSession session);
    /// Adds the set to the session gone to last.
    void add(const ImportedRow& row);
    void ask(ImportQuestion question);

    [[nodiscard]] ImportedHistory finish(std::string_view format, std::optional<LoadUnit> unit);

private:
    struct TransparentHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const noexcept {
            return std::hash<std::string_view>{}(text);
        }
    };
    using Index = std::unordered_map<std::string, std::size_t, TransparentHash, std::equal_to<>>;

    void tally(std::vector<RowTally>& tallies, const RowFault& fault) const;
    [[nodiscard]] std::size_t exercise(std::string_view name);
    [[nodiscard]] std::size_t itemFor(std::size_t exercise, const ImportedRow& row);
    [[nodiscard]] bool continues(std::size_t item, std::size_t exercise, std::optional<int> number) const;
    [[nodiscard]] std::size_t newItem(std::size_t exercise, const ImportedRow& row);
    void moveTrailingWarmups(ImportedItem& from, ImportedItem& to);

    std::span<const std::string> header_;
    ImportedHistory history_;
    Index sessions_;
    Index exercises_;
    std::string lastKey_;
    std::size_t current_ = 0;
    std::string lastName_;
    std::size_t lastExercise_ = 0;
    /// Per session and item, the number of the last numbered set.
    std::vector<std::vector<int>> lastNumbers_;
    std::int64_t line_ = 0;
};

} // namespace dorsal
