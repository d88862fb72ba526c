// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/own_plan.h"

namespace dorsal {

Plan planFrom(const OwnPlan& own) {
    return {own.uuid.text, own.name, FactSource::General, own.items, own.uuid, own.notes};
}

} // namespace dorsal
