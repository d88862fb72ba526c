// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/sheet.h"
#include "app/words/format.h"
#include "core/stats/ladder_gate.h"
#include "core/stats/session_totals.h"
#include "core/stats/week_summary.h"

#include <span>
#include <string>

namespace dorsal {

/// A session of the week.
struct ReportedSession {
    struct Skip {
        std::string exercise;
        SkipReason reason{};
    };

    Session session;
    SessionTotals totals;
    std::vector<Skip> skipped;
};

struct ReportedAdvice {
    std::string exercise;
    Advice advice;
    bool coachsRange = false; ///< the coach stated the range of repetitions
};

/// Everything that a week's report tells.
struct WeekReport {
    WeekSummary summary;
    std::vector<ReportedSession> sessions;             ///< by start, without breaks from the desk
    std::optional<Session> before;                     ///< the last session before the week
    QString marked;                                    ///< what the days are marked as, in sentences
    std::optional<std::vector<ReportedAdvice>> advice; ///< nothing where none is wanted
    LadderGate gate;
    std::vector<Band> bands;
};

/// The report as a sheet of one or two pages, to hand to a coach.
[[nodiscard]] Sheet weeklyReport(const WeekReport& report, const Catalogue& catalogue,
                                 const ExerciseDirectory& exercises, Day today, const Format& format,
                                 Qt::LayoutDirection direction);

} // namespace dorsal
