// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cli_run.h"

#include <gtest/gtest.h>

namespace dorsal {

namespace {

CliLog threeDays() {
    CliLog log;
    for (const char* line : {"log pull-up --sets 3 --reps 6 --date 2026-11-18",
                             "log bench-press --sets 2 --reps 8 --date 2026-11-16",
                             "log bent-over-row --sets 4 --reps 10 --date 2026-11-16",
                             "log plank --seconds 40 --date 2026-11-20"}) {
        EXPECT_EQ(log.run(words(line)).status, 0) << line;
    }
    return log;
}

QStringList datesOf(const QJsonObject& json) {
    QStringList dates;
    for (const QJsonValue session : json["sessions"].toArray()) {
        dates += session["date"].toString();
    }
    return dates;
}

} // namespace

TEST(SessionsCommand, listsSessionsOldestFirst) {
    const CliLog log = threeDays();
    const QJsonObject json = log.json({"sessions"});
    EXPECT_EQ(datesOf(json), QStringList({"2026-11-16", "2026-11-18", "2026-11-20"}));
    const QJsonValue first = json["sessions"].toArray().first();
    EXPECT_EQ(first["sets"].toInt(), 6);
    EXPECT_EQ(first["exercises"].toInt(), 2);
    EXPECT_EQ(first["uuid"].toString().size(), 36);
    EXPECT_TRUE(first["title"].isString());
}

TEST(SessionsCommand, bothDatesAreIncluded) {
    const CliLog log = threeDays();
    EXPECT_EQ(datesOf(log.json(words("sessions --from 2026-11-18"))),
              QStringList({"2026-11-18", "2026-11-20"}));
    EXPECT_EQ(datesOf(log.json(words("sessions --to 2026-11-18"))),
              QStringList({"2026-11-16", "2026-11-18"}));
    EXPECT_EQ(datesOf(log.json(words("sessions --from 2026-11-17 --to 2026-11-19"))),
              QStringList({"2026-11-18"}));
    EXPECT_TRUE(datesOf(log.json(words("sessions --from 2030-01-01"))).isEmpty());
}

TEST(SessionsCommand, textHasALineASession) {
    const CliRun run = threeDays().run({"sessions"});
    EXPECT_EQ(run.status, 0);
    const QStringList lines = run.out.split('\n', Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 4);
    EXPECT_EQ(lines[1].simplified(), "2026-11-16 12:00 6 2");
}

TEST(SessionsCommand, refusesDatesThatCannotBeMeant) {
    const CliLog log = threeDays();
    EXPECT_EQ(log.run(words("sessions --from 2026-11-20 --to 2026-11-19")).status, 2);
    EXPECT_EQ(log.run(words("sessions --from yesterday")).status, 2);
}

} // namespace dorsal
