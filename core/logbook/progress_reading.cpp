// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/progress_reading.h"

namespace dorsal {

ProgressOptions readProgressOptions(LogReader& reader, OneRepMaxFormula formula) {
    return {formula, BodyWeights(reader.weighIns()), reader.bands()};
}

} // namespace dorsal
