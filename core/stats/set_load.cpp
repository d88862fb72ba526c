// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/set_load.h"

namespace dorsal {

bool isWorkingSet(const SetFact& fact) {
    return fact.kind == SetKind::Working || fact.kind == SetKind::Failure;
}

std::optional<double> setLoad(const SetFact& fact, const Exercise& exercise) {
    const double added = fact.load ? fact.load->inKilograms() : 0;
    const double help = fact.help ? fact.help->inKilograms() : 0;
    switch (exercise.measure) {
    case Measure::RepsBodyweight:
    case Measure::Reps:
        return fact.band ? std::nullopt : std::optional(added - help);
    case Measure::RepsLoad:
    case Measure::DistanceLoad:
        return fact.load ? std::optional(added) : std::nullopt;
    case Measure::RepsBand:
    case Measure::Time:
    case Measure::DistanceTime:
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace dorsal
