// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/choose_by.h"
#include "core/training/exercise_key.h"
#include "core/training/fact_source.h"
#include "core/training/prescription.h"
#include "core/units/load.h"
#include "core/units/set_kind.h"
#include "core/units/side.h"
#include "core/units/slot.h"
#include "core/units/uuid.h"

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace dorsal {

/// A share of the estimated one-repetition maximum, 1 to 100 %.
struct ShareOfMax {
    int percent = 0;
    friend bool operator==(const ShareOfMax&, const ShareOfMax&) = default;
};

/// What a plan says about the load of a set.
using LoadHint = std::variant<ShareOfMax, Load>;

/// One set on paper: a rep range or a hold to aim for.
struct PlannedSet {
    SetKind kind = SetKind::Working;
    Side side = Side::Both;
    std::optional<RepRange> reps = std::nullopt;
    std::optional<HoldRange> hold = std::nullopt;
    std::optional<std::chrono::seconds> rest = std::nullopt;
    /// Empty when it is done at the exercise's own pace.
    std::vector<TempoPhase> tempo = {};
    /// Nothing: as last time.
    std::optional<LoadHint> load = std::nullopt;
    friend bool operator==(const PlannedSet&, const PlannedSet&) = default;
};

/// More than any session has; a plan from outside with more is refused.
inline constexpr int maxPlanItems = 200;
inline constexpr int maxPlannedSets = 50; ///< of one item

/// One exercise, or one of several to choose from, on paper. `choices` has at least one entry.
struct PlanItem {
    Slot slot = Slot::Main;
    std::vector<ExerciseKey> choices;
    ChooseBy chooseBy = ChooseBy::Freely;
    std::vector<PlannedSet> sets;
    std::string note;
    /// Neighbours of the same number are done in turn, one set of each.
    std::optional<int> superset = std::nullopt;
    /// The sets of those choices that are not done as `sets` say.
    std::map<ExerciseKey, std::vector<PlannedSet>> choiceSets = {};
    friend bool operator==(const PlanItem&, const PlanItem&) = default;
};

/// A session on paper.
struct Plan {
    std::string key; ///< the permanent name of a built-in one (template), the UUID of an own one
    std::string name;
    FactSource source = FactSource::General;
    std::vector<PlanItem> items;
    /// The same in every log: built-in plans have theirs in the catalogue.
    Uuid uuid = {};
    std::string notes = {};
    friend bool operator==(const Plan&, const Plan&) = default;
};

} // namespace dorsal
