// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/held_sets.h"

namespace dorsal {

Id<LoggedSet> logHold(Logbook& logbook, LoggedSet set, std::optional<Id<LoggedSet>> earlier) {
    Id<LoggedSet> id;
    logbook.transact(Operation::LogSet, [&](Recorder& recorder) {
        if (earlier && recorder.read(*earlier)) {
            id = *earlier;
            set.id = id;
            recorder.update(std::move(set));
            return;
        }
        set.id = {};
        id = recorder.insert(std::move(set));
    });
    return id;
}

} // namespace dorsal
