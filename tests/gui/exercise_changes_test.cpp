// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/exercise_dialog.h"
#include "app/pages/exercise_commands.h"
#include "app/widgets/exercise_picker.h"
#include "app/words/catalogue_words.h"
#include "core/logbook/exercise_changes.h"
#include "core/logbook/profile_settings.h"
#include "core/stats/balance.h"
#include "tests/support/page_desk.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

namespace dorsal {

namespace {

class ExerciseChanges : public testing::Test {
protected:
    void choose(const ExerciseKey& key, const QString& action) {
        QMenu menu;
        commands_.fillMenu(menu, key);
        const QList<QAction*> actions = menu.actions();
        const auto found =
            std::ranges::find_if(actions, [&](const QAction* one) { return one->text().startsWith(action); });
        ASSERT_NE(found, actions.end()) << action.toStdString();
        (*found)->trigger();
    }
    [[nodiscard]] ExerciseDialog& dialog() { return *page_.findChild<ExerciseDialog*>(); }
    [[nodiscard]] QComboBox& boxWith(const QString& choice) {
        for (QComboBox* box : dialog().findChildren<QComboBox*>()) {
            if (box->findText(choice) >= 0) {
                return *box;
            }
        }
        throw std::runtime_error("no such box");
    }
    [[nodiscard]] const Exercise* find(const ExerciseKey& key) const {
        return desk_.catalogue.catalogue().find(key);
    }

