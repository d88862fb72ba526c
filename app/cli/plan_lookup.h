// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/log_reader.h"
#include "core/training/catalogue.h"

#include <QString>

#include <vector>

namespace dorsal {

/// A plan with where it comes from.
struct ListedPlan {
    Plan plan;
    bool builtIn = false;
    std::string folder;
    bool archived = false;
};

/// Every plan: own ones by position, then the built-in ones.
[[nodiscard]] std::vector<ListedPlan> allPlans(LogReader& reader, const Catalogue& catalogue);

/// By UUID, key or name, case aside. Throws ProblemError(UnknownPlan, AmbiguousPlan).
[[nodiscard]] ListedPlan planNamed(LogReader& reader, const Catalogue& catalogue, const QString& typed);

} // namespace dorsal
