// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/start_plan.h"

#include "core/logbook/planned_loads.h"
#include "core/training/sets_on_paper.h"

#include <algorithm>
#include <unordered_map>

namespace dorsal {

LastDone lastDoneIn(LogReader& reader) {
    std::unordered_map<Id<LoggedExercise>, Day> days;
    for (const ExerciseUse& use : reader.exerciseUse(std::nullopt)) {
        days.emplace(use.exercise, use.last);
    }
    std::unordered_map<ExerciseKey, Day> byKey;
    for (const LoggedExercise& row : reader.exercises()) {
        if (const auto day = days.find(row.id); day != days.end()) {
            byKey.emplace(row.key, day->second);
        }
    }
    return [byKey = std::move(byKey)](const ExerciseKey& key) {
        const auto day = byKey.find(key);
        return day == byKey.end() ? std::nullopt : std::optional(day->second);
    };
}

std::optional<Plan> findPlan(LogReader& reader, const Catalogue& catalogue, const std::string& key) {
    if (const Plan* builtIn = catalogue.findTemplate(key)) {
        return *builtIn;
    }
    const std::vector<OwnPlan> plans = reader.plans();
    const auto own = std::ranges::find(plans, Uuid{key}, &OwnPlan::uuid);
    return own == plans.end() ? std::nullopt : std::optional(planFrom(*own));
}

SessionFromPlan sessionFromPlan(LogReader& reader, const Catalogue& catalogue, const Profile& profile,
                                const Plan& plan, LocalTime now) {
    SessionFromPlan made;
    made.start.start = now;
    made.start.title = plan.name;
    made.start.plan = plan.key;
    const LastDone lastDone = lastDoneIn(reader);
    const SwapFrom swapFrom = swapFromOf(plan, catalogue);
    for (const PlanItem& planned : plan.items) {
        StartItem item;
        item.planned = planned;
        item.slot = planned.slot;
        PlanChoice choice = chooseFor(planned, profile, catalogue, lastDone, swapFrom);
        if (choice.exercise) {
            const Exercise* exercise = catalogue.find(*choice.exercise);
            item.exercise = choice.exercise;
            item.exerciseName = exercise ? exercise->name : choice.exercise->text;
            if (exercise != nullptr) {
                resolveShares(reader, *exercise, *item.planned, dayOf(now));
            }
        }
        made.swaps.push_back(std::move(choice.swap));
        made.start.items.push_back(std::move(item));
    }
    return made;
}

StartSession sessionLike(LogReader& reader, const ExerciseDirectory& exercises, Id<Session> past,
                         LocalTime now) {
    const auto session = reader.session(past);
    if (!session) {
        throw ProblemError({ProblemKind::ChangedElsewhere, {}, 0, "session", {}});
    }
    std::unordered_map<Id<LoggedExercise>, ExerciseKey> keys;
    for (const LoggedExercise& row : reader.exercises()) {
        keys.emplace(row.id, row.key);
    }
    StartSession start;
    start.start = now;
    start.title = session->title;
    start.plan = session->plan;
    const std::vector<LoggedSet> sets = reader.sets(past);
    for (const SessionItem& done : reader.items(past)) {
        StartItem item;
        item.slot = done.slot;
        item.planned = done.planned;
        if (done.exercise) {
            item.exercise = keys[exercises.resolved(*done.exercise)];
            item.exerciseName = exercises.name(*done.exercise);
        }
        std::vector<LoggedSet> ofItem;
        std::ranges::copy_if(sets, std::back_inserter(ofItem),
                             [&](const LoggedSet& set) { return set.item == done.id; });
        if (!ofItem.empty() && item.exercise) {
            item.planned =
                PlanItem{done.slot, {*item.exercise}, ChooseBy::Freely, targetsFrom(ofItem), done.note};
        }
        start.items.push_back(std::move(item));
    }
    return start;
}

} // namespace dorsal
