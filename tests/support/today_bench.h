// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/log_catalogue.h"
#include "app/pages/today_page.h"
#include "app/ports/log_signals.h"
#include "app/ports/operation_runner.h"
#include "core/files/catalogue_file.h"
#include "tests/support/manual_clock.h"
#include "tests/support/memory_log.h"
#include "tests/support/recording_navigation.h"
#include "tests/support/scripted_prompts.h"

#include <QLabel>
#include <QPushButton>
#include <QStringList>

namespace dorsal {

/// The page Today over a log in memory, on Friday 20 November 2026, 18:12.
class TodayBench {
public:
    TodayBench() {
        page.resize(1104, 772);
        page.show();
    }

    /// A finished session of main exercises, each with as many working sets.
    Id<Session> train(Day date, const std::string& title,
                      const std::vector<std::pair<std::string, int>>& work) {
        const Id<Session> session = startSession(log.logbook(), {at(18, 5, date), {}, {}, title, {}, {}});
        for (const auto& [key, sets] : work) {
            addWithSets(log.logbook(), session, key, sets);
        }
        finishSession(log.logbook(), session, at(18, 43, date));
        return session;
    }

    /// Every text on show.
    [[nodiscard]] QString texts() const {
        QStringList all;
        for (const QLabel* label : page.findChildren<QLabel*>()) {
            if (label->isVisibleTo(&page)) {
                all.append(label->text());
            }
        }
        return all.join(QLatin1Char('\n'));
    }
    [[nodiscard]] QPushButton* button(const QString& accessibleName) const {
        for (QPushButton* each : page.findChildren<QPushButton*>()) {
            if (each->accessibleName() == accessibleName && each->isVisibleTo(&page)) {
                return each;
            }
        }
        return nullptr;
    }

    MemoryLog log;
    ManualClock clock;
    ScriptedPrompts prompts;
    RecordingNavigation navigation;
    LogCatalogue catalogue{builtInCatalogue(), log.logbook()};
    LogSignals changes{log.logbook()};
    OperationRunner runner{prompts, clock};
    TodayPage page{log.logbook(), changes, catalogue, clock, navigation, runner};
};

} // namespace dorsal
