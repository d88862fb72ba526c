// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/day.h"
#include "core/units/load.h"

#include <optional>
#include <vector>

namespace dorsal {

/// The body's weight on one day.
struct DatedWeight {
    Day day{};
    Load weight;
    friend bool operator==(const DatedWeight&, const DatedWeight&) = default;
};

/// Which weight holds on which day (domain rules 4.4): the last one on or before it, else the first one
/// within 30 days after, else none. So a new weigh-in never changes older sessions that have one.
class BodyWeights {
public:
    BodyWeights() = default;
    explicit BodyWeights(std::vector<DatedWeight> weights);

    [[nodiscard]] std::optional<Load> on(Day day) const;
    /// By day.
    [[nodiscard]] const std::vector<DatedWeight>& all() const { return weights_; }

private:
    std::vector<DatedWeight> weights_;
};

} // namespace dorsal
