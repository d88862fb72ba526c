// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/enum_codes.h"

namespace dorsal {

/// Which numbers a set of an exercise has.
enum class Measure {
    RepsLoad,
    RepsBodyweight,
    RepsBand,
    Reps,
    Time,
    DistanceTime,
    DistanceLoad,
};

/// The permanent code of a value, as the log and the catalogue write it.
[[nodiscard]] std::string_view code(Measure value);

template <>
struct EnumValues<Measure> {
    static constexpr std::array all{Measure::RepsLoad,    Measure::RepsBodyweight, Measure::RepsBand,
                                    Measure::Reps,        Measure::Time,           Measure::DistanceTime,
                                    Measure::DistanceLoad};
};

} // namespace dorsal
