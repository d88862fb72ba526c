// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/log_rows.h"

#include <string>

namespace dorsal {

/// The codes by which a Problem says what kind of row it is about.
[[nodiscard]] std::string rowKind(Id<Session> id);
[[nodiscard]] std::string rowKind(Id<SessionItem> id);
[[nodiscard]] std::string rowKind(Id<LoggedSet> id);
[[nodiscard]] std::string rowKind(Id<LoggedExercise> id);
[[nodiscard]] std::string rowKind(Id<Band> id);
[[nodiscard]] std::string rowKind(Id<OwnExercise> id);
[[nodiscard]] std::string rowKind(Id<Setting> id);
[[nodiscard]] std::string rowKind(Id<NameMapping> id);
[[nodiscard]] std::string rowKind(Id<OwnPlan> id);
[[nodiscard]] std::string rowKind(Id<WeighIn> id);
[[nodiscard]] std::string rowKind(Id<ExerciseOverride> id);
[[nodiscard]] std::string rowKind(Id<Annotation> id);

/// What a person calls the row: its name or date; empty when it has neither.
[[nodiscard]] std::string rowName(const Session& row);
[[nodiscard]] std::string rowName(const SessionItem& row);
[[nodiscard]] std::string rowName(const LoggedSet& row);
[[nodiscard]] std::string rowName(const LoggedExercise& row);
[[nodiscard]] std::string rowName(const Band& row);
[[nodiscard]] std::string rowName(const OwnExercise& row);
[[nodiscard]] std::string rowName(const Setting& row);
[[nodiscard]] std::string rowName(const NameMapping& row);
[[nodiscard]] std::string rowName(const OwnPlan& row);
[[nodiscard]] std::string rowName(const WeighIn& row);
[[nodiscard]] std::string rowName(const ExerciseOverride& row);
[[nodiscard]] std::string rowName(const Annotation& row);

} // namespace dorsal
