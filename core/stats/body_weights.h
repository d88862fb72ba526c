// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/weigh_in.h"

#include <optional>
#include <vector>

namespace dorsal {

/// Which weight holds on which day (domain rules 4.4): the last one on or before it, else the first one
/// within 30 days after, else none. So a new weigh-in never changes older sessions that have one.
class BodyWeights {
public:
    BodyWeights() = default;
    /// Of several on one day the last one holds.
    explicit BodyWeights(std::vector<WeighIn> weights);

    [[nodiscard]] std::optional<Load> on(Day day) const;

private:
    std::vector<WeighIn> weights_;
};

} // namespace dorsal
