// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/step_replay.h"

#include "core/logbook/row_print.h"
#include "core/logbook/row_words.h"
#include "core/training/problem.h"

#include <span>

namespace dorsal {

namespace {

template <class Row>
[[noreturn]] void throwChanged(Id<Row> id, const std::optional<Row>& image) {
    throw ProblemError({ProblemKind::ChangedElsewhere, {}, 0, rowKind(id), image ? rowName(*image) : ""});
}

/// Plays one edit after the other on the store.
class Player {
public:
    Player(LogStore& store, Direction direction) : store_(store), direction_(direction) {}

    template <class Row>
    void operator()(RowChange<Row>& change) const {
        const bool forwards = direction_ == Direction::Forwards;
        const std::optional<Row>& expected = forwards ? change.before : change.after;
        const std::optional<Row>& wanted = forwards ? change.after : change.before;
        const Id<Row> id = expected ? expected->id : wanted->id;
        TableStore<Row>& table = store_.table<Row>();
        if (table.read(id) != expected) {
            throwChanged(id, expected ? expected : wanted);
        }
        if (!wanted) {
            table.remove(id);
        } else if (!expected) {
            table.insert(*wanted);
        } else {
            table.update(*wanted);
        }
    }

    template <class Row>
    void operator()(RowBlock<Row>& block) const {
        TableStore<Row>& table = store_.table<Row>();
        if (direction_ == Direction::Forwards) {
            table.insertBlock(block.rows);
            return;
        }
        block.rows = table.readBlock(block.first, block.count);
        if (static_cast<std::int64_t>(block.rows.size()) != block.count ||
            fingerprint(std::span<const Row>(block.rows)) != block.print) {
            throwChanged(block.first, std::optional<Row>());
        }
        table.removeBlock(block.first, block.count);
    }

private:
    LogStore& store_;
    Direction direction_;
};

/// Collects the rows of each edit.
class Summariser {
public:
    template <class Row>
    void operator()(const RowChange<Row>& change) {
        summary.add(change.after ? change.after->id : change.before->id);
    }
    template <class Row>
    void operator()(const RowBlock<Row>& block) {
        for (std::int64_t i = 0; i < block.count && !summary.all; ++i) {
            summary.add(Id<Row>(block.first.value() + i));
        }
    }

    ChangeSummary summary;
};

template <class Row>
constexpr bool standsByItself = requires(const Row& row) {
    row.uuid;
};

/// Collects what is to be stamped.
class StampCollector {
public:
    explicit StampCollector(Direction direction) : direction_(direction) {}

    template <class Row>
    void operator()(const RowChange<Row>& change) {
        const bool forwards = direction_ == Direction::Forwards;
        const std::optional<Row>& was = forwards ? change.before : change.after;
        const std::optional<Row>& is = forwards ? change.after : change.before;
        if (was) {
            addHolder(*was);
        }
        if (is) {
            stamps.changed.emplace_back(is->id);
        } else {
            addRemoved(*was);
        }
    }
    template <class Row>
    void operator()(const RowBlock<Row>& block) {
        if (direction_ == Direction::Forwards) {
            for (std::int64_t i = 0; i < block.count; ++i) {
                stamps.changed.emplace_back(Id<Row>(block.first.value() + i));
            }
            return;
        }
        for (const Row& row : block.rows) {
            addHolder(row);
            addRemoved(row);
        }
    }

    StampList stamps;

private:
    template <class Row>
    void addRemoved(const Row& row) {
        if constexpr (standsByItself<Row>) {
            stamps.removed.push_back(row.uuid);
        }
    }
    /// The row that holds a part which was moved or removed is changed by that, too.
    void addHolder(const SessionItem& item) { stamps.changed.emplace_back(item.session); }
    void addHolder(const LoggedSet& set) { stamps.changed.emplace_back(set.item); }
    template <class Row>
    void addHolder(const Row& /*row*/) {}

    Direction direction_;
};

class BlockReleaser {
public:
    template <class Row>
    void operator()(RowChange<Row>& /*change*/) const {}
    template <class Row>
    void operator()(RowBlock<Row>& block) const {
        std::vector<Row>().swap(block.rows);
    }
};

template <class Edit, class Visitor>
void visitEdit(Edit& edit, Visitor& visitor) {
    std::visit([&visitor](auto& ofRow) { std::visit(visitor, ofRow); }, edit);
}

} // namespace

void replayStep(LogStore& store, UndoStep& step, Direction direction) {
    Player player(store, direction);
    if (direction == Direction::Forwards) {
        for (auto& edit : step.edits) {
            visitEdit(edit, player);
        }
        return;
    }
    for (auto edit = step.edits.rbegin(); edit != step.edits.rend(); ++edit) {
        visitEdit(*edit, player);
    }
}

void releaseBlocks(UndoStep& step) {
    const BlockReleaser releaser;
    for (auto& edit : step.edits) {
        visitEdit(edit, releaser);
    }
}

ChangeSummary summaryOf(const UndoStep& step) {
    Summariser summariser;
    for (const auto& edit : step.edits) {
        visitEdit(edit, summariser);
    }
    return summariser.summary;
}

StampList stampsOf(const UndoStep& step, Direction direction) {
    StampCollector collector(direction);
    for (const auto& edit : step.edits) {
        visitEdit(edit, collector);
    }
    return std::move(collector.stamps);
}

} // namespace dorsal
