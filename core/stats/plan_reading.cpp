// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/plan_reading.h"

#include <algorithm>
#include <set>

namespace dorsal {

namespace {

void addEquipment(std::set<Equipment>& needed, const Exercise& exercise, const Profile& profile) {
    needed.insert(exercise.equipment.begin(), exercise.equipment.end());
    if (!exercise.equipmentAny.empty()) {
        const auto owned =
            std::ranges::find_if(exercise.equipmentAny, [&](Equipment item) { return profile.owns(item); });
        needed.insert(owned == exercise.equipmentAny.end() ? exercise.equipmentAny.front() : *owned);
    }
}

std::vector<MuscleShare> mostFirst(const std::map<Muscle, int>& halves) {
    std::vector<MuscleShare> muscles;
    for (const auto& [muscle, count] : halves) {
        muscles.push_back({muscle, count});
    }
    std::ranges::stable_sort(muscles, std::ranges::greater(), &MuscleShare::halves);
    return muscles;
}

} // namespace

PlanReading readPlan(const Plan& today, const Catalogue& catalogue, const Profile& profile,
                     const BalanceOptions& options, std::chrono::seconds rest) {
    PlanReading reading;
    std::set<Equipment> needed;
    std::map<Muscle, int> halves;
    for (const PlanItem& item : today.items) {
        const Exercise* exercise = item.choices.empty() ? nullptr : catalogue.find(item.choices.front());
        if (exercise == nullptr) {
            continue;
        }
        addEquipment(needed, *exercise, profile);
        const auto working = static_cast<int>(std::ranges::count_if(
            item.sets, [](const PlannedSet& set) { return set.kind != SetKind::Warmup; }));
        if (item.slot == Slot::Main && exercise->category == Category::Strengthening) {
            reading.workingSets += working;
            for (const MuscleShare& share : exercise->muscles) {
                halves[share.muscle] += share.halves * working;
            }
        }
    }
    for (const Slot slot : EnumValues<Slot>::all) {
        Plan part = today;
        std::erase_if(part.items, [slot](const PlanItem& item) { return item.slot != slot; });
        reading.lengths[slot] = planOutlook(part, catalogue, options, rest).length;
    }
    reading.outlook = planOutlook(today, catalogue, options, rest);
    reading.needed.assign(needed.begin(), needed.end());
    std::ranges::copy_if(reading.needed, std::back_inserter(reading.missing),
                         [&](Equipment item) { return !profile.owns(item); });
    reading.muscles = mostFirst(halves);
    return reading;
}

} // namespace dorsal
