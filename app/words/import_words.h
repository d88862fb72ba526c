// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/unit_clue.h"
#include "core/training/imported_history.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <string>

namespace dorsal {

class Format;

/// A sentence for each kind of row that could not be read or was odd; none for rests and notes.
[[nodiscard]] QStringList rowProblems(const std::string& file, const ImportReport& report);
/// "1 session", "286 sessions"
[[nodiscard]] QString sessionsWord(std::int64_t count, const Format& format);
/// What rows of one kind are called beside their number: "Rest timer rows", "Rows cut short".
[[nodiscard]] QString rowsCalled(ProblemKind reason);
/// Why kilograms or pounds are likely, or that nothing says so.
[[nodiscard]] QString unitReason(const std::optional<UnitClue>& clue, const Format& format);

} // namespace dorsal
