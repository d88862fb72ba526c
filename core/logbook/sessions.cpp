// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/sessions.h"

#include <algorithm>

namespace dorsal {

namespace {

constexpr std::chrono::hours forgottenAfter{3};

Session require(Recorder& recorder, Id<Session> id) {
    const auto session = recorder.read(id);
    if (!session) {
        throw ProblemError({ProblemKind::ChangedElsewhere, {}, 0, "session", {}});
    }
    return *session;
}

void removeWithParts(Recorder& recorder, Id<Session> session) {
    for (const LoggedSet& set : recorder.reader().sets(session)) {
        recorder.remove(set.id);
    }
    for (const SessionItem& item : recorder.reader().items(session)) {
        recorder.remove(item.id);
    }
    recorder.remove(session);
}

} // namespace

Id<LoggedExercise> exerciseRow(Recorder& recorder, const ExerciseKey& key, const std::string& name) {
    if (const auto known = recorder.reader().exercise(key)) {
        return known->id;
    }
    return recorder.insert(LoggedExercise{{}, key, name, std::nullopt});
}

Id<Session> insertSession(Recorder& recorder, const StartSession& start) {
    const Id<Session> id = recorder.insert(Session{{},
                                                   recorder.newUuid(),
                                                   start.start,
                                                   start.utcOffset,
                                                   start.finishedAt,
                                                   start.title,
                                                   {},
                                                   {},
                                                   start.plan});
    int position = 0;
    for (const StartItem& item : start.items) {
        SessionItem row;
        row.session = id;
        row.position = position++;
        row.slot = item.slot;
        row.planned = item.planned;
        row.note = item.note;
        row.superset = item.planned ? item.planned->superset : std::nullopt;
        if (item.exercise) {
            row.exercise = exerciseRow(recorder, *item.exercise, item.exerciseName);
        }
        recorder.insert(std::move(row));
    }
    return id;
}

Id<Session> startSession(Logbook& logbook, const StartSession& start) {
    Id<Session> id;
    logbook.transact(Operation::StartSession,
                     [&](Recorder& recorder) { id = insertSession(recorder, start); });
    return id;
}

void editSession(Logbook& logbook, const Session& edited) {
    logbook.transact(Operation::EditSession, [&](Recorder& recorder) { recorder.update(edited); });
}

void finishSession(Logbook& logbook, Id<Session> session, LocalTime at) {
    logbook.transact(Operation::FinishSession, [&](Recorder& recorder) {
        Session row = require(recorder, session);
        row.finishedAt = std::max(at, row.start);
        recorder.update(std::move(row));
    });
}

void reopenSession(Logbook& logbook, Id<Session> session) {
    logbook.transact(Operation::ReopenSession, [&](Recorder& recorder) {
        Session row = require(recorder, session);
        row.finishedAt.reset();
        recorder.update(std::move(row));
    });
}

void deleteSessions(Logbook& logbook, const std::vector<Id<Session>>& sessions) {
    logbook.transact(Operation::DeleteSession, [&](Recorder& recorder) {
        for (const Id<Session> session : sessions) {
            removeWithParts(recorder, session);
        }
    });
}

Id<Session> duplicateSession(Logbook& logbook, Id<Session> session, LocalTime start) {
    Id<Session> copyId;
    logbook.transact(Operation::DuplicateSession, [&](Recorder& recorder) {
        Session copy = require(recorder, session);
        const auto shift = start - copy.start;
        copy.id = {};
        copy.uuid = recorder.newUuid();
        copy.start = start;
        copy.finishedAt = copy.finishedAt ? *copy.finishedAt + shift : start;
        copy.utcOffset.reset();
        copy.source.clear();
        copyId = recorder.insert(copy);
        const std::vector<LoggedSet> sets = recorder.reader().sets(session);
        for (SessionItem item : recorder.reader().items(session)) {
            const Id<SessionItem> original = item.id;
            item.id = {};
            item.session = copyId;
            const Id<SessionItem> copied = recorder.insert(std::move(item));
            for (LoggedSet set : sets) {
                if (set.item != original) {
                    continue;
                }
                set.id = {};
                set.item = copied;
                if (set.performedAt) {
                    *set.performedAt += shift;
                }
                recorder.insert(std::move(set));
            }
        }
    });
    return copyId;
}

std::optional<LocalTime> forgottenSince(LogReader& reader, const Session& open, LocalTime now) {
    LocalTime last = open.start;
    for (const LoggedSet& set : reader.sets(open.id)) {
        last = std::max(last, set.performedAt.value_or(open.start));
    }
    return now - last >= forgottenAfter ? std::optional(last) : std::nullopt;
}

} // namespace dorsal
