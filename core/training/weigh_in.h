// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/day.h"
#include "core/units/id.h"
#include "core/units/load.h"
#include "core/units/uuid.h"

namespace dorsal {

/// What the person weighed on a day. Of several on one day the one logged last holds.
struct WeighIn {
    Id<WeighIn> id;
    Uuid uuid;
    Day day{};
    Load weight; ///< above 0
    friend bool operator==(const WeighIn&, const WeighIn&) = default;
};

} // namespace dorsal
