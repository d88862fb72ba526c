// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/start_plan.h"

#include "core/training/sets_on_paper.h"

#include <algorithm>
#include <unordered_map>

namespace dorsal {

namespace {

/// The choice that was done last; null when none of them ever was.
const ExerciseKey* doneLast(LogReader& reader, const std::vector<ExerciseKey>& choices) {
    const std::vector<ExerciseUse> uses = reader.exerciseUse(std::nullopt);
    const ExerciseKey* latest = nullptr;
    Day latestDay{};
    for (const ExerciseKey& choice : choices) {
        const auto row = reader.exercise(choice);
        const auto use = row ? std::ranges::find(uses, row->id, &ExerciseUse::exercise) : uses.end();
        if (use != uses.end() && (latest == nullptr || use->last > latestDay)) {
            latest = &choice;
            latestDay = use->last;
        }
    }
    return latest;
}

const ExerciseKey* choiceOf(LogReader& reader, const PlanItem& item) {
    if (item.choices.size() == 1) {
        return &item.choices.front();
    }
    const ExerciseKey* latest = doneLast(reader, item.choices);
    if (latest == nullptr && item.chooseBy == ChooseBy::Family && !item.choices.empty()) {
        return &item.choices.front();
    }
    return latest;
}

} // namespace

StartSession sessionFromPlan(LogReader& reader, const Catalogue& catalogue, const Plan& plan, LocalTime now) {
    StartSession start;
    start.start = now;
    start.title = plan.name;
    start.plan = plan.key;
    for (const PlanItem& planned : plan.items) {
        StartItem item;
        item.planned = planned;
        item.slot = planned.slot;
        if (const ExerciseKey* choice = choiceOf(reader, planned)) {
            const Exercise* exercise = catalogue.find(*choice);
            item.exercise = *choice;
            item.exerciseName = exercise ? exercise->name : choice->text;
        }
        start.items.push_back(std::move(item));
    }
    return start;
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
