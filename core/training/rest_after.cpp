// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/rest_after.h"

namespace dorsal {

namespace {

constexpr std::chrono::seconds restStep{15};

} // namespace

std::chrono::seconds restAfter(const PlannedSet* planned, const Exercise* exercise,
                               std::chrono::seconds otherwise) {
    if (planned != nullptr && planned->rest) {
        return *planned->rest;
    }
    if (exercise != nullptr && exercise->prescription.rest) {
        const auto& range = *exercise->prescription.rest;
        const std::chrono::seconds middle = (range.from + range.to) / 2;
        return (middle + restStep / 2) / restStep * restStep;
    }
    return otherwise;
}

} // namespace dorsal
