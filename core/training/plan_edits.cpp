// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/plan_edits.h"

#include "core/training/choice_sets.h"

#include <algorithm>
#include <array>
#include <functional>

namespace dorsal {

namespace {

constexpr std::array slotsInOrder{Slot::Warmup, Slot::Main, Slot::Cooldown, Slot::Micro};

std::size_t orderOf(Slot slot) {
    return static_cast<std::size_t>(std::ranges::find(slotsInOrder, slot) - slotsInOrder.begin());
}

/// A superset of one is none, and neighbours of another slot are no neighbours.
void tidySupersets(PlanItems& items) {
    for (std::size_t i = 0; i < items.size(); ++i) {
        const auto isPartner = [&](std::size_t other) {
            return other < items.size() && items[other].superset == items[i].superset &&
                   items[other].slot == items[i].slot;
        };
        if (items[i].superset && !isPartner(i + 1) && !(i > 0 && isPartner(i - 1))) {
            items[i].superset.reset();
        }
    }
}

int freeSuperset(const PlanItems& items) {
    int highest = 0;
    for (const PlanItem& item : items) {
        highest = std::max(highest, item.superset.value_or(0));
    }
    return highest + 1;
}

/// Changes the sets of the item and those that single choices have of their own; what is the same then needs
/// no place of its own.
void changeAllSets(PlanItem& item, const std::function<void(std::vector<PlannedSet>&)>& change) {
    change(item.sets);
    for (auto& [choice, sets] : item.choiceSets) {
        change(sets);
    }
    std::erase_if(item.choiceSets, [&](const auto& own) { return own.second == item.sets; });
}

template <class Value>
void setInAll(PlanItem& item, Value PlannedSet::*field, const Value& value) {
    changeAllSets(item, [&](std::vector<PlannedSet>& sets) {
        for (PlannedSet& set : sets) {
            set.*field = value;
        }
    });
}

bool isTimed(const std::vector<PlannedSet>& sets) {
    return std::ranges::any_of(sets, [](const PlannedSet& set) { return set.hold && !set.reps; });
}

} // namespace

Slot usualSlot(Category category) {
    switch (category) {
    case Category::SelfMassage:
    case Category::Mobility:
        return Slot::Warmup;
    case Category::Stretch:
        return Slot::Cooldown;
    case Category::Strengthening:
    case Category::Conditioning:
        return Slot::Main;
    }
    return Slot::Main;
}

PlanItem itemFor(const Exercise& exercise, Slot slot) {
    PlanItem item;
    item.slot = slot;
    item.choices = {exercise.key};
    PlannedSet set;
    set.reps = exercise.prescription.reps;
    set.hold = exercise.prescription.hold;
    set.tempo = exercise.prescription.tempo;
    const int count = exercise.prescription.sets ? exercise.prescription.sets->from : 1;
    item.sets.assign(static_cast<std::size_t>(std::clamp(count, 1, maxPlannedSets)), set);
    return item;
}

std::size_t addPlanItem(PlanItems& items, PlanItem item) {
    return insertPlanItem(items, std::move(item), items.size());
}

std::size_t insertPlanItem(PlanItems& items, PlanItem item, std::size_t before) {
    const auto after = std::ranges::find_if(
        items, [&](const PlanItem& other) { return orderOf(other.slot) > orderOf(item.slot); });
    const auto first = std::ranges::find_if(
        items, [&](const PlanItem& other) { return orderOf(other.slot) >= orderOf(item.slot); });
    const auto place = std::clamp(static_cast<std::ptrdiff_t>(std::min(before, items.size())),
                                  first - items.begin(), after - items.begin());
    items.insert(items.begin() + place, std::move(item));
    tidySupersets(items);
    return static_cast<std::size_t>(place);
}

void removePlanItem(PlanItems& items, std::size_t at) {
    if (at < items.size()) {
        items.erase(items.begin() + static_cast<std::ptrdiff_t>(at));
        tidySupersets(items);
    }
}

std::size_t movePlanItem(PlanItems& items, std::size_t at, PlanMove move) {
    if (at >= items.size()) {
        return at;
    }
    const bool up = move == PlanMove::Up;
    const bool hasNeighbour = up ? at > 0 && items[at - 1].slot == items[at].slot
                                 : at + 1 < items.size() && items[at + 1].slot == items[at].slot;
    if (hasNeighbour) {
        const std::size_t other = up ? at - 1 : at + 1;
        std::swap(items[at], items[other]);
        tidySupersets(items);
        return other;
    }
    const std::size_t order = orderOf(items[at].slot);
    const bool canLeave = up ? order > 0 : order < orderOf(Slot::Cooldown);
    if (canLeave) {
        items[at].slot = slotsInOrder.at(up ? order - 1 : order + 1);
        tidySupersets(items);
    }
    return at;
}

std::size_t movePlanItemTo(PlanItems& items, std::size_t at, Slot slot, std::size_t before) {
    if (at >= items.size()) {
        return at;
    }
    PlanItem moved = std::move(items[at]);
    moved.slot = slot;
    items.erase(items.begin() + static_cast<std::ptrdiff_t>(at));
    return insertPlanItem(items, std::move(moved), before > at ? before - 1 : before);
}

void setPlannedCount(PlanItem& item, int count) {
    changeAllSets(item, [&](std::vector<PlannedSet>& sets) {
        const PlannedSet last = sets.empty() ? PlannedSet{} : sets.back();
        sets.resize(static_cast<std::size_t>(std::clamp(count, 1, maxPlannedSets)), last);
    });
}

void setPlannedReps(PlanItem& item, std::optional<RepRange> reps) {
    setInAll(item, &PlannedSet::reps, reps);
    setInAll(item, &PlannedSet::hold, {});
}

void setPlannedHold(PlanItem& item, std::optional<HoldRange> hold) {
    setInAll(item, &PlannedSet::hold, hold);
    setInAll(item, &PlannedSet::reps, {});
}

void setPlannedRest(PlanItem& item, std::optional<std::chrono::seconds> rest) {
    setInAll(item, &PlannedSet::rest, rest);
}

void setPlannedTempo(PlanItem& item, const std::vector<TempoPhase>& tempo) {
    setInAll(item, &PlannedSet::tempo, tempo);
}

void setPlannedLoad(PlanItem& item, std::optional<LoadHint> load) {
    setInAll(item, &PlannedSet::load, load);
}

void setPlannedSide(PlanItem& item, Side side) {
    setInAll(item, &PlannedSet::side, side);
}

void setPlannedKind(PlanItem& item, SetKind kind) {
    setInAll(item, &PlannedSet::kind, kind);
}

void toggleSuperset(PlanItems& items, std::size_t at, SupersetWith with) {
    if (at >= items.size()) {
        return;
    }
    const auto isNeighbour = [&](std::size_t other) {
        return other < items.size() && items[other].slot == items[at].slot;
    };
    const bool hasAbove = at > 0 && isNeighbour(at - 1);
    const bool joinsAbove = hasAbove && (with == SupersetWith::Above || !isNeighbour(at + 1));
    const std::size_t other = joinsAbove ? at - 1 : at + 1;
    if (items[at].superset) {
        items[at].superset.reset();
    } else if (isNeighbour(other)) {
        if (!items[other].superset) {
            items[other].superset = freeSuperset(items);
        }
        items[at].superset = items[other].superset;
    }
    tidySupersets(items);
}

void addChoice(PlanItem& item, const Exercise& exercise, const Catalogue& catalogue) {
    if (item.choices.empty() || std::ranges::find(item.choices, exercise.key) != item.choices.end()) {
        return;
    }
    const Exercise* first = catalogue.find(item.choices.front());
    const bool isVersion = first != nullptr && !first->family.empty() && first->family == exercise.family;
    item.choices.push_back(exercise.key);
    if (!isVersion && !leaveAimOpen(item.sets)) {
        setChoiceSets(item, exercise.key, itemFor(exercise, item.slot).sets);
    }
}

void removeChoice(PlanItem& item, const ExerciseKey& exercise) {
    if (item.choices.size() == 1 || std::ranges::find(item.choices, exercise) == item.choices.end()) {
        return;
    }
    std::erase(item.choices, exercise);
    item.choiceSets.erase(exercise);
    if (item.choices.size() == 1) {
        item = onlyChoice(item, ExerciseKey(item.choices.front()));
        item.chooseBy = ChooseBy::Freely;
    }
}

void replaceChoices(PlanItem& item, const Exercise& exercise) {
    const PlanItem usual = itemFor(exercise, item.slot);
    if (isTimed(item.sets) != isTimed(usual.sets)) {
        item.sets = usual.sets;
    }
    item.choices = {exercise.key};
    item.choiceSets.clear();
    item.chooseBy = ChooseBy::Freely;
}

void chooseFromFamily(PlanItem& item, std::span<const Exercise* const> family) {
    item.chooseBy = ChooseBy::Family;
    for (const Exercise* exercise : family) {
        if (std::ranges::find(item.choices, exercise->key) == item.choices.end()) {
            item.choices.push_back(exercise->key);
        }
    }
}

} // namespace dorsal
