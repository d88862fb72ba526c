// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/catalogue.h"
#include "core/training/plan.h"

#include <span>
#include <vector>

namespace dorsal {

// Changes to the items of a plan. Items of one slot stand together: warm-up, main, cool-down. Places count
// from 0; those that do not exist change nothing.

using PlanItems = std::vector<PlanItem>;

/// Where an exercise of that kind usually stands.
[[nodiscard]] Slot usualSlot(Category category);
/// The item that an exercise begins as: as many sets as it asks for, aimed at what it asks for.
[[nodiscard]] PlanItem itemFor(const Exercise& exercise, Slot slot);

/// Puts the item at the end of its slot; gives its place.
std::size_t addPlanItem(PlanItems& items, PlanItem item);
/// Adds it before place `before` of the same slot, or at the slot's end.
std::size_t insertPlanItem(PlanItems& items, PlanItem item, std::size_t before);
void removePlanItem(PlanItems& items, std::size_t at);
enum class PlanMove { Up, Down };
/// One place up or down, into the neighbouring slot at the end of its own. Gives the place it has then.
std::size_t movePlanItem(PlanItems& items, std::size_t at, PlanMove move);
/// Into a slot, before the item that stands at `before` now, or at the slot's end. Gives its place.
std::size_t movePlanItemTo(PlanItems& items, std::size_t at, Slot slot, std::size_t before);

/// Changes how many sets an item has: more are as its last.
void setPlannedCount(PlanItem& item, int count);
/// Changes a field of every set of the item, of every choice.
void setPlannedReps(PlanItem& item, std::optional<RepRange> reps);
void setPlannedHold(PlanItem& item, std::optional<HoldRange> hold);
void setPlannedRest(PlanItem& item, std::optional<std::chrono::seconds> rest);
void setPlannedTempo(PlanItem& item, const std::vector<TempoPhase>& tempo);
void setPlannedLoad(PlanItem& item, std::optional<LoadHint> load);
void setPlannedSide(PlanItem& item, Side side);
void setPlannedKind(PlanItem& item, SetKind kind);

/// The neighbour that an item is joined with; without one below, it is the one above.
enum class SupersetWith { Below, Above };
/// Joins the item with its neighbour in its slot, and with those that this one is joined with; or (when it is
/// in one) takes it out of its superset.
void toggleSuperset(PlanItems& items, std::size_t at, SupersetWith with = SupersetWith::Below);
/// Adds an exercise to choose from, with the sets that it asks for; another version of the first one is done
/// as that is. One that is there already changes nothing.
void addChoice(PlanItem& item, const Exercise& exercise, const Catalogue& catalogue);
/// Takes one out; the last one stays.
void removeChoice(PlanItem& item, const ExerciseKey& exercise);
/// Puts one exercise in the place of all. The sets stay unless one is timed and the other counted.
void replaceChoices(PlanItem& item, const Exercise& exercise);
/// Lets the item be any version of a family, the given one first.
void chooseFromFamily(PlanItem& item, std::span<const Exercise* const> family);

} // namespace dorsal
