// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/week_streak.h"

#include <algorithm>

namespace dorsal {

namespace {

using std::chrono::days;

constexpr days aWeek{7};

void addFact(StreakWeek& week, const SetFact& fact, Day& lastDay) {
    if (fact.slot == Slot::Micro) {
        return;
    }
    week.role = WeekRole::Trained;
    week.sets += fact.kind == SetKind::Warmup ? 0 : 1;
    const Day day = dayOf(fact.start);
    if (day != lastDay) {
        ++week.days;
        lastDay = day;
    }
}

bool isPlannedRest(Day week, std::span<const Annotation> annotations) {
    return std::ranges::any_of(annotations, [week](const Annotation& marked) {
        return marked.first < week + aWeek && marked.last >= week;
    });
}

bool isSkipped(Day week, std::span<const Day> skipped) {
    const auto first = std::ranges::lower_bound(skipped, week);
    return first != skipped.end() && *first < week + aWeek;
}

WeekRole roleWithoutSets(Day week, const StreakFacts& known, Day today) {
    if (isPlannedRest(week, known.annotations)) {
        return WeekRole::PlannedRest;
    }
    if (isSkipped(week, known.skipped)) {
        return WeekRole::Skipped;
    }
    return today < week + aWeek ? WeekRole::Open : WeekRole::Missed;
}

int streakAfter(int before, WeekRole role) {
    switch (role) {
    case WeekRole::Trained:
        return before + 1;
    case WeekRole::PlannedRest:
    case WeekRole::Skipped:
    case WeekRole::Open:
        return before;
    case WeekRole::Missed:
        return 0;
    }
    return 0;
}

} // namespace

std::vector<StreakWeek> streakWeeks(std::span<const SetFact> facts, const StreakFacts& known, WeekStart start,
                                    Day today) {
    std::vector<StreakWeek> weeks;
    if (facts.empty()) {
        return weeks;
    }
    auto next = facts.begin();
    const Day last = std::max(today, dayOf(facts.back().start));
    int streak = 0;
    for (Day week = firstDayOfWeek(dayOf(facts.front().start), start); week <= last; week += aWeek) {
        StreakWeek& each = weeks.emplace_back();
        each.week = week;
        Day lastDay = week - days(1);
        for (; next != facts.end() && dayOf(next->start) < week + aWeek; ++next) {
            addFact(each, *next, lastDay);
        }
        if (each.role != WeekRole::Trained) {
            each.role = roleWithoutSets(week, known, today);
        }
        streak = streakAfter(streak, each.role);
        each.streak = streak;
    }
    return weeks;
}

int longestStreak(std::span<const StreakWeek> weeks) {
    int longest = 0;
    for (const StreakWeek& week : weeks) {
        longest = std::max(longest, week.streak);
    }
    return longest;
}

} // namespace dorsal
