// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/logbook.h"

#include <stdexcept>

namespace dorsal {

Logbook::Logbook(LogStore& store, NowSource now, UuidSource uuids)
    : store_(store), now_(std::move(now)), uuids_(std::move(uuids)), seenVersion_(store.dataVersion()) {}

void Logbook::transact(Operation operation, const std::function<void(Recorder&)>& work) {
    UndoStep step;
    step.operation = operation;
    within([&] {
        Recorder recorder(store_, step, uuids_);
        work(recorder);
        if (step.isEmpty()) {
            store_.rollback();
        } else {
            stampAndCommit(step, Direction::Forwards);
        }
    });
    if (step.isEmpty()) {
        return;
    }
    const ChangeSummary summary = summaryOf(step);
    history_.push(std::move(step));
    announce(summary);
}

void Logbook::undo() {
    if (UndoStep* const step = history_.nextUndo()) {
        try {
            replay(*step, Direction::Backwards);
        } catch (...) {
            releaseBlocks(*step);
            throw;
        }
        const ChangeSummary summary = summaryOf(*step);
        history_.undone();
        announce(summary);
    }
}

void Logbook::redo() {
    if (UndoStep* const step = history_.nextRedo()) {
        replay(*step, Direction::Forwards);
        releaseBlocks(*step);
        const ChangeSummary summary = summaryOf(*step);
        history_.redone();
        announce(summary);
    }
}

void Logbook::adopt(UndoStep step) {
    if (step.isEmpty()) {
        return;
    }
    history_.push(std::move(step));
    seenVersion_ = store_.dataVersion();
    // Others may have written beside the job; one re-read covers both.
    announce(ChangeSummary{true, {}});
}

std::optional<UndoStep> Logbook::takeLastStep() {
    return history_.takeLast();
}

bool Logbook::refresh() {
    const std::int64_t version = store_.dataVersion();
    if (version == seenVersion_) {
        return false;
    }
    seenVersion_ = version;
    announce(ChangeSummary{true, {}});
    return true;
}

void Logbook::subscribe(Listener listener) {
    listeners_.push_back(std::move(listener));
}

void Logbook::within(const std::function<void()>& change) {
    if (changing_) {
        throw std::logic_error("a change of the log within a change of the log");
    }
    store_.begin();
    changing_ = true;
    try {
        change();
    } catch (...) {
        changing_ = false;
        store_.rollback();
        throw;
    }
    changing_ = false;
}

void Logbook::stampAndCommit(const UndoStep& step, Direction direction) {
    const StampList stamps = stampsOf(step, direction);
    store_.stamp(stamps.changed, stamps.removed, now_());
    store_.commit();
}

void Logbook::announce(const ChangeSummary& summary) {
    // A copy: a listener may subscribe another one.
    const std::vector<Listener> listeners = listeners_;
    for (const Listener& listener : listeners) {
        listener(summary);
    }
}

void Logbook::replay(UndoStep& step, Direction direction) {
    within([&] {
        replayStep(store_, step, direction);
        stampAndCommit(step, direction);
    });
}

} // namespace dorsal
