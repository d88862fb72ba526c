// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/condition.h"
#include "core/training/equipment.h"
#include "core/training/exercise_key.h"
#include "core/units/enum_codes.h"
#include "core/units/load.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace dorsal {

/// What tells how far one is inside a stage.
enum class LadderMeasure {
    TotalSeconds,
    TotalReps,
    BandsThenReps, ///< bands or help dropped, then repetitions
    LoweringSeconds,
    AddedOneRepMax, ///< estimate of the load added, by the body's weight
};

/// The permanent code of a value, as the catalogue writes it.
[[nodiscard]] std::string_view code(LadderMeasure value);

template <>
struct EnumValues<LadderMeasure> {
    static constexpr std::array all{LadderMeasure::TotalSeconds, LadderMeasure::TotalReps,
                                    LadderMeasure::BandsThenReps, LadderMeasure::LoweringSeconds,
                                    LadderMeasure::AddedOneRepMax};
};

/// Sets that each reach the numbers named.
struct LadderGoal {
    int sets = 1;
    std::optional<int> reps;
    std::optional<std::chrono::seconds> hold;
    std::optional<std::chrono::seconds> perRep;
    std::optional<Load> added;
    friend bool operator==(const LadderGoal&, const LadderGoal&) = default;
};

struct LadderStage {
    int number = 1; ///< 1 is the lowest
    /// The stage's own exercise first, then what does as well.
    std::vector<ExerciseKey> exercises;
    LadderGoal start;
    std::optional<LadderGoal> exit; ///< to be met in two sessions in a row; nothing ends the last stage
    LadderMeasure measure{};
    /// The exit allows so much help of a machine, as a share of the body's weight.
    std::optional<double> mostHelp;
    /// One of these lists of kit is needed.
    std::vector<std::vector<Equipment>> equipment;
    friend bool operator==(const LadderStage&, const LadderStage&) = default;
};

/// A way to a hard exercise over easier ones.
struct Ladder {
    std::string key;
    std::string name;
    std::vector<Condition> blockedBy;
    std::vector<LadderStage> stages; ///< from the lowest
    friend bool operator==(const Ladder&, const Ladder&) = default;
};

} // namespace dorsal
