// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cli_run.h"

#include <QFile>

#include <gtest/gtest.h>

namespace dorsal {

namespace {

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writePlan(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

/// A log with one plan of its own, which came from a file.
class PlansCommand : public testing::Test {
protected:
    PlansCommand() { writePlan(file(), plan("Row day")); }
    [[nodiscard]] QString file(const char* name = "row.dorsalplan") const {
        return log_.path(QString::fromLatin1(name));
    }
    [[nodiscard]] static QByteArray plan(const QByteArray& name, const QByteArray& number = "7") {
        return R"({"dorsalplan":1,"uuid":"00000000-0000-4000-8000-00000000000)" + number + R"(","name":")" +
               name +
               R"(","notes":"","items":[{"slot":"main","by":"freely","choices":["pull-up"],"note":"",
               "sets":[{"kind":"working","side":"both","reps":[5,8],"n":3}]}]})";
    }
    [[nodiscard]] CliRun run(const QStringList& words) const {
        return log_.run(QStringList{QStringLiteral("plans")} + words);
    }
    [[nodiscard]] QJsonArray listed() const {
        return log_.json({QStringLiteral("plans")})[QStringLiteral("plans")].toArray();
    }

    CliLog log_;
};

} // namespace

TEST_F(PlansCommand, listsOwnPlansAndThenTheBuiltInOnes) {
    const QJsonArray plans = runCli({"--demo", "plans", "--json"}).json()[QStringLiteral("plans")].toArray();
    ASSERT_EQ(plans.size(), 9);
    EXPECT_FALSE(plans[0][u"built_in"].toBool());
    EXPECT_TRUE(plans[2][u"built_in"].toBool());
    EXPECT_EQ(plans[2][u"name"].toString(), QStringLiteral("Coach's sample session"));
    EXPECT_EQ(plans[2][u"uuid"].toString().size(), 36);
    EXPECT_EQ(plans[2][u"items"][0][u"slot"].toString(), QStringLiteral("warmup"));
    EXPECT_EQ(plans[2][u"items"][1][u"choices"].toArray().size(), 3);
    EXPECT_TRUE(runCli({"--demo", "plans"}).says("Bands at home"));
}

TEST_F(PlansCommand, importsOnceAndExportsTheSameBytes) {
    ASSERT_EQ(run({"import", file()}).status, 0);
    ASSERT_EQ(listed().size(), 8);
    EXPECT_EQ(listed()[0][u"name"].toString(), QStringLiteral("Row day"));
    EXPECT_TRUE(run({"import", file()}).says("is there already"));
    ASSERT_EQ(listed().size(), 8);
    ASSERT_EQ(run({"export", "row day", file("one.dorsalplan")}).status, 0);
    const CliLog other;
    ASSERT_EQ(other.run({"plans", "import", file("one.dorsalplan")}).status, 0);
    ASSERT_EQ(other.run({"plans", "export", "Row day", file("two.dorsalplan")}).status, 0);
    EXPECT_EQ(contentOf(file("one.dorsalplan")), contentOf(file("two.dorsalplan")));
    EXPECT_EQ(run({"export", "Row day", "-"}).out.toUtf8(), contentOf(file("one.dorsalplan")));
}

TEST_F(PlansCommand, aChangedPlanOfTheSameUuidIsImportedAsACopyOnly) {
    ASSERT_EQ(run({"import", file()}).status, 0);
    writePlan(file("other"), plan("Row day, longer"));
    const CliRun refused = run({"import", file("other")});
    EXPECT_EQ(refused.status, 1);
    EXPECT_TRUE(refused.saysInError("--as-copy"));
    EXPECT_EQ(listed().size(), 8);
    ASSERT_EQ(run({"import", file("other"), "--as-copy"}).status, 0);
    EXPECT_EQ(listed().size(), 9);
    EXPECT_NE(listed()[0][u"uuid"], listed()[1][u"uuid"]);
}

TEST_F(PlansCommand, showsAPlanAsText) {
    const CliRun shown = runCli({"--demo", "plans", "show", "coach's sample session"});
    EXPECT_EQ(shown.status, 0);
    EXPECT_TRUE(shown.says("Warm-up"));
    EXPECT_TRUE(shown.says("No Money Drill: 2 × 10–12"));
    EXPECT_TRUE(shown.says("Extension Over Foam Roller: 6–8 or Side-Lying Arm Circles: 3–4 a side or Wall "
                           "Scoops: 4–6 an arm"))
        << shown.out.toStdString();
}

TEST_F(PlansCommand, aNameThatFitsTwoIsAnErrorThatListsTheirUuids) {
    ASSERT_EQ(run({"import", file()}).status, 0);
    writePlan(file("other"), plan("ROW DAY", "8"));
    ASSERT_EQ(run({"import", file("other")}).status, 0);
    const CliRun both = run({"show", "row day"});
    EXPECT_EQ(both.status, 1);
    EXPECT_TRUE(both.saysInError("00000000-0000-4000-8000-000000000007"));
    EXPECT_TRUE(both.saysInError("00000000-0000-4000-8000-000000000008"));
    EXPECT_EQ(run({"show", "00000000-0000-4000-8000-000000000008"}).status, 0);
    EXPECT_EQ(run({"show", "leg day"}).status, 1);
}

TEST_F(PlansCommand, badFilesChangeNothing) {
    const QByteArray cases[] = {"",
                                "not JSON",
                                "{}",
                                R"({"dorsalplan":9})",
                                plan("X").replace("\"pull-up\"", R"("pull-up","pull-up")"),
                                plan("X").replace("[\"pull-up\"]", "[]")};
    for (const QByteArray& bytes : cases) {
        writePlan(file("bad"), bytes);
        const CliRun refused = run({"import", file("bad")});
        EXPECT_EQ(refused.status, 1) << bytes.toStdString();
        EXPECT_TRUE(refused.saysInError("Nothing was imported")) << refused.err.toStdString();
        EXPECT_EQ(listed().size(), 7);
    }
    EXPECT_EQ(run({"import", file("nowhere")}).status, 1);
}

TEST_F(PlansCommand, anUnknownExerciseIsToldAndKept) {
    writePlan(file("odd"), plan("X").replace("pull-up", "Underwater Row"));
    const CliRun added = run({"import", file("odd")});
    EXPECT_EQ(added.status, 0);
    EXPECT_TRUE(added.saysInError("Underwater Row"));
    EXPECT_TRUE(run({"show", "X"}).says("Underwater Row: 3 × 5–8"));
}

TEST_F(PlansCommand, otherWordsAreWrongUsage) {
    EXPECT_EQ(run({"sing"}).status, 2);
    EXPECT_EQ(run({"show"}).status, 2);
    EXPECT_EQ(run({"export", "Row day"}).status, 2);
}

} // namespace dorsal
