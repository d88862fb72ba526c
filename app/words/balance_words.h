// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/balance_unit.h"
#include "core/stats/tally.h"
#include "core/units/side.h"

#include <QString>

namespace dorsal {

struct BalanceOptions;

class Format;

/// "week still open"
[[nodiscard]] QString weekStillOpen();
/// What the open week still needs: "3 more back sets reach 2:1", "1 more back set reaches 2:1", "2:1 reached
/// so far", "no back or chest sets yet". `tally` is counted in `unit`.
[[nodiscard]] QString missingToTarget(const Tally& tally, BalanceUnit unit = BalanceUnit::Sets);
/// The same for narrow places: "3 more back to 2:1".
[[nodiscard]] QString missingToTargetShort(const Tally& tally);
/// When the other side of a set in the open session is what is missing: "the right arm of this set reaches
/// 2:1". `sideLabel` as in Exercise ("arm", "leg", "side").
[[nodiscard]] QString otherSideReachesTarget(Side missing, const QString& sideLabel);

enum class WeekState { Over, Open };
/// The verdict of a week that is over, or that it is still open and what is missing.
[[nodiscard]] QString weekVerdict(const Tally& tally, WeekState state, BalanceUnit unit = BalanceUnit::Sets);
/// "back 11.5, chest 6, 1.9 to 1": the numbers in one line, also for screen readers.
[[nodiscard]] QString tallyLine(const Tally& tally, const Format& format);

/// The name of the dashed mark: "coach’s 2:1, twice the chest sets".
[[nodiscard]] QString coachsTarget(BalanceUnit unit = BalanceUnit::Sets);
/// "Guideline from one coach. Research does not show a ratio that prevents injury."
[[nodiscard]] QString guidelineNote();
/// "The coach speaks of exercises; counted here in sets."
[[nodiscard]] QString countedInNote(BalanceUnit unit);
/// The same with what is not the usual way of counting.
[[nodiscard]] QString countedInNote(const BalanceOptions& counted);

} // namespace dorsal
