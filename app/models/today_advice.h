// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/log_reader.h"
#include "core/stats/ladder_gate.h"
#include "core/stats/progression.h"
#include "core/training/catalogue.h"
#include "core/units/load_unit.h"

#include <span>
#include <string>
#include <vector>

namespace dorsal {

/// An advice that was not answered yet.
struct OpenAdvice {
    Advice advice;
    ExerciseKey key;
    std::string name;
    bool coachsRange = false; ///< the coach stated the range of repetitions
    LadderGate gate = {};     ///< of AdviceReason::LadderWaits
    std::string offer = {};   ///< the name of the first exercise that is offered then
    friend bool operator==(const OpenAdvice&, const OpenAdvice&) = default;
};

/// Which advice is asked for.
enum class AdviceScope {
    Open,       ///< what waits for an answer, three at most
    NotIgnored, ///< what was accepted as well, all of it
};

/// The rows first, then the ladder, then the exercises done last; nothing that the profile says to avoid: of
/// a ladder it keeps closed, what is offered in its place. `facts` by start, of finished sessions.
[[nodiscard]] std::vector<OpenAdvice> openAdvice(LogReader& reader, const Catalogue& catalogue,
                                                 const ExerciseDirectory& directory,
                                                 std::span<const SetFact> facts, LoadUnit unit, Day today,
                                                 AdviceScope scope = AdviceScope::Open);

} // namespace dorsal
