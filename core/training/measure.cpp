// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/measure.h"

namespace dorsal {

std::string_view code(Measure value) {
    switch (value) {
    case Measure::RepsLoad:
        return "reps_load";
    case Measure::RepsBodyweight:
        return "reps_bodyweight";
    case Measure::RepsBand:
        return "reps_band";
    case Measure::Reps:
        return "reps";
    case Measure::Time:
        return "time";
    case Measure::DistanceTime:
        return "distance_time";
    case Measure::DistanceLoad:
        return "distance_load";
    }
    return {};
}

} // namespace dorsal
