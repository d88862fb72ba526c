// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/start_plan.h"

#include "core/logbook/planned_loads.h"
#include "core/training/choice_sets.h"
#include "core/training/sets_on_paper.h"

#include <algorithm>
#include <memory>
#include <unordered_map>

namespace dorsal {

LastDone lastDoneIn(LogReader& reader, LocalTime before) {
    using Known = std::unordered_map<ExerciseKey, std::optional<Day>>;
    return [&reader, before, known = std::make_shared<Known>()](const ExerciseKey& key) {
        const auto asked = known->find(key);
        if (asked != known->end()) {
            return asked->second;
        }
        const auto row = reader.exercise(key);
        const bool isItself = row && !row->mergedInto;
        const auto last = isItself ? reader.lastSets(row->id, before) : std::nullopt;
        return known->emplace(key, last ? std::optional(dayOf(last->session.start)) : std::nullopt)
            .first->second;
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
            item.planned = withChoice(planned, *plannedIn(choice));
            item.exerciseName = exercise ? exercise->name : choice.exercise->text;
            // Where the exercise can be chosen anew, a share follows the choice.
            if (exercise != nullptr && planned.choices.size() == 1) {
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
