// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/session_items.h"
#include "core/training/catalogue.h"
#include "core/training/imported_history.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace dorsal {

/// What a name of another app's file stands for here.
struct NameTarget {
    /// Nothing when it is unknown: it then becomes an own exercise.
    std::optional<NamedExercise> exercise;
    /// The first of the file's names that are the same when folded: they become one own exercise.
    std::size_t sameAs = 0;
    /// What that own exercise counts as; the first of the same names decides.
    BalanceOverride countsAs = BalanceOverride::None;
};

/// For each exercise of the history: the answer confirmed before, else the exercise of exactly that name or
/// alias, else nothing. Nothing is guessed.
[[nodiscard]] std::vector<NameTarget> resolveNames(const ImportedHistory& history, const Catalogue& catalogue,
                                                   std::span<const NameMapping> confirmed, NameFolder fold);

/// Which numbers the sets of the exercises have that share `group` as their sameAs.
[[nodiscard]] Measure inferredMeasure(const ImportedHistory& history, const std::vector<NameTarget>& targets,
                                      std::size_t group);

} // namespace dorsal
