// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/ladder.h"

namespace dorsal {

std::string_view code(LadderMeasure value) {
    switch (value) {
    case LadderMeasure::TotalSeconds:
        return "total_seconds";
    case LadderMeasure::TotalReps:
        return "total_reps";
    case LadderMeasure::BandsThenReps:
        return "band_levels_then_reps";
    case LadderMeasure::LoweringSeconds:
        return "total_lowering_seconds";
    case LadderMeasure::AddedOneRepMax:
        return "added_e1rm_over_bodyweight";
    }
    return {};
}

} // namespace dorsal
