// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/body_chart.h"
#include "app/charts/body_figure.h"
#include "app/charts/line_chart.h"
#include "app/charts/muscle_week_bars.h"
#include "app/pages/line_card.h"
#include "app/pages/progress_page.h"
#include "app/widgets/body_weight_ask.h"
#include "core/logbook/log_settings.h"
#include "core/logbook/profile_settings.h"
#include "tests/support/page_desk.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <set>

namespace dorsal {

namespace {

class ProgressKinds : public testing::Test {
protected:
    ProgressKinds()
        : page_(parts_.log.logbook(), parts_.signalSource, parts_.catalogue, parts_.clock, parts_.navigation,
                parts_.operations, parts_.prompts) {}

    void train(int daysAgo, const std::vector<std::string>& exercises, int sets = 3) {
        parts_.addSession(parts_.clock.local() - std::chrono::days(daysAgo), "Training", exercises, sets);
    }
    void show(ProgressKind kind) {
        page_.resize(1104, 772);
        page_.show();
        page_.showKind(kind);
    }
    template <class Widget>
    [[nodiscard]] Widget* visible() const {
        for (auto* widget : page_.findChildren<Widget*>()) {
            if (widget->isVisibleTo(&page_)) {
                return widget;
            }
        }
        return nullptr;
    }
    [[nodiscard]] bool says(const QString& text) const {
        const auto labels = page_.findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* label) {
            return label->isVisibleTo(&page_) && label->text().contains(text);
        });
    }

    PageDesk parts_;
    ProgressPage page_;
};

} // namespace

TEST_F(ProgressKinds, areChosenInTheHeader) {
    train(3, {"bent-over-row"});
    show(ProgressKind::Balance);
    for (auto* button : page_.findChildren<QAbstractButton*>()) {
        if (button->text() == QStringLiteral("Records")) {
            QTest::mouseClick(button, Qt::LeftButton);
        }
    }
    EXPECT_EQ(page_.kind(), ProgressKind::Records);
    EXPECT_NE(visible<QLineEdit>(), nullptr);
}

TEST_F(ProgressKinds, everyOneShowsAnEmptyLogCalmly) {
    for (const ProgressKind kind : EnumValues<ProgressKind>::all) {
        show(kind);
        EXPECT_TRUE(parts_.prompts.told.empty());
    }
    show(ProgressKind::Rows);
    EXPECT_TRUE(visible<LineChart>()->data().emptyText.contains(QStringLiteral("No rows")));
}

TEST_F(ProgressKinds, rowsShowTheEstimateOfEverySessionAndAdvice) {
    train(10, {"bent-over-row"});
    train(3, {"bent-over-row"});
    show(ProgressKind::Rows);
    auto* chart = visible<LineChart>();
    ASSERT_NE(chart, nullptr);
    EXPECT_EQ(chart->data().series.points.size(), 2U);
    EXPECT_TRUE(chart->readOut().contains(QStringLiteral("53.3 kg"))) << chart->readOut().toStdString();
    EXPECT_TRUE(chart->readOut().contains(QStringLiteral("10, 10, 10"))) << chart->readOut().toStdString();
    EXPECT_TRUE(says(QStringLiteral("aim for 11 reps")));
}

TEST_F(ProgressKinds, theReadOutNamesEveryRecordOfTheSession) {
    train(10, {"bench-press"});
    const Id<Session> later =
        parts_.addSession(parts_.clock.local() - std::chrono::days(3), "Training", {"bench-press"}, 2);
    LoggedSet heavier;
    heavier.item = parts_.log.reader().items(later).front().id;
    heavier.position = 5;
    heavier.reps = Reps(8);
    heavier.load = Load::kilograms(45);
    logSet(parts_.log.logbook(), heavier);
    page_.showExercise(ExerciseKey{"bench-press"});
    show(ProgressKind::Exercise);
    const QString read = visible<LineChart>()->readOut();
    EXPECT_TRUE(read.contains(QStringLiteral("records: heaviest load, "))) << read.toStdString();
    EXPECT_TRUE(read.contains(QStringLiteral("estimated 1RM"))) << read.toStdString();
    EXPECT_TRUE(says(QStringLiteral("Full dots are records: estimated 1RM.")));
}

TEST_F(ProgressKinds, followAnEditOfTheHistory) {
    train(3, {"bent-over-row"});
    show(ProgressKind::Rows);
    EXPECT_EQ(visible<LineChart>()->data().series.points.size(), 1U);
    train(1, {"bent-over-row"});
    EXPECT_EQ(visible<LineChart>()->data().series.points.size(), 2U);
    parts_.log.logbook().undo();
    QApplication::processEvents();
    EXPECT_LE(visible<LineChart>()->readOut().count(QStringLiteral("10")), 3);
}

