// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/undo_history.h"

namespace dorsal {

void UndoHistory::push(UndoStep step) {
    for (const Kept& gone : undone_) {
        bytes_ -= gone.bytes;
    }
    undone_.clear();
    done_.push_back({std::move(step), 0});
    weigh(done_.back());
    trim(done_);
}

std::optional<Operation> UndoHistory::undoable() const {
    return done_.empty() ? std::nullopt : std::optional(done_.back().step.operation);
}

std::optional<Operation> UndoHistory::redoable() const {
    return undone_.empty() ? std::nullopt : std::optional(undone_.back().step.operation);
}

UndoStep* UndoHistory::nextUndo() {
    return done_.empty() ? nullptr : &done_.back().step;
}

UndoStep* UndoHistory::nextRedo() {
    return undone_.empty() ? nullptr : &undone_.back().step;
}

void UndoHistory::undone() {
    undone_.push_back(std::move(done_.back()));
    done_.pop_back();
    weigh(undone_.back());
    trim(undone_);
}

void UndoHistory::redone() {
    done_.push_back(std::move(undone_.back()));
    undone_.pop_back();
    weigh(done_.back());
    trim(done_);
}

std::optional<UndoStep> UndoHistory::takeLast() {
    if (done_.empty()) {
        return std::nullopt;
    }
    std::optional<UndoStep> last(std::move(done_.back().step));
    bytes_ -= done_.back().bytes;
    done_.pop_back();
    return last;
}

void UndoHistory::weigh(Kept& kept) {
    bytes_ -= kept.bytes;
    kept.bytes = kept.step.bytes();
    bytes_ += kept.bytes;
}

void UndoHistory::trim(const std::deque<Kept>& newest) {
    const auto tooMuch = [this] { return done_.size() + undone_.size() > maxSteps || bytes_ > maxBytes; };
    // The step that was done or undone just now stays, however large: else its other half would be missing.
    const auto canLose = [&newest](const std::deque<Kept>& steps) {
        return steps.size() > (&steps == &newest ? 1U : 0U);
    };
    while (tooMuch() && (canLose(done_) || canLose(undone_))) {
        std::deque<Kept>& steps = canLose(done_) ? done_ : undone_;
        bytes_ -= steps.front().bytes;
        steps.pop_front();
    }
}

} // namespace dorsal
