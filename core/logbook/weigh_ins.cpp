// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/weigh_ins.h"

#include <algorithm>

namespace dorsal {

Id<WeighIn> addWeighIn(Logbook& logbook, Day day, Load weight) {
    Id<WeighIn> id;
    logbook.transact(Operation::AddWeighIn, [&](Recorder& recorder) {
        id = recorder.insert(WeighIn{{}, recorder.newUuid(), day, weight});
    });
    return id;
}

void setWeighIn(Logbook& logbook, Day day, Load weight) {
    const std::vector<WeighIn> known = logbook.reader().weighIns();
    const auto last = std::find_if(known.rbegin(), known.rend(),
                                   [day](const WeighIn& weighIn) { return weighIn.day == day; });
    if (last == known.rend()) {
        addWeighIn(logbook, day, weight);
        return;
    }
    WeighIn changed = *last;
    changed.weight = weight;
    changeWeighIn(logbook, changed);
}

void changeWeighIn(Logbook& logbook, const WeighIn& weighIn) {
    logbook.transact(Operation::ChangeWeighIn, [&](Recorder& recorder) { recorder.update(weighIn); });
}

void removeWeighIn(Logbook& logbook, Id<WeighIn> weighIn) {
    logbook.transact(Operation::RemoveWeighIn, [&](Recorder& recorder) { recorder.remove(weighIn); });
}

} // namespace dorsal
