// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/load_steps.h"

#include <algorithm>
#include <cmath>

namespace dorsal {

namespace {

constexpr double epley = 30;

bool uses(const Exercise& exercise, Equipment kit) {
    return std::ranges::find(exercise.equipment, kit) != exercise.equipment.end() ||
           std::ranges::find(exercise.equipmentAny, kit) != exercise.equipmentAny.end();
}

Load stepInPounds(const Exercise& exercise) {
    if (uses(exercise, Equipment::Kettlebell)) {
        return Load::pounds(9);
    }
    const bool stack = uses(exercise, Equipment::Machine) || uses(exercise, Equipment::AssistMachine);
    return Load::pounds(stack ? 10 : 5);
}

bool isOnBar(const Exercise& exercise) {
    return uses(exercise, Equipment::Barbell) || uses(exercise, Equipment::TrapBar) ||
           uses(exercise, Equipment::TBar) || uses(exercise, Equipment::SmithMachine);
}

} // namespace

LoadKit loadKitOf(LoadUnit unit, const PlatesOwned& owned) {
    LoadKit kit{unit, {}};
    for (const Plates& kind : owned.plates) {
        if (kind.pairs > 0 && kind.weight > Load()) {
            kit.lightestPlate = std::min(kit.lightestPlate.value_or(kind.weight), kind.weight);
        }
    }
    return kit;
}

std::optional<Load> loadStep(const Exercise& exercise, const LoadKit& kit) {
    if (!exercise.step) {
        return std::nullopt;
    }
    const Load step = kit.unit == LoadUnit::Pound ? stepInPounds(exercise) : *exercise.step;
    if (kit.lightestPlate && isOnBar(exercise)) {
        return std::max(step, Load::milligrams(2 * kit.lightestPlate->inMilligrams()));
    }
    return step;
}

Load roundedDown(Load load, Load step) {
    if (step == Load()) {
        return load;
    }
    // Loads typed in pounds are rounded to the milligram, so a multiple may lie some milligrams off.
    const std::int64_t tolerance = step.inMilligrams() / 1000;
    const std::int64_t steps = (load.inMilligrams() + tolerance) / step.inMilligrams();
    return Load::milligrams(std::min(steps * step.inMilligrams(), load.inMilligrams()));
}

double loadJump(Load from, Load to) {
    return from == Load() ? 0 : to.inKilograms() / from.inKilograms() - 1;
}

bool isStepAllowed(Load load, Load step, RepRange range) {
    const double room = static_cast<double>(load.inMilligrams()) * (range.to - range.from);
    return static_cast<double>(step.inMilligrams()) * (epley + range.from) <= room;
}

double predictedReps(Load from, Load to, Reps reps) {
    return (from.inKilograms() * (1 + reps.count() / epley) / to.inKilograms() - 1) * epley;
}

int repsNeededBefore(Load from, Load to, Reps reps) {
    constexpr double rounding = 1e-9;
    const double needed = to.inKilograms() / from.inKilograms() * (epley + reps.count()) - epley;
    return static_cast<int>(std::ceil(needed - rounding));
}

} // namespace dorsal
