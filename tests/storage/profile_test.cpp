// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/profile_settings.h"

#include "core/logbook/bands.h"
#include "core/logbook/hint_settings.h"
#include "tests/support/memory_log.h"

#include <gtest/gtest.h>

namespace dorsal {

namespace {

Profile full() {
    Profile profile;
    profile.conditions[Condition::ShoulderConcern] = ConditionState::Yes;
    profile.conditions[Condition::LowBackPain] = ConditionState::No;
    profile.mobilityNeed = MobilityNeed::Rotation;
    profile.playsGolfOrTennis = true;
    profile.equipment = std::set{Equipment::Band, Equipment::PullupBar};
    profile.plates = {Load::kilograms(15), {{Load::kilograms(20), 2}, {Load::kilograms(1.25), 1}}};
    profile.pinnedRow = ExerciseKey{"one-arm-row"};
    profile.pinMovedOn = day(2026, 11, 3);
    profile.asked = {ExerciseKey{"pull-up"}, ExerciseKey{"chin-up"}};
    return profile;
}

} // namespace

TEST(ProfileSettings, everyAnswerComesBack) {
    MemoryLog log;
    EXPECT_EQ(readProfile(log.reader()), Profile());
    writeProfile(log.logbook(), full());
    EXPECT_EQ(readProfile(log.reader()), full());
    Profile none;
    none.equipment.emplace();
    writeProfile(log.logbook(), none);
    EXPECT_EQ(readProfile(log.reader()), none);
    log.logbook().undo();
    EXPECT_EQ(readProfile(log.reader()), full());
}

TEST(ProfileSettings, everyAnswerIsMarkedAsTellingOfThePerson) {
    MemoryLog log;
    writeProfile(log.logbook(), full());
    for (const Setting& setting : log.reader().settings()) {
        EXPECT_TRUE(isProfileKey(setting.key)) << setting.key;
    }
    EXPECT_FALSE(isProfileKey("load_unit"));
}

TEST(ProfileSettings, unreadableAnswersCountAsNotGiven) {
    MemoryLog log;
    log.logbook().transact(Operation::ChangeProfile, [](Recorder& recorder) {
        for (const auto& [key, value] :
             {std::pair{"profile.condition.shoulder-concern", "perhaps"},
              std::pair{"profile.condition.envy", "yes"}, std::pair{"profile.mobility_need", "up"},
              std::pair{"profile.plates", "20x,x,ax1,-5x1,20000000x1"}, std::pair{"profile.bar", "-1"},
              std::pair{"profile.equipment", "band,sword"}}) {
            recorder.insert(Setting{{}, key, value});
        }
    });
    Profile expected;
    expected.plates.plates = {{Load::kilograms(20), 1}};
    expected.equipment = std::set{Equipment::Band};
    EXPECT_EQ(readProfile(log.reader()), expected);
}

TEST(ProfileSettings, wipingTakesAnswersAndWeighInsAndCanBeUndone) {
    MemoryLog log;
    const PersonalData data{full(), {}, {WeighIn{{}, {}, day(2026, 11, 20), Load::kilograms(80)}}};
    writePersonalData(log.logbook(), data);
    EXPECT_EQ(log.reader().weighIns().size(), 1U);
    wipeProfile(log.logbook());
    EXPECT_EQ(readProfile(log.reader()), Profile());
    EXPECT_TRUE(log.reader().weighIns().empty());
    EXPECT_TRUE(log.reader().settings().empty());
    log.logbook().undo();
    EXPECT_EQ(readProfile(log.reader()), full());
    EXPECT_EQ(log.reader().weighIns().size(), 1U);
}

TEST(ProfileSettings, bandsTakeTheirRanksFromTheirOrderAndUsedOnesAreRetired) {
    MemoryLog log;
    const Id<Band> red = addBand(log.logbook(), "red");
    addBand(log.logbook(), "blue");
    const Id<Session> session = startEmptySession(log.logbook());
    const Id<SessionItem> item = addExercise(log.logbook(), session, named("band-row"), Slot::Main);
    LoggedSet set = aSet(item);
    set.band = red;
    logSet(log.logbook(), set);
    Band green;
    green.name = "green";
    green.colour = "#2e8b57";
    writePersonalData(log.logbook(), {{}, {green}, {}});
    const std::vector<Band> bands = log.reader().bands();
    ASSERT_EQ(bands.size(), 2U);
    EXPECT_EQ(bands[0].name, "green");
    EXPECT_EQ(bands[0].rank, 1);
    EXPECT_EQ(bands[1].id, red);
    EXPECT_TRUE(bands[1].retired);
}

TEST(HintSettings, rulesAreSwitchedOffAndOnAgain) {
    MemoryLog log;
    silenceRules(log.logbook(), {CoachRule::Order, CoachRule::NoPain});
    EXPECT_EQ(silencedRules(log.reader()), (std::set{CoachRule::Order, CoachRule::NoPain}));
    silenceRules(log.logbook(), {CoachRule::NoPain});
    EXPECT_EQ(silencedRules(log.reader()), std::set{CoachRule::NoPain});
    silenceRules(log.logbook(), {});
    EXPECT_TRUE(log.reader().settings().empty());
}

} // namespace dorsal
