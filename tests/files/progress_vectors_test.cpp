// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/load_steps.h"
#include "core/stats/one_rep_max.h"
#include "core/stats/plateau.h"
#include "core/stats/progression.h"
#include "core/stats/pull_up_ladder.h"
#include "tests/support/example_data.h"

#include <gtest/gtest.h>

namespace dorsal {

namespace {

constexpr double kilogramsOff = 0.005;
constexpr double scoreOff = 0.005;

std::string progressExampleName(const testing::TestParamInfo<Example>& info) {
    return info.param.id;
}

RepRange repsOfJson(const QJsonArray& range) {
    return {range[0].toInt(), range[1].toInt()};
}

Load loadOfJson(const QJsonValue& kilograms) {
    return Load::kilograms(kilograms.toDouble());
}

/// Sessions of one made-up exercise, as the examples of progression tell them.
class ProgressionCase {
public:
    explicit ProgressionCase(const QJsonObject& json) : json_(json) {
        exercise_.progression = ProgressionModel::Triple;
        exercise_.loadConvention = LoadConvention::Total;
        exercise_.perSide = json.contains(u"left");
        exercise_.prescription.reps = repsOfJson(json[u"range"].toArray());
        exercise_.prescription.sets = Range<int>{2, 4};
        exercise_.step = loadOfJson(json[u"step"].toDouble(2.5));
        if (json.contains(u"previous_load")) {
            addSession(loadOfJson(json[u"previous_load"]), {12, 12, 12});
        }
        if (json[u"previous_session_below_min"].toBool()) {
            addSession(loadOfJson(json[u"load"]), {8, 7, 7});
        }
        addSession(loadOfJson(json[u"load"]), {});
    }

    [[nodiscard]] Advice advice() {
        std::vector<ExerciseSession> sessions;
        for (const SetFact& fact : facts_) {
            if (sessions.empty() || sessions.back().session != fact.session) {
                sessions.push_back({fact.session, fact.start, {}});
            }
            sessions.back().sets.push_back(&fact);
        }
        return progressionAdvice(sessions, exercise_, {}, {}, dayOf(facts_.back().start)).value();
    }

private:
    void addSession(Load load, const std::vector<int>& reps) {
        ++session_;
        if (!reps.empty()) {
            addSets(load, Side::Both, reps);
            return;
        }
        addSets(load, Side::Both, intsOf(u"sets"));
        addSets(load, Side::Left, intsOf(u"left"));
        addSets(load, Side::Right, intsOf(u"right"));
    }
    [[nodiscard]] std::vector<int> intsOf(QStringView key) const {
        std::vector<int> numbers;
        for (const QJsonValue number : json_[key].toArray()) {
            numbers.push_back(number.toInt());
        }
        return numbers;
    }
    void addSets(Load load, Side side, const std::vector<int>& reps) {
        for (const int count : reps) {
            SetFact fact;
            fact.session = Id<Session>(session_);
            fact.start = LocalTime{day(2026, 1, 1)} + std::chrono::weeks(session_);
            fact.side = side;
            fact.load = load;
            fact.reps = Reps(count);
            facts_.push_back(fact);
        }
    }

    QJsonObject json_;
    Exercise exercise_;
    std::vector<SetFact> facts_;
    int session_ = 0;
};

/// The sets and the kit that an example of the ladder's score tells.
class ScoreCase {
public:
    explicit ScoreCase(const QJsonObject& json) : json_(json) {
        for (int rank = 1; rank <= json[u"bands_owned"].toInt(); ++rank) {
            measuring_.bands.push_back({Id<Band>(rank), {}, "", rank, false});
        }
        if (json.contains(u"bodyweight")) {
            measuring_.bodyweight = loadOfJson(json[u"bodyweight"]);
        }
        if (json.contains(u"first_assist")) {
            measuring_.firstHelp = loadOfJson(json[u"first_assist"]);
        }
    }

