// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ports/job.h"

#include <QTest>
#include <QThread>

#include <gtest/gtest.h>

namespace dorsal {
namespace {

TEST(Job, worksInAnotherThreadAndEndsInThisOne) {
    Job job;
    QThread* worker = nullptr;
    QThread* end = nullptr;
    job.start([&](Job::Control&) { worker = QThread::currentThread(); },
              [&](const std::exception_ptr& error) {
                  EXPECT_FALSE(error);
                  EXPECT_FALSE(job.isRunning());
                  end = QThread::currentThread();
              });

    EXPECT_TRUE(job.isRunning());
    ASSERT_TRUE(QTest::qWaitFor([&] { return end != nullptr; }));
    EXPECT_EQ(end, QThread::currentThread());
    EXPECT_NE(worker, end);
}

TEST(Job, handsOverWhatTheWorkThrew) {
    Job job;
    std::string told;
    job.start([](Job::Control&) { throw std::runtime_error("no such thing"); },
              [&](const std::exception_ptr& error) {
                  try {
                      std::rethrow_exception(error);
                  } catch (const std::runtime_error& known) {
                      told = known.what();
                  }
              });

    ASSERT_TRUE(QTest::qWaitFor([&] { return !told.empty(); }));
    EXPECT_EQ(told, "no such thing");
}

TEST(Job, theNextWorkMayStartWhereOneEnds) {
    Job job;
    int done = 0;
    job.start([](Job::Control&) {},
              [&](const std::exception_ptr&) {
                  job.start([](Job::Control&) {}, [&](const std::exception_ptr&) { done = 2; });
              });

    EXPECT_TRUE(QTest::qWaitFor([&] { return done == 2; }));
}

TEST(Job, cancelIsSeenByTheWork) {
    Job job;
    bool ended = false;
    job.start(
        [](Job::Control& control) {
            while (!control.isCancelled()) {
                QThread::yieldCurrentThread();
            }
        },
        [&](const std::exception_ptr&) { ended = true; });

    job.cancel();

    EXPECT_TRUE(QTest::qWaitFor([&] { return ended; }));
}

TEST(Job, goesOnlyWhenItsWorkHasEnded) {
    bool ended = false;
    {
        Job job;
        job.start(
            [&ended](Job::Control& control) {
                while (!control.isCancelled()) {
                    QThread::yieldCurrentThread();
                }
                ended = true;
            },
            [](const std::exception_ptr&) { FAIL() << "nobody is there to be told"; });
    }
    EXPECT_TRUE(ended);
}

} // namespace
} // namespace dorsal
