// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/session_card.h"

#include "core/files/catalogue_file.h"
#include "core/training/choice_sets.h"
#include "core/training/plan_edits.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

namespace dorsal {

namespace {

std::optional<Day> neverYet(const ExerciseKey& /*key*/) {
    return std::nullopt;
}

class SessionCardTest : public testing::Test {
protected:
    [[nodiscard]] SessionCard cardOf(const Plan& plan, const Profile& profile = {},
                                     CardCautions cautions = CardCautions::ForAnybody) const {
        return sessionCard(plan, catalogue_, profile, neverYet,
                           Format(LoadUnit::Kilogram, QLocale(QLocale::English, QLocale::UnitedKingdom)),
                           cautions);
    }
    /// How far down something is drawn on a page of A4 in points.
    [[nodiscard]] static int lowestInk(const SessionCard& card, int height) {
        QImage page(520, 3000, QImage::Format_RGB32);
        page.fill(Qt::white);
        QPainter painter(&page);
        paintSessionCard(painter, QRectF(0, 0, page.width(), height), card);
        painter.end();
        for (int y = page.height() - 1; y >= 0; --y) {
            for (int x = 0; x < page.width(); ++x) {
                if (page.pixel(x, y) != qRgb(255, 255, 255)) {
                    return y;
                }
            }
        }
        return 0;
    }

