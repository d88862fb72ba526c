// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/rest_strip.h"

#include "tests/support/manual_clock.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <algorithm>

#include <gtest/gtest.h>

namespace dorsal {
namespace {

using namespace std::chrono_literals;

bool says(const QWidget& widget, const QString& text) {
    const auto labels = widget.findChildren<QLabel*>();
    return std::ranges::any_of(labels, [&](const QLabel* label) { return label->text() == text; });
}

void press(const QWidget& widget, const QString& words) {
    for (QPushButton* button : widget.findChildren<QPushButton*>()) {
        if (button->text() == words) {
            QTest::mouseClick(button, Qt::LeftButton);
            return;
        }
    }
    FAIL() << "no button " << words.toStdString();
}

TEST(RestStrip, showsItselfWithWhatIsLeftOfTheRest) {
    ManualClock clock;
    RestStrip strip(clock);
    EXPECT_FALSE(strip.isVisible());
    strip.start(60s);
    EXPECT_TRUE(strip.isVisible());
    clock.advance(22s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return says(strip, "0:38"); }, 2000));
    EXPECT_TRUE(says(strip, "of 1:00"));
}

TEST(RestStrip, pausedTimeDoesNotCount) {
    ManualClock clock;
    RestStrip strip(clock);
    strip.start(60s);
    press(strip, "Pause");
    clock.advance(5min);
    press(strip, "Go on");
    EXPECT_TRUE(says(strip, "1:00"));
}

TEST(RestStrip, fifteenSecondsMoreMakeTheRestLonger) {
    ManualClock clock;
    RestStrip strip(clock);
    strip.start(60s);
    press(strip, "15 s");
    EXPECT_TRUE(says(strip, "1:15"));
    EXPECT_TRUE(says(strip, "of 1:15"));
}

TEST(RestStrip, hasKeysOfItsOwn) {
    ManualClock clock;
    RestStrip strip(clock);
    strip.start(60s);
    strip.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&strip));
    QTest::keyClick(&strip, Qt::Key_Plus, Qt::AltModifier);
    EXPECT_TRUE(says(strip, "of 1:15"));
    QTest::keyClick(&strip, Qt::Key_P, Qt::AltModifier);
    EXPECT_TRUE(says(strip, "Paused"));
    QTest::keyClick(&strip, Qt::Key_K, Qt::AltModifier);
    EXPECT_FALSE(strip.isVisible());
}

TEST(RestStrip, saysWhenTheRestIsOverAndStopsTicking) {
    ManualClock clock;
    RestStrip strip(clock);
    strip.start(60s);
    clock.advance(60s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return says(strip, "Rest over"); }, 2000));
    const auto timers = strip.findChildren<QTimer*>();
    EXPECT_TRUE(std::ranges::none_of(timers, &QTimer::isActive));
}

TEST(RestStrip, skippingHidesIt) {
    ManualClock clock;
    RestStrip strip(clock);
    strip.start(60s);
    press(strip, "Skip");
    EXPECT_FALSE(strip.isVisible());
    EXPECT_FALSE(strip.isResting());
}

} // namespace
} // namespace dorsal
