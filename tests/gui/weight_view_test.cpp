// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/line_chart.h"
#include "app/pages/progress_page.h"
#include "core/logbook/weigh_ins.h"
#include "tests/support/page_desk.h"

#include <gtest/gtest.h>

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

TEST_F(WeightKind, saysHowToGetTheFirst) {
    parts_.addSession(at(18, 0, day(2026, 9, 1)), "Training", {"bent-over-row"});
    EXPECT_TRUE(open().data().emptyText.contains(QStringLiteral("Profile")));
}

} // namespace dorsal
