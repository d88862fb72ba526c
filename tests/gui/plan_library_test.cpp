// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/plan_library.h"

#include "app/models/log_catalogue.h"
#include "core/files/catalogue_file.h"
#include "core/logbook/profile_settings.h"
#include "core/logbook/start_plan.h"
#include "core/stats/plan_outlook.h"
#include "tests/support/memory_log.h"

#include <gtest/gtest.h>

namespace dorsal {
namespace {

TEST(PlanLibrary, countsWhatAPlanWouldTakeTodayByTheProfile) {
    MemoryLog log;
    const Catalogue builtIn = builtInCatalogue();
    const LogCatalogue catalogue(builtIn, log.logbook());
    PlanLibrary library(log.logbook(), catalogue);
    library.reload();
    log.logbook().subscribe([&library](const ChangeSummary& summary) { library.hear(summary); });
    int differing = 0;
    for (const ConditionState state : {ConditionState::No, ConditionState::Yes}) {
        Profile profile;
        profile.conditions[Condition::ShoulderConcern] = state;
        writeProfile(log.logbook(), profile);
        for (const Plan& plan : builtIn.templates()) {
            const Plan today = asChosen(plan, profile, builtIn, lastDoneIn(log.reader()));
            const Tally would = planOutlook(today, builtIn, {}, {}).planned;
            EXPECT_EQ(library.plannedOf(*library.planAt(library.indexOf(plan.key))), would) << plan.name;
            differing += would == planOutlook(plan, builtIn, {}, {}).planned ? 0 : 1;
        }
    }
    EXPECT_GT(differing, 0) << "the profile changes what some template takes";
}

} // namespace
} // namespace dorsal
