// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_sessions.h"

#include <algorithm>

namespace dorsal {

namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

constexpr DemoPace heavyPace{seconds{45}, seconds{150}};
constexpr DemoPace warmupPace{seconds{40}, seconds{75}};
constexpr DemoPace lightPace{seconds{45}, seconds{75}};
constexpr DemoPace sidePace{seconds{40}, seconds{50}};

constexpr int secondBandWeek = 10;

/// The band that helps with pull-ups from a week on; latest first.
struct HelpBand {
    int fromWeek = 0;
    int rank = 0;
};
constexpr std::array<HelpBand, 3> helpBands{{{25, 1}, {15, 2}, {1, 3}}};

Load emptyBar() {
    return Load::kilograms(20);
}

} // namespace

void DemoSessions::addWeek(int week, Day monday) {
    week_ = week;
    work_ = demoWeeks.at(static_cast<std::size_t>(week - 1));
    if (work_.isHoliday()) {
        return;
    }
    // Now and then a session slips by a day, never out of its week.
    const auto slipped = [this](Day day) { return day + days{dice_.roll(6) == 0 ? 1 : 0}; };
    const bool backOnly = week == demoBackOnlyWeek;
    if (backOnly) {
        coachDay(slipped(monday));
    } else {
        rowDay(slipped(monday));
    }
    if (backOnly || isLight()) {
        walkDay(slipped(monday + days{2}));
    } else {
        pullUpDay(slipped(monday + days{2}));
    }
    if (work_.hasOneArmRows()) {
        coachDay(slipped(monday + days{4}));
    } else {
        legDay(slipped(monday + days{4}));
    }
}

void DemoSessions::begin(Day day, const std::string& title) {
    const LocalTime evening = LocalTime{day} + hours{17} + minutes{45};
    Session& session = rows_.beginSession(evening + minutes{5 * dice_.roll(8)}, title);
    if (week_ == 1) {
        session.notes = "First week with a log.";
    } else if (week_ == demoLightWeek) {
        session.notes = "Light week on purpose: half the sets, more sleep.";
    } else if (week_ == demoBackOnlyWeek) {
        session.notes = "Back from the holiday, easing in with the back alone.";
    }
}

void DemoSessions::rowDay(Day day) {
    begin(day, "Row day");
    warmUp();
    rows_.addItem(Slot::Warmup, "foam-roller-thoracic-extension");
    rows_.addSet(lightPace).reps = Reps(6 + dice_.roll(3));
    LoggedSet& lastRow = lift("bent-over-row", demoProgress(demoRowLoads, week_), work_.rows, emptyBar());
    if (week_ == demoGripWeek) {
        lastRow.note = "Grip gave out before the back did.";
    }
    lift("bench-press", demoProgress(demoBenchLoads, week_), work_.bench, emptyBar());
    if (work_.hasOneArmRows()) {
        lift("goblet-squat", demoProgress(demoSquatLoads, week_), 2, Load::kilograms(8));
    }
    coolDown();
}

void DemoSessions::pullUpDay(Day day) {
    begin(day, work_.pullUps > 0 ? "Pull-up day" : "Push-ups and wall slides");
    rows_.addItem(Slot::Warmup, "wall-scoop");
    for (const Side side : {Side::Left, Side::Right}) {
        LoggedSet& set = rows_.addSet(sidePace, side);
        set.reps = Reps(5 + dice_.roll(2));
    }
    if (work_.pullUps > 0) {
        const HelpBand& help =
            *std::ranges::find_if(helpBands, [this](const HelpBand& band) { return band.fromWeek <= week_; });
        const int reps = 5 + std::min(3, (week_ - help.fromWeek) / 2);
        bandSets("band-assisted-pull-up", help.rank, work_.pullUps, reps);
    }
    repSets("push-up", work_.pushUps, 10 + week_ / 5);
    if (work_.wallSlides > 0) {
        repSets("wall-slide", work_.wallSlides, 8);
        rows_.addItem(Slot::Main, "plank");
        rows_.addSet(lightPace).held = seconds{40 + 5 * dice_.roll(3)};
    }
    repSets("dead-bug", 2, 8);
    if (week_ >= demoBackOnlyWeek) {
        carry();
    }
    LoggedSet& hug = coolDown();
    if (week_ == demoCutShortWeek) {
        hug.held = seconds{18};
        hug.note = "Cut short, the phone rang.";
    }
}

void DemoSessions::legDay(Day day) {
    begin(day, "Legs and trunk");
    warmUp();
    if (week_ == demoSkipWeek) {
        SessionItem& squat = rows_.addItem(Slot::Main, "goblet-squat");
        squat.skipped = SkipReason::Pain;
        squat.note = "Left knee sore since Sunday, so the squats stayed out.";
    } else {
        lift("goblet-squat", demoProgress(demoSquatLoads, week_), isLight() ? 2 : 3, Load::kilograms(8));
    }
    repSets("dead-bug", 2, 8);
    if (!isLight() && week_ != demoBackOnlyWeek && work_.noMoney > 0) {
        bandSets("no-money-drill", week_ < secondBandWeek ? 1 : 2, work_.noMoney, 9);
    }
    carry();
    walk(minutes{15}, 1.4);
    coolDown();
}

