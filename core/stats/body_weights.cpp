// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/body_weights.h"

#include <algorithm>

namespace dorsal {

namespace {

constexpr std::chrono::days longestLookAhead{30};

} // namespace

BodyWeights::BodyWeights(std::vector<WeighIn> weights) : weights_(std::move(weights)) {
    std::ranges::stable_sort(weights_, {}, &WeighIn::day);
}

std::optional<Load> BodyWeights::on(Day day) const {
    const auto after = std::ranges::upper_bound(weights_, day, {}, &WeighIn::day);
    if (after != weights_.begin()) {
        return std::prev(after)->weight;
    }
    return after != weights_.end() && after->day <= day + longestLookAhead ? std::optional(after->weight)
                                                                           : std::nullopt;
}

} // namespace dorsal