    Catalogue catalogue_ = builtInCatalogue();
};

} // namespace

TEST_F(SessionCardTest, hasABoxForEachSetAndTheCuesWithTheirSource) {
    const SessionCard card = cardOf(*catalogue_.findTemplate("coach-sample-session"));
    EXPECT_EQ(card.title, QStringLiteral("Coach's sample session"));
    ASSERT_EQ(card.parts.size(), 2U);
    EXPECT_EQ(card.parts[0].heading, QStringLiteral("Warm-up"));
    EXPECT_TRUE(card.parts[0].items[0].bothSides);
    const CardItem& noMoney = card.parts[1].items[1];
    ASSERT_EQ(noMoney.exercises.size(), 1U);
    EXPECT_EQ(noMoney.exercises[0].name, QStringLiteral("No Money Drill"));
    EXPECT_EQ(noMoney.boxes, 2);
    EXPECT_TRUE(noMoney.exercises[0].aim.startsWith(QStringLiteral("2 × 10–12 reps")));
    EXPECT_TRUE(noMoney.exercises[0].cues.first().endsWith(QStringLiteral("(coach)")));
    EXPECT_TRUE(noMoney.exercises[0].cues.last().endsWith(QStringLiteral("(Dorsal)")));
}

TEST_F(SessionCardTest, listsWhatThereIsToChooseEachWithItsNumbers) {
    Profile profile;
    profile.mobilityNeed = MobilityNeed::Rotation;
    const SessionCard card = cardOf(*catalogue_.findTemplate("coach-sample-session"), profile);
    const CardItem& drill = card.parts[0].items[1];
    EXPECT_EQ(drill.choose, QStringLiteral("Choose one"));
    ASSERT_EQ(drill.exercises.size(), 3U);
    EXPECT_EQ(drill.exercises[0].name, QStringLiteral("Side-Lying Arm Circles"));
    EXPECT_EQ(drill.exercises[0].aim, QStringLiteral("3–4 reps a side"));
    EXPECT_EQ(drill.exercises[1].name, QStringLiteral("Extension Over Foam Roller"));
    EXPECT_EQ(drill.exercises[1].aim, QStringLiteral("6–8 reps"));
    EXPECT_EQ(drill.exercises[2].aim, QStringLiteral("4–6 reps an arm"));
    EXPECT_TRUE(drill.another.isEmpty());
    EXPECT_EQ(drill.boxes, 1);
}

TEST_F(SessionCardTest, hasTheBoxesOfTheChoiceWithTheMostSets) {
    Plan plan = *catalogue_.findTemplate("coach-sample-session");
    PlanItem& drill = plan.items[1];
    setChoiceSets(drill, ExerciseKey{"wall-scoop"}, {{.reps = RepRange{5, 7}}, {.reps = RepRange{5, 7}}});
    const SessionCard card = cardOf(plan);
    EXPECT_EQ(card.parts[0].items[1].exercises[2].aim, QStringLiteral("2 × 5–7 reps an arm"));
    EXPECT_EQ(card.parts[0].items[1].boxes, 2);
}

TEST_F(SessionCardTest, ofManyRowsNamesThePinnedOneAndLeavesALineForAnother) {
    Profile profile;
    profile.pinnedRow = ExerciseKey{"trx-row"};
    const CardItem row = cardOf(*catalogue_.findTemplate("coach-sample-session"), profile).parts[1].items[0];
    EXPECT_EQ(row.choose, QStringLiteral("Choose one · at a challenging weight"));
    ASSERT_EQ(row.exercises.size(), 1U);
    EXPECT_EQ(row.exercises[0].name.toStdString(), catalogue_.find(*profile.pinnedRow)->name);
    EXPECT_EQ(row.another, QStringLiteral("or another of your rows:"));
}

TEST_F(SessionCardTest, offersNoChoiceThatTheProfileSpeaksAgainst) {
    Profile profile;
    profile.conditions[Condition::ShoulderConcern] = ConditionState::Yes;
    const CardItem drill =
        cardOf(*catalogue_.findTemplate("coach-sample-session"), profile).parts[0].items[1];
    ASSERT_EQ(drill.exercises.size(), 2U);
    EXPECT_EQ(drill.exercises[0].name, QStringLiteral("Extension Over Foam Roller"));
    EXPECT_EQ(drill.exercises[1].name, QStringLiteral("Wall Scoops"));
}

TEST_F(SessionCardTest, saysNothingTwiceAndNamesEachSourceOnce) {
    const SessionCard card = cardOf(*catalogue_.findTemplate("coach-sample-session"));
    const QString roller = card.parts[0].items[1].exercises[0].cues.join(u' ');
    EXPECT_EQ(roller.count(QStringLiteral("chin tucked"), Qt::CaseInsensitive), 1) << roller.toStdString();
    EXPECT_EQ(roller.count(QStringLiteral("(coach)")), 1) << roller.toStdString();
}

TEST_F(SessionCardTest, tellsWhatTheProfileSaysOnlyWhenAsked) {
    Profile profile;
    profile.conditions[Condition::ShoulderConcern] = ConditionState::Yes;
    const Plan& sample = *catalogue_.findTemplate("coach-sample-session");
    const QString general = QStringLiteral("(general)");
    EXPECT_FALSE(cardOf(sample, profile).parts[1].items[1].exercises[0].cues.join(u' ').contains(general));
    EXPECT_TRUE(cardOf(sample, profile, CardCautions::OfTheProfile)
                    .parts[1]
                    .items[1]
                    .exercises[0]
                    .cues.join(u' ')
                    .contains(general));
}

TEST_F(SessionCardTest, everyBuiltInPlanIsOnePageOfPdf) {
    for (const Plan& plan : catalogue_.templates()) {
        const QByteArray pdf = pdfOf(sessionCardPaper(cardOf(plan)));
        EXPECT_TRUE(pdf.startsWith("%PDF")) << plan.name;
        EXPECT_EQ(pdf.count("/Type /Page\n"), 1) << plan.name;
    }
}

TEST_F(SessionCardTest, isAPictureOfOnePageToo) {
    const QImage page =
        QImage::fromData(sessionCardPicture(cardOf(*catalogue_.findTemplate("coach-sample-session"))), "PNG");
    EXPECT_EQ(page.size(), QSize(1190, 1684));
    EXPECT_EQ(page.pixelColor(2, 2), QColor(Qt::white));
}

TEST_F(SessionCardTest, aLongPlanIsMadeSmallerUntilItFits) {
    Plan plan;
    plan.name = "Everything";
    for (std::size_t i = 0; i < 60; ++i) {
        const Exercise& exercise = catalogue_.exercises()[i];
        addPlanItem(plan.items, itemFor(exercise, Slot::Main));
    }
    constexpr int height = 780;
    const int lowest = lowestInk(cardOf(plan), height);
    EXPECT_LE(lowest, height);
    EXPECT_GT(lowest, height / 2);
}

} // namespace dorsal
