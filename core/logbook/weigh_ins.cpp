// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/weigh_ins.h"

namespace dorsal {

Id<WeighIn> addWeighIn(Logbook& logbook, Day day, Load weight) {
    Id<WeighIn> id;
    logbook.transact(Operation::AddWeighIn, [&](Recorder& recorder) {
        id = recorder.insert(WeighIn{{}, recorder.newUuid(), day, weight});
    });
    return id;
}

void changeWeighIn(Logbook& logbook, const WeighIn& weighIn) {
    logbook.transact(Operation::ChangeWeighIn, [&](Recorder& recorder) { recorder.update(weighIn); });
}

void removeWeighIn(Logbook& logbook, Id<WeighIn> weighIn) {
    logbook.transact(Operation::RemoveWeighIn, [&](Recorder& recorder) { recorder.remove(weighIn); });
}

} // namespace dorsal
