// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/plans.h"

#include "tests/support/memory_log.h"

#include <gtest/gtest.h>

namespace dorsal {
namespace {

std::vector<std::string> folders(MemoryLog& log) {
    std::vector<std::string> names;
    for (const OwnPlan& plan : log.reader().plans()) {
        names.push_back(plan.folder);
    }
    return names;
}

TEST(PlanFolders, areRenamedWithAllTheirPlansInOneStep) {
    MemoryLog log;
    for (const char* folder : {"Winter", "", "Winter", "Home"}) {
        OwnPlan plan;
        plan.name = "Row day";
        plan.folder = folder;
        plan.archived = log.reader().plans().size() == 2;
        makePlan(log.logbook(), plan);
    }
    renameFolder(log.logbook(), "Winter", "Spring");
    EXPECT_EQ(folders(log), (std::vector<std::string>{"Spring", "", "Spring", "Home"}));
    log.logbook().undo();
    EXPECT_EQ(folders(log), (std::vector<std::string>{"Winter", "", "Winter", "Home"}));
    log.logbook().redo();
    EXPECT_EQ(folders(log)[0], "Spring");
    renameFolder(log.logbook(), "Spring", "Home");
    EXPECT_EQ(folders(log), (std::vector<std::string>{"Home", "", "Home", "Home"}));
}

} // namespace
} // namespace dorsal
