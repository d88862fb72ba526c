// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/balance_range.h"

#include <optional>
#include <vector>

namespace dorsal {

class ExerciseDirectory;
class LogReader;

/// The sets of the range shown, read once: another unit or counting needs no reading.
class BalanceSource final {
public:
    explicit BalanceSource(LogReader& reader) : reader_(reader) {}

    /// First and last day with a session; nothing in an empty log.
    [[nodiscard]] std::optional<ShownDays> logged();
    [[nodiscard]] BalanceWeeks weeks(const ShownDays& range, const ExerciseDirectory& exercises,
                                     const BalanceOptions& options, Day today);
    /// The log changed.
    void forget();

private:
    LogReader& reader_;
    std::optional<ShownDays> logged_;
    std::optional<ShownDays> read_;
    std::vector<SetFact> facts_;
};

} // namespace dorsal
