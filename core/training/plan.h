// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/exercise_key.h"
#include "core/training/fact_source.h"
#include "core/training/prescription.h"
#include "core/units/set_kind.h"
#include "core/units/side.h"
#include "core/units/slot.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace dorsal {

/// One set on paper: a rep range or a hold to aim for.
struct PlannedSet {
    SetKind kind = SetKind::Working;
    Side side = Side::Both;
    std::optional<RepRange> reps;
    std::optional<HoldRange> hold;
    std::optional<std::chrono::seconds> rest;
    friend bool operator==(const PlannedSet&, const PlannedSet&) = default;
};

/// How the exercise of an item with several choices is found.
enum class ChooseBy { MobilityNeed, Family, Freely };

/// One exercise, or one of several to choose from, on paper. `choices` has at least one entry.
struct PlanItem {
    Slot slot = Slot::Main;
    std::vector<ExerciseKey> choices;
    ChooseBy chooseBy = ChooseBy::Freely;
    std::vector<PlannedSet> sets;
    std::string note;
    friend bool operator==(const PlanItem&, const PlanItem&) = default;
};

/// A session on paper. Built-in plans (templates) have a permanent key.
struct Plan {
    std::string key;
    std::string name;
    FactSource source = FactSource::General;
    std::vector<PlanItem> items;
    friend bool operator==(const Plan&, const Plan&) = default;
};

} // namespace dorsal
