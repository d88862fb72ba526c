// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/balance_range.h"

#include <optional>
#include <vector>

namespace dorsal {

class ExerciseDirectory;
class LogReader;

/// The sets of the range shown, read once: another unit or counting needs no reading. Earlier ones can be
/// read ahead in small portions while nothing else happens, so that a longer range is there at once.
class BalanceSource final {
public:
    explicit BalanceSource(LogReader& reader) : reader_(reader) {}

    /// First and last day with a session; nothing in an empty log.
    [[nodiscard]] std::optional<ShownDays> logged();
    [[nodiscard]] BalanceWeeks weeks(const ShownDays& range, const ExerciseDirectory& exercises,
                                     const BalanceOptions& options, Day today);
    /// Reads one more year before what is known. False when the whole log is, or nothing was asked for yet.
    bool readAhead();
    /// The log changed.
    void forget();

private:
    void extendTo(Day from);

    LogReader& reader_;
    std::optional<ShownDays> logged_;
    std::optional<ShownDays> read_;
    std::vector<SetFact> facts_;
};

} // namespace dorsal