TEST_F(ProgressKinds, anExerciseWithoutHistoryExplainsItself) {
    train(3, {"bent-over-row"});
    show(ProgressKind::Exercise);
    auto* exercises = visible<QComboBox>();
    for (auto* box : page_.findChildren<QComboBox*>()) {
        if (box->isVisibleTo(&page_) && box->accessibleName() == QStringLiteral("Exercise")) {
            exercises = box;
        }
    }
    exercises->setCurrentIndex(exercises->findData(QStringLiteral("bench-press")));
    emit exercises->activated(exercises->currentIndex());
    EXPECT_TRUE(visible<LineChart>()->data().emptyText.contains(QStringLiteral("not in the log yet")));
}

TEST_F(ProgressKinds, theLadderTellsTheNextMilestone) {
    train(3, {"chin-up"}, 2);
    show(ProgressKind::Ladder);
    EXPECT_TRUE(says(QStringLiteral("Stage 6 of 8")));
    EXPECT_TRUE(says(QStringLiteral("3 × 5")));
    EXPECT_EQ(visible<LineChart>()->data().series.points.size(), 1U);
}

TEST_F(ProgressKinds, theLadderSaysThatItNeedsTheBodyWeight) {
    train(10, {"pull-up"}, 2);
    show(ProgressKind::Ladder);
    EXPECT_TRUE(visible<LineChart>()->data().emptyText.contains(QStringLiteral("type your body weight")));
    EXPECT_TRUE(says(QStringLiteral("it needs your body weight")));
    EXPECT_FALSE(says(QStringLiteral("perhaps your own weight"))) << "40 kg can be added";
}

TEST_F(ProgressKinds, theLadderLeavesOutASlipAndSaysSo) {
    const Id<Session> session =
        parts_.addSession(parts_.clock.local() - std::chrono::days(3), "Training", {"chin-up"});
    LoggedSet slip = parts_.log.reader().sets(session).front();
    slip.id = {};
    slip.position = 9;
    slip.reps = Reps(1000);
    logSet(parts_.log.logbook(), slip);
    show(ProgressKind::Ladder);
    EXPECT_TRUE(says(QStringLiteral("1000 on")) || says(QStringLiteral("× 1000 on")));
    EXPECT_TRUE(says(QStringLiteral("looks like a slip of the pen")));
    EXPECT_TRUE(says(QStringLiteral("was 10, 10, 10."))) << "the other sets count";
}

TEST_F(ProgressKinds, theLadderTellsTheSetsOfTheDot) {
    train(3, {"chin-up", "pull-up"});
    show(ProgressKind::Ladder);
    const QString told = visible<LineChart>()->readOut();
    EXPECT_TRUE(told.contains(QStringLiteral("Chin-up: 10, 10, 10"))) << told.toStdString();
    EXPECT_FALSE(told.contains(QStringLiteral("Weighted")))
        << "those sets need the body weight to stand here";
}

TEST_F(ProgressKinds, theLadderDoubtsALoadThatMayHoldTheBody) {
    const Id<Session> session =
        parts_.addSession(parts_.clock.local() - std::chrono::days(3), "Training", {});
    const Id<SessionItem> item = addExercise(parts_.log.logbook(), session, named("pull-up"), Slot::Main);
    LoggedSet heavy = aSet(item);
    heavy.load = Load::kilograms(91.7);
    logSet(parts_.log.logbook(), heavy);
    show(ProgressKind::Ladder);
    EXPECT_TRUE(says(QStringLiteral("91.7 kg is much to add: perhaps your own weight")));
}

TEST_F(ProgressKinds, anExerciseTrainedLongAgoTellsWhen) {
    train(400, {"bench-press"});
    train(3, {"chin-up"});
    page_.showExercise(ExerciseKey{"bench-press"});
    show(ProgressKind::Exercise);
    EXPECT_TRUE(visible<LineChart>()->data().emptyText.contains(QStringLiteral("the last time was")));
}

TEST_F(ProgressKinds, theLadderWaitsForShouldersAndOffersWhatIsFine) {
    train(3, {"chin-up"}, 2);
    Profile profile;
    profile.conditions[Condition::ShoulderConcern] = ConditionState::Yes;
    writeProfile(parts_.log.logbook(), profile);
    show(ProgressKind::Ladder);
    EXPECT_TRUE(says(QStringLiteral("The pull-up ladder waits")));
    EXPECT_TRUE(says(QStringLiteral("Offered instead: ")));
    EXPECT_TRUE(says(QStringLiteral("Stage 6 of 8"))) << "what was done stays";
}

