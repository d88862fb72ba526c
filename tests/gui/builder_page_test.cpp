// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builder_desk.h"

#include "app/models/plan_library.h"
#include "app/pages/plan_commands.h"
#include "app/widgets/plan_item_fields.h"
#include "core/logbook/hint_settings.h"
#include "core/logbook/profile_settings.h"
#include "core/training/acting_cautions.h"
#include "core/training/choice_sets.h"
#include "core/training/plan_edits.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDialog>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>

namespace dorsal {
namespace {

QLineEdit* fieldNamed(BuilderDesk& desk, const char* name) {
    for (QLineEdit* field : desk.page.findChildren<QLineEdit*>()) {
        if (field->accessibleName() == QLatin1String(name)) {
            return field;
        }
    }
    return nullptr;
}

bool hasLabel(BuilderDesk& desk, const QString& part) {
    const auto labels = desk.page.findChildren<QLabel*>();
    return std::ranges::any_of(
        labels, [&](const QLabel* label) { return label->isVisible() && label->text().contains(part); });
}

QPushButton* buttonNamed(BuilderDesk& desk, const QString& text) {
    for (QPushButton* button : desk.page.findChildren<QPushButton*>()) {
        if (button->text() == text) {
            return button;
        }
    }
    return nullptr;
}

TEST(BuilderPage, showsTheTemplatesOfANewLogAndLeavesThemAsTheyAre) {
    BuilderDesk desk;
    desk.show();
    EXPECT_EQ(desk.textOf(0), QStringLiteral("Warm-up"));
    EXPECT_TRUE(desk.texts().join(u'\n').contains(QStringLiteral("Tennis Ball on Shoulder Blades")));
    desk.lines().setCurrentIndex(desk.lines().model()->index(1, 0));
    desk.press(Qt::Key_Delete);
    desk.type("row");
    EXPECT_EQ(QApplication::activePopupWidget(), nullptr);
    EXPECT_TRUE(desk.log.reader().plans().empty());
    EXPECT_FALSE(desk.log.logbook().undoable());
}

TEST(BuilderPage, makesATemplateOnesOwn) {
    BuilderDesk desk;
    desk.show();
    QTest::mouseClick(buttonNamed(desk, QStringLiteral("Make it mine")), Qt::LeftButton);
    ASSERT_EQ(desk.log.reader().plans().size(), 1U);
    EXPECT_EQ(desk.plan().name, "Coach's sample session");
    EXPECT_NE(desk.plan().uuid, desk.catalogue.catalogue().templates().front().uuid);
    EXPECT_EQ(buttonNamed(desk, QStringLiteral("Make it mine")), nullptr);
}

/// Types until the exercise wanted is the first found, and takes it.
void addByName(BuilderDesk& desk, const char* typed) {
    desk.type(typed);
    ASSERT_NE(QApplication::activePopupWidget(), nullptr) << typed;
    desk.press(Qt::Key_Return);
    ASSERT_EQ(QApplication::activePopupWidget(), nullptr) << typed;
}

/// From the lines into the fields: sets, then reps or time, then back.
void setDose(BuilderDesk& desk, const char* sets, const char* aim) {
    desk.press(Qt::Key_Return);
    desk.type(sets);
    desk.press(Qt::Key_Tab);
    desk.type(aim);
    desk.press(Qt::Key_Return);
}

/// From the line of a choice below: its reps or time.
void setNextChoice(BuilderDesk& desk, const char* aim) {
    desk.press(Qt::Key_Down);
    setDose(desk, "1", aim);
}

void addChoiceByName(BuilderDesk& desk, const char* typed) {
    desk.press(Qt::Key_J, Qt::ControlModifier);
    addByName(desk, typed);
}

/// What the plan asks of one choice, its own prescription where the plan leaves it open.
std::vector<PlannedSet> askedOf(const PlanItem& item, const ExerciseKey& choice, const Catalogue& catalogue) {
    return withAims(setsOf(item, choice), *catalogue.find(choice));
}

TEST(BuilderPage, theCoachsSampleSessionIsBuiltByTheKeyboardAlone) {
    BuilderDesk desk;
    desk.show();
    const QAbstractItemModelTester tester(desk.lines().model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    desk.prompts.texts.emplace_back(QStringLiteral("My sample session"));
    desk.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_EQ(desk.log.reader().plans().size(), 1U);
    desk.press(Qt::Key_Home);
    addByName(desk, "tennis ball on");
    setDose(desk, "1", "1:00-2:00");
    addByName(desk, "extension over");
    addChoiceByName(desk, "side-lying arm");
    addChoiceByName(desk, "wall scoop");
    setNextChoice(desk, "6-8");
    setNextChoice(desk, "3-4");
    setNextChoice(desk, "4-6");
    desk.press(Qt::Key_Down); // to the heading of the main part
    addByName(desk, "bent over row (bar");
    setDose(desk, "3", "10");
    desk.press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    addByName(desk, "no money drill");
    setDose(desk, "2", "10-12");

    const std::vector<PlanItem> items = desk.plan().items;
    const Catalogue& catalogue = desk.catalogue.catalogue();
    const PlanItems coach = catalogue.findTemplate("coach-sample-session")->items;
    ASSERT_EQ(items.size(), coach.size());
    for (std::size_t i = 0; i < items.size(); ++i) {
        EXPECT_EQ(items[i].slot, coach[i].slot) << i;
        EXPECT_EQ(items[i].chooseBy, coach[i].chooseBy) << i;
        EXPECT_EQ(items[i].superset, coach[i].superset) << i;
        ASSERT_EQ(items[i].choices, coach[i].choices) << i;
        for (const ExerciseKey& choice : items[i].choices) {
            EXPECT_EQ(askedOf(items[i], choice, catalogue), askedOf(coach[i], choice, catalogue))
                << i << choice.text;
        }
    }
    EXPECT_GT(items[2].choices.size(), 10U);
}

TEST(BuilderPage, aChoiceBeginsWithItsOwnNumbersAndIsChangedByItself) {
    BuilderDesk desk;
    desk.show();
    desk.makePlan("Drills");
    desk.press(Qt::Key_Home);
    addByName(desk, "extension over");
    addChoiceByName(desk, "wall scoop");
    const ExerciseKey scoop{"wall-scoop"};
    EXPECT_EQ(desk.plan().items[0].sets[0].reps, (RepRange{6, 8}));
    EXPECT_EQ(setsOf(desk.plan().items[0], scoop)[0].reps, (RepRange{4, 6}));
    EXPECT_TRUE(desk.texts().contains(QStringLiteral("Wall Scoops, 4–6 an arm")));
    EXPECT_EQ(fieldNamed(desk, "Reps or time")->text(), QString());
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Down);
    EXPECT_EQ(fieldNamed(desk, "Reps or time")->text(), QStringLiteral("4–6"));
    setDose(desk, "2", "5");
    EXPECT_EQ(setsOf(desk.plan().items[0], scoop).size(), 2U);
    EXPECT_EQ(setsOf(desk.plan().items[0], scoop)[0].reps, (RepRange{5, 5}));
    EXPECT_EQ(desk.plan().items[0].sets.size(), 1U);
    desk.press(Qt::Key_Up);
    desk.press(Qt::Key_Up);
    setDose(desk, "3", "10");
    EXPECT_EQ(setsOf(desk.plan().items[0], scoop).size(), 3U);
    EXPECT_EQ(setsOf(desk.plan().items[0], scoop)[0].reps, (RepRange{10, 10}));
}

TEST(BuilderPage, everyEditIsOneStepThatIsSavedAtOnce) {
    BuilderDesk desk;
    desk.show();
    desk.makePlan("Row day");
    addByName(desk, "face pull");
    setDose(desk, "4", "12");
    EXPECT_EQ(desk.plan().items[0].sets.size(), 4U);
    EXPECT_EQ(desk.log.logbook().undoable(), Operation::EditPlan);
    desk.log.logbook().undo();
    EXPECT_EQ(desk.plan().items[0].sets.size(), 4U);
    EXPECT_NE(desk.plan().items[0].sets[0].reps, (RepRange{12, 12}));
    desk.log.logbook().undo();
    EXPECT_NE(desk.plan().items[0].sets.size(), 4U);
    desk.log.logbook().undo();
    EXPECT_TRUE(desk.plan().items.empty());
}

/// What a plan file with these bytes comes to.
QString answerTo(BuilderDesk& desk, const QByteArray& bytes) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("bad.dorsalplan"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        return {};
    }
    file.close();
    desk.prompts.told.clear();
    desk.page.openFile(path);
    return desk.prompts.told.empty() ? QString() : desk.prompts.told.back().text;
}

QByteArray planFileOf(const QByteArray& items) {
    return R"({"dorsalplan":1,"uuid":"7e6f0b55-64a5-4e0e-9d41-0a3f5b8f6a11","name":"X","notes":"","items":[)" +
           items + "]}";
}

TEST(BuilderPage, aBadPlanFileIsToldAndNothingOfItStays) {
    BuilderDesk desk;
    desk.show();
    const QByteArray good = R"({"slot":"main","choices":["pull-up"],"by":"freely","sets":[]})";
    const QByteArray empty = R"({"slot":"main","choices":[],"by":"freely","sets":[]})";
    const QByteArray circular =
        R"({"slot":"main","choices":[{"choices":["pull-up"]}],"by":"freely","sets":[]})";
    QByteArray many = good;
    for (int i = 1; i < 10'000; ++i) {
        many += "," + good;
    }
    const QByteArray newer = R"({"dorsalplan":99,"name":"X"})";
    for (const QByteArray& bytes : {QByteArray("no plan at all"), newer, planFileOf(many),
                                    planFileOf(good + "," + empty), planFileOf(good + "," + circular)}) {
        const QString answer = answerTo(desk, bytes);
        EXPECT_TRUE(answer.contains(QStringLiteral("bad.dorsalplan"))) << bytes.left(60).constData();
        EXPECT_TRUE(desk.log.reader().plans().empty()) << bytes.left(60).constData();
        EXPECT_FALSE(desk.log.logbook().undoable()) << bytes.left(60).constData();
    }
}

TEST(BuilderPage, anUnknownExerciseOfAPlanFileIsKeptByItsNameAndTold) {
    BuilderDesk desk;
    desk.show();
    const QString answer =
        answerTo(desk, planFileOf(R"({"slot":"main","choices":["Towel Row"],"by":"freely","sets":[]})"));
    EXPECT_TRUE(answer.contains(QStringLiteral("Towel Row")));
    EXPECT_TRUE(desk.texts().join(' ').contains(QStringLiteral("Towel Row")));
    desk.log.logbook().undo();
    EXPECT_TRUE(desk.log.reader().plans().empty());
}

TEST(BuilderPage, aHandMadeChoiceIsMadeByMobilityNeedAndCanBeMadeFreely) {
    BuilderDesk desk;
    desk.show();
    desk.makePlan("Drills");
    desk.press(Qt::Key_Home);
    addByName(desk, "extension over");
    auto* fields = desk.page.findChild<PlanItemFields*>();
    emit fields->choiceWanted();
    desk.type("wall scoops");
    desk.press(Qt::Key_Return);
    EXPECT_EQ(desk.plan().items[0].choices.size(), 2U);
    EXPECT_EQ(desk.plan().items[0].chooseBy, ChooseBy::MobilityNeed);
    for (QComboBox* box : fields->findChildren<QComboBox*>()) {
        if (box->accessibleName() == QStringLiteral("How one is chosen")) {
            EXPECT_TRUE(box->isVisible());
            box->setCurrentIndex(box->count() - 1);
            emit box->activated(box->count() - 1);
        }
    }
    EXPECT_EQ(desk.plan().items[0].chooseBy, EnumValues<ChooseBy>::all.back());
}

/// A plan of towel rows twice and a sled, none of which is known here.
void openUnknown(BuilderDesk& desk) {
    answerTo(desk, planFileOf(R"({"slot":"main","choices":["Towel Row"],"by":"freely","sets":[]},
{"slot":"main","choices":["bench-press","Towel Row"],"by":"freely","sets":[]},
{"slot":"main","choices":["Sled"],"by":"freely","sets":[]})"));
}

TEST(BuilderPage, anUnknownExerciseIsMappedEverywhereInOneStep) {
    BuilderDesk desk;
    desk.show();
    openUnknown(desk);
    EXPECT_TRUE(hasLabel(desk, QStringLiteral("“Towel Row” is not known here")));
    QTest::mouseClick(buttonNamed(desk, QStringLiteral("It is…")), Qt::LeftButton);
    desk.type("seated cable row");
    desk.press(Qt::Key_Return);
    EXPECT_EQ(desk.plan().items[0].choices, (std::vector{ExerciseKey{"seated-cable-row"}}));
    EXPECT_EQ(desk.plan().items[1].choices[1], ExerciseKey{"seated-cable-row"});
    EXPECT_TRUE(hasLabel(desk, QStringLiteral("“Sled” is not known here")));
    desk.log.logbook().undo();
    EXPECT_EQ(desk.plan().items[0].choices, (std::vector{ExerciseKey{"Towel Row"}}));
    EXPECT_EQ(desk.plan().items[1].choices[1], ExerciseKey{"Towel Row"});
}

TEST(BuilderPage, anUnknownExerciseBecomesOneOfMine) {
    BuilderDesk desk;
    desk.show();
    openUnknown(desk);
    QTest::mouseClick(buttonNamed(desk, QStringLiteral("Make it an exercise of mine…")), Qt::LeftButton);
    auto* dialog = desk.page.findChild<QDialog*>();
    ASSERT_NE(dialog, nullptr);
    dialog->accept();
    ASSERT_EQ(desk.log.reader().ownExercises().size(), 1U);
    EXPECT_EQ(desk.log.reader().ownExercises()[0].name, "Towel Row");
    EXPECT_EQ(desk.plan().items[0].choices[0].text, desk.log.reader().ownExercises()[0].uuid.text);
    EXPECT_FALSE(hasLabel(desk, QStringLiteral("“Towel Row” is not known here")));
    desk.log.logbook().undo();
    EXPECT_TRUE(desk.log.reader().ownExercises().empty());
    EXPECT_TRUE(hasLabel(desk, QStringLiteral("“Towel Row” is not known here")));
}

/// Takes the entry of the shown plan's menu below Folder.
void takeFolderEntry(BuilderDesk& desk, const QString& words) {
    QMenu menu;
    desk.page.findChild<PlanCommands*>()->fillMenu(menu, desk.plan());
    for (const QMenu* folders : menu.findChildren<QMenu*>()) {
        for (QAction* entry : folders->actions()) {
            if (folders->title() == QStringLiteral("Folder") && entry->text() == words) {
                entry->trigger();
                return;
            }
        }
    }
    ADD_FAILURE() << words.toStdString();
}

TEST(BuilderPage, aPlanIsPutIntoANewFolderAndTakenOut) {
    BuilderDesk desk;
    desk.show();
    desk.makePlan("Row day");
    desk.prompts.texts.emplace_back(QStringLiteral(" Winter "));
    takeFolderEntry(desk, QStringLiteral("New folder…"));
    EXPECT_EQ(desk.plan().folder, "Winter");
    desk.prompts.texts.emplace_back(QStringLiteral("Spring"));
    takeFolderEntry(desk, QStringLiteral("Rename “Winter”…"));
    EXPECT_EQ(desk.plan().folder, "Spring");
    takeFolderEntry(desk, QStringLiteral("None"));
    EXPECT_EQ(desk.plan().folder, "");
    desk.log.logbook().undo();
    desk.log.logbook().undo();
    EXPECT_EQ(desk.plan().folder, "Winter");
}

TEST(BuilderPage, altWithArrowsMovesAnExerciseAndTheSelectionWithIt) {
    BuilderDesk desk;
    desk.show();
    const QAbstractItemModelTester tester(desk.lines().model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    desk.makePlan("Row day");
    addByName(desk, "face pull");
    addByName(desk, "push-up");
    const ExerciseKey second = desk.plan().items[1].choices[0];
    desk.press(Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(desk.plan().items[0].choices[0], second);
    EXPECT_EQ(desk.lines().selectedItem(), 0U);
    desk.press(Qt::Key_Down, Qt::AltModifier);
    desk.press(Qt::Key_Down, Qt::AltModifier);
    EXPECT_NE(desk.plan().items[1].slot, desk.plan().items[0].slot);
    desk.press(Qt::Key_Delete);
    EXPECT_EQ(desk.plan().items.size(), 1U);
}

TEST(BuilderPage, aValueThatCannotBeMeantIsToldAndChangesNothing) {
    BuilderDesk desk;
    desk.show();
    desk.makePlan("Row day");
    addByName(desk, "face pull");
    const OwnPlan before = desk.plan();
    desk.press(Qt::Key_Return);
    desk.type("many");
    desk.press(Qt::Key_Tab);
    EXPECT_TRUE(hasLabel(desk, QStringLiteral("“many” cannot be used for Sets")));
    EXPECT_EQ(desk.plan().items[0].sets.size(), before.items[0].sets.size());
    desk.press(Qt::Key_Escape);
    EXPECT_EQ(fieldNamed(desk, "Sets")->text(), QString::number(desk.plan().items[0].sets.size()));
}

TEST(BuilderPage, loadRestAndTempoAreTypedAsPeopleWriteThem) {
    BuilderDesk desk;
    desk.show();
    desk.makePlan("Row day");
    addByName(desk, "bench press (bar");
    desk.press(Qt::Key_Return);
    const auto put = [&](const char* field, const char* text) {
        fieldNamed(desk, field)->setFocus();
        fieldNamed(desk, field)->selectAll();
        desk.type(text);
        desk.press(Qt::Key_Return);
    };
    put("Load", "75%");
    EXPECT_EQ(desk.plan().items[0].sets[0].load, LoadHint(ShareOfMax{75}));
    put("Load", "42.5");
    EXPECT_EQ(desk.plan().items[0].sets[0].load, LoadHint(Load::kilograms(42.5)));
    put("Rest", "2:30");
    EXPECT_EQ(desk.plan().items[0].sets[0].rest, std::chrono::seconds(150));
    put("Tempo", "down 3, hold 1, up 1");
    ASSERT_EQ(desk.plan().items[0].sets[0].tempo.size(), 3U);
    EXPECT_EQ(desk.plan().items[0].sets[0].tempo[0], (TempoPhase{"down", std::chrono::seconds(3)}));
}

TEST(BuilderPage, theReadingFollowsThePlanAndAHintCanBeTakenUp) {
    BuilderDesk desk;
    desk.show();
    desk.makePlan("Row day");
    addByName(desk, "bench press (bar");
    setDose(desk, "4", "8");
    addByName(desk, "face pull");
    setDose(desk, "4", "12");
    EXPECT_TRUE(hasLabel(desk, QStringLiteral("4 more back")));
    QTest::mouseClick(buttonNamed(desk, QStringLiteral("Add a set")), Qt::LeftButton);
    EXPECT_EQ(desk.plan().items[1].sets.size(), 5U);
    EXPECT_TRUE(hasLabel(desk, QStringLiteral("3 more back")));
}

TEST(BuilderPage, aHintIsSwitchedOffAndOnAgain) {
    BuilderDesk desk;
    desk.show();
    desk.makePlan("Row day");
    addByName(desk, "bench press (bar");
    setDose(desk, "4", "8");
    ASSERT_TRUE(hasLabel(desk, QStringLiteral("more back")));
    silenceRules(desk.log.logbook(), {CoachRule::TwiceTheBack, CoachRule::BackFloor});
    EXPECT_FALSE(hasLabel(desk, QStringLiteral("more back")));
    ASSERT_NE(buttonNamed(desk, QStringLiteral("Switch 2 hints on again")), nullptr);
    QTest::mouseClick(buttonNamed(desk, QStringLiteral("Switch 2 hints on again")), Qt::LeftButton);
    EXPECT_TRUE(hasLabel(desk, QStringLiteral("more back")));
}

TEST(BuilderPage, pullUpsAskOnceAboutTheShouldersAndKeepTheAnswer) {
    BuilderDesk desk;
    desk.show();
    desk.makePlan("Pull day");
    desk.prompts.choices.emplace_back(3); // not now
    addByName(desk, "pull-up");
    EXPECT_EQ(desk.plan().items.size(), 1U);
    EXPECT_EQ(desk.prompts.offered.size(), 1U);
    addByName(desk, "chin-up");
    EXPECT_EQ(desk.plan().items.size(), 2U);
    EXPECT_EQ(desk.prompts.offered.size(), 1U);
}

TEST(BuilderPage, whatIsToBeAvoidedOffersASubstituteAndIsAddedOnlyWhenMeant) {
    BuilderDesk desk;
    desk.show();
    desk.makePlan("Back day");
    addByName(desk, "back extension");
    EXPECT_TRUE(desk.plan().items.empty());
    ASSERT_EQ(desk.prompts.offered.size(), 1U);
    EXPECT_TRUE(desk.prompts.told.back().text.contains(QStringLiteral("coach")));
    const QStringList offers = desk.prompts.offered[0];
    ASSERT_GE(offers.size(), 2);
    EXPECT_TRUE(offers.first().endsWith(QStringLiteral("instead")));
    EXPECT_TRUE(offers.last().startsWith(QStringLiteral("Add Back Extension")));

    desk.prompts.choices.emplace_back(0);
    addByName(desk, "back extension");
    ASSERT_EQ(desk.plan().items.size(), 1U);
    const Exercise* taken = desk.catalogue.catalogue().find(desk.plan().items[0].choices[0]);
    EXPECT_TRUE(offers.first().contains(QString::fromStdString(taken->name)));
    EXPECT_LT(actionFor(*taken, desk.catalogue.profile()), CautionAction::Swap);

    desk.prompts.choices.emplace_back(offers.size() - 1);
    addByName(desk, "back extension");
    EXPECT_EQ(desk.plan().items.size(), 2U);
}

TEST(BuilderPage, tellsWhatIsToBeAvoidedFromWhatIsToBeMinded) {
    BuilderDesk desk;
    desk.show();
    desk.makePlan("Top");
    OwnPlan plan = desk.plan();
    for (const char* key : {"pull-up", "bench-press", "no-money-drill"}) {
        const Exercise* exercise = desk.catalogue.catalogue().find(ExerciseKey{key});
        ASSERT_NE(exercise, nullptr) << key;
        addPlanItem(plan.items, itemFor(*exercise, Slot::Main));
    }
    editPlan(desk.log.logbook(), plan);
    Profile profile;
    profile.conditions[Condition::ShoulderConcern] = ConditionState::Yes;
    writeProfile(desk.log.logbook(), profile);
    QStringList spoken;
    for (int row = 0; row < desk.lines().model()->rowCount(); ++row) {
        spoken += desk.lines().model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    }
    EXPECT_EQ(spoken.filter(QStringLiteral("Pull-Up")).filter(QStringLiteral(", better left out: ")).size(),
              1);
    EXPECT_EQ(spoken.filter(QStringLiteral("Bench Press")).filter(QStringLiteral(", caution: ")).size(), 1);
}

TEST(BuilderPage, whatIsToBeAvoidedWithoutASubstituteIsAddedAfterAConfirmation) {
    BuilderDesk desk;
    Profile profile;
    profile.conditions[Condition::LowBackPain] = ConditionState::Yes;
    writeProfile(desk.log.logbook(), profile);
    desk.show();
    desk.makePlan("Back day");
    desk.prompts.confirmations = {false, true};
    addByName(desk, "back extension");
    EXPECT_TRUE(desk.plan().items.empty());
    addByName(desk, "back extension");
    EXPECT_EQ(desk.plan().items.size(), 1U);
    EXPECT_EQ(desk.prompts.asked.size(), 2U);
}

TEST(BuilderPage, theProfilesNeedPicksTheMobilityDrill) {
    BuilderDesk desk;
    desk.show();
    Profile profile;
    profile.mobilityNeed = MobilityNeed::Rotation;
    profile.conditions[Condition::ShoulderConcern] = ConditionState::Yes;
    writeProfile(desk.log.logbook(), profile);
    QStringList spoken;
    for (int row = 0; row < desk.lines().model()->rowCount(); ++row) {
        spoken += desk.lines().model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    }
    EXPECT_TRUE(spoken.contains(QStringLiteral("Wall Scoops, 4–6 an arm, picked for today")));
}

TEST(BuilderPage, startsThePlanThatIsShown) {
    BuilderDesk desk;
    desk.show();
    QTest::mouseClick(buttonNamed(desk, QStringLiteral("Start")), Qt::LeftButton);
    EXPECT_EQ(desk.navigation.plansStarted, std::vector<QString>{QStringLiteral("coach-sample-session")});
}

TEST(BuilderPage, inANarrowWindowPlansAreChosenInABoxAndTheReadingIsALine) {
    BuilderDesk desk({724, 560});
    desk.show();
    const auto boxes = desk.page.findChildren<QComboBox*>();
    auto* box = *std::ranges::find_if(
        boxes, [](const QComboBox* one) { return one->accessibleName() == QStringLiteral("Plan"); });
    ASSERT_TRUE(box->isVisible());
    EXPECT_EQ(box->currentText(), QStringLiteral("Coach's sample session"));
    EXPECT_EQ(box->count(), 7);
    const auto buttons = desk.page.findChildren<QPushButton*>();
    EXPECT_TRUE(std::ranges::any_of(buttons, [](const QPushButton* button) {
        return button->isVisible() && button->text().contains(QStringLiteral("back only"));
    }));
    EXPECT_FALSE(hasLabel(desk, QStringLiteral("Working sets")));
    desk.press(Qt::Key_B, Qt::ControlModifier);
    EXPECT_TRUE(hasLabel(desk, QStringLiteral("Working sets")));
    EXPECT_FALSE(desk.lines().isVisible());
    desk.press(Qt::Key_B, Qt::ControlModifier);
    EXPECT_TRUE(desk.lines().hasFocus());
    desk.prompts.texts.emplace_back(QStringLiteral("Row day"));
    desk.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_EQ(desk.log.reader().plans().size(), 1U);
    EXPECT_EQ(box->currentText(), QStringLiteral("Row day"));
    EXPECT_FALSE(desk.page.findChild<QListView*>()->isVisible() &&
                 desk.page.findChild<QListView*>() != &desk.lines());
}

TEST(PlanLibrary, isAnOrderlyModelThroughSearchesAndChanges) {
    MemoryLog log;
    LogCatalogue catalogue(builtInCatalogue(), log.logbook());
    PlanLibrary library(log.logbook(), catalogue);
    const QAbstractItemModelTester tester(&library, QAbstractItemModelTester::FailureReportingMode::Fatal);
    library.reload();
    log.logbook().subscribe([&](const ChangeSummary& summary) { library.hear(summary); });
    OwnPlan plan;
    plan.name = "Cellar day";
    plan.folder = "Winter";
    const Id<OwnPlan> id = makePlan(log.logbook(), plan);
    EXPECT_EQ(library.rowCount(), 10);
    library.setSearch(QStringLiteral("day cellar"));
    EXPECT_EQ(library.rowCount(), 2);
    library.setSearch({});
    archivePlan(log.logbook(), id, Archive::PutAway);
    EXPECT_EQ(library.rowCount(), 8);
    library.setShelf(PlanLibrary::Shelf::Archive);
    EXPECT_EQ(library.rowCount(), 2);
    deletePlan(log.logbook(), id);
    EXPECT_EQ(library.rowCount(), 0);
    log.logbook().undo();
    EXPECT_EQ(library.rowCount(), 2);
}

} // namespace
} // namespace dorsal
