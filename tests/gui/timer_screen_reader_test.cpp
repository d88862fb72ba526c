// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody who cannot see the timer is told.
#include "tests/support/screen_reader.h"
#include "tests/support/timer_desk.h"

#include <QAbstractSpinBox>

namespace dorsal {
namespace {

using namespace std::chrono_literals;

/// The tennis ball, a minute and a half a side.
class TimerScreenReaderTest : public testing::Test {
protected:
    void start() { desk.page.startPlan(tennisBall(desk.openSessionWith("tennis-ball-shoulder-blades"))); }
    [[nodiscard]] static std::string alerts() {
        return ScreenReader::takeAlerts().join(QLatin1Char('\n')).toStdString();
    }

    ScreenReader reader;
    TimerDesk desk;
};

TEST_F(TimerScreenReaderTest, everyPhaseIsSpokenOnceAndInOrder) {
    start();
    EXPECT_EQ(alerts(), "Get ready: Tennis Ball on Shoulder Blades, left, 1:30");
    desk.pass(9s);
    EXPECT_EQ(alerts(), "") << "ticks are for the ear";
    desk.pass(1s);
    EXPECT_EQ(alerts(), "Begin: Tennis Ball on Shoulder Blades, left, 1:30");
    desk.pass(45s);
    EXPECT_EQ(alerts(), "Half-way");
    desk.pass(35s);
    EXPECT_EQ(alerts(), "Ten seconds left");
    desk.pass(10s);
    EXPECT_EQ(alerts(), "Switch sides. Then Tennis Ball on Shoulder Blades, right, 1:30");
    desk.pass(95s);
    EXPECT_EQ(alerts(), "Begin: Tennis Ball on Shoulder Blades, right, 1:30\nHalf-way\nTen seconds left\n"
                        "Done");
}

TEST_F(TimerScreenReaderTest, pauseSleepAndWhatIsNotSavedAreSpoken) {
    start();
    desk.pass(30s);
    static_cast<void>(alerts());
    desk.press(Qt::Key_Space);
    EXPECT_EQ(alerts(), "Paused, 1:10");
    desk.press(Qt::Key_Space);
    EXPECT_EQ(alerts(), "Going on: 1:10");
    desk.parts.clock.sleep(10min);
    desk.look();
    EXPECT_EQ(alerts(), "Paused, 1:10\nPaused while the computer slept. Nothing of that time counts; Space "
                        "goes on.");
}

TEST_F(TimerScreenReaderTest, theTimeIsTheDialsDescription) {
    start();
    desk.pass(30s);
    const auto& dial = *desk.page.findChild<TimerDial*>();
    const QAccessibleInterface* seen =
        QAccessible::queryAccessibleInterface(const_cast<TimerDial*>(&dial)); // NOLINT
    EXPECT_EQ(seen->text(QAccessible::Description).toStdString(), "Roll, 1:10 of 1:30");
}

TEST_F(TimerScreenReaderTest, everyControlHasAName) {
    const auto nameless = [&] {
        QStringList found;
        for (QWidget* control : desk.page.findChildren<QWidget*>()) {
            const bool isPart = qobject_cast<const QAbstractSpinBox*>(control->parentWidget()) != nullptr;
            if ((control->focusPolicy() & Qt::TabFocus) == 0 || isPart || !control->isVisible()) {
                continue;
            }
            const QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(control);
            if (seen == nullptr || seen->text(QAccessible::Name).isEmpty()) {
                found << QString::fromLatin1(control->metaObject()->className());
            }
        }
        return found.join(QLatin1Char(' ')).toStdString();
    };
    EXPECT_EQ(nameless(), "") << "before a timer runs";
    start();
    desk.pass(30s);
    EXPECT_EQ(nameless(), "") << "while it runs";
    desk.press(Qt::Key_Escape);
    EXPECT_EQ(nameless(), "") << "while it asks what becomes of the hold";
}

} // namespace
} // namespace dorsal
