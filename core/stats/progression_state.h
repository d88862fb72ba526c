// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/advice.h"
#include "core/stats/load_steps.h"
#include "core/stats/progress_options.h"
#include "core/training/exercise.h"

#include <optional>
#include <vector>

namespace dorsal {

/// What the next step of an exercise is found from: its last sessions and what it can be done with.
class ProgressionState {
public:
    /// `efforts` by start, at least one; the others outlive this.
    ProgressionState(std::vector<SessionEffort> efforts, const Exercise& exercise,
                     const ProgressOptions& options, const LoadKit& kit);

    [[nodiscard]] const Exercise& exercise() const { return exercise_; }
    [[nodiscard]] const ProgressOptions& options() const { return options_; }
    [[nodiscard]] const LoadSteps& steps() const { return steps_; }
    [[nodiscard]] RepRange range() const { return range_; }
    [[nodiscard]] const SessionEffort& last() const { return efforts_.back(); }
    /// The session before the last one; null when there is none.
    [[nodiscard]] const SessionEffort* before() const;
    /// The load of the last session that was lighter than the last one.
    [[nodiscard]] std::optional<Load> lighterLoadBefore() const;
    /// True when every set reached `top`, and there were as many sets as the exercise asks for.
    [[nodiscard]] bool isAtTop(const SessionEffort& effort, int top) const;
    [[nodiscard]] int mostSets() const;

    /// The last session once more, for this reason.
    [[nodiscard]] Advice advice(AdviceReason reason) const;
    /// One more repetition, or `atTheTop` where the range's top is reached. Nothing without repetitions.
    [[nodiscard]] std::optional<Advice> moreReps(AdviceReason atTheTop) const;

private:
    std::vector<SessionEffort> efforts_;
    const Exercise& exercise_;
    const ProgressOptions& options_;
    LoadSteps steps_;
    RepRange range_;
};

/// The fewest repetitions of a set; 0 without any.
[[nodiscard]] int lowestReps(const SessionEffort& effort);

/// Triple and double progression (domain rules 4.1): repetitions, then load, then sets.
[[nodiscard]] std::optional<Advice> loadProgression(const ProgressionState& state);
/// Of band drills (domain rules 4.2): the next band after two sessions at the top.
[[nodiscard]] std::optional<Advice> bandProgression(const ProgressionState& state);
/// Of holds (domain rules 4.2): five seconds more than the best.
[[nodiscard]] std::optional<Advice> holdProgression(const ProgressionState& state);

} // namespace dorsal
