// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/manual_clock.h"
#include "tests/support/recording_navigation.h"
#include "tests/support/scripted_prompts.h"

#include <gtest/gtest.h>

namespace dorsal {
namespace {

TEST(ManualClock, movesAllItsHandsTogether) {
    ManualClock clock;
    const LocalTime local = clock.local();
    const UtcTime utc = clock.utc();
    const SteadyTime steady = clock.steady();

    clock.advance(std::chrono::milliseconds(1500));

    EXPECT_EQ(isoDateTime(local), "2026-11-20T18:12:00");
    EXPECT_EQ(clock.local() - local, std::chrono::seconds(1));
    EXPECT_EQ(clock.utc() - utc, std::chrono::milliseconds(1500));
    EXPECT_EQ(clock.steady() - steady, std::chrono::milliseconds(1500));
}

TEST(ScriptedPrompts, cancelsWhatHasNoAnswer) {
    ScriptedPrompts prompts;
    prompts.choices = {1};

    EXPECT_EQ(prompts.choose("A session is open", "What now?", {"Go on", "Finish it"}), 1);
    EXPECT_EQ(prompts.choose("A session is open", "What now?", {"Go on", "Finish it"}), std::nullopt);
    EXPECT_FALSE(prompts.confirm({}));
}

} // namespace
} // namespace dorsal
