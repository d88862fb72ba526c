// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/range_strip.h"

#include <QAccessible>
#include <QImage>
#include <QTest>

#include <gtest/gtest.h>

namespace dorsal {

namespace {

const ShownDays bounds{day(2024, 1, 1), day(2026, 12, 31)};
const ShownDays middle{day(2025, 6, 2), day(2025, 8, 31)};

class RangeStripTest : public testing::Test {
protected:
    RangeStripTest() {
        strip_.resize(800, strip_.sizeHint().height());
        strip_.setLogged({day(2024, 1, 3), day(2025, 6, 5), day(2026, 12, 30)}, bounds);
        strip_.setShown(middle);
        strip_.show();
        QObject::connect(&strip_, &RangeStrip::daysWanted, &strip_, [this](const ShownDays& days) {
            wanted_ = days;
            strip_.setShown(days);
        });
    }
    [[nodiscard]] QPoint at(Day day) const { return {qRound(strip_.dayX(day)), 10}; }
    void drag(QPoint from, QPoint to) {
        QTest::mousePress(&strip_, Qt::LeftButton, {}, from);
        QTest::mouseMove(&strip_, (from + to) / 2);
        QTest::mouseMove(&strip_, to);
        QTest::mouseRelease(&strip_, Qt::LeftButton, {}, to);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(&strip_, key, modifiers);
    }

    RangeStrip strip_;
    ShownDays wanted_;
};

std::chrono::days apart(Day one, Day other) {
    return one < other ? other - one : one - other;
}

} // namespace

TEST_F(RangeStripTest, itsWindowCanBeDragged) {
    drag(at(day(2025, 7, 15)), at(day(2026, 7, 15)));
    EXPECT_LE(apart(wanted_.from, day(2026, 6, 2)), std::chrono::days(3));
    EXPECT_EQ(wanted_.to - wanted_.from, middle.to - middle.from);
}

TEST_F(RangeStripTest, itsEndsCanBeDragged) {
    drag(at(middle.from), at(day(2025, 1, 1)));
    EXPECT_LE(apart(wanted_.from, day(2025, 1, 1)), std::chrono::days(3));
    EXPECT_EQ(wanted_.to, middle.to);
    drag(at(middle.to + std::chrono::days(1)), at(day(2024, 6, 1)));
    EXPECT_EQ(wanted_.to - wanted_.from, std::chrono::days(6)) << "a week is left";
}

TEST_F(RangeStripTest, aNewWindowIsDrawnBesideIt) {
    drag(at(day(2026, 9, 1)), at(day(2026, 3, 1)));
    EXPECT_LE(apart(wanted_.from, day(2026, 3, 1)), std::chrono::days(3));
    EXPECT_LE(apart(wanted_.to, day(2026, 9, 1)), std::chrono::days(3));
}

TEST_F(RangeStripTest, aClickBesideItBringsItThere) {
    QTest::mouseClick(&strip_, Qt::LeftButton, {}, at(day(2026, 5, 1)));
    EXPECT_EQ(wanted_.to - wanted_.from, middle.to - middle.from);
    EXPECT_LE(wanted_.from, day(2026, 5, 1));
    EXPECT_GE(wanted_.to, day(2026, 5, 1));
}

TEST_F(RangeStripTest, keysDoTheSame) {
    using std::chrono::days;
    strip_.setFocus();
    press(Qt::Key_Left);
    EXPECT_EQ(wanted_, (ShownDays{middle.from - days(7), middle.to - days(7)}));
    press(Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_EQ(wanted_, (ShownDays{middle.from - days(7), middle.to}));
    press(Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
    EXPECT_EQ(wanted_, middle);
    press(Qt::Key_PageDown);
    EXPECT_EQ(wanted_.from, middle.to + days(1));
    press(Qt::Key_Home);
    EXPECT_EQ(wanted_.from, bounds.from);
    press(Qt::Key_End);
    EXPECT_EQ(wanted_.to, bounds.to);
    const auto before = wanted_.to - wanted_.from;
    press(Qt::Key_Plus);
    EXPECT_LT(wanted_.to - wanted_.from, before);
    press(Qt::Key_Minus);
    EXPECT_LE(apart(Day() + (wanted_.to - wanted_.from), Day() + before), days(1));
}

TEST_F(RangeStripTest, neverLeavesWhatIsLogged) {
    strip_.setFocus();
    for (int i = 0; i < 200; ++i) {
        press(Qt::Key_Right);
    }
    EXPECT_EQ(strip_.shown().to, bounds.to);
    EXPECT_EQ(strip_.shown().to - strip_.shown().from, middle.to - middle.from);
}

TEST_F(RangeStripTest, tellsItsDaysToScreenReaders) {
    auto* interface = QAccessible::queryAccessibleInterface(&strip_);
    ASSERT_NE(interface, nullptr);
    EXPECT_EQ(interface->text(QAccessible::Value), "2 June 2025 to 31 August 2025");
}

TEST_F(RangeStripTest, drawsALogOfOneDay) {
    RangeStrip strip;
    strip.resize(400, 40);
    strip.setLogged({day(2026, 1, 1)}, {day(2026, 1, 1), day(2026, 1, 1)});
    strip.setShown({day(2025, 12, 29), day(2026, 1, 4)});
    QImage image(strip.size(), QImage::Format_RGB32);
    strip.render(&image);
    EXPECT_EQ(strip.dayAt(200), day(2026, 1, 1));
}

} // namespace dorsal
