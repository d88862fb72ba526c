// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/plan_exercises.h"

#include "core/logbook/sessions.h"
#include "core/training/choice_sets.h"

#include <algorithm>

namespace dorsal {

namespace {

bool names(const PlanItem& item, const ExerciseKey& key) {
    return std::ranges::find(item.choices, key) != item.choices.end();
}

int placesOf(std::span<const OwnPlan> plans, const ExerciseKey& key) {
    int places = 0;
    for (const OwnPlan& plan : plans) {
        places += static_cast<int>(
            std::ranges::count_if(plan.items, [&](const PlanItem& item) { return names(item, key); }));
    }
    return places;
}

void renameInPlans(Recorder& recorder, const ExerciseKey& from, const ExerciseKey& to) {
    for (OwnPlan plan : recorder.reader().plans()) {
        for (PlanItem& item : plan.items) {
            if (names(item, from)) {
                renameChoice(item, from, to);
            }
        }
        recorder.update(std::move(plan));
    }
}

void countLoggedAs(Recorder& recorder, const ExerciseKey& from, const NamedExercise& to) {
    auto logged = recorder.reader().exercise(from);
    if (!logged || logged->mergedInto) {
        return;
    }
    const Id<LoggedExercise> target = exerciseRow(recorder, to.key, to.name);
    const auto row = recorder.read(target);
    logged->mergedInto = row && row->mergedInto ? row->mergedInto : target;
    if (logged->mergedInto != logged->id) {
        recorder.update(*std::move(logged));
    }
}

} // namespace

std::vector<UnknownExercise> unknownExercises(std::span<const PlanItem> items, std::span<const OwnPlan> plans,
                                              const Catalogue& catalogue) {
    std::vector<UnknownExercise> unknown;
    for (const PlanItem& item : items) {
        for (const ExerciseKey& key : item.choices) {
            if (catalogue.find(key) == nullptr &&
                std::ranges::find(unknown, key, &UnknownExercise::key) == unknown.end()) {
                unknown.push_back({key, placesOf(plans, key)});
            }
        }
    }
    return unknown;
}

void mapExercise(Logbook& logbook, const ExerciseKey& unknown, const NamedExercise& known) {
    logbook.transact(Operation::EditPlan, [&](Recorder& recorder) {
        renameInPlans(recorder, unknown, known.key);
        countLoggedAs(recorder, unknown, known);
    });
}

ExerciseKey mapToOwnExercise(Logbook& logbook, const ExerciseKey& unknown, OwnExercise own) {
    ExerciseKey key;
    logbook.transact(Operation::EditPlan, [&](Recorder& recorder) {
        own.id = {};
        own.uuid = recorder.newUuid();
        key.text = own.uuid.text;
        recorder.insert(own);
        renameInPlans(recorder, unknown, key);
        countLoggedAs(recorder, unknown, {key, own.name});
    });
    return key;
}

} // namespace dorsal
