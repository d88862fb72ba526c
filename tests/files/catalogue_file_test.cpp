// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/catalogue_file.h"
#include "core/files/name_fold.h"
#include "core/stats/balance.h"
#include "core/training/problem.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace dorsal {

namespace {

using std::chrono::seconds;

QJsonObject catalogueJson() {
    QFile file(QStringLiteral(":/catalogue.json"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

const Exercise& requireExercise(const Catalogue& catalogue, const char* key) {
    const Exercise* exercise = catalogue.find(ExerciseKey{key});
    if (!exercise) {
        throw std::runtime_error(key);
    }
    return *exercise;
}

std::vector<std::string> choiceKeys(const std::vector<ExerciseKey>& keys) {
    std::vector<std::string> texts;
    for (const ExerciseKey& key : keys) {
        texts.push_back(key.text);
    }
    return texts;
}

} // namespace

TEST(CatalogueFile, everyExerciseIsRead) {
    const Catalogue catalogue = builtInCatalogue();
    ASSERT_EQ(catalogue.exercises().size(), 189U);
    EXPECT_EQ(catalogue.families().size(), 7U);
    for (const Exercise& exercise : catalogue.exercises()) {
        EXPECT_FALSE(exercise.name.empty()) << exercise.key.text;
        EXPECT_FALSE(exercise.instructions.empty()) << exercise.key.text;
        EXPECT_FALSE(exercise.muscles.empty() && exercise.category == Category::Strengthening)
            << exercise.key.text;
        EXPECT_EQ(exercise.perSide, !exercise.sideLabel.empty()) << exercise.key.text;
        EXPECT_TRUE(exercise.prescription.reps || exercise.prescription.hold ||
                    exercise.measure == Measure::DistanceLoad)
            << exercise.key.text;
        EXPECT_FALSE(exercise.own);
    }
}

TEST(CatalogueFile, aRowIsReadWithAllItsNumbers) {
    const Catalogue catalogue = builtInCatalogue();
    const Exercise& row = requireExercise(catalogue, "bent-over-row-dumbbell");
    EXPECT_EQ(row.name, "Bent Over Row (Dumbbell)");
    EXPECT_EQ(row.family, "row");
    EXPECT_EQ(row.pattern, Pattern::HorizontalPull);
    EXPECT_EQ(row.measure, Measure::RepsLoad);
    EXPECT_EQ(row.loadConvention, LoadConvention::PerHand);
    EXPECT_EQ(row.hands, 2);
    EXPECT_EQ(row.step, Load::kilograms(2));
    EXPECT_EQ(row.equipment, std::vector{Equipment::Dumbbell});
    EXPECT_EQ(row.prescription.reps, (RepRange{8, 12}));
    EXPECT_EQ(row.muscles.front().halves, 2);
    EXPECT_EQ(requireExercise(catalogue, "push-up").bodyweightFactor, 0.72);
    EXPECT_EQ(requireExercise(catalogue, "one-arm-row").sideLabel, "arm");
}

TEST(CatalogueFile, anAssistanceMachineStepsByAPositiveLoad) {
    const Catalogue catalogue = builtInCatalogue();
    EXPECT_EQ(requireExercise(catalogue, "machine-assisted-pull-up").step, Load::kilograms(5));
}

TEST(CatalogueFile, theCoachsFactsStayApartFromTheProgramsDefaults) {
    const Catalogue catalogue = builtInCatalogue();
    const Exercise& slide = requireExercise(catalogue, "wall-slide");
    EXPECT_EQ(slide.prescription.statedByCoach, std::vector<std::string>{"reps"});
    EXPECT_EQ(slide.prescription.reps, (RepRange{8, 8}));
    ASSERT_EQ(slide.prescription.tempo.size(), 3U);
    EXPECT_EQ(slide.prescription.tempo[0], (TempoPhase{"slide up", seconds(3)}));
    EXPECT_FALSE(slide.coach.how.empty());
    EXPECT_EQ(requireExercise(catalogue, "knee-hug-stretch").prescription.statedByCoach,
              (std::vector<std::string>{"seconds", "slot"}));
    EXPECT_TRUE(requireExercise(catalogue, "childs-pose").prescription.statedByCoach.empty());
    EXPECT_TRUE(requireExercise(catalogue, "back-extension").notAdvised);
    EXPECT_EQ(requireExercise(catalogue, "bench-press").source, FactSource::General);
    for (const Exercise& exercise : catalogue.exercises()) {
        if (!exercise.articleItem) {
            EXPECT_TRUE(exercise.prescription.statedByCoach.empty()) << exercise.key.text;
            EXPECT_EQ(exercise.coach, CoachFacts{}) << exercise.key.text;
        }
    }
}

TEST(CatalogueFile, everythingThatIsReferredToExists) {
    const Catalogue catalogue = builtInCatalogue();
    std::set<std::string> families{""};
    for (const Family& family : catalogue.families()) {
        families.insert(family.key);
        EXPECT_FALSE(catalogue.family(family.key).empty()) << family.key;
    }
    for (const Exercise& exercise : catalogue.exercises()) {
        SCOPED_TRACE(exercise.key.text);
        EXPECT_TRUE(families.contains(exercise.family));
        EXPECT_TRUE(exercise.variantOf.empty() || catalogue.find(ExerciseKey{exercise.variantOf}));
        for (const Caution& caution : exercise.cautions) {
            EXPECT_FALSE(caution.note.empty()) << caution.noteKey;
        }
        for (const Substitute& substitute : exercise.substitutes) {
            EXPECT_TRUE(catalogue.find(substitute.exercise)) << substitute.exercise.text;
            EXPECT_NE(substitute.exercise, exercise.key);
        }
    }
    for (const Plan& plan : catalogue.templates()) {
        for (const PlanItem& item : plan.items) {
            ASSERT_FALSE(item.choices.empty()) << plan.key;
            EXPECT_FALSE(item.sets.empty()) << plan.key;
            for (const ExerciseKey& choice : item.choices) {
                EXPECT_TRUE(catalogue.find(choice)) << choice.text;
            }
        }
    }
}

TEST(CatalogueFile, namesKeysAndAliasesMeanOneExerciseEach) {
    const Catalogue catalogue = builtInCatalogue();
    std::map<std::string, std::string> owner;
    for (const Exercise& exercise : catalogue.exercises()) {
        std::set<std::string> names{foldName(exercise.name)};
        for (const std::string& alias : exercise.aliases) {
            EXPECT_TRUE(names.insert(foldName(alias)).second) << alias << " says nothing new";
        }
        names.insert(foldName(exercise.key.text));
        for (const std::string& name : names) {
            const auto [place, fresh] = owner.emplace(name, exercise.key.text);
            EXPECT_TRUE(fresh) << name << " is " << place->second << " and " << exercise.key.text;
        }
    }
}

TEST(CatalogueFile, everyExerciseCountsAsTheFileSays) {
    const Catalogue catalogue = builtInCatalogue();
    int counting = 0;
    for (const QJsonValue value : catalogueJson()[u"exercises"].toArray()) {
        const std::string key = value[u"id"].toString().toStdString();
        const QJsonValue expected = value[u"balance"];
        const BalanceShare share{static_cast<int>(std::lround(expected[u"back"].toDouble() * 2)),
                                 static_cast<int>(std::lround(expected[u"chest"].toDouble() * 2))};
        EXPECT_EQ(balanceShare(requireExercise(catalogue, key.c_str())), share) << key;
        counting += share == BalanceShare{} ? 0 : 1;
    }
    EXPECT_GT(counting, 70);
}

TEST(CatalogueFile, theCoachsSessionIsFourItemsInTheCoachsOrder) {
    const Catalogue catalogue = builtInCatalogue();
    ASSERT_EQ(catalogue.templates().size(), 7U);
    const Plan* plan = catalogue.findTemplate("coach-sample-session");
    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->source, FactSource::Article);
    ASSERT_EQ(plan->items.size(), 4U);
    EXPECT_EQ(choiceKeys(plan->items[0].choices), std::vector<std::string>{"tennis-ball-shoulder-blades"});
    EXPECT_EQ(plan->items[1].chooseBy, ChooseBy::MobilityNeed);
    EXPECT_EQ(
        choiceKeys(plan->items[1].choices),
        (std::vector<std::string>{"foam-roller-thoracic-extension", "side-lying-arm-circle", "wall-scoop"}));
    EXPECT_EQ(plan->items[1].sets, std::vector<PlannedSet>(1));
    EXPECT_EQ(plan->items[2].chooseBy, ChooseBy::Family);
    EXPECT_EQ(plan->items[2].choices.size(), catalogue.family("row").size());
    EXPECT_EQ(plan->items[2].choices[0].text, "bent-over-row");
    EXPECT_EQ(plan->items[2].choices[1].text, "trx-row");
    ASSERT_EQ(plan->items[2].sets.size(), 3U);
    EXPECT_EQ(plan->items[2].sets[0].reps, (RepRange{10, 10}));
    EXPECT_EQ(plan->items[2].note, "at a challenging weight");
    EXPECT_EQ(plan->items[3].sets[0].reps, (RepRange{10, 12}));
    EXPECT_EQ(plan->items[3].slot, Slot::Main);
}

TEST(CatalogueFile, aHoldOnEachSideIsOnePlannedSet) {
    const Catalogue catalogue = builtInCatalogue();
    const PlanItem& ball = catalogue.templates()[0].items[0];
    ASSERT_EQ(ball.sets.size(), 1U);
    EXPECT_EQ(ball.sets[0].side, Side::Both);
    EXPECT_EQ(ball.sets[0].hold, (HoldRange{seconds(60), seconds(120)}));
    EXPECT_EQ(ball.slot, Slot::Warmup);
}

TEST(CatalogueFile, anotherFileIsRefused) {
    EXPECT_THROW((void)readCatalogue("{}"), ProblemError);
    EXPECT_THROW((void)readCatalogue("not json"), ProblemError);
    EXPECT_THROW((void)readCatalogue(R"({"exercises":[{"id":"a","name":"A","category":"dance"}]})"),
                 ProblemError);
}

} // namespace dorsal
