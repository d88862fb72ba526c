// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/body_weights.h"
#include "core/stats/one_rep_max.h"
#include "core/training/annotation.h"
#include "core/training/session.h"

#include <map>
#include <vector>

namespace dorsal {

/// What the progress of an exercise is told with.
struct ProgressOptions {
    OneRepMaxFormula formula = OneRepMaxFormula::Epley;
    BodyWeights bodyWeights;
    std::vector<Band> bands; ///< by rank, retired ones too

    /// When exercises were last left out because of pain.
    std::map<Id<LoggedExercise>, Day> skippedForPain = {};

    /// Easy weeks on purpose, which no plateau is read from.
    std::vector<Annotation> deloads = {};

    [[nodiscard]] bool isEased(Day day) const;
    /// 1 = lightest; nothing for a band that is gone.
    [[nodiscard]] std::optional<int> rankOf(const std::optional<Id<Band>>& band) const;
};

} // namespace dorsal
