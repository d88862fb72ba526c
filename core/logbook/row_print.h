// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/log_rows.h"

#include <cstdint>
#include <span>

namespace dorsal {

/// A number that differs when the rows differ: how a block recognises its rows without keeping them.
template <class Row>
[[nodiscard]] std::uint64_t fingerprint(std::span<const Row> rows);

/// A rough size of the row in memory.
[[nodiscard]] std::size_t bytesOf(const Session& row);
[[nodiscard]] std::size_t bytesOf(const SessionItem& row);
[[nodiscard]] std::size_t bytesOf(const LoggedSet& row);
[[nodiscard]] std::size_t bytesOf(const LoggedExercise& row);
[[nodiscard]] std::size_t bytesOf(const Band& row);
[[nodiscard]] std::size_t bytesOf(const OwnExercise& row);
[[nodiscard]] std::size_t bytesOf(const Setting& row);
[[nodiscard]] std::size_t bytesOf(const NameMapping& row);
[[nodiscard]] std::size_t bytesOf(const OwnPlan& row);
[[nodiscard]] std::size_t bytesOf(const WeighIn& row);
[[nodiscard]] std::size_t bytesOf(const ExerciseOverride& row);
[[nodiscard]] std::size_t bytesOf(const Annotation& row);

} // namespace dorsal
