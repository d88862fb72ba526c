// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/log_store.h"
#include "core/logbook/row_print.h"
#include "core/logbook/undo_step.h"

#include <vector>

namespace dorsal {

/// What the work of one operation writes through. It reads the `before` of a changed or removed row itself.
class Recorder {
public:
    Recorder(LogStore& store, UndoStep& step, UuidSource uuids)
        : store_(store), step_(step), uuids_(std::move(uuids)) {}

    [[nodiscard]] LogReader& reader() { return store_.reader(); }
    [[nodiscard]] Uuid newUuid() const { return uuids_(); }

    template <class Row>
    [[nodiscard]] std::optional<Row> read(Id<Row> id) {
        return store_.table<Row>().read(id);
    }

    template <class Row>
    Id<Row> insert(Row row) {
        row.id = store_.table<Row>().insert(row);
        const Id<Row> id = row.id;
        record(RowChange<Row>{std::nullopt, std::move(row)});
        return id;
    }

    /// Does nothing when the row is as it was. Throws ProblemError(ChangedElsewhere) when it is gone.
    template <class Row>
    void update(Row row) {
        Row before = require<Row>(row.id);
        if (before == row) {
            return;
        }
        store_.table<Row>().update(row);
        record(RowChange<Row>{std::move(before), std::move(row)});
    }

    template <class Row>
    void remove(Id<Row> id) {
        Row before = require<Row>(id);
        store_.table<Row>().remove(id);
        record(RowChange<Row>{std::move(before), std::nullopt});
    }

    /// Gives the rows the next free ids in order, writes them, and records the block.
    template <class Row>
    void insertAll(std::vector<Row>& rows) {
        if (rows.empty()) {
            return;
        }
        const Id<Row> first = store_.table<Row>().nextId();
        std::int64_t next = first.value();
        for (Row& row : rows) {
            row.id = Id<Row>(next++);
        }
        store_.table<Row>().insertBlock(rows);
        record(RowBlock<Row>{
            first, static_cast<std::int64_t>(rows.size()), fingerprint(std::span<const Row>(rows)), {}});
    }

private:
    template <class Row>
    [[nodiscard]] Row require(Id<Row> id) {
        std::optional<Row> row = read(id);
        if (!row) {
            throwGone(RowId(id));
        }
        return *std::move(row);
    }
    template <class Edit>
    void record(Edit edit) {
        step_.edits.emplace_back(wrap(std::move(edit)));
    }
    template <class Row>
    static RowEdit<Row> wrap(RowChange<Row> change) {
        return change;
    }
    template <class Row>
    static RowEdit<Row> wrap(RowBlock<Row> block) {
        return block;
    }
    [[noreturn]] static void throwGone(const RowId& id);

    LogStore& store_;
    UndoStep& step_;
    UuidSource uuids_;
};

} // namespace dorsal
