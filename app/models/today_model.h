// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/today_advice.h"
#include "core/logbook/log_reader.h"
#include "core/logbook/log_settings.h"
#include "core/stats/balance.h"
#include "core/stats/plan_outlook.h"
#include "core/training/catalogue.h"
#include "core/training/profile.h"
#include "core/training/session_grid.h"

#include <optional>
#include <string>
#include <vector>

namespace dorsal {

/// A set of the open session that is not done yet.
struct NextSet {
    std::string exercise;
    int number = 0; ///< 0 for warm-up and drop sets
    Side side = Side::Both;
    friend bool operator==(const NextSet&, const NextSet&) = default;
};

/// The other side of a set in the open session is all that is missing to 2:1.
struct OtherSide {
    Side side = Side::Both;
    std::string label; ///< as Exercise::sideLabel
    friend bool operator==(const OtherSide&, const OtherSide&) = default;
};

/// The session that waits to be finished.
struct OpenSession {
    Session session;
    SetProgress progress;
    std::optional<NextSet> next;
    std::optional<OtherSide> otherSide;
    friend bool operator==(const OpenSession&, const OpenSession&) = default;
};

/// This week and the eight before it, oldest first.
struct RecentWeeks {
    static constexpr int count = 9;
    std::vector<WeekBalance> weeks;
    Tally lastFour; ///< sum of the last four full weeks
    friend bool operator==(const RecentWeeks&, const RecentWeeks&) = default;

    [[nodiscard]] const Tally& now() const { return weeks.back().tally; }
};

/// A session that can be started: from a plan, or like one of the past.
struct StartOffer {
    std::string plan;                ///< key of the plan; empty when from none
    std::optional<Id<Session>> past; ///< the session to do again
    std::string name;
    Tally worth;
    std::chrono::seconds length{0};
    std::optional<Day> last;            ///< when it was done last, as far as the recent weeks tell
    std::optional<Id<Session>> openNow; ///< it is the open session
    std::optional<Day> due;             ///< the day it was meant for, when it waits to be done
    friend bool operator==(const StartOffer&, const StartOffer&) = default;
};

/// An exercise as it was done in the last session; working sets only.
struct LastExercise {
    std::string name;
    BalanceShare share; ///< nothing outside the main part
    std::vector<LoggedSet> sets;
    const Exercise* exercise = nullptr; ///< as long as LogCatalogue's; null when unknown
    friend bool operator==(const LastExercise&, const LastExercise&) = default;
};

struct LastSession {
    Session session;
    std::vector<LastExercise> exercises;
    friend bool operator==(const LastSession&, const LastSession&) = default;
};

struct RecentSession {
    Session session;
    Tally tally;
    friend bool operator==(const RecentSession&, const RecentSession&) = default;
};

/// Everything that the page Today says.
struct TodayFacts {
    Day day{};
    LogSettings settings;
    bool logIsEmpty = true;
    bool hasOwnPlans = false; ///< that are in use
    /// The log reaches further back than the weeks that were read.
    bool hasOlderSessions = false;
    std::optional<OpenSession> open;
    RecentWeeks weeks;
    std::vector<StartOffer> offers;
    std::optional<LastSession> lastTime;
    std::vector<RecentSession> sessions; ///< latest first, without breaks from the desk
    std::chrono::minutes breaks{};       ///< from the desk, this week
    std::vector<Band> bands;
    std::vector<OpenAdvice> advice;
    friend bool operator==(const TodayFacts&, const TodayFacts&) = default;
};

/// Reads nine weeks of the log (of a log that rested longer, its last nine).
[[nodiscard]] TodayFacts readToday(LogReader& reader, const Catalogue& catalogue,
                                   const ExerciseDirectory& directory, const Profile& profile, LocalTime now);

} // namespace dorsal
