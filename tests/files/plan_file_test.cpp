// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/plan_file.h"

#include "core/files/catalogue_file.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace dorsal {

namespace {

const char* const goodUuid = "00000000-0000-4000-8000-000000000007";

class PlanFiles : public testing::Test {
protected:
    [[nodiscard]] PlanFile read(const QByteArray& bytes) const {
        return readPlanFile(bytes, "x.dorsalplan", catalogue_);
    }
    /// The problem of a plan whose items are given as JSON.
    [[nodiscard]] Problem problemOf(const QByteArray& bytes) const {
        try {
            (void)read(bytes);
        } catch (const ProblemError& error) {
            return error.problem();
        }
        ADD_FAILURE() << "was read: " << bytes.left(200).toStdString();
        return {};
    }
    [[nodiscard]] static QByteArray withItems(const QByteArray& items) {
        return QByteArray(R"({"dorsalplan":1,"uuid":")") + goodUuid + R"(","name":"X","items":)" + items +
               "}";
    }
    [[nodiscard]] static QByteArray item(const QByteArray& choices, const QByteArray& sets = "[]") {
        return R"({"slot":"main","by":"freely","choices":)" + choices + R"(,"sets":)" + sets + "}";
    }

    Catalogue catalogue_ = builtInCatalogue();
};

} // namespace

TEST_F(PlanFiles, everyBuiltInPlanComesBackAndGivesTheSameBytes) {
    for (const Plan& plan : catalogue_.templates()) {
        const QByteArray bytes = writePlanFile(plan, catalogue_);
        const PlanFile file = read(bytes);
        EXPECT_EQ(file.plan.items, plan.items) << plan.name;
        EXPECT_EQ(file.plan.uuid, plan.uuid);
        EXPECT_TRUE(file.unknown.empty());
        EXPECT_EQ(writePlanFile(file.plan, catalogue_), bytes);
    }
}

TEST_F(PlanFiles, everyFieldComesBack) {
    Plan plan;
    plan.uuid = Uuid{goodUuid};
    plan.name = "Row “day”";
    plan.notes = "two\nlines";
    PlannedSet set;
    set.kind = SetKind::Warmup;
    set.side = Side::Left;
    set.hold = HoldRange{std::chrono::seconds(30), std::chrono::seconds(45)};
    set.rest = std::chrono::seconds(0);
    set.tempo = {{"down", std::chrono::seconds(3)}};
    set.load = LoadHint(Load::pounds(100));
    PlannedSet heavy;
    heavy.reps = RepRange{3, 5};
    heavy.load = LoadHint(ShareOfMax{85});
    plan.items = {
        PlanItem{Slot::Cooldown, {{"pull-up"}, {"chin-up"}}, ChooseBy::Freely, {set, heavy, heavy}, "n", 3}};
    plan.items[0].choiceSets[{"chin-up"}] = {heavy};
    const QByteArray bytes = writePlanFile(plan, catalogue_);
    PlanFile file = read(bytes);
    EXPECT_EQ(file.plan.items, plan.items);
    EXPECT_EQ(file.plan.name, plan.name);
    EXPECT_EQ(file.plan.notes, plan.notes);
    EXPECT_EQ(writePlanFile(file.plan, catalogue_), bytes);
}

TEST_F(PlanFiles, aPlanWithoutItemsIsAnEmptyPlan) {
    Plan plan;
    plan.uuid = Uuid{goodUuid};
    plan.name = "Not yet";
    const QByteArray bytes = writePlanFile(plan, catalogue_);
    EXPECT_TRUE(read(bytes).plan.items.empty());
    EXPECT_EQ(writePlanFile(read(bytes).plan, catalogue_), bytes);
    const QByteArray without = QByteArray(R"({"dorsalplan":1,"name":"X","uuid":")") + goodUuid + R"("})";
    EXPECT_EQ(problemOf(without).kind, ProblemKind::PlanBadValue);
    EXPECT_EQ(problemOf(without).place, "items");
}

TEST_F(PlanFiles, setsOfAChoiceThatThereIsNotAreRefused) {
    QByteArray json = item(R"(["pull-up","chin-up"])");
    json.chop(1);
    const auto withSets = [&](const QByteArray& own) {
        return withItems("[" + json + R"(,"choice_sets":)" + own + "}]");
    };
    EXPECT_EQ(problemOf(withSets(R"({"dip":[]})")).place, "items[1].choice_sets");
    EXPECT_EQ(problemOf(withSets("7")).place, "items[1].choice_sets");
    EXPECT_EQ(problemOf(withSets(R"({"chin-up":[{"kind":"odd","side":"both"}]})")).kind,
              ProblemKind::PlanBadValue);
}

TEST_F(PlanFiles, setsOfAChoiceFollowItWhenItIsFoundByName) {
    QByteArray json = item(R"(["Pull-Up","Chin-Up"])");
    json.chop(1);
    const PlanFile file = read(withItems(
        "[" + json + R"(,"choice_sets":{"Chin-Up":[{"kind":"working","side":"both","reps":[2,2]}]}}])"));
    EXPECT_EQ(file.plan.items[0].choiceSets.at({"chin-up"})[0].reps, (RepRange{2, 2}));
}

TEST_F(PlanFiles, anUnknownExerciseIsKeptByItsNameAndTold) {
    const PlanFile file = read(withItems("[" + item(R"(["Underwater Row"])") + "]"));
    EXPECT_EQ(file.plan.items[0].choices, std::vector{ExerciseKey{"Underwater Row"}});
    ASSERT_EQ(file.unknown.size(), 1U);
    EXPECT_EQ(file.unknown[0].kind, ProblemKind::PlanExerciseUnknown);
    EXPECT_EQ(file.unknown[0].value, "Underwater Row");
    EXPECT_EQ(file.unknown[0].place, "items[1]");
    const QByteArray bytes = writePlanFile(file.plan, catalogue_);
    EXPECT_EQ(writePlanFile(read(bytes).plan, catalogue_), bytes);
}

TEST_F(PlanFiles, exercisesAreFoundByNameAndAlias) {
    const PlanFile file = read(withItems("[" + item(R"(["Pull-Up", "Wall Angel"])") + "]"));
    EXPECT_TRUE(file.unknown.empty());
    EXPECT_EQ(file.plan.items[0].choices, (std::vector{ExerciseKey{"pull-up"}, ExerciseKey{"wall-slide"}}));
}

TEST_F(PlanFiles, anOwnExerciseTravelsByItsName) {
    Exercise towel;
    towel.key = ExerciseKey{"00000000-0000-4000-8000-000000000099"};
    towel.name = "Towel Row";
    towel.own = true;
    Catalogue mine = builtInCatalogue();
    mine.setOwn({towel});
    Plan plan;
    plan.uuid = Uuid{goodUuid};
    plan.name = "Mine";
    plan.items = {PlanItem{Slot::Main, {towel.key}, ChooseBy::Freely, {}, {}}};
    const QByteArray bytes = writePlanFile(plan, mine);
    EXPECT_TRUE(bytes.contains("Towel Row"));
    EXPECT_EQ(readPlanFile(bytes, "x", mine).plan.items, plan.items);
    EXPECT_EQ(read(bytes).unknown.size(), 1U);
}

TEST_F(PlanFiles, whatIsNoJsonIsRefusedWithItsLine) {
    const Problem problem = problemOf("{\n\"dorsalplan\": 1,\n\"items\": [");
    EXPECT_EQ(problem.kind, ProblemKind::PlanNotJson);
    EXPECT_EQ(problem.line, 3);
    EXPECT_EQ(problemOf("\x89PNG").kind, ProblemKind::PlanNotJson);
    EXPECT_EQ(problemOf("").kind, ProblemKind::PlanNotJson);
}

TEST_F(PlanFiles, whatIsNoPlanIsRefused) {
    EXPECT_EQ(problemOf("[]").kind, ProblemKind::PlanUnknownForm);
    EXPECT_EQ(problemOf(R"({"name":"X"})").kind, ProblemKind::PlanUnknownForm);
}

TEST_F(PlanFiles, aNewerFormIsRefused) {
    const Problem problem = problemOf(R"({"dorsalplan":2,"name":"X"})");
    EXPECT_EQ(problem.kind, ProblemKind::PlanNewer);
    EXPECT_EQ(problem.value, "2");
}

TEST_F(PlanFiles, tenThousandItemsAreRefused) {
    QByteArray items = item(R"(["pull-up"])");
    for (int i = 1; i < 10'000; ++i) {
        items += "," + item(R"(["pull-up"])");
    }
    const Problem problem = problemOf(withItems("[" + items + "]"));
    EXPECT_EQ(problem.kind, ProblemKind::PlanTooLong);
    EXPECT_EQ(problem.value, "10000");
    EXPECT_EQ(problemOf(withItems("[" + item(R"(["pull-up"])", R"([{"kind":"working","side":"both","n":50},
        {"kind":"working","side":"both"}])") +
                                  "]"))
                  .kind,
              ProblemKind::PlanTooLong);
}

TEST_F(PlanFiles, emptyAndCircularChoicesAreRefused) {
    EXPECT_EQ(problemOf(withItems("[" + item("[]") + "]")).kind, ProblemKind::PlanEmptyItem);
    EXPECT_EQ(problemOf(withItems("[" + item(R"(["pull-up","pull-up"])") + "]")).kind,
              ProblemKind::PlanBadChoice);
    const Problem nested = problemOf(withItems("[" + item(R"([{"choices":["pull-up"]}])") + "]"));
    EXPECT_EQ(nested.kind, ProblemKind::PlanBadChoice);
    EXPECT_EQ(nested.place, "items[1]");
}

TEST_F(PlanFiles, badValuesAreNamedWithTheirPlace) {
    const struct {
        const char* set;
        const char* place;
    } cases[] = {{R"({"kind":"odd","side":"both"})", "kind"},
                 {R"({"kind":"working","side":"up"})", "side"},
                 {R"({"kind":"working","side":"both","reps":[12,8]})", "reps"},
                 {R"({"kind":"working","side":"both","reps":[0,8]})", "reps"},
                 {R"({"kind":"working","side":"both","seconds":"long"})", "seconds"},
                 {R"({"kind":"working","side":"both","rest":-5})", "rest"},
                 {R"({"kind":"working","side":"both","load_kg":1e9})", "load_kg"},
                 {R"({"kind":"working","side":"both","percent_of_max":0})", "percent_of_max"},
                 {R"({"kind":"working","side":"both","tempo":[1]})", "tempo"},
                 {R"({"kind":"working","side":"both","n":0})", "n"}};
    for (const auto& one : cases) {
        const Problem problem =
            problemOf(withItems("[" + item(R"(["pull-up"])", QByteArray("[") + one.set + "]") + "]"));
        EXPECT_EQ(problem.kind, ProblemKind::PlanBadValue) << one.set;
        EXPECT_EQ(problem.place, std::string("items[1].sets[1].") + one.place) << one.set;
    }
    EXPECT_EQ(problemOf(withItems(R"([{"slot":"attic","by":"freely","choices":["pull-up"]}])")).place,
              "items[1].slot");
    EXPECT_EQ(problemOf(withItems("[7]")).place, "items[1]");
    EXPECT_EQ(problemOf(withItems("7")).place, "items");
    EXPECT_EQ(problemOf(R"({"dorsalplan":1,"uuid":"../../etc","name":"X","items":[]})").place, "uuid");
}

TEST_F(PlanFiles, everyCutOfAGoodFileIsRefusedAndNothingElseHappens) {
    const QByteArray bytes = writePlanFile(catalogue_.templates().front(), catalogue_);
    for (qsizetype length = 0; length + 2 < bytes.size(); length += 7) {
        EXPECT_THROW((void)read(bytes.left(length)), ProblemError) << length;
    }
}

} // namespace dorsal
