// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/imported_facts.h"

namespace dorsal {

namespace {

template <class Row>
Id<Row> next(Id<Row> last) {
    return Id<Row>(last.value() + 1);
}

SetFact factOf(const ImportedSet& set) {
    SetFact fact;
    fact.kind = set.kind;
    fact.reps = set.reps;
    fact.held = set.held;
    fact.load = set.load;
    fact.help = set.help;
    fact.rir = set.rir;
    return fact;
}

} // namespace

Id<LoggedExercise> importedExerciseId(std::size_t exercise) {
    return Id<LoggedExercise>(static_cast<std::int64_t>(exercise) + 1);
}

ImportedFacts importedFacts(std::span<const ImportedSession> sessions) {
    ImportedFacts facts;
    Id<SessionItem> item;
    Id<LoggedSet> set;
    for (const ImportedSession& imported : sessions) {
        Session& session = facts.sessions.emplace_back();
        session.id = Id<Session>(static_cast<std::int64_t>(facts.sessions.size()));
        session.start = imported.start;
        session.finishedAt = imported.end.value_or(imported.start);
        for (const ImportedItem& written : imported.items) {
            item = next(item);
            for (const ImportedSet& one : written.sets) {
                set = next(set);
                SetFact& fact = facts.sets.emplace_back(factOf(one));
                fact.session = session.id;
                fact.start = session.start;
                fact.item = item;
                fact.exercise = importedExerciseId(written.exercise);
                fact.set = set;
            }
        }
    }
    return facts;
}

} // namespace dorsal
