// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/recorder.h"

#include "core/logbook/row_words.h"
#include "core/training/problem.h"

namespace dorsal {

void Recorder::throwGone(const RowId& id) {
    const std::string kind = std::visit([](auto known) { return rowKind(known); }, id);
    throw ProblemError({ProblemKind::ChangedElsewhere, {}, 0, kind, {}});
}

} // namespace dorsal