TEST_F(ProgressKinds, theLadderAsksOnceAboutTheShoulders) {
    show(ProgressKind::Ladder);
    const auto question = [this]() -> QAbstractButton* {
        for (auto* button : page_.findChildren<QAbstractButton*>()) {
            if (button->text() == QStringLiteral("How are your shoulders?") && button->isVisibleTo(&page_)) {
                return button;
            }
        }
        return nullptr;
    };
    ASSERT_NE(question(), nullptr);
    parts_.prompts.choices.emplace_back(1);
    QTest::mouseClick(question(), Qt::LeftButton);
    EXPECT_EQ(question(), nullptr);
    EXPECT_TRUE(says(QStringLiteral("The pull-up ladder waits")));
}

TEST_F(ProgressKinds, musclesArePointedAtByKeysAndExplained) {
    train(10, {"bent-over-row"});
    show(ProgressKind::Muscles);
    auto* body = visible<BodyChart>();
    ASSERT_NE(body, nullptr);
    body->setFocus(Qt::TabFocusReason);
    QTest::keyClick(body, Qt::Key_Home);
    EXPECT_EQ(body->pointed(), Muscle::Lats);
    EXPECT_GT(body->data().of(Muscle::Lats), 0);
    EXPECT_TRUE(says(QStringLiteral("Bent Over Row")));
}

TEST_F(ProgressKinds, recordsAreFoundByName) {
    for (const int daysAgo : {10, 3}) {
        train(daysAgo, {"bent-over-row"}, daysAgo == 10 ? 1 : 2);
    }
    show(ProgressKind::Records);
    EXPECT_TRUE(says(QStringLiteral("No records yet"))) << "a tie is none";
}

TEST_F(ProgressKinds, shareTheRangeOfDays) {
    train(200, {"bent-over-row"});
    train(3, {"bent-over-row"});
    show(ProgressKind::Rows);
    EXPECT_EQ(visible<LineChart>()->data().series.points.size(), 1U) << "26 weeks";
    for (auto* button : page_.findChildren<QAbstractButton*>()) {
        if (button->text() == QStringLiteral("All") && button->isVisibleTo(&page_)) {
            QTest::mouseClick(button, Qt::LeftButton);
        }
    }
    EXPECT_EQ(visible<LineChart>()->data().series.points.size(), 2U);
    page_.showKind(ProgressKind::Exercise);
    EXPECT_EQ(visible<LineChart>()->data().series.points.size(), 2U) << "the range went along";
}

TEST_F(ProgressKinds, theMusclePointedAtIsShownWeekByWeek) {
    train(10, {"bent-over-row"});
    train(3, {"bench-press"}, 4);
    show(ProgressKind::Muscles);
    auto* bars = visible<MuscleWeekBars>();
    ASSERT_NE(bars, nullptr);
    visible<BodyChart>()->setPointed(Muscle::PecMajor);
    EXPECT_EQ(bars->muscle(), Muscle::PecMajor);
    ASSERT_EQ(bars->bars().size(), 2U);
    EXPECT_EQ(bars->bars().back().setsAWeek, 4);
    EXPECT_TRUE(bars->bars().back().open);
    EXPECT_TRUE(bars->accessibleDescription().contains(QStringLiteral("16 November 2026: 4")));
    visible<BodyChart>()->setPointed(std::nullopt);
    EXPECT_EQ(bars->muscle(), Muscle::PecMajor) << "nothing jumps when the mouse leaves";
}

TEST(MuscleWeekBarsSeries, sharesABarAmongWeeksWhereRoomIsShort) {
    std::vector<MuscleWeek> weeks(1000);
    for (MuscleWeek& week : weeks) {
        week.volumes.add(Muscle::Lats, Volume::whole(6));
    }
    weeks.back().partial = true;
    MuscleWeekBars bars;
    bars.resize(400, 120);
    bars.setWeeks(weeks);
    const auto drawn = bars.bars();
    EXPECT_LE(drawn.size(), 82U);
    EXPECT_EQ(drawn.front().setsAWeek, 6);
    EXPECT_EQ(drawn.back().weeks, 1);
    EXPECT_TRUE(drawn.back().open);
}

