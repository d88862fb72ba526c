// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/session_card.h"

#include "core/files/catalogue_file.h"
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
    EXPECT_EQ(noMoney.name, QStringLiteral("No Money Drill"));
    EXPECT_EQ(noMoney.boxes, 2);
    EXPECT_TRUE(noMoney.aim.startsWith(QStringLiteral("2 × 10–12")));
    EXPECT_TRUE(noMoney.cues.first().endsWith(QStringLiteral("(coach)")));
    EXPECT_TRUE(noMoney.cues.last().endsWith(QStringLiteral("(Dorsal)")));
}

TEST_F(SessionCardTest, saysNothingTwiceAndNamesEachSourceOnce) {
    const SessionCard card = cardOf(*catalogue_.findTemplate("coach-sample-session"));
    const QString roller = card.parts[0].items[1].cues.join(u' ');
    EXPECT_EQ(roller.count(QStringLiteral("chin tucked"), Qt::CaseInsensitive), 1) << roller.toStdString();
    EXPECT_EQ(roller.count(QStringLiteral("(coach)")), 1) << roller.toStdString();
}

TEST_F(SessionCardTest, tellsWhatTheProfileSaysOnlyWhenAsked) {
    Profile profile;
    profile.conditions[Condition::ShoulderConcern] = ConditionState::Yes;
    const Plan& sample = *catalogue_.findTemplate("coach-sample-session");
    const QString general = QStringLiteral("(general)");
    EXPECT_FALSE(cardOf(sample, profile).parts[1].items[1].cues.join(u' ').contains(general));
    EXPECT_TRUE(cardOf(sample, profile, CardCautions::OfTheProfile)
                    .parts[1]
                    .items[1]
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
