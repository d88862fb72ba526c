// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/balance_options.h"
#include "core/stats/tally.h"
#include "core/training/exercise_directory.h"
#include "core/training/set_fact.h"

#include <span>
#include <vector>

namespace dorsal {

/// What one whole set of an exercise is worth for each side, before side and activation, in halves of a set
/// (domain rules 2: the maximum over the group's muscles; 1.0 each under an override).
struct BalanceShare {
    int backHalves = 0;
    int chestHalves = 0;
    friend bool operator==(const BalanceShare&, const BalanceShare&) = default;
};
[[nodiscard]] BalanceShare balanceShare(const Exercise& exercise);

/// Why a set counts or does not.
enum class CountReason {
    CountsBack,
    CountsChest,
    CountsBoth,
    UnknownExercise, ///< no catalogue knows it
    NotStrength,     ///< mobility, stretch, self-massage, conditioning
    NotCounted,      ///< strength work outside every volume count, such as a dead hang
    OtherMuscles,    ///< strength work for neither back nor chest
    WarmupSlot,
    CooldownSlot,
    MicroSlot,
    WarmupSet,
    DropSet,
    NoReps,        ///< nothing was done
    HoldTooShort,  ///< under 5 s or under half of the target
    NotHard,       ///< the hard-sets filter is on and RIR is above 4
    ActivationOff, ///< activation drills are set to count nothing
};

struct SetValue {
    CountReason reason{};
    /// What the set adds in the unit Sets.
    Tally tally;
    friend bool operator==(const SetValue&, const SetValue&) = default;
};

/// How much of a whole set a set of strength work is, whatever it trains: side x activation in quarters, 0
/// when it does not count. `exercise` may be null.
[[nodiscard]] int countedQuarters(const SetFact& fact, const Exercise* exercise,
                                  const BalanceOptions& options);

/// What one set weighs in the balance, and why: the one place of this rule. `exercise` may be null.
[[nodiscard]] SetValue setValue(const SetFact& fact, const Exercise* exercise, const BalanceOptions& options);

struct WeekBalance {
    Day week{}; ///< first day
    Tally tally;
    bool partial = false; ///< the week is not over today: no verdict yet
    friend bool operator==(const WeekBalance&, const WeekBalance&) = default;
};

/// The sum over any facts (one session, one week), in options.unit.
[[nodiscard]] Tally balanceOf(std::span<const SetFact> facts, const ExerciseDirectory& exercises,
                              const BalanceOptions& options);

/// Every week from the one that holds `from` to the one that holds `to`, empty ones too. `facts` by start.
[[nodiscard]] std::vector<WeekBalance> weeklyBalance(std::span<const SetFact> facts,
                                                     const ExerciseDirectory& exercises,
                                                     const BalanceOptions& options, Day from, Day to,
                                                     Day today);

/// The sum of the last `count` complete weeks at or before the end of `weeks`; partial weeks are left out.
[[nodiscard]] Tally rollingBalance(std::span<const WeekBalance> weeks, std::size_t count = 4);

} // namespace dorsal
