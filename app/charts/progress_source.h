// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/day_marks.h"
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
    /// The sets of these days by start; valid until the next call of this class.
    [[nodiscard]] std::span<const SetFact> factsIn(const ShownDays& days);
    /// The sets of these exercises by start, without reading the others.
    [[nodiscard]] std::vector<SetFact> factsOf(std::span<const Id<LoggedExercise>> exercises);
    /// What the plans of the sessions in these days asked for, by start.
    [[nodiscard]] std::span<const SetFact> planned(const ShownDays& days);
    /// What is marked in the whole log; valid until the next call of forget().
    [[nodiscard]] const std::vector<DayMark>& marks();
    /// Reads one more year before what is known. False when the whole log is, or nothing was asked for yet.
    bool readAhead();
    /// The log changed.
    void forget();
    /// Another number whenever the log changed: what was computed from it holds as long as this does.
    [[nodiscard]] int version() const { return version_; }

private:
    /// More than half of the log is missing: then all of it is read faster than that range.
    [[nodiscard]] bool isMostOfTheLog(const ShownDays& days);
    /// Reads what is missing of the days.
    void read(const ShownDays& days);
    [[nodiscard]] bool hasEverything();
    void extendTo(Day from);

    LogReader& reader_;
    std::optional<ShownDays> logged_;
    std::optional<std::vector<DayMark>> marks_;
    std::optional<ShownDays> read_;
    std::vector<SetFact> facts_;
    std::vector<SetFact> planned_;
    std::optional<ShownDays> plannedIn_;
    int version_ = 1;
};

} // namespace dorsal
