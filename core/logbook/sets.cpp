// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/sets.h"

namespace dorsal {

Id<LoggedSet> logSet(Logbook& logbook, LoggedSet set) {
    Id<LoggedSet> id;
    set.id = {};
    logbook.transact(Operation::LogSet, [&](Recorder& recorder) { id = recorder.insert(set); });
    return id;
}

void changeSet(Logbook& logbook, const LoggedSet& set) {
    logbook.transact(Operation::ChangeSet, [&](Recorder& recorder) { recorder.update(set); });
}

void removeSet(Logbook& logbook, Id<LoggedSet> set) {
    logbook.transact(Operation::RemoveSet, [&](Recorder& recorder) { recorder.remove(set); });
}

} // namespace dorsal