    [[nodiscard]] double score() const {
        const Catalogue catalogue = builtInCatalogue();
        const int number = json_[u"stage"].toInt();
        const LadderStage& stage = catalogue.pullUpLadder().stages.at(static_cast<std::size_t>(number - 1));
        return number + stageScore(stage, sets(), measuring_).value();
    }

private:
    [[nodiscard]] std::vector<SetFact> sets() const {
        std::vector<SetFact> all;
        for (const QJsonValue value : json_[u"sets"].toArray()) {
            SetFact fact;
            fact.reps = Reps(value.toObject()[u"reps"].toInt());
            fact.perRep = std::chrono::seconds(value.toObject()[u"seconds_per_rep"].toInt());
            all.push_back(fact);
        }
        if (all.empty()) {
            all.push_back(oneSet());
        }
        return all;
    }
    [[nodiscard]] SetFact oneSet() const {
        SetFact fact;
        if (json_.contains(u"done_total_s")) {
            fact.held = std::chrono::seconds(json_[u"done_total_s"].toInt());
            return fact;
        }
        fact.reps = Reps(json_[json_.contains(u"reps") ? u"reps" : u"done_reps"].toInt());
        if (json_.contains(u"bands_owned")) {
            fact.band = Id<Band>(json_[u"bands_owned"].toInt() - json_[u"bands_dropped"].toInt());
        }
        if (json_.contains(u"assist")) {
            fact.help = loadOfJson(json_[u"assist"]);
        }
        if (json_.contains(u"added")) {
            fact.load = loadOfJson(json_[u"added"]);
        }
        return fact;
    }

