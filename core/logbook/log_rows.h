// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/annotation.h"
#include "core/training/exercise_override.h"
#include "core/training/own_plan.h"
#include "core/training/session.h"
#include "core/training/weigh_in.h"

#include <variant>

namespace dorsal {

/// Applies a template to every kind of row that the log keeps. A new table is added here, once.
template <template <class...> class Holder, template <class> class Each>
using ForEachRow = Holder<Each<Session>, Each<SessionItem>, Each<LoggedSet>, Each<LoggedExercise>, Each<Band>,
                          Each<OwnExercise>, Each<Setting>, Each<NameMapping>, Each<OwnPlan>, Each<WeighIn>,
                          Each<ExerciseOverride>, Each<Annotation>>;

/// Names one row of any table.
using RowId = ForEachRow<std::variant, Id>;

} // namespace dorsal
