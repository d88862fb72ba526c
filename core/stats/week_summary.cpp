// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/week_summary.h"

#include "core/stats/all_records.h"
#include "core/stats/family_sets.h"
#include "core/stats/set_load.h"

#include <algorithm>

namespace dorsal {

namespace {

constexpr std::string_view summedFamily = "row";
constexpr std::chrono::weeks summaryWeek{1};
constexpr int weeksBeside = 11;
constexpr int weeksOfMean = 4;

std::optional<double> bestOf(const Series& series) {
    std::optional<double> best;
    for (const SeriesPoint& point : series.points) {
        if (point.value) {
            best = std::max(best.value_or(*point.value), *point.value);
        }
    }
    return best;
}

RowOfWeek rowOfWeek(Id<LoggedExercise> id, const Exercise& exercise,
                    std::span<const ExerciseSession> sessions, const ProgressOptions& progress, Day week) {
    RowOfWeek row{id, {}, {}, {}};
    for (const ExerciseSession& session : sessions) {
        for (const SetFact* fact : session.sets) {
            if (dayOf(session.start) >= week && isWorkingSet(*fact)) {
                row.sets.push_back(*fact);
            }
        }
    }
    const Series all = exerciseSeries(sessions, exercise, ProgressMetric::OneRepMax, progress);
    row.oneRepMax = bestOf(within(all, week, week + summaryWeek - std::chrono::days(1)));
    row.bestBefore = bestOf(within(all, Day(), week - std::chrono::days(1)));
    return row;
}

std::vector<RowOfWeek> rowsOfWeek(std::span<const SetFact> facts, const ExerciseDirectory& exercises,
                                  const ProgressOptions& progress, Day week) {
    std::vector<RowOfWeek> rows;
    for (const auto& [id, sessions] : sessionsByExercise(facts, exercises)) {
        const Exercise* exercise = exercises.find(id);
        if (exercise == nullptr || exercise->family != summedFamily || dayOf(sessions.back().start) < week) {
            continue;
        }
        rows.push_back(rowOfWeek(id, *exercise, sessions, progress, week));
    }
    std::erase_if(rows, [](const RowOfWeek& row) { return row.sets.empty(); });
    std::ranges::sort(rows, [](const RowOfWeek& a, const RowOfWeek& b) {
        return std::pair(b.sets.size(), a.exercise) < std::pair(a.sets.size(), b.exercise);
    });
    return rows;
}

} // namespace

WeekSummary weekSummary(std::span<const SetFact> facts, const ExerciseDirectory& exercises,
                        const Ladder& ladder, const BalanceOptions& counting, const ProgressOptions& progress,
                        Day day, Day today) {
    WeekSummary summary;
    summary.week = firstDayOfWeek(day, counting.weekStart);
    const Day end = summary.week + summaryWeek - std::chrono::days(1);
    summary.lastDay = std::min(end, std::max(today, summary.week));
    summary.open = today <= end;
    const auto past =
        std::ranges::upper_bound(facts, end, {}, [](const SetFact& fact) { return dayOf(fact.start); });
    facts = facts.first(static_cast<std::size_t>(past - facts.begin()));
    const Day firstLogged = facts.empty() ? summary.week : dayOf(facts.front().start);
    const Day from = std::min(summary.week, std::max(firstDayOfWeek(firstLogged, counting.weekStart),
                                                     summary.week - summaryWeek * weeksBeside));
    summary.weeks = weeklyBalance(facts, exercises, counting, from, end, today);
    summary.rolling = rollingBalance(summary.weeks);
    summary.rows = rowsOfWeek(facts, exercises, progress, summary.week);
    const Series sets =
        familySets(facts, exercises, summedFamily, counting, summary.week - summaryWeek * weeksOfMean, end);
    for (const SeriesPoint& point : sets.points) {
        const bool now = dayOf(point.start) == summary.week;
        (now ? summary.rowSets : summary.rowSetsBefore) += *point.value / (now ? 1 : weeksOfMean);
    }
    summary.ladder = ladderProgress(ladder, facts, exercises, progress, summary.lastDay);
    summary.records = allStandingRecords(facts, exercises, ladder, progress);
    std::erase_if(summary.records, [&](const Record& record) { return dayOf(record.start) < summary.week; });
    return summary;
}

} // namespace dorsal
