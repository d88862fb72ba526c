// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/weekly_report_reading.h"

#include "app/charts/day_marks.h"
#include "app/models/log_catalogue.h"
#include "app/models/today_advice.h"
#include "core/logbook/progress_reading.h"
#include "core/stats/break_time.h"

#include <algorithm>

namespace dorsal {

namespace {

std::vector<SetFact> factsOfSession(std::span<const SetFact> facts, Id<Session> session) {
    std::vector<SetFact> own;
    std::ranges::copy_if(facts, std::back_inserter(own),
                         [session](const SetFact& fact) { return fact.session == session; });
    return own;
}

std::vector<ReportedSession> sessionsOfWeek(LogReader& reader, const ExerciseDirectory& directory,
                                            std::span<const SetFact> facts, const BalanceOptions& counting,
                                            const ProgressOptions& progress, const DayRange& week) {
    std::vector<ReportedSession> reported;
    const auto items = reader.itemsIn(week);
    for (const Session& session : reader.sessions(week)) {
        const auto own = factsOfSession(facts, session.id);
        if (isBreak(own)) {
            continue;
        }
        ReportedSession told{
            session,
            sessionTotals(session, own, directory, counting, progress.bodyWeights.on(dayOf(session.start))),
            {}};
        for (const SessionItem& item : items) {
            if (item.session == session.id && item.skipped && item.exercise) {
                told.skipped.push_back({directory.name(*item.exercise), *item.skipped});
            }
        }
        reported.push_back(std::move(told));
    }
    return reported;
}

/// Breaks from the desk are no sessions here.
std::optional<Session> lastSessionBefore(LogReader& reader, std::span<const SetFact> facts, Day week) {
    const auto last = std::find_if(facts.rbegin(), facts.rend(), [week](const SetFact& fact) {
        return dayOf(fact.start) < week && fact.slot != Slot::Micro;
    });
    return last == facts.rend() ? std::nullopt : reader.session(last->session);
}

} // namespace

WeekReport readWeekReport(LogReader& reader, const LogCatalogue& catalogue, const LogSettings& settings,
                          Day day, Day today) {
    const ExerciseDirectory& directory = catalogue.directory();
    BalanceOptions counting;
    counting.weekStart = settings.weekStart;
    const Day first = firstDayOfWeek(day, settings.weekStart);
    const DayRange week{first, first + std::chrono::days(6)};
    const auto facts = reader.setFacts({std::nullopt, week.to});
    const ProgressOptions progress = readProgressOptions(reader);
    WeekReport report;
    report.summary =
        weekSummary(facts, directory, catalogue.catalogue().pullUpLadder(), counting, progress, first, today);
    report.sessions = sessionsOfWeek(reader, directory, facts, counting, progress, week);
    report.before = lastSessionBefore(reader, facts, first);
    report.marked = sentencesOf(marksIn(dayMarks(reader.annotations(), reader.importedSpans()),
                                        {week.from.value(), week.to.value()}));
    report.gate = ladderGate(catalogue.catalogue(), catalogue.profile());
    report.bands = progress.bands;
    if (settings.showAdvice) {
        report.advice.emplace();
        for (const OpenAdvice& open :
             openAdvice(reader, catalogue.catalogue(), directory, facts, settings.unit,
                        report.summary.lastDay, AdviceScope::NotIgnored)) {
            report.advice->push_back({open.name, open.advice, open.coachsRange});
        }
    }
    return report;
}

} // namespace dorsal
