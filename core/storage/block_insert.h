// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/statement.h"
#include "core/storage/table_text.h"

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <string>
#include <unordered_map>

namespace dorsal {

/// Writes rows with ids that follow each other, many a statement. What is the same in all rows of a statement
/// is bound once: binding costs more than inserting, and imported rows share most of their columns.
class BlockInsert final {
public:
    static constexpr std::size_t rowsAStatement = 64;

    BlockInsert(const Database& database, TableText text, std::string subject);

    /// `values` are the columns after the id of exactly rowsAStatement rows, one row after the other.
    void insert(std::int64_t firstId, const QVariantList& values);

private:
    static constexpr std::size_t maxColumns = 32;
    /// The columns whose values differ between the rows.
    using Varied = std::bitset<maxColumns>;

    [[nodiscard]] Varied variedIn(const QVariantList& values) const;
    [[nodiscard]] Statement& statementFor(const Varied& varied);

    const Database& database_;
    TableText text_;
    std::string subject_;
    std::unordered_map<Varied, std::unique_ptr<Statement>> statements_;
};

} // namespace dorsal
