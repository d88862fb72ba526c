// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/log_catalogue.h"
#include "app/pages/session_page.h"
#include "app/ports/log_signals.h"
#include "app/ports/operation_runner.h"
#include "app/widgets/session_grid_view.h"
#include "core/files/catalogue_file.h"
#include "core/logbook/start_plan.h"
#include "tests/support/manual_clock.h"
#include "tests/support/memory_log.h"
#include "tests/support/recording_navigation.h"
#include "tests/support/scripted_prompts.h"

#include <QApplication>
#include <QTest>

#include <string>
#include <vector>

namespace dorsal {

/// A Session page over a log in memory, on the screen and with the keyboard's focus.
class SessionDesk final {
public:
    SessionDesk()
        : catalogue(builtInCatalogue(), log.logbook()), changes(log.logbook()), runner(prompts, clock),
          page(log.logbook(), changes, catalogue, clock, navigation, runner, prompts) {
        page.resize(1104, 772);
    }

    void show() {
        page.showOpenSession();
        page.show();
        QApplication::setActiveWindow(&page);
        grid().setFocus();
    }
    Id<Session> startSample() {
        const Plan* plan = catalogue.catalogue().findTemplate("coach-sample-session");
        const Id<Session> session =
            startSession(log.logbook(), sessionFromPlan(log.reader(), catalogue.catalogue(),
                                                        catalogue.profile(), *plan, clock.local())
                                            .start);
        show();
        return session;
    }
    /// An open session with one exercise and as many planned sets of ten.
    Id<SessionItem> startWith(const std::string& key, int sets) {
        StartSession start;
        start.start = clock.local();
        start.title = "Back day";
        PlannedSet ten;
        ten.reps = RepRange{10, 10};
        StartItem item;
        item.exercise = ExerciseKey{key};
        item.exerciseName = key;
        item.planned = PlanItem{Slot::Main,
                                {{key}},
                                ChooseBy::Freely,
                                std::vector<PlannedSet>(static_cast<std::size_t>(sets), ten),
                                ""};
        start.items.push_back(item);
        const Id<Session> session = startSession(log.logbook(), start);
        show();
        return log.reader().items(session).front().id;
    }

    [[nodiscard]] SessionGridView& grid() { return *page.findChild<SessionGridView*>(); }
    [[nodiscard]] Id<Session> session() { return log.reader().sessions({}).back().id; }
    [[nodiscard]] std::vector<LoggedSet> sets() { return log.reader().sets(session()); }
    [[nodiscard]] std::vector<SessionItem> items() { return log.reader().items(session()); }
    [[nodiscard]] static QWidget* focus() {
        QWidget* popup = QApplication::activePopupWidget();
        if (popup == nullptr) {
            return QApplication::focusWidget();
        }
        return popup->focusWidget() ? popup->focusWidget() : popup;
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(focus(), key, modifiers);
    }
    static void type(const QString& text) {
        for (const QChar character : text) {
            QTest::keyClick(focus(), character.toLatin1());
        }
    }

    MemoryLog log;
    ManualClock clock;
    ScriptedPrompts prompts;
    RecordingNavigation navigation;
    LogCatalogue catalogue;
    LogSignals changes;
    OperationRunner runner;
    SessionPage page;
};

} // namespace dorsal
