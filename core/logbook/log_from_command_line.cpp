// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/log_from_command_line.h"

#include "core/logbook/sessions.h"

#include <algorithm>

namespace dorsal {

namespace {

constexpr std::chrono::hours noon{12};

Session sessionOf(Recorder& recorder, Day day) {
    const std::vector<Session> sameDay = recorder.reader().sessions({day, day});
    if (!sameDay.empty()) {
        return sameDay.back();
    }
    Session session;
    session.uuid = recorder.newUuid();
    session.start = LocalTime(day) + noon;
    session.finishedAt = session.start;
    session.id = recorder.insert(session);
    return session;
}

Id<SessionItem> itemOf(Recorder& recorder, Id<Session> session, const SetsDone& done) {
    const Id<LoggedExercise> exercise = exerciseRow(recorder, done.exercise.key, done.exercise.name);
    const std::vector<SessionItem> items = recorder.reader().items(session);
    const auto same = std::find_if(items.rbegin(), items.rend(), [&](const SessionItem& item) {
        return item.exercise == exercise && item.slot == done.slot && !item.skipped;
    });
    return same != items.rend() ? same->id : addExercise(recorder, session, done.exercise, done.slot);
}

Id<Band> addBand(Recorder& recorder, const std::string& name) {
    int highest = 0;
    for (const Band& band : recorder.reader().bands()) {
        highest = std::max(highest, band.rank);
    }
    return recorder.insert(Band{{}, recorder.newUuid(), name, highest + 1, false});
}

/// A one-sided set joins the first set that lacks its side; every other goes after the last.
int nextPosition(const std::vector<LoggedSet>& sets, const LoggedSet& next) {
    const Side other = next.side == Side::Left ? Side::Right : Side::Left;
    int after = 0;
    std::optional<int> halfDone;
    for (const LoggedSet& set : sets) {
        after = std::max(after, set.position + 1);
        const bool joins = next.side != Side::Both && set.side == other && set.kind == next.kind;
        const bool taken = std::ranges::any_of(sets, [&](const LoggedSet& known) {
            return known.position == set.position && known.side != other;
        });
        if (joins && !taken) {
            halfDone = std::min(halfDone.value_or(set.position), set.position);
        }
    }
    return halfDone.value_or(after);
}

std::vector<LoggedSet> setsOf(Recorder& recorder, Id<Session> session, Id<SessionItem> item) {
    std::vector<LoggedSet> sets = recorder.reader().sets(session);
    std::erase_if(sets, [&](const LoggedSet& set) { return set.item != item; });
    return sets;
}

} // namespace

SetsLogged logFromCommandLine(Logbook& logbook, const SetsDone& done) {
    SetsLogged logged;
    logbook.transact(Operation::LogFromCommandLine, [&](Recorder& recorder) {
        const Session session = sessionOf(recorder, done.day);
        const Id<SessionItem> item = itemOf(recorder, session.id, done);
        logged = {session.id, item, {}};
        LoggedSet set = done.set;
        set.item = item;
        if (!done.newBand.empty()) {
            set.band = addBand(recorder, done.newBand);
        }
        if (!session.finishedAt && dayOf(done.now) == done.day) {
            set.performedAt = done.now;
        }
        std::vector<LoggedSet> sets = setsOf(recorder, session.id, item);
        for (int i = 0; i < done.count; ++i) {
            set.id = {};
            set.position = nextPosition(sets, set);
            set.id = recorder.insert(set);
            sets.push_back(set);
            logged.sets.push_back(set.id);
        }
    });
    return logged;
}

} // namespace dorsal
