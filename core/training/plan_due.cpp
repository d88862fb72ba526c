// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/plan_due.h"

#include <algorithm>

namespace dorsal {

namespace {

constexpr int daysAWeek = 7;

/// The last day up to today that the plan is meant for.
std::optional<Day> latestMeant(const OwnPlan& plan, Day today) {
    for (int back = 0; back < daysAWeek; ++back) {
        const Day day = today - std::chrono::days(back);
        if (plan.weekdays.has(std::chrono::weekday(day))) {
            return day;
        }
    }
    return std::nullopt;
}

std::optional<DuePlan> dueInRotation(std::span<const OwnPlan> plans, const PlanLastDone& lastDone,
                                     Day today) {
    std::vector<const OwnPlan*> turn;
    for (const OwnPlan& plan : plans) {
        if (plan.rotates && !plan.archived) {
            turn.push_back(&plan);
        }
    }
    if (turn.empty()) {
        return std::nullopt;
    }
    std::size_t next = 0;
    std::optional<Day> latest;
    for (std::size_t i = 0; i < turn.size(); ++i) {
        const auto day = lastDone(turn[i]->uuid);
        if (day && (!latest || *day >= *latest)) {
            latest = day;
            next = (i + 1) % turn.size();
        }
    }
    return latest == today ? std::nullopt : std::optional(DuePlan{turn[next]->id, today});
}

} // namespace

std::vector<DuePlan> duePlans(std::span<const OwnPlan> plans, const PlanLastDone& lastDone, Day today,
                              WeekStart weekStart) {
    const Day weekBegan = firstDayOfWeek(today, weekStart);
    std::vector<DuePlan> due;
    for (const OwnPlan& plan : plans) {
        if (plan.archived) {
            continue;
        }
        const auto done = lastDone(plan.uuid);
        const auto meant = latestMeant(plan, today);
        if (meant && (done ? *done < *meant : *meant >= weekBegan)) {
            due.push_back({plan.id, *meant});
        }
    }
    std::ranges::stable_sort(due, {}, &DuePlan::since);
    if (const auto turn = dueInRotation(plans, lastDone, today)) {
        due.push_back(*turn);
    }
    return due;
}

} // namespace dorsal
