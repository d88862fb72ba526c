// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_moment.h"

namespace dorsal {

namespace {

constexpr std::chrono::minutes intoTheSession{16};

} // namespace

LocalTime stopInLastSession(Logbook& logbook) {
    Session last = logbook.reader().sessions({}).back();
    const LocalTime moment = last.start + intoTheSession;
    logbook.transact(Operation::MakeDemo, [&](Recorder& recorder) {
        for (const LoggedSet& set : recorder.reader().sets(last.id)) {
            if (set.performedAt.value_or(last.start) > moment) {
                recorder.remove(set.id);
            }
        }
        last.finishedAt.reset();
        recorder.update(last);
    });
    return moment;
}

} // namespace dorsal
