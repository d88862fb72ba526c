// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/words/catalogue_words.h"
#include "core/logbook/operation.h"
#include "core/stats/activation.h"
#include "core/stats/balance.h"
#include "core/stats/balance_mode.h"
#include "core/stats/balance_status.h"
#include "core/stats/balance_unit.h"
#include "core/training/category.h"
#include "core/training/caution_action.h"
#include "core/training/exercise.h"
#include "core/training/fact_source.h"
#include "core/training/load_convention.h"
#include "core/training/measure.h"
#include "core/training/skip_reason.h"
#include "core/units/load_unit.h"
#include "core/units/muscle_group.h"
#include "core/units/set_kind.h"
#include "core/units/side.h"
#include "core/units/slot.h"
#include "core/units/week_start.h"

#include <QString>

#include <optional>

namespace dorsal {

// The word of every value, in lower case where it stands inside a line.

[[nodiscard]] QString word(SetKind value);
/// "both", "left", "right"
[[nodiscard]] QString word(Side value);
/// For a cell of its own: "both", "Left", "Right".
[[nodiscard]] QString cellWord(Side value);
/// "L", "R", empty for both.
[[nodiscard]] QString letter(Side value);
[[nodiscard]] QString word(Slot value);
/// For a heading: "Warm-up".
[[nodiscard]] QString heading(Slot value);
[[nodiscard]] QString word(SkipReason value);
/// "2:1 met", "almost 2:1", ...: only for weeks that are over.
[[nodiscard]] QString word(BalanceStatus value);
[[nodiscard]] QString word(BalanceMode value);
/// "sets", "exercises", "reps"
[[nodiscard]] QString word(BalanceUnit value);
[[nodiscard]] QString word(Activation value);
/// "Monday"
[[nodiscard]] QString word(WeekStart value);
/// "kilograms (kg)"
[[nodiscard]] QString word(LoadUnit value);
/// "strength", "self-massage"
[[nodiscard]] QString word(Category value);
/// "Back"
[[nodiscard]] QString word(MuscleGroup value);
/// Which numbers a set has: "load and reps".
[[nodiscard]] QString word(Measure value);
/// What a typed load means: "each hand"; empty where there is nothing to say.
[[nodiscard]] QString word(LoadConvention value);
/// What an own exercise counts as: "back", "neither".
[[nodiscard]] QString word(BalanceOverride value);
/// The provenance tag: "coach", "drawn from the coach", "general".
[[nodiscard]] QString word(FactSource value);
/// The tag of a number that nobody stated: "Dorsal’s default".
[[nodiscard]] QString dorsalsDefault();
[[nodiscard]] QString word(CautionAction value);

/// Why a set counts or does not, as a sentence.
[[nodiscard]] QString countReason(CountReason reason);
/// "counts as back", "does not count": the short form beside an exercise, as whole sets are counted.
[[nodiscard]] QString countsAs(const BalanceShare& share);

/// "Log set"
[[nodiscard]] QString word(Operation value);
/// "Undo Log set"; "Undo" when there is nothing to undo.
[[nodiscard]] QString undoText(std::optional<Operation> operation);
[[nodiscard]] QString redoText(std::optional<Operation> operation);

} // namespace dorsal
