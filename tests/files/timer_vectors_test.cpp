// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timer/sleep_watch.h"
#include "tests/support/guide_desk.h"
#include "tests/support/hold_run.h"

#include <gtest/gtest.h>

namespace dorsal {

namespace {

using namespace std::chrono_literals;

Countdown::Span secondsOf(const QJsonValue& value) {
    return Countdown::Span(std::llround(value.toDouble() * 1000));
}

QJsonObject timerExample(const std::string& id) {
    for (const Example& example : examples(QStringLiteral("timer"))) {
        if (example.id == id) {
            return example.json;
        }
    }
    throw std::runtime_error("no timer example " + id);
}

/// The word of the examples for what is heard.
std::string word(const HoldRun::Heard& heard) {
    const std::string side = heard.side == Side::Left ? " L" : heard.side == Side::Right ? " R" : "";
    switch (heard.cue) {
    case HoldCue::Prepare:
        return "prepare";
    case HoldCue::Tick:
        return "tick";
    case HoldCue::WorkStart:
        return "work" + side;
    case HoldCue::HalfWay:
        return "half";
    case HoldCue::TenLeft:
        return "ten left";
    case HoldCue::WorkEnd:
        return "rest";
    case HoldCue::Switch:
        return "switch";
    case HoldCue::Beat:
        return "beat";
    case HoldCue::Done:
        return "done";
    }
    return {};
}

std::string outcomeWord(HoldOutcome outcome) {
    switch (outcome) {
    case HoldOutcome::Completed:
        return "completed";
    case HoldOutcome::Cut:
        return "cut";
    case HoldOutcome::Skipped:
        return "skipped";
    }
    return {};
}

using Timeline = std::vector<std::pair<Countdown::Span, std::string>>;

Timeline timelineOf(const HoldRun& run) {
    Timeline timeline;
    for (const HoldRun::Heard& heard : run.heard) {
        timeline.emplace_back(heard.at, word(heard));
    }
    return timeline;
}

Timeline timelineOf(const QJsonArray& events) {
    Timeline timeline;
    for (const QJsonValue event : events) {
        timeline.emplace_back(secondsOf(event[0]), event[1].toString().toStdString());
    }
    return timeline;
}

std::string exampleId(const testing::TestParamInfo<Example>& info) {
    return info.param.id;
}

HoldPlan guideOf(const std::string& exercise) {
    GuideDesk desk;
    desk.add(exercise);
    return desk.fromSet(0);
}

void expectResult(const HoldResult& result, const QJsonObject& expected) {
    EXPECT_EQ(result.held, secondsOf(expected[u"held_s"]));
    EXPECT_EQ(outcomeWord(result.outcome), expected[u"outcome"].toString().toStdString());
}

} // namespace

TEST(TimerExamples, tennisBallIsT1) {
    HoldRun run(guideOf("tennis-ball-shoulder-blades"));
    run.until(200s);
    EXPECT_EQ(timelineOf(run), timelineOf(timerExample("T1")[u"events"].toArray()));
}

TEST(TimerExamples, kneeHugIsT2) {
    HoldRun run(guideOf("knee-hug-stretch"));
    run.until(60s);
    EXPECT_EQ(timelineOf(run), timelineOf(timerExample("T2")[u"events"].toArray()));
}

TEST(TimerExamples, wallSlideIsT3) {
    HoldRun run(guideOf("wall-slide"));
    const QJsonObject json = timerExample("T3");
    run.until(secondsOf(json[u"end"]));
    std::vector<Countdown::Span> starts = run.timesOf(HoldCue::WorkStart);
    std::size_t before = 0;
    for (const HoldRun::Heard& heard : run.heard) {
        if (heard.cue != HoldCue::Beat) {
            continue;
        }
        if (heard.tempoPhase == 0 && before != 0) {
            starts.push_back(heard.at);
        }
        before = heard.tempoPhase;
    }
    std::vector<Countdown::Span> expected;
    for (const QJsonValue start : json[u"rep_starts"].toArray()) {
        expected.push_back(secondsOf(start));
    }
    EXPECT_EQ(starts, expected);
    ASSERT_EQ(run.results.size(), 1U);
    EXPECT_EQ(run.results[0].reps, Reps(8));
    EXPECT_EQ(run.results[0].held, 56s);
}

TEST(TimerExamples, stoppedAfterEighteenSecondsIsT4) {
    const QJsonObject json = timerExample("T4");
    HoldRun run(guideOf("knee-hug-stretch"));
    run.until(10s + 18s);
    run.runner.stop(run.now(), Unfinished::Keep);
    run.take();
    ASSERT_EQ(run.results.size(), 1U);
    EXPECT_EQ(run.results[0].target, secondsOf(json[u"target_s"]));
    expectResult(run.results[0], json[u"expect"].toObject());
}

TEST(TimerExamples, aSuspendedMachineIsT5) {
    const QJsonObject expected = timerExample("T5")[u"expect"].toObject();
    HoldRun run(guideOf("tennis-ball-shoulder-blades"));
    SleepWatch watch;
    const auto reading = [&run](Countdown::Span slept) {
        return ClockReading{run.now(), run.now() + slept, run.now() + slept};
    };
    run.until(60s);
    watch.restart(reading(0s));
    // The steady clock stood still meanwhile; the boot clock did not.
    ASSERT_TRUE(watch.sleptUntil(reading(600s)));
    run.runner.pauseAsOfLastCall();
    run.straightTo(62s);
    EXPECT_TRUE(run.position().paused);
    EXPECT_EQ(run.position().remaining(), secondsOf(expected[u"remaining_s"]));
    EXPECT_EQ(run.runner.plan().phases[run.position().phase].side, Side::Left);
    run.runner.resume(run.now());
    run.until(62s + 40s);
    ASSERT_EQ(run.results.size(), 1U);
    EXPECT_EQ(run.results[0].held - 90s, secondsOf(expected[u"logged_extra_s"]));
}

TEST(TimerExamples, aWallClockThatJumpsIsT6) {
    const QJsonObject json = timerExample("T6");
    HoldRun run(guideOf("knee-hug-stretch"));
    SleepWatch watch;
    run.until(20s);
    watch.restart({run.now(), run.now(), run.now()});
    ASSERT_FALSE(watch.sleptUntil({run.now() + 100ms, run.now() + 100ms, run.now() + 3600s}));
    run.until(40s);
    ASSERT_EQ(run.results.size(), 1U);
    expectResult(run.results[0], json[u"expect"].toObject());
}

TEST(TimerExamples, fifteenSecondsMoreAreT7) {
    const QJsonObject expected = timerExample("T7")[u"expect"].toObject();
    HoldRun run(guideOf("knee-hug-stretch"));
    run.until(10s + 20s);
    run.runner.extend(15s, run.now());
    run.until(60s);
    ASSERT_EQ(run.results.size(), 1U);
    EXPECT_EQ(run.results[0].target, secondsOf(expected[u"target_s"]));
    EXPECT_EQ(run.timesOf(HoldCue::Done).at(0) - 10s, secondsOf(expected[u"work_ends_after_s"]));
    expectResult(run.results[0], expected);
}

TEST(TimerExamples, aPauseOfTwoMinutesIsT8) {
    const QJsonObject expected = timerExample("T8")[u"expect"].toObject();
    HoldRun run(guideOf("knee-hug-stretch"));
    run.until(10s + 20s);
    run.runner.pause(run.now());
    run.until(10s + 140s);
    run.runner.resume(run.now());
    run.until(10s + 150s);
    ASSERT_EQ(run.results.size(), 1U);
    EXPECT_EQ(run.timesOf(HoldCue::Done).at(0) - 10s, secondsOf(expected[u"work_ends_after_s"]));
    expectResult(run.results[0], expected);
}

class HoldOutcomeExamples : public testing::TestWithParam<Example> {};
TEST_P(HoldOutcomeExamples, areWhatTheRulesSay) {
    const QJsonObject json = GetParam().json;
    EXPECT_EQ(outcomeWord(holdOutcome(secondsOf(json[u"target_s"]), secondsOf(json[u"held_s"]))),
              json[u"outcome"].toString().toStdString());
}
INSTANTIATE_TEST_SUITE_P(Example, HoldOutcomeExamples,
                         testing::ValuesIn(examples(QStringLiteral("hold_outcome"))), exampleId);

} // namespace dorsal
