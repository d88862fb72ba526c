// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/bands.h"

namespace dorsal {

Id<Band> addBand(Logbook& logbook, const std::string& name) {
    Id<Band> id;
    logbook.transact(Operation::AddBand, [&](Recorder& recorder) {
        const std::vector<Band> known = recorder.reader().bands();
        const int rank = known.empty() ? 1 : known.back().rank + 1;
        id = recorder.insert(Band{{}, recorder.newUuid(), name, rank, false});
    });
    return id;
}

} // namespace dorsal
