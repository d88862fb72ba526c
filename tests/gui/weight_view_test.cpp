// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/line_chart.h"
#include "app/pages/progress_page.h"
#include "core/logbook/weigh_ins.h"
#include "tests/support/page_desk.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

namespace dorsal {

namespace {

class WeightKind : public testing::Test {
protected:
    WeightKind()
        : page_(parts_.log.logbook(), parts_.signalSource, parts_.catalogue, parts_.clock, parts_.navigation,
                parts_.operations, parts_.prompts) {}

    const LineChart& open() {
        page_.resize(1104, 772);
        page_.show();
        page_.showKind(ProgressKind::Weight);
        return *page_.findChild<LineChart*>();
    }

    [[nodiscard]] QLineEdit& entry() const {
        for (auto* edit : page_.findChildren<QLineEdit*>()) {
            if (edit->accessibleName() == QStringLiteral("Body weight today")) {
                return *edit;
            }
        }
        throw std::logic_error("no field for the weight");
    }
    [[nodiscard]] std::vector<WeighIn> weighIns() { return parts_.log.reader().weighIns(); }

    PageDesk parts_;
    ProgressPage page_;
};

} // namespace

TEST_F(WeightKind, showsTheWeighInsOfTheDays) {
    parts_.addSession(at(18, 0, day(2026, 9, 1)), "Training", {"bent-over-row"});
    addWeighIn(parts_.log.logbook(), day(2026, 10, 1), Load::kilograms(82));
    addWeighIn(parts_.log.logbook(), day(2026, 11, 1), Load::kilograms(80.5));
    const LineChart& chart = open();
    ASSERT_EQ(chart.data().series.points.size(), 2U);
    EXPECT_EQ(chart.readOut(), "1 November 2026 · 80.5 kg");
}

TEST_F(WeightKind, showsWeighInsOfALogWithoutTraining) {
    addWeighIn(parts_.log.logbook(), day(2026, 10, 1), Load::kilograms(82));
    EXPECT_EQ(open().data().series.points.size(), 1U);
}

TEST_F(WeightKind, takesTodaysWeightByTheKeyboardAlone) {
    const LineChart& chart = open();
    QTest::keyClick(const_cast<LineChart*>(&chart), Qt::Key_8);
    QTest::keyClicks(&entry(), QStringLiteral("2,5"));
    QTest::keyClick(&entry(), Qt::Key_Return);
    ASSERT_EQ(weighIns().size(), 1U);
    EXPECT_EQ(weighIns().front().weight, Load::kilograms(82.5));
    EXPECT_EQ(weighIns().front().day, dayOf(parts_.clock.local()));
    EXPECT_TRUE(chart.readOut().endsWith(QStringLiteral("82.5 kg"))) << chart.readOut().toStdString();
    QTest::keyClicks(&entry(), QStringLiteral("180 lb"));
    QTest::keyClick(&entry(), Qt::Key_Return);
    ASSERT_EQ(weighIns().size(), 1U) << "one a day: it is changed";
    EXPECT_EQ(weighIns().front().weight, Load::pounds(180));
    parts_.log.logbook().undo();
    EXPECT_EQ(weighIns().front().weight, Load::kilograms(82.5));
    parts_.log.logbook().undo();
    EXPECT_TRUE(weighIns().empty());
}

TEST_F(WeightKind, saysWhatIsNoWeightAndKeepsWhatWasTyped) {
    open();
    QTest::keyClicks(&entry(), QStringLiteral("heavy"));
    QTest::keyClick(&entry(), Qt::Key_Return);
    EXPECT_TRUE(weighIns().empty());
    EXPECT_EQ(entry().text(), QStringLiteral("heavy"));
    const auto labels = page_.findChildren<QLabel*>();
    EXPECT_TRUE(std::ranges::any_of(labels, [](const QLabel* label) {
        return label->isVisible() && label->text().contains(QStringLiteral("“heavy” is no weight"));
    }));
}

TEST_F(WeightKind, saysHowToGetTheFirst) {
    parts_.addSession(at(18, 0, day(2026, 9, 1)), "Training", {"bent-over-row"});
    EXPECT_TRUE(open().data().emptyText.contains(QStringLiteral("Profile")));
}

} // namespace dorsal
