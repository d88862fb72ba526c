// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/catalogue.h"
#include "core/training/problem.h"

#include <QByteArray>

#include <filesystem>
#include <vector>

namespace dorsal {

/// The number of the form of .dorsalplan files that this program writes, and the highest it reads.
inline constexpr int planFileForm = 1;

/// A plan as a .dorsalplan file holds it, and the exercises in it that the catalogue does not know; these are
/// kept by their names.
struct PlanFile {
    Plan plan;
    std::vector<Problem> unknown;
};

/// The plan as a file: JSON without any time, so that the same plan always makes the same bytes. Built-in
/// exercises are named by their slug, own ones by their name.
[[nodiscard]] QByteArray writePlanFile(const Plan& plan, const Catalogue& catalogue);

/// Reads a file of that form; `file` is its name for problems. Throws ProblemError for anything else.
[[nodiscard]] PlanFile readPlanFile(const QByteArray& bytes, const std::string& file,
                                    const Catalogue& catalogue);
/// The same from disk.
[[nodiscard]] PlanFile readPlanFile(const std::filesystem::path& path, const Catalogue& catalogue);

} // namespace dorsal
