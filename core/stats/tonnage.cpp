// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/tonnage.h"

#include <algorithm>
#include <cmath>

namespace dorsal {

namespace {

/// What one repetition moves in one hand.
std::optional<std::int64_t> milligramsARep(const SetFact& fact, const Exercise& exercise,
                                           std::optional<Load> bodyweight) {
    switch (exercise.loadConvention) {
    case LoadConvention::Total:
    case LoadConvention::PerHand:
    case LoadConvention::Stack:
        return fact.load ? std::optional(fact.load->inMilligrams()) : std::nullopt;
    case LoadConvention::AddedOrAssist: {
        if (!exercise.bodyweightFactor || !bodyweight) {
            return std::nullopt;
        }
        const double ownPart = *exercise.bodyweightFactor * static_cast<double>(bodyweight->inMilligrams());
        const std::int64_t moved = std::llround(ownPart) + fact.load.value_or(Load()).inMilligrams() -
                                   fact.help.value_or(Load()).inMilligrams();
        return std::max<std::int64_t>(moved, 0);
    }
    case LoadConvention::None:
    case LoadConvention::BandLevel:
    case LoadConvention::BandAssist:
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace

std::optional<Tonnage> setTonnage(const SetFact& fact, const Exercise& exercise,
                                  std::optional<Load> bodyweight) {
    const std::optional<std::int64_t> oneRep = milligramsARep(fact, exercise, bodyweight);
    if (!oneRep || !fact.reps || fact.kind == SetKind::Warmup) {
        return std::nullopt;
    }
    const std::int64_t sides = exercise.perSide && fact.side == Side::Both ? 2 : 1;
    return Tonnage::milligrams(*oneRep * fact.reps->count() * exercise.hands.value_or(1) * sides);
}

} // namespace dorsal
