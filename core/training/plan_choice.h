// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/catalogue.h"
#include "core/training/profile.h"

#include <functional>
#include <optional>

namespace dorsal {

/// The day an exercise was done last; nothing when it never was.
using LastDone = std::function<std::optional<Day>(const ExerciseKey&)>;

/// Something else than the plan names, and why.
struct Swap {
    ExerciseKey from;
    Caution reason;
    friend bool operator==(const Swap&, const Swap&) = default;
};

/// What an item of a plan comes to today.
struct PlanChoice {
    std::optional<ExerciseKey> exercise; ///< nothing: left to the person
    std::optional<Swap> swap;
    /// The exercise is a choice of the item itself, and its own sets stand.
    bool isOfItem = false;
    friend bool operator==(const PlanChoice&, const PlanChoice&) = default;
};

/// Which cautions change what a plan names: built-in plans know nothing of the person, whereas what is to be
/// avoided stands in an own plan because it was confirmed.
enum class SwapFrom { Swap, Avoid };

/// The exercise that an item takes. Of several, those that are not to be swapped or avoided and whose
/// equipment is there, and of these: by mobility need the drill for it, else the one done last, else the
/// first; of a family the pinned version, else the one done last, else the first; freely the one done last,
/// else none.
[[nodiscard]] PlanChoice chooseFor(const PlanItem& item, const Profile& profile, const Catalogue& catalogue,
                                   const LastDone& lastDone, SwapFrom swapFrom = SwapFrom::Swap);

/// The choice of the item whose sets stand: the one taken, or the one that something else stands for.
[[nodiscard]] std::optional<ExerciseKey> plannedIn(const PlanChoice& choice);

/// The plan with one exercise in each item, the one that it would take today; what is left to the person is
/// taken as the first.
[[nodiscard]] Plan asChosen(const Plan& plan, const Profile& profile, const Catalogue& catalogue,
                            const LastDone& lastDone);

/// Which cautions change this plan, see SwapFrom.
[[nodiscard]] SwapFrom swapFromOf(const Plan& plan, const Catalogue& catalogue);

} // namespace dorsal
