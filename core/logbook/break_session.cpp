// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/break_session.h"

#include "core/training/catalogue.h"

#include <algorithm>
#include <unordered_map>

namespace dorsal {

StartSession sessionFromBreak(const Catalogue& catalogue, const DeskBreak& what, LocalTime now) {
    StartSession start;
    start.start = now;
    start.finishedAt = now;
    start.title = what.plan.name;
    start.plan = what.plan.key;
    for (const PlanItem& planned : what.plan.items) {
        const ExerciseKey& key = planned.choices.front();
        const Exercise* exercise = catalogue.find(key);
        start.items.push_back({planned, planned.slot, key, exercise != nullptr ? exercise->name : key.text});
    }
    return start;
}

Id<Session> startBreak(Logbook& logbook, const StartSession& start) {
    Id<Session> id;
    logbook.transact(Operation::StartBreak, [&](Recorder& recorder) { id = insertSession(recorder, start); });
    return id;
}

void endBreak(Logbook& logbook, Id<Session> session, LocalTime at) {
    logbook.transact(Operation::EndBreak, [&](Recorder& recorder) {
        auto row = recorder.read(session);
        if (!row) {
            return;
        }
        if (!recorder.reader().sets(session).empty()) {
            row->finishedAt = std::max(at, row->start);
            recorder.update(*std::move(row));
            return;
        }
        for (const SessionItem& item : recorder.reader().items(session)) {
            recorder.remove(item.id);
        }
        recorder.remove(session);
    });
}

BreakLastDone breaksLastDone(LogReader& reader) {
    std::unordered_map<std::string, Day> last;
    for (PlanUse& use : reader.planUse()) {
        last.emplace(std::move(use.plan), use.last);
    }
    return [last = std::move(last)](const std::string& key) {
        const auto found = last.find(key);
        return found == last.end() ? std::nullopt : std::optional(found->second);
    };
}

} // namespace dorsal
