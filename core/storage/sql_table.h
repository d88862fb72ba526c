// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/log_store.h"
#include "core/logbook/row_words.h"
#include "core/storage/block_insert.h"
#include "core/storage/sql_values.h"
#include "core/storage/statement.h"
#include "core/storage/table_text.h"

namespace dorsal {

/// What all tables of the log have in common. A table of its own says its columns and how a row fills them.
template <class Row>
class SqlTable : public TableStore<Row> {
public:
    SqlTable(const Database& database, const TableText& text)
        : read_(database, text.read()), insert_(database, text.insert(), rowKind(Id<Row>())),
          block_(database, text, rowKind(Id<Row>())), update_(database, text.update(), rowKind(Id<Row>())),
          remove_(database, text.remove(), rowKind(Id<Row>())), lastId_(database, text.lastId()),
          readBlock_(database, text.readBlock()),
          removeBlock_(database, text.removeBlock(), rowKind(Id<Row>())) {}

    [[nodiscard]] std::optional<Row> read(Id<Row> id) final {
        Rows rows = read_.rows({sql::toColumn(id)});
        return rows.next() ? std::optional<Row>(rowFrom(rows)) : std::nullopt;
    }

    Id<Row> insert(const Row& row) final {
        QVariantList values{row.id.isStored() ? sql::toColumn(row.id) : QVariant()};
        appendFields(row, values);
        return Id<Row>(insert_.insert(values));
    }

    void update(const Row& row) final {
        QVariantList values;
        appendFields(row, values);
        values << sql::toColumn(row.id);
        expectOne(update_.run(values));
    }

    void remove(Id<Row> id) final { expectOne(remove_.run({sql::toColumn(id)})); }

    [[nodiscard]] Id<Row> nextId() final {
        Rows rows = lastId_.rows();
        return Id<Row>(rows.next() ? rows.integer(0) + 1 : 1);
    }

    void insertBlock(std::span<const Row> rows) final {
        QVariantList values;
        while (rows.size() >= BlockInsert::rowsAStatement) {
            values.clear();
            for (const Row& row : rows.first(BlockInsert::rowsAStatement)) {
                appendFields(row, values);
            }
            block_.insert(rows.front().id.value(), values);
            rows = rows.subspan(BlockInsert::rowsAStatement);
        }
        for (const Row& row : rows) {
            insert(row);
        }
    }

    [[nodiscard]] std::vector<Row> readBlock(Id<Row> first, std::int64_t count) final {
        std::vector<Row> found;
        Rows rows = readBlock_.rows(bounds(first, count));
        while (rows.next()) {
            found.push_back(rowFrom(rows));
        }
        return found;
    }

    void removeBlock(Id<Row> first, std::int64_t count) final { removeBlock_.run(bounds(first, count)); }

protected:
    /// The row's columns after the id, in the order of the table's text.
    virtual void appendFields(const Row& row, QVariantList& values) const = 0;
    /// Reads a row whose columns are id and then the table's, in order.
    [[nodiscard]] virtual Row rowFrom(const Rows& rows) const = 0;

private:
    static QVariantList bounds(Id<Row> first, std::int64_t count) {
        return {sql::toColumn(first), sql::toColumn(first.value() + count - 1)};
    }
    static void expectOne(int changed) {
        if (changed != 1) {
            throw ProblemError({ProblemKind::ChangedElsewhere, {}, 0, rowKind(Id<Row>()), {}});
        }
    }

    Statement read_;
    Statement insert_;
    BlockInsert block_;
    Statement update_;
    Statement remove_;
    Statement lastId_;
    Statement readBlock_;
    Statement removeBlock_;
};

} // namespace dorsal
