// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/application.h"

#include "core/training/problem.h"
#include "tests/support/scripted_prompts.h"

#include <gtest/gtest.h>

#include <QTest>
#include <QTimer>

namespace dorsal {
namespace {

TEST(Application, tellsOnceWhatAPageCouldNotReadAndGoesOn) {
    ScriptedPrompts prompts;
    auto* application = qobject_cast<Application*>(QCoreApplication::instance());
    ASSERT_NE(application, nullptr);
    application->tellBy(&prompts);
    int later = 0;

    QTimer::singleShot(0, application, [] {
        throw ProblemError({ProblemKind::CannotOpenLog, "/stick/log.dorsal", 0, "disk I/O error", {}});
    });
    QTimer::singleShot(0, application, [] {
        throw ProblemError({ProblemKind::CannotOpenLog, "/stick/log.dorsal", 0, "disk I/O error", {}});
    });
    QTimer::singleShot(1, application, [&later] { ++later; });

    EXPECT_TRUE(QTest::qWaitFor([&] { return later == 1 && !prompts.told.empty(); }));
    EXPECT_EQ(prompts.told.size(), 1U);
    application->tellBy(nullptr);
}

} // namespace
} // namespace dorsal
