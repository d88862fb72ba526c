// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/balance_options.h"
#include "core/stats/volume.h"
#include "core/training/exercise_directory.h"
#include "core/training/set_fact.h"

#include <array>
#include <span>
#include <vector>

namespace dorsal {

/// Sets of every muscle, in the order of EnumValues<Muscle>.
class MuscleVolumes {
public:
    [[nodiscard]] Volume of(Muscle muscle) const { return volumes_.at(static_cast<std::size_t>(muscle)); }
    void add(Muscle muscle, Volume volume) { volumes_.at(static_cast<std::size_t>(muscle)) += volume; }
    MuscleVolumes& operator+=(const MuscleVolumes& other);
    friend bool operator==(const MuscleVolumes&, const MuscleVolumes&) = default;

private:
    std::array<Volume, EnumValues<Muscle>::all.size()> volumes_{};
};

/// What one set gives every muscle it trains: whole for those that work directly, half for those that help
/// (primary counting: nothing for those), by the same rule of which sets count as the balance.
[[nodiscard]] MuscleVolumes muscleVolumes(const SetFact& fact, const Exercise* exercise,
                                          const BalanceOptions& options);

struct MuscleWeek {
    Day week{};
    MuscleVolumes volumes;
    bool partial = false; ///< the week is not over
    friend bool operator==(const MuscleWeek&, const MuscleWeek&) = default;
};

/// Every week from the one that holds `from` to the one that holds `to`, empty ones too. `facts` by start.
[[nodiscard]] std::vector<MuscleWeek> muscleWeeks(std::span<const SetFact> facts,
                                                  const ExerciseDirectory& exercises,
                                                  const BalanceOptions& options, Day from, Day to, Day today);

/// What an exercise gave a muscle.
struct MuscleWork {
    Id<LoggedExercise> exercise;
    Volume volume;
    friend bool operator==(const MuscleWork&, const MuscleWork&) = default;
};

/// The exercises that trained the muscle on the days, most first. `facts` by start.
[[nodiscard]] std::vector<MuscleWork> muscleWork(std::span<const SetFact> facts,
                                                 const ExerciseDirectory& exercises,
                                                 const BalanceOptions& options, Muscle muscle, Day from,
                                                 Day to);

} // namespace dorsal
