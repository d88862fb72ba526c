// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/log_reader.h"
#include "core/stats/balance_options.h"
#include "core/stats/tally.h"
#include "core/training/exercise_directory.h"

#include <map>

namespace dorsal {

/// The balance of weeks and of their sessions, read week by week as they are asked for.
class WeekTallies {
public:
    struct OfSession {
        Tally tally;
        bool pain = false;
        /// It was nothing but a break from the desk.
        bool isBreak = false;
        std::chrono::minutes breaks{};
    };
    struct OfWeek {
        Tally tally;
        std::chrono::minutes breaks{};
        std::map<Id<Session>, OfSession> sessions;
    };

    WeekTallies(LogReader& reader, const ExerciseDirectory& exercises, const BalanceOptions& options)
        : reader_(reader), exercises_(exercises), options_(options) {}

    [[nodiscard]] const OfWeek& week(Day first);
    [[nodiscard]] OfSession session(const Session& session);

private:
    LogReader& reader_;
    const ExerciseDirectory& exercises_;
    BalanceOptions options_;
    std::map<Day, OfWeek> weeks_;
};

} // namespace dorsal
