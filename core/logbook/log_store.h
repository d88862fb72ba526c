// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/log_reader.h"
#include "core/logbook/log_rows.h"
#include "core/training/problem.h"

#include <cstdint>
#include <optional>
#include <span>
#include <tuple>
#include <vector>

namespace dorsal {

/// One table of the log, as the door writes it. All of these throw ProblemError when the file refuses.
template <class Row>
class TableStore {
public:
    TableStore() = default;
    TableStore(const TableStore&) = delete;
    TableStore& operator=(const TableStore&) = delete;
    virtual ~TableStore() = default;

    [[nodiscard]] virtual std::optional<Row> read(Id<Row> id) = 0;
    /// Inserts under row.id, or under a new id above all ids ever used when row.id is not stored.
    virtual Id<Row> insert(const Row& row) = 0;
    virtual void update(const Row& row) = 0;
    virtual void remove(Id<Row> id) = 0;

    /// The id that a block inserted now begins at: one above every id ever used.
    [[nodiscard]] virtual Id<Row> nextId() = 0;
    /// Writes rows whose ids follow each other, each under its own id, many a statement.
    virtual void insertBlock(std::span<const Row> rows) = 0;
    [[nodiscard]] virtual std::vector<Row> readBlock(Id<Row> first, std::int64_t count) = 0;
    virtual void removeBlock(Id<Row> first, std::int64_t count) = 0;
};

/// The port through which the door reaches a log file; implemented by core/storage.
class LogStore {
public:
    LogStore() = default;
    LogStore(const LogStore&) = delete;
    LogStore& operator=(const LogStore&) = delete;
    virtual ~LogStore() = default;

    [[nodiscard]] virtual LogReader& reader() = 0;

    template <class Row>
    [[nodiscard]] TableStore<Row>& table() {
        return *std::get<TableStore<Row>*>(tables());
    }

    /// Takes the file's write lock. Throws ProblemError(LogLocked) when another program holds it for too
    /// long.
    virtual void begin() = 0;
    /// On return the rows are on the disk. Throws ProblemError(DiskFull, WriteFailed, ...); then roll back.
    virtual void commit() = 0;
    virtual void rollback() noexcept = 0;

    /// Marks self-standing rows (those with a UUID) as changed at `now`, before commit. Items and sets mark
    /// their session. A removed row leaves a tombstone with its UUID; a row that is there again loses it.
    virtual void stamp(std::span<const RowId> changed, std::span<const Uuid> removed, UtcTime now) = 0;

    /// Changes whenever another connection has committed to the file since the last look.
    [[nodiscard]] virtual std::int64_t dataVersion() = 0;

protected:
    template <class Row>
    using TablePointer = TableStore<Row>*;
    using Tables = ForEachRow<std::tuple, TablePointer>;
    [[nodiscard]] virtual const Tables& tables() = 0;
};

} // namespace dorsal
