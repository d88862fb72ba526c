// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/log_reader.h"
#include "core/stats/progression.h"
#include "core/training/catalogue.h"
#include "core/units/load_unit.h"

#include <span>
#include <string>
#include <vector>

namespace dorsal {

/// An advice that was not answered yet.
struct OpenAdvice {
    Advice advice;
    ExerciseKey key;
    std::string name;
    bool coachsRange = false; ///< the coach stated the range of repetitions
    friend bool operator==(const OpenAdvice&, const OpenAdvice&) = default;
};

/// The rows first, then the ladder, then the exercises done last; at most three, and nothing
/// that the profile says to avoid. `facts` by start, of
/// finished sessions.
[[nodiscard]] std::vector<OpenAdvice> openAdvice(LogReader& reader, const Catalogue& catalogue,
                                                 const ExerciseDirectory& directory,
                                                 std::span<const SetFact> facts, LoadUnit unit, Day today);

} // namespace dorsal
