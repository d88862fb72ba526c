// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/load.h"

#include <array>
#include <span>

namespace dorsal {

/// The strength work of one week of the demo, in working sets (one-arm rows: of one side).
struct DemoWeek {
    int rows = 0;
    int pullUps = 0;
    int oneArmRowSides = 0;
    int noMoney = 0;
    int wallSlides = 0;
    int bench = 0;
    int pushUps = 0;
    [[nodiscard]] bool isHoliday() const { return rows == 0; }
    [[nodiscard]] bool hasOneArmRows() const { return oneArmRowSides > 0; }
};

/// More chest than back at first, twice the back later; a holiday of two weeks, a week of back work only
/// after it, and a light week.
inline constexpr std::array<DemoWeek, 26> demoWeeks{{
    {2, 0, 0, 0, 2, 3, 3}, // 4 : 6
    {2, 0, 0, 1, 2, 3, 3}, // 5 : 6
    {3, 0, 0, 1, 2, 3, 3}, // 6 : 6
    {3, 0, 0, 2, 1, 3, 2}, // 6 : 5
    {3, 0, 0, 2, 2, 3, 3}, // 7 : 6
    {3, 1, 0, 2, 2, 3, 3}, // 8 : 6
    {3, 2, 0, 2, 1, 3, 2}, // 8 : 5
    {3, 2, 0, 2, 2, 3, 3}, // 9 : 6
    {3, 2, 3, 2, 1, 3, 2}, // 9.5 : 5
    {3, 3, 4, 2, 0, 3, 2}, // 10 : 5
    {3, 3, 4, 2, 0, 3, 3}, // 10 : 6
    {0, 0, 0, 0, 0, 0, 0}, // away
    {0, 0, 0, 0, 0, 0, 0}, // away
    {3, 0, 0, 2, 0, 0, 0}, // 5 : 0
    {3, 2, 2, 2, 0, 2, 2}, // 8 : 4
    {3, 3, 4, 2, 0, 3, 2}, // 10 : 5
    {3, 3, 6, 2, 0, 3, 3}, // 11 : 6
    {4, 3, 6, 2, 0, 3, 3}, // 12 : 6
    {3, 2, 4, 2, 0, 2, 2}, // 9 : 4
    {4, 3, 6, 2, 0, 3, 2}, // 12 : 5
    {4, 3, 6, 3, 0, 3, 3}, // 13 : 6
    {2, 0, 0, 0, 0, 1, 0}, // 2 : 1
    {4, 3, 6, 2, 0, 3, 3}, // 12 : 6
    {4, 3, 5, 3, 0, 3, 3}, // 12.5 : 6
    {4, 4, 6, 3, 0, 3, 3}, // 14 : 6
    {4, 3, 6, 3, 0, 3, 3}, // 13 : 6
}};

/// Weeks of the story with something of their own, counted from 1.
inline constexpr int demoSkipWeek = 6;
inline constexpr int demoBackOnlyWeek = 14;
inline constexpr int demoCutShortWeek = 18;
inline constexpr int demoGripWeek = 20;
inline constexpr int demoLightWeek = 22;
inline constexpr int demoPainWeek = 24;

/// From a week on, a load.
struct DemoLoad {
    int fromWeek = 1;
    double kilograms = 0;
};

/// The load of a week and how many weeks it has been lifted before.
struct DemoProgress {
    Load load;
    int weeksAtIt = 0;
};

inline constexpr std::array<DemoLoad, 10> demoRowLoads{{{1, 30},
                                                        {5, 32.5},
                                                        {9, 35},
                                                        {14, 32.5},
                                                        {15, 35},
                                                        {17, 37.5},
                                                        {19, 40},
                                                        {22, 35},
                                                        {23, 40},
                                                        {25, 42.5}}};
inline constexpr std::array<DemoLoad, 7> demoBenchLoads{
    {{1, 45}, {7, 47.5}, {15, 45}, {17, 47.5}, {20, 50}, {22, 42.5}, {23, 50}}};
inline constexpr std::array<DemoLoad, 4> demoOneArmRowLoads{{{9, 14}, {16, 16}, {19, 18}, {23, 20}}};
inline constexpr std::array<DemoLoad, 4> demoSquatLoads{{{1, 12}, {5, 16}, {15, 16}, {18, 20}}};

/// The last load that has begun by `week`.
[[nodiscard]] DemoProgress demoProgress(std::span<const DemoLoad> loads, int week);

} // namespace dorsal
