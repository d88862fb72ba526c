// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/logbook/logbook.h"
#include "core/stats/progression.h"

#include <optional>

namespace dorsal {

/// What a person said to an advice.
enum class AdviceAnswer { Accepted, Ignored };

/// The permanent code of a value.
[[nodiscard]] std::string_view code(AdviceAnswer value);

template <>
struct EnumValues<AdviceAnswer> {
    static constexpr std::array all{AdviceAnswer::Accepted, AdviceAnswer::Ignored};
};

/// The answer to an advice that rests on that session; nothing once the exercise was done again.
[[nodiscard]] std::optional<AdviceAnswer> adviceAnswer(LogReader& reader, const ExerciseKey& exercise,
                                                       const Advice& advice);

/// Keeps the answer, as one step; a later one takes its place. An easy week that is accepted is marked as one
/// from `today` on, unless that day is marked already.
void answerAdvice(Logbook& logbook, const ExerciseKey& exercise, const Advice& advice, AdviceAnswer answer,
                  Day today);

/// What was accepted for the exercise, an easy week before a next step, as long as `lastDone` is the last
/// session that had it.
[[nodiscard]] std::optional<NextSets> acceptedSets(LogReader& reader, const ExerciseKey& exercise,
                                                   const Session& lastDone);

} // namespace dorsal
