// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/set_fields.h"

#include <algorithm>

namespace dorsal {

namespace {

SetFields fieldsOfSets(std::span<const LoggedSet> sets) {
    const bool reps = std::ranges::any_of(sets, [](const LoggedSet& set) { return set.reps.has_value(); });
    const bool load = std::ranges::any_of(sets, [](const LoggedSet& set) { return set.load.has_value(); });
    const bool held = std::ranges::any_of(sets, [](const LoggedSet& set) { return set.held.has_value(); });
    const bool way = std::ranges::any_of(sets, [](const LoggedSet& set) { return set.distance.has_value(); });
    if (reps || (!held && !way)) {
        return {SetField::Load, SetField::Reps};
    }
    if (way) {
        return load ? SetFields{SetField::Load, SetField::Distance}
                    : SetFields{SetField::Distance, SetField::Held};
    }
    return load ? SetFields{SetField::Load, SetField::Held} : SetFields{SetField::Held, SetField::None};
}

/// Slow repetitions are told by their seconds, unless a load was added to them.
bool isTimedByTheRep(const Exercise& exercise, std::span<const LoggedSet> sets) {
    return isLoweringOnly(exercise.prescription.tempo) &&
           std::ranges::none_of(sets, [](const LoggedSet& set) { return set.load || set.help; });
}

} // namespace

SetFields fieldsOf(const Exercise* exercise, std::span<const LoggedSet> sets) {
    if (exercise == nullptr) {
        return fieldsOfSets(sets);
    }
    switch (exercise->measure) {
    case Measure::RepsLoad:
        return {SetField::Load, SetField::Reps};
    case Measure::RepsBodyweight:
        return {isTimedByTheRep(*exercise, sets) ? SetField::PerRep : SetField::Added, SetField::Reps};
    case Measure::RepsBand:
        return {SetField::Band, SetField::Reps};
    case Measure::Reps:
        return {SetField::None, SetField::Reps};
    case Measure::Time:
        return exercise->loadConvention == LoadConvention::AddedOrAssist
                   ? SetFields{SetField::Added, SetField::Held}
                   : SetFields{SetField::Held, SetField::None};
    case Measure::DistanceTime:
        return {SetField::Distance, SetField::Held};
    case Measure::DistanceLoad:
        return {SetField::Load, SetField::Distance};
    }
    return {};
}

bool isTimed(const SetFields& fields) {
    return fields.first == SetField::Held || fields.second == SetField::Held;
}

} // namespace dorsal
