// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/exercise_facts.h"
#include "app/models/exercise_list_model.h"
#include "app/pages/exercises_page.h"
#include "core/logbook/exercise_changes.h"
#include "tests/support/page_desk.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

namespace dorsal {

namespace {

class ExercisesPageTest : public testing::Test {
protected:
    void open() {
        page.resize(1100, 760);
        page.show();
        page.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    }
    QTableView& list() { return *page.findChild<QTableView*>(); }
    QLineEdit& search() {
        const auto fields = page.findChildren<QLineEdit*>();
        return **std::ranges::find_if(
            fields, [](QLineEdit* field) { return field->placeholderText() == "Name or alias"; });
    }
    QString name(int row) { return list().model()->index(row, ExerciseListModel::Name).data().toString(); }
    void choose(const QString& box, const QString& value) {
        for (auto* found : page.findChildren<QComboBox*>()) {
            if (found->accessibleName() == box) {
                found->setCurrentText(value);
            }
        }
    }
    bool says(const QString& text) {
        const auto labels = page.findChildren<QLabel*>();
        return std::ranges::any_of(
            labels, [&](QLabel* label) { return label->isVisibleTo(&page) && label->text().contains(text); });
    }

    PageDesk parts;
    ExercisesPage page{parts.log.logbook(), parts.signalSource, parts.catalogue, parts.clock,
                       parts.navigation,    parts.operations,   parts.prompts};
};

TEST_F(ExercisesPageTest, findsWhileTyping) {
    open();
    const QAbstractItemModelTester tester(list().model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (const auto& [typed, expected] : {std::pair("wall sl", "Wall Slides"), std::pair("pullup", "Pull-Up"),
                                          std::pair("RDL", "Romanian Deadlift")}) {
        search().clear();
        QTest::keyClicks(&search(), QString::fromLatin1(typed));
        EXPECT_TRUE(name(0).startsWith(QString::fromLatin1(expected)))
            << typed << ": " << name(0).toStdString();
    }
}

TEST_F(ExercisesPageTest, aNewNameTakesTheSelectionToItsNewPlace) {
    open();
    const int before = list().currentIndex().row();
    ExerciseOverride change;
    change.key = parts.catalogue.catalogue().findByName(name(before).toStdString())->key;
    change.name = "Zottman Row";
    overrideExercise(parts.log.logbook(), change);
    EXPECT_NE(list().currentIndex().row(), before);
    EXPECT_EQ(name(list().currentIndex().row()), QStringLiteral("Zottman Row"));
    EXPECT_TRUE(says(QStringLiteral("Zottman Row")));
}

TEST_F(ExercisesPageTest, filtersTogetherAndClears) {
    open();
    const int all = list().model()->rowCount();
    choose(QStringLiteral("Kind"), QStringLiteral("stretch"));
    const int stretches = list().model()->rowCount();
    EXPECT_GT(stretches, 0);
    EXPECT_LT(stretches, all);
    choose(QStringLiteral("Equipment"), QStringLiteral("barbell"));
    EXPECT_EQ(list().model()->rowCount(), 0);
    EXPECT_TRUE(says(QStringLiteral("No exercise fits")));
    for (auto* button : page.findChildren<QPushButton*>()) {
        if (button->text() == QStringLiteral("Clear filters")) {
            QTest::mouseClick(button, Qt::LeftButton);
        }
    }
    EXPECT_EQ(list().model()->rowCount(), all);
}

TEST_F(ExercisesPageTest, keepsTheCoachsWordsApartFromTheDefaults) {
    const Exercise* wallSlide = parts.catalogue.catalogue().find(ExerciseKey{"wall-slide"});
    const ExerciseFacts facts = exerciseFacts(*wallSlide, parts.catalogue.catalogue());
    const auto provenance = [&](const QString& name) {
        const auto line = std::ranges::find(facts.prescription, name, &TaggedFact::name);
        return line == facts.prescription.end() ? std::nullopt : std::optional(line->provenance);
    };
    EXPECT_EQ(provenance(QStringLiteral("Reps")), Provenance::Coach);
    EXPECT_EQ(provenance(QStringLiteral("Sets")), Provenance::Other);
    EXPECT_EQ(provenance(QStringLiteral("Tempo")), Provenance::Other);
    EXPECT_FALSE(facts.coach.empty());
    EXPECT_EQ(facts.substitutes.size(), 2U);
}

TEST_F(ExercisesPageTest, showsWhenAnExerciseWasDoneLast) {
    parts.addSession(day(2026, 11, 13) + std::chrono::hours(18), "Evening", {"bent-over-row"});
    open();
    page.showExercise(ExerciseKey{"bent-over-row"});
    EXPECT_TRUE(says(QStringLiteral("Last done 13 November 2026: 40 kg, 10, 10, 10")));
    const QModelIndex row = list().currentIndex();
    EXPECT_EQ(row.siblingAtColumn(ExerciseListModel::RecentSets).data().toString(), QStringLiteral("3"));
}

TEST_F(ExercisesPageTest, addsTheExerciseToTheSession) {
    open();
    page.showExercise(ExerciseKey{"face-pull"});
    for (auto* button : page.findChildren<QPushButton*>()) {
        if (button->text() == QStringLiteral("Add to session")) {
            QTest::mouseClick(button, Qt::LeftButton);
        }
    }
    EXPECT_EQ(parts.navigation.added, std::vector{ExerciseKey{"face-pull"}});
}

TEST_F(ExercisesPageTest, downFromTheSearchGoesToTheList) {
    open();
    QTest::keyClicks(&search(), QStringLiteral("row"));
    QTest::keyClick(&search(), Qt::Key_Down);
    EXPECT_TRUE(list().hasFocus());
}

} // namespace

} // namespace dorsal
