// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/load_steps.h"

#include <algorithm>
#include <cmath>

namespace dorsal {

namespace {

constexpr double epley = 30;
/// Less than any plate, more than pounds are rounded by.
constexpr std::int64_t oneGram = 1000;

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

/// Bars that take plates and that nobody knows the weight of.
bool isOnAnotherBar(const Exercise& exercise) {
    return uses(exercise, Equipment::TrapBar) || uses(exercise, Equipment::TBar) ||
           uses(exercise, Equipment::SmithMachine);
}

bool hasPlates(const PlatesOwned& owned) {
    return std::ranges::any_of(owned.plates,
                               [](const Plates& kind) { return kind.pairs > 0 && kind.weight > Load(); });
}

Load lightestPair(const PlatesOwned& owned) {
    Load lightest = Load::milligrams(Load::maxMilligrams);
    for (const Plates& kind : owned.plates) {
        if (kind.pairs > 0 && kind.weight > Load()) {
            lightest = std::min(lightest, kind.weight);
        }
    }
    return Load::milligrams(std::min(2 * lightest.inMilligrams(), Load::maxMilligrams));
}

Load plus(Load load, std::int64_t milligrams) {
    return Load::milligrams(std::min(load.inMilligrams() + milligrams, Load::maxMilligrams));
}

} // namespace

std::optional<Load> LoadSteps::heavierThan(Load load) const {
    if (!step) {
        return std::nullopt;
    }
    const Load wanted = plus(load, step->inMilligrams());
    return bar ? lightestStackFrom(*bar, wanted) : std::optional(wanted);
}

std::optional<Load> LoadSteps::justAbove(Load load) const {
    return bar ? lightestStackFrom(*bar, plus(load, oneGram)) : heavierThan(load);
}

Load LoadSteps::notAbove(Load load) const {
    if (const auto stack = bar ? plateStack(*bar, load) : std::nullopt) {
        return stack->total;
    }
    return step ? roundedDown(load, *step) : load;
}

LoadSteps loadStepsOf(const Exercise& exercise, const LoadKit& kit) {
    if (!exercise.step) {
        return {};
    }
    LoadSteps steps{kit.unit == LoadUnit::Pound ? stepInPounds(exercise) : *exercise.step};
    if (!hasPlates(kit.plates)) {
        return steps;
    }
    if (isLoadedOnABar(exercise)) {
        steps.bar = kit.plates;
    } else if (isOnAnotherBar(exercise)) {
        steps.step = std::max(*steps.step, lightestPair(kit.plates));
    }
    return steps;
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
