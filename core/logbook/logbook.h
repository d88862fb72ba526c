// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/change_summary.h"
#include "core/logbook/log_store.h"
#include "core/logbook/recorder.h"
#include "core/logbook/step_replay.h"
#include "core/logbook/undo_history.h"

#include <functional>
#include <optional>

namespace dorsal {

/// The one door for every change of a log: atomic, undoable and announced.
class Logbook {
public:
    /// The present moment in UTC, for `changed_at` only.
    using NowSource = std::function<UtcTime()>;
    using Listener = std::function<void(const ChangeSummary&)>;

    Logbook(LogStore& store, NowSource now, UuidSource uuids = randomUuid);

    [[nodiscard]] LogReader& reader() { return store_.reader(); }

    /// Begins, runs `work`, commits, pushes one undo step, announces once. Any exception rolls everything
    /// back and goes on to the caller. A step that changed nothing is neither pushed nor announced. Throws
    /// std::logic_error when called from within `work`.
    void transact(Operation operation, const std::function<void(Recorder&)>& work);

    [[nodiscard]] std::optional<Operation> undoable() const { return history_.undoable(); }
    [[nodiscard]] std::optional<Operation> redoable() const { return history_.redoable(); }
    /// Takes back or redoes the step. Throws ProblemError(ChangedElsewhere), changing nothing, when another
    /// program changed one of its rows.
    void undo();
    void redo();

    /// Takes over the finished step of another connection to the same file (a job), and announces it.
    void adopt(UndoStep step);
    /// The step pushed last, for a job to hand over.
    [[nodiscard]] std::optional<UndoStep> takeLastStep();

    /// Looks whether another program wrote to the file, and announces that. True when it did.
    bool refresh();

    /// `listener` is called after every commit, in the order of subscription, for as long as the logbook
    /// lives.
    void subscribe(Listener listener);

private:
    void within(const std::function<void()>& change);
    void stampAndCommit(const UndoStep& step, Direction direction);
    void announce(const ChangeSummary& summary);
    void replay(UndoStep& step, Direction direction);

    LogStore& store_;
    NowSource now_;
    UuidSource uuids_;
    UndoHistory history_;
    std::vector<Listener> listeners_;
    std::int64_t seenVersion_ = 0;
    bool changing_ = false;
};

} // namespace dorsal
