// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/timer_page.h"
#include "app/ports/preferences.h"
#include "app/widgets/timer_dial.h"
#include "tests/support/hold_run.h"
#include "tests/support/page_desk.h"
#include "tests/support/recording_sounds.h"

#include <QAbstractButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace dorsal {

/// Tennis ball, 90 s a side, logged into the item.
inline HoldPlan tennisBall(Id<SessionItem> item) {
    HoldPlan plan = holdOf(std::chrono::seconds(90), true);
    plan.title = "Back day";
    plan.stations[0].name = "Tennis Ball on Shoulder Blades";
    plan.stations[0].exercise = ExerciseKey{"tennis-ball-shoulder-blades"};
    plan.stations[0].slot = Slot::Warmup;
    for (HoldPhase& phase : plan.phases) {
        if (phase.logs) {
            phase.logs->item = item;
        }
    }
    return plan;
}

/// A Timer page over a log in memory, with a clock in the test's hand.
class TimerDesk {
public:
    TimerDesk() {
        page.resize(1280, 800);
        page.show();
        QApplication::setActiveWindow(&page);
    }

    /// An open session with one exercise; gives its item.
    Id<SessionItem> openSessionWith(const std::string& key) {
        StartSession session;
        session.start = parts.clock.local();
        session.title = "Back day";
        const Exercise* exercise = parts.catalogue.catalogue().find(ExerciseKey{key});
        session.items.push_back({std::nullopt, exercise->prescription.slot, exercise->key, exercise->name});
        session_ = startSession(parts.log.logbook(), session);
        return parts.log.reader().items(session_).front().id;
    }
    [[nodiscard]] std::vector<LoggedSet> sets() { return parts.log.reader().sets(session_); }
    [[nodiscard]] Id<Session> session() const { return session_; }

    /// Lets time go by in steps of a quarter of a second, the page looking at each.
    void pass(std::chrono::milliseconds time) {
        constexpr std::chrono::milliseconds step{250};
        for (; time > std::chrono::milliseconds(0); time -= step) {
            parts.clock.advance(std::min(step, time));
            look();
        }
    }
    /// The page's own timer, now.
    void look() { timer().look(); }
    void press(Qt::Key key) { QTest::keyClick(&face(), key); }
    void click(const QString& name) {
        QApplication::processEvents();
        for (QAbstractButton* button : page.findChildren<QAbstractButton*>()) {
            if (button->accessibleName() == name && button->isVisible() && button->isEnabled()) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        }
        FAIL() << "no button " << name.toStdString();
    }
    [[nodiscard]] TimerFace& face() { return *page.findChild<TimerFace*>(); }
    /// "Roll, 1:30 of 1:30", as a screen reader is told.
    [[nodiscard]] QString dial() { return page.findChild<TimerDial*>()->accessibleDescription(); }
    [[nodiscard]] QString announced() { return page.findChild<TimerDial*>()->accessibleName(); }

    PageDesk parts;
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("desk.ini")), QSettings::IniFormat};
    Preferences preferences{settings};
    RecordingSounds sounds;
    RecordingWake wake;
    TimerPage page{{parts.log.logbook(), parts.signalSource, parts.catalogue, parts.clock, parts.navigation,
                    parts.operations, parts.prompts, preferences, sounds, wake, QString()}};

private:
    [[nodiscard]] GuidedTimer& timer() { return *page.findChild<GuidedTimer*>(); }

    Id<Session> session_;
};

} // namespace dorsal
