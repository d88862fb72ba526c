// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/exercise_directory.h"
#include "core/training/set_fact.h"

#include <optional>
#include <span>
#include <vector>

namespace dorsal {

/// Odd but possible things in a log (domain rules 8): kept as written, listed to look at.
enum class OddValue {
    BodyweightInLoad, ///< a bodyweight exercise with so much added that the body's own weight may be in it
    LongSession,      ///< longer than a day
};

struct OddPlace {
    OddValue what{};
    Id<Session> session;
    std::optional<Id<LoggedSet>> set; ///< empty when it is about the session
    friend bool operator==(const OddPlace&, const OddPlace&) = default;
};

/// More than somebody adds to their own weight: above 60 % of `bodyweight`, or above 40 kg where it is
/// unknown.
[[nodiscard]] bool mayHoldTheBody(Load added, std::optional<Load> bodyweight);

/// Sessions first, then sets, each in the order given. `bodyweight` is the last weigh-in.
[[nodiscard]] std::vector<OddPlace> oddValues(std::span<const Session> sessions,
                                              std::span<const SetFact> facts,
                                              const ExerciseDirectory& exercises,
                                              std::optional<Load> bodyweight);

} // namespace dorsal
