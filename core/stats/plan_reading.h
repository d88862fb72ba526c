// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/plan_outlook.h"
#include "core/training/profile.h"

#include <map>
#include <vector>

namespace dorsal {

/// What a plan asks for and gives, beside its outlook.
struct PlanReading {
    PlanOutlook outlook;
    /// How long each part takes by itself.
    std::map<Slot, std::chrono::seconds> lengths;
    int workingSets = 0; ///< of the main part
    std::vector<Equipment> needed;
    std::vector<Equipment> missing; ///< those of needed that are not owned
    /// Halves of sets that each muscle gets in the main part, most first.
    std::vector<MuscleShare> muscles;
    friend bool operator==(const PlanReading&, const PlanReading&) = default;
};

/// `today` is a plan with one exercise in each item, see asChosen(). `rest` stands where nobody names one.
[[nodiscard]] PlanReading readPlan(const Plan& today, const Catalogue& catalogue, const Profile& profile,
                                   const BalanceOptions& options, std::chrono::seconds rest);

} // namespace dorsal
