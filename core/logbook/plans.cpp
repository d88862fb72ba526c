// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/plans.h"

#include <algorithm>

namespace dorsal {

namespace {

OwnPlan requirePlan(Recorder& recorder, Id<OwnPlan> id) {
    const auto plan = recorder.read(id);
    if (!plan) {
        throw ProblemError({ProblemKind::ChangedElsewhere, {}, 0, "plan", {}});
    }
    return *plan;
}

Id<OwnPlan> append(Recorder& recorder, OwnPlan plan) {
    const std::vector<OwnPlan> known = recorder.reader().plans();
    plan.id = {};
    plan.position = known.empty() ? 0 : known.back().position + 1;
    return recorder.insert(std::move(plan));
}

OwnPlan ownPlanOf(const Plan& plan) {
    OwnPlan own;
    own.uuid = plan.uuid;
    own.name = plan.name;
    own.notes = plan.notes;
    own.items = plan.items;
    return own;
}

bool hasSameContent(const OwnPlan& own, const Plan& plan) {
    return own.name == plan.name && own.notes == plan.notes && own.items == plan.items;
}

} // namespace

Id<OwnPlan> makePlan(Logbook& logbook, OwnPlan plan) {
    Id<OwnPlan> id;
    logbook.transact(Operation::MakePlan, [&](Recorder& recorder) {
        plan.uuid = recorder.newUuid();
        id = append(recorder, std::move(plan));
    });
    return id;
}

void editPlan(Logbook& logbook, const OwnPlan& plan) {
    logbook.transact(Operation::EditPlan, [&](Recorder& recorder) { recorder.update(plan); });
}

Id<OwnPlan> duplicatePlan(Logbook& logbook, const Plan& plan, const std::string& name,
                          const std::string& folder) {
    Id<OwnPlan> id;
    logbook.transact(Operation::DuplicatePlan, [&](Recorder& recorder) {
        OwnPlan copy = ownPlanOf(plan);
        copy.uuid = recorder.newUuid();
        copy.name = name;
        copy.folder = folder;
        id = append(recorder, std::move(copy));
    });
    return id;
}

void archivePlan(Logbook& logbook, Id<OwnPlan> plan, Archive what) {
    logbook.transact(Operation::ArchivePlan, [&](Recorder& recorder) {
        OwnPlan row = requirePlan(recorder, plan);
        row.archived = what == Archive::PutAway;
        recorder.update(std::move(row));
    });
}

void deletePlan(Logbook& logbook, Id<OwnPlan> plan) {
    logbook.transact(Operation::DeletePlan, [&](Recorder& recorder) { recorder.remove(plan); });
}

void movePlan(Logbook& logbook, Id<OwnPlan> plan, const std::string& folder, Id<OwnPlan> before) {
    logbook.transact(Operation::MovePlan, [&](Recorder& recorder) {
        OwnPlan moved = requirePlan(recorder, plan);
        moved.folder = folder;
        std::vector<OwnPlan> plans = recorder.reader().plans();
        std::erase_if(plans, [&](const OwnPlan& other) { return other.id == plan; });
        plans.insert(std::ranges::find(plans, before, &OwnPlan::id), std::move(moved));
        for (std::size_t i = 0; i < plans.size(); ++i) {
            plans[i].position = static_cast<int>(i);
            recorder.update(plans[i]);
        }
    });
}

void renameFolder(Logbook& logbook, const std::string& from, const std::string& to) {
    logbook.transact(Operation::MovePlan, [&](Recorder& recorder) {
        for (OwnPlan plan : recorder.reader().plans()) {
            if (plan.folder == from) {
                plan.folder = to;
                recorder.update(std::move(plan));
            }
        }
    });
}

PlanImport importPlan(Logbook& logbook, const Catalogue& catalogue, const Plan& plan) {
    const auto builtIn = std::ranges::find(catalogue.templates(), plan.uuid, &Plan::uuid);
    if (builtIn != catalogue.templates().end()) {
        return hasSameContent(ownPlanOf(*builtIn), plan) ? PlanImport::Present : PlanImport::Differs;
    }
    PlanImport outcome = PlanImport::Added;
    logbook.transact(Operation::ImportPlan, [&](Recorder& recorder) {
        const std::vector<OwnPlan> plans = recorder.reader().plans();
        const auto known = std::ranges::find(plans, plan.uuid, &OwnPlan::uuid);
        if (known != plans.end()) {
            outcome = hasSameContent(*known, plan) ? PlanImport::Present : PlanImport::Differs;
            return;
        }
        append(recorder, ownPlanOf(plan));
    });
    return outcome;
}

Id<OwnPlan> importPlanAsCopy(Logbook& logbook, const Plan& plan) {
    Id<OwnPlan> id;
    logbook.transact(Operation::ImportPlan, [&](Recorder& recorder) {
        OwnPlan copy = ownPlanOf(plan);
        copy.uuid = recorder.newUuid();
        id = append(recorder, std::move(copy));
    });
    return id;
}

} // namespace dorsal
