// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_log.h"

#include "app/demo/demo_plans.h"
#include "app/demo/demo_rows.h"
#include "app/demo/demo_sessions.h"
#include "core/logbook/log_settings.h"

namespace dorsal {

void fillDemo(Logbook& logbook, const Catalogue& catalogue, Day today) {
    constexpr auto weekCount = static_cast<int>(demoWeeks.size());
    const Day lastSunday = firstDayOfWeek(today, WeekStart::Sunday);
    const Day firstMonday = lastSunday + std::chrono::days{1} - std::chrono::weeks{weekCount};
    DemoRows rows(catalogue);
    for (const char* band : {"Yellow band", "Red band", "Black band"}) {
        rows.addBand(band);
    }
    DemoSessions sessions(catalogue, rows);
    for (int week = 1; week <= weekCount; ++week) {
        sessions.addWeek(week, firstMonday + std::chrono::weeks{week - 1});
    }
    LogSettings settings;
    settings.safetySeen = true; // the log from which one looks at the demo has shown the texts
    logbook.transact(Operation::MakeDemo, [&](Recorder& recorder) {
        for (OwnPlan& plan : demoPlans(catalogue)) {
            plan.uuid = recorder.newUuid();
            rows.linkSessions(plan);
            recorder.insert(std::move(plan));
        }
        rows.write(recorder);
        writeLogSettings(recorder, settings);
    });
}

} // namespace dorsal
