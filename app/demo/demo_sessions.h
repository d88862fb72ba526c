// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demo_dice.h"
#include "app/demo/demo_rows.h"
#include "app/demo/demo_story.h"

namespace dorsal {

/// Makes up the sessions of one week of the demo after the other.
class DemoSessions {
public:
    DemoSessions(const Catalogue& catalogue, DemoRows& rows) : catalogue_(catalogue), rows_(rows) {}

    /// `week` counts from 1; `monday` is its first day.
    void addWeek(int week, Day monday);

private:
    struct Effort {
        int reps = 0;
        double rir = 0;
    };

    void rowDay(Day day);
    void pullUpDay(Day day);
    void legDay(Day day);
    void coachDay(Day day);
    void walkDay(Day day);

    void begin(Day day, const std::string& title);
    void warmUp();
    /// Ends the session with the knee hug and gives its set.
    LoggedSet& coolDown();
    void holdBothSides(std::chrono::seconds target);
    /// Gives the last set.
    LoggedSet& lift(const char* exercise, DemoProgress progress, int sets, Load warmUpLoad);
    void oneArmRows(int sides);
    void bandSets(const char* exercise, int bandRank, int sets, int reps);
    void repSets(const char* exercise, int sets, int reps);
    void carry();
    void walk(std::chrono::minutes length, double kilometres);
    [[nodiscard]] Effort effort(int weeksAtIt, int set);
    [[nodiscard]] bool isLight() const { return week_ == demoLightWeek; }

    const Catalogue& catalogue_;
    DemoRows& rows_;
    DemoDice dice_;
    int week_ = 0;
    DemoWeek work_;
};

} // namespace dorsal
