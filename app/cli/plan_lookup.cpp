// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/plan_lookup.h"

#include "core/files/name_fold.h"
#include "core/training/own_plan.h"
#include "core/training/problem.h"

#include <algorithm>

namespace dorsal {

std::vector<ListedPlan> allPlans(LogReader& reader, const Catalogue& catalogue) {
    std::vector<ListedPlan> plans;
    for (const OwnPlan& own : reader.plans()) {
        plans.push_back({planFrom(own), false, own.folder, own.archived});
    }
    for (const Plan& plan : catalogue.templates()) {
        plans.push_back({plan, true, {}, false});
    }
    return plans;
}

ListedPlan planNamed(LogReader& reader, const Catalogue& catalogue, const QString& typed) {
    const std::string name = typed.toStdString();
    std::vector<ListedPlan> plans = allPlans(reader, catalogue);
    const auto exact = std::ranges::find_if(plans, [&](const ListedPlan& listed) {
        return listed.plan.uuid.text == name || listed.plan.key == name;
    });
    if (exact != plans.end()) {
        return *exact;
    }
    std::erase_if(plans,
                  [&](const ListedPlan& listed) { return foldName(listed.plan.name) != foldName(name); });
    if (plans.empty()) {
        throw ProblemError({ProblemKind::UnknownPlan, {}, 0, name, {}});
    }
    if (plans.size() > 1) {
        std::string uuids;
        for (const ListedPlan& listed : plans) {
            uuids += (uuids.empty() ? "" : ", ") + listed.plan.uuid.text;
        }
        throw ProblemError({ProblemKind::AmbiguousPlan, {}, 0, name, uuids});
    }
    return plans.front();
}

} // namespace dorsal
