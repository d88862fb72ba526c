// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/exercise.h"

#include <QJsonObject>

namespace dorsal {

/// One exercise of the catalogue. `cautionNotes` are the texts that its cautions name by key. Throws
/// ProblemError on a code that this program does not know.
[[nodiscard]] Exercise exerciseFromJson(const QJsonObject& json, const QJsonObject& cautionNotes);
/// The named parts of a repetition; none when it has no tempo.
[[nodiscard]] std::vector<TempoPhase> tempoFromJson(const QJsonObject& json);
/// What the coach says of an exercise or a family; empty when it is null.
[[nodiscard]] CoachFacts coachFactsFromJson(const QJsonObject& json);

} // namespace dorsal
