// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/date_text.h"
#include "core/files/duration_text.h"
#include "core/files/number_text.h"

#include <gtest/gtest.h>

#include <utility>
#include <vector>

namespace dorsal {
namespace {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

void expectNumber(std::string_view text, double value) {
    const NumberText number = readNumber(text);
    EXPECT_EQ(number.kind, NumberText::Kind::Value) << text;
    EXPECT_DOUBLE_EQ(number.value, value) << text;
}

TEST(NumberText, readsPointAndComma) {
    expectNumber("80", 80);
    expectNumber("80.0", 80);
    expectNumber("80,0", 80);
    expectNumber("8,5", 8.5);
    expectNumber(" 13.6077711 ", 13.6077711);
    expectNumber("18.143694800000002", 18.143694800000002);
    expectNumber("1.204,5", 1204.5);
    expectNumber("1,204.5", 1204.5);
    expectNumber("0", 0);
    expectNumber("+5", 5);
}

TEST(NumberText, blankIsNotZero) {
    EXPECT_EQ(readNumber("").kind, NumberText::Kind::Blank);
    EXPECT_EQ(readNumber("  ").kind, NumberText::Kind::Blank);
    EXPECT_EQ(readNumber("\xc2\xa0").kind, NumberText::Kind::Blank);
}

TEST(NumberText, refusesWhatIsNoNumber) {
    for (const auto* text : {"abc", "12x", "nan", "inf", "1,2,3", "--5", "1e", "-", "."}) {
        EXPECT_NE(readNumber(text).kind, NumberText::Kind::Value) << text;
        EXPECT_NE(readNumber(text).kind, NumberText::Kind::Blank) << text;
    }
    EXPECT_EQ(readNumber("abc").kind, NumberText::Kind::Malformed);
    EXPECT_EQ(readNumber("nan").kind, NumberText::Kind::Malformed);
}

TEST(NumberText, refusesNegativeAndMonstrousNumbersAsOutOfRange) {
    for (const auto* text : {"-5", "-0,5",
                             "\xe2\x88\x92"
                             "5",
                             "1e308", "1e999", "99999999999999999999"}) {
        EXPECT_EQ(readNumber(text).kind, NumberText::Kind::OutOfRange) << text;
    }
}

TEST(DurationText, readsHoursMinutesAndSeconds) {
    EXPECT_EQ(readDuration("1h 6m"), hours{1} + minutes{6});
    EXPECT_EQ(readDuration("31min"), minutes{31});
    EXPECT_EQ(readDuration("58m"), minutes{58});
    EXPECT_EQ(readDuration("1h"), hours{1});
    EXPECT_EQ(readDuration("290h 22min"), hours{290} + minutes{22});
    EXPECT_EQ(readDuration("20s"), seconds{20});
    EXPECT_EQ(readDuration("0s"), seconds{0});
    EXPECT_EQ(readDuration("1 Std. 6 Min."), hours{1} + minutes{6});
    EXPECT_EQ(readDuration("3600"), hours{1});
    EXPECT_EQ(readDuration("1:06:30"), hours{1} + minutes{6} + seconds{30});
    EXPECT_EQ(readDuration("3600.0"), hours{1});
}

TEST(DurationText, givesNothingForOtherText) {
    for (const auto* text : {"", "soon", "5 apples", "1:99", "1:2:3:4", "h", "99999999999999999999h"}) {
        EXPECT_EQ(readDuration(text), std::nullopt) << text;
    }
}

TEST(DateText, readsEveryWayInWhichTheAppsWriteADate) {
    const LocalTime spring = LocalTime{day(2026, 4, 7)} + hours{10} + minutes{14};
    for (const auto* text :
         {"2026-04-07 10:14:00", "2026-04-07 10:14", "7 Apr 2026, 10:14", "Apr 7, 2026, 10:14 AM",
          "Apr 7, 2026, 10:14\xe2\x80\xaf"
          "AM",
          "7 de abr. de 2026, 10:14", "7 avr. 2026, 10:14", "7 abr 2026, 10:14", "7. Apr. 2026, 10:14",
          "7 apr 2026, 10:14", "7 April 2026, 10:14"}) {
        EXPECT_EQ(readDateTime(text), spring) << text;
    }
}

TEST(DateText, knowsTwelveOClockOfBothHalves) {
    EXPECT_EQ(readDateTime("Jun 11, 2026, 1:01 PM"), LocalTime{day(2026, 6, 11)} + hours{13} + minutes{1});
    EXPECT_EQ(readDateTime("Jun 11, 2026, 12:30 AM"), LocalTime{day(2026, 6, 11)} + minutes{30});
    EXPECT_EQ(readDateTime("Jun 11, 2026, 12:30 PM"), LocalTime{day(2026, 6, 11)} + hours{12} + minutes{30});
    EXPECT_EQ(readDateTime("11 jun 2026, 1:01 p. m."), LocalTime{day(2026, 6, 11)} + hours{13} + minutes{1});
}

TEST(DateText, readsTheMonthsOfEightLanguages) {
    const std::vector<std::pair<unsigned, std::vector<const char*>>> months{
        {1, {"Jan", "jan.", "janv.", "ene", "Jän.", "gen", "januari"}},
        {2, {"Feb", "fev.", "févr.", "feb.", "février"}},
        {3, {"Mar", "mars", "März", "Mrz", "mrt.", "maart", "marzo", "março"}},
        {4, {"Apr", "abr.", "avr.", "avril"}},
        {5, {"May", "mai", "mei", "mag", "maggio", "mayo"}},
        {6, {"Jun", "juin", "giu", "Juni", "junho"}},
        {7, {"Jul", "juil.", "juillet", "lug", "luglio"}},
        {8, {"Aug", "ago.", "août", "agosto"}},
        {9, {"Sep", "Sept.", "set.", "settembre", "setembro"}},
        {10, {"Oct", "out.", "ott", "Okt.", "outubro"}},
        {11, {"Nov", "nov."}},
        {12, {"Dec", "dez.", "déc.", "dic", "Dezember", "dicembre"}},
    };
    for (const auto& [month, names] : months) {
        for (const auto* name : names) {
            EXPECT_EQ(readDateTime("24 " + std::string(name) + " 2024, 15:29"),
                      LocalTime{day(2024, month, 24)} + hours{15} + minutes{29})
                << name;
        }
    }
}

TEST(DateText, refusesDatesThatDoNotExist) {
    for (const auto* text :
         {"30 Feb 2026, 10:00", "2026-02-30 10:00:00", "31 Apr 2026, 10:00", "7 Apr 2026, 24:00",
          "7 Apr 2026, 10:60", "Apr 7, 2026, 13:00 PM", "2026-13-01 10:00:00", "7 Foo 2026, 10:00",
          "7 Apr, 10:00", "29 Feb 2025, 10:00", "", "yesterday", "7 Apr 0026, 10:00", "7 Apr 9999, 10:00",
          "7 Apr May 2026, 10:00", "99999999999 Apr 2026, 10:00"}) {
        EXPECT_EQ(readDateTime(text), std::nullopt) << text;
    }
    EXPECT_NE(readDateTime("29 Feb 2024, 10:00"), std::nullopt);
}

} // namespace
} // namespace dorsal
