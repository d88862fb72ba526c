// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/plate_stack.h"

#include <algorithm>
#include <map>

namespace dorsal {

namespace {

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

} // namespace

bool isLoadedOnABar(const Exercise& exercise) {
    return std::ranges::find(exercise.equipment, Equipment::Barbell) != exercise.equipment.end();
}

std::optional<PlateStack> plateStack(const PlatesOwned& owned, Load load) {
    if (owned.plates.empty() || owned.bar > load) {
        return std::nullopt;
    }
    const std::int64_t limit = (load.inMilligrams() - owned.bar.inMilligrams()) / 2;
    std::vector<Plates> plates = owned.plates;
    std::ranges::sort(plates, std::ranges::greater(), &Plates::weight);
    Sides sides{{0, {}}};
    for (const Plates& kind : plates) {
        for (int pair = 0; pair < kind.pairs; ++pair) {
            addPlate(sides, kind.weight, limit);
        }
    }
    const auto& [weight, perSide] = *sides.rbegin();
    return PlateStack{perSide, Load::milligrams(owned.bar.inMilligrams() + 2 * weight)};
}

} // namespace dorsal
