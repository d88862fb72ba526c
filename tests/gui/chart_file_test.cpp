// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/chart_file.h"
#include "tests/support/window_fixture.h"

#include <QFile>

#include <gtest/gtest.h>

namespace dorsal {

namespace {

class ChartFile : public WindowTest {
protected:
    /// The drawing as SVG text.
    [[nodiscard]] QString drawn(const QString& what, const ChartRange& range = {}) {
        OpenLog demo({}, logs.openDemo(dayOf(clock.local())), testCatalogue(), prompts, clock);
        ChartArguments chart;
        chart.what = what;
        chart.output = folder.filePath(QStringLiteral("chart.svg"));
        chart.range = range;
        drawChart(chart, demo, clock, prompts);
        QFile file(chart.output);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
};

} // namespace

TEST_F(ChartFile, showsTheDaysAskedFor) {
    EXPECT_TRUE(drawn(QStringLiteral("balance"), {RangePreset::EightWeeks, {}})
                    .contains(QStringLiteral("28 September 2026 – 22 November 2026")));
    EXPECT_TRUE(drawn(QStringLiteral("balance"), {std::nullopt, {day(2026, 7, 1), day(2026, 8, 31)}})
                    .contains(QStringLiteral("29 June 2026 – 6 September 2026")));
}

TEST_F(ChartFile, drawsEveryKindByItsName) {
    for (const char* what :
         {"balance", "rows", "ladder", "muscles", "records", "calendar", "weight", "Bench Press"}) {
        EXPECT_TRUE(drawn(QString::fromLatin1(what)).contains(QStringLiteral("<text"))) << what;
    }
    EXPECT_THROW(drawn(QStringLiteral("juggling")), ProblemError);
}

} // namespace dorsal
