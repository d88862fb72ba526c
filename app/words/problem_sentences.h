// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/problem.h"

#include <QString>

namespace dorsal {

/// What a problem is about: what stands in its sentence when no file is named.
enum class ProblemSubject { Log, File, Typing };

[[nodiscard]] ProblemSubject subjectOf(ProblemKind kind);
/// The sentence in the person's language, with {where} (file and line), {file}, {value} (in quotes), {number}
/// (the value bare), {reason} (": " and the value), {place} and {row}
/// (the log's row that the value names) still to be filled in.
[[nodiscard]] QString sentencePattern(ProblemKind kind);

} // namespace dorsal
