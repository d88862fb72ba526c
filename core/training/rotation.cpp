// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/rotation.h"

#include <algorithm>
#include <functional>

namespace dorsal {

std::vector<DoneChoice> rotationOf(const std::vector<ExerciseKey>& choices, const LastDone& lastDone) {
    std::vector<DoneChoice> done;
    for (const ExerciseKey& choice : choices) {
        if (const auto day = lastDone(choice)) {
            done.push_back({choice, *day});
        }
    }
    std::ranges::stable_sort(done, std::greater(), &DoneChoice::day);
    return done;
}

} // namespace dorsal
