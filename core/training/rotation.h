// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/plan_choice.h"

#include <vector>

namespace dorsal {

/// One of the exercises of a choose-one item, and the day it was done last.
struct DoneChoice {
    ExerciseKey exercise;
    Day day{};
    friend bool operator==(const DoneChoice&, const DoneChoice&) = default;
};

/// Those of the choices that were ever done, the latest first; of one day in the order of the choices.
[[nodiscard]] std::vector<DoneChoice> rotationOf(const std::vector<ExerciseKey>& choices,
                                                 const LastDone& lastDone);

} // namespace dorsal
