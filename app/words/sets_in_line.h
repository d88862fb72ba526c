// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/session.h"
#include "core/training/set_fact.h"

#include <QString>

#include <span>

namespace dorsal {

class Format;

/// What the sets of one exercise were done with, in few words: "20 kg", "20–25 kg", "purple band", "body
/// weight", "10 kg help"; empty where there is nothing to say. `exercise` may be null.
[[nodiscard]] QString loadsInLine(std::span<const LoggedSet> sets, const Exercise* exercise,
                                  std::span<const Band> bands, const Format& format);
/// "10 an arm": what one side does. `sideLabel` is the exercise's: arm, leg, else side.
[[nodiscard]] QString onEachSide(const QString& work, const std::string& sideLabel);
/// What was done: "12, 11, 9", "10, 10 an arm", "1:30 a side", "L 10, 10 · R 10, 9".
[[nodiscard]] QString workInLine(std::span<const LoggedSet> sets, const Exercise* exercise,
                                 const Format& format);
/// Both: "42.5 kg: 10, 10, 9". `exercise` may be null.
[[nodiscard]] QString workOfSets(std::span<const SetFact> sets, const Exercise* exercise,
                                 std::span<const Band> bands, const Format& format);

} // namespace dorsal
