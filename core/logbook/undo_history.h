// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/undo_step.h"

#include <cstddef>
#include <deque>
#include <optional>

namespace dorsal {

/// The steps that can be taken back and redone: at most 200 or 32 MB, oldest out first.
class UndoHistory {
public:
    static constexpr std::size_t maxSteps = 200;
    static constexpr std::size_t maxBytes = std::size_t{32} * 1024 * 1024;

    /// A new step; what could be redone is forgotten.
    void push(UndoStep step);

    [[nodiscard]] std::optional<Operation> undoable() const;
    [[nodiscard]] std::optional<Operation> redoable() const;
    /// Null when there is none.
    [[nodiscard]] UndoStep* nextUndo();
    [[nodiscard]] UndoStep* nextRedo();
    /// After the step was reverted or applied again.
    void undone();
    void redone();
    [[nodiscard]] std::optional<UndoStep> takeLast();

private:
    struct Kept {
        UndoStep step;
        std::size_t bytes = 0;
    };
    void weigh(Kept& kept);
    void trim(const std::deque<Kept>& newest);

    std::deque<Kept> done_;
    std::deque<Kept> undone_;
    std::size_t bytes_ = 0;
};

} // namespace dorsal