    QJsonObject json_;
    LadderMeasuring measuring_;
};

} // namespace

class OneRepMaxima : public testing::TestWithParam<Example> {};
TEST_P(OneRepMaxima, areWhatTheFormulasSay) {
    const QJsonObject json = GetParam().json;
    for (const OneRepMaxFormula formula : EnumValues<OneRepMaxFormula>::all) {
        const std::string name(code(formula));
        const auto found = oneRepMax(json[u"load"].toDouble(), Reps(json[u"reps"].toInt()), formula);
        ASSERT_TRUE(found);
        EXPECT_NEAR(found->kilograms, json[QString::fromStdString(name)].toDouble(), kilogramsOff) << name;
        EXPECT_EQ(found->rough, json[u"reps"].toInt() > 10);
    }
}
INSTANTIATE_TEST_SUITE_P(Example, OneRepMaxima, testing::ValuesIn(examples(QStringLiteral("e1rm"))),
                         progressExampleName);

class AddedOneRepMaxima : public testing::TestWithParam<Example> {};
TEST_P(AddedOneRepMaxima, areTheTotalLessTheBody) {
    const QJsonObject json = GetParam().json;
    const auto found = addedOneRepMax(loadOfJson(json[u"bodyweight"]), json[u"added"].toDouble(),
                                      Reps(json[u"reps"].toInt()), OneRepMaxFormula::Epley);
    ASSERT_TRUE(found);
    EXPECT_NEAR(found->kilograms, json[u"added_1rm"].toDouble(), kilogramsOff);
    EXPECT_NEAR(found->kilograms + json[u"bodyweight"].toDouble(), json[u"total"].toDouble(), kilogramsOff);
}
INSTANTIATE_TEST_SUITE_P(Example, AddedOneRepMaxima,
                         testing::ValuesIn(examples(QStringLiteral("system_e1rm_epley"))),
                         progressExampleName);

class LoadJumps : public testing::TestWithParam<Example> {};
TEST_P(LoadJumps, areWhatEpleyExpects) {
    constexpr double percent = 100;
    const QJsonObject json = GetParam().json;
    const Load from = loadOfJson(json[u"from"]);
    const Load to = loadOfJson(json[u"to"]);
    EXPECT_NEAR(loadJump(from, to) * percent, json[u"percent"].toDouble(), kilogramsOff);
    EXPECT_NEAR(predictedReps(from, to, Reps(12)), json[u"predicted_reps_after_12"].toDouble(), kilogramsOff);
    EXPECT_EQ(repsNeededBefore(from, to, Reps(8)), json[u"reps_needed_before_for_8_after"].toInt());
    const Load step = Load::milligrams(to.inMilligrams() - from.inMilligrams());
    EXPECT_EQ(isStepAllowed(from, step, {8, 12}), predictedReps(from, to, Reps(12)) >= 8);
}
INSTANTIATE_TEST_SUITE_P(Example, LoadJumps, testing::ValuesIn(examples(QStringLiteral("load_jump"))),
                         progressExampleName);

class TripleProgression : public testing::TestWithParam<Example> {};
TEST_P(TripleProgression, advisesWhatTheRulesSay) {
    const QJsonObject json = GetParam().json;
    const QJsonObject expected = json[u"expect"].toObject();
    const Advice advice = ProgressionCase(json).advice();
    EXPECT_EQ(advice.next.load, loadOfJson(expected[u"next_load"]));
    if (expected.contains(u"target")) {
        EXPECT_EQ(advice.next.reps, expected[u"target"].toInt());
    }
    if (expected.contains(u"next_sets")) {
        EXPECT_EQ(advice.next.sets, expected[u"next_sets"].toInt());
    }
    if (expected[u"advice"].toString() == u"step_too_big") {
        EXPECT_EQ(advice.reason, AdviceReason::AddSet);
        EXPECT_NEAR(advice.jump, 0.2, 1e-9);
    }
    if (expected[u"reason"].toString() == u"weaker side decides") {
        EXPECT_EQ(advice.reason, AdviceReason::WeakerSide);
    }
}
INSTANTIATE_TEST_SUITE_P(Example, TripleProgression,
                         testing::ValuesIn(examples(QStringLiteral("triple_progression"))),
                         progressExampleName);

class LadderScores : public testing::TestWithParam<Example> {};
TEST_P(LadderScores, areTheShareOfTheStageDone) {
    EXPECT_NEAR(ScoreCase(GetParam().json).score(), GetParam().json[u"expect"].toDouble(), scoreOff);
}
INSTANTIATE_TEST_SUITE_P(Example, LadderScores, testing::ValuesIn(examples(QStringLiteral("ladder_score"))),
                         progressExampleName);

TEST(LadderStages, areTheHighestOfFourWeeksElseTheLast) {
    const QJsonObject json = exampleObject(QStringLiteral("ladder_stage"));
    const auto pairsOf = [&json](QStringView key) {
        std::vector<LadderDay> days;
        for (const QJsonValue pair : json[key].toArray()) {
            days.push_back({parseIsoDate(pair.toArray()[0].toString().toStdString()).value(),
                            pair.toArray()[1].toInt()});
        }
        return days;
    };
    const std::vector<LadderDay> sessions = pairsOf(u"sessions");
    const std::vector<LadderDay> expected = pairsOf(u"expect");
    ASSERT_FALSE(expected.empty());
    for (const LadderDay& each : expected) {
        EXPECT_EQ(ladderStageOn(sessions, each.day), each.stage) << isoDate(each.day);
    }
}

class Plateaus : public testing::TestWithParam<Example> {};
TEST_P(Plateaus, areFoundByTheRule) {
    const QJsonObject json = GetParam().json;
    std::vector<Exposure> exposures;
    Day next = day(2026, 1, 5);
    for (const QJsonValue value : json[u"e1rm"].toArray()) {
        exposures.push_back({next, value.toDouble()});
        next += std::chrono::days(json[u"days_apart"].toInt());
    }
    EXPECT_EQ(isPlateau(exposures), json[u"expect"].toBool());
}
INSTANTIATE_TEST_SUITE_P(Example, Plateaus, testing::ValuesIn(examples(QStringLiteral("plateau"))),
                         progressExampleName);

class Deloads : public testing::TestWithParam<Example> {};
TEST_P(Deloads, areHalfTheSetsAtNineTenthsOfTheLoad) {
    const QJsonObject json = GetParam().json;
    const QJsonObject expected = json[u"expect"].toObject();
    const Deload deload = deloadOf(json[u"sets"].toInt(), loadOfJson(json[u"load"]),
                                   repsOfJson(json[u"reps"].toArray()), {loadOfJson(json[u"step"])});
    EXPECT_EQ(deload.sets, expected[u"sets"].toInt());
    EXPECT_EQ(deload.load, loadOfJson(expected[u"load"]));
    EXPECT_EQ(deload.reps, expected[u"reps"].toInt());
}
INSTANTIATE_TEST_SUITE_P(Example, Deloads, testing::ValuesIn(examples(QStringLiteral("deload"))),
                         progressExampleName);

} // namespace dorsal
