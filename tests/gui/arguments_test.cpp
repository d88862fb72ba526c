// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/arguments.h"

#include <gtest/gtest.h>

namespace dorsal {
namespace {

Arguments accepted(const QStringList& words) {
    const auto parsed = parseArguments(words);
    const auto* wrong = std::get_if<UsageError>(&parsed);
    EXPECT_EQ(wrong, nullptr) << (wrong == nullptr ? "" : wrong->text.toStdString());
    return wrong == nullptr ? std::get<Arguments>(parsed) : Arguments{};
}

QString refused(const QStringList& words) {
    const auto parsed = parseArguments(words);
    const auto* wrong = std::get_if<UsageError>(&parsed);
    return wrong == nullptr ? QString() : wrong->text;
}

TEST(Arguments, nothingShowsTheWindowOnTheUsualLog) {
    EXPECT_EQ(accepted({}), Arguments{});
    EXPECT_EQ(Arguments{}.task, Arguments::Task::ShowWindow);
    EXPECT_EQ(Arguments{}.firstLog, FirstLog::Usual);
}

TEST(Arguments, theLogIsNamedByOptionOrAsFile) {
    for (const QStringList& words :
         {QStringList{"--log", "a.dorsal"}, QStringList{"--log=a.dorsal"}, QStringList{"a.dorsal"}}) {
        EXPECT_EQ(accepted(words).firstLog, FirstLog::Named);
        EXPECT_EQ(accepted(words).log, "a.dorsal");
    }
    EXPECT_EQ(accepted({"--demo"}).firstLog, FirstLog::Demo);
    EXPECT_EQ(accepted({"--portable"}).firstLog, FirstLog::Portable);
}

TEST(Arguments, otherFilesAreToBeImported) {
    const Arguments arguments = accepted({"strong.csv", "mine.dorsal", "hevy.csv"});

    EXPECT_EQ(arguments.imports, QStringList({"strong.csv", "hevy.csv"}));
    EXPECT_EQ(arguments.log, "mine.dorsal");
}

TEST(Arguments, thePageIsNamedInEnglish) {
    EXPECT_EQ(accepted({"--page", "history"}).page, PageName::History);
    EXPECT_EQ(accepted({}).page, std::nullopt);
    EXPECT_TRUE(refused({"--page", "kitchen"}).contains("kitchen"));
}

TEST(Arguments, picturesComeInBothThemesAtOneScaleUnlessAskedOtherwise) {
    EXPECT_EQ(accepted({"--pictures", "out"}).pictures, (PictureArguments{"out", PictureThemes::All, 1}));
    EXPECT_EQ(accepted({"--pictures", "out", "--theme", "dark", "--scale", "2"}).pictures,
              (PictureArguments{"out", PictureThemes::Dark, 2}));
    EXPECT_EQ(accepted({"--pictures", "out"}).task, Arguments::Task::DrawPictures);
}

TEST(Arguments, oneChartIsDrawnIntoAFile) {
    const Arguments arguments =
        accepted({"--demo", "chart", "rows", "--output", "rows.svg", "--size", "900x600", "--dark"});
    EXPECT_EQ(arguments.task, Arguments::Task::DrawOneChart);
    EXPECT_EQ(arguments.chart, (ChartArguments{"rows", "rows.svg", {900, 600}, true, {}}));
    EXPECT_TRUE(refused({"chart", "rows"}).contains("--output"));
    EXPECT_TRUE(refused({"chart", "rows", "--output", "rows.gif"}).contains(".svg"));
    EXPECT_EQ(accepted({"chart", "rows", "--output", "ROWS.PNG"}).chart.output, "ROWS.PNG");
    EXPECT_FALSE(refused({"chart", "--output", "a.png"}).isEmpty());
    EXPECT_FALSE(refused({"chart", "rows", "--output", "a.png", "--size", "9x9"}).isEmpty());
    EXPECT_FALSE(refused({"--dark"}).isEmpty());
}

TEST(Arguments, aChartShowsTheDaysAskedFor) {
    const auto rangeOf = [](const QStringList& words) {
        return accepted(QStringList{"chart", "balance", "--output", "a.png"} + words).chart.range;
    };
    EXPECT_EQ(rangeOf({}), ChartRange{});
    EXPECT_EQ(rangeOf({"--range", "8w"}).preset, RangePreset::EightWeeks);
    EXPECT_EQ(rangeOf({"--range", "26w"}).preset, RangePreset::HalfAYear);
    EXPECT_EQ(rangeOf({"--range", "1y"}).preset, RangePreset::Year);
    EXPECT_EQ(rangeOf({"--range", "all"}).preset, RangePreset::All);
    const ChartRange spring = rangeOf({"--from", "2026-03-01", "--to", "2026-05-31"});
    EXPECT_EQ(spring.preset, std::nullopt);
    EXPECT_EQ(spring.days, (ShownDays{day(2026, 3, 1), day(2026, 5, 31)}));
    EXPECT_EQ(rangeOf({"--from", "2026-03-01"}).days.from, day(2026, 3, 1));
    EXPECT_GT(rangeOf({"--from", "2026-03-01"}).days.to, day(2100, 1, 1));
}

TEST(Arguments, wrongDaysOfAChartAreRefused) {
    const auto refusedWith = [](const QStringList& words) {
        return refused(QStringList{"chart", "balance", "--output", "a.png"} + words);
    };
    EXPECT_TRUE(refusedWith({"--range", "2y"}).contains("2y"));
    EXPECT_TRUE(refusedWith({"--from", "31.3.2026"}).contains("31.3.2026"));
    EXPECT_TRUE(refusedWith({"--to", "2026-02-30"}).contains("--to"));
    EXPECT_FALSE(refusedWith({"--from", "2026-05-01", "--to", "2026-03-01"}).isEmpty());
    EXPECT_FALSE(refusedWith({"--range", "8w", "--from", "2026-03-01"}).isEmpty());
    EXPECT_FALSE(refused({"--range", "8w"}).isEmpty());
}

TEST(Arguments, qtsOwnOptionsAreLeftToIt) {
    EXPECT_EQ(accepted({"-reverse", "--demo"}).firstLog, FirstLog::Demo);
    EXPECT_EQ(accepted({"-style", "fusion", "-platform=offscreen", "--page", "history"}).page,
              PageName::History);
    EXPECT_TRUE(accepted({"-style", "fusion"}).imports.isEmpty());
    EXPECT_FALSE(refused({"-upsidedown"}).isEmpty());
}

TEST(Arguments, helpAndVersionNeedNothingElse) {
    EXPECT_EQ(accepted({"--help"}).task, Arguments::Task::TellHelp);
    EXPECT_EQ(accepted({"--version"}).task, Arguments::Task::TellVersion);
    EXPECT_TRUE(usageText().contains("--pictures DIR"));
}

TEST(Arguments, wrongUsageIsSaid) {
    EXPECT_TRUE(refused({"--colour"}).contains("colour"));
    EXPECT_FALSE(refused({"--log"}).isEmpty());
    EXPECT_FALSE(refused({"--log", "a.dorsal", "--demo"}).isEmpty());
    EXPECT_TRUE(refused({"--demo", "b.dorsal"}).contains("b.dorsal"));
    EXPECT_TRUE(refused({"--pictures", "out", "--theme", "pink"}).contains("pink"));
    EXPECT_TRUE(refused({"--pictures", "out", "--scale", "3"}).contains("3"));
    EXPECT_FALSE(refused({"--scale", "2"}).isEmpty());
}

} // namespace
} // namespace dorsal
