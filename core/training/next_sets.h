// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/session.h"

#include <chrono>
#include <optional>

namespace dorsal {

/// What the next working sets of an exercise should be; what is absent stays as it was.
struct NextSets {
    std::optional<Load> load;
    std::optional<Load> help;
    std::optional<Id<Band>> band;
    std::optional<int> reps;
    std::optional<std::chrono::seconds> hold;
    int sets = 0;
    /// Of one repetition.
    std::optional<std::chrono::seconds> perRep = std::nullopt;
    friend bool operator==(const NextSets&, const NextSets&) = default;
};

} // namespace dorsal
