// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/rotation.h"

#include <gtest/gtest.h>

namespace dorsal {
namespace {

TEST(Rotation, namesWhatWasDoneTheLatestFirst) {
    const LastDone lastDone = [](const ExerciseKey& key) -> std::optional<Day> {
        if (key.text == "scoop") {
            return day(2026, 11, 20);
        }
        return key.text == "roller" ? std::optional(day(2026, 11, 12)) : std::nullopt;
    };
    EXPECT_EQ(rotationOf({{"roller"}, {"circle"}, {"scoop"}}, lastDone),
              (std::vector<DoneChoice>{{{"scoop"}, day(2026, 11, 20)}, {{"roller"}, day(2026, 11, 12)}}));
}

TEST(Rotation, keepsTheOrderOfTheChoicesWithinADay) {
    const LastDone sameDay = [](const ExerciseKey&) { return std::optional(day(2026, 11, 20)); };
    const auto rotation = rotationOf({{"b"}, {"a"}}, sameDay);
    ASSERT_EQ(rotation.size(), 2U);
    EXPECT_EQ(rotation[0].exercise, ExerciseKey{"b"});
}

} // namespace
} // namespace dorsal
