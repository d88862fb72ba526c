// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/tally.h"
#include "core/training/coach_rule.h"
#include "core/training/plan_choice.h"

#include <set>
#include <vector>

namespace dorsal {

/// What one click can do about a hint.
enum class HintRemedy { None, AddBackSet, Replace, AddExercise };

/// A rule of the coach that a plan brushes against. Hints inform; none blocks.
struct PlanHint {
    CoachRule rule{};
    std::optional<std::size_t> item; ///< which one it is about
    ExerciseKey exercise;            ///< what it is about, or what the remedy brings in
    std::int64_t number = 0;         ///< back sets that are missing, exercises too many
    HintRemedy remedy = HintRemedy::None;
    friend bool operator==(const PlanHint&, const PlanHint&) = default;
};

/// What hints are made of.
struct HintInput {
    const Plan& today; ///< as asChosen() makes it
    const Catalogue& catalogue;
    const Profile& profile;
    Tally planned;
    Day day{};
    std::set<CoachRule> silenced; ///< switched off by the user
};

/// The hints for a plan, by rule.
[[nodiscard]] std::vector<PlanHint> planHints(const HintInput& input);

} // namespace dorsal
