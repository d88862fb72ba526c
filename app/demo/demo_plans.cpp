// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_plans.h"

#include "core/training/plan_edits.h"

namespace dorsal {

namespace {

using std::chrono::seconds;

/// How much of an exercise.
struct DemoDose {
    int sets = 1;
    RepRange reps;
    std::optional<double> kilograms;
    seconds rest{0};
};

void addDosed(PlanItems& items, const Catalogue& catalogue, const char* key, const DemoDose& dose) {
    const Exercise* exercise = catalogue.find(ExerciseKey{key});
    if (exercise == nullptr) {
        return;
    }
    PlanItem item = itemFor(*exercise, Slot::Main);
    setPlannedCount(item, dose.sets);
    setPlannedReps(item, dose.reps);
    setPlannedRest(item, dose.rest);
    if (dose.kilograms) {
        setPlannedLoad(item, LoadHint(Load::kilograms(*dose.kilograms)));
    }
    addPlanItem(items, std::move(item));
}

OwnPlan rowDay(const Catalogue& catalogue) {
    OwnPlan plan;
    plan.name = "Row day";
    if (const Plan* sample = catalogue.findTemplate("coach-sample-plus-stretch")) {
        for (const PlanItem& item : sample->items) {
            if (item.slot != Slot::Main) {
                addPlanItem(plan.items, item);
            }
        }
    }
    addDosed(plan.items, catalogue, "bent-over-row", {3, {8, 12}, {}, seconds(120)});
    chooseFromFamily(plan.items[2], catalogue.family("row"));
    addDosed(plan.items, catalogue, "bench-press", {3, {6, 8}, 50, seconds(150)});
    addDosed(plan.items, catalogue, "no-money-drill", {2, {10, 12}, {}, seconds(60)});
    addDosed(plan.items, catalogue, "romanian-deadlift", {2, {10, 10}, 60, seconds(120)});
    return plan;
}

OwnPlan pullUpDay(const Catalogue& catalogue) {
    OwnPlan plan;
    plan.name = "Pull-up day";
    plan.position = 1;
    addDosed(plan.items, catalogue, "band-assisted-pull-up", {3, {5, 8}, {}, seconds(150)});
    addDosed(plan.items, catalogue, "push-up", {3, {8, 12}, {}, seconds(90)});
    addDosed(plan.items, catalogue, "face-pull", {3, {10, 12}, 15, seconds(60)});
    return plan;
}

} // namespace

std::vector<OwnPlan> demoPlans(const Catalogue& catalogue) {
    return {rowDay(catalogue), pullUpDay(catalogue)};
}

} // namespace dorsal
