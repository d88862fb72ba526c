// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/problem.h"

#include <QString>

#include <exception>

namespace dorsal {

/// One sentence or two: what is wrong, where, why, and what to do next.
[[nodiscard]] QString explain(const Problem& problem);
/// The same for any exception; unknown ones are told with their own words.
[[nodiscard]] QString explain(const std::exception& error);

} // namespace dorsal
