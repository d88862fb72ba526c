// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/format.h"

#include <gtest/gtest.h>

#include <ostream>

using namespace std::chrono_literals;

namespace dorsal {

using namespace literals;

namespace {

Format english(LoadUnit unit = LoadUnit::Kilogram) {
    return Format(unit, QLocale(QLocale::English, QLocale::UnitedKingdom));
}

Format german() {
    return Format(LoadUnit::Kilogram, QLocale(QLocale::German, QLocale::Germany));
}

Tally setsOf(std::int64_t backHalves, std::int64_t chestHalves) {
    return {Volume::eighths(backHalves * 4), Volume::eighths(chestHalves * 4)};
}

std::string shown(const QString& text) {
    return text.toStdString();
}

} // namespace

TEST(Format, aDateOfAnotherYearIsNotTakenForOneOfThisYear) {
    const Day today{std::chrono::year(2026) / 11 / 25};
    const Format format;
    EXPECT_EQ(format.dayOrMonth(Day{std::chrono::year(2026) / 11 / 20}, today), "20 Nov");
    EXPECT_EQ(format.dayOrMonth(Day{std::chrono::year(2025) / 11 / 25}, today), "Nov 2025");
}

TEST(Format, loadsHaveOnlyTheDecimalsTheyNeed) {
    EXPECT_EQ(shown(english().load(42.5_kg)), "42.5 kg");
    EXPECT_EQ(shown(english().load(20_kg)), "20 kg");
    EXPECT_EQ(shown(english().load(1.25_kg)), "1.25 kg");
    EXPECT_EQ(shown(english().load(0_kg)), "0 kg");
    EXPECT_EQ(shown(english().load(1000_kg)), "1000 kg");
    EXPECT_EQ(shown(english().loadNumber(61.234_kg)), "61.23");
}

TEST(Format, quantitiesKeepTheirOrderInALanguageFromRightToLeft) {
    const Format hebrew(LoadUnit::Kilogram, QLocale(QLocale::Hebrew));
    const QString begins = QChar(0x2066);
    const QString ends = QChar(0x2069);
    EXPECT_EQ(hebrew.load(20_kg), begins + "20 kg" + ends);
    EXPECT_EQ(hebrew.holdRange({30s, 30s}), begins + "30 s" + ends);
    EXPECT_EQ(hebrew.minutes(26min), begins + "26 min" + ends);
    EXPECT_FALSE(Format(LoadUnit::Kilogram, QLocale::c()).load(20_kg).contains(begins));
}

TEST(Format, hundredPoundsStayAHundredPounds) {
    EXPECT_EQ(shown(english(LoadUnit::Pound).load(100_lb)), "100 lb");
    for (int pounds = 1; pounds <= 1000; ++pounds) {
        ASSERT_EQ(shown(english(LoadUnit::Pound).loadNumber(Load::pounds(pounds))), std::to_string(pounds));
    }
}

TEST(Format, decimalsFollowTheLocale) {
    EXPECT_EQ(shown(german().load(42.5_kg)), "42,5 kg");
    EXPECT_EQ(shown(german().volume(Volume::eighths(92))), "11,5");
    EXPECT_EQ(shown(german().count(3583)), "3.583");
    EXPECT_EQ(shown(english().count(3583)), "3,583");
}

TEST(Format, volumesAreExactToTheEighth) {
    EXPECT_EQ(shown(english().volume(Volume::eighths(92))), "11.5");
    EXPECT_EQ(shown(english().volume(Volume::whole(6))), "6");
    EXPECT_EQ(shown(english().volume(Volume::eighths(1))), "0.125");
    EXPECT_EQ(shown(english().volume(Volume::eighths(2))), "0.25");
    EXPECT_EQ(shown(english().tally(setsOf(23, 12))), "11.5 : 6");
}

TEST(Format, timesAreWrittenAsOnAClock) {
    EXPECT_EQ(shown(english().duration(90s)), "1:30");
    EXPECT_EQ(shown(english().duration(45s)), "0:45");
    EXPECT_EQ(shown(english().duration(0s)), "0:00");
    EXPECT_EQ(shown(english().duration(3900s)), "1:05:00");
    EXPECT_EQ(shown(english().minutes(26min + 59s)), "26 min");
    EXPECT_EQ(shown(english().minutes(65min)), "1 h 05 min");
}

TEST(Format, distancesChangeUnitAtOneKilometre) {
    EXPECT_EQ(shown(english().distance(*Distance::tryMetres(400))), "400 m");
    EXPECT_EQ(shown(english().distance(*Distance::tryMetres(5200))), "5.2 km");
}

TEST(Format, rangesUseADash) {
    EXPECT_EQ(shown(english().repsRange({8, 12})), "8–12");
    EXPECT_EQ(shown(english().repsRange({10, 10})), "10");
    EXPECT_EQ(shown(english().holdRange({60s, 120s})), "60–120 s");
    EXPECT_EQ(shown(english().loadTimesReps(20_kg, Reps(10))), "20 kg × 10");
    EXPECT_EQ(shown(english().rir(*Rir::from(1.5))), "1.5");
    EXPECT_EQ(shown(english().rir(*Rir::from(2))), "2");
}

TEST(Format, datesNameTheDay) {
    const Day friday = day(2026, 11, 20);
    EXPECT_EQ(shown(english().shortDate(friday)), "Fri 20 Nov");
    EXPECT_EQ(shown(english().weekdayAndDay(friday)), "Fri 20");
    EXPECT_EQ(shown(english().dayMonth(friday)), "20 Nov");
    EXPECT_EQ(shown(english().date(friday)), "20 November 2026");
    EXPECT_EQ(shown(english().longDate(friday)), "Friday 20 November 2026");
    EXPECT_EQ(shown(english().time(LocalTime(friday) + 18h + 5min)), "18:05");
}

TEST(Format, weeksNameTheirMonthOnceWhenTheyCan) {
    EXPECT_EQ(shown(english().weekRange(day(2026, 11, 16))), "16 – 22 November");
    EXPECT_EQ(shown(english().weekRange(day(2026, 11, 30))), "30 November – 6 December");
}

TEST(Format, weeksOfAnotherYearSayWhich) {
    const Day today = day(2026, 11, 20);
    EXPECT_EQ(shown(english().weekRange(day(2026, 11, 16), today)), "16 – 22 November");
    EXPECT_EQ(shown(english().weekRange(day(2025, 11, 17), today)), "17 – 23 November 2025");
    EXPECT_EQ(shown(english().weekRange(day(2025, 12, 29), today)), "29 December – 4 January");
}

TEST(Format, readsLoadsAsPeopleTypeThem) {
    EXPECT_EQ(english().parseLoad("82.5"), 82.5_kg);
    EXPECT_EQ(english().parseLoad("82,5"), 82.5_kg);
    EXPECT_EQ(english().parseLoad(" 82.5kg "), 82.5_kg);
    EXPECT_EQ(english().parseLoad("180 lb"), 180_lb);
    EXPECT_EQ(english().parseLoad("180 LBS"), 180_lb);
    EXPECT_EQ(english(LoadUnit::Pound).parseLoad("180"), 180_lb);
    EXPECT_EQ(english(LoadUnit::Pound).parseLoad("80 kg"), 80_kg);
    EXPECT_EQ(english().parseLoad(".5"), 0.5_kg);
}

TEST(Format, refusesLoadsThatCannotBeMeant) {
    for (const char* text :
         {"", "kg", "-5", "−5", "1e308", "10001", "12 stone", "1.2.3", "abc", "nan", "inf"}) {
        EXPECT_FALSE(english().parseLoad(QString::fromUtf8(text))) << text;
    }
}

TEST(Format, doesNotGuessWhetherACommaMeansThousands) {
    EXPECT_FALSE(english().parseLoad("1,250"));
    EXPECT_EQ(english().parseLoad("1.250"), 1.25_kg);
    EXPECT_FALSE(german().parseLoad("1.250"));
    EXPECT_EQ(german().parseLoad("1,250"), 1.25_kg);
}

TEST(Format, readsBackTheLoadsItShows) {
    for (const Format& format : {english(), english(LoadUnit::Pound), german()}) {
        for (const double kilograms : {0.0, 1.25, 42.5, 999.0, 1234.5}) {
            const QString text = format.load(Load::kilograms(kilograms));
            const auto read = format.parseLoad(text);
            ASSERT_TRUE(read) << shown(text);
            EXPECT_EQ(format.load(*read), text);
        }
    }
}

TEST(Format, readsReps) {
    EXPECT_EQ(english().parseReps(" 12 "), Reps(12));
    EXPECT_EQ(english().parseReps("0"), Reps(0));
    for (const char* text : {"", "-1", "10001", "1.5", "ten", "99999999999999999999"}) {
        EXPECT_FALSE(english().parseReps(QString::fromUtf8(text))) << text;
    }
}

TEST(Format, readsDurations) {
    EXPECT_EQ(english().parseDuration("90"), 90s);
    EXPECT_EQ(english().parseDuration("90 s"), 90s);
    EXPECT_EQ(english().parseDuration("1:30"), 90s);
    EXPECT_EQ(english().parseDuration("1:05:00"), 3900s);
    EXPECT_EQ(english().parseDuration("1,5 min"), 90s);
    EXPECT_EQ(english().parseDuration("24:00:00"), 24h);
    for (const char* text : {"", ":30", "1:75", "1:", "24:00:01", "86401", "-5", "1 h", "1e30"}) {
        EXPECT_FALSE(english().parseDuration(QString::fromUtf8(text))) << text;
    }
}

TEST(Format, readsRepsInReserveInHalfSteps) {
    EXPECT_EQ(english().parseRir("1,5"), Rir::from(1.5));
    EXPECT_EQ(english().parseRir("0"), Rir::from(0));
    for (const char* text : {"", "1.7", "10.5", "-1", "x"}) {
        EXPECT_FALSE(english().parseRir(QString::fromUtf8(text))) << text;
    }
}

TEST(Format, readsDistances) {
    EXPECT_EQ(english().parseDistance("400"), Distance::tryMetres(400));
    EXPECT_EQ(english().parseDistance("5,2 km"), Distance::tryMetres(5200));
    EXPECT_FALSE(english().parseDistance("1001 km"));
    EXPECT_FALSE(english().parseDistance("3 miles"));
}

} // namespace dorsal
