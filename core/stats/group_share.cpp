// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/group_share.h"

#include <algorithm>

namespace dorsal {

int groupHalves(const Exercise& exercise, MuscleGroup group) {
    int halves = 0;
    for (const MuscleShare& share : exercise.muscles) {
        if (muscleGroup(share.muscle) == group) {
            halves = std::max(halves, share.halves);
        }
    }
    return halves;
}

} // namespace dorsal
