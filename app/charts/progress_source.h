// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/balance_range.h"

#include <optional>
#include <span>
#include <vector>

namespace dorsal {

class ExerciseDirectory;
class LogReader;

/// The log's sets, read once for all charts: another chart, unit or counting needs no reading. The weekly
/// balance reads only the range it shows; earlier sets can be read ahead in small portions while nothing else
/// happens, so that a longer range is there at once.
class ProgressSource final {
public:
    explicit ProgressSource(LogReader& reader) : reader_(reader) {}

    /// First and last day with a session; nothing in an empty log.
    [[nodiscard]] std::optional<ShownDays> logged();
    [[nodiscard]] BalanceWeeks weeks(const ShownDays& range, const ExerciseDirectory& exercises,
                                     const BalanceOptions& options, Day today);
    /// Every set of the log by start; valid until the next call of this class.
    [[nodiscard]] std::span<const SetFact> everything();
    /// Reads one more year before what is known. False when the whole log is, or nothing was asked for yet.
    bool readAhead();
    /// The log changed.
    void forget();
    /// Another number whenever the log changed: what was computed from it holds as long as this does.
    [[nodiscard]] int version() const { return version_; }

private:
    void extendTo(Day from);

    LogReader& reader_;
    std::optional<ShownDays> logged_;
    std::optional<ShownDays> read_;
    std::vector<SetFact> facts_;
    int version_ = 1;
};

} // namespace dorsal
