// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/plate_stack.h"

#include <algorithm>
#include <cstdlib>
#include <map>

namespace dorsal {

namespace {

/// Plates in pounds are each rounded to the milligram, so a load may lie some milligrams off its stack.
constexpr std::int64_t roundingOff = 50;

/// Every weight that one side can have, each with the fewest plates that make it.
using Sides = std::map<std::int64_t, std::vector<Load>>;

void addPlate(Sides& sides, Load plate, std::int64_t limit) {
    const Sides before = sides;
    for (const auto& [weight, plates] : before) {
        const std::int64_t more = weight + plate.inMilligrams();
        if (more > limit) {
            break;
        }
        const auto known = sides.find(more);
        if (known == sides.end() || known->second.size() > plates.size() + 1) {
            std::vector<Load> with = plates;
            with.push_back(plate);
            sides[more] = std::move(with);
        }
    }
}

Sides sidesUpTo(const PlatesOwned& owned, std::int64_t limit) {
    std::vector<Plates> plates = owned.plates;
    std::ranges::sort(plates, std::ranges::greater(), &Plates::weight);
    Sides sides{{0, {}}};
    for (const Plates& kind : plates) {
        for (int pair = 0; pair < kind.pairs; ++pair) {
            addPlate(sides, kind.weight, limit);
        }
    }
    return sides;
}

/// Told as `load` where it is that but for the rounding.
Load totalWith(const PlatesOwned& owned, std::int64_t perSide, Load load) {
    const std::int64_t total = owned.bar.inMilligrams() + 2 * perSide;
    return std::abs(total - load.inMilligrams()) <= roundingOff
               ? load
               : Load::milligrams(std::min(total, Load::maxMilligrams));
}

} // namespace

bool isLoadedOnABar(const Exercise& exercise) {
    return std::ranges::find(exercise.equipment, Equipment::Barbell) != exercise.equipment.end();
}

std::optional<PlateStack> plateStack(const PlatesOwned& owned, Load load) {
    if (owned.plates.empty() || owned.bar > load) {
        return std::nullopt;
    }
    const Sides sides = sidesUpTo(owned, (load.inMilligrams() - owned.bar.inMilligrams() + roundingOff) / 2);
    const auto& [weight, perSide] = *sides.rbegin();
    return PlateStack{perSide, totalWith(owned, weight, load)};
}

std::optional<Load> lightestStackFrom(const PlatesOwned& owned, Load load) {
    if (owned.plates.empty()) {
        return std::nullopt;
    }
    const std::int64_t wanted =
        std::max<std::int64_t>((load.inMilligrams() - owned.bar.inMilligrams() - roundingOff + 1) / 2, 0);
    // The lightest stack that reaches it is short of it without its last plate.
    const Load heaviest = std::ranges::max(owned.plates, {}, &Plates::weight).weight;
    const Sides sides = sidesUpTo(owned, wanted + heaviest.inMilligrams());
    const auto found = sides.lower_bound(wanted);
    return found == sides.end() ? std::nullopt : std::optional(totalWith(owned, found->first, load));
}

} // namespace dorsal