TEST(BodyFigureDrawing, hasEveryMuscleOnBothSides) {
    std::multiset<Muscle> drawn;
    for (const BodyFigure::Region& region : bodyFigure().regions) {
        EXPECT_FALSE(region.path.isEmpty());
        drawn.insert(region.muscle);
    }
    for (const Muscle muscle : EnumValues<Muscle>::all) {
        EXPECT_GE(drawn.count(muscle), 2U) << code(muscle);
        EXPECT_EQ(drawn.count(muscle) % 2, 0U) << code(muscle);
    }
}

TEST(BodyFigureDrawing, findsTheMuscleUnderAPoint) {
    for (const BodyFigure::Region& region : bodyFigure().regions) {
        const QRectF box = region.path.boundingRect();
        std::optional<QPointF> inside;
        for (int tenth = 1; tenth < 10; ++tenth) {
            const QPointF point(box.center().x(), box.top() + tenth * box.height() / 10);
            if (region.path.contains(point)) {
                inside = point;
            }
        }
        if (inside) {
            EXPECT_TRUE(bodyFigure().muscleAt(*inside)) << code(region.muscle);
        }
    }
    EXPECT_FALSE(bodyFigure().muscleAt({-50, -50}));
}

TEST(MuscleMean, leavesTheOpenWeekOut) {
    std::vector<MuscleWeek> weeks(3);
    weeks[0].volumes.add(Muscle::Lats, Volume::whole(6));
    weeks[1].volumes.add(Muscle::Lats, Volume::whole(3));
    weeks[2].volumes.add(Muscle::Lats, Volume::whole(1));
    weeks[2].partial = true;
    EXPECT_EQ(meanOf(weeks).of(Muscle::Lats), 4.5);
    EXPECT_EQ(meanOf(std::span(weeks).last(1)).of(Muscle::Lats), 1);
    EXPECT_EQ(rampStep(0), 0U);
    EXPECT_EQ(rampStep(0.5), 1U);
    EXPECT_EQ(rampStep(3), 2U);
    EXPECT_EQ(rampStep(9), 4U);
}

TEST_F(ProgressKinds, asksForTheBodyWeightWhereAnEstimateRestsOnIt) {
    train(3, {"weighted-pull-up"});
    page_.showExercise(ExerciseKey{"weighted-pull-up"});
    page_.resize(1104, 772);
    page_.show();
    for (auto* box : page_.findChildren<QComboBox*>()) {
        if (const int at = box->findText(QStringLiteral("Estimated 1RM")); at >= 0 && box->isVisible()) {
            box->setCurrentIndex(at);
            emit box->activated(at);
        }
    }
    ASSERT_NE(visible<BodyWeightAsk>(), nullptr);
    const auto value = [this] { return visible<LineChart>()->data().series.points.at(0).value; };
    EXPECT_FALSE(value()) << "a gap, and no guess";
    auto* field = visible<BodyWeightAsk>()->findChild<QLineEdit*>();
    field->setText(QStringLiteral("heavy"));
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_TRUE(says(QStringLiteral("“heavy” is no weight")));
    field->setText(QStringLiteral("80"));
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(visible<BodyWeightAsk>(), nullptr);
    EXPECT_NEAR(value().value_or(0), (80 + 40) * (1 + 10 / 30.0) - 80, 1e-9);
    EXPECT_EQ(parts_.log.logbook().undoable(), Operation::AddWeighIn);
    parts_.log.logbook().undo();
    EXPECT_FALSE(value());
}

TEST_F(ProgressKinds, asksForTheBodyWeightOnlyUntilItIsPutOff) {
    train(3, {"weighted-pull-up"});
    show(ProgressKind::Ladder);
    auto* question = visible<BodyWeightAsk>();
    ASSERT_NE(question, nullptr);
    for (auto* button : question->findChildren<QAbstractButton*>()) {
        if (button->text() == QStringLiteral("Not now")) {
            button->click();
        }
    }
    train(1, {"weighted-pull-up"});
    EXPECT_EQ(visible<BodyWeightAsk>(), nullptr);
}

TEST_F(ProgressKinds, estimatesByTheFormulaOfTheLog) {
    train(3, {"bent-over-row"});
    LogSettings settings = readLogSettings(parts_.log.reader());
    settings.formula = OneRepMaxFormula::Lombardi;
    writeLogSettings(parts_.log.logbook(), settings);
    page_.showExercise(ExerciseKey{"bent-over-row"});
    page_.resize(1104, 772);
    page_.show();
    EXPECT_NEAR(visible<LineChart>()->data().series.points.at(0).value.value_or(0), 40 * std::pow(10, 0.1),
                1e-9);
    EXPECT_TRUE(says(QStringLiteral("Estimated by Lombardi")));
}

} // namespace dorsal
