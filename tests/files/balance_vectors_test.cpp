// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/balance.h"
#include "core/stats/group_share.h"
#include "core/stats/tonnage.h"
#include "tests/support/example_data.h"

#include <gtest/gtest.h>

namespace dorsal {

namespace {

constexpr double ratioTolerance = 5e-5;
constexpr double kilogramTolerance = 0.005;

Volume volumeOfJson(const QJsonValue& value) {
    return Volume::eighths(std::lround(value.toDouble() * 8));
}

std::string ratioText(const Tally& tally) {
    const std::optional<std::int64_t> tenths = ratioInTenths(tally);
    return tenths ? std::to_string(*tenths / 10) + "." + std::to_string(*tenths % 10) : "";
}

/// Compares whatever of back, chest, ratio, display and status the example names.
void expectTally(const Tally& tally, const QJsonObject& expected) {
    EXPECT_EQ(tally.back.value(), expected[u"back"].toDouble());
    EXPECT_EQ(tally.chest.value(), expected[u"chest"].toDouble());
    if (expected[u"ratio"].isNull()) {
        EXPECT_FALSE(balanceRatio(tally));
    } else {
        EXPECT_NEAR(balanceRatio(tally).value(), expected[u"ratio"].toDouble(), ratioTolerance);
    }
    if (expected.contains(u"display")) {
        EXPECT_EQ(ratioText(tally), expected[u"display"].toString().toStdString());
    }
    if (expected.contains(u"status")) {
        EXPECT_EQ(code(balanceStatus(tally)), expected[u"status"].toString().toStdString());
    }
}

class BalanceExamples : public testing::TestWithParam<Example> {
protected:
    [[nodiscard]] const QJsonObject& json() const { return GetParam().json; }
    [[nodiscard]] std::vector<SetFact> facts() const { return log_.facts(json()[u"sets"].toArray()); }
    [[nodiscard]] BalanceOptions options() const { return exampleOptions(json()[u"options"].toObject()); }
    [[nodiscard]] Tally tally(const BalanceOptions& options) const {
        return balanceOf(facts(), log_.directory(), options);
    }
    [[nodiscard]] const ExampleLog& log() const { return log_; }

private:
    ExampleLog log_;
};

std::string exampleName(const testing::TestParamInfo<Example>& info) {
    return info.param.id;
}

} // namespace

class Volumes : public BalanceExamples {};
TEST_P(Volumes, areWhatTheRulesSay) {
    expectTally(tally(options()), json()[u"expect"].toObject());
}
INSTANTIATE_TEST_SUITE_P(Example, Volumes, testing::ValuesIn(examples(QStringLiteral("volume"))),
                         exampleName);

class VolumesByWeek : public BalanceExamples {};
TEST_P(VolumesByWeek, areWhatTheRulesSayForEveryWeekStart) {
    const std::vector<SetFact> all = facts();
    const QJsonObject byStart = json()[u"expect_weeks"].toObject();
    for (const QString& start : byStart.keys()) {
        SCOPED_TRACE(start.toStdString());
        BalanceOptions counted = options();
        counted.weekStart = fromCode<WeekStart>(start.toStdString()).value();
        const std::vector<WeekBalance> weeks =
            weeklyBalance(all, log().directory(), counted, dayOf(all.front().start), dayOf(all.back().start),
                          day(2040, 1, 1));
        const QJsonArray expected = byStart[start].toArray();
        ASSERT_EQ(weeks.size(), static_cast<std::size_t>(expected.size()));
        for (std::size_t i = 0; i < weeks.size(); ++i) {
            const QJsonObject week = expected.at(static_cast<qsizetype>(i)).toObject();
            EXPECT_EQ(isoDate(weeks[i].week), week[u"week"].toString().toStdString());
            EXPECT_FALSE(weeks[i].partial);
            expectTally(weeks[i].tally, week);
        }
    }
}
INSTANTIATE_TEST_SUITE_P(Example, VolumesByWeek,
                         testing::ValuesIn(examples(QStringLiteral("volume_by_week"))), exampleName);

class OtherUnits : public BalanceExamples {
protected:
    void expectMember(QStringView key, double value) const {
        const QJsonObject expected = json()[u"expect"].toObject();
        if (expected.contains(key)) {
            EXPECT_NEAR(value, expected[key].toDouble(), ratioTolerance) << key.toString().toStdString();
        }
    }
    [[nodiscard]] double movedBy(bool back) const {
        double kilograms = 0;
        for (const SetFact& fact : facts()) {
            const Exercise* exercise = log().directory().find(fact.exercise);
            const bool isBack = setValue(fact, exercise, {}).reason == CountReason::CountsBack;
            if (isBack == back) {
                kilograms += setTonnage(fact, *exercise, {}).value_or(Tonnage()).inKilograms();
            }
        }
        return kilograms;
    }
};
TEST_P(OtherUnits, countWhatTheRulesSay) {
    const Tally counted = tally(options());
    const Tally inSets = tally({});
    for (const QStringView back : {u"back", u"back_reps", u"back_exercises"}) {
        expectMember(back, counted.back.value());
    }
    for (const QStringView chest : {u"chest", u"chest_reps", u"chest_exercises"}) {
        expectMember(chest, counted.chest.value());
    }
    expectMember(u"need_back", static_cast<double>(moreBackToTarget(counted)));
    expectMember(u"back_kg", movedBy(true));
    expectMember(u"chest_kg", movedBy(false));
    const QJsonObject expected = json()[u"expect"].toObject();
    if (expected[u"ratio"].isDouble()) {
        expectMember(u"ratio", balanceRatio(counted).value());
    }
    if (expected.contains(u"sets_ratio")) {
        expectMember(u"sets_ratio", balanceRatio(inSets).value());
    }
    const QJsonObject groups = expected[u"groups"].toObject();
    for (const QString& group : groups.keys()) {
        const int halves = groupHalves(*log().directory().find(facts().front().exercise),
                                       fromCode<MuscleGroup>(group.toStdString()).value());
        EXPECT_EQ(halves / 2.0, groups[group].toDouble()) << group.toStdString();
    }
}
INSTANTIATE_TEST_SUITE_P(Example, OtherUnits, testing::ValuesIn(examples(QStringLiteral("other_units"))),
                         exampleName);

class Rolling : public testing::TestWithParam<Example> {};
TEST_P(Rolling, isTheRatioOfSumsOfFourCompleteWeeks) {
    const QJsonObject json = GetParam().json;
    const Day today = parseIsoDate(json[u"today"].toString().toStdString()).value();
    const QJsonObject given = json[u"weeks"].toObject();
    std::vector<WeekBalance> weeks;
    for (const QString& key : given.keys()) {
        const Day week = parseIsoDate(key.toStdString()).value();
        const QJsonArray numbers = given[key].toArray();
        weeks.push_back({week, Tally{volumeOfJson(numbers[0]), volumeOfJson(numbers[1])},
                         week == firstDayOfWeek(today, WeekStart::Monday)});
    }
    expectTally(rollingBalance(weeks), json[u"expect"].toObject());
}
INSTANTIATE_TEST_SUITE_P(Example, Rolling, testing::ValuesIn(examples(QStringLiteral("rolling_4_weeks"))),
                         exampleName);

class MoreBack : public testing::TestWithParam<Example> {};
TEST_P(MoreBack, isWhatReachesTwoToOne) {
    const QJsonObject json = GetParam().json;
    const Tally tally{volumeOfJson(json[u"back"]), volumeOfJson(json[u"chest"])};
    EXPECT_EQ(moreBackToTarget(tally), json[u"expect"].toInt());
}
INSTANTIATE_TEST_SUITE_P(Example, MoreBack, testing::ValuesIn(examples(QStringLiteral("need_back"))),
                         exampleName);

class Weeks : public testing::TestWithParam<Example> {};
TEST_P(Weeks, areNamedByTheFirstDayOfTheSessionsLocalStart) {
    const QJsonObject json = GetParam().json;
    const LocalTime start = parseIsoDateTime(json[u"start_local"].toString().toStdString()).value();
    if (json.contains(u"local_date")) {
        EXPECT_EQ(isoDate(dayOf(start)), json[u"local_date"].toString().toStdString());
    }
    const QJsonObject weekOf = json[u"week_of"].toObject();
    ASSERT_EQ(weekOf.size(), 3);
    for (const QString& key : weekOf.keys()) {
        const WeekStart weekStart = fromCode<WeekStart>(key.toStdString()).value();
        EXPECT_EQ(isoDate(firstDayOfWeek(dayOf(start), weekStart)), weekOf[key].toString().toStdString());
    }
}
INSTANTIATE_TEST_SUITE_P(Example, Weeks, testing::ValuesIn(examples(QStringLiteral("weeks"))), exampleName);

class TonnageExamples : public testing::TestWithParam<Example> {};
TEST_P(TonnageExamples, areWhatTheRulesSay) {
    const ExampleLog log;
    const QJsonObject json = GetParam().json;
    const SetFact fact = log.fact(json);
    const std::optional<Tonnage> moved =
        setTonnage(fact, *log.directory().find(fact.exercise), ExampleLog::kilograms(json, u"bodyweight"));
    if (json[u"expect"].isNull()) {
        EXPECT_FALSE(moved);
    } else {
        EXPECT_NEAR(moved.value().inKilograms(), json[u"expect"].toDouble(), kilogramTolerance);
    }
}
INSTANTIATE_TEST_SUITE_P(Example, TonnageExamples, testing::ValuesIn(examples(QStringLiteral("tonnage"))),
                         exampleName);

} // namespace dorsal