    PageDesk desk_;
    QWidget page_;
    ExerciseCommands commands_{desk_.log.logbook(), desk_.catalogue, desk_.clock,
                               desk_.operations,    desk_.prompts,   &page_};
};

} // namespace

TEST_F(ExerciseChanges, anOwnExerciseIsMadeAndCountsAsSaid) {
    commands_.makeNew();
    dialog().accept();
    EXPECT_TRUE(desk_.log.reader().ownExercises().empty()) << "has no name yet";
    dialog().findChild<QLineEdit*>()->setText(QStringLiteral("Towel Row"));
    boxWith(QStringLiteral("back and chest")).setCurrentText(QStringLiteral("back"));
    dialog().accept();
    const Exercise* towelRow = desk_.catalogue.catalogue().findByName("towel row");
    ASSERT_NE(towelRow, nullptr);
    EXPECT_EQ(balanceShare(*towelRow), (BalanceShare{2, 0}));
}

TEST_F(ExerciseChanges, theNameOfAnotherExerciseIsNotTaken) {
    commands_.makeNew();
    auto* name = dialog().findChild<QLineEdit*>();
    name->setText(QStringLiteral("bench press (barbell)"));
    dialog().accept();
    EXPECT_TRUE(desk_.log.reader().ownExercises().empty());
    EXPECT_TRUE(std::ranges::any_of(dialog().findChildren<QLabel*>(), [](const QLabel* label) {
        return label->text().startsWith(QStringLiteral("Another exercise is called"));
    }));
    name->setText(QStringLiteral("Towel Row"));
    dialog().accept();
    EXPECT_EQ(desk_.log.reader().ownExercises().size(), 1U);
}

TEST_F(ExerciseChanges, anOwnExerciseNeedsTheEquipmentThatIsTicked) {
    commands_.makeNew();
    EXPECT_EQ(dialog().focusWidget(), dialog().findChild<QLineEdit*>());
    dialog().findChild<QLineEdit*>()->setText(QStringLiteral("Towel Row"));
    auto* equipment = dialog().findChild<QListWidget*>();
    const QList<QListWidgetItem*> found = equipment->findItems(word(Equipment::PullupBar), Qt::MatchExactly);
    ASSERT_EQ(found.size(), 1);
    found.first()->setCheckState(Qt::Checked);
    dialog().accept();
    EXPECT_EQ(desk_.log.reader().ownExercises()[0].equipment, std::vector{Equipment::PullupBar});
}

TEST_F(ExerciseChanges, anOwnExerciseThatStandsNowhereIsDeletedAndComesBackByUndo) {
    OwnExercise own;
    own.name = "Lat thing";
    const ExerciseKey key = makeOwnExercise(desk_.log.logbook(), own);
    choose(key, QStringLiteral("Delete"));
    EXPECT_EQ(find(key), nullptr);
    EXPECT_TRUE(desk_.prompts.asked.empty());
    desk_.log.logbook().undo();
    EXPECT_NE(find(key), nullptr);
}

TEST_F(ExerciseChanges, anOwnExerciseThatWasDoneStaysAndMergingIsOffered) {
    OwnExercise own;
    own.name = "Lat thing";
    const ExerciseKey key = makeOwnExercise(desk_.log.logbook(), own);
    desk_.addSession(at(18), "Back day", {key.text}, 2);
    choose(key, QStringLiteral("Delete"));
    EXPECT_NE(find(key), nullptr);
    ASSERT_EQ(desk_.prompts.asked.size(), 1U);
    EXPECT_TRUE(desk_.prompts.asked[0].text.contains(QStringLiteral("planned once")));
    EXPECT_EQ(desk_.prompts.asked[0].action, QStringLiteral("Is the same as…"));
}

TEST_F(ExerciseChanges, aBuiltInOneIsRenamedAndCountedDifferentlyAndAsBuiltInAgain) {
    const ExerciseKey deadlift{"deadlift"};
    const Exercise before = *find(deadlift);
    choose(deadlift, QStringLiteral("Say it differently"));
    dialog().findChild<QLineEdit*>()->setText(QStringLiteral("Big pull"));
    boxWith(QStringLiteral("as Dorsal counts it")).setCurrentText(QStringLiteral("back"));
    dialog().accept();
    EXPECT_EQ(find(deadlift)->name, "Big pull");
    EXPECT_EQ(find(deadlift)->muscles, before.muscles);
    EXPECT_EQ(balanceShare(*find(deadlift)), (BalanceShare{2, 0}));
    EXPECT_EQ(desk_.catalogue.catalogue().findByName("deadlift"), find(deadlift));
    choose(deadlift, QStringLiteral("As built in"));
    EXPECT_EQ(*find(deadlift), before);
    desk_.log.logbook().undo();
    EXPECT_EQ(find(deadlift)->name, "Big pull");
}

TEST_F(ExerciseChanges, mergingKeepsTheHistoryUnderTheOtherName) {
    OwnExercise own;
    own.name = "Lat thing";
    const ExerciseKey key = makeOwnExercise(desk_.log.logbook(), own);
    desk_.addSession(at(18), "Back day", {key.text}, 2);
    choose(key, QStringLiteral("Is the same as"));
    desk_.prompts.confirmations = {true};
    auto* picker = page_.findChild<ExercisePicker*>();
    emit picker->picked(ExerciseKey{"lat-pulldown"});
    EXPECT_EQ(find(key), nullptr);
    const auto row = desk_.log.reader().exercise(ExerciseKey{"lat-pulldown"});
    ASSERT_TRUE(row);
    EXPECT_EQ(desk_.log.reader().lastSets(row->id, at(23))->sets.size(), 2U);
    desk_.log.logbook().undo();
    EXPECT_NE(find(key), nullptr);
}

TEST_F(ExerciseChanges, mergingInARingIsRefusedSilently) {
    const NamedExercise a{ExerciseKey{"face-pull"}, "Face Pull"};
    const NamedExercise b{ExerciseKey{"band-row"}, "Band Row"};
    mergeExercises(desk_.log.logbook(), a, b);
    mergeExercises(desk_.log.logbook(), b, a);
    const auto row = desk_.log.reader().exercise(b.key);
    EXPECT_FALSE(row->mergedInto);
}

TEST_F(ExerciseChanges, aRowIsPinnedAndTheMoveOfThePinIsKept) {
    choose(ExerciseKey{"band-row"}, QStringLiteral("My row"));
    EXPECT_EQ(readProfile(desk_.log.reader()).pinnedRow, ExerciseKey{"band-row"});
    EXPECT_FALSE(readProfile(desk_.log.reader()).pinMovedOn);
    choose(ExerciseKey{"trx-row"}, QStringLiteral("My row"));
    EXPECT_EQ(readProfile(desk_.log.reader()).pinMovedOn, dayOf(desk_.clock.local()));
    choose(ExerciseKey{"trx-row"}, QStringLiteral("My row"));
    EXPECT_FALSE(readProfile(desk_.log.reader()).pinnedRow);
}

} // namespace dorsal