void DemoSessions::coachDay(Day day) {
    const Plan* plan = catalogue_.findTemplate("coach-sample-session");
    begin(day, plan ? plan->name : "Rows and No Money Drill");
    warmUp();
    rows_.addItem(Slot::Warmup, "foam-roller-thoracic-extension");
    rows_.addSet(lightPace).reps = Reps(6 + dice_.roll(3));
    if (work_.hasOneArmRows()) {
        oneArmRows(work_.oneArmRowSides);
    } else {
        lift("bent-over-row", demoProgress(demoRowLoads, week_), work_.rows, emptyBar());
    }
    bandSets("no-money-drill", week_ < secondBandWeek ? 1 : 2, work_.noMoney, 10);
    if (plan) {
        rows_.planLastSession(*plan);
    }
    walk(minutes{20}, 1.9);
    coolDown();
}

void DemoSessions::walkDay(Day day) {
    begin(day, "Mobility and a walk");
    warmUp();
    rows_.addItem(Slot::Warmup, "wall-scoop");
    rows_.addSet(sidePace).reps = Reps(5);
    walk(minutes{30}, 2.8);
    coolDown();
}

void DemoSessions::warmUp() {
    rows_.addItem(Slot::Warmup, "tennis-ball-shoulder-blades");
    holdBothSides(seconds{week_ < secondBandWeek ? 60 : 90});
}

void DemoSessions::holdBothSides(seconds target) {
    for (const Side side : {Side::Left, Side::Right}) {
        LoggedSet& set = rows_.addSet({target, seconds{10}}, side);
        set.target = target;
        set.held = target;
    }
}

LoggedSet& DemoSessions::coolDown() {
    rows_.addItem(Slot::Cooldown, "knee-hug-stretch");
    LoggedSet& hug = rows_.addSet({seconds{30}, seconds{60}});
    hug.target = seconds{30};
    hug.held = hug.target;
    rows_.finishSession();
    return hug;
}

DemoSessions::Effort DemoSessions::effort(int weeksAtIt, int set) {
    const int fresh = std::min(12, 9 + weeksAtIt);
    const int reps = std::max(8, fresh - (set + dice_.roll(2)) / 2);
    return {reps, isLight() ? 4.0 : std::max(0.5, 2.5 - set * 0.5 - dice_.roll(2) * 0.5)};
}

LoggedSet& DemoSessions::lift(const char* exercise, DemoProgress progress, int sets, Load warmUpLoad) {
    rows_.addItem(Slot::Main, exercise);
    LoggedSet* last = &rows_.addSet(warmupPace);
    last->kind = SetKind::Warmup;
    last->reps = Reps(10);
    last->load = warmUpLoad;
    for (int i = 0; i < sets; ++i) {
        const Effort done = effort(progress.weeksAtIt, i);
        last = &rows_.addSet(heavyPace);
        last->load = progress.load;
        last->reps = Reps(done.reps);
        last->rir = Rir::from(done.rir);
    }
    return *last;
}

void DemoSessions::oneArmRows(int sides) {
    const DemoProgress progress = demoProgress(demoOneArmRowLoads, week_);
    rows_.addItem(Slot::Main, "one-arm-row");
    for (int i = 0; i < sides; ++i) {
        const Effort done = effort(progress.weeksAtIt, i / 2);
        const bool left = i % 2 == 0;
        LoggedSet& set = rows_.addSet(left ? sidePace : lightPace, left ? Side::Left : Side::Right);
        set.load = progress.load;
        set.reps = Reps(done.reps);
        set.rir = Rir::from(done.rir);
        if (week_ == demoPainWeek && i + 1 == sides) {
            set.pain = true;
            set.note = "A pinch in the shoulder, so the right side stayed out.";
        }
    }
}

void DemoSessions::bandSets(const char* exercise, int bandRank, int sets, int reps) {
    rows_.addItem(Slot::Main, exercise);
    for (int i = 0; i < sets; ++i) {
        LoggedSet& set = rows_.addSet(heavyPace);
        set.band = Id<Band>(bandRank);
        set.reps = Reps(std::max(reps - dice_.roll(2) * i / 2, 4));
    }
}

void DemoSessions::repSets(const char* exercise, int sets, int reps) {
    rows_.addItem(Slot::Main, exercise);
    for (int i = 0; i < sets; ++i) {
        rows_.addSet(heavyPace).reps = Reps(reps - i * dice_.roll(2));
    }
}

void DemoSessions::carry() {
    rows_.addItem(Slot::Main, "farmers-carry");
    for (int i = 0; i < 2; ++i) {
        LoggedSet& set = rows_.addSet(lightPace);
        set.load = demoProgress(demoSquatLoads, week_).load;
        set.distance = Distance::tryMetres(30);
    }
}

void DemoSessions::walk(minutes length, double kilometres) {
    rows_.addItem(Slot::Main, "walking");
    LoggedSet& set = rows_.addSet({length, seconds{0}});
    set.held = length;
    set.distance = Distance::tryMetres(kilometres * 1000 + 20 * dice_.roll(10));
}

} // namespace dorsal
